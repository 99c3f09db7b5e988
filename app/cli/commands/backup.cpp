// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/context.h"
#include "app/cli/failure.h"
#include "app/cli/syntax.h"
#include "app/cli/verbs.h"
#include "app/cli/view_json.h"
#include "core/store/durable_file.h"

#include <ostream>

namespace limber {
namespace {

class Backup final : public Command {
public:
    void declare(Syntax& syntax) override
    {
        syntax.positional("FILE", m_file, "where to; otherwise into the folder backups beside the database");
    }

    void run(Context& context) override
    {
        if (m_file && m_file->empty())
            throw Failure("A backup needs a name; write one such as limber.db, or leave it out.");
        Tracker& tracker = context.tracker();
        std::filesystem::path file = m_file.value_or("");
        if (!m_file) {
            const auto folder = context.folder() / "backups";
            makePrivateFolder(folder);
            file = folder / backupName("limber", tracker.clock().now(), tracker.zone());
        }
        tracker.backup(file);
        if (context.json())
            printJson(context.out(), {{"file", file.string()}});
        else
            context.out() << "Copied the database to " << file.string() << ".\n";
    }

    bool isUse() const override { return false; }

private:
    std::optional<std::string> m_file;
};

class Restore final : public Command {
public:
    void declare(Syntax& syntax) override { syntax.positional("FILE", m_file, "a backup of Limber's database"); }

    void run(Context& context) override
    {
        const auto kept = putBack(context);
        context.noteExchange();
        if (context.json())
            return printJson(context.out(), {{"restored", m_file}, {"kept", kept.string()}});
        context.out() << "Restored " << m_file << '.';
        if (!kept.empty())
            context.out() << " What was there before is kept as " << kept.string() << '.';
        context.out() << '\n';
    }

    bool isUse() const override { return false; }

private:
    std::filesystem::path putBack(Context& context)
    {
        try {
            return restore(context.folder(), m_file, context.shell().clock, *context.shell().zone);
        } catch (const Refusal& refusal) {
            if (refusal.code() == RefusalCode::Damaged && refusal.args().front() == m_file)
                throw Failure(m_file + " is damaged and was not restored; choose another backup. Nothing was changed.");
            throw;
        }
    }

    std::string m_file;
};

}  // namespace

std::unique_ptr<Command> makeBackup()
{
    return std::make_unique<Backup>();
}

std::unique_ptr<Command> makeRestore()
{
    return std::make_unique<Restore>();
}

}  // namespace limber
