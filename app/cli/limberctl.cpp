// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/limberctl.h"

#include "app/cli/context.h"
#include "app/cli/display_width.h"
#include "app/cli/failure.h"
#include "app/cli/refusal_text.h"
#include "app/cli/syntax.h"
#include "app/cli/verbs.h"

#include <cerrno>
#include <cstring>
#include <iomanip>
#include <ostream>
#include <sstream>

namespace limber {
namespace {

enum Status { Done = 0, Refused = 1, Misused = 2 };

/// Takes what may stand anywhere out of `arguments`; what follows "--" is left alone.
GlobalOptions takeGlobalOptions(std::vector<std::string>& arguments)
{
    static const std::string dataDir = "--data-dir";
    GlobalOptions options;
    for (auto it = arguments.begin(); it != arguments.end() && *it != "--";) {
        if (*it == "--json") {
            options.json = true;
        } else if (*it == "--yes") {
            options.confirmed = true;
        } else if (it->starts_with(dataDir + "=")) {
            options.folder = it->substr(dataDir.size() + 1);
        } else if (*it == dataDir) {
            it = arguments.erase(it);
            if (it == arguments.end())
                throw WrongUsage("--data-dir needs a folder.");
            options.folder = *it;
        } else {
            ++it;
            continue;
        }
        it = arguments.erase(it);
    }
    if (options.folder && options.folder->empty())
        throw WrongUsage("--data-dir needs a folder.");
    return options;
}

/// Takes the verb, one word or two, off the front of `arguments`.
const Verb& takeVerb(std::vector<std::string>& arguments)
{
    const std::string first = arguments.front();
    const std::string both = arguments.size() > 1 ? first + ' ' + arguments[1] : first;
    for (const Verb& verb : verbs()) {
        if (verb.name != first && verb.name != both)
            continue;
        arguments.erase(arguments.begin(), arguments.begin() + (verb.name == first ? 1 : 2));
        return verb;
    }
    if (first == "habit" && (arguments.size() == 1 || arguments[1].starts_with('-'))) {
        arguments.insert(arguments.begin() + 1, "list");
        return takeVerb(arguments);
    }
    throw WrongUsage("There is no command " + inQuotes(both) + "; limberctl --help lists them.");
}

void printOverview(std::ostream& out)
{
    out << "Usage: limberctl COMMAND …\n\n";
    for (const Verb& verb : verbs())
        out << "  " << std::left << std::setw(16) << verb.name << verb.summary << '\n';
    out << "\nEverywhere: --json, --yes (do what asks first), --data-dir FOLDER.\n"
           "limberctl COMMAND --help says more. Limber is a diary with reminders, not a doctor.\n";
}

/// True when the arguments ask about limberctl itself, and it was said.
bool saidWhatItIs(const std::vector<std::string>& arguments, Shell& shell)
{
    if (arguments.empty()) {
        printOverview(shell.err);
        return false;
    }
    if (arguments[0] == "--help" || arguments[0] == "-h" || arguments[0] == "help") {
        printOverview(shell.out);
        return true;
    }
    if (arguments[0] != "--version")
        return false;
    shell.out << "limberctl " LIMBER_VERSION "\n";
    return true;
}

void deliver(const std::string& text, Shell& shell, bool hasChanged)
{
    errno = 0;
    shell.out << text << std::flush;
    // A reader that has seen enough is no fault (head, less).
    if (shell.out || errno == EPIPE || errno == 0)
        return;
    const std::string why = std::string("The output could not be written: ") + std::strerror(errno) + '.';
    throw Failure(hasChanged ? why + " The command was carried out all the same: what it changed is kept." : why);
}

/// Returns whether it changed anything that the user keeps.
bool run(std::vector<std::string> arguments, Shell& shell)
{
    const GlobalOptions options = takeGlobalOptions(arguments);
    if (saidWhatItIs(arguments, shell))
        return false;
    if (arguments.empty())
        throw WrongUsage("");
    const Verb& verb = takeVerb(arguments);
    const std::unique_ptr<Command> command = verb.make();
    Syntax syntax(verb.name, verb.summary);
    command->declare(syntax);
    if (!syntax.parse(std::move(arguments), shell.out))
        return false;
    Context context(shell, options, command->isUse());
    command->run(context);
    return context.hasChanged();
}

}  // namespace

int runLimberctl(std::vector<std::string> arguments, Shell& shell)
{
    const auto say = [&](const std::string& sentence) {
        if (!sentence.empty())
            shell.err << "limberctl: " << printable(sentence) << '\n';
    };
    // Collected and written at once: of a stream that failed on the way nobody could tell why it did.
    std::ostringstream text;
    Shell collecting{.out = text, .err = shell.err, .clock = shell.clock, .zone = shell.zone, .colour = shell.colour,
                     .programs = shell.programs};
    try {
        const bool hasChanged = run(std::move(arguments), collecting);
        deliver(text.str(), shell, hasChanged);
        return Done;
    } catch (const WrongUsage& wrong) {
        say(wrong.what());
        return Misused;
    } catch (const Refusal& refusal) {
        shell.out << text.str() << std::flush;
        say(refusalText(refusal));
    } catch (const std::exception& failure) {
        shell.out << text.str() << std::flush;
        say(failure.what());
    }
    return Refused;
}

}  // namespace limber
