// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/command_line.h"

#include <QTest>

#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

namespace limber::test {
namespace {

/// Whoever has every right takes that of a user without any for as long as this lives.
class WithoutRights {
public:
    WithoutRights() : m_before(geteuid()) { m_changed = m_before == 0 && seteuid(65534) == 0; }
    ~WithoutRights()
    {
        if (m_changed && seteuid(m_before) != 0)
            std::abort();
    }
    WithoutRights(const WithoutRights&) = delete;
    WithoutRights& operator=(const WithoutRights&) = delete;

private:
    uid_t m_before;
    bool m_changed = false;
};

CommandLine::Result diagnose(CommandLine& line, const std::filesystem::path& folder)
{
    return line.run({"--data-dir", folder.string(), "doctor"});
}

}  // namespace

/// What doctor says of a folder in which there is no database, and there cannot be one.
class CliDoctorFolderTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        qputenv("PATH", "/nowhere");
        qunsetenv("XDG_RUNTIME_DIR");
    }

    void aFolderThatCannotBeLookedIntoIsAProblem()
    {
        CommandLine line;
        line.out({"log", "water", "250"});
        chmod(line.folder().c_str(), 0700);
        if (geteuid() != 0)
            chmod(line.data().c_str(), 0);
        CommandLine::Result result;
        {
            const WithoutRights nobody;
            result = diagnose(line, line.data());
        }
        chmod(line.data().c_str(), 0700);
        const std::string expected = "  problem: " + line.data().string() + " cannot be looked into: Permission denied; ";
        QVERIFY2(result.out.find(expected) != std::string::npos, (result.out + result.err).c_str());
        QVERIFY(result.out.find("not there yet") == std::string::npos);
        QCOMPARE(result.err, std::string("limberctl: The doctor found a problem; it is listed above with what to do.\n"));
        QCOMPARE(result.status, 1);
    }

    void aFolderNamedAtTooGreatLengthIsAProblem()
    {
        CommandLine line;
        const auto result = diagnose(line, line.folder() / std::string(300, 'x'));
        QVERIFY2(result.out.find("cannot be looked into: File name too long; ") != std::string::npos,
                 (result.out + result.err).c_str());
        QCOMPARE(result.status, 1);
    }

    void whereNoFolderCanBeMadeIsAProblem_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a device") << "/dev/null" << "/dev/null is no folder";
        QTest::newRow("below a file") << "@/file/x" << "@/file is no folder";
        QTest::newRow("a link to nothing") << "@/link" << "@/link is no folder";
        QTest::newRow("where nobody can make any") << "/proc/limber/x" << "/proc cannot be written (";
        QTest::newRow("where I may not") << "@/closed/a/b" << "@/closed cannot be written (Permission denied)";
        QTest::newRow("there, and I may not") << "@/closed" << "@/closed cannot be written (Permission denied)";
    }

    void whereNoFolderCanBeMadeIsAProblem()
    {
        QFETCH(QString, place);
        QFETCH(QString, expected);
        CommandLine line;
        const auto inFolder = [&](QString text) {
            return text.replace('@', QString::fromStdString(line.folder().string())).toStdString();
        };
        std::ofstream(line.folder() / "file") << "x";
        std::filesystem::create_symlink("nowhere", line.folder() / "link");
        std::filesystem::create_directory(line.folder() / "closed");
        chmod((line.folder() / "closed").c_str(), 0555);
        chmod(line.folder().c_str(), 0755);
        CommandLine::Result result;
        {
            const WithoutRights nobody;
            result = diagnose(line, inFolder(place));
        }
        QVERIFY2(result.out.find("  problem: " + inFolder(expected)) != std::string::npos, (result.out + result.err).c_str());
        QVERIFY(result.out.find("not there yet") == std::string::npos);
        QCOMPARE(result.status, 1);
    }

    void whereAFolderCanBeMadeNothingIsLeftBehind()
    {
        CommandLine line;
        const auto result = diagnose(line, line.folder() / "not" / "yet");
        QVERIFY2(result.out.find("not there yet") != std::string::npos, result.out.c_str());
        QCOMPARE(result.status, 0);
        QVERIFY(std::filesystem::is_empty(line.folder()));
    }
};

}  // namespace limber::test

QTEST_GUILESS_MAIN(limber::test::CliDoctorFolderTest)
#include "cli_doctor_folder_test.moc"
