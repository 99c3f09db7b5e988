// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stretch/cue.h"

#include <QTest>

using namespace limber;
using namespace std::chrono_literals;

namespace {

const Routine::Instant start{1000h};

/// "5 hold": what is heard at which second.
std::string told(Cue cue, std::chrono::seconds second)
{
    static const char* const names[] = {"ready", "hold", "soon", "rest", "over"};
    return std::to_string(second.count()) + ' ' + names[static_cast<int>(cue)];
}

/// All that is heard of a routine when somebody asks in every second from `from` to `to`.
std::vector<std::string> heard(CueTrack& track, const Routine& routine, std::chrono::seconds from, std::chrono::seconds to)
{
    std::vector<std::string> cues;
    for (auto second = from; second <= to; ++second) {
        if (const auto cue = track.at(routine.at(start + second)))
            cues.push_back(told(*cue, second));
    }
    return cues;
}

using Heard = std::vector<std::string>;
const RoutinePlan twoSets{.moves = {"heel_raise", "toe_up"}, .sets = 2, .hold = 10s, .rest = 5s, .getReady = 5s};

}  // namespace

/// What is heard of a stretch routine, and when.
class CueTest : public QObject {
    Q_OBJECT

private slots:
    void eachPhaseIsHeardWhereItBeginsAndTheLastSecondsOfAHold()
    {
        CueTrack track;
        const Routine routine(twoSets, start);
        QCOMPARE(heard(track, routine, 0s, 70s),
                 Heard({"0 ready", "5 hold", "12 soon", "13 soon", "14 soon", "15 rest", "20 hold", "27 soon", "28 soon", "29 soon",
                        "30 ready", "35 hold", "42 soon", "43 soon", "44 soon", "45 rest", "50 hold", "57 soon", "58 soon",
                        "59 soon", "60 over"}));
    }

    void askedManyTimesASecondNothingIsHeardTwice()
    {
        CueTrack track;
        const Routine routine(twoSets, start);
        int count = 0;
        for (auto passed = 0ms; passed <= 60s; passed += 7ms)
            count += track.at(routine.at(start + passed)).has_value();
        QCOMPARE(count, 21 - 1);  // 60 s is no multiple of 7 ms
        QVERIFY(track.at(routine.at(start + 60s)) == Cue::Over);
    }

    void nothingIsHeardWhilePausedNorAgainWhenItGoesOn()
    {
        CueTrack track;
        Routine routine(twoSets, start);
        QCOMPARE(heard(track, routine, 0s, 12s), Heard({"0 ready", "5 hold", "12 soon"}));
        routine.pause(start + 12s);
        QCOMPARE(heard(track, routine, 12s, 100s), Heard());
        routine.resume(start + 100s);
        QCOMPARE(heard(track, routine, 100s, 102s), Heard({"101 soon", "102 soon"}));
    }

    void afterAWindowWasHiddenOnlyThePresentPhaseIsHeard()
    {
        CueTrack track;
        const Routine routine(twoSets, start);
        QCOMPARE(heard(track, routine, 0s, 6s), Heard({"0 ready", "5 hold"}));
        QCOMPARE(heard(track, routine, 44s, 44s), Heard({"44 hold"}));
        QCOMPARE(heard(track, routine, 44s, 45s), Heard({"45 rest"}));
        QCOMPARE(heard(track, routine, 500s, 600s), Heard({"500 over"}));
    }

    void hiddenForAPartOfAHoldItCatchesUpWithOneOfItsLastSeconds()
    {
        CueTrack track;
        const Routine routine(twoSets, start);
        QCOMPARE(heard(track, routine, 0s, 6s), Heard({"0 ready", "5 hold"}));
        QCOMPARE(heard(track, routine, 14s, 14s), Heard({"14 soon"}));
    }

    void theNextMoveIsHeardOnceAndSoIsTheEnd()
    {
        CueTrack track;
        Routine routine(twoSets, start);
        QCOMPARE(heard(track, routine, 0s, 6s), Heard({"0 ready", "5 hold"}));
        routine.next(start + 6s);
        QCOMPARE(heard(track, routine, 6s, 8s), Heard({"6 ready"}));
        routine.next(start + 8s);
        QCOMPARE(heard(track, routine, 8s, 20s), Heard({"8 over"}));
    }

    void aMoveBegunAnewIsHeardAnewOnceItWasHeld()
    {
        CueTrack track;
        Routine routine(twoSets, start);
        QCOMPARE(heard(track, routine, 0s, 14s).size(), 5U);
        routine.previous(start + 14s);
        QCOMPARE(heard(track, routine, 14s, 20s), Heard({"14 ready", "19 hold"}));
    }

    void aMoveChosenWhilePausedIsHeardWhenItGoesOn()
    {
        CueTrack track;
        Routine routine(twoSets, start);
        QCOMPARE(heard(track, routine, 0s, 6s).size(), 2U);
        routine.pause(start + 6s);
        routine.next(start + 7s);
        QCOMPARE(heard(track, routine, 7s, 20s), Heard());
        routine.resume(start + 20s);
        QCOMPARE(heard(track, routine, 20s, 25s), Heard({"20 ready", "25 hold"}));
    }

    void theShortestHoldHasItsLastSecondsToo()
    {
        CueTrack track;
        const Routine routine({.moves = {"own"}, .sets = 2, .hold = 5s, .rest = 0s, .getReady = 5s}, start);
        QCOMPARE(heard(track, routine, 0s, 15s),
                 Heard({"0 ready", "5 hold", "7 soon", "8 soon", "9 soon", "10 hold", "12 soon", "13 soon", "14 soon", "15 over"}));
    }
};

QTEST_GUILESS_MAIN(CueTest)
#include "cue_test.moc"
