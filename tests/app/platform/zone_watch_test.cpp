// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/zone_watch.h"

#include "tests/support/temporary_folder.h"

#include <QSignalSpy>
#include <QTest>

using namespace limber;
using namespace limber::test;

namespace {

constexpr int aSecond = 1000;

class ZoneWatchTest : public QObject {
    Q_OBJECT

private slots:
    void aMoveOntoLocaltimeIsNoticedEachTime()
    {
        const TemporaryFolder etc;
        ZoneWatch watch(etc.path());
        QSignalSpy changed(&watch, &ZoneWatch::changed);
        for (const char* zone : {"/usr/share/zoneinfo/Asia/Shanghai", "/usr/share/zoneinfo/Europe/Berlin"}) {
            changed.clear();
            std::filesystem::create_symlink(zone, etc.path() / "localtime.new");
            std::filesystem::rename(etc.path() / "localtime.new", etc.path() / "localtime");
            QVERIFY(changed.wait(aSecond));
        }
    }

    void aLinkThatIsReplacedInPlaceIsOneChange()
    {
        const TemporaryFolder etc;
        std::filesystem::create_symlink("/usr/share/zoneinfo/UTC", etc.path() / "localtime");
        ZoneWatch watch(etc.path());
        QSignalSpy changed(&watch, &ZoneWatch::changed);
        std::filesystem::remove(etc.path() / "localtime");
        std::filesystem::create_symlink("/usr/share/zoneinfo/Asia/Shanghai", etc.path() / "localtime");
        QVERIFY(changed.wait(aSecond));
        QCOMPARE(changed.count(), 1);
    }
};

}  // namespace

QTEST_GUILESS_MAIN(ZoneWatchTest)
#include "zone_watch_test.moc"
