// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/wall_timer.h"

#include "core/calendar/clock.h"

#include <QSignalSpy>
#include <QTest>

#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iterator>

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

    void wakingTheMachineIsATimerOfItsOwn()
    {
        const SystemClock clock;
        WallTimer timer;
        if (!timer.mayWakeMachine())
            QSKIP("machines may not be woken up here");
        QSignalSpy due(&timer, &WallTimer::due);
        timer.wait(clock.now() + 1h);
        const Instant until = clock.now() + 80ms;
        timer.wakeFor(until);
        QVERIFY(due.wait(5000));
        QVERIFY(clock.now() >= until);
        timer.wakeFor(clock.now() + 20ms);
        timer.wakeFor({});
        QVERIFY(!due.wait(100));
    }

    void withoutPermissionToWakeItGoesOnAsBefore()
    {
        const SystemClock clock;
        WallTimer timer;
        QSignalSpy due(&timer, &WallTimer::due);
        timer.wakeFor(clock.now() + 1h);
        timer.wait(clock.now() + 20ms);
        QVERIFY(due.wait(5000));
        QCOMPARE(due.count(), 1);
    }

    void withNothingToWaitForItLooksAgainInAYearWhateverTheYear()
    {
        WallTimer timer;
        timer.wait({});
        QVERIFY(std::abs(secondsLeft() - 365 * 24 * 3600) < 24 * 3600);
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

private:
    /// Of this process' only timer that is armed, as the kernel tells it.
    static std::int64_t secondsLeft()
    {
        std::int64_t most = 0;
        for (const auto& each : std::filesystem::directory_iterator("/proc/self/fdinfo")) {
            std::ifstream info(each.path());
            const std::string text{std::istreambuf_iterator<char>(info), {}};
            if (const auto found = text.find("it_value: ("); found != std::string::npos)
                most = std::max<std::int64_t>(most, std::atoll(text.c_str() + found + 11));
        }
        return most;
    }
};

}  // namespace

QTEST_GUILESS_MAIN(WallTimerTest)
#include "wall_timer_test.moc"
