// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/painted_item.h"

namespace limber {

/// The days of a year of one habit, a column a week: the state of each as a shape in a small square. One painted item, since
/// 371 items would cost 15 ms (window.md). A part of the year is drawn by choosing its columns.
class HeatMap : public limber::PaintedItem {
    Q_OBJECT
    QML_ELEMENT
    /// HeatState of each day of the year
    Q_PROPERTY(QList<int> days READ days WRITE setDays NOTIFY looksChanged)
    /// Place of the year's first day in its week, 0..6
    Q_PROPERTY(int lead READ lead WRITE setLead NOTIFY looksChanged)
    Q_PROPERTY(int firstColumn READ firstColumn WRITE setFirstColumn NOTIFY looksChanged)
    Q_PROPERTY(int columns READ columns WRITE setColumns NOTIFY looksChanged)
    /// From one square to the next; the squares themselves are 2 smaller.
    Q_PROPERTY(double step READ step WRITE setStep NOTIFY looksChanged)
    /// Index of the day with a ring around it, -1 for none
    Q_PROPERTY(int selected READ selected WRITE setSelected NOTIFY looksChanged)
    /// The habit's colour; `edge` for what has none, `sunk` for days without anything to say, `accent` for the ring.
    Q_PROPERTY(QColor tint READ tint WRITE setTint NOTIFY looksChanged)
    Q_PROPERTY(QColor paper READ paper WRITE setPaper NOTIFY looksChanged)
    Q_PROPERTY(QColor edge READ edge WRITE setEdge NOTIFY looksChanged)
    Q_PROPERTY(QColor sunk READ sunk WRITE setSunk NOTIFY looksChanged)
    Q_PROPERTY(QColor accent READ accent WRITE setAccent NOTIFY looksChanged)

public:
    explicit HeatMap(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;
    /// Index of the day at a point of the item; -1 where there is none.
    Q_INVOKABLE [[nodiscard]] int dayAt(double x, double y) const;

    [[nodiscard]] QList<int> days() const { return m_days; }
    [[nodiscard]] int lead() const { return m_lead; }
    [[nodiscard]] int firstColumn() const { return m_firstColumn; }
    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] double step() const { return m_step; }
    [[nodiscard]] int selected() const { return m_selected; }
    [[nodiscard]] QColor tint() const { return m_tint; }
    [[nodiscard]] QColor paper() const { return m_paper; }
    [[nodiscard]] QColor edge() const { return m_edge; }
    [[nodiscard]] QColor sunk() const { return m_sunk; }
    [[nodiscard]] QColor accent() const { return m_accent; }
    void setDays(const QList<int>& days) { change(m_days, days); }
    void setLead(int lead) { change(m_lead, lead); }
    void setFirstColumn(int column) { change(m_firstColumn, column); }
    void setColumns(int columns) { change(m_columns, columns); }
    void setStep(double step) { change(m_step, step); }
    void setSelected(int index) { change(m_selected, index); }
    void setTint(const QColor& tint) { change(m_tint, tint); }
    void setPaper(const QColor& paper) { change(m_paper, paper); }
    void setEdge(const QColor& edge) { change(m_edge, edge); }
    void setSunk(const QColor& sunk) { change(m_sunk, sunk); }
    void setAccent(const QColor& accent) { change(m_accent, accent); }

private:
    void measure() override;
    /// Top left corner of a day's square.
    [[nodiscard]] QPointF cornerOf(int index) const;
    [[nodiscard]] bool isDrawn(int index) const;

    QList<int> m_days;
    int m_lead = 0;
    int m_firstColumn = 0;
    int m_columns = 53;
    double m_step = 11;
    int m_selected = -1;
    QColor m_tint, m_paper, m_edge, m_sunk, m_accent;
};

}  // namespace limber
