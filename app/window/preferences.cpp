// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/preferences.h"

#include "app/window/changes.h"
#include "app/window/session.h"
#include "app/window/setting_text.h"
#include "app/window/typed_time.h"
#include "app/window/wording.h"

#include <QLocale>

namespace limber {
namespace {

std::optional<Day> dayIn(const QString& text)
{
    return parseDay(text.trimmed().toStdString());
}

Day dayTyped(const QString& text)
{
    if (const auto day = dayIn(text))
        return *day;
    throw Refusal(RefusalCode::NotADay, {text.trimmed().toStdString()});
}

}  // namespace

Preferences* Preferences::s_instance = nullptr;

Preferences::Preferences(Session& session, Changes& changes, QObject* parent)
    : QObject(parent), m_session(session), m_changes(changes)
{
    s_instance = this;
    connect(&session, &Session::changed, this, &Preferences::refresh);
}

Preferences::~Preferences()
{
    s_instance = nullptr;
}

Preferences* Preferences::create(QQmlEngine*, QJSEngine*)
{
    QJSEngine::setObjectOwnership(s_instance, QJSEngine::CppOwnership);
    return s_instance;
}

void Preferences::open()
{
    m_opened = true;
    refresh();
}

void Preferences::refresh()
{
    if (!m_opened)
        return;
    try {
        m_settings = m_session.tracker().settings();
        m_vacations.show(m_session.tracker().vacations());
    } catch (const Refusal&) {
        return;  // what is shown stays; Today says what is wrong
    }
    m_look.show(m_settings, {"theme", "evening-colours", "language", "text-size", "motion"});
    m_days.show(m_settings, {"day-starts-at", "week-starts-on", "usual-wakeup", "time-suggestions", "drink-size", "cups", "quiet-hours", "tips"});
    m_choices.show(m_settings, m_asked);
    emit changed();
    emit asked();
}

void Preferences::ask(const QString& key)
{
    m_asked = key.toStdString();
    m_choices.show(m_settings, m_asked);
    emit asked();
}

QString Preferences::askedTitle() const
{
    return setting_text::name(m_asked);
}

QString Preferences::askedDetail() const
{
    return setting_text::meaning(m_asked);
}

QString Preferences::askedText() const
{
    return QString::fromStdString(settingText(m_settings, m_asked));
}

int Preferences::askedForm() const
{
    return m_asked == "usual-wakeup" ? Time : m_asked == "drink-size" ? Amount : Choices;
}

QString Preferences::version() const
{
    return QStringLiteral(LIMBER_VERSION);
}

QString Preferences::vacationText() const
{
    return m_vacations.count() == 0 ? tr("None", "vacations") : QString::number(m_vacations.count());
}

QString Preferences::set(const QString& text)
{
    std::string wanted;
    try {
        wanted = askedForm() == Time ? wording::clock(timeTyped(text).minutes).toStdString() : text.toStdString();  // "700" is a time
        Settings tried;
        assignSetting(tried, m_asked, wanted);
    } catch (const Refusal&) {
        return setting_text::expected(m_asked);
    }
    return m_changes.attempt([key = m_asked, wanted, this](bool) {
        const Receipt receipt = m_session.tracker().setSetting(key, wanted);
        const QString value = setting_text::value(m_session.tracker().settings(), key);
        if (key == "language")  // what is said next is in that language already
            return m_changes.remember(receipt, value);
        return m_changes.remember(receipt, tr("%1: %2", "setting, value").arg(setting_text::name(key), value));
    });
}

QString Preferences::addVacation(const QString& from, const QString& to)
{
    return m_changes.attempt([=, this](bool) {
        const Day first = dayTyped(from), last = dayTyped(to);
        const Receipt receipt = m_session.tracker().addVacation(first, last);
        return m_changes.remember(receipt, tr("Vacation: %1").arg(setting_text::period(first, last)));
    });
}

QString Preferences::removeVacation(const QString& from, const QString& to)
{
    return m_changes.attempt([=, this](bool) {
        return m_changes.remember(m_session.tracker().removeVacation(dayTyped(from), dayTyped(to)), tr("Removed the vacation"));
    });
}

QString Preferences::dayAhead(int ahead) const
{
    return QString::fromStdString(isoText(m_session.tracker().wallNow().date() + boost::gregorian::days(ahead)));
}

QString Preferences::moved(const QString& day, int by) const
{
    const QDate date = QDate::fromString(day.trimmed(), Qt::ISODate).addDays(by);
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QString Preferences::dayText(const QString& day) const
{
    const auto known = dayIn(day);
    return known ? QLocale().toString(wording::date(*known), tr("dddd d MMMM yyyy", "date format")) : QString();
}

}  // namespace limber
