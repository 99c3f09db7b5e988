// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/changes.h"

#include "app/i18n/refusal_text.h"
#include "app/window/session.h"
#include "app/window/wording.h"

namespace limber {

Changes* Changes::s_instance = nullptr;

Changes::Changes(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    s_instance = this;
}

Changes::~Changes()
{
    s_instance = nullptr;
}

Changes* Changes::create(QQmlEngine*, QJSEngine*)
{
    QJSEngine::setObjectOwnership(s_instance, QJSEngine::CppOwnership);
    return s_instance;
}

QString Changes::attempt(const Act& act, bool confirmed)
{
    m_asked = {};
    QString said;
    try {
        said = act(confirmed);
    } catch (const Refusal& refusal) {
        const QString text = refusalText(refusal);
        if (refusal.asksFirst() && !confirmed) {
            m_asked = act;
            emit asks(text);
        } else {
            emit refused(text);
        }
        return text;
    }
    m_session.announceChange();
    emit made(said);
    return {};
}

QString Changes::remember(const Receipt& receipt, const QString& text)
{
    if (receipt.change.sequence != 0)  // the same once more changes nothing
        m_undoable.push_back(receipt.change.sequence);
    return receipt.firstOfTwo ? tr("%1 (that time came twice; the first is meant)").arg(text) : text;
}

QString Changes::rememberLogged(const Receipt& receipt, const QString& text)
{
    QStringList old;
    for (const Entry& entry : receipt.replaced)
        old << wording::entryValue(m_session.tracker().habit(entry.habit), entry);
    return remember(receipt, old.isEmpty() ? text : tr("%1, instead of %2").arg(text, old.join(QStringLiteral("–"))));
}

QString Changes::undo()
{
    try {
        Tracker& tracker = m_session.tracker();
        if (m_undoable.empty())
            throw Refusal(RefusalCode::NothingToUndo);
        const auto last = tracker.undoable();
        if (!last || last->sequence != m_undoable.back())  // another program was faster: its change is not ours to take back
            throw Refusal(RefusalCode::ChangedSince);
        tracker.undo();
        m_undoable.pop_back();
    } catch (const Refusal& refusal) {
        const QString text = refusalText(refusal);
        emit refused(text);
        return text;
    }
    m_session.announceChange();
    emit told(tr("Undone"));
    return {};
}

QString Changes::confirm()
{
    return m_asked ? attempt(Act(m_asked), true) : QString();
}

}  // namespace limber
