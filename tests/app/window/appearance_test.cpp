// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/window/window_fixture.h"

#include <QDBusConnection>
#include <QDBusMetaType>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace limber;
using namespace limber::test;

using Groups = QMap<QString, QVariantMap>;
Q_DECLARE_METATYPE(Groups)

/// A desktop's settings portal, as far as the window asks it.
class Portal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    Groups groups;

public slots:
    Groups ReadAll(const QStringList&) const { return groups; }

signals:
    void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);
};

class AppearanceTest : public QObject {
    Q_OBJECT

    QProcess m_bus;
    Portal m_portal;

    void change(const char* group, const char* key, const QVariant& value)
    {
        m_portal.groups[group][key] = value;
        emit m_portal.SettingChanged(group, key, QDBusVariant(value));
    }

private slots:
    void initTestCase()
    {
        m_bus.start("dbus-daemon", {"--session", "--nofork", "--print-address"});
        QVERIFY(m_bus.waitForReadyRead());
        const QByteArray address = m_bus.readAllStandardOutput().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        qDBusRegisterMetaType<Groups>();
        QDBusConnection desktop = QDBusConnection::connectToBus(QString::fromUtf8(address), "desktop");
        QVERIFY(desktop.registerObject("/org/freedesktop/portal/desktop", &m_portal,
                                       QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(desktop.registerService("org.freedesktop.portal.Desktop"));
    }
    void init()
    {
        m_portal.groups = {{"org.freedesktop.appearance", {{"color-scheme", 1u}}},
                           {"org.gnome.desktop.interface", {{"enable-animations", false}, {"text-scaling-factor", 1.5}}}};
    }
    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus("desktop");
        QDBusConnection::disconnectFromBus(QDBusConnection::sessionBus().name());
        m_bus.terminate();
        QVERIFY(m_bus.waitForFinished());
    }

    void takesTheDesktopsWishesAndFollowsThem()
    {
        WindowFixture window;
        Appearance appearance(window.session);
        QVERIFY(!appearance.reducedMotion());
        appearance.followPortal();
        QTRY_VERIFY(appearance.reducedMotion());
        QVERIFY(appearance.dark());
        QCOMPARE(appearance.textScale(), 1.5);
        QSignalSpy changed(&appearance, &Appearance::changed);
        change("org.freedesktop.appearance", "color-scheme", 2u);
        QTRY_VERIFY(!appearance.dark());
        change("org.gnome.desktop.interface", "text-scaling-factor", 200.0);
        QTRY_COMPARE(appearance.textScale(), 3.0);
        change("org.gnome.desktop.interface", "font-name", "Cantarell 11");
        QTest::qWait(50);
        QCOMPARE(changed.size(), 2);
    }

    void theUsersOwnThemeIsStrongerThanTheDesktops()
    {
        WindowFixture window;
        Appearance appearance(window.session);
        appearance.followPortal();
        QTRY_VERIFY(appearance.dark());
        window.session.tracker().setSetting("theme", "light");
        window.session.announceChange();
        QVERIFY(!appearance.dark());
        window.session.tracker().setSetting("theme", "dark");
        window.session.announceChange();
        QVERIFY(appearance.dark());
    }

    void theUsersOwnTextSizeAndMotionAreStrongerThanTheDesktops()
    {
        WindowFixture window;
        Appearance appearance(window.session);
        appearance.followPortal();
        QTRY_COMPARE(appearance.textScale(), 1.5);
        QVERIFY(appearance.reducedMotion());
        QSignalSpy changed(&appearance, &Appearance::changed);
        window.session.tracker().setSetting("text-size", "100");
        window.session.tracker().setSetting("motion", "full");
        window.session.announceChange();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(appearance.textScale(), 1.0);
        QVERIFY(!appearance.reducedMotion());
        window.session.tracker().setSetting("text-size", "system");
        window.session.tracker().setSetting("motion", "system");
        window.session.announceChange();
        QCOMPARE(appearance.textScale(), 1.5);
        QVERIFY(appearance.reducedMotion());
    }

    void whatTheCommandLineAsksForIsStrongest()
    {
        WindowFixture window;
        window.session.tracker().setSetting("theme", "light");
        const Appearance appearance(window.session, {"dark", "zh"});
        QVERIFY(appearance.dark());
        QCOMPARE(appearance.language(), QString("zh"));
    }

    void sayingEverythingAnewFollowsALanguageThatIsSet()
    {
        WindowFixture window;
        window.session.tracker().setSetting("language", "en");
        Appearance appearance(window.session);
        QSignalSpy spoken(&appearance, &Appearance::languageChanged);
        window.session.tracker().setSetting("language", "zh");
        window.session.announceChange();
        QCOMPARE(spoken.size(), 1);
        QCOMPARE(appearance.language(), QString("zh"));
    }
};

QTEST_MAIN(AppearanceTest)
#include "appearance_test.moc"
