// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/changes.h"

#include "app/i18n/refusal_text.h"
#include "app/window/session.h"
#include "app/window/wording.h"

#include <QDir>
#include <QUrl>

#include <algorithm>

namespace limber {

namespace {

/// One of the entries made says the same.
bool stays(const Receipt& receipt, const Entry& replaced)
{
    return std::ranges::any_of(receipt.entries, [&](const Entry& entry) {
        return entry.habit == replaced.habit && entry.kind == replaced.kind && entry.at == replaced.at;
    });
}

}  // namespace

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
    m_begins = true;
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
        remember(receipt.change);
    return receipt.firstOfTwo ? tr("%1 (that time came twice; the first is meant)").arg(text) : text;
}

QString Changes::rememberLogged(const Receipt& receipt, const QString& text)
{
    QStringList old;
    for (const Entry& entry : receipt.replaced) {
        if (stays(receipt, entry))  // the other half of a night was completed
            continue;
        old << wording::entryValue(m_session.tracker().habit(entry.habit), entry);
    }
    return remember(receipt, old.isEmpty() ? text : tr("%1, instead of %2").arg(text, old.join(QStringLiteral("–"))));
}

void Changes::remember(const Change& change)
{
    if (m_begins || m_done.empty())
        m_done.emplace_back();
    m_begins = false;
    m_done.back().push_back(change.sequence);
    m_undone.clear();  // as in the core: what comes anew ends what could be done again
}

QString Changes::step(std::vector<Steps>& from, std::vector<Steps>& to, bool back)
{
    Tracker& tracker = m_session.tracker();
    try {
        if (from.empty())
            throw Refusal(back ? RefusalCode::NothingToUndo : RefusalCode::NothingToRedo);
        Steps& steps = from.back();
        to.emplace_back();
        while (!steps.empty()) {
            const std::int64_t wanted = back ? steps.back() : steps.front();
            const auto next = back ? tracker.undoable() : tracker.redoable();
            if (!next || next->sequence != wanted)  // another program was faster: its change is not ours to take back
                throw Refusal(RefusalCode::ChangedSince);
            back ? tracker.undo() : tracker.redo();
            to.back().insert(back ? to.back().begin() : to.back().end(), wanted);
            steps.erase(back ? steps.end() - 1 : steps.begin());
        }
        from.pop_back();
    } catch (const Refusal& refusal) {
        if (!to.empty() && to.back().empty())
            to.pop_back();
        const QString text = refusalText(refusal);
        emit refused(text);
        return text;
    }
    m_session.announceChange();
    return {};
}

void Changes::tellSaved(const QString& path)
{
    const QString home = QDir::homePath() + u'/';
    const QString shown = path.startsWith(home) ? QStringLiteral("~/") + path.mid(home.size()) : path;
    emit saved(tr("Saved as %1").arg(shown), QUrl::fromLocalFile(path).toString());
}

QString Changes::undo()
{
    const QString refusal = step(m_done, m_undone, true);
    if (refusal.isEmpty())
        emit told(tr("Undone"));
    return refusal;
}

QString Changes::redo()
{
    const QString refusal = step(m_undone, m_done, false);
    if (refusal.isEmpty())
        emit made(tr("Done again"));
    return refusal;
}

void Changes::forget()
{
    m_done.clear();
    m_undone.clear();
    m_asked = {};
}

QString Changes::confirm()
{
    return m_asked ? attempt(Act(m_asked), true) : QString();
}

}  // namespace limber
