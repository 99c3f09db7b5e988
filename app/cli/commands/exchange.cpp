// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/context.h"
#include "app/cli/failure.h"
#include "app/cli/private_file.h"
#include "app/cli/syntax.h"
#include "app/cli/verbs.h"
#include "app/cli/view_json.h"
#include "core/exchange/csv.h"
#include "core/exchange/json_archive.h"

#include <cerrno>
#include <cstring>
#include <fstream>

namespace limber {
namespace {

enum class Format { Json, Csv };

Format formatOf(const std::filesystem::path& file)
{
    if (file.filename() == ".json" || file.filename() == ".csv")  // it would be hidden
        throw Failure(file.string() + " needs a name before its ending; write one such as limber" + file.filename().string() + '.');
    std::string ending = file.extension().string();
    for (char& letter : ending)
        letter = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    if (ending == ".json")
        return Format::Json;
    if (ending == ".csv")
        return Format::Csv;
    throw Failure(file.string() + " ends in neither .json nor .csv; the ending chooses the format.");
}

class Export final : public Command {
public:
    void declare(Syntax& syntax) override
    {
        syntax.positional("FILE", m_file, "FILE.json for everything, FILE.csv for the entries");
    }

    void run(Context& context) override
    {
        const Format format = formatOf(m_file);
        const Snapshot snapshot = context.tracker().snapshot();
        writePrivateFile(m_file, context.confirmed(), [&](std::ostream& out) {
            format == Format::Json ? writeJson(out, snapshot) : writeCsv(out, snapshot);
        });
        if (context.json())
            return printJson(context.out(), {{"file", m_file}, {"entries", snapshot.entries.size()}});
        context.out() << "Wrote " << snapshot.entries.size() << " entries to " << m_file << ".\n";
    }

    bool isUse() const override { return false; }

private:
    std::string m_file;
};

class Import final : public Command {
public:
    void declare(Syntax& syntax) override
    {
        syntax.positional("FILE", m_file, "a .json or .csv file written by export");
        syntax.flag("--dry-run", m_dryRun, "only say what it would add");
    }

    void run(Context& context) override
    {
        const Format format = formatOf(m_file);
        std::ifstream in = opened();
        Tracker& tracker = context.tracker();
        const Instant now = tracker.clock().now();
        const Snapshot snapshot =
            format == Format::Json ? readJson(in, m_file, now) : readCsv(in, m_file, tracker.habits(true), now);
        const std::int64_t added = tracker.merge(snapshot, m_dryRun);
        if (context.json())
            return printJson(context.out(), {{"file", m_file}, {"added", added}, {"dry_run", m_dryRun}});
        if (added == 0)
            context.out() << "Everything in " << m_file << " is here already.\n";
        else if (m_dryRun)
            context.out() << "It would add " << added << (added == 1 ? " row.\n" : " rows.\n");
        else
            context.out() << "Added " << added << (added == 1 ? " row" : " rows") << "; limberctl undo takes all back.\n";
    }

    bool isUse() const override { return false; }

private:
    [[nodiscard]] std::ifstream opened() const
    {
        std::error_code error;
        const auto type = std::filesystem::status(m_file, error).type();
        if (type == std::filesystem::file_type::directory)
            throw Failure(m_file + " is a folder; name the file in it.");
        if (!error && type != std::filesystem::file_type::regular)  // a pipe, say, would never end
            throw Failure(m_file + " is no ordinary file; name one that export wrote.");
        std::ifstream in(m_file, std::ios::binary);
        if (!in)
            throw Failure(m_file + " cannot be read: " + std::strerror(errno) + "; name a file that is there.");
        return in;
    }

    std::string m_file;
    bool m_dryRun = false;
};

}  // namespace

std::unique_ptr<Command> makeExport()
{
    return std::make_unique<Export>();
}

std::unique_ptr<Command> makeImport()
{
    return std::make_unique<Import>();
}

}  // namespace limber
