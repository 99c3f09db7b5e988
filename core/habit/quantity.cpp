// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/habit/quantity.h"

#include "core/calendar/digits.h"
#include "core/habit/refusal.h"

#include <algorithm>
#include <cmath>

namespace limber {

namespace {

constexpr std::string_view digits = "0123456789";

/// A unit that may be typed, and how many of the stored unit it is.
struct Unit {
    std::string_view name;
    double size;
};
constexpr std::array volumes{Unit{"ml", 1}, Unit{"cl", 10}, Unit{"dl", 100}, Unit{"l", 1000}, Unit{"毫升", 1},
                             Unit{"升", 1000}};
constexpr std::array durations{Unit{"min", 1},  Unit{"m", 1}, Unit{"h", 60}, Unit{"分钟", 1}, Unit{"分", 1},
                               Unit{"小时", 60}};

template <std::size_t N>
const Unit* unitNamed(const std::array<Unit, N>& units, std::string_view name)
{
    const auto found = std::ranges::find(units, name, &Unit::name);
    return found == units.end() ? nullptr : &*found;
}

std::string lowerCase(std::string text)
{
    for (char& c : text)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return text;
}

/// What was typed, for the reason of a refusal, and what of it is still to be read.
struct Typed {
    std::string text;
    std::string_view rest;

    [[noreturn]] void refuse(RefusalCode code) const { throw Refusal(code, {text}); }

    void skipBlanks()
    {
        while (rest.starts_with(' '))
            rest.remove_prefix(1);
    }
};

/// Takes a decimal number from the front: "250", "0.25", "-5". Neither "1e3" nor "inf" is one.
double takeNumber(Typed& typed)
{
    const bool negative = typed.rest.starts_with('-');
    if (negative || typed.rest.starts_with('+'))
        typed.rest.remove_prefix(1);
    const auto length = std::min(typed.rest.find_first_not_of("0123456789."), typed.rest.size());
    double value = 0;
    const char* end = typed.rest.data() + length;
    const auto [stop, error] = std::from_chars(typed.rest.data(), end, value, std::chars_format::fixed);
    if (length == 0 || error != std::errc{} || stop != end)
        typed.refuse(RefusalCode::NotANumber);
    typed.rest.remove_prefix(length);
    typed.skipBlanks();
    return negative ? -value : value;
}

/// Takes the word at the end, a unit or nothing.
std::string takeUnit(Typed& typed)
{
    if (typed.rest.find_first_of(digits) != std::string_view::npos)
        typed.refuse(RefusalCode::NotANumber);
    std::string unit = lowerCase(std::string(typed.rest));
    typed.rest = {};
    return unit;
}

double roundedTo(double step, double value, const Typed& typed)
{
    const double rounded = std::round(value / step) * step;
    if (!(rounded > 0))
        typed.refuse(RefusalCode::NotPositive);
    return rounded;
}

double parseAmount(const Habit& habit, Typed typed)
{
    double value = takeNumber(typed);
    const std::string unit = takeUnit(typed);
    const bool isVolume = habit.unit == "ml";
    const Unit* volume = isVolume ? unitNamed(volumes, unit) : nullptr;
    if (volume != nullptr)
        value *= volume->size;
    else if (!unit.empty() && unit != lowerCase(habit.unit))
        throw Refusal(RefusalCode::WrongUnit, {typed.text, habit.unit});
    if (isVolume)
        return roundedTo(1, value, typed);
    return std::round(roundedTo(0.001, value, typed) * 1000) / 1000;
}

/// "1:30": hours and two digits of minutes.
double parseHoursAndMinutes(const Typed& typed)
{
    const auto colon = typed.rest.find(':');
    const auto hours = parseDigits(typed.rest.substr(0, colon));
    const auto minutes = parseDigits(typed.rest.substr(colon + 1));
    if (!hours || !minutes || typed.rest.size() != colon + 3 || *minutes > 59)
        typed.refuse(RefusalCode::NotANumber);
    return roundedTo(1, *hours * 60.0 + *minutes, typed);
}

double parseDuration(Typed typed)
{
    if (typed.rest.find(':') != std::string_view::npos)
        return parseHoursAndMinutes(typed);
    const double value = takeNumber(typed);
    const std::string rest = lowerCase(std::string(typed.rest));
    for (const std::string_view hour : {"h", "小时"}) {
        if (!rest.starts_with(hour) || rest.size() == hour.size())
            continue;
        Typed minutes{typed.text, typed.rest.substr(hour.size())};
        minutes.skipBlanks();
        const double more = takeNumber(minutes);
        const std::string unit = takeUnit(minutes);
        const Unit* known = unitNamed(durations, unit.empty() ? "min" : unit);
        if (known == nullptr || known->size != 1)
            throw Refusal(RefusalCode::WrongUnit, {typed.text, "min"});
        if (value != std::floor(value) || more < 0 || more >= 60)
            typed.refuse(RefusalCode::NotANumber);
        return roundedTo(1, value * 60 + more, typed);
    }
    const std::string unit = takeUnit(typed);
    const Unit* known = unitNamed(durations, unit.empty() ? "min" : unit);
    if (known == nullptr)
        throw Refusal(RefusalCode::WrongUnit, {typed.text, "min"});
    return roundedTo(1, value * known->size, typed);
}

double parseAnswer(const Typed& typed)
{
    const std::string answer = lowerCase(typed.text);
    if (answer == "yes" || answer == "1")
        return 1;
    if (answer == "no" || answer == "0")
        return 0;
    typed.refuse(RefusalCode::NotANumber);
}

double parseClock(const Habit& habit, const Typed& typed)
{
    const auto time = parseTimeOfDay(typed.text);
    if (!time)
        typed.refuse(RefusalCode::NotATime);
    const bool isNextMorning = habit.span == Span::Night && time->minutes < noon;
    return time->minutes + (isNextMorning ? minutesPerDay : 0);
}

}  // namespace

double parseQuantity(const Habit& habit, std::string_view text)
{
    const std::string plain = halfWidth(text);
    Typed typed{plain, plain};
    switch (habit.kind) {
    case HabitKind::YesNo:
        return parseAnswer(typed);
    case HabitKind::Clock:
        return parseClock(habit, typed);
    case HabitKind::Amount:
        return parseAmount(habit, typed);
    case HabitKind::Duration:
    case HabitKind::Routine:
        return parseDuration(typed);
    }
    typed.refuse(RefusalCode::NotANumber);
}

std::string numberText(double value)
{
    char text[512];
    const auto [end, error] = std::to_chars(text, text + sizeof text, value, std::chars_format::fixed, 3);
    std::string number(text, error == std::errc{} ? end : text);
    if (number.find('.') != std::string::npos) {
        number.erase(number.find_last_not_of('0') + 1);
        if (number.back() == '.')
            number.pop_back();
    }
    return number == "-0" ? "0" : number;
}

}  // namespace limber
