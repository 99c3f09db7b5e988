// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/screen_record.h"

#include "app/service/log.h"
#include "core/store/durable_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <fstream>
#include <iterator>

namespace limber {

namespace {

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
    std::ifstream file(m_file, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
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
    if (replaceFile(text))
        m_written = text;
    else
        logLine("cannot write " + m_file.string());
}

// A temporary name that stays the same leaves nothing lying about when this process is killed in between. Nothing is
// synced: without power there is no screen either, and what is torn then is no record.
bool ScreenRecord::replaceFile(const QByteArray& text) const
{
    const PrivateUmask umask;
    const std::filesystem::path fresh = m_file.string() + ".new";
    std::ofstream file(fresh, std::ios::binary | std::ios::trunc);
    file.write(text.data(), text.size());
    file.close();
    std::error_code error;
    if (file)
        std::filesystem::rename(fresh, m_file, error);
    return file && !error;
}

}  // namespace limber
