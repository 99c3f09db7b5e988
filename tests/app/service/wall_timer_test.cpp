// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/wall_timer.h"

#include "core/calendar/clock.h"

#include <QSignalSpy>
#include <QTest>

#include <ctime>

using namespace limber;
using namespace std::chrono_literals;

namespace {

class WallTimerTest : public QObject {
    Q_OBJECT

private slots:
    void expiresNotBeforeItsInstant()
    {
        const SystemClock clock;
        WallTimer timer;
        QSignalSpy due(&timer, &WallTimer::due);
        const Instant until = clock.now() + 80ms;
        timer.wait(until);
        QVERIFY(due.wait(5000));
        QVERIFY(clock.now() >= until);
        QCOMPARE(due.count(), 1);
    }

    void anInstantThatIsOverExpiresAtOnce()
    {
        WallTimer timer;
        QSignalSpy due(&timer, &WallTimer::due);
        timer.wait(Instant(0ms));
        QVERIFY(due.wait(5000));
    }

    void aClockThatWasSetMakesItLookAtTheTime()
    {
        const SystemClock clock;
        WallTimer timer;
        QSignalSpy due(&timer, &WallTimer::due);
        timer.wait(clock.now() + 1h);
        timespec now{};
        clock_gettime(CLOCK_REALTIME, &now);
        if (clock_settime(CLOCK_REALTIME, &now) != 0)  // to what it shows anyway
            QSKIP("the clock may not be set here");
        QVERIFY(due.wait(5000));
        due.clear();
        QVERIFY(!due.wait(100));  // and once only
    }

    void waitingAnewForgetsWhatWasWaitedFor()
    {
        const SystemClock clock;
        WallTimer timer;
        QSignalSpy due(&timer, &WallTimer::due);
        timer.wait(clock.now() + 20ms);
        timer.wait({});
        WallTimer later;
        QSignalSpy laterDue(&later, &WallTimer::due);
        later.wait(clock.now() + 100ms);
        QVERIFY(laterDue.wait(5000));
        QCOMPARE(due.count(), 0);
    }
};

}  // namespace

QTEST_GUILESS_MAIN(WallTimerTest)
#include "wall_timer_test.moc"
