// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "store/records.h"

namespace overture::store {

[[nodiscard]] const Record<Message> &messageRecord();

} // namespace overture::store
