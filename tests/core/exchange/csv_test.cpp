// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csv.h"
#include "core/habit/refusal.h"
#include "tests/core/exchange/failing_bytes.h"
#include "tests/core/exchange/sample_snapshot.h"
#include "tests/support/tracked.h"

#include <QTest>

#include <sstream>

namespace limber::test {
namespace {

const std::string headerLine = "id,habit,kind,at,day,value,unit,note\r\n";

std::string written(const Snapshot& snapshot)
{
    std::ostringstream out;
    writeCsv(out, snapshot);
    return out.str();
}

Snapshot readBack(const std::string& text, const std::vector<Habit>& habits = fullSnapshot().habits)
{
    std::istringstream in(text);
    return readCsv(in, "file.csv", habits);
}

QString problemIn(const std::string& text)
{
    try {
        (void)readBack(text);
    } catch (const Refusal& refusal) {
        if (refusal.code() == RefusalCode::BadFile && refusal.args().at(0) == "file.csv")
            return QString::fromStdString(refusal.args().at(1));
    }
    return {};
}

std::string withNote(const std::string& field)
{
    return headerLine + "e1,water,value,2026-11-22T08:05:00+08:00,2026-11-22,250,ml," + field + "\r\n";
}

}  // namespace

class CsvTest : public QObject {
    Q_OBJECT

private slots:
    void aFileThatCannotBeReadToItsEndIsRefused()
    {
        FailingBytes bytes("id,habit,kind,at,day,value,unit,note\n");
        std::istream in(&bytes);
        QCOMPARE(refusalOf([&] { static_cast<void>(readCsv(in, "stick.csv", builtinHabits())); }), std::optional(RefusalCode::CannotOpen));
    }
    void entriesComeBackAsTheyWere()
    {
        const Snapshot snapshot = fullSnapshot();
        QVERIFY(readBack(written(snapshot)).entries == snapshot.entries);
    }

    void randomEntriesComeBack()
    {
        const unsigned seed = std::random_device{}();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        Snapshot snapshot;
        snapshot.habits = builtinHabits();
        snapshot.entries = randomEntries(random, 2000);
        QVERIFY(readBack(written(snapshot), snapshot.habits).entries == snapshot.entries);
    }

    void aPersonCanReadIt()
    {
        Snapshot snapshot = fullSnapshot();
        snapshot.entries.resize(3);
        snapshot.entries[2].note = "say \"hi\"";
        QCOMPARE(written(snapshot),
                 headerLine + "e1,water,value,2026-11-21T22:41:00+08:00,2026-11-21,250,ml,\r\n"
                              "e2,bedtime,value,2026-11-22T00:40:00.001+08:00,2026-11-21,24:40,,late\r\n"
                              "e3,sleep,wake_up,2026-11-21T13:11:00-09:30,2026-11-21,30:10,,\"say \"\"hi\"\"\"\r\n");
    }

    void habitsOfOnesOwnGoByName()
    {
        Snapshot snapshot = fullSnapshot();
        snapshot.habits.back().name = "Piano";
        snapshot.entries = {snapshot.entries.back()};
        QVERIFY(written(snapshot).find("\r\ne6,Piano,value,") != std::string::npos);
        QVERIFY(readBack(written(snapshot), snapshot.habits).entries == snapshot.entries);
    }

    void aNameThatCouldBeMistakenGivesWayToTheId()
    {
        Snapshot snapshot = fullSnapshot();
        snapshot.habits.back().name = "water";
        snapshot.entries = {snapshot.entries.back()};
        QVERIFY(written(snapshot).find("\r\ne6,0193-own,value,") != std::string::npos);
    }

    void formulasAreKeptFromRunning_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("field");
        QTest::newRow("equals") << "=1+1" << "'=1+1";
        QTest::newRow("plus") << "+1" << "'+1";
        QTest::newRow("minus") << "-1" << "'-1";
        QTest::newRow("at") << "@SUM(A1)" << "'@SUM(A1)";
        QTest::newRow("tab") << "\t=1" << "'\t=1";
        QTest::newRow("return") << "\r=1" << "\"'\r=1\"";
        QTest::newRow("full-width") << "＝1" << "'＝1";
        QTest::newRow("guarded already") << "'=1" << "''=1";
        QTest::newRow("only an apostrophe") << "'tis" << "'tis";
        QTest::newRow("nothing") << "" << "";
    }

