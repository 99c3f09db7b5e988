// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/file_dialog.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QFile>
#include <QUrl>

namespace limber {

/// The portal's (us)
struct FilePattern {
    uint kind = 0;  ///< a glob
    QString glob;
};

/// The portal's (sa(us))
struct FileFilter {
    QString name;
    QList<FilePattern> patterns;
};

// Qt wants both ways for each type; nothing is read.
static QDBusArgument& operator<<(QDBusArgument& out, const FilePattern& pattern)
{
    out.beginStructure();
    out << pattern.kind << pattern.glob;
    out.endStructure();
    return out;
}

static const QDBusArgument& operator>>(const QDBusArgument& in, FilePattern& pattern)
{
    in.beginStructure();
    in >> pattern.kind >> pattern.glob;
    in.endStructure();
    return in;
}

static QDBusArgument& operator<<(QDBusArgument& out, const FileFilter& filter)
{
    out.beginStructure();
    out << filter.name << filter.patterns;
    out.endStructure();
    return out;
}

static const QDBusArgument& operator>>(const QDBusArgument& in, FileFilter& filter)
{
    in.beginStructure();
    in >> filter.name >> filter.patterns;
    in.endStructure();
    return in;
}

namespace {

const auto portal = QStringLiteral("org.freedesktop.portal.Desktop");
const auto portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const auto fileChooser = QStringLiteral("org.freedesktop.portal.FileChooser");
const auto portalRequest = QStringLiteral("org.freedesktop.portal.Request");
const auto response = QStringLiteral("Response");
constexpr uint wasAnswered = 0;

void registerFilters()
{
    qDBusRegisterMetaType<FilePattern>();
    qDBusRegisterMetaType<QList<FilePattern>>();
    qDBusRegisterMetaType<FileFilter>();
    qDBusRegisterMetaType<QList<FileFilter>>();
}

QVariant filterOf(const FileDialog::Request& request)
{
    QList<FilePattern> patterns;
    for (const QString& glob : request.patterns)
        patterns << FilePattern{0, glob};
    return QVariant::fromValue(QList{FileFilter{request.kind, patterns}});
}

/// A path as the portal takes it: bytes with a 0 at the end.
QByteArray pathBytes(const QString& path)
{
    return QFile::encodeName(path) + '\0';
}

}  // namespace

void FileDialog::find()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (m_found || !bus.isConnected())
        return;
    QDBusMessage get = QDBusMessage::createMethodCall(portal, portalPath, QStringLiteral("org.freedesktop.DBus.Properties"),
                                                      QStringLiteral("Get"));
    get << fileChooser << QStringLiteral("version");
    auto* reply = new QDBusPendingCallWatcher(bus.asyncCall(get), this);
    connect(reply, &QDBusPendingCallWatcher::finished, this, [this, reply] {
        reply->deleteLater();
        setFound(!reply->isError());
    });
}

void FileDialog::setFound(bool found)
{
    if (m_found == found)
        return;
    m_found = found;
    emit foundChanged();
}

void FileDialog::open(const Request& request)
{
    show(QStringLiteral("OpenFile"), request, {});
}

void FileDialog::save(const Request& request)
{
    show(QStringLiteral("SaveFile"), request,
         {{QStringLiteral("current_folder"), pathBytes(request.folder)}, {QStringLiteral("current_name"), request.name}});
}

void FileDialog::show(const QString& method, const Request& request, QVariantMap options)
{
    withdraw();
    registerFilters();
    QDBusConnection bus = QDBusConnection::sessionBus();
    const QString token = QStringLiteral("limber%1").arg(++m_number);
    // Listened to before it is there, since the answer may come at once.
    m_handle = portalPath + QStringLiteral("/request/") + bus.baseService().mid(1).replace(u'.', u'_') + u'/' + token;
    bus.connect(portal, m_handle, portalRequest, response, this, SLOT(onResponse(uint, QVariantMap, QDBusMessage)));
    options.insert(QStringLiteral("handle_token"), token);
    options.insert(QStringLiteral("modal"), true);
    if (!request.patterns.isEmpty())
        options.insert(QStringLiteral("filters"), filterOf(request));
    QDBusMessage call = QDBusMessage::createMethodCall(portal, portalPath, fileChooser, method);
    call << request.parent << request.title << options;
    auto* reply = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(reply, &QDBusPendingCallWatcher::finished, this, [this, reply, handle = m_handle] {
        reply->deleteLater();
        if (!reply->isError() || handle != m_handle)
            return;
        forget();
        setFound(false);
        emit failed();
    });
}

void FileDialog::withdraw()
{
    if (m_handle.isEmpty())
        return;
    QDBusConnection::sessionBus().asyncCall(QDBusMessage::createMethodCall(portal, m_handle, portalRequest, QStringLiteral("Close")));
    forget();
}

void FileDialog::forget()
{
    QDBusConnection::sessionBus().disconnect(portal, m_handle, portalRequest, response, this,
                                             SLOT(onResponse(uint, QVariantMap, QDBusMessage)));
    m_handle.clear();
}

void FileDialog::onResponse(uint answer, const QVariantMap& results, const QDBusMessage& message)
{
    if (message.path() != m_handle)
        return;
    forget();
    const QStringList uris = results.value(QStringLiteral("uris")).toStringList();
    if (answer != wasAnswered || uris.isEmpty())
        return;
    const QUrl place(uris.first());
    const QString file = place.toLocalFile();
    if (!place.isLocalFile() || file.isEmpty() || file.contains(QChar::Null))
        emit elsewhere();
    else
        emit chosen(file);
}

}  // namespace limber
