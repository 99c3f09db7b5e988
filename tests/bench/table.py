# SPDX-FileCopyrightText: 2026 The Limber authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""table.py PROGRAMS FOLDER [NAME…]: makes its data in FOLDER, measures and prints the table."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import dbus
from lateness import REMINDERS, lateness, percentile
from measure import Cost, first_frame_of, frame_of, killed, pairs, restful, restful_together

HABITS, DAYS = 20, 10_000
RUNS = 31
FRAMES = 21
TAPS = 11
# What is tapped on the way to a page; the last tap is measured.
PAGES = {
    "Week": ["nav_week"],
    "History": ["nav_history"],
    "Habits": ["nav_habits"],
    "Settings": ["nav_settings"],
    "Reminders": ["nav_settings", "toReminders"],
    "Today, again": ["nav_week", "nav_today"],
}
EXCHANGES = 3
REST = 60
PEERS = ("workrave", "safeeyes", "rsibreak")
ROW = "lower(hex(randomblob(16))), 'water', 'value', 1796000000000, 28800, 20780, 250, ''"


class Bench:
    def __init__(self, programs, folder):
        self._programs = programs
        self._folder = folder
        self._made = {}

    def program(self, name):
        return str(self._programs / name)

    def limberctl(self, folder, *arguments):
        return [self.program("limberctl"), "--data-dir", str(folder), *arguments]

    def database(self, habits, days):
        """Made once. Its first write lets the core count what it derives, as in real life."""
        folder = self._folder / f"{habits}x{days}"
        if folder not in self._made:
            self._made[folder] = True
            subprocess.run([self.program("make_database"), folder, str(habits), str(days)], check=True)
            self.quietly(self.limberctl(folder, "log", "water", "250"))
        return folder

    @staticmethod
    def quietly(command, **more):
        return subprocess.run(command, check=True, stdout=subprocess.DEVNULL, **more)

    def today(self):
        large, small = self.database(HABITS, DAYS), self.database(HABITS, 10)
        ours = self.limberctl(large, "today")
        row("limberctl today, 1,000,000 entries", "the same, 1,000 entries",
            pairs(ours, self.limberctl(small, "today"), RUNS), 1.2)
        row("limberctl today, 1,000,000 entries", "sqlite3 FILE 'select 1'",
            pairs(ours, ["sqlite3", str(large / "limber.db"), "select 1"], RUNS), 3)

    def log(self):
        large = self.database(HABITS, DAYS)
        copy = self._folder / "insert.db"
        shutil.copy(large / "limber.db", copy)
        insert = f"PRAGMA synchronous=FULL; INSERT INTO entry VALUES ({ROW})"
        ours = self.limberctl(large, "log", "water", "250")
        row("limberctl log water 250", "sqlite3 FILE 'INSERT …', WAL, FULL", pairs(ours, ["sqlite3", str(copy), insert], RUNS), 2)

    def window(self):
        os.environ["QT_QUICK_BACKEND"] = "software"
        data = self.database(8, 3653)
        ours = [self.program("limber"), "--data-dir", str(data), "--language", "zh"]
        bus = dbus.SessionBus()

        def gone():
            """A second window would only raise the first, also while the bus still holds the name of a dead one."""
            while bus.name_has_owner("io.github.limberhabits.Limber"):
                time.sleep(0.01)

        for hour, when in ((13, ""), (23, ", in the evening")):
            self.at_hour(hour)
            result = pairs(ours, [self.program("empty_window")], FRAMES, cost=first_frame_of, before=gone)
            row(f"limber, first frame, ten years of data{when}", "an empty window with one Label", result, 1.25)
        self.at_hour(13)
        result = pairs(ours, [self.program("empty_window")], FRAMES, cost=self.whole_page, before=gone)
        row("limber, Today with all its cards", "the same", result, None)

    def whole_page(self, command):
        """The first frame of `limber` shows header and water and is logged twice, once for the expose; the third shows all."""
        return frame_of(command, 3 if command[0] == self.program("limber") else 1)

    def pages(self):
        """From a tap to the frame that shows what it is for, in a window that has come to rest."""
        os.environ["QT_QUICK_BACKEND"] = "software"
        os.environ["LC_ALL"] = "C.UTF-8"
        self.at_hour(13)
        data = self.database(8, 3653)
        for page, ways in PAGES.items():
            taps = pairs([self.program("page_times"), str(data), *ways], [self.program("empty_window")], TAPS, cost=self.tap_or_frame)
            figure(f"tap to the page {page}, ten years of data, ms", "an empty window with one Label", taps[0].wall, taps[1].wall, 100)
        taps = pairs([self.program("page_times"), str(data), "cup250"], [self.program("empty_window")], TAPS, cost=self.tap_or_frame)
        figure("tap on a cup to its number, ms", "the same", taps[0].wall, taps[1].wall, None)
        frames = subprocess.run([self.program("page_times"), str(data), "cup250"], check=True, capture_output=True, text=True).stdout.split()[3]
        figure("tap on a cup to its number, frames", "the next one", int(frames), 1, 1)

    def tap_or_frame(self, command):
        if command[0] != self.program("page_times"):
            return first_frame_of(command)
        shown = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
        return Cost(float(shown[0]), float(shown[1]))

    @staticmethod
    def at_hour(hour):
        """Puts the wall into a zone where it is past that hour: Today looks otherwise in the evening."""
        west = (time.gmtime().tm_hour - hour) % 24
        os.environ["TZ"] = f"Etc/GMT+{west}" if west <= 12 else f"Etc/GMT-{24 - west}"

    @staticmethod
    def at_one_o_clock():
        """Makes the wall show it: nothing is due for hours."""
        now = time.gmtime()
        west = (now.tm_hour - 13) % 24
        os.environ["TZ"] = f"REST{west if west <= 12 else west - 24}:{now.tm_min:02}" if west else f"REST0:{now.tm_min:02}"

    def limberd(self):
        """With nothing to remind of but the evening."""
        self.at_one_o_clock()
        data = self.database(5, 10)
        self.quietly(self.limberctl(data, "log", "water", "1700"))
        return [self.program("limberd"), "--data-dir", str(data)]

    def service(self):
        limberd = self.limberd()
        with killed(["dunst"]):
            ours = restful(limberd, REST)
        reference = restful([self.program("idle_service")], REST)
        for key, unit, goal in (("rss", "KiB", 13 * 1024), ("pss", "KiB", None), ("private", "KiB", None),
                                ("wakeups", "", 0), ("cpu", "ms", None)):
            figure(f"limberd at rest for {REST} s: {key} {unit}".rstrip(), "a service with QtDBus only",
                   ours[key], reference[key], goal)

    def peers(self):
        """All of them at the same time on the same screen."""
        there = [name for name in PEERS if shutil.which(name)]
        for name in set(PEERS) - set(there):
            print(f"{name} is not installed: not compared", flush=True)
        if not there:
            return
        os.environ["HOME"] = str(self._folder)  # as after a first start
        limberd = self.limberd()
        with killed(["dunst"]):
            ours, *theirs = restful_together([limberd, *([name] for name in there)], REST, settle=20)
        smallest = min(each["rss"] for each in theirs)
        for name, each in zip(there, theirs):
            for key, unit, goal in (("rss", "KiB", smallest // 4), ("pss", "KiB", None), ("wakeups", "", 0), ("cpu", "ms", None)):
                figure(f"limberd at rest for {REST} s: {key} {unit}".rstrip(), f"{name}, side by side", ours[key], each[key], goal)

    def lateness(self):
        self.at_one_o_clock()
        folder = self._folder / "lateness"
        late = lateness(self.limberctl(folder), [self.program("limberd"), "--data-dir", str(folder)], folder)
        median = percentile(late, 50)
        what = f"{REMINDERS} reminders by limberd: ms late"
        figure(f"{what}, p99", "their median", percentile(late, 99), median, 50)
        figure(f"{what}, latest", "their median", max(late), median, None)
        figure(f"{what}, earliest", "their median", min(late), median, None)

    def exchange(self):
        large = self.database(HABITS, DAYS)
        archive, rows = self._folder / "all.json", self._folder / "rows.csv"
        file = str(large / "limber.db")

        def fresh():
            for path in (archive, rows, self._folder / "imported.db"):
                path.unlink(missing_ok=True)

        dump = ["sqlite3", "-csv", file, f".once {rows}", "SELECT * FROM entry ORDER BY at, id"]
        row("limberctl export all.json, 1,000,000 entries", "sqlite3 -csv, the same rows",
            pairs(self.limberctl(large, "export", str(archive)), dump, EXCHANGES, before=fresh), None)
        self.quietly(self.limberctl(large, "export", str(archive)))
        self.quietly(dump)
        self.imports(file, archive, rows)

    def imports(self, file, archive, rows):
        schema = subprocess.run(["sqlite3", file, ".schema entry"], check=True, capture_output=True, text=True).stdout
        (self._folder / "schema.sql").write_text("PRAGMA journal_mode=WAL;\nPRAGMA synchronous=FULL;\n" + schema)
        into, imported = self._folder / "into", self._folder / "imported.db"

        def fresh():
            shutil.rmtree(into, ignore_errors=True)
            for path in self._folder.glob("imported.db*"):
                path.unlink()

        load = ["sqlite3", str(imported), f".read {self._folder / 'schema.sql'}", f".import --csv {rows} entry"]
        row("limberctl import all.json", "sqlite3 .import, the same rows and indexes",
            pairs(self.limberctl(into, "import", str(archive)), load, EXCHANGES, before=fresh), None)

    def size(self):
        large = self.database(HABITS, DAYS)
        rows = self._folder / "size.csv"
        dump = ["-csv", str(large / "limber.db"), f".once {rows}", "SELECT * FROM entry"]
        self.quietly(["sqlite3", *dump])
        figure("1,000,000 entries, MB", "the same rows as CSV", (large / "limber.db").stat().st_size / 1e6,
               rows.stat().st_size / 1e6, None)


LINE = "{:<58}{:<32}{:>10}{:>10}{:>8}{:>8}{:>8}  {}"


def row(what, reference, costs, goal):
    ours, theirs = costs
    ratio = ours.wall / theirs.wall
    verdict = "" if goal is None else "met" if ratio <= goal else "MISSED"
    print(LINE.format(what, reference, f"{ours.wall:.1f}", f"{theirs.wall:.1f}", f"{ratio:.2f}",
                      f"{ours.cpu / theirs.cpu:.2f}", "" if goal is None else f"{goal:.1f}", verdict), flush=True)


def figure(what, reference, ours, theirs, goal):
    """Not a time: a number against that of the reference, and a goal for the number itself."""
    ratio = f"{ours / theirs:.2f}" if theirs else "-"
    verdict = "" if goal is None else "met" if ours <= goal else "MISSED"
    print(LINE.format(what, reference, f"{ours:.4g}", f"{theirs:.4g}", ratio, "", "" if goal is None else f"{goal}",
                      verdict), flush=True)


def main():
    programs, folder, *names = sys.argv[1:]
    bench = Bench(Path(programs), Path(folder))
    print(LINE.format("measured", "reference of the same run", "ours ms", "ref. ms", "ratio", "cpu", "goal", ""))
    for name in names or ["today", "log", "window", "pages", "service", "peers", "lateness", "exchange", "size"]:
        getattr(bench, name)()


main()