    void formulasAreKeptFromRunning()
    {
        QFETCH(QString, note);
        QFETCH(QString, field);
        Snapshot snapshot = fullSnapshot();
        snapshot.entries.resize(1);
        snapshot.entries[0].note = note.toStdString();
        const std::string text = written(snapshot);
        QVERIFY2(text.ends_with(',' + field.toStdString() + "\r\n"), text.c_str());
        QCOMPARE(readBack(text).entries.at(0).note, note.toStdString());
    }

    void bothLineEndsAndAByteOrderMarkAreAccepted()
    {
        std::string text = "\xEF\xBB\xBF" + written(fullSnapshot());
        QVERIFY(readBack(text).entries == fullSnapshot().entries);
        std::string plain = withNote("\"a\r\nb\"");
        plain.replace(plain.find("note\r\n"), 6, "note\n");
        plain.resize(plain.size() - 2);  // no line end at the end of the file
        QCOMPARE(readBack(plain).entries.at(0).note, std::string("a\r\nb"));
    }

    void aSpoiltFileIsRefusedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char* name, const std::string& text, const char* problem) {
            QTest::newRow(name) << QByteArray::fromStdString(text) << problem;
        };
        const std::string good = withNote("x");
        const auto changed = [&](const std::string& part, const std::string& by) {
            std::string text = good;
            return text.replace(text.find(part), part.size(), by);
        };
        row("empty", "", "line 1: the header must be");
        row("another header", "a,b\r\n", "line 1: the header must be");
        row("too few fields", headerLine + "e1,water\r\n", "line 2: it has 2 fields, not 8");
        row("too many fields", withNote("a,b"), "line 2: it has 9 fields, not 8");
        row("id", changed("e1,", ","), "line 2: the id is empty");
        row("long id", changed("e1,", std::string(101, 'e') + ","), "line 2: the id is empty, too long");
        row("habit", changed("water", "wine"), "line 2: there is no habit of that name");
        row("kind", changed(",value,2026", ",sip,2026"), "line 2: the kind must be");
        row("time", changed("T08:05:00+08:00", " 08:05"), "line 2: the time must look like");
        row("day", changed(",2026-11-22,", ",22.11.2026,"), "line 2: the day must look like");
        row("value text", changed(",250,", ",much,"), "line 2: the value is not what Water takes");
        row("value infinite", changed(",250,", ",inf,"), "line 2: ");
        row("value nan", changed(",250,", ",nan,"), "line 2: ");
        row("value zero", changed(",250,", ",0,"), "line 2: the value is outside");
        row("value negative", changed(",250,", ",-250,"), "line 2: the value is outside");
        row("unit", changed(",ml,", ",l,"), "line 2: the unit is not that of Water");
        row("wake-up of water", changed(",value,2026", ",wake_up,2026"), "line 2: ");
        row("same id", good + good.substr(headerLine.size()), "line 3: two entries have the same id");
        row("open quote", withNote("\"never closed"), "line 2: a quote is not closed");
        row("quote inside", withNote("a\"b"), "line 2: there is a quote inside");
        row("behind a quote", withNote("\"a\"b"), "line 2: there is text after a closing quote");
        row("return alone", withNote("a\rb"), "line 2: there is text after");
        row("zero byte", withNote(std::string("a\0b", 3)), "line 2: a text holds a zero character");
        row("not UTF-8", withNote("\xC3("), "line 2: a text is not valid UTF-8");
        row("long text", withNote(std::string(10'001, 'x')), "line 2: a text is longer");
        row("very long text", withNote(std::string(100'000, 'x')), "line 2: a text is longer");
        row("many columns", headerLine + std::string(200, ',') + "\r\n", "line 2: it has too many columns");
        row("after a note of two lines", withNote("\"a\nb\"") + "e2\r\n", "line 4: it has 1 fields");
    }

    void aSpoiltFileIsRefusedWithItsLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, problem);
        const QString found = problemIn(text.toStdString());
        QVERIFY2(found.startsWith(problem), qPrintable("found: " + found));
    }

    void noByteOfAFileCanCrashTheReader()
    {
        const unsigned seed = std::random_device{}();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        const std::string good = written(fullSnapshot());
        for (int i = 0; i < 3000; ++i) {
            std::string text = good;
            for (auto changes = 1 + random() % 4; changes > 0; --changes)
                text[random() % text.size()] = static_cast<char>(random() % 256);
            try {
                (void)readBack(text);
            } catch (const Refusal& refusal) {
                QCOMPARE(refusal.code(), RefusalCode::BadFile);
            }
        }
    }
};

}  // namespace limber::test

QTEST_GUILESS_MAIN(limber::test::CsvTest)
#include "csv_test.moc"
