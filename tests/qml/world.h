// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/session.h"
#include "app/window/stage.h"
#include "tests/support/manual_clock.h"
#include "tests/support/recorded_cues.h"
#include "tests/support/temporary_folder.h"

#include <QQmlEngine>
#include <QQuickItem>

namespace limber::test {

/// What the window lives in during a test: a database of its own and a clock that stands still.
struct Surroundings {
    Surroundings();

    TemporaryFolder folder;
    ZonePtr zone;
    ManualClock clock;
    Routine::Instant steady{};  ///< what the stretch guide counts by
    HeardCues heard;
    Session session;
    Stage stage;
};

/// The singleton `World` of module Limber.Tests: moves the clock and acts as other programs do.
class World final : public QObject {
    Q_OBJECT
    /// LIMBER_PICTURES names a folder: tests save there what they show.
    Q_PROPERTY(bool picturesWanted READ picturesWanted CONSTANT)
    /// All sizes in all languages and themes, not only those where something can differ: with LIMBER_EVERY_CASE or for pictures.
    Q_PROPERTY(bool everyCaseWanted READ everyCaseWanted CONSTANT)

    /// Addresses that the desktop was asked to open, since clear().
    Q_PROPERTY(QStringList opened MEMBER m_opened NOTIFY openedChanged)

public:
    explicit World(Surroundings& surroundings);
    ~World() override;

    /// Takes back all that was logged and set, and puts the clock at 22:05 on 19 November 2026, in English.
    Q_INVOKABLE void clear();
    Q_INVOKABLE void logSampleWeeks();
    Q_INVOKABLE void moveTo(const QString& wall);
    /// Lets the stretch guide see that seconds have passed.
    Q_INVOKABLE void stretchFor(int seconds);
    /// What was heard since this was asked last, as tests/support/recorded_cues.h writes it.
    Q_INVOKABLE QStringList heard() { return m_around.heard.taken(); }
    Q_INVOKABLE void set(const QString& key, const QString& text);
    /// How another program finds it set.
    Q_INVOKABLE QString setting(const QString& key);
    /// A habit of the user's own; returns its id.
    Q_INVOKABLE QString addHabit(const QString& name, const QString& kind, const QString& unit);
    /// Another program on the same database logs a drink.
    Q_INVOKABLE void drinkElsewhere(double ml);

    /// A drink as it would have been logged at that time: "2025-06-01T12:00".
    Q_INVOKABLE void drinkAt(const QString& wall, double ml);
    /// A cramp, likewise.
    Q_INVOKABLE void crampAt(const QString& wall);

    /// As limberd does when the screen is "locked" or "unlocked", the machine "asleep" or "awake", at that time.
    Q_INVOKABLE void see(const QString& wall, const QString& sign);

    /// As limberd does when it has shown all that is due.
    Q_INVOKABLE void remindOfAll();

    /// What another program reads for today; -1 where nothing is logged. `daysAgo` 1 is the night before.
    Q_INVOKABLE double logged(const QString& habit, int daysAgo = 0);
    Q_INVOKABLE int cramps();

    /// The item of that name at or below `item`, null where there is none; one that is visible before others. TestCase's
    /// own findChild does not see what a Repeater made.
    Q_INVOKABLE QQuickItem* find(QQuickItem* item, const QString& name);

    /// All items of that name at or below `item` that are visible.
    Q_INVOKABLE QList<QQuickItem*> findAll(QQuickItem* item, const QString& name);

    /// Lets everything take its place, as the next frame would.
    Q_INVOKABLE void settle(QQuickItem* item);

    [[nodiscard]] static bool picturesWanted() { return !qEnvironmentVariableIsEmpty("LIMBER_PICTURES"); }
    [[nodiscard]] static bool everyCaseWanted() { return picturesWanted() || !qEnvironmentVariableIsEmpty("LIMBER_EVERY_CASE"); }
    /// The whole window that `item` is in, as NAME.png in the folder for pictures.
    Q_INVOKABLE void savePicture(QQuickItem* item, const QString& name);

    /// Presses as assistive technology does; false where that is not possible.
    Q_INVOKABLE bool pressAccessibly(QQuickItem* item);
    Q_INVOKABLE QString accessibleName(QQuickItem* item);
    Q_INVOKABLE QString accessibleDescription(QQuickItem* item);

public slots:
    void open(const QUrl& address);

signals:
    void openedChanged();

private:
    Surroundings& m_around;
    QStringList m_opened;
};

/// Makes new surroundings for each test file's engine.
class Setup final : public QObject {
    Q_OBJECT

public slots:
    void qmlEngineAvailable(QQmlEngine* engine);

private:
    std::unique_ptr<Surroundings> m_around;
};

}  // namespace limber::test
