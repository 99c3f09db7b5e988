// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tracker.h"

#include <QObject>
#include <QtQml/qqmlengine.h>

#include <functional>
#include <vector>

namespace limber {

class Session;

/// What this window changes, from whichever page: tried, said, asked about first where that is needed, and taken back.
///
/// Every change that a person makes goes through attempt(), so that the snackbar offers "Undo" for it.
class Changes final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    explicit Changes(Session& session, QObject* parent = nullptr);
    ~Changes() override;
    static Changes* create(QQmlEngine* engine, QJSEngine* scripts);

    /// Changes something once; with `confirmed` also what asks first. Returns what to say about it. May throw Refusal.
    using Act = std::function<QString(bool confirmed)>;
    /// Runs `act`, announces the change and emits made(); or emits refused(), or asks() where it is done once confirm()
    /// is called. Returns the refusal's text, empty when all went well.
    QString attempt(const Act& act, bool confirmed = false);
    /// From within an act: makes what it did undoable; what one act remembers is taken back together. Returns what to say.
    QString remember(const Receipt& receipt, const QString& text);
    /// The same for something logged: says too what it replaced.
    QString rememberLogged(const Receipt& receipt, const QString& text);
    /// The same for a change of which only the sequence is known.
    void remember(const Change& change);
    /// All of the data is another one now: nothing done before can be taken back.
    void forget();
    /// Says something that cannot be taken back.
    void tell(const QString& text) { emit told(text); }
    /// Says where a file was saved, so that it can be opened. `path` is whole; what is said is short: "~/Pictures/a.png".
    void tellSaved(const QString& path);
    void refuse(const QString& text) { emit refused(text); }

    /// Takes back the last act of this window, and nothing else. Returns the refusal's text.
    Q_INVOKABLE QString undo();
    /// Does once more what undo() took back last.
    Q_INVOKABLE QString redo();
    /// Does what was asked about by asks().
    Q_INVOKABLE QString confirm();

signals:
    /// Something was changed; undo() takes it back.
    void made(const QString& text);
    /// Something happened that has no "Undo".
    void told(const QString& text);
    void saved(const QString& text, const QString& url);
    void refused(const QString& text);
    /// Allowed once confirmed: "3000 ml is a lot for one drink. Log it?"
    void asks(const QString& text);

private:
    static Changes* s_instance;
    Session& m_session;
    /// Sequences of the changes of one act, in the order in which they were made.
    using Steps = std::vector<std::int64_t>;
    QString step(std::vector<Steps>& from, std::vector<Steps>& to, bool back);

    std::vector<Steps> m_done;    ///< this window's acts that it can still take back
    std::vector<Steps> m_undone;  ///< and do again
    bool m_begins = true;         ///< the next change remembered is the first of its act
    Act m_asked;
};

}  // namespace limber
