// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tracker.h"
#include "tests/support/temporary_folder.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QProcess>
#include <QTest>

using namespace limber;
using limber::test::TemporaryFolder;

/// The program itself: on a bus of its own, without a display.
class StartTest : public QObject {
    Q_OBJECT

    static constexpr const char* name = "io.github.limberhabits.Limber";

    QStringList arguments(const QStringList& more = {}) const
    {
        return QStringList{"--data-dir", QString::fromStdString(m_folder.path().string())} + more;
    }
    static void start(QProcess& program, const QStringList& arguments)
    {
        program.setProcessChannelMode(QProcess::SeparateChannels);
        program.start(LIMBER_PROGRAM, arguments);
        QVERIFY(program.waitForStarted());
    }
    /// Runs it to its end and returns its status.
    static int status(QProcess& program, const QStringList& arguments)
    {
        program.start(LIMBER_PROGRAM, arguments);
        return program.waitForFinished() && program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1;
    }
    void end(QProcess& program)
    {
        program.terminate();
        QVERIFY(program.waitForFinished());
    }

    TemporaryFolder m_folder;
    QProcess m_bus;

private slots:
    void initTestCase()
    {
        qputenv("XDG_RUNTIME_DIR", QByteArray::fromStdString(m_folder.path().string()));  // else Qt warns
        m_bus.start("dbus-daemon", {"--session", "--nofork", "--print-address"});
        QVERIFY(m_bus.waitForReadyRead());
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readAllStandardOutput().trimmed());
        QVERIFY(QDBusConnection::sessionBus().isConnected());
    }
    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(QDBusConnection::sessionBus().name());
        m_bus.terminate();
        QVERIFY(m_bus.waitForFinished());
    }

    void theWholeInterfaceLoadsWithoutAWarning()
    {
        QProcess program;
        QVERIFY2(status(program, {"--self-test"}) == 0, program.readAllStandardError().constData());
        QCOMPARE(program.readAllStandardError(), QByteArray());
    }

    void aSecondStartIsCarriedOutByTheFirst()
    {
        QProcess first;
        start(first, arguments());
        QTRY_VERIFY(QDBusConnection::sessionBus().interface()->isServiceRegistered(name));
        QProcess second;
        QCOMPARE(status(second, arguments({"--drink"})), 0);
        QCOMPARE(first.state(), QProcess::Running);
        const SystemClock clock;
        Tracker tracker(m_folder.path(), clock, systemZone());
        QTRY_VERIFY(tracker.undoable().has_value());
        QCOMPARE(tracker.undoable()->value.value_or(0), 250.0);
        QProcess third;
        QCOMPARE(status(third, arguments({"--page", "week"})), 0);
        end(first);
    }

    void withoutABusItJustRuns()
    {
        QProcess program;
        QProcessEnvironment alone = QProcessEnvironment::systemEnvironment();
        alone.remove("DBUS_SESSION_BUS_ADDRESS");
        program.setProcessEnvironment(alone);
        const TemporaryFolder folder;
        start(program, {"--data-dir", QString::fromStdString(folder.path().string())});
        QTRY_VERIFY(std::filesystem::exists(folder.path() / "limber.db"));
        end(program);
    }

    void anUnknownPageIsRefusedWithStatusTwo()
    {
        QProcess program;
        QCOMPARE(status(program, {"--page", "moon"}), 2);
        QCOMPARE(program.readAllStandardError().count('\n'), 1);
    }

    void aFileThatIsNoDatabaseIsSaidAndLeftAlone()
    {
        const TemporaryFolder folder;
        QFile file(QString::fromStdString((folder.path() / "limber.db").string()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("this is a letter to my mother, and no database at all");
        file.close();
        QProcess program;
        start(program, {"--data-dir", QString::fromStdString(folder.path().string())});
        QByteArray said;
        QTRY_VERIFY((said += program.readAllStandardError()).contains("limber.db"));
        program.kill();
        program.waitForFinished();
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("this is a letter"));
    }
};

QTEST_GUILESS_MAIN(StartTest)
#include "start_test.moc"
