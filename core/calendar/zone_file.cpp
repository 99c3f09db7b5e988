// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calendar/zone_file.h"

#include "core/calendar/zone_rule.h"

#include <cstdint>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace limber {

namespace {

using std::chrono::seconds;

constexpr std::int64_t largestFile = 1 << 16;  // real ones have under 4 KiB

/// Takes big-endian numbers from a file held in memory; what is not there makes it fail, once and for all.
class Bytes {
public:
    explicit Bytes(std::string_view all) : m_rest(all) {}

    std::string_view take(std::size_t count)
    {
        m_ok = m_ok && count <= m_rest.size();
        if (!m_ok)
            return {};
        const auto taken = m_rest.substr(0, count);
        m_rest.remove_prefix(count);
        return taken;
    }

    std::int64_t number(std::size_t width)
    {
        const std::string_view bytes = take(width);
        std::uint64_t value = !bytes.empty() && (static_cast<unsigned char>(bytes[0]) & 0x80U) ? ~std::uint64_t{0} : 0;
        for (const char byte : bytes)
            value = value << 8U | static_cast<unsigned char>(byte);
        return static_cast<std::int64_t>(value);
    }

    [[nodiscard]] bool ok() const { return m_ok; }
    void fail() { m_ok = false; }
    [[nodiscard]] std::string_view rest() const { return m_rest; }

private:
    std::string_view m_rest;
    bool m_ok = true;
};

struct Header {
    char version = 0;
    std::size_t utIndicators = 0;
    std::size_t standardIndicators = 0;
    std::size_t leapSeconds = 0;
    std::size_t changes = 0;
    std::size_t types = 0;
    std::size_t designations = 0;
};

Header takeHeader(Bytes& bytes)
{
    Header header;
    if (bytes.take(4) != "TZif")
        bytes.fail();
    const auto version = bytes.take(1);
    header.version = version.empty() ? '\0' : version[0];
    bytes.take(15);
    for (std::size_t* count : {&header.utIndicators, &header.standardIndicators, &header.leapSeconds, &header.changes,
                               &header.types, &header.designations}) {
        const auto number = bytes.number(4);
        if (number < 0 || number > largestFile)
            bytes.fail();
        else
            *count = static_cast<std::size_t>(number);
    }
    return header;
}

/// What follows a header, with times of `width` bytes.
TableZone::Table takeTable(Bytes& bytes, const Header& header, std::size_t width)
{
    Bytes times(bytes.take(header.changes * width));
    const auto typeOf = bytes.take(header.changes);
    Bytes types(bytes.take(header.types * 6));
    bytes.take(header.designations + header.leapSeconds * (width + 4) + header.standardIndicators
               + header.utIndicators);
    std::vector<seconds> offsets;
    for (std::size_t i = 0; bytes.ok() && i < header.types; ++i) {
        offsets.emplace_back(types.number(4));
        types.take(2);  // whether it is summer time, and its abbreviation
    }
    TableZone::Table table;
    if (offsets.empty())
        bytes.fail();
    else
        table.initial = offsets.front();
    for (std::size_t i = 0; bytes.ok() && i < header.changes; ++i) {
        const auto type = static_cast<unsigned char>(typeOf[i]);
        const std::chrono::sys_seconds at{seconds{times.number(width)}};
        if (type >= offsets.size() || (i > 0 && at <= table.changes.back().at))
            bytes.fail();
        else
            table.changes.push_back({at, offsets[type]});
    }
    return table;
}

/// Version 2 and later repeat everything with 64 bits, then give the rule for later times between two newlines.
TableZone::Table takeAll(Bytes& bytes)
{
    Header header = takeHeader(bytes);
    TableZone::Table table = takeTable(bytes, header, 4);
    if (!bytes.ok() || header.version < '2')
        return table;
    header = takeHeader(bytes);
    table = takeTable(bytes, header, 8);
    std::string_view footer = bytes.rest();
    if (footer.size() >= 2 && footer.front() == '\n' && footer.back() == '\n') {
        footer = footer.substr(1, footer.size() - 2);
        if (const auto rule = ZoneRule::parse(footer))
            table.rule = std::make_shared<const ZoneRule>(*rule);
    }
    return table;
}

/// All of a file, or nothing where it cannot be read or is none of tzdata. Without streams: the first one of a
/// process costs more than the reading.
std::string contentOf(const std::string& path)
{
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return {};
    std::string content;
    struct stat status {};
    if (::fstat(file, &status) == 0 && S_ISREG(status.st_mode) && status.st_size <= largestFile) {
        content.resize(static_cast<std::size_t>(status.st_size));
        if (::read(file, content.data(), content.size()) != status.st_size)
            content.clear();
    }
    ::close(file);
    return content;
}

}  // namespace

std::optional<TableZone::Table> readZoneFile(const std::string& path)
{
    const std::string content = contentOf(path);
    Bytes bytes(content);
    auto table = takeAll(bytes);
    if (!bytes.ok())
        return {};
    return table;
}

}  // namespace limber
