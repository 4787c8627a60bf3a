// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// GIO has a struct member called `signals`, which Qt defines as a macro.
#pragma push_macro("signals")
#undef signals
#include <gmime/gmime.h>
#pragma pop_macro("signals")

#include <memory>

namespace overture::mime {

/// Sets GMime up once per process; cheap afterwards. Thread: any.
void ensureGMime();

struct GObjectUnref
{
    void operator()(void *object) const { g_object_unref(object); }
};

/// Owns one reference to a GMime object.
template <class T>
using GRef = std::unique_ptr<T, GObjectUnref>;

} // namespace overture::mime
