// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/doctor.h"
#include "tests/app/window/window_fixture.h"

#include <QTest>

using namespace limber;
using namespace limber::test;

namespace {

void cramp(WindowFixture& window, const std::string& wall, const std::vector<std::string>& signs = {})
{
    window.elsewhere(wall, [&](Tracker& other) {
        NewCramp cramp;
        cramp.signs = signs;
        other.logCramp(cramp);
    });
}

}  // namespace

/// The card about seeing a doctor.
class DoctorTest : public QObject {
    Q_OBJECT

private slots:
    void saysNothingWithoutReason()
    {
        WindowFixture window;
        cramp(window, "2026-11-19T02:00", {"swelling"});
        Doctor doctor(window.session);
        doctor.open();
        QVERIFY(doctor.title().isEmpty());
    }

    void swellingWithRednessIsUrgent()
    {
        WindowFixture window;
        Doctor doctor(window.session);
        doctor.open();
        cramp(window, "2026-11-19T02:00", {"swelling", "redness"});
        window.session.catchUp();
        QVERIFY(doctor.urgent());
        QCOMPARE(doctor.title(), QString("Get help now"));
    }

    void threeWeeksOfThreeAreCountedInWords()
    {
        WindowFixture window;
        for (const char* night : {"2026-10-30", "2026-10-31", "2026-11-01", "2026-11-06", "2026-11-07", "2026-11-08", "2026-11-09",
                                  "2026-11-13", "2026-11-14", "2026-11-19"})
            cramp(window, std::string(night) + "T23:30");
        window.at("2026-11-20T00:10");
        Doctor doctor(window.session);
        doctor.open();
        QVERIFY(!doctor.urgent());
        QVERIFY2(doctor.body().startsWith("3, 4 and 3 cramps"), qPrintable(doctor.body()));
    }

    void newMedicineIsNotToBeStoppedByOneself()
    {
        WindowFixture window;
        cramp(window, "2026-11-19T02:00", {"new-medicine"});
        Doctor doctor(window.session);
        doctor.open();
        QCOMPARE(doctor.title(), QString("Ask your doctor"));
        QVERIFY(doctor.signs().at(0).contains("don't stop it by yourself"));
    }
};

QTEST_MAIN(DoctorTest)
#include "doctor_test.moc"
