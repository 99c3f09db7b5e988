// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/data_files.h"

#include "app/i18n/refusal_text.h"
#include "app/window/changes.h"
#include "app/window/session.h"
#include "app/window/setting_text.h"
#include "core/exchange/csv.h"
#include "core/exchange/json_archive.h"
#include "core/store/durable_file.h"

#include <QDir>

#include <algorithm>
#include <cstring>
#include <fstream>

namespace limber {
namespace {

/// As a person types it: "~/a.json"; a mere name lies among the documents.
QString wholePath(const QString& typed)
{
    if (QDir::isAbsolutePath(typed) && QFileInfo::exists(typed))  // its name may well end with a blank
        return typed;
    const QString path = typed.trimmed();
    if (path.startsWith(QLatin1String("~/")))
        return QDir::homePath() + path.mid(1);
    return QDir(folderForFiles()).absoluteFilePath(path);
}

std::filesystem::path onDisk(const QString& path)
{
    return path.toLocal8Bit().toStdString();
}

/// Refuses with the name of the file alone: people know where it is, and a whole path does not fit on a phone.
QString wrongFile(const QString& path, const Refusal& refusal)
{
    const QString name = QFileInfo(path).fileName();
    if (refusal.code() == RefusalCode::BadFile)
        return DataFiles::tr("“%1” is no export of Limber, or it is damaged (%2). Nothing was changed.")
            .arg(name, QString::fromStdString(refusal.args().back()));
    if (refusal.code() == RefusalCode::Damaged && refusal.args().front() == onDisk(path).string())
        return DataFiles::tr("“%1” is damaged; choose another backup. Nothing was changed.").arg(name);
    if (refusal.code() == RefusalCode::ReadOnly && refusal.args().front() == onDisk(path).string())
        return DataFiles::tr("“%1” cannot be put into that folder; choose another one.").arg(name);
    std::vector<std::string> args = refusal.args();
    if (!args.empty() && args.front() == onDisk(path).string())
        args.front() = name.toStdString();
    return refusalText(Refusal(refusal.code(), args));
}

/// What `act` throws as a sentence about `path`; nothing where all went well.
template <class Act>
QString tried(const QString& path, Act act)
{
    try {
        act();
    } catch (const Refusal& refusal) {
        return wrongFile(path, refusal);
    } catch (const std::filesystem::filesystem_error& error) {
        return wrongFile(path, Refusal(RefusalCode::CannotOpen, {onDisk(path).string(), error.code().message()}));
    }
    return {};
}

/// Why a place cannot be written to is the system's to know and in its language; where else to go is what helps.
void writeNew(const QString& path, const std::function<void(std::ostream&)>& write)
{
    try {
        writeWholeFile(onDisk(path), write);
    } catch (const Refusal& refusal) {
        if (refusal.code() != RefusalCode::CannotOpen)
            throw;
        throw Refusal(RefusalCode::ReadOnly, {onDisk(path).string()});
    }
}

}  // namespace

DataFiles* DataFiles::s_instance = nullptr;

DataFiles::DataFiles(Session& session, Changes& changes, QObject* parent) : QObject(parent), m_session(session), m_changes(changes)
{
    s_instance = this;
}

DataFiles::~DataFiles()
{
    s_instance = nullptr;
}

DataFiles* DataFiles::create(QQmlEngine*, QJSEngine*)
{
    QJSEngine::setObjectOwnership(s_instance, QJSEngine::CppOwnership);
    return s_instance;
}

QString DataFiles::folder() const
{
    return QString::fromLocal8Bit(m_session.tracker().path().parent_path().string().c_str());
}

std::filesystem::path DataFiles::backupFolder() const
{
    return m_session.tracker().path().parent_path() / "backups";
}

QString DataFiles::proposal(bool everything) const
{
    const QDir folder(folderForFiles());
    const QString begin = QStringLiteral("limber-") + QString::fromStdString(isoText(m_session.tracker().wallNow().date()));
    const QString ending = everything ? QStringLiteral(".json") : QStringLiteral(".csv");
    QString name = begin + ending;
    for (int next = 2; folder.exists(name); ++next)
        name = begin + u'-' + QString::number(next) + ending;
    return folder.absoluteFilePath(name);
}

QString DataFiles::exportTo(const QString& file)
{
    const QString path = wholePath(file);
    const bool everything = path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    if (!everything && !path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return tr("Let the name end in .json for everything, or in .csv for a table.");
    if (QFileInfo(path).completeBaseName().isEmpty())  // it would be hidden
        return tr("Write a name before “%1”.").arg(QFileInfo(path).fileName());
    if (!QFileInfo(path).absoluteDir().exists())
        return tr("There is no folder “%1”.").arg(QFileInfo(path).absolutePath());
    const QString refusal = tried(path, [&] {
        if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
            throw Refusal(RefusalCode::FileExists, {onDisk(path).string()});
        const Snapshot snapshot = m_session.tracker().snapshot();
        writeNew(path, [&](std::ostream& out) { everything ? writeJson(out, snapshot) : writeCsv(out, snapshot); });
    });
    if (refusal.isEmpty())
        m_changes.tellSaved(path);
    return refusal;
}

void DataFiles::find()
{
    m_found.show(personalFolders(), {QStringLiteral("*.json"), QStringLiteral("*.csv")});
    m_backups.show({folder() + QStringLiteral("/backups")}, {QStringLiteral("*.db")});
}

Snapshot DataFiles::read(const std::filesystem::path& file)
{
    std::error_code error;
    if (!std::filesystem::is_regular_file(file, error))  // a pipe, say, would never end
        throw Refusal(RefusalCode::CannotOpen, {file.string(), error ? error.message() : tr("it is no file").toStdString()});
    std::ifstream in(file, std::ios::binary);
    if (!in)
        throw Refusal(RefusalCode::CannotOpen, {file.string(), std::strerror(errno)});
    const bool isTable = QString::fromStdString(file.extension().string()).compare(QLatin1String(".csv"), Qt::CaseInsensitive) == 0;
    Tracker& tracker = m_session.tracker();
    return isTable ? readCsv(in, file.string(), tracker.habits(true), m_session.now()) : readJson(in, file.string(), m_session.now());
}

QString DataFiles::look(const QString& file)
{
    lookAway();
    const QString path = wholePath(file);
    const QString refusal = tried(path, [&] {
        Snapshot snapshot = read(onDisk(path));
        m_addable = static_cast<int>(m_session.tracker().merge(snapshot, true));
        describe(snapshot);
        m_looked = std::move(snapshot);
    });
    emit looked();
    return refusal;
}

void DataFiles::describe(const Snapshot& snapshot)
{
    QStringList parts;
    const auto [first, last] = std::ranges::minmax_element(snapshot.entries, {}, &Entry::day);
    if (!snapshot.entries.empty())
        parts << tr("Entries: %1, %2", "number, period").arg(snapshot.entries.size()).arg(setting_text::period(first->day, last->day));
    const auto count = [&parts](const QString& text, std::size_t number) {
        if (number > 0)
            parts << text.arg(number);
    };
    count(tr("Habits: %1"), snapshot.habits.size());
    count(tr("Cramps: %1"), snapshot.cramps.size());
    count(tr("Skipped and repaired days: %1"), snapshot.marks.size());
    count(tr("Vacations: %1"), snapshot.vacations.size());
    count(tr("Settings: %1"), snapshot.settings.size());
    m_content = parts.isEmpty() ? tr("It is empty.") : parts.join(u'\n');
    m_news = m_addable == 0 ? tr("All of it is here already.") : tr("New: %1. What is here already stays as it is.").arg(m_addable);
}

void DataFiles::lookAway()
{
    m_looked.reset();
    m_addable = 0;
    m_content.clear();
    m_news.clear();
    emit looked();
}

QString DataFiles::add()
{
    if (!m_looked)
        return {};
    const QString refusal = m_changes.attempt([this](bool) {
        Tracker& tracker = m_session.tracker();
        const auto added = tracker.merge(*m_looked);
        if (const auto change = tracker.undoable(); added > 0 && change && change->action == Change::Action::Import)
            m_changes.remember(*change);
        return tr("Imported: %1").arg(added);
    });
    if (refusal.isEmpty())
        lookAway();
    return refusal;
}

QString DataFiles::backUp()
{
    const auto file = backupFolder() / backupName("limber", m_session.now(), m_session.tracker().zone());
    const QString refusal = tried(QString::fromLocal8Bit(file.string().c_str()), [&] {
        makePrivateFolder(file.parent_path());
        if (!std::filesystem::exists(file))  // one of this very second is as good
            m_session.tracker().backup(file);
    });
    if (!refusal.isEmpty())
        return refusal;
    find();
    m_changes.tell(tr("Backup made"));
    return {};
}

QString DataFiles::restore(const QString& file)
{
    const Tracker& tracker = m_session.tracker();
    const QString refusal = tried(file, [&] {
        limber::restore(tracker.path().parent_path(), onDisk(file), tracker.clock(), tracker.zone(), Session::patience);
    });
    if (!refusal.isEmpty())
        return refusal;
    m_changes.forget();
    m_session.announceChange();
    find();
    m_changes.tell(tr("Restored. What was there before is in the list of backups."));
    return {};
}

}  // namespace limber
