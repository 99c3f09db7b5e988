// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/evening_step_model.h"

#include <QtQml/qqmlengine.h>

namespace limber {

class Changes;
class Session;

/// From wind-down to wake-up: what Today shows first, and whether the window has the evening's colours. Texts are ready to
/// show; StyledText where said.
class Evening final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// The evening stands first on Today: it is evening, or it was asked for.
    Q_PROPERTY(bool shown READ shown NOTIFY changed)
    /// The window is amber on brown-black.
    Q_PROPERTY(bool colours READ colours NOTIFY changed)
    Q_PROPERTY(bool inBed READ inBed NOTIFY changed)
    /// "22:46"
    Q_PROPERTY(QString clockText READ clockText NOTIFY changed)
    /// StyledText
    Q_PROPERTY(QString goalText READ goalText NOTIFY changed)
    Q_PROPERTY(QString sleepText READ sleepText NOTIFY changed)
    /// Empty where there is time enough for the sleep goal
    Q_PROPERTY(QString shortText READ shortText NOTIFY changed)
    Q_PROPERTY(Step next READ next NOTIFY changed)
    /// "4 moves, 6 min 40 s"
    Q_PROPERTY(QString stretchText READ stretchText NOTIFY changed)
    /// A bedtime can be logged.
    Q_PROPERTY(bool canGoToBed READ canGoToBed NOTIFY changed)
    Q_PROPERTY(limber::EveningStepModel* steps READ steps CONSTANT)
    Q_PROPERTY(QString drinkText READ drinkText NOTIFY changed)
    /// "In bed since 22:58"
    Q_PROPERTY(QString bedText READ bedText NOTIFY changed)
    /// StyledText
    Q_PROPERTY(QString wakeText READ wakeText NOTIFY changed)

public:
    enum Step { Nothing, Stretch, Bed };
    Q_ENUM(Step)

    Evening(Session& session, Changes& changes, QObject* parent = nullptr);
    ~Evening() override;
    static Evening* create(QQmlEngine* engine, QJSEngine* scripts);

    [[nodiscard]] bool shown() const { return m_asked || isOn(); }
    /// From wind-down to wake-up, in bed or not.
    [[nodiscard]] bool isOn() const { return m_view.phase != EveningPhase::Day; }
    [[nodiscard]] bool colours() const { return isOn() && m_coloured; }
    [[nodiscard]] bool inBed() const { return m_view.phase == EveningPhase::InBed; }
    [[nodiscard]] QString clockText() const { return m_clockText; }
    [[nodiscard]] QString goalText() const { return m_goalText; }
    [[nodiscard]] QString sleepText() const { return m_sleepText; }
    [[nodiscard]] QString shortText() const { return m_shortText; }
    [[nodiscard]] Step next() const;
    [[nodiscard]] QString stretchText() const { return m_stretchText; }
    [[nodiscard]] bool canGoToBed() const;
    [[nodiscard]] EveningStepModel* steps() { return &m_steps; }
    [[nodiscard]] QString drinkText() const { return m_drinkText; }
    [[nodiscard]] QString bedText() const { return m_bedText; }
    [[nodiscard]] QString wakeText() const { return m_wakeText; }

    /// Shows the evening whatever the time, until leave().
    Q_INVOKABLE void ask();
    Q_INVOKABLE void leave();
    /// Not in bed after all: takes tonight's bedtime away. Returns the refusal's text.
    Q_INVOKABLE QString getUp();

    /// Reads everything anew.
    void refresh();

signals:
    void changed();

private:
    void say();

    static Evening* s_instance;
    Session& m_session;
    Changes& m_changes;
    EveningView m_view;
    EveningStepModel m_steps;
    bool m_asked = false;
    bool m_coloured = true;
    QString m_clockText;
    QString m_goalText;
    QString m_sleepText;
    QString m_shortText;
    QString m_stretchText;
    QString m_drinkText;
    QString m_bedText;
    QString m_wakeText;
};

}  // namespace limber
