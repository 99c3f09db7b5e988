// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/row_model.h"
#include "core/progress/what_helps.h"

#include <QtQml/qqmlengine.h>

namespace limber {

class Changes;
class Session;

/// What days held, counted on two kinds of nights.
///
/// QML roles, for `required property`:
///   string factor       "stretch", "late_drink", …
///   string symbol       name of an icon
///   string tone         as in HabitListModel
///   string title        "Stretch finished"
///   string counts       "7 of 12 nights with cramps had …"
///   string difference   "No clear difference …", or what is missing to tell
///   bool   isKnown      enough nights of either kind to show shares of
///   double withShare    0 to 1
///   double withoutShare
///   string withText     "58 %"
///   string withoutText
class FactorModel : public RowModel {
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit FactorModel(QObject* parent = nullptr);
    void show(const NightComparison& comparison, bool ofSleep);
};

/// The page What helps me: nights with cramps against nights without, and nights of enough sleep against shorter ones.
class WhatHelpsPage final : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(WhatHelps)
    QML_SINGLETON
    /// The page can be seen: what is out of date is read. Nothing is read before.
    Q_PROPERTY(bool shown READ shown WRITE setShown NOTIFY changed)
    /// Sleep is compared, otherwise cramps.
    Q_PROPERTY(bool ofSleep READ ofSleep WRITE setOfSleep NOTIFY changed)
    /// "Sleep at least 7 h": what the second comparison is about
    Q_PROPERTY(QString sleepTitle READ sleepTitle NOTIFY changed)
    /// "12 nights with cramps, 41 without"
    Q_PROPERTY(QString nightsText READ nightsText NOTIFY changed)
    Q_PROPERTY(QString withLabel READ withLabel NOTIFY changed)
    Q_PROPERTY(QString withoutLabel READ withoutLabel NOTIFY changed)
    /// What to do where there is nothing to compare; empty otherwise.
    Q_PROPERTY(QString emptyText READ emptyText NOTIFY changed)
    Q_PROPERTY(limber::FactorModel* factors READ factors CONSTANT)

public:
    WhatHelpsPage(Session& session, Changes& changes, QObject* parent = nullptr);
    ~WhatHelpsPage() override;
    static WhatHelpsPage* create(QQmlEngine* engine, QJSEngine* scripts);

    [[nodiscard]] bool shown() const { return m_shown; }
    void setShown(bool shown);
    [[nodiscard]] bool ofSleep() const { return m_ofSleep; }
    void setOfSleep(bool ofSleep);
    [[nodiscard]] QString sleepTitle() const { return m_sleepTitle; }
    [[nodiscard]] QString nightsText() const;
    [[nodiscard]] QString withLabel() const;
    [[nodiscard]] QString withoutLabel() const;
    [[nodiscard]] QString emptyText() const;
    [[nodiscard]] FactorModel* factors() { return &m_factors; }

signals:
    void changed();

private:
    void refresh();
    void show();
    [[nodiscard]] const NightComparison& comparison() const { return m_ofSleep ? m_helps.sleep : m_helps.cramps; }

    static WhatHelpsPage* s_instance;
    Session& m_session;
    Changes& m_changes;
    bool m_shown = false;
    bool m_ofSleep = false;
    WhatHelps m_helps;
    QString m_sleepTitle;
    FactorModel m_factors;
};

}  // namespace limber
