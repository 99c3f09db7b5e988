// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/appearance.h"

#include "app/window/session.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace limber {
namespace {

// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
const auto portal = QStringLiteral("org.freedesktop.portal.Desktop");
const auto portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const auto portalSettings = QStringLiteral("org.freedesktop.portal.Settings");
const auto freedesktopGroup = QStringLiteral("org.freedesktop.appearance");
const auto gnomeGroup = QStringLiteral("org.gnome.desktop.interface");

constexpr uint prefersDark = 1;
constexpr uint prefersLight = 2;

using Groups = QMap<QString, QVariantMap>;

}  // namespace

Appearance* Appearance::s_instance = nullptr;

Appearance::Appearance(Session& session, Wish wish, QObject* parent)
    : QObject(parent), m_session(session), m_wish(std::move(wish)),
      m_paletteDark(QGuiApplication::palette().color(QPalette::Window).lightness() < 128)
{
    s_instance = this;
    m_settings = session.tracker().settings();
    readSettings();
    connect(&session, &Session::changed, this, &Appearance::readSettings);
}

Appearance::~Appearance()
{
    s_instance = nullptr;
}

Appearance* Appearance::create(QQmlEngine*, QJSEngine*)
{
    QJSEngine::setObjectOwnership(s_instance, QJSEngine::CppOwnership);
    return s_instance;
}

bool Appearance::dark() const
{
    const std::string theme = m_wish.theme.isEmpty() ? m_settings.theme : m_wish.theme.toStdString();
    if (theme == "dark" || theme == "light")
        return theme == "dark";
    return m_systemDark.value_or(m_paletteDark);
}

bool Appearance::reducedMotion() const
{
    return m_settings.motion == "system" ? m_systemReducesMotion : m_settings.motion == "reduced";
}

double Appearance::textScale() const
{
    return m_settings.textSize == "system" ? m_systemTextScale : std::stoi(m_settings.textSize) / 100.0;
}

QString Appearance::language() const
{
    return m_language.isChinese() ? QStringLiteral("zh") : QStringLiteral("en");
}

void Appearance::readSettings()
{
    Settings settings = m_settings;
    try {
        settings = m_session.tracker().settings();
    } catch (const Refusal&) {
        // It looks as before; Today says what is wrong.
    }
    const bool relook = m_settings.theme != settings.theme || m_settings.textSize != settings.textSize
        || m_settings.motion != settings.motion;
    m_settings = settings;
    const bool respeak = m_language.speak(m_wish.language.isEmpty() ? settings.language : m_wish.language.toStdString());
    if (respeak) {
        QLocale::setDefault(m_language.locale());
        emit languageChanged();
    }
    if (relook || respeak)
        emit changed();
}

void Appearance::followPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    qDBusRegisterMetaType<Groups>();
    bus.connect(portal, portalPath, portalSettings, QStringLiteral("SettingChanged"), this,
                SLOT(onSettingChanged(QDBusMessage)));
    QDBusMessage read = QDBusMessage::createMethodCall(portal, portalPath, portalSettings, QStringLiteral("ReadAll"));
    read << QStringList{freedesktopGroup, gnomeGroup};
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(read), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<Groups> reply = *watcher;
        if (reply.isError())  // no portal on this desktop: the palette decides
            return;
        const Groups groups = reply.value();
        for (auto group = groups.begin(); group != groups.end(); ++group) {
            for (auto key = group->begin(); key != group->end(); ++key)
                take(group.key(), key.key(), key.value());
        }
    });
}

void Appearance::onSettingChanged(const QDBusMessage& message)
{
    const QVariantList news = message.arguments();
    if (news.size() == 3)
        take(news.at(0).toString(), news.at(1).toString(), news.at(2).value<QDBusVariant>().variant());
}

void Appearance::take(const QString& group, const QString& key, const QVariant& value)
{
    if (group == freedesktopGroup && key == QLatin1String("color-scheme")) {
        const uint scheme = value.toUInt();
        m_systemDark = scheme == prefersDark ? std::optional(true) : scheme == prefersLight ? std::optional(false) : std::nullopt;
    } else if (group == gnomeGroup && key == QLatin1String("enable-animations")) {
        m_systemReducesMotion = !value.toBool();
    } else if (group == gnomeGroup && key == QLatin1String("text-scaling-factor")) {
        m_systemTextScale = std::clamp(value.toDouble(), 0.5, 3.0);
    } else {
        return;
    }
    emit changed();
}

}  // namespace limber
