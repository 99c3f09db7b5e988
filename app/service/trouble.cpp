// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/trouble.h"

namespace limber {

bool isOfTheDatabase(RefusalCode code)
{
    switch (code) {
    case RefusalCode::CannotOpen:
    case RefusalCode::NotOurs:
    case RefusalCode::Damaged:
    case RefusalCode::Newer:
    case RefusalCode::Busy:
    case RefusalCode::DiskFull:
    case RefusalCode::ReadOnly:
    case RefusalCode::Gone:
    case RefusalCode::Replaced:
        return true;
    default:
        return false;
    }
}

std::string described(const std::exception& error)
{
    std::string text = error.what();
    if (const auto* refusal = dynamic_cast<const Refusal*>(&error)) {
        for (const std::string& arg : refusal->args())
            text += (&arg == &refusal->args().front() ? ": " : ", ") + arg;
    }
    return text;
}

}  // namespace limber
