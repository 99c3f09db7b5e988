-- SPDX-FileCopyrightText: 2026 The Limber authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 2. When the screen was locked and unlocked and the machine slept, for two weeks: from it the window suggests when
-- a night began and ended. It belongs to this device: in no change, no export and no backup.
CREATE TABLE presence (
    at INTEGER NOT NULL,
    sign TEXT NOT NULL
) STRICT;
CREATE INDEX presence_by_time ON presence(at);
