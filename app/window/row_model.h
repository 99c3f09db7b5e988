// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace limber {

/// A flat list of rows with named roles. `show` compares with what is there, so that delegates of unchanged rows stay
/// as they are, with their focus and their animations.
///
/// QML: `count` is the number of rows.
class RowModel : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    struct Row {
        QString key;         ///< the same thing keeps its key
        QVariantList cells;  ///< one for each role, in the order of the constructor's
        bool operator==(const Row&) const = default;
    };

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    /// The cell of a row, for C++ that knows the role's name.
    [[nodiscard]] QVariant cell(int row, const QByteArray& role) const;

    /// Makes the model hold `rows`.
    void show(const QList<Row>& rows);

signals:
    void countChanged();

protected:
    explicit RowModel(QList<QByteArray> roles, QObject* parent = nullptr);

private:
    void removeMissing(const QList<Row>& rows);
    void insertNew(const QList<Row>& rows);
    void putInOrder(const QList<Row>& rows);

    QList<QByteArray> m_roles;
    QList<Row> m_rows;
};

}  // namespace limber
