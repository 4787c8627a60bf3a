// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/sendclaim.h"

namespace overture::pipeline {

/// One line of *why sent / why not*: what was decided, by which gate and rule, when, by whom.
struct WhyLine
{
    Instant at;
    bool isNow = false;              ///< not decided: what would happen if Send were pressed now
    QString what;                    ///< store::SendDecision::what, approved, sent, or "now"
    QString gate;
    QString rule;                    ///< ruleOf(gate)
    QString who;
    QString text;
    std::optional<Instant> notBefore;

    bool operator==(const WhyLine &) const = default;
};

struct WhyStory
{
    DraftId draft;
    SendId send;
    QString recipient;
    QString state;                   ///< of the ledger's row, or of the draft
    QList<WhyLine> lines;            ///< oldest first; the last one is the present
};

/// Everything that decided about this draft. NotFound when there is none. `account` empty: the one that sent last.
[[nodiscard]] Result<WhyStory> whyOfDraft(store::ReadSession &session, DraftId id, const QString &account = {});
[[nodiscard]] Result<WhyStory> whyOfSend(store::ReadSession &session, SendId id);

} // namespace overture::pipeline
