// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/interface.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QLoggingCategory>

namespace limber {
namespace {

QUrl addressOf(const char* file)
{
    return QUrl(QStringLiteral("qrc:/qt/qml/Limber/Ui/") + QLatin1String(file));
}

}  // namespace

Interface::Interface(QQmlEngine& engine, const char* file) : m_engine(engine), m_component(&engine)
{
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));  // Qt looks there by itself from 6.5 on
    m_component.loadUrl(addressOf(file), QQmlComponent::Asynchronous);
}

void Interface::giveWay()
{
    QCoreApplication::sendPostedEvents();
}

void Interface::loadAhead(std::initializer_list<const char*> files)
{
    for (const char* file : files)
        m_ahead.push_back(std::make_unique<QQmlComponent>(&m_engine, addressOf(file), QQmlComponent::Asynchronous));
}

QQuickWindow* Interface::open(const QVariantMap& properties)
{
    if (m_component.isLoading()) {
        QEventLoop loop;
        QObject::connect(&m_component, &QQmlComponent::statusChanged, &loop, &QEventLoop::quit);
        loop.exec();
    }
    if (m_component.isReady())  // Qt 6.4 crashes when asked for an object of a component with errors
        m_window.reset(m_component.createWithInitialProperties(properties));
    for (const QQmlError& error : m_component.errors())
        qCritical().noquote() << error.toString();
    return qobject_cast<QQuickWindow*>(m_window.get());
}

}  // namespace limber
