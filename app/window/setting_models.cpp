// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/setting_models.h"

#include "app/window/setting_text.h"

namespace limber {

PreferenceModel::PreferenceModel(QObject* parent) : RowModel({"key", "symbol", "title", "detail", "value", "onOff", "active"}, parent) {}

void PreferenceModel::show(const Settings& settings, const QList<std::string>& keys)
{
    QList<Row> rows;
    for (const std::string& key : keys) {
        const bool isLong = key == "cups";  // too long to stand at the right
        const bool isSwitch = key == "evening-colours" || key == "time-suggestions" || key == "tips";
        const QString name = QString::fromStdString(key), value = setting_text::value(settings, key);
        rows << Row{name, {name, setting_text::icon(key), setting_text::name(key), isLong ? value : setting_text::meaning(key),
                           isLong || isSwitch ? QString() : value, isSwitch, isSwitch && settingText(settings, key) == "on"}};
    }
    RowModel::show(rows);
}

ChoiceModel::ChoiceModel(QObject* parent) : RowModel({"choice", "title", "chosen"}, parent) {}

void ChoiceModel::show(const Settings& settings, const std::string& key)
{
    QList<Row> rows;
    const QString present = QString::fromStdString(settingText(settings, key));
    for (const QString& choice : setting_text::choices(settings, key)) {
        Settings there = settings;
        assignSetting(there, key, choice.toStdString());
        rows << Row{choice, {choice, setting_text::value(there, key), choice == present}};
    }
    RowModel::show(rows);
}

VacationModel::VacationModel(QObject* parent) : RowModel({"from", "to", "title", "detail"}, parent) {}

void VacationModel::show(const std::vector<Vacation>& vacations)
{
    QList<Row> rows;
    for (const Vacation& vacation : vacations) {
        const QString from = QString::fromStdString(isoText(vacation.from)), to = QString::fromStdString(isoText(vacation.to));
        const auto days = (vacation.to - vacation.from).days() + 1;
        rows.prepend({from + to, {from, to, setting_text::period(vacation.from, vacation.to),
                                  days == 1 ? tr("1 day") : tr("%1 days").arg(days)}});
    }
    RowModel::show(rows);
}

}  // namespace limber
