// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/i18n/reminder_text.h"

#include "app/i18n/habit_text.h"
#include "app/i18n/language.h"
#include "app/i18n/refusal_text.h"

#include <QTest>

using namespace limber;
using namespace std::chrono_literals;

namespace {

const Day someDay(2026, 11, 22);

Reminder reminderOf(ReminderKind kind, const std::string& habit, std::vector<ReminderAction> actions)
{
    Reminder reminder;
    reminder.occurrence = "some/occurrence";
    reminder.kind = kind;
    reminder.habit = habit;
    reminder.day = someDay;
    reminder.actions = std::move(actions);
    return reminder;
}

QStringList labelsOf(const ReminderText& text)
{
    QStringList labels;
    for (const ReminderText::Button& button : text.buttons)
        labels << button.label;
    return labels;
}

class ReminderTextTest : public QObject {
    Q_OBJECT

private:
    Language m_language;
    const std::vector<Habit> m_habits = builtinHabits();

private slots:
    void init() { m_language.speak("en"); }

    void waterSaysWhatIsLeftAndOffersTheUsualDrink()
    {
        Reminder reminder = reminderOf(ReminderKind::Water, builtin::water, {ReminderAction::Done, ReminderAction::Snooze});
        reminder.missing = 750;
        Settings settings;
        settings.drinkSize = 200;
        const ReminderText text = reminderText(reminder, m_habits, settings);
        QCOMPARE(text.body, "750 ml to go today.");
        QCOMPARE(text.buttons.first().label, "+200 ml");
    }

    void waterSaysSoWhenThreeWereIgnoredAndItAsksLessOften()
    {
        Reminder reminder = reminderOf(ReminderKind::Water, builtin::water, {ReminderAction::Done});
        reminder.missing = 750;
        reminder.lessOften = true;
        QVERIFY(reminderText(reminder, m_habits, {}).body.contains("half as often"));
        m_language.speak("zh");
        QVERIFY(reminderText(reminder, m_habits, {}).body.contains(QString::fromUtf8("减半")));
    }

    void whatAnswersComesFirstAndLongerSnoozesLast()
    {
        const ReminderText text = reminderText(
            reminderOf(ReminderKind::Stretch, builtin::stretch, {ReminderAction::Done, ReminderAction::Snooze, ReminderAction::Skip}),
            m_habits, {});
        QCOMPARE(labelsOf(text), (QStringList{"Done", "In 10 minutes", "Skip tonight", "In 30 minutes", "In 60 minutes"}));
    }

    void theEveningChainNamesTheGoalInForceThatNight()
    {
        std::vector<Habit> habits = m_habits;
        for (Habit& habit : habits) {
            if (habit.id == builtin::bedtime)
                habit.goals.push_back({someDay, {GoalKind::Before, 22 * 60 + 30}});
        }
        const Reminder reminder = reminderOf(ReminderKind::Bedtime, builtin::bedtime, {ReminderAction::GoToBed});
        QCOMPARE(reminderText(reminder, habits, {}).body, "Bed before 22:30. Sleep well.");
        QCOMPARE(labelsOf(reminderText(reminder, habits, {})), QStringList{"Going to bed now"});
    }

    void everyKindHasATitleInBothLanguages()
    {
        using Kind = ReminderKind;
        for (const char* language : {"en", "zh"}) {
            m_language.speak(language);
            for (const Kind kind : {Kind::Water, Kind::WindDown, Kind::Stretch, Kind::Bedtime, Kind::Exercise, Kind::Morning, Kind::WeeklyReview}) {
                const ReminderText text = reminderText(reminderOf(kind, builtin::exercise, {}), m_habits, {});
                QVERIFY2(!text.title.isEmpty() && !text.body.isEmpty(), nameOf(kind));
                const bool chinese = text.title.at(0).script() == QChar::Script_Han;
                QCOMPARE(chinese, QByteArray(language) == "zh");
            }
        }
    }

    void aHabitOfTheUsersOwnKeepsItsName()
    {
        Habit reading;
        reading.id = "0190";
        reading.name = "Read <b>& rest";
        reading.kind = HabitKind::Duration;
        reading.goals = {{beginningOfTime(), {GoalKind::AtLeast, 90}}};
        m_language.speak("zh");
        const ReminderText text = reminderText(reminderOf(ReminderKind::Custom, reading.id, {}), std::vector{reading}, {});
        QCOMPARE(text.title, "Read <b>& rest");
        QCOMPARE(text.body, QString::fromUtf8("当天目标：至少 1 小时 30 分。"));
    }

    void aSummaryNamesEachThingOnce()
    {
        const std::vector<Reminder> missed{reminderOf(ReminderKind::Water, builtin::water, {}),
                                           reminderOf(ReminderKind::Water, builtin::water, {}),
                                           reminderOf(ReminderKind::WeeklyReview, "", {})};
        QCOMPARE(missedText(missed, m_habits).body, "Still open: Water, Weekly review.");
        m_language.speak("zh");
        QCOMPARE(missedText(missed, m_habits).body, QString::fromUtf8("还没完成：喝水、每周回顾。"));
    }

    void answersSurviveTheirKeys()
    {
        for (const ReminderAnswer& answer : {ReminderAnswer{ReminderAction::Done}, ReminderAnswer{ReminderAction::GoToBed},
                                             ReminderAnswer{ReminderAction::Snooze, 30min}, ReminderAnswer{ReminderAction::Skip}})
            QVERIFY(ReminderAnswer::ofKey(answer.key()) == answer);
        QCOMPARE((ReminderAnswer{ReminderAction::Snooze, 10min}.key()), "snooze-10");
        for (const char* key : {"", "default", "snooze", "snooze-11", "snooze--10", "done-10", "dance"})
            QVERIFY2(!ReminderAnswer::ofKey(key), key);
    }

    void aRefusalIsFilledInInItsOwnOrder()
    {
        const Refusal refusal(RefusalCode::TooMuch, {"7000", "5000", "ml"});
        QCOMPARE(refusalText(refusal), "7000 ml is too much for one entry; at most 5000 ml.");
        QCOMPARE(refusalText(Refusal(RefusalCode::UnknownHabit, {"%1 %2"})), QString::fromUtf8("There is no habit “%1 %2”."));
    }

    void everyRefusalIsSaidInChinese()
    {
        m_language.speak("zh");
        for (int code = 0; code <= static_cast<int>(RefusalCode::FileExists); ++code) {
            const QString text = refusalText(Refusal(static_cast<RefusalCode>(code), {"a", "b", "c"}));
            const bool chinese = std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
            QVERIFY2(chinese, qPrintable(QString::number(code) + ": " + text));
        }
    }

    void quantitiesAreWrittenAsPeopleWriteThem()
    {
        QCOMPARE(quantityText(m_habits[0], 1250), "1250 ml");
        QCOMPARE(goalPhrase(m_habits[0], m_habits[0].goalOn(someDay)), QString::fromUtf8("1500–1700 ml"));
        m_language.speak("zh");
        QCOMPARE(habitName(m_habits[0]), QString::fromUtf8("喝水"));
        QCOMPARE(quantityText(m_habits[0], 1250), QString::fromUtf8("1250 毫升"));
    }
};

}  // namespace

QTEST_GUILESS_MAIN(ReminderTextTest)
#include "reminder_text_test.moc"
