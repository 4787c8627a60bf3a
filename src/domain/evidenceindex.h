// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evidenceclaims.h"

#include <optional>
#include <vector>

namespace overture::evidence {

/// The sources of a mail, made ready for looking claims up. `sources` must outlive it.
class SourceIndex
{
public:
    SourceIndex(const QList<EvidenceSource> &sources, MailLanguage language);

    /// The sources that say the whole claim, in their order.
    [[nodiscard]] QList<int> supporting(const RawClaim &claim) const;

private:
    /// Most sources are never read word by word: a look at their bare letters tells that they cannot say it.
    struct Entry
    {
        QString letters;         ///< folded letters and digits, nothing between them
        mutable std::optional<QList<Token>> tokens = {};
        mutable std::optional<NumberFacts> facts = {};
        mutable std::optional<bool> hasFigures = {};
        mutable QList<int> years = {};
    };

    [[nodiscard]] const QList<Token> &tokensAt(int source) const;
    [[nodiscard]] const NumberFacts &factsOf(int source) const;
    /// Whether any number or date may stand there.
    [[nodiscard]] bool hasFigures(int source) const;
    [[nodiscard]] bool says(int source, const QStringList &words, bool isVerbatim, bool isPlace) const;
    [[nodiscard]] QList<int> withWords(const QStringList &words, bool isVerbatim, bool isPlace) const;
    /// The sources where it begins; it may go on in the next sentences of the page.
    [[nodiscard]] QList<int> withQuotation(const QStringList &words) const;
    [[nodiscard]] bool saysAcross(int source, const QStringList &words) const;
    [[nodiscard]] bool goesOn(const QList<Token> &tokens, int from, const QStringList &words, int next, bool isVerbatim, bool isPlace) const;
    [[nodiscard]] bool isSame(const QString &claimed, const QString &stated, bool isPlace) const;

    const QList<EvidenceSource> &m_sources;
    MailLanguage m_language;
    std::vector<Entry> m_entries;
};

} // namespace overture::evidence
