// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/command_line.h"

#include <QTest>

using namespace limber;
using Task = WindowRequest::Task;

class CommandLineTest : public QObject {
    Q_OBJECT

    static WindowRequest parse(const QStringList& arguments) { return parseCommandLine(QStringList{"limber"} + arguments); }

private slots:
    void opensTodayByDefault()
    {
        const WindowRequest request = parse({});
        QCOMPARE(request.task, Task::Run);
        QCOMPARE(request.page, QString("today"));
        QVERIFY(!request.folder.empty());
    }

    void opensThePageThatIsNamed() { QCOMPARE(parse({"--page", "week"}).page, QString("week")); }

    void namesThePagesThereAreWhereOneIsUnknown()
    {
        const WindowRequest request = parse({"--page", "moon"});
        QCOMPARE(request.task, Task::Refuse);
        QVERIFY(request.text.contains("moon"));
        QVERIFY(request.text.contains("review"));
        QVERIFY(!request.text.contains('\n'));
    }

    void refusesWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("page") << QStringList{"--page", "moon"};
        QTest::newRow("option") << QStringList{"--moon"};
        QTest::newRow("word") << QStringList{"moon"};
        QTest::newRow("size") << QStringList{"--size", "1100"};
        QTest::newRow("negative size") << QStringList{"--size", "-5x10"};
        QTest::newRow("theme") << QStringList{"--theme", "blue"};
        QTest::newRow("language") << QStringList{"--language", "fr"};
    }
    void refusesWhatItDoesNotKnow()
    {
        QFETCH(QStringList, arguments);
        QCOMPARE(parse(arguments).task, Task::Refuse);
    }

    void takesWhatAPictureNeeds()
    {
        const WindowRequest request = parse({"--screenshot", "a.png", "--size", "360x720", "--theme", "dark", "--language", "zh",
                                             "--data-dir", "/tmp/somewhere"});
        QCOMPARE(request.task, Task::Picture);
        QCOMPARE(request.pictureFile, QString("a.png"));
        QCOMPARE(request.size, QSize(360, 720));
        QCOMPARE(request.theme, QString("dark"));
        QCOMPARE(request.language, QString("zh"));
        QCOMPARE(request.folder, std::filesystem::path("/tmp/somewhere"));
    }

    void tellsItsVersion()
    {
        const WindowRequest request = parse({"--version"});
        QCOMPARE(request.task, Task::Tell);
        QVERIFY(request.text.startsWith("limber "));
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "command_line_test.moc"
