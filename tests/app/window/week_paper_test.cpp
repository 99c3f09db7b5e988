// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/window/window_fixture.h"
#include "tests/support/sample_weeks.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QtTest>

using namespace limber;
using namespace limber::test;

/// The week saved as a picture and as a document, in a home of its own.
class WeekPaperTest : public QObject {
    Q_OBJECT

    TemporaryFolder m_home;

    [[nodiscard]] QString home() const { return QString::fromStdString(m_home.path().string()); }
    [[nodiscard]] QStringList files(const char* folder) const { return QDir(home() + u'/' + folder).entryList(QDir::Files); }
    [[nodiscard]] QByteArray bytes(const QString& name) const
    {
        QFile file(home() + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static qsizetype pagesOf(const QByteArray& pdf) { return pdf.count("/Type /Page\n"); }

private slots:
    void init()
    {
        qputenv("HOME", home().toUtf8());
        qputenv("XDG_CONFIG_HOME", (home() + "/.config").toUtf8());
        for (const char* folder : {"Pictures", "Documents"})
            QDir(home() + u'/' + folder).removeRecursively();
    }

    void olderWeeksHaveTheirNumber()
    {
        WindowFixture window;
        logSampleWeeks(window.session.tracker());
        Week& week = window.stage.week();
        week.open();
        QCOMPARE(week.title(), QString("This week"));
        week.goPrevious();
        QCOMPARE(week.title(), QString("Last week"));
        week.goPrevious();
        QCOMPARE(week.title(), QString("Week 45"));
        QCOMPARE(week.rangeText(), QString::fromUtf8("2–8 November 2026"));
    }

    void pictureIsSavedUnderItsWeekAndSaidWhere()
    {
        WindowFixture window;
        logSampleWeeks(window.session.tracker());
        QSignalSpy saved(&window.stage.changes(), &Changes::saved);
        window.stage.week().open();
        window.stage.week().save("png");
        QCOMPARE(saved.first().first().toString(), QString("Saved as ~/Pictures/limber-2026-W47.png"));
        const QImage image(home() + "/Pictures/limber-2026-W47.png");
        QVERIFY(image.width() >= 1580);
        QVERIFY(image.height() > image.width());
        QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white));
        int inked = 0;
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3)
                inked += image.pixelColor(x, y) != Qt::white;
        }
        QVERIFY2(inked > 5000, qPrintable(QString::number(inked)));
    }

    void anExistingFileIsNeverReplaced()
    {
        WindowFixture window;
        logSampleWeeks(window.session.tracker());
        window.stage.week().open();
        QDir(home()).mkpath("Documents");
        QFile other(home() + "/Documents/limber-2026-W47.pdf");
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("mine");
        other.close();
        window.stage.week().save("pdf");
        window.stage.week().save("pdf");
        QCOMPARE(files("Documents"), (QStringList{"limber-2026-W47-2.pdf", "limber-2026-W47-3.pdf", "limber-2026-W47.pdf"}));
        QCOMPARE(bytes("Documents/limber-2026-W47.pdf"), QByteArray("mine"));
        QVERIFY(bytes("Documents/limber-2026-W47-2.pdf").startsWith("%PDF-"));
    }

    void manyHabitsTakeMoreThanOnePage()
    {
        WindowFixture window;
        logSampleWeeks(window.session.tracker());
        window.stage.week().open();
        window.stage.week().save("pdf");
        QCOMPARE(pagesOf(bytes("Documents/limber-2026-W47.pdf")), qsizetype(1));
        for (const char* name : {"Reading", "Cycling", "Garden", "Piano"}) {
            Habit habit;
            habit.name = name;
            habit.kind = HabitKind::Duration;
            habit.unit = "min";
            habit.goals = {{beginningOfTime(), {GoalKind::AtLeast, 10, 0}}};
            habit.schedules = {{beginningOfTime(), Schedule{}}};
            window.session.tracker().addHabit(habit);
        }
        window.session.announceChange();
        window.stage.week().save("pdf");
        QCOMPARE(pagesOf(bytes("Documents/limber-2026-W47-2.pdf")), qsizetype(2));
    }

    void whereNothingCanBeWrittenItIsSaid()
    {
        WindowFixture window;
        window.stage.week().open();
        QFile inTheWay(home() + "/Pictures");
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        QSignalSpy refused(&window.stage.changes(), &Changes::refused);
        window.stage.week().save("png");
        QCOMPARE(refused.size(), 1);
        QVERIFY(inTheWay.remove());
    }

    void theWeekOfAYearsEndHasTheNumberOfItsFourthDay()
    {
        WindowFixture window("2027-01-02T12:00");
        window.stage.week().open();
        window.stage.week().save("pdf");
        QCOMPARE(files("Documents"), QStringList{"limber-2026-W53.pdf"});
    }
};

QTEST_MAIN(WeekPaperTest)
#include "week_paper_test.moc"
