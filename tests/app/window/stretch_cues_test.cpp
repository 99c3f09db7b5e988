// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/stretch_cues.h"
#include "app/window/stretch_guide.h"
#include "tests/app/window/window_fixture.h"
#include "tests/support/recorded_cues.h"

#include <QTest>

using namespace limber;
using namespace limber::test;
using namespace std::chrono_literals;

namespace {

/// A guide that can be heard, with a clock that the test moves; one move of two holds of 10 s unless it is set otherwise.
struct Listened {
    explicit Listened(const char* language = "en", bool installed = true)
        : window("2026-11-19T22:46", "Asia/Shanghai", language),
          cues(window.session, window.stage.appearance(), guide, [this, installed] { return made(installed); })
    {
        set("stretch-moves", "heel_raise,calf_left");
        set("stretch-hold", "10");
        set("stretch-sets", "2");
        set("stretch-rest", "5");
    }
    std::unique_ptr<Cues> made(bool installed)
    {
        ++loads;
        if (!installed)
            return nullptr;
        auto recorded = std::make_unique<RecordedCues>(record);
        library = recorded.get();
        return recorded;
    }
    void set(const char* key, const char* text)
    {
        window.session.tracker().setSetting(key, text);
        window.session.announceChange();
    }
    void begin()
    {
        guide.open();
        guide.begin();
    }
    /// Second by second, as the guide's own timer would.
    QStringList pass(std::chrono::seconds time)
    {
        for (auto second = 0s; second < time; ++second) {
            now += 1s;
            guide.refresh();
        }
        return record.taken();
    }

    HeardCues record;
    int loads = 0;
    RecordedCues* library = nullptr;
    WindowFixture window;
    Routine::Instant now{1h};
    StretchGuide guide{window.session, window.stage.changes(), [this] { return now; }};
    StretchCues cues;
};

}  // namespace

/// What is heard of the stretch guide.
class StretchCuesTest : public QObject {
    Q_OBJECT

private slots:
    void nothingIsLoadedBeforeTheGuideIsOpened()
    {
        Listened listened;
        QCOMPARE(listened.loads, 0);
        listened.guide.open();
        QCOMPARE(listened.loads, 1);
        listened.guide.open();
        QCOMPARE(listened.loads, 1);
    }

    void tonesComeWhereSomethingBeginsOrEnds()
    {
        Listened listened;
        listened.begin();
        QCOMPARE(listened.record.taken(), QStringList({"~ready"}));
        QCOMPARE(listened.pass(4s), QStringList());
        QCOMPARE(listened.pass(1s), QStringList({"~hold"}));
        QCOMPARE(listened.pass(6s), QStringList());
        QCOMPARE(listened.pass(3s), QStringList({"~soon", "~soon", "~soon"}));
        QCOMPARE(listened.pass(1s), QStringList({"~rest"}));
        QCOMPARE(listened.pass(14s), QStringList({"~hold", "~soon", "~soon", "~soon"}));
        QCOMPARE(listened.pass(1s), QStringList({"~ready"}));
        QCOMPARE(listened.pass(30s).last(), QString("~over"));
        QCOMPARE(listened.pass(30s), QStringList());
    }

    void theVoiceSaysMoveAndSideHoldRestNextAndDone()
    {
        Listened listened;
        listened.set("stretch-sounds", "off");
        listened.set("stretch-voice", "on");
        listened.begin();
        QCOMPARE(listened.record.language.language(), QLocale::English);
        QCOMPARE(listened.record.taken() + listened.pass(60s),
                 QStringList({"Heel raise", "Hold", "Rest", "Hold", "Next: Left calf", "Hold", "Rest", "Hold", "Done"}));
    }

    void theVoiceSpeaksChineseInAChineseWindow()
    {
        Listened listened("zh");
        listened.set("stretch-sounds", "off");
        listened.set("stretch-voice", "on");
        listened.begin();
        QCOMPARE(listened.record.language.language(), QLocale::Chinese);
        QCOMPARE(listened.record.taken() + listened.pass(15s), QStringList({"踮脚", "保持", "休息"}));
    }

    void nothingIsHeardOrLoadedWhereBothAreSwitchedOff()
    {
        Listened listened;
        listened.set("stretch-sounds", "off");
        listened.begin();
        QCOMPARE(listened.pass(80s), QStringList());
        QCOMPARE(listened.loads, 0);
        QVERIFY(!listened.cues.audible());
    }

    void pausedItIsSilentAndGoesOnWhereItWas()
    {
        Listened listened;
        listened.begin();
        listened.pass(7s);
        const int hushed = listened.record.hushed;
        listened.guide.togglePause();
        QCOMPARE(listened.pass(600s), QStringList());
        QVERIFY(listened.record.hushed > hushed);
        listened.guide.togglePause();
        QCOMPARE(listened.pass(5s), QStringList({"~soon"}));
    }

    void afterAHiddenWindowOnlyThePresentPhaseIsHeard()
    {
        Listened listened;
        listened.begin();
        listened.pass(6s);
        listened.now += 36s;
        listened.guide.open();
        QCOMPARE(listened.record.taken(), QStringList({"~hold"}));  // of the second move
    }

    void quittingIsSilent()
    {
        Listened listened;
        listened.begin();
        listened.pass(12s);
        listened.guide.quit();
        QCOMPARE(listened.record.taken(), QStringList());
        QCOMPARE(listened.pass(60s), QStringList());
    }

    void mutedItIsSilentForThisRunAlone()
    {
        Listened listened;
        listened.begin();
        listened.cues.setMuted(true);
        listened.record.taken();
        QCOMPARE(listened.pass(20s), QStringList());
        listened.guide.quit();
        listened.begin();
        QVERIFY(!listened.cues.muted());
        QCOMPARE(listened.record.taken(), QStringList({"~ready"}));
    }

    void switchedOffWhileItRunsItIsSilentAtOnce()
    {
        Listened listened;
        listened.begin();
        listened.record.taken();
        listened.set("stretch-sounds", "off");
        QCOMPARE(listened.pass(20s), QStringList());
    }

    void withoutTheLibraryTheGuideRunsAndSaysSo()
    {
        Listened listened("en", false);
        listened.begin();
        QCOMPARE(listened.pass(80s), QStringList());
        QCOMPARE(listened.guide.state(), StretchGuide::Over);
        QCOMPARE(listened.cues.toneTrouble(), QString("Not installed on this machine."));
        QCOMPARE(listened.cues.voiceTrouble(), QString("Not installed on this machine."));
        QVERIFY(!listened.cues.audible());
    }

    void withoutAVoiceItSaysSo()
    {
        Listened listened;
        listened.record.voice = false;
        listened.cues.prepare(true);
        QCOMPARE(listened.cues.voiceTrouble(), QString("No voice for this language is installed."));
        QCOMPARE(listened.cues.toneTrouble(), QString());
        listened.record.voice = true;
        listened.cues.prepare(true);
        QCOMPARE(listened.cues.voiceTrouble(), QString());
    }

    void aServerThatGoesAwayIsToldOf()
    {
        Listened listened;
        listened.guide.open();
        QVERIFY(listened.cues.audible());
        listened.record.tones = false;
        listened.library->onChange();
        QVERIFY(!listened.cues.audible());
        QCOMPARE(listened.cues.toneTrouble(), QString("This machine has no sound output now."));
    }
};

QTEST_MAIN(StretchCuesTest)
#include "stretch_cues_test.moc"
