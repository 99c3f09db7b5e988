// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/row_model.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

#include <algorithm>

using limber::RowModel;

namespace {

struct NamedModel : RowModel {
    NamedModel() : RowModel({"name", "value"}) {}
};

RowModel::Row row(const QString& key, int value = 0)
{
    return {key, {key, value}};
}

QStringList keys(const RowModel& model)
{
    QStringList found;
    for (int i = 0; i < model.count(); ++i)
        found << model.cell(i, "name").toString();
    return found;
}

}  // namespace

class RowModelTest : public QObject {
    Q_OBJECT

private slots:
    void aRowThatStaysIsNotTouched()
    {
        NamedModel model;
        model.show({row("a"), row("b"), row("c")});
        const QPersistentModelIndex b = model.index(1);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.show({row("x"), row("b"), row("c", 7)});
        QCOMPARE(keys(model), QStringList({"x", "b", "c"}));
        QCOMPARE(b.row(), 1);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().first().toModelIndex().row(), 2);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(model.cell(2, "value").toInt(), 7);
    }

    void aRowThatChangesItsPlaceIsMoved()
    {
        NamedModel model;
        model.show({row("a"), row("b"), row("c")});
        const QPersistentModelIndex c = model.index(2);
        QSignalSpy moves(&model, &QAbstractItemModel::rowsMoved);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.show({row("c"), row("a"), row("b")});
        QCOMPARE(keys(model), QStringList({"c", "a", "b"}));
        QCOMPARE(c.row(), 0);
        QCOMPARE(moves.size(), 1);
        QCOMPARE(resets.size(), 0);
    }

    void showingTheSameAgainSaysNothing()
    {
        NamedModel model;
        model.show({row("a"), row("b")});
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy counts(&model, &RowModel::countChanged);
        model.show({row("a"), row("b")});
        QCOMPARE(changes.size() + counts.size(), 0);
    }

    void holdsWhatItWasShownLastWhateverCameBefore()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        NamedModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int round = 0; round < 500; ++round) {
            QStringList wanted{"a", "b", "c", "d", "e", "f", "g"};
            std::shuffle(wanted.begin(), wanted.end(), random);
            wanted.resize(random.bounded(8));
            if (random.bounded(2) == 0)
                wanted.sort();
            QList<RowModel::Row> rows;
            for (const QString& key : wanted)
                rows << row(key, random.bounded(3));
            model.show(rows);
            QCOMPARE(keys(model), wanted);
            for (int i = 0; i < rows.size(); ++i)
                QCOMPARE(model.cell(i, "value"), rows.at(i).cells.at(1));
        }
    }

    void anUnknownRoleOrRowHasNothing()
    {
        NamedModel model;
        model.show({row("a")});
        QVERIFY(!model.data(model.index(0), Qt::DisplayRole).isValid());
        QVERIFY(!model.cell(0, "colour").isValid());
    }
};

QTEST_GUILESS_MAIN(RowModelTest)
#include "row_model_test.moc"
