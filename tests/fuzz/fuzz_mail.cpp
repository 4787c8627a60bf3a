// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzing.h"
#include "mime/mailclassifier.h"
#include "mime/mailfacts.h"

using namespace overture;

/// A mail from anybody is read and given a class with a reason.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const auto facts = mime::readMail(fuzz::bytes(data, size));
    FUZZ_EXPECT(facts.headers.size() <= 200);
    FUZZ_EXPECT(!mime::classify(facts).reason.isEmpty());
    return 0;
}
