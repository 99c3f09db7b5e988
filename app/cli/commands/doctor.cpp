// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/context.h"
#include "app/cli/database_place.h"
#include "app/cli/display_width.h"
#include "app/cli/failure.h"
#include "app/cli/refusal_text.h"
#include "app/cli/reminder_report.h"
#include "app/cli/service_report.h"
#include "app/cli/syntax.h"
#include "app/cli/table.h"
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
        std::error_code gone;
        const fs::file_status status = fs::symlink_status(path, gone);
        if (!gone && !fs::is_symlink(status) && (status.permissions() & forOthers) != fs::perms::none)
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

/// All that was found out.
struct Findings {
    bool exists = false;
    Diagnosis diagnosis;
    std::optional<ReminderReport> reminders;  ///< nothing where there is no database that can be read
    ServiceReport service;
};

class Doctor final : public Command {
public:
    void declare(Syntax&) override {}
    bool isUse() const override { return false; }

    void run(Context& context) override
    {
        Findings found;
        found.diagnosis.path = context.folder() / "limber.db";
        const DatabasePlace place = databasePlace(found.diagnosis.path);
        found.exists = place.exists;
        if (!place.problem.empty())
            found.diagnosis.problems.push_back(place.problem);
        if (found.exists)
            examine(context, found);
        found.service = serviceReport(askService(context.shell().programs), context.folder(),
                                      !found.reminders || found.reminders->switchedOn);
        if (context.json())
            printList(context, found);
        else
            printWords(context, found);
        const std::size_t count = found.diagnosis.problems.size();
        if (count > 0)
            throw Failure(count == 1 ? "The doctor found a problem; it is listed above with what to do."
                                     : "The doctor found " + std::to_string(count) +
                                           " problems; they are listed above with what to do.");
    }

private:
    static void examine(Context& context, Findings& found)
    {
        // Before the database is opened, which may mend permissions by itself.
        const auto open = openToOthers(context.folder());
        std::vector<std::string>& problems = found.diagnosis.problems;
        try {
            found.diagnosis = context.tracker().diagnose();
            found.reminders = reminderReport(context.tracker());
        } catch (const Refusal& refusal) {
            problems.push_back(refusalText(refusal));
        }
        problems.insert(problems.end(), open.begin(), open.end());
    }

    static void printList(Context& context, const Findings& found)
    {
        const Diagnosis& diagnosis = found.diagnosis;
        OrderedJson json{{"database", diagnosis.path.string()}, {"exists", found.exists}, {"version", diagnosis.version},
                         {"entries", diagnosis.entries}, {"problems", diagnosis.problems},
                         {"attention", found.service.attention}, {"service", serviceJson(found.service)}};
        json["enabled"] = found.reminders ? OrderedJson(found.reminders->switchedOn) : OrderedJson();
        json["next"] = nullptr;
        json["reminders"] = OrderedJson::array();
        if (found.reminders) {
            json["next"] = nextJson(*found.reminders, context.tracker().zone());
            json["reminders"] = pastJson(*found.reminders, context.tracker().zone());
        }
        printJson(context.out(), json);
    }

    static void printWords(Context& context, const Findings& found)
    {
        std::ostream& out = context.out();
        const Diagnosis& diagnosis = found.diagnosis;
        out << "Database: " << printable(diagnosis.path.string()) << '\n';
        if (!found.exists && diagnosis.problems.empty())
            out << "  not there yet; the first thing logged makes it, and reminders begin then\n";
        else if (diagnosis.problems.empty())
            out << "  well: version " << diagnosis.version << ", " << diagnosis.entries
                << (diagnosis.entries == 1 ? " entry\n" : " entries\n");
        for (const std::string& problem : diagnosis.problems)
            out << "  " << painted("problem:", Paint::Bad, context.colour()) << ' ' << printable(problem) << '\n';
        printService(context, found.service);
        if (found.reminders)
            printReminders(context, *found.reminders);
    }
};

}  // namespace

std::unique_ptr<Command> makeDoctor()
{
    return std::make_unique<Doctor>();
}

}  // namespace limber
