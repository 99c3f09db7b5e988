// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/voice/tone.h"

#include <QTest>

#include <cmath>

using namespace limber;

namespace {

constexpr Cue all[] = {Cue::GetReady, Cue::Hold, Cue::SoonOver, Cue::Rest, Cue::Over};

/// How often it goes up through 0.
long rises(const std::vector<std::int16_t>& samples, std::size_t from, std::size_t to)
{
    long count = 0;
    for (std::size_t i = from + 1; i < to; ++i)
        count += samples[i - 1] < 0 && samples[i] >= 0;
    return count;
}

}  // namespace

/// The generated sounds of the stretch guide.
class ToneTest : public QObject {
    Q_OBJECT

private slots:
    void aToneIsAsLongAsItsNotes_data()
    {
        QTest::addColumn<int>("cue");
        QTest::addColumn<int>("milliseconds");
        const int lengths[] = {480, 630, 120, 630, 1100};
        for (const Cue cue : all)
            QTest::addRow("%d", static_cast<int>(cue)) << static_cast<int>(cue) << lengths[static_cast<int>(cue)];
    }
    void aToneIsAsLongAsItsNotes()
    {
        QFETCH(int, cue);
        QFETCH(int, milliseconds);
        QCOMPARE(static_cast<int>(tone::samples(static_cast<Cue>(cue)).size()), milliseconds * tone::rate / 1000);
    }

    void itStartsAndEndsAt0()
    {
        for (const Cue cue : all) {
            const auto samples = tone::samples(cue);
            QCOMPARE(samples.front(), 0);
            QCOMPARE(samples.back(), 0);
        }
    }

    /// A click is a jump: a sine of that pitch and loudness never climbs faster than its amplitude times 2 pi f / rate.
    void nothingInItJumps()
    {
        constexpr double steepest = 0.3 * INT16_MAX * 2 * 3.1416 * 784 * 1.3 / tone::rate;  // and its octave above
        for (const Cue cue : all) {
            const auto samples = tone::samples(cue);
            for (std::size_t i = 1; i < samples.size(); ++i)
                QVERIFY2(std::abs(samples[i] - samples[i - 1]) <= steepest, qPrintable(QString::number(i)));
        }
    }

    void itIsSoftAndStillHeard()
    {
        for (const Cue cue : all) {
            const auto samples = tone::samples(cue);
            const auto [low, high] = std::ranges::minmax(samples);
            QVERIFY(high < 0.35 * INT16_MAX && low > -0.35 * INT16_MAX);
            QVERIFY(high > 0.1 * INT16_MAX);
        }
    }

    void aHoldGoesUpAndARestDown()
    {
        const auto pitch = [](const std::vector<std::int16_t>& samples, std::size_t from) {
            return rises(samples, from, from + tone::rate / 10);  // in a tenth of a second
        };
        const auto hold = tone::samples(Cue::Hold), rest = tone::samples(Cue::Rest);
        constexpr std::size_t second = tone::rate * 18 / 100;
        QCOMPARE(pitch(hold, 0), 52);
        QCOMPARE(pitch(hold, second), 78);
        QCOMPARE(pitch(rest, 0), 78);
        QCOMPARE(pitch(rest, second), 52);
    }
};

QTEST_GUILESS_MAIN(ToneTest)
#include "tone_test.moc"
