// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/window_memory.h"
#include "tests/support/temporary_folder.h"

#include <QFile>
#include <QWindow>
#include <QtTest>

using namespace limber;
using namespace limber::test;

/// The window comes back as large as it was, whatever stands in the file.
class WindowMemoryTest : public QObject {
    Q_OBJECT

    static QByteArray read(const std::filesystem::path& path)
    {
        QFile file(QString::fromStdString(path.string()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const std::filesystem::path& path, const QByteArray& text)
    {
        QFile file(QString::fromStdString(path.string()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

private slots:
    void whatIsNoSizeOfAWindowIsPassedOver_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {"", "\n", "x", "1100", "1100x", "0x0", "-5x700", "319x700", "700x479", "16385x700", "700x99999",
                                 "999999x999999", "1100x760 minimized", "1100x760 maximized maximized", "1e3x700", " 1100x760"})
            QTest::newRow(text) << QByteArray(text);
        QTest::newRow("binary") << QByteArray("\x7f""ELF\0\0\0\0", 8);
        QTest::newRow("endless") << QByteArray(1000, '1');
    }
    void whatIsNoSizeOfAWindowIsPassedOver()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!parseWindowSize(text));
    }

    void aSizeIsReadAsItWasWritten()
    {
        for (const WindowSize& size : {WindowSize{{320, 480}, false}, WindowSize{{1100, 760}, true}, WindowSize{{16384, 480}, false}})
            QCOMPARE(parseWindowSize(textOf(size)), std::optional(size));
    }

    void nothingIsRecalledWithoutAFile()
    {
        const TemporaryFolder folder;
        QVERIFY(!WindowMemory(folder.path() / "none" / "window").recall({1920, 1080}));
        QVERIFY(!WindowMemory(folder.path()).recall({1920, 1080}));  // a folder in its place
    }

    void aSmallerScreenMakesASmallerWindow()
    {
        const TemporaryFolder folder;
        write(folder.path() / "window", "2500x1300 maximized\n");
        const WindowMemory memory(folder.path() / "window");
        QCOMPARE(memory.recall({1366, 768}), std::optional(WindowSize{{1366, 768}, true}));
        QCOMPARE(memory.recall({3840, 2160}), std::optional(WindowSize{{2500, 1300}, true}));
    }

    void theLastSizeIsKeptAndMaximisedBesideTheSizeBefore()
    {
        const TemporaryFolder folder;
        const auto file = folder.path() / "state" / "window";
        WindowMemory memory(file);
        QWindow window;
        window.resize(700, 600);
        window.show();
        memory.follow(window);
        window.resize(640, 560);
        QTRY_COMPARE(read(file), QByteArray("640x560\n"));
        window.showMaximized();
        QTRY_COMPARE(read(file), QByteArray("640x560 maximized\n"));
        window.showMinimized();
        window.showNormal();
        window.resize(650, 570);
        QTRY_COMPARE(read(file), QByteArray("650x570\n"));
    }

    void aWindowThatIsClosedAtOnceIsKeptToo()
    {
        const TemporaryFolder folder;
        WindowMemory memory(folder.path() / "window");
        QWindow window;
        window.resize(700, 600);
        window.show();
        memory.follow(window);
        window.resize(800, 610);
        window.close();
        QCOMPARE(read(folder.path() / "window"), QByteArray("800x610\n"));
    }

    void whereNothingCanBeWrittenNothingHappens()
    {
        const TemporaryFolder folder;
        write(folder.path() / "state", "a file where a folder should be");
        WindowMemory memory(folder.path() / "state" / "window");
        QWindow window;
        window.resize(700, 600);
        window.show();
        memory.follow(window);
        window.resize(800, 610);
        window.close();
        QCOMPARE(read(folder.path() / "state"), QByteArray("a file where a folder should be"));
    }
};

QTEST_MAIN(WindowMemoryTest)
#include "window_memory_test.moc"
