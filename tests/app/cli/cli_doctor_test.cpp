// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/command_line.h"

#include <QTest>

#include <fstream>
#include <sys/stat.h>

namespace limber::test {
namespace {

constexpr const char* dunst = R"({"name":"dunst","version":"1.9.0","capabilities":["actions","body","body-markup"]})";

void write(const std::filesystem::path& file, const std::string& text)
{
    std::ofstream(file, std::ios::binary) << text;
}

/// A limberd beside limberctl that runs `script` when it is asked.
void installLimberd(CommandLine& line, const std::string& script)
{
    line.programs = line.folder() / "bin";
    std::filesystem::create_directory(line.programs);
    write(line.programs / "limberd", "#!/bin/sh\n[ \"$*\" = --status ] || exit 9\n" + script + '\n');
    chmod((line.programs / "limberd").c_str(), 0755);
}

/// One that says `fields` of itself, besides that it runs on the data of `line`.
void installRunning(CommandLine& line, const std::string& fields)
{
    const std::string database = (line.data() / "limber.db").string();
    installLimberd(line, "echo 'limberd: a word for the log' >&2\necho '{\"running\":true,\"database\":\"" + database +
                             "\"," + fields + "}'");
}

void installStopped(CommandLine& line)
{
    installLimberd(line, "echo 'limberd: not running' >&2\necho '{\"running\":false}'\nexit 3");
}

std::string attentionOf(CommandLine& line)
{
    const auto json = line.json({"doctor"});
    std::string all;
    for (const auto& sentence : json["attention"])
        all += sentence.get<std::string>() + '\n';
    return all;
}

}  // namespace

/// What doctor says of the database and of the service. What it says of reminders is in cli_past_reminders_test.
class CliDoctorTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        qputenv("XDG_CONFIG_HOME", "/nowhere");
        qputenv("XDG_CONFIG_DIRS", "/nowhere");
        qputenv("PATH", "/nowhere");  // a limberd of this machine is none of ours
        qunsetenv("XDG_RUNTIME_DIR");
    }

    void aHealthyDatabaseIsFoundHealthy()
    {
        CommandLine line;
        line.out({"log", "water", "250"});
        const std::string one = line.out({"doctor"});
        QVERIFY2(one.find("  well: version 3, 1 entry\n") != std::string::npos, one.c_str());
        line.out({"log", "water", "250"});
        const std::string two = line.out({"doctor"});
        QVERIFY2(two.find("  well: version 3, 2 entries\n") != std::string::npos, two.c_str());
        const auto json = line.json({"doctor"});
        QVERIFY(json["problems"].empty() && json["entries"] == 2 && json["exists"] == true);
    }

    void noDatabaseIsMade()
    {
        CommandLine line;
        QVERIFY(line.out({"doctor"}).find("not there yet") != std::string::npos);
        const auto json = line.json({"doctor"});
        QVERIFY(json["next"].is_null() && json["reminders"].empty() && json["enabled"].is_null());
        QVERIFY(!std::filesystem::exists(line.data()));
    }

    void whatOthersCanReadIsAProblem()
    {
        CommandLine line;
        line.out({"log", "water", "250"});
        line.out({"backup"});
        chmod((line.data() / "backups" / "limber-20261122-080500+0800.db").c_str(), 0644);
        const auto result = line.run({"doctor"});
        QCOMPARE(result.status, 1);
        QCOMPARE(result.err, std::string("limberctl: The doctor found a problem; it is listed above with what to do.\n"));
        QVERIFY2(result.out.find("can be reached by others; chmod 600 closes it.") != std::string::npos, result.out.c_str());
    }

    void aDamagedDatabaseIsAProblem()
    {
        CommandLine line;
        line.out({"log", "water", "250"});
        write(line.data() / "limber.db", std::string(4096, 'x'));
        std::filesystem::remove(line.data() / "limber.db-wal");
        chmod((line.data() / "limber.db").c_str(), 0600);
        const auto result = line.run({"doctor"});
        QCOMPARE(result.status, 1);
        QVERIFY2(result.out.find("  problem: ") != std::string::npos, result.out.c_str());
        QCOMPARE(line.run({"today"}).status, 1);
    }

    void aServiceThatIsNotInstalledIsNoFault()
    {
        CommandLine line;
        QVERIFY(line.out({"doctor"}).ends_with(
            "Reminder service: not installed\n"
            "  attention: limberd is not installed beside limberctl or in PATH, so nothing reminds you; install it from "
            "where limberctl came from.\n"));
        QVERIFY(line.json({"doctor"})["service"].is_null());
    }

    void aRunningServiceIsDescribedInWords()
    {
        CommandLine line;
        line.out({"log", "water", "250"});
        installRunning(line, std::string(R"("on_screen":1,"wakes_machine":true,"trouble":null,"server":)") + dunst);
        const std::string words = line.out({"doctor"});
        const std::string expected = "Reminder service: running\n"
                                     "  uses the database above\n"
                                     "  on the screen now: 1 reminder\n"
                                     "  wakes a sleeping computer for the evening and for your own times\n"
                                     "Notification server: dunst 1.9.0\n"
                                     "  shows buttons: a reminder can be answered where it appears\n"
                                     "  shows the whole text\n"
                                     "  does not promise to keep what you have not seen\n"
                                     "Next reminder: ";
        QVERIFY2(words.find(expected) != std::string::npos, words.c_str());
        const auto json = line.json({"doctor"});
        QVERIFY(json["attention"].empty() && json["service"]["running"] == true && json["service"]["status"] == 0);
        QVERIFY(json["service"]["server"]["name"] == "dunst");
    }

    void aServerWithoutButtonsSaysWhereToAnswer()
    {
        CommandLine line;
        installRunning(line, R"("on_screen":2,"server":{"name":"plain","version":"1","capabilities":["persistence"]})");
        const std::string words = line.out({"doctor"});
        for (const char* expected : {"on the screen now: 2 reminders\n", "cannot wake a sleeping computer",
                                     "shows no buttons: answer reminders in the window or with limberctl\n",
                                     "shows only the headline\n", "  keeps what you have not seen\n"})
            QVERIFY2(words.find(expected) != std::string::npos, words.c_str());
        QVERIFY(line.json({"doctor"})["attention"].empty());
    }

    void noServerNeedsAttentionAndIsNoFaultOfTheData()
    {
        CommandLine line;
        installRunning(line, R"("server":null,"trouble":"nobody there","error":"busy")");
        const auto result = line.run({"doctor"});
        QCOMPARE(result.status, 0);
        for (const char* expected : {"Notification server: none answers\n",
                                     "  attention: No notification server answers, so reminders cannot be shown. Log in",
                                     "could not be shown, and is tried again: nobody there\n",
                                     "cannot read its database, and tries again: busy\n"})
            QVERIFY2(result.out.find(expected) != std::string::npos, result.out.c_str());
    }

    void aServiceOnOtherDataIsNoticed()
    {
        CommandLine line;
        installLimberd(line, std::string(R"(echo '{"running":true,"database":"/elsewhere/limber.db","server":)") + dunst + "}'");
        const std::string words = line.out({"doctor"});
        QVERIFY2(words.find("  uses another database: /elsewhere/limber.db\n") != std::string::npos, words.c_str());
        QVERIFY(attentionOf(line).find("Log with --data-dir /elsewhere, or start the service with LIMBER_DATA_DIR=" +
                                       line.data().string() + ".") != std::string::npos);
    }

    void aServiceOfAnotherVersionIsNoticed()
    {
        CommandLine line;
        installRunning(line, std::string(R"("version":"0.0.1","server":)") + dunst);
        QVERIFY(attentionOf(line).starts_with("The service that runs is version 0.0.1, limberctl is "));
    }

    void aStoppedServiceSaysHowToStartIt()
    {
        CommandLine line;
        installStopped(line);
        const std::string words = line.out({"doctor"});
        QVERIFY2(words.find("Reminder service: not running\nNotification server: not known while the service is not running\n"
                            "  attention: Reminders are switched on, but the service is not running, so none comes. Open "
                            "Limber's window. So that it also runs when you log in next, switch on \"Start when I log in\" on "
                            "the window's Reminders page.\n") != std::string::npos, words.c_str());
    }

    void loggingInAnewIsAdvisedWhereItStartsTheService_data()
    {
        QTest::addColumn<QByteArray>("user");
        QTest::addColumn<QByteArray>("system");
        QTest::addColumn<bool>("starts");
        const QByteArray desktop = "[Desktop Entry]\nExec=limberd\n";
        QTest::newRow("the user's") << desktop << QByteArray() << true;
        QTest::newRow("the system's") << QByteArray() << desktop << true;
        QTest::newRow("switched off") << desktop + " Hidden=true \n" << desktop << false;
        QTest::newRow("none") << QByteArray() << QByteArray() << false;
    }

    void loggingInAnewIsAdvisedWhereItStartsTheService()
    {
        QFETCH(QByteArray, user);
        QFETCH(QByteArray, system);
        QFETCH(bool, starts);
        CommandLine line;
        installStopped(line);
        for (const auto& [folder, text] : {std::pair("user", user), std::pair("system", system)}) {
            std::filesystem::create_directories(line.folder() / folder / "autostart");
            if (!text.isEmpty())
                write(line.folder() / folder / "autostart/io.github.limberhabits.Limber.Service.desktop", text.toStdString());
        }
        qputenv("XDG_CONFIG_HOME", (line.folder() / "user").c_str());
        qputenv("XDG_CONFIG_DIRS", ("/nowhere:" + (line.folder() / "system").string()).c_str());
        QCOMPARE(attentionOf(line).find("log out and in again") != std::string::npos, starts);
        QCOMPARE(attentionOf(line).find("\"Start when I log in\"") == std::string::npos, starts);
    }

    void whereSystemdKnowsTheServiceItCanStartIt()
    {
        CommandLine line;
        installStopped(line);
        std::filesystem::create_directories(line.folder() / "lib/systemd/user");
        write(line.folder() / "lib/systemd/user/limberd.service", "[Service]\n");
        std::filesystem::create_directories(line.folder() / "run/systemd");
        qputenv("XDG_RUNTIME_DIR", (line.folder() / "run").c_str());
        QVERIFY(attentionOf(line).ends_with("Run \"systemctl --user start limberd\", or open Limber's window.\n"));
    }

    void aServiceIsNotMissedWhereEveryReminderIsOff()
    {
        CommandLine line;
        installStopped(line);
        line.out({"settings", "reminders", "off"});
        const std::string words = line.out({"doctor"});
        QVERIFY2(words.find("Reminder service: not running, and not needed: every reminder is switched off\n") !=
                     std::string::npos, words.c_str());
        QVERIFY2(words.find("Next reminder: none, as every one is switched off; limberctl settings lists the switches\n") !=
                     std::string::npos, words.c_str());
        const auto json = line.json({"doctor"});
        QVERIFY(json["attention"].empty() && json["enabled"] == false && json["next"].is_null());
    }

    void anAnswerThatMeansNothingDoesNoHarm_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("nothing") << QByteArray("exit 0");
        QTest::newRow("no bus") << QByteArray("echo 'limberd: running, but does not answer: timeout' >&2; exit 3");
        QTest::newRow("words") << QByteArray("echo hello");
        QTest::newRow("half an object") << QByteArray("echo '{\"running\":'");
        QTest::newRow("a list") << QByteArray("echo '[1,2]'");
        QTest::newRow("wrong kinds") << QByteArray("echo '{\"running\":\"yes\",\"server\":3,\"on_screen\":\"x\",\"version\":[]}'");
        QTest::newRow("wrong kinds inside")
            << QByteArray("echo '{\"running\":true,\"database\":7,\"on_screen\":null,\"server\":{\"capabilities\":\"actions\"}}'");
        QTest::newRow("killed") << QByteArray("kill -9 $$");
    }

    void anAnswerThatMeansNothingDoesNoHarm()
    {
        QFETCH(QByteArray, script);
        CommandLine line;
        line.out({"log", "water", "250"});
        installLimberd(line, script.toStdString());
        QVERIFY(line.out({"doctor"}).find("Next reminder: ") != std::string::npos);
        QVERIFY(line.json({"doctor"})["service"].is_object());
    }

    void whatTheServiceCannotSayIsPassedOn()
    {
        CommandLine line;
        installLimberd(line, "echo 'limberd: running, but does not answer: timeout' >&2; exit 3");
        QVERIFY(line.out({"doctor"}).find("Reminder service: does not answer\n") != std::string::npos);
        QVERIFY(attentionOf(line).starts_with("limberd cannot say how it is (running, but does not answer: timeout). Log out"));
    }
};

}  // namespace limber::test

QTEST_GUILESS_MAIN(limber::test::CliDoctorTest)
#include "cli_doctor_test.moc"
