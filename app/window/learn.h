// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/row_model.h"

#include <QtQml/qqmlengine.h>

namespace limber {

class Session;

/// Sections of the page "Good to know".
///
/// QML roles, for `required property`:
///   string section    for Learn.open: "why"
///   string symbol     name of its icon
///   string title      "Why legs cramp at night"
///   string lead       what comes before the points
///   var    points     a list of {title, text, diary, source}, as LearnPoint
///   string source     of all points that name none
class LearnModel : public RowModel {
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit LearnModel(QObject* parent = nullptr);
    /// In the present language.
    void show();
};

/// The page "Good to know": what the column and research tell, and the ways that lead there.
class Learn final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(limber::LearnModel* sections READ sections CONSTANT)
    /// The section that was asked for last, for a page that is made only then; empty for none.
    Q_PROPERTY(QString wanted READ wanted NOTIFY asked)

public:
    explicit Learn(Session& session, QObject* parent = nullptr);
    ~Learn() override;
    static Learn* create(QQmlEngine* engine, QJSEngine* scripts);

    [[nodiscard]] LearnModel* sections() { return &m_sections; }
    [[nodiscard]] QString wanted() const { return m_wanted; }

    /// The page calls this when it is shown; nothing is made before.
    Q_INVOKABLE void fill();
    /// Leads to the page, from wherever it is pressed, and unfolds that section.
    Q_INVOKABLE void open(const QString& section);
    /// The page has unfolded what was asked for.
    Q_INVOKABLE void found() { m_wanted.clear(); }
    /// The section about a habit or "cramp"; empty for the user's own.
    Q_INVOKABLE QString sectionOf(const QString& habit) const;

signals:
    void asked();

private:
    static Learn* s_instance;
    Session& m_session;
    LearnModel m_sections;
    QString m_wanted;
    bool m_filled = false;
};

}  // namespace limber
