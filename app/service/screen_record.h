// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reminder/reminder.h"

#include <QString>

#include <filesystem>
#include <vector>

namespace limber {

/// A bubble as a later process needs to know it.
struct BubbleRecord {
    QString tag;
    uint number = 0;                   ///< the server's; 0 when it was on no screen
    std::vector<Reminder> reminders;   ///< only occurrence and kind
};

/// What is on the screen, in the small file on-screen.json beside the database, so that a limberd that was killed can be
/// followed by one that takes its bubbles over. No table of the database: it is about one screen of one session and
/// worth nothing without them. A missing or damaged file, or anything else of that name, says that nothing is known.
class ScreenRecord {
public:
    explicit ScreenRecord(const std::filesystem::path& folder);

    /// Also tells the screen that the bubbles were on.
    [[nodiscard]] std::vector<BubbleRecord> read(QString& screen) const;
    /// Replaces the file, whole or not at all, where it would change; no bubbles, no file. That it cannot be written is
    /// only logged, once.
    void write(const QString& screen, const std::vector<BubbleRecord>& bubbles);

private:
    [[nodiscard]] bool replaceFile(const QByteArray& text) const;

    std::filesystem::path m_file;
    QByteArray m_written;
    bool m_canWrite = true;
};

}  // namespace limber
