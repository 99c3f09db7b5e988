// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/routine_form.h"

#include "app/i18n/stretch_text.h"
#include "app/window/changes.h"
#include "app/window/session.h"
#include "core/calendar/half_width.h"
#include "core/stretch/chosen_routine.h"

#include <algorithm>

namespace limber {
namespace {

constexpr int secondsStep = 5;

const std::vector<std::string>& keys()
{
    static const std::vector<std::string> all{"stretch-hold",  "stretch-sets",   "stretch-rest",
                                              "stretch-moves", "stretch-sounds", "stretch-voice"};
    return all;
}

/// The next multiple of the step on that side: 22 becomes 25 or 20.
int stepped(int seconds, int by, int least, int most)
{
    const int down = by < 0 ? (seconds - 1) / secondsStep : seconds / secondsStep + 1;
    return std::clamp(down * secondsStep, least, most);
}

/// What was typed as it is kept: one line, full-width signs as plain ones.
std::string plainName(const QString& typed)
{
    QString name = typed.simplified();
    name.removeIf([](QChar sign) { return sign.category() == QChar::Other_Control; });
    return halfWidth(name.toStdString());
}

}  // namespace

RoutineForm* RoutineForm::s_instance = nullptr;

RoutineForm::RoutineForm(Session& session, Changes& changes, QObject* parent)
    : QObject(parent), m_session(session), m_changes(changes)
{
    s_instance = this;
}

RoutineForm::~RoutineForm()
{
    s_instance = nullptr;
}

RoutineForm* RoutineForm::create(QQmlEngine*, QJSEngine*)
{
    QJSEngine::setObjectOwnership(s_instance, QJSEngine::CppOwnership);
    return s_instance;
}

QString RoutineForm::totalText() const
{
    return routineText(chosenRoutine(m_draft));
}

QString RoutineForm::holdText() const
{
    return spanText(chosenRoutine(m_draft).hold);
}

QString RoutineForm::restText() const
{
    return m_draft.stretchRest == 0 ? tr("None", "rest") : spanText(chosenRoutine(m_draft).rest);
}

bool RoutineForm::isColumns() const
{
    return chosenRoutine(m_draft) == columnsRoutine();
}

void RoutineForm::open()
{
    try {
        m_kept = m_session.tracker().settings();
    } catch (const Refusal&) {
        // As it was known last; saving says what is wrong.
    }
    m_draft = m_kept;
    arrange();
    show();
}

void RoutineForm::arrange()
{
    m_order = m_draft.stretchMoves;
    for (const std::string& move : columnsRoutine().moves) {
        if (std::ranges::count(m_order, move) == 0)
            m_order.push_back(move);
    }
}

void RoutineForm::show()
{
    m_moves.show(m_order, m_draft.stretchMoves);
    emit changed();
}

void RoutineForm::setSounds(bool sounds)
{
    m_draft.stretchSounds = sounds;
    emit changed();
}

void RoutineForm::setVoice(bool voice)
{
    m_draft.stretchVoice = voice;
    emit changed();
}

void RoutineForm::stepHold(int by)
{
    m_draft.stretchHold = stepped(m_draft.stretchHold, by, leastStretchHold, mostStretchHold);
    emit changed();
}

void RoutineForm::stepSets(int by)
{
    m_draft.stretchSets = std::clamp(m_draft.stretchSets + by, 1, mostStretchSets);
    emit changed();
}

void RoutineForm::stepRest(int by)
{
    m_draft.stretchRest = stepped(m_draft.stretchRest, by, 0, mostStretchRest);
    emit changed();
}

QString RoutineForm::turn(const QString& move)
{
    const std::string id = move.toStdString();
    std::vector<std::string>& chosen = m_draft.stretchMoves;
    const bool isPart = std::ranges::count(chosen, id) > 0;
    if (!isPart && chosen.size() == mostStretchMoves)
        return tr("Twelve moves are the most.");
    if (isPart && chosen.size() == 1)
        return tr("One move stays: a routine needs at least one.");
    if (!isPart)
        chosen.push_back(id);
    else
        std::erase(chosen, id);
    if (isPart && !isColumnsMove(id))
        std::erase(m_order, id);
    keepOrder();
    show();
    return {};
}

void RoutineForm::shift(const QString& move, int by)
{
    const auto from = std::ranges::find(m_order, move.toStdString()) - m_order.begin();
    const auto to = from + by;
    const auto count = static_cast<std::ptrdiff_t>(m_order.size());
    if (from == count || to < 0 || to >= count)
        return;
    std::swap(m_order[static_cast<std::size_t>(from)], m_order[static_cast<std::size_t>(to)]);
    keepOrder();
    show();
}

void RoutineForm::keepOrder()
{
    const auto place = [this](const std::string& move) { return std::ranges::find(m_order, move) - m_order.begin(); };
    std::ranges::sort(m_draft.stretchMoves, {}, place);
}

QString RoutineForm::add(const QString& name)
{
    const std::string plain = plainName(name);
    const QString shown = QString::fromStdString(plain);
    if (plain.empty())
        return tr("Write what the move is called.");
    if (shown.toUcs4().size() > static_cast<qsizetype>(longestMoveName))
        return tr("Keep the name to 40 characters.");
    if (plain.find(',') != std::string::npos)  // it parts the names where they are kept
        return tr("Leave the comma out of the name.");
    if (isThere(shown))
        return tr("This move is in the list already.");
    if (m_draft.stretchMoves.size() == mostStretchMoves)
        return tr("Twelve moves are the most.");
    m_draft.stretchMoves.push_back(plain);
    m_order.push_back(plain);
    show();
    return {};
}

bool RoutineForm::isThere(const QString& name) const
{
    for (int row = 0; row < m_moves.count(); ++row) {
        for (const char* role : {"moveId", "name"}) {
            if (m_moves.cell(row, role).toString().compare(name, Qt::CaseInsensitive) == 0)
                return true;
        }
    }
    return false;
}

void RoutineForm::bringBack()
{
    const Settings usual;
    m_draft.stretchHold = usual.stretchHold;
    m_draft.stretchSets = usual.stretchSets;
    m_draft.stretchRest = usual.stretchRest;
    m_draft.stretchMoves = usual.stretchMoves;
    arrange();
    show();
}

QString RoutineForm::save()
{
    if (!differs())
        return {};
    return m_changes.attempt([this](bool) {
        Tracker& tracker = m_session.tracker();
        const QString said = tr("Routine: %1").arg(totalText());
        for (const std::string& key : keys()) {
            if (settingText(m_kept, key) != settingText(m_draft, key))
                m_changes.remember(tracker.setSetting(key, settingText(m_draft, key)), said);
        }
        return said;
    });
}

}  // namespace limber
