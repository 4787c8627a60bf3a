// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/prospectrepository.h"

namespace overture::store {

/// The conditions of the filter on "prospects AS p", none when everything passes; their values go to `bindings`.
[[nodiscard]] QStringList prospectConditions(const ReadSession &session, const ProspectFilter &filter, Bindings &bindings);

} // namespace overture::store
