// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evidencefacts.h"
#include "domain/evidencewords.h"

namespace overture::evidence {

/// A claim as it is read out of a sentence, with what has to be found.
struct RawClaim
{
    ClaimKind kind = ClaimKind::Name;
    int start = 0;               ///< in the whole text
    int length = 0;
    QStringList words = {};      ///< of a name, place or quotation: folded, in their order, all have to be found
    QString role = {};           ///< of a title
    Moment moment = {};          ///< of a date
    Amount amount = {};          ///< of a number
};

struct SentenceContext
{
    TextSpan span;
    bool isSubject = false;
    bool isTitleCase = false;    ///< capitals say nothing here
};

/// The claims of one sentence. `quotations` are those of the whole text.
[[nodiscard]] QList<RawClaim> claimsIn(const QString &text, const SentenceContext &sentence, const QList<TextSpan> &quotations, MailLanguage language);

/// A heading in which nearly every word begins with a capital.
[[nodiscard]] bool isTitleCase(const QString &text, MailLanguage language);

} // namespace overture::evidence
