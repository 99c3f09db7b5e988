// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/file_dialog.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using limber::FileDialog;

/// A desktop's portal, as far as dialogs for files go: it notes what it is asked for and answers when the test says so.
class Portal : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.FileChooser")
    Q_PROPERTY(uint version READ version CONSTANT)

public:
    [[nodiscard]] uint version() const { return 3; }
    bool refuses = false;
    QString method, parent, title, asker;
    QVariantMap options;

    [[nodiscard]] QString handle() const
    {
        return QStringLiteral("/org/freedesktop/portal/desktop/request/") + asker.mid(1).replace(u'.', u'_') + u'/'
            + options.value("handle_token").toString();
    }
    void answer(uint code, const QStringList& uris) { answer(handle(), code, uris); }
    static void answer(const QString& handle, uint code, const QStringList& uris)
    {
        QDBusMessage response = QDBusMessage::createSignal(handle, "org.freedesktop.portal.Request", "Response");
        response << code << QVariantMap{{"uris", uris}};
        QVERIFY(QDBusConnection("desktop").send(response));
    }

public slots:
    QDBusObjectPath OpenFile(const QString& below, const QString& words, const QVariantMap& wishes)
    {
        return take("OpenFile", below, words, wishes);
    }
    QDBusObjectPath SaveFile(const QString& below, const QString& words, const QVariantMap& wishes)
    {
        return take("SaveFile", below, words, wishes);
    }

private:
    QDBusObjectPath take(const QString& called, const QString& below, const QString& words, const QVariantMap& wishes)
    {
        if (refuses)
            sendErrorReply(QDBusError::Failed, "no backend");
        method = called;
        parent = below;
        title = words;
        options = wishes;
        asker = message().service();
        return QDBusObjectPath(handle());
    }
};

class FileDialogTest : public QObject {
    Q_OBJECT

    QProcess m_bus;
    Portal m_portal;
    const FileDialog::Request m_import{"Import", "Exports", {"*.json", "*.csv"}, {}, {}, "x11:1a"};

private slots:
    void initTestCase()
    {
        m_bus.start("dbus-daemon", {"--session", "--nofork", "--print-address"});
        QVERIFY(m_bus.waitForReadyRead());
        const QByteArray address = m_bus.readAllStandardOutput().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        QDBusConnection desktop = QDBusConnection::connectToBus(QString::fromUtf8(address), "desktop");
        QVERIFY(desktop.registerService("org.freedesktop.portal.Desktop"));
    }
    void init()
    {
        m_portal.refuses = false;
        m_portal.method.clear();
        QVERIFY(QDBusConnection("desktop").registerObject("/org/freedesktop/portal/desktop", &m_portal,
            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllProperties));
    }
    void cleanup() { QDBusConnection("desktop").unregisterObject("/org/freedesktop/portal/desktop"); }
    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus("desktop");
        QDBusConnection::disconnectFromBus(QDBusConnection::sessionBus().name());
        m_bus.terminate();
        QVERIFY(m_bus.waitForFinished());
    }

    void aDesktopThatHasOneIsFound()
    {
        FileDialog dialog;
        QSignalSpy found(&dialog, &FileDialog::foundChanged);
        QVERIFY(!dialog.found());
        dialog.find();
        QTRY_VERIFY(dialog.found());
        QCOMPARE(found.size(), 1);
    }

    void aDesktopWithoutOneIsNot()
    {
        cleanup();
        FileDialog dialog;
        dialog.find();
        // Asked later, answered later.
        const QDBusPendingCallWatcher last(QDBusConnection::sessionBus().asyncCall(QDBusMessage::createMethodCall(
            "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", "org.freedesktop.DBus.Peer", "Ping")));
        QSignalSpy answered(&last, &QDBusPendingCallWatcher::finished);
        QVERIFY(answered.wait());
        QVERIFY(!dialog.found());
    }

    void aFileIsChosenWhateverItsName()
    {
        FileDialog dialog;
        QSignalSpy chosen(&dialog, &FileDialog::chosen);
        dialog.open(m_import);
        QTRY_COMPARE(m_portal.method, QString("OpenFile"));
        QCOMPARE(m_portal.title, QString("Import"));
        QCOMPARE(m_portal.parent, QString("x11:1a"));
        QCOMPARE(m_portal.options.value("filters").value<QDBusArgument>().currentSignature(), QString("a(sa(us))"));
        m_portal.answer(0, {"file:///home/mum/%E5%96%9D%E6%B0%B4%20100%25.json"});
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), QString("/home/mum/喝水 100%.json"));
    }

    void whatIsNoFileOfThisComputerIsNotTakenForOne()
    {
        FileDialog dialog;
        QSignalSpy chosen(&dialog, &FileDialog::chosen), elsewhere(&dialog, &FileDialog::elsewhere);
        qsizetype told = 0;
        for (const char* uri : {"http://example.org/a.json", "mtp://phone/a.json", "a.json", "", "file:///a.json%00.txt"}) {
            m_portal.method.clear();
            dialog.open(m_import);
            QTRY_COMPARE(m_portal.method, QString("OpenFile"));
            m_portal.answer(0, {uri});
            ++told;
            QTRY_COMPARE(elsewhere.size(), told);
        }
        QCOMPARE(chosen.size(), 0);
    }

    void aNewFileIsProposedWhereItWouldBe()
    {
        FileDialog dialog;
        dialog.save({"Export", "Tables", {"*.csv"}, "/home/mum/文件", "limber.csv", {}});
        QTRY_COMPARE(m_portal.method, QString("SaveFile"));
        QCOMPARE(m_portal.options.value("current_name").toString(), QString("limber.csv"));
        QCOMPARE(m_portal.options.value("current_folder").toByteArray(), QByteArray("/home/mum/文件\0", 17));
    }

    void cancelledItSaysNothing()
    {
        FileDialog dialog;
        QSignalSpy chosen(&dialog, &FileDialog::chosen), failed(&dialog, &FileDialog::failed);
        dialog.open(m_import);
        QTRY_COMPARE(m_portal.method, QString("OpenFile"));
        m_portal.answer(1, {});
        dialog.open(m_import);  // the answer to this one comes after the other
        m_portal.method.clear();
        QTRY_COMPARE(m_portal.method, QString("OpenFile"));
        m_portal.answer(0, {"file:///b.json"});
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), QString("/b.json"));
        QCOMPARE(failed.size(), 0);
    }

    void theAnswerToOneThatWasWithdrawnIsNotTaken()
    {
        FileDialog dialog;
        QSignalSpy chosen(&dialog, &FileDialog::chosen);
        dialog.open(m_import);
        QTRY_COMPARE(m_portal.method, QString("OpenFile"));
        const QString first = m_portal.handle();
        m_portal.method.clear();
        dialog.open(m_import);
        QTRY_COMPARE(m_portal.method, QString("OpenFile"));
        QVERIFY(m_portal.handle() != first);
        Portal::answer(first, 0, {"file:///first.json"});
        m_portal.answer(0, {"file:///second.json"});
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), QString("/second.json"));
    }

    void oneThatDoesNotComeUpIsToldAndNotOfferedAgain()
    {
        FileDialog dialog;
        dialog.find();
        QTRY_VERIFY(dialog.found());
        m_portal.refuses = true;
        QSignalSpy failed(&dialog, &FileDialog::failed);
        dialog.open(m_import);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!dialog.found());
    }
};

QTEST_GUILESS_MAIN(FileDialogTest)
#include "file_dialog_test.moc"
