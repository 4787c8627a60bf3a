// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evidenceclaims.h"

#include <QHash>

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
    struct Entry
    {
        QList<Token> tokens;
        mutable std::optional<NumberFacts> facts;
        mutable QList<int> years;
    };
    struct Place
    {
        int source = 0;
        int token = 0;
        int span = 1;            ///< tokens that make up the word: 2 for "blue door" as "bluedoor"
    };

    [[nodiscard]] const NumberFacts &factsOf(int source) const;
    [[nodiscard]] QList<int> withWords(const QStringList &words, bool isVerbatim, bool isPlace) const;
    [[nodiscard]] bool goesOn(const Entry &entry, int from, const QStringList &words, int next, bool isVerbatim, bool isPlace) const;
    [[nodiscard]] bool isSame(const QString &claimed, const QString &stated, bool isPlace) const;

    const QList<EvidenceSource> &m_sources;
    MailLanguage m_language;
    std::vector<Entry> m_entries;
    QHash<QString, QList<Place>> m_places;   ///< by stem
};

} // namespace overture::evidence
