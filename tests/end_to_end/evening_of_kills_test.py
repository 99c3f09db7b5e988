# SPDX-FileCopyrightText: 2026 The Limber authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A whole evening, a minute a second, in which limberd and the notification server are killed at random moments."""

import collections
import datetime
import os
import random
import re
import time

from patience import wait_until
from reminder_case import DAY, ReminderTestCase

EVENINGS = int(os.environ.get("LIMBER_EVENINGS", "1"))
SEED = os.environ.get("LIMBER_SEED")
BEGIN = datetime.datetime.fromisoformat(f"{DAY}T22:29:00")
SECONDS = 28  # until 22:57
SPEED = 60


class EveningOfKillsTestCase(ReminderTestCase):
    def test_every_reminder_of_the_evening_comes_and_is_recorded_once(self):
        for _ in range(EVENINGS):
            seed = int(SEED) if SEED else random.randrange(2**32)
            print(f"seed {seed}", flush=True)
            self.spend_evening(random.Random(seed))
            self.doCleanups()

    def spend_evening(self, chance):
        desktop = self.desktop(first_use=f"{DAY} 22:25:00")
        desktop.watch_bubbles()
        self.begin = time.monotonic()
        desktop.start_limberd(self.clock())
        kills = collections.Counter()
        while time.monotonic() - self.begin < SECONDS:
            time.sleep(chance.uniform(0.05, 2))  # the moment is what is tried, nothing is waited for
            victim = chance.choice(["limberd", "limberd", "dunst"])
            kills[victim] += 1
            if victim == "dunst":
                desktop.kill_dunst()
                desktop.start_dunst()
            else:
                desktop.kill_limberd()
                desktop.start_limberd(self.clock())
        print(dict(kills), flush=True)
        wait_until(lambda: desktop.displayed() == 2, "stretch and bedtime, without the wind-down")
        sent = collections.Counter(title for _, title, _ in desktop.shown())
        self.assertEqual(set(sent), {"Time to wind down", "Time to stretch", "Time for bed"})
        recorded = collections.Counter(re.findall(r"limberd: showed (\S+/\S+)$", desktop.log_of("limberd"), re.MULTILINE))
        self.assertEqual(max(recorded.values()), 1, recorded)

    def clock(self):
        now = BEGIN + datetime.timedelta(seconds=(time.monotonic() - self.begin) * SPEED)
        return f"{now.isoformat(' ', 'seconds')} x{SPEED}"
