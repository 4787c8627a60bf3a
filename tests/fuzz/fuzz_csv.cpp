// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/importtable.h"
#include "fuzz/fuzzing.h"

using namespace overture;

/// A list from anybody: every record is a row, a duplicate or refused, and none is lost.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const auto table = readImportTable(fuzz::bytes(data, size));
    if (!table) {
        FUZZ_EXPECT(!table.error().message.isEmpty());
        return 0;
    }
    FUZZ_EXPECT(table->found == table->rows.size() + table->refused.size() + table->duplicates);
    return 0;
}
