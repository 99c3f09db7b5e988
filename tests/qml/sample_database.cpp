// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

// limber_sample FOLDER [NOTE]: makes a database with the sample weeks in FOLDER, for pictures.

#include "tests/support/manual_clock.h"
#include "tests/support/sample_weeks.h"

#include <cstdio>

int main(int argc, char** argv)
{
    using namespace limber;
    if (argc < 2) {
        std::fputs("usage: limber_sample FOLDER [NOTE]\n", stderr);
        return 2;
    }
    const ZonePtr zone = systemZone();
    const test::ManualClock clock(test::sampleNow, *zone);
    Tracker tracker(argv[1], clock, zone);
    test::logSampleWeeks(tracker, argc > 2 ? argv[2] : "Brisk walk");
    return 0;
}
