// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/setting_text.h"

#include "app/i18n/habit_text.h"
#include "app/window/wording.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace limber::setting_text {
namespace {

/// Context of the translations of this file.
struct SettingText {
    Q_DECLARE_TR_FUNCTIONS(SettingText)
};

constexpr int latestDayStart = 6;  ///< rules.md: 00:00-06:00

/// A word that is chosen, in the user's language.
QString word(const std::string& key, const std::string& value)
{
    if (value == "system")
        return SettingText::tr("System");
    if (key == "theme")
        return value == "dark" ? SettingText::tr("Dark") : SettingText::tr("Light");
    if (key == "language")  // each in its own, so that whoever cannot read the present one finds it
        return value == "zh" ? QStringLiteral("中文") : QStringLiteral("English");
    if (key == "motion")
        return value == "reduced" ? SettingText::tr("Reduced") : SettingText::tr("Full", "motion");
    if (key == "evening-colours" || key == "time-suggestions" || key == "tips")
        return value == "on" ? SettingText::tr("On") : SettingText::tr("Off");
    if (key == "text-size")
        return value == "100" ? SettingText::tr("Normal, 100 %")
             : value == "125" ? SettingText::tr("Medium, 125 %")
             : value == "150" ? SettingText::tr("Large, 150 %") : SettingText::tr("Very large, 200 %");
    if (key == "week-starts-on")
        return QLocale().standaloneDayName(value == "monday" ? Qt::Monday : value == "saturday" ? Qt::Saturday : Qt::Sunday);
    return QString::fromStdString(value);
}

QString cups(const Settings& settings)
{
    QStringList all;
    for (const int ml : settings.cups)
        all << QString::number(ml);
    return all.join(QStringLiteral(" · ")) + u' ' + SettingText::tr("ml");
}

}  // namespace

QString name(const std::string& key)
{
    const QHash<QString, QString> names{
        {"theme", SettingText::tr("Theme")},
        {"language", SettingText::tr("Language")},
        {"text-size", SettingText::tr("Text size")},
        {"motion", SettingText::tr("Motion")},
        {"evening-colours", SettingText::tr("Evening colours")},
        {"day-starts-at", SettingText::tr("Day starts at")},
        {"week-starts-on", SettingText::tr("Week starts on")},
        {"usual-wakeup", SettingText::tr("Usual wake-up")},
        {"time-suggestions", SettingText::tr("Suggest bedtime and wake-up")},
        {"drink-size", SettingText::tr("Usual drink")},
        {"cups", SettingText::tr("Cups")},
        {"quiet-hours", SettingText::tr("Quiet hours")},
        {"tips", SettingText::tr("Tips")},
    };
    return names.value(QString::fromStdString(key), QString::fromStdString(key));
}

QString meaning(const std::string& key)
{
    const QHash<QString, QString> meanings{
        {"day-starts-at", SettingText::tr("What is earlier counts for the day before")},
        {"usual-wakeup", SettingText::tr("Reminders to drink begin then")},
        {"time-suggestions", SettingText::tr("From when this device is locked or asleep; kept on it alone")},
        {"drink-size", SettingText::tr("The cup that stands out on Today")},
        {"quiet-hours", SettingText::tr("Evening steps still come")},
        {"tips", SettingText::tr("On Today, one a day at most")},
        {"motion", SettingText::tr("Less of it is easier on the eyes")},
        {"evening-colours", SettingText::tr("Amber and dark from wind-down to wake-up")},
    };
    return meanings.value(QString::fromStdString(key));
}

QString value(const Settings& settings, const std::string& key)
{
    if (key == "cups")
        return cups(settings);
    if (key == "drink-size")
        return SettingText::tr("%1 ml").arg(settings.drinkSize);
    if (key == "quiet-hours") {
        const auto& quiet = settings.quietHours;
        return quiet ? wording::clock(quiet->first.minutes) + u'–' + wording::clock(quiet->second.minutes) : SettingText::tr("None", "quiet hours");
    }
    return word(key, settingText(settings, key));
}

QStringList choices(const Settings& settings, const std::string& key)
{
    if (key == "theme")
        return {"system", "light", "dark"};
    if (key == "language")
        return {"system", "zh", "en"};
    if (key == "text-size")
        return {"system", "100", "125", "150", "200"};
    if (key == "motion")
        return {"system", "full", "reduced"};
    if (key == "week-starts-on")
        return {"monday", "saturday", "sunday"};
    if (key != "day-starts-at")
        return {};
    QStringList hours;
    for (int hour = 0; hour <= latestDayStart; ++hour)
        hours << wording::clock(hour * 60);
    const QString present = QString::fromStdString(settingText(settings, key));
    if (!hours.contains(present))  // the command line takes any minute
        hours << present;
    hours.sort();
    return hours;
}

QString expected(const std::string& key)
{
    if (key == "drink-size")
        return SettingText::tr("Write how much you usually drink at once: 1 to 2000 ml.");
    return SettingText::tr("Write a time such as 07:00.");
}

QString icon(const std::string& key)
{
    static const QHash<QString, QString> icons{
        {"theme", "palette"}, {"language", "translate"}, {"text-size", "format_size"}, {"motion", "animation"},
        {"evening-colours", "bedtime"},
        {"day-starts-at", "schedule"}, {"week-starts-on", "date_range"}, {"usual-wakeup", "wb_twilight"}, {"time-suggestions", "hotel"},
        {"drink-size", "water_drop"}, {"cups", "local_drink"}, {"quiet-hours", "do_not_disturb_on"}, {"tips", "lightbulb"}};
    return icons.value(QString::fromStdString(key));
}

QString period(Day from, Day to)
{
    const QString whole = SettingText::tr("d MMMM yyyy", "date format");
    const QLocale locale;
    if (from == to)
        return locale.toString(wording::date(from), whole);
    return locale.toString(wording::date(from), from.year() == to.year() ? SettingText::tr("d MMMM", "date format") : whole)
        + QStringLiteral(" – ") + locale.toString(wording::date(to), whole);
}

}  // namespace limber::setting_text
