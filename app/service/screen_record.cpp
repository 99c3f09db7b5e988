// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/screen_record.h"

#include "app/service/log.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

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

ScreenRecord::ScreenRecord(const std::filesystem::path& folder)
    : m_file(QString::fromStdString((folder / "on-screen.json").string()))
{
}

std::vector<BubbleRecord> ScreenRecord::read(QString& screen) const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
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
        QFile::remove(m_file);
        m_written.clear();
        return;
    }
    QJsonArray list;
    for (const BubbleRecord& bubble : bubbles)
        list.append(written(bubble));
    const QByteArray text = QJsonDocument(QJsonObject{{"screen", screen}, {"bubbles", list}}).toJson(QJsonDocument::Compact);
    if (text == m_written)
        return;
    QSaveFile file(m_file);
    const bool done = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(text) == text.size() && file.commit();
    if (done)
        m_written = text;
    else
        logLine("cannot write " + m_file.toStdString() + ": " + file.errorString().toStdString());
}

}  // namespace limber
