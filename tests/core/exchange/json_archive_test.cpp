// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/json_archive.h"
#include "core/habit/refusal.h"
#include "tests/core/exchange/failing_bytes.h"
#include "tests/core/exchange/sample_snapshot.h"
#include "tests/support/tracked.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <sstream>

namespace limber::test {
namespace {

std::string written(const Snapshot& snapshot)
{
    std::ostringstream out;
    writeJson(out, snapshot);
    return out.str();
}

Snapshot readBack(const std::string& text)
{
    std::istringstream in(text);
    return readJson(in, "file.json");
}

/// What the refusal says after the file's name; empty when nothing was refused.
QString problemIn(const std::string& text)
{
    try {
        (void)readBack(text);
    } catch (const Refusal& refusal) {
        if (refusal.code() == RefusalCode::BadFile)
            return QString::fromStdString(refusal.args().at(1));
    }
    return {};
}

/// The archive of the full sample with its first `part` replaced.
std::string spoilt(const std::string& part, const std::string& by)
{
    std::string text = written(fullSnapshot());
    const auto found = text.find(part);
    if (found == std::string::npos)
        throw std::logic_error("nothing to spoil: " + part);
    return text.replace(found, part.size(), by);
}

}  // namespace

class JsonArchiveTest : public QObject {
    Q_OBJECT

private slots:
    void aFileThatCannotBeReadToItsEndIsRefused()
    {
        FailingBytes bytes("{\"format\":\"limber\",");
        std::istream in(&bytes);
        QCOMPARE(refusalOf([&] { static_cast<void>(readJson(in, "stick.json")); }), std::optional(RefusalCode::CannotOpen));
    }
    void everyFieldComesBack()
    {
        const Snapshot snapshot = fullSnapshot();
        const Snapshot back = readBack(written(snapshot));
        QCOMPARE(written(back), written(snapshot));
        QVERIFY(back == snapshot);
    }

    void nothingIsAnArchiveToo()
    {
        const Snapshot empty;
        QVERIFY(readBack(written(empty)) == empty);
    }

    void randomEntriesComeBack()
    {
        const unsigned seed = std::random_device{}();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        Snapshot snapshot;
        snapshot.habits = builtinHabits();
        snapshot.entries = randomEntries(random, 2000);
        QVERIFY(readBack(written(snapshot)) == snapshot);
    }

    void aRowIsALine()
    {
        const Snapshot snapshot = fullSnapshot();
        const std::string text = written(snapshot);
        const auto lines = std::ranges::count(text, '\n');
        const std::size_t rows = snapshot.habits.size() + snapshot.entries.size() + snapshot.cramps.size() +
                                 snapshot.marks.size() + snapshot.vacations.size();
        QCOMPARE(static_cast<std::size_t>(lines), rows + 7);  // one a section, and the end
    }

    void anotherLayoutOfTheSameJsonIsRead()
    {
        const auto json = nlohmann::ordered_json::parse(written(fullSnapshot()));
        QVERIFY(readBack(json.dump(4)) == fullSnapshot());
        QVERIFY(readBack(json.dump(-1, ' ', true)) == fullSnapshot());
    }

    void aNewerFormatIsRefusedBeforeAnythingElseIsLookedAt()
    {
        try {
            (void)readBack(R"({"format":"limber","version":2,"novelties":[[[1]]]})");
            QFAIL("it was read");
        } catch (const Refusal& refusal) {
            QCOMPARE(refusal.code(), RefusalCode::NewerFile);
            QCOMPARE(refusal.args(), (std::vector<std::string>{"file.json", "2", "1"}));
        }
    }

    void aSpoiltFileIsRefusedWithItsLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char* name, const std::string& text, const char* problem) {
            QTest::newRow(name) << QString::fromStdString(text) << problem;
        };
        row("not JSON", "hello", "line 1: this is not valid JSON");
        row("empty", "", "line 1: this is not valid JSON");
        row("another JSON", R"({"habits":[],"groups":[]})", "line 1: this is not an export of Limber");
        row("a list", "[1,2]", "line 1: this is not an export of Limber");
        row("cut off", written(fullSnapshot()).substr(0, 900), "this is not valid JSON");
        row("more behind", written(fullSnapshot()) + "{}", "this is not valid JSON");
        row("parts missing", R"({"format":"limber","version":1})", "line 1: the file is not complete");
        row("version", spoilt("\"version\":1", "\"version\":\"1\""), "line 1: \"version\" is not a version");
        row("unknown part", spoilt("\"cramps\":", "\"spasms\":"), "a part that this version");
        row("part twice", spoilt("\"cramps\":", "\"entries\":"), "\"entries\" is there twice");
        row("unknown field", spoilt("\"position\":0", "\"position\":0,\"x\":1"), "line 3: there is a field");
        row("field missing", spoilt("\"position\":0,", ""), "line 3: \"position\" is missing");
        row("field twice", spoilt("\"position\":0", "\"position\":0,\"position\":1"), "line 3: a field is there twice");
        row("kind", spoilt("\"kind\":\"amount\"", "\"kind\":\"volume\""), "line 3: \"kind\" is none");
        row("name of two lines", spoilt("\"Water\"", "\"Wa\\nter\""), "line 3: \"name\" is too long, or not on one line");
        row("name without end", spoilt("\"Water\"", '"' + std::string(101, 'w') + '"'), "line 3: \"name\" is too long");
        row("no name", spoilt("\"Water\"", "\"\""), "line 3: \"name\" is empty");
        row("goal", spoilt("\"kind\":\"between\"", "\"kind\":\"before\""), "line 3: a goal does not fit Water");
        row("habit unknown", spoilt("\"habit\":\"water\"", "\"habit\":\"wine\""), "line 10: \"habit\" is none");
        row("day", spoilt("\"day\":\"2026-11-21\"", "\"day\":\"2026-02-30\""), "line 10: \"day\" is not a date");
        row("instant", spoilt("+08:00\"", "\""), "line 10: \"at\" is not a time with its offset");
        row("value a text", spoilt("\"value\":250", "\"value\":\"250\""), "line 10: \"value\" is not a number");
        row("value negative", spoilt("\"value\":250", "\"value\":-250"), "line 10: the value is outside");
        row("value endless", spoilt("\"value\":250", "\"value\":1e999"), "line 10:");
        row("same id", spoilt("\"id\":\"e2\"", "\"id\":\"e1\""), "line 11: two rows have the same \"id\"");
        row("pain", spoilt("\"pain\":7", "\"pain\":11"), "\"pain\" is not a whole number from 0 to 10");
        row("sign", spoilt("\"swelling\"", "\"jealousy\""), "something that is not a sign");
        row("vacation", spoilt("\"to\":\"2027-01-03\"", "\"to\":\"2026-01-03\""), "ends before it begins");
        row("setting", spoilt("\"04:00\"", "\"09:00\""), "a setting is not known");
        row("deep", spoilt("\"signs\":[", "\"signs\":[[[[[[[[[["), "nested too deeply");
        row("zero character", spoilt("\"late\"", "\"la\\u0000te\""), "line 11: a text holds a zero character");
        row("long text", spoilt("\"late\"", '"' + std::string(10'001, 'x') + '"'), "line 11: a text is longer");
    }

    void aSpoiltFileIsRefusedWithItsLine()
    {
        QFETCH(QString, text);
        QFETCH(QString, problem);
        const QString found = problemIn(text.toStdString());
        QVERIFY2(found.contains(problem), qPrintable("found: " + found));
    }

    void tenThousandCharactersAreNotTooLong()
    {
        std::string note;
        for (int i = 0; i < 10'000; ++i)
            note += "舒";
        Snapshot snapshot = fullSnapshot();
        snapshot.entries[0].note = note;
        QVERIFY(readBack(written(snapshot)) == snapshot);
    }

    void noByteOfAnArchiveCanCrashTheReader()
    {
        const unsigned seed = std::random_device{}();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        const std::string good = written(fullSnapshot());
        for (int i = 0; i < 3000; ++i) {
            std::string text = good;
            for (auto changes = 1 + random() % 4; changes > 0; --changes)
                text[random() % text.size()] = static_cast<char>(random() % 256);
            if (random() % 4 == 0)
                text.resize(random() % text.size());
            try {
                (void)readBack(text);
            } catch (const Refusal& refusal) {
                QVERIFY(refusal.code() == RefusalCode::BadFile || refusal.code() == RefusalCode::NewerFile);
            }
        }
    }
};

}  // namespace limber::test

QTEST_GUILESS_MAIN(limber::test::JsonArchiveTest)
#include "json_archive_test.moc"
