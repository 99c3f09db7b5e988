// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/painted_item.h"

namespace limber {

/// Strength over the days of a year as a line from 0 at the bottom to 100 % at the top, on the time axis of HeatMap.
class StrengthLine : public limber::PaintedItem {
    Q_OBJECT
    QML_ELEMENT
    /// 0..1 of each day of the year, -1 where there is none
    Q_PROPERTY(QList<double> values READ values WRITE setValues NOTIFY looksChanged)
    /// Where the first day lies, and from one day to the next
    Q_PROPERTY(double start READ start WRITE setStart NOTIFY looksChanged)
    Q_PROPERTY(double step READ step WRITE setStep NOTIFY looksChanged)
    /// Index of the day with a dot, -1 for none
    Q_PROPERTY(int selected READ selected WRITE setSelected NOTIFY looksChanged)
    Q_PROPERTY(QColor tint READ tint WRITE setTint NOTIFY looksChanged)
    Q_PROPERTY(QColor line READ line WRITE setLine NOTIFY looksChanged)
    Q_PROPERTY(QColor accent READ accent WRITE setAccent NOTIFY looksChanged)

public:
    explicit StrengthLine(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

    [[nodiscard]] QList<double> values() const { return m_values; }
    [[nodiscard]] double start() const { return m_start; }
    [[nodiscard]] double step() const { return m_step; }
    [[nodiscard]] int selected() const { return m_selected; }
    [[nodiscard]] QColor tint() const { return m_tint; }
    [[nodiscard]] QColor line() const { return m_line; }
    [[nodiscard]] QColor accent() const { return m_accent; }
    void setValues(const QList<double>& values) { change(m_values, values); }
    void setStart(double start) { change(m_start, start); }
    void setStep(double step) { change(m_step, step); }
    void setSelected(int index) { change(m_selected, index); }
    void setTint(const QColor& tint) { change(m_tint, tint); }
    void setLine(const QColor& line) { change(m_line, line); }
    void setAccent(const QColor& accent) { change(m_accent, accent); }

private:
    [[nodiscard]] QPointF pointOf(int index) const;

    QList<double> m_values;
    double m_start = 0;
    double m_step = 1.5;
    int m_selected = -1;
    QColor m_tint, m_line, m_accent;
};

}  // namespace limber
