// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/service_report.h"

#include "app/cli/context.h"
#include "app/cli/display_width.h"
#include "app/cli/service_advice.h"
#include "app/cli/table.h"

#include <algorithm>
#include <ostream>
#include <sstream>

namespace limber {
namespace {

/// The line of its output that is an object; what it writes to its log comes through the same pipe.
OrderedJson statusIn(const std::string& text)
{
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        OrderedJson status = OrderedJson::parse(line, nullptr, false);
        if (status.is_object())
            return status;
    }
    return {};
}

const OrderedJson* serverOf(const OrderedJson& status)
{
    const auto server = status.find("server");
    return server != status.end() && server->is_object() ? &*server : nullptr;
}

bool canDo(const OrderedJson& server, const char* capability)
{
    const auto list = server.find("capabilities");
    return list != server.end() && list->is_array() && std::find(list->begin(), list->end(), capability) != list->end();
}

bool usesDatabaseIn(const std::filesystem::path& folder, const OrderedJson& status)
{
    const std::string database = textAt(status, "database");
    return database.empty() || isSameFile(database, folder / "limber.db");
}

std::string stateWords(const ServiceReport& report)
{
    if (!report.answer)
        return "not installed";
    if (!report.status.is_object())
        return "does not answer";
    if (!report.isRunning())
        return report.isNeeded ? "not running" : "not running, and not needed: every reminder is switched off";
    const std::string version = printable(textAt(report.status, "version"));
    return "running" + (version.empty() ? "" : ", version " + version);
}

void printWorking(std::ostream& out, const ServiceReport& report)
{
    const std::string database = textAt(report.status, "database");
    if (report.sameDatabase)
        out << "  uses the database above\n";
    else
        out << "  uses another database: " << printable(database) << '\n';
    const auto onScreen = report.status.find("on_screen");
    if (const int count = onScreen != report.status.end() && onScreen->is_number_integer() ? onScreen->get<int>() : 0)
        out << "  on the screen now: " << count << (count == 1 ? " reminder\n" : " reminders\n");
    out << (isTrueAt(report.status, "wakes_machine")
                ? "  wakes a sleeping computer for the evening and for your own times\n"
                : "  cannot wake a sleeping computer; what is due meanwhile comes when it wakes\n");
}

void printServer(std::ostream& out, const ServiceReport& report)
{
    out << "Notification server: ";
    const OrderedJson* server = serverOf(report.status);
    if (!server) {
        out << (report.isRunning() ? "none answers\n" : "not known while the service is not running\n");
        return;
    }
    out << printable(textAt(*server, "name") + ' ' + textAt(*server, "version")) << '\n'
        << (canDo(*server, "actions") ? "  shows buttons: a reminder can be answered where it appears\n"
                                      : "  shows no buttons: answer reminders in the window or with limberctl\n")
        << (canDo(*server, "body") ? "  shows the whole text\n" : "  shows only the headline\n")
        << (canDo(*server, "persistence") ? "  keeps what you have not seen\n"
                                          : "  does not promise to keep what you have not seen\n");
}

}  // namespace

bool ServiceReport::isRunning() const
{
    return status.is_object() && isTrueAt(status, "running");
}

ServiceReport serviceReport(std::optional<ServiceAnswer> answer, const std::filesystem::path& folder, bool isNeeded)
{
    ServiceReport report{std::move(answer), {}, isNeeded, true, {}};
    if (report.answer)
        report.status = statusIn(report.answer->text);
    if (report.isRunning())
        report.sameDatabase = usesDatabaseIn(folder, report.status);
    if (!report.answer)
        report.attention.emplace_back(adviceWhereNotInstalled());
    else if (!report.status.is_object())
        report.attention.push_back(adviceWhereSilent(*report.answer));
    else if (report.isRunning())
        report.attention = adviceWhileRunning(report.status, folder, report.sameDatabase, serverOf(report.status));
    else if (isNeeded)
        report.attention.push_back(adviceWhereNotRunning(report.answer->program));
    return report;
}

OrderedJson serviceJson(const ServiceReport& report)
{
    if (!report.answer)
        return {};
    OrderedJson json{{"program", report.answer->program.string()}, {"status", report.answer->status}, {"running", nullptr}};
    if (report.status.is_object())
        json.update(report.status);
    return json;
}

void printService(Context& context, const ServiceReport& report)
{
    std::ostream& out = context.out();
    out << "Reminder service: " << stateWords(report) << '\n';
    if (report.isRunning())
        printWorking(out, report);
    if (report.answer)
        printServer(out, report);
    for (const std::string& sentence : report.attention)
        out << "  " << painted("attention:", Paint::Warn, context.colour()) << ' ' << printable(sentence) << '\n';
}

}  // namespace limber
