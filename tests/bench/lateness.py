# SPDX-FileCopyrightText: 2026 The Limber authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""How late limberd's notifications come: many snoozes that end within minutes, against a server that only takes the time."""

import json
import os
import random
import sqlite3
import statistics
import subprocess
import sys
import time
from pathlib import Path

HABITS = 10
REMINDERS = 1000
APART = (0.1, 0.3)  # seconds from one to the next
SERVER = Path(__file__).with_name("notification_clock.py")


def lateness(limberctl, limberd, folder):
    """Milliseconds from each due instant until the server has the notification, in the order in which they came."""
    habits = [add_habit(limberctl, number) for number in range(HABITS)]
    subprocess.run([*limberctl, "settings", "water-reminders", "off"], check=True, stdout=subprocess.DEVNULL)
    with subprocess.Popen([sys.executable, "-B", SERVER], stdout=subprocess.PIPE, text=True) as server:
        if not server.stdout.readline():
            raise RuntimeError("the notification server did not start")
        due = put_off(folder, habits)
        with subprocess.Popen(limberd, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as service:
            time.sleep(max(0, max(due) - time.time()) + 5)
            service.kill()
        server.terminate()
        arrived = [float(line) for line in server.stdout]
    if len(arrived) != len(due):
        raise RuntimeError(f"{len(due)} reminders were due, {len(arrived)} notifications came")
    return [(came - instant) * 1000 for came, instant in zip(sorted(arrived), due)]


def add_habit(limberctl, number):
    added = subprocess.run([*limberctl, "--json", "habit", "add", f"Habit {number}"], check=True, capture_output=True, text=True)
    return json.loads(added.stdout)["id"]


def put_off(folder, habits):
    """Ledger lines as they are after "later"; the instants at which they come back, in order."""
    instant = time.time() + 5
    lines, due = [], []
    today = int(time.time() + utc_offset()) // 86400
    for number in range(REMINDERS):
        instant += random.uniform(*APART)
        milliseconds = int(instant * 1000)
        due.append(milliseconds / 1000)
        habit = habits[number % len(habits)]
        shown = milliseconds - 600_000
        lines.append((f"custom/{habit}/{number}", "custom", habit, today, shown, shown, "", milliseconds))
    with sqlite3.connect(Path(folder) / "limber.db") as database:
        database.executemany("INSERT INTO reminder_ledger (occurrence, kind, habit, day, due, shown, answer, snoozed_until)"
                             " VALUES (?, ?, ?, ?, ?, ?, ?, ?)", lines)
    database.close()
    return due


def utc_offset():
    time.tzset()
    return time.localtime().tm_gmtoff


def percentile(figures, percent):
    return statistics.quantiles(figures, n=100, method="inclusive")[percent - 1]
