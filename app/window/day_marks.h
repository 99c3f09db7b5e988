// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/painted_item.h"

namespace limber {

/// The states of days as shapes, oldest left: disc with tick, half disc, ring with dash, ring, dot. One painted item
/// instead of an item a mark: the page Today has 35 of them in its first frame.
class DayMarks : public limber::PaintedItem {
    Q_OBJECT
    QML_ELEMENT
    /// DayState of each
    Q_PROPERTY(QList<int> days READ days WRITE setDays NOTIFY looksChanged)
    /// The habit's colour; `paper` is drawn on it, `edge` for what has no colour.
    Q_PROPERTY(QColor tint READ tint WRITE setTint NOTIFY looksChanged)
    Q_PROPERTY(QColor paper READ paper WRITE setPaper NOTIFY looksChanged)
    Q_PROPERTY(QColor edge READ edge WRITE setEdge NOTIFY looksChanged)
    /// Side of each mark, and what is between two.
    Q_PROPERTY(double size READ size WRITE setSize NOTIFY looksChanged)
    Q_PROPERTY(double spacing READ spacing WRITE setSpacing NOTIFY looksChanged)
    /// A day without entries is a dash, as in charts, instead of a dot.
    Q_PROPERTY(bool dashed READ dashed WRITE setDashed NOTIFY looksChanged)

public:
    explicit DayMarks(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

    [[nodiscard]] QList<int> days() const { return m_days; }
    [[nodiscard]] QColor tint() const { return m_tint; }
    [[nodiscard]] QColor paper() const { return m_paper; }
    [[nodiscard]] QColor edge() const { return m_edge; }
    [[nodiscard]] double size() const { return m_size; }
    [[nodiscard]] double spacing() const { return m_spacing; }
    [[nodiscard]] bool dashed() const { return m_dashed; }
    void setDays(const QList<int>& days) { change(m_days, days); }
    void setTint(const QColor& tint) { change(m_tint, tint); }
    void setPaper(const QColor& paper) { change(m_paper, paper); }
    void setEdge(const QColor& edge) { change(m_edge, edge); }
    void setSize(double size) { change(m_size, size); }
    void setSpacing(double spacing) { change(m_spacing, spacing); }
    void setDashed(bool dashed) { change(m_dashed, dashed); }

private:
    void measure() override;
    void paintMark(QPainter& painter, int day) const;
    void paintUnlogged(QPainter& painter) const;

    QList<int> m_days;
    QColor m_tint;
    QColor m_paper;
    QColor m_edge;
    double m_size = 14;
    double m_spacing = 5;
    bool m_dashed = false;
};

}  // namespace limber
