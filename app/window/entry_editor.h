// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tracker.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlengine.h>

#include <optional>

namespace limber {

class Changes;
class Session;

/// One entry or cramp as a person changes it: another amount, time or day, or away with it.
///
/// QML: open() fills the properties, save…() takes what was typed. A save that changes nothing does nothing. Refusals are
/// returned as text, as everything of Changes is; a change that asks first is made after Changes.confirm().
class EntryEditor final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// EntryForm
    Q_PROPERTY(int form READ form NOTIFY changed)
    /// "Water", "Woke up", "Cramp"
    Q_PROPERTY(QString title READ title NOTIFY changed)
    /// Number: "250" in `unit`; answer: "yes" or "no"
    Q_PROPERTY(QString value READ value NOTIFY changed)
    Q_PROPERTY(QString unit READ unit NOTIFY changed)
    /// What minus and plus add to it.
    Q_PROPERTY(int step READ step NOTIFY changed)
    /// "22:04"
    Q_PROPERTY(QString time READ time NOTIFY changed)
    /// The day or night that it counts for: "2026-11-19"
    Q_PROPERTY(QString day READ day NOTIFY changed)
    Q_PROPERTY(bool isNight READ isNight NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    /// Of a cramp: "left", "right", "both" or "unknown"; numbers are empty where nothing was said.
    Q_PROPERTY(QString leg READ leg NOTIFY changed)
    Q_PROPERTY(QString pain READ pain NOTIFY changed)
    Q_PROPERTY(QString minutes READ minutes NOTIFY changed)
    Q_PROPERTY(QStringList signs READ signs NOTIFY changed)

public:
    EntryEditor(Session& session, Changes& changes, QObject* parent = nullptr);
    ~EntryEditor() override;
    static EntryEditor* create(QQmlEngine* engine, QJSEngine* scripts);

    [[nodiscard]] int form() const { return m_form; }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString value() const { return m_value; }
    [[nodiscard]] QString unit() const { return m_unit; }
    [[nodiscard]] int step() const { return m_step; }
    [[nodiscard]] QString time() const { return m_time; }
    [[nodiscard]] QString day() const { return m_day; }
    [[nodiscard]] bool isNight() const { return m_isNight; }
    [[nodiscard]] QString note() const { return m_note; }
    [[nodiscard]] QString leg() const { return m_leg; }
    [[nodiscard]] QString pain() const { return m_pain; }
    [[nodiscard]] QString minutes() const { return m_minutes; }
    [[nodiscard]] QStringList signs() const { return m_signs; }

    /// False where there is no such entry any more, which is said.
    Q_INVOKABLE bool open(const QString& id);
    /// An entry; `value` is not looked at where only its time can be changed.
    Q_INVOKABLE QString save(const QString& value, const QString& time, const QString& day, const QString& note);
    Q_INVOKABLE QString saveCramp(const QString& time, const QString& day, const QString& leg, const QString& pain,
                                  const QString& minutes, const QStringList& signs, const QString& note);
    /// Deletes an entry or a cramp, whether it is open or not.
    Q_INVOKABLE QString remove(const QString& id);

    /// "Today", or for a night "Last night"; "Wednesday 18 November"; empty for what is no date.
    Q_INVOKABLE QString dayText(const QString& day, bool night) const;
    /// The date `by` days away, as far as there can be one: never after the present day or night.
    Q_INVOKABLE QString dayBeside(const QString& day, int by) const;
    /// Keys of a cramp's signs, and what they are called.
    Q_INVOKABLE QStringList allSigns() const;
    Q_INVOKABLE QString signText(const QString& sign) const;

signals:
    void changed();
    /// The window shows the sheet for it.
    void opened();

private:
    void show(const Entry& entry);
    void show(const Cramp& cramp);
    [[nodiscard]] Day latestDay() const;
    /// What is asked for beyond what the entry says already.
    [[nodiscard]] When whenOf(const Entry& entry, const QString& time, const QString& day) const;
    [[nodiscard]] EntryEdit editOf(const Entry& entry, const QString& value, const QString& time, const QString& day, const QString& note) const;

    static EntryEditor* s_instance;
    Session& m_session;
    Changes& m_changes;
    std::string m_id;
    int m_form = 0;
    int m_step = 1;
    bool m_isNight = false;
    QString m_title, m_value, m_unit, m_time, m_day, m_note;
    QString m_leg, m_pain, m_minutes;
    QStringList m_signs;
};

}  // namespace limber
