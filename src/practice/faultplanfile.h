// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/practiceworld.h"

namespace overture::practice {

/// A fault plan from JSON: an array of {"service", "path", "method", "per_mille", "skip", "times", "action", "status",
/// "body", "headers", "delay_ms"}, all but "action" optional. Actions: status · drop · reset · hang · garbage · delay ·
/// hold_after_accept · drop_after_accept · half_answer · reset_after_accept · half_head_after_accept · status_after_accept.
/// InvalidInput names what is wrong and in which rule.
[[nodiscard]] Result<QList<FaultRule>> readFaultPlan(const QByteArray &json);

} // namespace overture::practice
