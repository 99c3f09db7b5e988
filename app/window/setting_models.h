// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/row_model.h"
#include "core/tracker.h"

namespace limber {

/// Settings and how they are set.
///
/// QML roles, for `required property`:
///   string key     as on the command line: "day-starts-at"
///   string symbol  name of its icon
///   string title   "Day starts at"
///   string detail  what it means; may be empty
///   string value   "03:00"
///   bool   onOff   a switch without a value
///   bool   active  it is on
class PreferenceModel : public RowModel {
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit PreferenceModel(QObject* parent = nullptr);
    void show(const Settings& settings, const QList<std::string>& keys);
};

/// What one setting can be set to.
///
/// QML roles:
///   string choice  for Preferences.set: "dark"
///   string title   "Dark"
///   bool   chosen
class ChoiceModel : public RowModel {
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit ChoiceModel(QObject* parent = nullptr);
    /// Nothing for a setting that is typed.
    void show(const Settings& settings, const std::string& key);
};

/// Vacations, the latest first.
///
/// QML roles:
///   string from, to  "2026-12-20"
///   string title     "20 December – 27 December 2026"
///   string detail    "8 days"
class VacationModel : public RowModel {
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit VacationModel(QObject* parent = nullptr);
    void show(const std::vector<Vacation>& vacations);
};

}  // namespace limber
