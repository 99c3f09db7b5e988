-- SPDX-FileCopyrightText: 2026 The Limber authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 1. Days are days since 1970-01-01, instants milliseconds since 1970-01-01T00:00Z, times of day minutes.

-- What a person entered: recorded by the change log, exported, and one day synced.
CREATE TABLE habit (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    span TEXT NOT NULL,
    unit TEXT NOT NULL,
    color TEXT NOT NULL,
    icon TEXT NOT NULL,
    position INTEGER NOT NULL,
    archived INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE goal (
    habit TEXT NOT NULL REFERENCES habit(id),
    from_day INTEGER NOT NULL,
    kind TEXT NOT NULL,
    low REAL NOT NULL,
    high REAL NOT NULL,
    PRIMARY KEY (habit, from_day)
) STRICT, WITHOUT ROWID;

CREATE TABLE schedule (
    habit TEXT NOT NULL REFERENCES habit(id),
    from_day INTEGER NOT NULL,
    kind TEXT NOT NULL,
    weekdays INTEGER NOT NULL,
    times INTEGER NOT NULL,
    PRIMARY KEY (habit, from_day)
) STRICT, WITHOUT ROWID;

CREATE TABLE reminder_time (
    habit TEXT NOT NULL REFERENCES habit(id),
    minute INTEGER NOT NULL,
    weekdays INTEGER NOT NULL,
    PRIMARY KEY (habit, minute)
) STRICT, WITHOUT ROWID;

CREATE TABLE entry (
    id TEXT PRIMARY KEY NOT NULL,
    habit TEXT NOT NULL REFERENCES habit(id),
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    offset INTEGER NOT NULL,  -- seconds east of UTC where it was logged
    day INTEGER NOT NULL,
    value REAL NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX entry_by_day ON entry(day, habit);
CREATE INDEX entry_by_habit ON entry(habit, day);

CREATE TABLE cramp (
    id TEXT PRIMARY KEY NOT NULL,
    at INTEGER NOT NULL,
    offset INTEGER NOT NULL,
    night INTEGER NOT NULL,
    leg TEXT NOT NULL,
    pain INTEGER,
    minutes INTEGER,
    signs TEXT NOT NULL,  -- names with commas between
    note TEXT NOT NULL
) STRICT;
CREATE INDEX cramp_by_night ON cramp(night);

CREATE TABLE day_mark (
    habit TEXT NOT NULL REFERENCES habit(id),
    day INTEGER NOT NULL,
    kind TEXT NOT NULL,
    reason TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (habit, day, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE vacation (
    from_day INTEGER NOT NULL,
    to_day INTEGER NOT NULL,
    PRIMARY KEY (from_day, to_day)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What belongs to this device.
CREATE TABLE change (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    action TEXT NOT NULL,
    habit TEXT NOT NULL,
    day INTEGER,
    value REAL,
    undone INTEGER NOT NULL DEFAULT 0,
    changeset BLOB NOT NULL
) STRICT;

CREATE TABLE reminder_ledger (
    occurrence TEXT PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL,
    habit TEXT NOT NULL,
    day INTEGER NOT NULL,
    due INTEGER NOT NULL,
    shown INTEGER,
    answered INTEGER,
    answer TEXT NOT NULL DEFAULT '',
    snoozed_until INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX reminder_ledger_by_due ON reminder_ledger(due);

CREATE TABLE day_use (
    day INTEGER PRIMARY KEY NOT NULL,
    first_at INTEGER NOT NULL
) STRICT;

-- The one derived thing: how a habit's streak and strength stood at the end of an old day, so that nobody reads ten
-- years to show today. Rebuilt from the entries at any time; `doctor` compares.
CREATE TABLE standing (
    habit TEXT PRIMARY KEY NOT NULL,
    through_day INTEGER NOT NULL,
    streak INTEGER NOT NULL,
    best INTEGER NOT NULL,
    strength REAL NOT NULL
) STRICT, WITHOUT ROWID;
