// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/setting_models.h"

#include <QtQml/qqmlengine.h>

namespace limber {

class Changes;
class Session;

/// How the person wants it: the settings on the page Settings, each with what it can be, and vacations.
///
/// Every setting goes through Changes, so that it can be taken back; the whole window sees it at once. An invokable that
/// changes something returns why it was refused, mostly nothing.
class Preferences final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// Theme, language, text size, motion
    Q_PROPERTY(limber::PreferenceModel* look READ look CONSTANT)
    /// Day and week, wake-up, drinks, quiet hours
    Q_PROPERTY(limber::PreferenceModel* days READ days CONSTANT)
    Q_PROPERTY(limber::VacationModel* vacations READ vacations CONSTANT)
    /// "3", "None": how many vacations
    Q_PROPERTY(QString vacationText READ vacationText NOTIFY changed)
    Q_PROPERTY(QString version READ version CONSTANT)

    // The setting that is asked for.
    Q_PROPERTY(QString askedTitle READ askedTitle NOTIFY asked)
    Q_PROPERTY(QString askedDetail READ askedDetail NOTIFY asked)
    /// As it is now, to be typed over: "07:00", "250"
    Q_PROPERTY(QString askedText READ askedText NOTIFY asked)
    Q_PROPERTY(int askedForm READ askedForm NOTIFY asked)
    Q_PROPERTY(limber::ChoiceModel* choices READ choices CONSTANT)

public:
    enum Form { Choices, Time, Amount };
    Q_ENUM(Form)

    Preferences(Session& session, Changes& changes, QObject* parent = nullptr);
    ~Preferences() override;
    static Preferences* create(QQmlEngine* engine, QJSEngine* scripts);

    [[nodiscard]] PreferenceModel* look() { return &m_look; }
    [[nodiscard]] PreferenceModel* days() { return &m_days; }
    [[nodiscard]] VacationModel* vacations() { return &m_vacations; }
    [[nodiscard]] ChoiceModel* choices() { return &m_choices; }
    [[nodiscard]] QString vacationText() const;
    [[nodiscard]] QString version() const;
    [[nodiscard]] QString askedTitle() const;
    [[nodiscard]] QString askedDetail() const;
    [[nodiscard]] QString askedText() const;
    [[nodiscard]] int askedForm() const;

    /// The page calls this when it is shown; nothing is read before.
    Q_INVOKABLE void open();
    /// Fills `choices` and the asked… properties for a row of `look` or `days`.
    Q_INVOKABLE void ask(const QString& key);
    /// Sets what was asked for, to a choice or to what was typed.
    Q_INVOKABLE QString set(const QString& text);
    /// "2026-12-20": first and last day.
    Q_INVOKABLE QString addVacation(const QString& from, const QString& to);
    Q_INVOKABLE QString removeVacation(const QString& from, const QString& to);
    /// Today, `ahead` days on: "2026-12-20".
    Q_INVOKABLE QString dayAhead(int ahead) const;
    /// The day `by` days from `day`; empty where that is no day.
    Q_INVOKABLE QString moved(const QString& day, int by) const;
    /// "Sunday 20 December 2026"; empty where `day` is none.
    Q_INVOKABLE QString dayText(const QString& day) const;

signals:
    void changed();
    void asked();

private:
    void refresh();

    static Preferences* s_instance;
    Session& m_session;
    Changes& m_changes;
    bool m_opened = false;
    Settings m_settings;
    std::string m_asked = "theme";
    PreferenceModel m_look, m_days;
    ChoiceModel m_choices;
    VacationModel m_vacations;
};

}  // namespace limber
