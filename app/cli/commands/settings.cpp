// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/context.h"
#include "app/cli/syntax.h"
#include "app/cli/table.h"
#include "app/cli/verbs.h"
#include "app/cli/view_json.h"

#include <ostream>

namespace limber {
namespace {

class SetSetting final : public Command {
public:
    void declare(Syntax& syntax) override
    {
        syntax.positional("KEY", m_key, "one setting; without it, all are shown");
        syntax.positional("VALUE", m_value, "what to set it to");
    }

    void run(Context& context) override
    {
        Tracker& tracker = context.tracker();
        if (m_value)
            tracker.setSetting(*m_key, *m_value);
        const Settings settings = tracker.settings();
        const auto keys = m_key ? std::vector<std::string>{*m_key} : settingKeys();
        OrderedJson json = OrderedJson::object();
        Table table;
        for (const std::string& key : keys) {
            json[key] = settingText(settings, key);
            table.row({key, settingText(settings, key)});
        }
        if (context.json())
            printJson(context.out(), json);
        else
            table.print(context.out(), context.colour());
    }

private:
    std::optional<std::string> m_key;
    std::optional<std::string> m_value;
};

}  // namespace

std::unique_ptr<Command> makeSettings()
{
    return std::make_unique<SetSetting>();
}

}  // namespace limber
