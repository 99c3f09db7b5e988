// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/context.h"
#include "app/cli/receipt_text.h"
#include "app/cli/verbs.h"
#include "app/cli/view_json.h"

#include <ostream>

namespace limber {
namespace {

void print(Context& context, const char* verb, const Change& change, const std::string& what)
{
    if (!context.json()) {
        context.out() << verb << ' ' << what << ".\n";
        return;
    }
    OrderedJson json{{"action", nameOf(change.action)}, {"habit", change.habit}};
    json["day"] = change.day ? OrderedJson(isoText(*change.day)) : OrderedJson();
    json["value"] = change.value ? plainNumber(*change.value) : OrderedJson();
    printJson(context.out(), json);
}

class Undo final : public Command {
public:
    void declare(Syntax&) override {}
    void run(Context& context) override
    {
        Tracker& tracker = context.tracker();
        // Put into words while a habit that goes with it is still there.
        const auto next = tracker.undoable();
        const std::string what = next ? changeText(*next, tracker) : std::string();
        print(context, "Undid", tracker.undo(), what);
    }
};

class Redo final : public Command {
public:
    void declare(Syntax&) override {}
    void run(Context& context) override
    {
        const Change change = context.tracker().redo();
        print(context, "Redid", change, changeText(change, context.tracker()));
    }
};

}  // namespace

std::unique_ptr<Command> makeUndo()
{
    return std::make_unique<Undo>();
}

std::unique_ptr<Command> makeRedo()
{
    return std::make_unique<Redo>();
}

}  // namespace limber
