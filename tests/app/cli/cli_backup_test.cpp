// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/full_diary.h"

#include <QTest>

namespace limber::test {

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
