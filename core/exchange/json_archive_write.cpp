// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/json_archive.h"

#include "core/exchange/json_rows.h"

#include <ostream>

namespace limber {
namespace {

std::string lineOf(const OrderedJson& row)
{
    // An archive that cannot be written at all would be worse than a replaced byte.
    return row.dump(-1, ' ', false, OrderedJson::error_handler_t::replace);
}

template <class T>
void writeList(std::ostream& out, const char* name, const std::vector<T>& items)
{
    out << ",\n\"" << name << "\":[";
    const char* separator = "\n";
    for (const T& item : items) {
        out << separator << lineOf(toRow(item));
        separator = ",\n";
    }
    out << ']';
}

}  // namespace

void writeJson(std::ostream& out, const Snapshot& snapshot)
{
    out << "{\"format\":\"limber\",\"version\":" << jsonArchiveVersion;
    writeList(out, "habits", snapshot.habits);
    writeList(out, "entries", snapshot.entries);
    writeList(out, "cramps", snapshot.cramps);
    writeList(out, "marks", snapshot.marks);
    writeList(out, "vacations", snapshot.vacations);
    OrderedJson settings = OrderedJson::object();
    for (const auto& [key, text] : snapshot.settings)
        settings[key] = text;
    out << ",\n\"settings\":" << lineOf(settings) << "}\n";
}

}  // namespace limber
