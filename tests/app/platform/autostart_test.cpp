// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/autostart.h"

#include "app/platform/names.h"
#include "tests/support/temporary_folder.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace limber;
using namespace limber::test;

namespace {

class AutostartTest : public QObject {
    Q_OBJECT

private:
    TemporaryFolder m_folder;
    const QString m_user = QString::fromStdString((m_folder.path() / "user").string());
    const QString m_system = QString::fromStdString((m_folder.path() / "system").string());

    [[nodiscard]] QByteArray userFile() const
    {
        QFile file(m_user + '/' + names::autostartFile);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void init()
    {
        QDir(m_user).removeRecursively();
        QDir(m_system).removeRecursively();
    }

    void withoutAPackageTheUserGetsAFileOfTheirOwn()
    {
        Autostart autostart(m_user, {m_system});
        QVERIFY(!autostart.enabled());
        QVERIFY(autostart.enable("/opt/my programs/limberd"));
        QVERIFY(autostart.enabled());
        QVERIFY(userFile().contains("\nExec=\"/opt/my programs/limberd\"\n"));
        QVERIFY(autostart.disable());
        QVERIFY(!autostart.enabled());
        QVERIFY(userFile().isEmpty());
    }

    void whatAPackageInstalledIsHiddenAndShownAgain()
    {
        QDir().mkpath(m_system);
        QFile installed(m_system + '/' + names::autostartFile);
        QVERIFY(installed.open(QIODevice::WriteOnly));
        installed.write("[Desktop Entry]\nType=Application\nExec=limberd\n");
        installed.close();

        Autostart autostart(m_user, {m_system});
        QVERIFY(autostart.enabled());
        QVERIFY(autostart.disable());
        QVERIFY(!autostart.enabled());
        QVERIFY(userFile().contains("\nHidden=true\n"));
        QVERIFY(autostart.enable("/elsewhere/limberd"));
        QVERIFY(autostart.enabled());
        QVERIFY(userFile().isEmpty());
    }
};

}  // namespace

QTEST_GUILESS_MAIN(AutostartTest)
#include "autostart_test.moc"
