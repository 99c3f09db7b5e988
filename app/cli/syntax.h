// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <iosfwd>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace limber {

/// What may follow a verb. Every value is taken as text: the verbs and the core say better what is wrong with one than a
/// parser of options could. The variables named must live until parse() returns.
class Syntax {
public:
    Syntax(const std::string& verb, const std::string& summary);
    ~Syntax();
    Syntax(const Syntax&) = delete;
    Syntax& operator=(const Syntax&) = delete;

    void positional(const std::string& name, std::string& value, const std::string& help);
    void positional(const std::string& name, std::optional<std::string>& value, const std::string& help);
    /// All that is left.
    void rest(const std::string& name, std::vector<std::string>& values, const std::string& help);
    /// `names` as "--at" or "--day,--night"; `placeholder` stands for the value in the help.
    void option(const std::string& names, std::optional<std::string>& value, const std::string& placeholder,
                const std::string& help);
    /// May be given more than once.
    void options(const std::string& names, std::vector<std::string>& values, const std::string& placeholder,
                 const std::string& help);
    void flag(const std::string& name, bool& value, const std::string& help);

    /// Fills the variables. False when help was asked for and printed instead. Throws WrongUsage.
    [[nodiscard]] bool parse(std::vector<std::string> arguments, std::ostream& out);

private:
    class Parser;
    std::unique_ptr<Parser> m;
};

}  // namespace limber
