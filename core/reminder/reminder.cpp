// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reminder/reminder.h"

#include <array>
#include <utility>

namespace limber {

namespace {

constexpr std::array<std::pair<ReminderKind, const char*>, 8> kindNames{{
    {ReminderKind::Water, "water"},
    {ReminderKind::WindDown, "wind_down"},
    {ReminderKind::Stretch, "stretch"},
    {ReminderKind::Bedtime, "bedtime"},
    {ReminderKind::Exercise, "exercise"},
    {ReminderKind::Morning, "morning"},
    {ReminderKind::WeeklyReview, "weekly_review"},
    {ReminderKind::Custom, "custom"},
}};

constexpr std::array<std::pair<ReminderAction, const char*>, 6> actionNames{{
    {ReminderAction::Done, "done"},
    {ReminderAction::GoToBed, "bed"},
    {ReminderAction::FillIn, "fill_in"},
    {ReminderAction::Review, "review"},
    {ReminderAction::Snooze, "snooze"},
    {ReminderAction::Skip, "skip"},
}};

template <class Names, class T>
const char* lookUp(const Names& names, T value)
{
    for (const auto& [each, name] : names)
        if (each == value)
            return name;
    return "";
}

template <class Names>
auto lookUpName(const Names& names, std::string_view text) -> std::optional<decltype(names.front().first)>
{
    for (const auto& [each, name] : names)
        if (name == text)
            return each;
    return std::nullopt;
}

}  // namespace

const char* nameOf(ReminderKind kind)
{
    return lookUp(kindNames, kind);
}

std::optional<ReminderKind> reminderKindNamed(std::string_view name)
{
    return lookUpName(kindNames, name);
}

const char* nameOf(ReminderAction action)
{
    return lookUp(actionNames, action);
}

std::optional<ReminderAction> reminderActionNamed(std::string_view name)
{
    return lookUpName(actionNames, name);
}

bool isOfTheEvening(ReminderKind kind)
{
    return kind == ReminderKind::WindDown || kind == ReminderKind::Stretch || kind == ReminderKind::Bedtime;
}

}  // namespace limber
