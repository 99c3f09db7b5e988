-- SPDX-FileCopyrightText: 2026 The Limber authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Version 3. Which tip this device showed on which day, so that there is one a day and none too often: in no change and no export.
CREATE TABLE tip_shown (
    day INTEGER PRIMARY KEY NOT NULL,
    tip TEXT NOT NULL,
    away INTEGER NOT NULL  -- put away on that day
) STRICT;
