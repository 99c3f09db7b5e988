// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QQuickPaintedItem>

namespace limber {

/// A calendar day's habits as small squares: filled where met, half where partly, framed where missed or open; what has
/// nothing to say leaves its place empty. More than six stand in two rows.
class DayDots : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    /// HeatState of each habit, and its colour
    Q_PROPERTY(QList<int> states READ states WRITE setStates NOTIFY looksChanged)
    Q_PROPERTY(QVariantList tints READ tints WRITE setTints NOTIFY looksChanged)

public:
    explicit DayDots(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

    [[nodiscard]] QList<int> states() const { return m_states; }
    [[nodiscard]] QVariantList tints() const { return m_tints; }
    void setStates(const QList<int>& states);
    void setTints(const QVariantList& tints);

signals:
    void looksChanged();

private:
    void measure();
    [[nodiscard]] int perRow() const;

    QList<int> m_states;
    QVariantList m_tints;
};

}  // namespace limber
