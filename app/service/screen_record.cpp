// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/screen_record.h"

#include "app/platform/file_descriptor.h"
#include "app/service/log.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>

namespace limber {

namespace {

constexpr qsizetype mostBytes = 1'000'000;  // of a few hundred bubbles

/// Nothing where it is no plain file of our size: a pipe in its place must not be waited for, a link not followed.
QByteArray contentOf(const std::filesystem::path& path)
{
    const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOFOLLOW));
    struct stat status{};
    if (!file.valid() || fstat(file.get(), &status) != 0 || !S_ISREG(status.st_mode) || status.st_size > mostBytes)
        return {};
    QByteArray content(static_cast<qsizetype>(status.st_size), '\0');
    const ssize_t size = ::read(file.get(), content.data(), static_cast<std::size_t>(content.size()));
    content.truncate(std::max<ssize_t>(size, 0));
    return content;
}

/// False where anything already has that name.
bool makeFile(const std::filesystem::path& path, const QByteArray& text)
{
    const FileDescriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR));
    return file.valid() && ::write(file.get(), text.data(), static_cast<std::size_t>(text.size())) == text.size();
}

QJsonObject written(const BubbleRecord& bubble)
{
    QJsonArray reminders;
    for (const Reminder& reminder : bubble.reminders)
        reminders.append(QJsonObject{{"occurrence", QString::fromStdString(reminder.occurrence)}, {"kind", nameOf(reminder.kind)}});
    return {{"tag", bubble.tag}, {"number", static_cast<qint64>(bubble.number)}, {"reminders", reminders}};
}

BubbleRecord bubbleIn(const QJsonObject& object)
{
    BubbleRecord bubble{object["tag"].toString(), static_cast<uint>(object["number"].toInteger()), {}};
    for (const QJsonValue& each : object["reminders"].toArray()) {
        const auto kind = reminderKindNamed(each["kind"].toString().toStdString());
        if (!kind)
            continue;
        Reminder reminder;
        reminder.occurrence = each["occurrence"].toString().toStdString();
        reminder.kind = *kind;
        bubble.reminders.push_back(reminder);
    }
    return bubble;
}

}  // namespace

ScreenRecord::ScreenRecord(const std::filesystem::path& folder) : m_file(folder / "on-screen.json") {}

std::vector<BubbleRecord> ScreenRecord::read(QString& screen) const
{
    const QJsonObject object = QJsonDocument::fromJson(contentOf(m_file)).object();
    screen = object["screen"].toString();
    std::vector<BubbleRecord> bubbles;
    for (const QJsonValue& each : object["bubbles"].toArray()) {
        if (BubbleRecord bubble = bubbleIn(each.toObject()); !bubble.tag.isEmpty() && !bubble.reminders.empty())
            bubbles.push_back(std::move(bubble));
    }
    return bubbles;
}

void ScreenRecord::write(const QString& screen, const std::vector<BubbleRecord>& bubbles)
{
    if (bubbles.empty()) {
        std::error_code ignored;
        std::filesystem::remove(m_file, ignored);
        m_written.clear();
        return;
    }
    QJsonArray list;
    for (const BubbleRecord& bubble : bubbles)
        list.append(written(bubble));
    const QByteArray text = QJsonDocument(QJsonObject{{"screen", screen}, {"bubbles", list}}).toJson(QJsonDocument::Compact);
    if (text == m_written)
        return;
    const bool couldWrite = std::exchange(m_canWrite, replaceFile(text));
    if (m_canWrite)
        m_written = text;
    else if (couldWrite)
        logLine("cannot write " + m_file.string());
}

// A temporary name that stays the same leaves nothing lying about when this process is killed in between. Nothing is
// synced: without power there is no screen either, and what is torn then is no record.
bool ScreenRecord::replaceFile(const QByteArray& text) const
{
    const std::filesystem::path fresh = m_file.string() + ".new";
    std::error_code error;
    std::filesystem::remove(fresh, error);
    bool replaced = makeFile(fresh, text);
    if (replaced) {
        std::filesystem::rename(fresh, m_file, error);
        replaced = !error;
    }
    if (!replaced)
        std::filesystem::remove(fresh, error);
    return replaced;
}

}  // namespace limber
