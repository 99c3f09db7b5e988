// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/memory.h"

#include <link.h>
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstddef>

namespace limber {

namespace {

// A segment that is never writable holds only what is in the file. (Relocated constants lie in a writable one.)
bool isFileOnly(const ElfW(Phdr) & segment)
{
    return segment.p_type == PT_LOAD && (segment.p_flags & PF_W) == 0;
}

int releaseSegments(dl_phdr_info* library, std::size_t, void*)
{
    const bool isOnDisk = library->dlpi_name != nullptr && library->dlpi_name[0] == '/';  // not the vDSO
    const auto pageSize = static_cast<ElfW(Addr)>(sysconf(_SC_PAGESIZE));
    for (int i = 0; isOnDisk && i < library->dlpi_phnum; ++i) {
        const ElfW(Phdr)& segment = library->dlpi_phdr[i];
        if (!isFileOnly(segment))
            continue;
        const ElfW(Addr) begin = (library->dlpi_addr + segment.p_vaddr) & ~(pageSize - 1);
        const ElfW(Addr) end = library->dlpi_addr + segment.p_vaddr + segment.p_memsz;
        madvise(reinterpret_cast<void*>(begin), end - begin, MADV_DONTNEED);
    }
    return 0;
}

}  // namespace

void releaseMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
    dl_iterate_phdr(releaseSegments, nullptr);
}

}  // namespace limber
