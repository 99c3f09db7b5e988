// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/row_model.h"

#include <QSet>

#include <algorithm>

namespace limber {

RowModel::RowModel(QList<QByteArray> roles, QObject* parent) : QAbstractListModel(parent), m_roles(std::move(roles)) {}

int RowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RowModel::data(const QModelIndex& index, int role) const
{
    const int cell = role - Qt::UserRole;
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || cell < 0 || cell >= m_roles.size())
        return {};
    return m_rows.at(index.row()).cells.at(cell);
}

QHash<int, QByteArray> RowModel::roleNames() const
{
    QHash<int, QByteArray> names;
    for (int i = 0; i < m_roles.size(); ++i)
        names.insert(Qt::UserRole + i, m_roles.at(i));
    return names;
}

QVariant RowModel::cell(int row, const QByteArray& role) const
{
    return data(index(row), Qt::UserRole + static_cast<int>(m_roles.indexOf(role)));
}

void RowModel::show(const QList<Row>& rows)
{
    const int before = count();
    removeMissing(rows);
    insertNew(rows);
    putInOrder(rows);
    for (int i = 0; i < count(); ++i) {
        if (m_rows.at(i) == rows.at(i))
            continue;
        m_rows[i] = rows.at(i);
        emit dataChanged(index(i), index(i));
    }
    if (count() != before)
        emit countChanged();
}

void RowModel::removeMissing(const QList<Row>& rows)
{
    QSet<QString> wanted;
    for (const Row& row : rows)
        wanted.insert(row.key);
    for (int i = count() - 1; i >= 0; --i) {
        if (wanted.contains(m_rows.at(i).key))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.removeAt(i);
        endRemoveRows();
    }
}

void RowModel::insertNew(const QList<Row>& rows)
{
    QSet<QString> present;
    for (const Row& row : m_rows)
        present.insert(row.key);
    for (int i = 0; i < rows.size(); ++i) {
        if (present.contains(rows.at(i).key))
            continue;
        const int place = std::min(i, count());
        beginInsertRows({}, place, place);
        m_rows.insert(place, rows.at(i));
        endInsertRows();
    }
}

/// What changed places, as when habits are put in order by hand, is moved: it keeps its delegate, and that its focus.
void RowModel::putInOrder(const QList<Row>& rows)
{
    for (int place = 0; place < count(); ++place) {
        int from = place;
        while (m_rows.at(from).key != rows.at(place).key)
            ++from;
        if (from == place)
            continue;
        beginMoveRows({}, from, from, {}, place);
        m_rows.move(from, place);
        endMoveRows();
    }
}

}  // namespace limber
