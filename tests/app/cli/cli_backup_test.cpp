// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/command_line.h"

#include <QTest>

#include <fstream>
#include <sstream>

namespace limber::test {
namespace {

std::string contentOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

void write(const std::filesystem::path& file, const std::string& text)
{
    std::ofstream(file, std::ios::binary) << text;
}

bool isForOwnerOnly(const std::filesystem::path& file)
{
    using std::filesystem::perms;
    return std::filesystem::status(file).permissions() == (perms::owner_read | perms::owner_write);
}

void fill(CommandLine& line)
{
    line.out({"log", "sleep", "22:50-06:10", "--note", "= sum, \"quoted\"\nand more"});
    line.out({"log", "water", "250"});
    line.out({"log", "cramp", "--at", "03:00", "--leg", "left", "--signs", "redness"});
    line.out({"habit", "add", "晨跑", "--kind", "amount", "--unit", "km", "--goal", ">=2.5", "--remind", "mon@06:30"});
    line.out({"log", "晨跑", "3.125"});
    line.out({"skip", "exercise", "--reason", "生病"});
    line.out({"vacation", "2026-12-24..2027-01-03"});
    line.out({"settings", "drink-size", "300"});
    line.out({"goal", "water", "1700..2000"});
}

}  // namespace

/// backup and restore.
class CliBackupTest : public QObject {
    Q_OBJECT

private slots:
    void aBackupPutBackBringsTheDayBack()
    {
        CommandLine line;
        fill(line);
        const std::string before = line.archive();
        const std::string file = (line.folder() / "copy.db").string();
        line.out({"backup", file});
        QVERIFY(isForOwnerOnly(file));
        line.out({"log", "water", "500"});
        const std::string words = line.out({"restore", file});
        QVERIFY(words.starts_with("Restored " + file + ". What was there before is kept as "));
        QCOMPARE(line.archive(), before);
        line.setTime("2026-11-22T08:06");
        const auto kept = line.json({"restore", file})["kept"].get<std::string>();
        QVERIFY(std::filesystem::exists(kept));
        QVERIFY(line.run({"backup", file}).err.starts_with("limberctl: " + file + " is there already;"));
    }

    void aBackupWithoutANameGoesBesideTheDatabase()
    {
        CommandLine line("2026-11-22T08:05");
        line.out({"log", "water", "250"});
        const auto file = line.data() / "backups" / "limber-20261122-080500+0800.db";
        QCOMPARE(line.out({"backup"}), "Copied the database to " + file.string() + ".\n");
        QVERIFY(std::filesystem::exists(file));
    }

    void whatARestoreReplacesIsNamedByTheSameKindOfTime()
    {
        CommandLine line("2026-11-22T08:05");
        line.out({"log", "water", "250"});
        const std::string file = (line.folder() / "copy.db").string();
        line.out({"backup", file});
        const auto kept = line.json({"restore", file})["kept"].get<std::string>();
        QCOMPARE(kept, (line.data() / "backups" / "before-restore-20261122-080500+0800.db").string());
    }

    void aDamagedBackupIsSaidToBeTheOneThatIsDamaged()
    {
        CommandLine line;
        for (int i = 0; i < 60; ++i)
            line.out({"log", "water", "250"});
        const std::string file = (line.folder() / "copy.db").string();
        line.out({"backup", file});
        std::string bytes = contentOf(file);
        for (std::size_t page = 8 * 4096; page + 4096 <= bytes.size(); page += 4096)
            bytes.replace(page, 512, std::string(512, '\x5A'));
        write(file, bytes);
        const std::string before = line.archive();
        const auto result = line.run({"restore", file});
        QCOMPARE(result.status, 1);
        QCOMPARE(result.err, "limberctl: " + file + " is damaged and was not restored; choose another backup. Nothing was changed.\n");
        QCOMPARE(line.archive(), before);
    }

    void whatIsNoBackupIsNotRestored()
    {
        CommandLine line;
        fill(line);
        const std::string before = line.archive();
        const std::string file = (line.folder() / "photo.db").string();
        write(file, std::string(10'000, 'x'));
        const auto result = line.run({"restore", file});
        QCOMPARE(result.status, 1);
        QCOMPARE(result.err, "limberctl: " + file + " is not a database of Limber; name another folder or file.\n");
        QCOMPARE(line.archive(), before);
    }
};

}  // namespace limber::test

QTEST_GUILESS_MAIN(limber::test::CliBackupTest)
#include "cli_backup_test.moc"
