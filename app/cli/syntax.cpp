// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/syntax.h"

#include "app/cli/failure.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <ostream>

namespace limber {

class Syntax::Parser : public CLI::App {
public:
    using CLI::App::App;
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
    std::ranges::reverse(arguments);  // CLI11 takes them from the back
    try {
        m->parse(std::move(arguments));
    } catch (const CLI::CallForHelp&) {
        out << m->help();
        return false;
    } catch (const CLI::ParseError& error) {
        throw WrongUsage(std::string(error.what()) + "; " + m->get_name() + " --help shows how to write it.");
    }
    return true;
}

}  // namespace limber
