// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/cramp_options.h"

#include "app/cli/syntax.h"
#include "core/habit/quantity.h"

#include <algorithm>
#include <charconv>

namespace limber {
namespace {

constexpr const char* painBounds = "0 to 10";
constexpr const char* minutesBounds = "1 to 1440";

Cramp::Leg typedLeg(const std::string& text)
{
    const auto leg = legNamed(text);
    if (!leg || leg == Cramp::Leg::Unknown)
        throw Refusal(RefusalCode::BadCramp, {"leg", text, "left, right or both"});
    return *leg;
}

int typedNumber(const char* field, const std::string& text, const char* bounds)
{
    const std::string plain = halfWidth(text);
    int number = 0;
    const auto read = std::from_chars(plain.data(), plain.data() + plain.size(), number);
    if (read.ec != std::errc() || read.ptr != plain.data() + plain.size())
        throw Refusal(RefusalCode::BadCramp, {field, text, bounds});
    return number;
}

std::optional<int> numberOrNothing(const char* field, const std::string& text, const char* bounds)
{
    return text.empty() ? std::nullopt : std::optional(typedNumber(field, text, bounds));
}

std::vector<std::string> typedSigns(const std::string& text)
{
    std::vector<std::string> signs;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t comma = std::min(text.find(',', begin), text.size());
        std::string sign = halfWidth(text.substr(begin, comma - begin));
        std::ranges::replace(sign, ' ', '-');
        if (std::ranges::find(signs, sign) == signs.end())
            signs.push_back(std::move(sign));
        begin = comma + 1;
    }
    return signs;
}

}  // namespace

void CrampOptions::declare(Syntax& syntax)
{
    syntax.option("--leg", m_leg, "LEG", "cramp: left, right or both");
    syntax.option("--pain", m_pain, "0-10", "cramp: how much it hurt");
    syntax.option("--minutes", m_minutes, "N", "cramp: how long it took");
    syntax.option("--signs", m_signs, "A,B", "cramp: swelling, redness, walking-pain, numbness, weakness, new-medicine");
}

NewCramp CrampOptions::described() const
{
    NewCramp cramp;
    if (m_leg)
        cramp.leg = typedLeg(*m_leg);
    if (m_pain)
        cramp.pain = typedNumber("pain", *m_pain, painBounds);
    if (m_minutes)
        cramp.minutes = typedNumber("minutes", *m_minutes, minutesBounds);
    if (m_signs)
        cramp.signs = typedSigns(*m_signs);
    return cramp;
}

CrampEdit CrampOptions::changes() const
{
    CrampEdit edit;
    if (m_leg)
        edit.leg = m_leg->empty() ? Cramp::Leg::Unknown : typedLeg(*m_leg);
    if (m_pain)
        edit.pain = numberOrNothing("pain", *m_pain, painBounds);
    if (m_minutes)
        edit.minutes = numberOrNothing("minutes", *m_minutes, minutesBounds);
    if (m_signs)
        edit.signs = m_signs->empty() ? std::vector<std::string>() : typedSigns(*m_signs);
    return edit;
}

}  // namespace limber
