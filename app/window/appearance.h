// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/i18n/language.h"
#include "core/habit/settings.h"

#include <QDBusMessage>
#include <QtQml/qqmlengine.h>

#include <optional>


namespace limber {

class Session;

/// How the user wants it to look: their own settings first, else the desktop's, asked for through the settings portal
/// (org.freedesktop.portal.Settings) without waiting, else the palette's lightness.
class Appearance final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool dark READ dark NOTIFY changed)
    /// Durations of animations are 0.
    Q_PROPERTY(bool reducedMotion READ reducedMotion NOTIFY changed)
    /// Factor on every size of the type scale, 0.5 to 3.
    Q_PROPERTY(double textScale READ textScale NOTIFY changed)
    /// "zh" or "en": chooses the font family
    Q_PROPERTY(QString language READ language NOTIFY changed)

public:
    /// Stronger than the settings: what the command line or a test asks for. Empty: as set.
    struct Wish {
        QString theme;     ///< light, dark
        QString language;  ///< en, zh
    };

    explicit Appearance(Session& session, Wish wish = {}, QObject* parent = nullptr);
    ~Appearance() override;
    static Appearance* create(QQmlEngine* engine, QJSEngine* scripts);

    [[nodiscard]] bool dark() const;
    [[nodiscard]] bool reducedMotion() const;
    [[nodiscard]] double textScale() const;
    [[nodiscard]] QString language() const;

    /// Asks the portal of the session bus and follows what it says from then on.
    void followPortal();

signals:
    void changed();
    /// Everything that is said has to be said anew.
    void languageChanged();

private slots:
    /// A message and not its three arguments: Qt 6.4 connects a slot that takes a QDBusVariant only sometimes.
    void onSettingChanged(const QDBusMessage& message);

private:
    void take(const QString& group, const QString& key, const QVariant& value);
    void readSettings();

    static Appearance* s_instance;
    Session& m_session;
    const Wish m_wish;
    Language m_language;
    Settings m_settings;  ///< ours, as last read
    bool m_paletteDark = false;
    std::optional<bool> m_systemDark;
    bool m_systemReducesMotion = false;
    double m_systemTextScale = 1;
};

}  // namespace limber
