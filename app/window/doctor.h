// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlengine.h>

namespace limber {

class Session;

/// Whether the cramps of the last weeks suggest seeing a doctor, in words: DoctorAdvice.
class Doctor final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// Empty where there is nothing to say.
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString body READ body NOTIFY changed)
    Q_PROPERTY(QStringList signs READ signs NOTIFY changed)
    /// All of it, for those who cannot see it.
    Q_PROPERTY(QString spokenText READ spokenText NOTIFY changed)
    Q_PROPERTY(bool urgent READ urgent NOTIFY changed)

public:
    explicit Doctor(Session& session, QObject* parent = nullptr);
    ~Doctor() override;
    static Doctor* create(QQmlEngine* engine, QJSEngine* scripts);

    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString body() const { return m_body; }
    [[nodiscard]] QStringList signs() const { return m_signs; }
    [[nodiscard]] QString spokenText() const { return (QStringList{m_title + QLatin1Char('.'), m_body} + m_signs).join(QLatin1Char(' ')); }
    [[nodiscard]] bool urgent() const { return m_urgent; }

    /// Nothing is read before; then it follows the data.
    Q_INVOKABLE void open();

signals:
    void changed();

private:
    void refresh();

    static Doctor* s_instance;
    Session& m_session;
    QString m_title, m_body;
    QStringList m_signs;
    bool m_urgent = false;
    bool m_open = false;
};

}  // namespace limber
