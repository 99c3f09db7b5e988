// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/entry_list_model.h"
#include "app/window/habit_list_model.h"
#include "app/window/last_night.h"
#include "app/window/next_list_model.h"
#include "app/window/water.h"

#include <QtQml/qqmlengine.h>

#include <vector>

namespace limber {

class Changes;
class Evening;
class Session;

/// The page Today: what it shows and what can be done there.
///
/// QML: every invokable that logs does so through Changes. It returns the refusal's text, empty when all went well, so that
/// a number field can show it below itself.
class Today final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// "Thursday 19 November" / "11月19日 周四"
    Q_PROPERTY(QString dateText READ dateText NOTIFY changed)
    /// "22:05"
    Q_PROPERTY(QString clockText READ clockText NOTIFY clockChanged)
    /// From wind-down to wake-up: the evening's colours hold.
    Q_PROPERTY(bool evening READ evening NOTIFY clockChanged)
    Q_PROPERTY(limber::Water* water READ water CONSTANT)
    Q_PROPERTY(limber::LastNight* lastNight READ lastNight CONSTANT)
    Q_PROPERTY(limber::HabitListModel* habits READ habits CONSTANT)
    Q_PROPERTY(limber::EntryListModel* entries READ entries CONSTANT)
    Q_PROPERTY(limber::NextListModel* next READ next CONSTANT)
    /// Of `next`, the first that can be acted on, else the first: one row at most.
    Q_PROPERTY(limber::NextListModel* featured READ featured CONSTANT)
    /// Bedtime of the present night is logged.
    Q_PROPERTY(bool inBed READ inBed NOTIFY changed)

public:
    /// `evening` is told of news before this page is.
    Today(Session& session, Changes& changes, const Evening& evening, QObject* parent = nullptr);
    ~Today() override;
    static Today* create(QQmlEngine* engine, QJSEngine* scripts);

    [[nodiscard]] QString dateText() const { return m_dateText; }
    [[nodiscard]] QString clockText() const { return m_clockText; }
    [[nodiscard]] bool evening() const { return m_evening; }
    [[nodiscard]] bool inBed() const { return m_inBed; }
    [[nodiscard]] Water* water() { return &m_water; }
    [[nodiscard]] LastNight* lastNight() { return &m_lastNight; }
    [[nodiscard]] HabitListModel* habits() { return &m_habits; }
    [[nodiscard]] EntryListModel* entries() { return &m_entries; }
    [[nodiscard]] NextListModel* next() { return &m_next; }
    [[nodiscard]] NextListModel* featured() { return &m_featured; }

    /// A drink of `ml`, now.
    Q_INVOKABLE QString drink(double ml);
    /// What a person typed, for any habit: "250", "0.25l", "1h30", "yes", "22:41"; `time` "HH:MM" is the latest such
    /// time that is not in the future, empty is now.
    Q_INVOKABLE QString log(const QString& habitId, const QString& text, const QString& time = {});
    QString logExercise(double minutes);
    /// The routine was done, all of it.
    Q_INVOKABLE QString stretchDone();
    /// Going to bed now.
    Q_INVOKABLE QString goToBed();
    /// Last night's bedtime.
    Q_INVOKABLE QString logBedtime(const QString& text);
    /// Last night's bedtime and wake-up.
    Q_INVOKABLE QString logSleep(const QString& bed, const QString& up);
    /// A cramp, now or at the latest such `time` that is not in the future.
    Q_INVOKABLE QString crampNow(const QString& time = {});
    /// The cups as typed, "250" or "0.25l", and which of them is the usual drink; -1 leaves it as it is.
    Q_INVOKABLE QString setCups(const QStringList& amounts, int usual);
    /// Does what a reminder of `next` asks for.
    Q_INVOKABLE QString act(const QString& occurrence);
    /// What was said to a reminder that came: a key of DueReminder.
    Q_INVOKABLE QString answer(const QString& occurrence, const QString& key);

    /// Reads everything anew.
    void refresh();

signals:
    void changed();
    void clockChanged();
    /// An answer leads there: "review", or "night" to fill last night in.
    void pageAsked(const QString& page);
    /// A sheet of qml/components is to open, by its name.
    void sheetAsked(const QString& sheet);
    /// Something is to be logged with its amount and time; "cramp" is one of these habits here.
    void entryAsked(const QString& habitId, const QString& name, int kind, const QString& unit);

private:
    QString open(const std::string& occurrence, const QString& page);
    QString putOff(const std::string& occurrence, std::chrono::minutes by);
    QString carryOut(const std::string& occurrence, ReminderAction action);
    void refreshPage();
    void refreshClock();
    void refreshNext(const DayView& view, const Settings& settings);

    static Today* s_instance;
    Session& m_session;
    Changes& m_changes;
    const Evening& m_theEvening;
    Water m_water;
    LastNight m_lastNight;
    HabitListModel m_habits;
    EntryListModel m_entries;
    NextListModel m_next;
    NextListModel m_featured;
    std::vector<Reminder> m_reminders;  ///< those that `next` shows
    QString m_dateText;
    QString m_clockText;
    bool m_evening = false;
    bool m_inBed = false;
};

}  // namespace limber
