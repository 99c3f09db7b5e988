// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tracker.h"

#include <QTest>

using limber::defaultDataFolder;

/// Where the data are when nobody names a folder.
class DataFolderTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        qunsetenv("LIMBER_DATA_DIR");
        qunsetenv("XDG_DATA_HOME");
        qputenv("HOME", "/home/somebody");
    }

    void ownVariableComesFirst()
    {
        qputenv("XDG_DATA_HOME", "/data");
        qputenv("LIMBER_DATA_DIR", "/mine");
        QCOMPARE(defaultDataFolder().string(), std::string("/mine"));
    }

    void dataHomeIsTakenOnlyWhenAbsolute()
    {
        qputenv("XDG_DATA_HOME", "/data");
        QCOMPARE(defaultDataFolder().string(), std::string("/data/limber"));
        qputenv("XDG_DATA_HOME", "data");
        QCOMPARE(defaultDataFolder().string(), std::string("/home/somebody/.local/share/limber"));
    }

    void withoutAHomeTheDataDoNotLandInTheCurrentFolder()
    {
        qunsetenv("HOME");
        QVERIFY(defaultDataFolder().is_absolute());
        qputenv("HOME", "");
        QVERIFY(defaultDataFolder().is_absolute());
        qputenv("HOME", "relative");
        QVERIFY(defaultDataFolder().is_absolute());
    }
};

QTEST_GUILESS_MAIN(DataFolderTest)
#include "data_folder_test.moc"
