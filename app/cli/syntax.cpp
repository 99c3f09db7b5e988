// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/syntax.h"

#include "app/cli/display_width.h"
#include "app/cli/failure.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <ostream>

namespace limber {

class Syntax::Parser : public CLI::App {
public:
    using CLI::App::App;

    /// Whether `name` is an option that takes a value, as "--note".
    bool takesValue(const std::string& name) const
    {
        const CLI::Option* option = name.starts_with('-') ? get_option_no_throw(name) : nullptr;
        return option && option->get_items_expected_max() > 0;
    }

    /// "--note=" as "--note" and an empty word: CLI11 would take the next argument for the value. What stands where a value
    /// must, or after "--", is left as it was typed.
    std::vector<std::string> withEmptyValues(const std::vector<std::string>& arguments) const
    {
        std::vector<std::string> words;
        bool awaited = false;
        for (auto it = arguments.begin(); it != arguments.end(); ++it) {
            if (*it == "--" && !awaited) {
                words.insert(words.end(), it, arguments.end());
                break;
            }
            const std::string name = it->ends_with('=') ? it->substr(0, it->size() - 1) : std::string();
            const bool isEmpty = !awaited && takesValue(name);
            words.push_back(isEmpty ? name : *it);
            if (isEmpty)
                words.emplace_back();
            awaited = !awaited && takesValue(*it);
        }
        return words;
    }
};

Syntax::Syntax(const std::string& verb, const std::string& summary)
    : m(std::make_unique<Parser>(summary, "limberctl " + verb))
{
    m->set_help_flag("-h,--help", "This text");
    m->footer("Everywhere: --json, --yes (do what asks first), --data-dir FOLDER.");
    m->option_defaults()->multi_option_policy(CLI::MultiOptionPolicy::Throw);
}

Syntax::~Syntax() = default;

void Syntax::positional(const std::string& name, std::string& value, const std::string& help)
{
    m->add_option_function<std::string>(name, [&value](const std::string& text) { value = text; }, help)
        ->required()
        ->type_name("");
}

void Syntax::positional(const std::string& name, std::optional<std::string>& value, const std::string& help)
{
    m->add_option_function<std::string>(name, [&value](const std::string& text) { value = text; }, help)->type_name("");
}

void Syntax::rest(const std::string& name, std::vector<std::string>& values, const std::string& help)
{
    m->add_option_function<std::vector<std::string>>(
         name, [&values](const std::vector<std::string>& texts) { values = texts; }, help)
        ->type_name("");
}

void Syntax::option(const std::string& names, std::optional<std::string>& value, const std::string& placeholder,
                    const std::string& help)
{
    m->add_option_function<std::string>(names, [&value](const std::string& text) { value = text; }, help)
        ->type_name(placeholder);
}

void Syntax::options(const std::string& names, std::vector<std::string>& values, const std::string& placeholder,
                     const std::string& help)
{
    m->add_option_function<std::vector<std::string>>(
         names, [&values](const std::vector<std::string>& texts) { values = texts; }, help)
        ->type_name(placeholder)
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
}

void Syntax::flag(const std::string& name, bool& value, const std::string& help)
{
    m->add_flag_callback(name, [&value] { value = true; }, help);
}

bool Syntax::parse(std::vector<std::string> arguments, std::ostream& out)
{
    arguments = m->withEmptyValues(arguments);
    std::ranges::reverse(arguments);  // CLI11 takes them from the back
    try {
        m->parse(std::move(arguments));
    } catch (const CLI::CallForHelp&) {
        out << m->help();
        return false;
    } catch (const CLI::ParseError& error) {
        throw WrongUsage(shortened(error.what(), 2 * longestEcho) + "; " + m->get_name() + " --help shows how to write it.");
    }
    return true;
}

}  // namespace limber
