// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/habit/refusal.h"

#include <ios>
#include <new>
#include <system_error>

namespace limber {

/// What `read` returns. Where the file `name` cannot be read to its end, by a stick that was pulled out, say, or for want of
/// memory: Refusal{CannotOpen}.
template <class Read>
auto wholeFile(const std::string& name, Read read)
{
    try {
        return read();
    } catch (const std::ios_base::failure& failure) {
        throw Refusal(RefusalCode::CannotOpen, {name, failure.code().message()});
    } catch (const std::bad_alloc&) {
        throw Refusal(RefusalCode::CannotOpen, {name, std::make_error_code(std::errc::not_enough_memory).message()});
    }
}

}  // namespace limber
