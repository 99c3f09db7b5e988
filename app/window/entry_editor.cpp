// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/entry_editor.h"

#include "app/i18n/refusal_text.h"
#include "app/window/changes.h"
#include "app/window/entry_text.h"
#include "app/window/session.h"
#include "app/window/typed_time.h"
#include "app/window/vocabulary.h"
#include "app/window/wording.h"
#include "core/habit/quantity.h"

#include <algorithm>

namespace limber {
namespace {

using boost::gregorian::days;

bool isTimeOnly(const Habit& habit, const Entry& entry)
{
    return habit.kind == HabitKind::Clock || entry.kind == Entry::Kind::WakeUp;
}

QString timeText(WallTime wall)
{
    return wording::clock(timeOfDay(wall).minutes);
}

QString numberOr(const std::optional<int>& number)
{
    return number ? QString::number(*number) : QString();
}

Day dayTyped(const QString& text)
{
    const std::string plain = halfWidth(text.trimmed().toStdString());
    if (const auto day = parseDay(plain))
        return *day;
    throw Refusal(RefusalCode::NotADay, {plain});
}

/// A number of a cramp; nothing typed is nothing said.
std::optional<int> crampNumber(const char* field, const QString& text, const char* expected)
{
    if (text.trimmed().isEmpty())
        return {};
    bool read = false;
    const int number = QString::fromStdString(halfWidth(text.trimmed().toStdString())).toInt(&read);
    if (!read)
        throw Refusal(RefusalCode::BadCramp, {field, text.trimmed().toStdString(), expected});
    return number;
}

CrampEdit crampEdit(const QString& leg, const QString& pain, const QString& minutes, const QStringList& signs, const QString& note)
{
    CrampEdit edit;
    edit.leg = legNamed(leg.toStdString()).value_or(Cramp::Leg::Unknown);
    edit.pain = crampNumber("pain", pain, "0 to 10");
    edit.minutes = crampNumber("minutes", minutes, "1 to 1440");
    edit.signs.emplace();
    for (const std::string& sign : crampSigns()) {  // in their own order, each once
        if (signs.contains(QString::fromStdString(sign)))
            edit.signs->push_back(sign);
    }
    edit.note = note.trimmed().toStdString();
    return edit;
}

}  // namespace

EntryEditor* EntryEditor::s_instance = nullptr;

EntryEditor::EntryEditor(Session& session, Changes& changes, QObject* parent)
    : QObject(parent), m_session(session), m_changes(changes)
{
    s_instance = this;
}

EntryEditor::~EntryEditor()
{
    s_instance = nullptr;
}

EntryEditor* EntryEditor::create(QQmlEngine*, QJSEngine*)
{
    QJSEngine::setObjectOwnership(s_instance, QJSEngine::CppOwnership);
    return s_instance;
}

bool EntryEditor::open(const QString& id)
{
    try {
        const Logged logged = m_session.tracker().logged(id.toStdString());
        std::visit([this](const auto& found) { show(found); }, logged);
    } catch (const Refusal& refusal) {
        m_changes.refuse(refusalText(refusal));
        return false;
    }
    emit changed();
    emit opened();
    return true;
}

void EntryEditor::show(const Entry& entry)
{
    const Habit habit = m_session.tracker().habit(entry.habit);
    const bool nap = entry.kind == Entry::Kind::Nap;
    const bool answer = habit.kind == HabitKind::YesNo;
    const bool timeOnly = isTimeOnly(habit, entry);
    m_id = entry.id;
    m_form = timeOnly ? entry_form::Time : answer ? entry_form::Answer : entry_form::Number;
    m_title = entryTitle(habit, entry);
    m_value = timeOnly ? QString() : answer ? (entry.value != 0 ? QStringLiteral("yes") : QStringLiteral("no")) : wording::number(entry.value);
    m_unit = timeOnly || answer ? QString() : wording::unit(habit);
    m_step = habit.unit == "ml" ? 50 : habit.kind == HabitKind::Duration ? 5 : 1;
    m_time = timeText(entry.wall());
    m_day = QString::fromStdString(isoText(entry.day));
    m_isNight = habit.span == Span::Night && !nap;
    m_note = QString::fromStdString(entry.note);
}

void EntryEditor::show(const Cramp& cramp)
{
    m_id = cramp.id;
    m_form = entry_form::Cramp;
    m_title = crampTitle();
    m_value.clear();
    m_unit.clear();
    m_time = timeText(wallTimeAt(cramp.at, cramp.offset));
    m_day = QString::fromStdString(isoText(cramp.night));
    m_isNight = true;
    m_note = QString::fromStdString(cramp.note);
    m_leg = QString::fromLatin1(nameOf(cramp.leg));
    m_pain = numberOr(cramp.pain);
    m_minutes = numberOr(cramp.minutes);
    m_signs.clear();
    for (const std::string& sign : cramp.signs)
        m_signs << QString::fromStdString(sign);
}

/// An entry of the small hours that counts for its own date stays in them: only there does the time not tell the day.
When EntryEditor::whenOf(const Entry& entry, const QString& timeText, const QString& dayText) const
{
    const TimeOfDay time = timeTyped(timeText);
    const Day day = dayTyped(dayText);
    const Habit habit = m_session.tracker().habit(entry.habit);
    const WallTime was = entry.wall();
    When when;
    if (time == timeOfDay(was) && day == entry.day)
        return when;
    when.day = day;
    when.time = time;
    if (isTimeOnly(habit, entry) || entry.kind == Entry::Kind::Nap || habit.span == Span::Night)
        return when;
    const TimeOfDay start = m_session.tracker().settings().dayStartsAt;
    if (time < start && timeOfDay(was) < start && was.date() == day) {
        when.time.reset();
        if (time != timeOfDay(was))
            when.wall = at(day, time);
    }
    return when;
}

EntryEdit EntryEditor::editOf(const Entry& entry, const QString& value, const QString& time, const QString& day, const QString& note) const
{
    EntryEdit edit;
    edit.when = whenOf(entry, time, day);
    const Habit habit = m_session.tracker().habit(entry.habit);
    if (!isTimeOnly(habit, entry)) {
        const double typed = parseQuantity(habit, value.toStdString());
        if (typed != entry.value)
            edit.value = typed;
    }
    if (const std::string said = note.trimmed().toStdString(); said != entry.note)
        edit.note = said;
    return edit;
}

QString EntryEditor::save(const QString& value, const QString& time, const QString& day, const QString& note)
{
    return m_changes.attempt([=, this, id = m_id](bool confirmed) {
        Tracker& tracker = m_session.tracker();
        EntryEdit edit = editOf(tracker.entry(id), value, time, day, note);
        edit.confirmed = confirmed;
        const Receipt receipt = tracker.edit(id, edit);
        const Entry& entry = receipt.entries.front();
        return m_changes.remember(receipt, entryChangedText(tracker.habit(entry.habit), entry, receipt.replaced, tracker.today()));
    });
}

QString EntryEditor::saveCramp(const QString& time, const QString& day, const QString& leg, const QString& pain,
                               const QString& minutes, const QStringList& signs, const QString& note)
{
    return m_changes.attempt([=, this, id = m_id](bool) {
        Tracker& tracker = m_session.tracker();
        const Cramp cramp = std::get<Cramp>(tracker.logged(id));
        CrampEdit edit = crampEdit(leg, pain, minutes, signs, note);
        const TimeOfDay at = timeTyped(time);
        const Day night = dayTyped(day);
        if (night != cramp.night)
            edit.when.day = night;
        if (at != timeOfDay(wallTimeAt(cramp.at, cramp.offset)))
            edit.when.time = at;
        return m_changes.remember(tracker.editCramp(id, edit), tr("Changed the cramp"));
    });
}

QString EntryEditor::remove(const QString& id)
{
    return m_changes.attempt([this, id](bool) {
        Tracker& tracker = m_session.tracker();
        const Receipt receipt = tracker.remove(id.toStdString());
        if (receipt.replacedCramp)
            return m_changes.remember(receipt, tr("Removed the cramp"));
        const Entry& entry = receipt.replaced.front();
        return m_changes.remember(receipt, entryRemovedText(tracker.habit(entry.habit), entry));
    });
}

Day EntryEditor::latestDay() const
{
    return m_isNight ? m_session.tracker().tonight() : m_session.tracker().today();
}

QString EntryEditor::dayText(const QString& text, bool night) const
{
    const auto day = parseDay(halfWidth(text.trimmed().toStdString()));
    return day ? dayPhrase(*day, m_session.tracker().today(), night) : QString();
}

QString EntryEditor::dayBeside(const QString& text, int by) const
{
    const Day latest = latestDay();
    const Day day = parseDay(halfWidth(text.trimmed().toStdString())).value_or(latest);
    return QString::fromStdString(isoText(std::min(day + days(by), latest)));
}

QStringList EntryEditor::allSigns() const
{
    QStringList all;
    for (const std::string& sign : crampSigns())
        all << QString::fromStdString(sign);
    return all;
}

QString EntryEditor::signText(const QString& sign) const
{
    return crampSignText(sign);
}

}  // namespace limber
