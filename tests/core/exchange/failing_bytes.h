// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <streambuf>
#include <string>
#include <system_error>

namespace limber::test {

/// A file on a stick that is pulled out after its first bytes: std::filebuf throws so, too.
class FailingBytes : public std::streambuf {
public:
    explicit FailingBytes(std::string first) : m_first(std::move(first))
    {
        setg(m_first.data(), m_first.data(), m_first.data() + m_first.size());
    }

protected:
    int_type underflow() override { throw std::ios_base::failure("underflow", {EIO, std::system_category()}); }

private:
    std::string m_first;
};

}  // namespace limber::test
