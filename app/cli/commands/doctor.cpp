// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/context.h"
#include "app/cli/failure.h"
#include "app/cli/refusal_text.h"
#include "app/cli/service_status.h"
#include "app/cli/syntax.h"
#include "app/cli/verbs.h"
#include "app/cli/view_json.h"

#include <ostream>

namespace limber {
namespace {

constexpr std::filesystem::perms forOthers = std::filesystem::perms::group_all | std::filesystem::perms::others_all;

/// Others on this computer must not read a diary: folders 0700, files 0600 (interface.md). The folder itself and the
/// database are the tracker's diagnosis; this is what lies beside them.
std::vector<std::string> openToOthers(const std::filesystem::path& folder)
{
    namespace fs = std::filesystem;
    std::vector<std::string> problems;
    const auto check = [&](const fs::path& path, const char* right) {
        const fs::file_status status = fs::symlink_status(path);
        if (!fs::is_symlink(status) && (status.permissions() & forOthers) != fs::perms::none)
            problems.push_back(path.string() + " can be reached by others; chmod " + right + " closes it.");
    };
    std::error_code unreadable;
    for (fs::recursive_directory_iterator it(folder, unreadable), end; !unreadable && it != end; it.increment(unreadable))
        if (it->path().filename() != "limber.db")
            check(it->path(), it->is_directory(unreadable) ? "700" : "600");
    if (unreadable)
        problems.push_back(folder.string() + " cannot be listed: " + unreadable.message() + ".");
    return problems;
}

class Doctor final : public Command {
public:
    void declare(Syntax&) override {}
    bool isUse() const override { return false; }

    void run(Context& context) override
    {
        const bool exists = std::filesystem::exists(context.folder() / "limber.db");
        const Diagnosis diagnosis = exists ? diagnose(context) : Diagnosis{context.folder() / "limber.db", 0, 0, {}};
        const auto service = askService(context.shell().programs);
        if (context.json())
            printList(context, diagnosis, exists, service);
        else
            printWords(context, diagnosis, exists, service);
        const std::size_t count = diagnosis.problems.size();
        if (count > 0)
            throw Failure(count == 1 ? "The doctor found a problem; it is listed above with what to do."
                                     : "The doctor found " + std::to_string(count) +
                                           " problems; they are listed above with what to do.");
    }

private:
    static Diagnosis diagnose(Context& context)
    {
        // Before the database is opened, which may mend permissions by itself.
        const auto open = openToOthers(context.folder());
        Diagnosis diagnosis{context.folder() / "limber.db", 0, 0, {}};
        try {
            diagnosis = context.tracker().diagnose();
        } catch (const Refusal& refusal) {
            diagnosis.problems.push_back(refusalText(refusal));
        }
        diagnosis.problems.insert(diagnosis.problems.end(), open.begin(), open.end());
        return diagnosis;
    }

    static void printList(Context& context, const Diagnosis& diagnosis, bool exists,
                          const std::optional<ServiceAnswer>& service)
    {
        OrderedJson json{{"database", diagnosis.path.string()}, {"exists", exists}, {"version", diagnosis.version},
                         {"entries", diagnosis.entries}, {"problems", diagnosis.problems}};
        if (service)
            json["service"] = {{"program", service->program.string()}, {"status", service->status},
                               {"answer", service->text}};
        else
            json["service"] = nullptr;
        printJson(context.out(), json);
    }

    static void printWords(Context& context, const Diagnosis& diagnosis, bool exists,
                           const std::optional<ServiceAnswer>& service)
    {
        std::ostream& out = context.out();
        out << "Database: " << diagnosis.path.string() << '\n';
        if (!exists)
            out << "  not there yet; the first thing logged makes it\n";
        else if (diagnosis.problems.empty())
            out << "  well: version " << diagnosis.version << ", " << diagnosis.entries << " entries\n";
        for (const std::string& problem : diagnosis.problems)
            out << "  problem: " << problem << '\n';
        out << "Reminder service: ";
        if (!service)
            out << "limberd is not installed beside limberctl or in PATH, so nothing reminds you\n";
        else if (service->status < 0)
            out << service->program.string() << " did not answer in time\n";
        else
            out << service->program.string() << '\n' << service->text;
    }
};

}  // namespace

std::unique_ptr<Command> makeDoctor()
{
    return std::make_unique<Doctor>();
}

}  // namespace limber
