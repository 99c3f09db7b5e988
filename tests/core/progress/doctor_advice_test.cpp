// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/progress/doctor_advice.h"

#include <QTest>

// rules.md, "Cramps": when a card suggests seeing a doctor.

using namespace limber;
using boost::gregorian::days;

namespace {

const Day tonight{2026, 11, 19};

/// Cramps of three windows of seven nights, oldest first, each on the last nights of its window.
std::vector<Cramp> crampsOf(std::array<int, 3> counts)
{
    std::vector<Cramp> cramps;
    for (int window = 0; window < 3; ++window) {
        for (int i = 0; i < counts[static_cast<std::size_t>(window)]; ++i) {
            Cramp cramp;
            cramp.night = tonight - days(7 * (2 - window) + i);
            cramps.push_back(cramp);
        }
    }
    return cramps;
}

Cramp crampWith(std::vector<std::string> signs, int nightsAgo)
{
    Cramp cramp;
    cramp.night = tonight - days(nightsAgo);
    cramp.signs = std::move(signs);
    return cramp;
}

}  // namespace

class DoctorAdviceTest : public QObject {
    Q_OBJECT

private slots:
    void threeInEachOfThreeWeeksAreOften_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        QTest::addColumn<int>("third");
        QTest::addColumn<bool>("often");
        QTest::newRow("3 3 3") << 3 << 3 << 3 << true;
        QTest::newRow("3 3 2") << 3 << 3 << 2 << false;
        QTest::newRow("2 3 3") << 2 << 3 << 3 << false;
        QTest::newRow("3 2 3") << 3 << 2 << 3 << false;
        QTest::newRow("7 7 7") << 7 << 7 << 7 << true;
        QTest::newRow("none") << 0 << 0 << 0 << false;
    }
    void threeInEachOfThreeWeeksAreOften()
    {
        QFETCH(int, first);
        QFETCH(int, second);
        QFETCH(int, third);
        QFETCH(bool, often);
        const DoctorAdvice advice = doctorAdvice(crampsOf({first, second, third}), tonight);
        QCOMPARE(advice.often, often);
        QCOMPARE(advice.counts, (std::array<int, 3>{first, second, third}));
        QVERIFY(!advice.urgent);
        QCOMPARE(advice.isSilent(), !often);
    }

    void windowsEndWithThePresentNight()
    {
        const std::vector<Cramp> cramps = crampsOf({3, 3, 3});
        QVERIFY(!doctorAdvice(cramps, tonight + days(6)).often);  // two of the third are too old then
        std::vector<Cramp> outside{crampWith({}, 21), crampWith({}, -1)};
        QVERIFY(doctorAdvice(outside, tonight).isSilent());
        QCOMPARE(doctorAdvice(outside, tonight).counts, (std::array<int, 3>{0, 0, 0}));
    }

    void severalInOneNightCountEach()
    {
        std::vector<Cramp> cramps(9);
        for (std::size_t i = 0; i < cramps.size(); ++i)
            cramps[i].night = tonight - days(7 * static_cast<long>(i / 3));
        QVERIFY(doctorAdvice(cramps, tonight).often);
    }

    void swellingWithRednessIsUrgentWhateverTheCount()
    {
        QVERIFY(doctorAdvice(std::vector{crampWith({"swelling", "redness"}, 0)}, tonight).urgent);
        QVERIFY(doctorAdvice(std::vector{crampWith({"swelling"}, 0), crampWith({"redness"}, 3)}, tonight).urgent);
        QVERIFY(doctorAdvice(std::vector{crampWith({"swelling", "redness"}, 6)}, tonight).urgent);
        QVERIFY(!doctorAdvice(std::vector{crampWith({"swelling", "redness"}, 7)}, tonight).urgent);
    }

    void swellingWithoutRednessIsNot()
    {
        const DoctorAdvice advice = doctorAdvice(std::vector{crampWith({"swelling"}, 0)}, tonight);
        QVERIFY(!advice.urgent);
        QVERIFY(advice.isSilent());
    }

    void otherSignsAreForTheDoctorWithoutHurry()
    {
        const std::vector cramps{crampWith({"new-medicine", "numbness"}, 20), crampWith({"walking-pain"}, 1)};
        const DoctorAdvice advice = doctorAdvice(cramps, tonight);
        QVERIFY(!advice.urgent && !advice.often && !advice.isSilent());
        QCOMPARE(advice.signs, (std::vector<std::string>{"walking-pain", "numbness", "new-medicine"}));
        QVERIFY(doctorAdvice(cramps, tonight + days(21)).isSilent());
    }
};

QTEST_GUILESS_MAIN(DoctorAdviceTest)
#include "doctor_advice_test.moc"
