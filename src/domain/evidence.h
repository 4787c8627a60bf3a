// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "core/words.h"
#include "domain/ids.h"
#include "domain/textspan.h"

#include <QList>
#include <QString>

#include <optional>

namespace overture {

// What a draft claims and what it leans on (docs/evidence.md). Everything here is a pure value or function; thread: any.

enum class ClaimKind { Name, Number, Title, Date, Quote, Place };
enum class ClaimState { Supported, Unsupported, Vouched };
/// Where a source comes from: a sentence of a page; the studio's fact sheet; what the program knows by itself (the
/// settings' names, the prospect's fields); the user's own template; a mail that went out before.
enum class SourceKind { Page, Fact, Given, Template, Earlier };

[[nodiscard]] QString toText(ClaimKind value);
[[nodiscard]] QString toText(ClaimState value);
[[nodiscard]] QString toText(SourceKind value);

/// A sentence that a draft may lean on, with the place it was seen.
struct EvidenceSource
{
    DraftSourceId id = {};          ///< its stored copy; invalid while there is none
    SourceKind kind = SourceKind::Page;
    QString label = {};             ///< as a writer is told: "S12", "F3"
    QString text = {};
    QString url = {};
    QString title = {};             ///< the page's
    QString pageHash = {};
    std::optional<Instant> seenAt = {};
    PageId pageId = {};
    int start = -1;                 ///< in the page's text, -1 when it is not known
    int length = 0;
    StudioFactId factId = {};

    bool operator==(const EvidenceSource &) const = default;
};

/// That a sentence of the draft cites these sources (indices); said by the writer.
struct Citation
{
    bool inSubject = false;
    QString sentence;
    QList<int> sources;

    bool operator==(const Citation &) const = default;
};

/// A person's word for a claim.
struct Vouch
{
    VouchId id = {};
    ClaimKind kind = ClaimKind::Name;
    QString claim;
    QString reason;
    QString who;
    Instant at = {};

    bool operator==(const Vouch &) const = default;
};

/// A piece of the draft that says something which can be looked up.
struct Claim
{
    ClaimKind kind = ClaimKind::Name;
    bool inSubject = false;
    int start = 0;                  ///< in the subject or the body, UTF-16 units
    int length = 0;
    QString text = {};
    ClaimState state = ClaimState::Supported;
    int sentence = -1;              ///< index into EvidenceReport::sentences
    int source = -1;                ///< what supports it; of an unsupported one: where it stands all the same, or -1
    QString why = {};               ///< of an unsupported one, for people
    QString vouchedBy = {};
    QString vouchReason = {};

    bool operator==(const Claim &) const = default;
};

/// A sentence of the draft as it stands now.
struct CitedSentence
{
    bool inSubject = false;
    int start = 0;
    int length = 0;
    QString text = {};
    QList<int> sources = {};        ///< indices into EvidenceReport::sources
    bool isCited = false;           ///< by its writer; else the sources are those that the checker found

    bool operator==(const CitedSentence &) const = default;
};

struct EvidenceReport
{
    DraftId draft = {};
    int revision = 0;
    QList<Claim> claims = {};       ///< subject first, then in the order of the text
    QList<CitedSentence> sentences = {};
    QList<EvidenceSource> sources = {};
    QString vanished = {};          ///< what a later look at the pages did not find any more, for people; empty: nothing

    [[nodiscard]] QList<Claim> unsupported() const;
    [[nodiscard]] bool blocksApproval() const { return !unsupported().isEmpty(); }
    bool operator==(const EvidenceReport &) const = default;
};

struct EvidenceCase
{
    QString subject;
    QString body;
    QString language = {};          ///< tag of the mail's language when it is known; else it is told from the words
    QList<EvidenceSource> sources = {};
    QList<Citation> citations = {};
    QList<Vouch> vouches = {};
};

/// Finds the names, numbers, titles, dates, quotes and places of a mail and looks each up in its sources.
///
/// A sentence that its writer gave citations must find its claims in the cited sources (and in Given ones). Any other
/// sentence may lean on every source; then a number, date or place has to stand beside a name of the same sentence, so that
/// swapped facts are seen. What the user's own template says, filled, is supported as it stands. No model is
/// asked. English and German are read fully; of other languages quotes, numbers, dates and
/// names inside a sentence. Takes well under 5 ms for a mail with its pages.
[[nodiscard]] EvidenceReport checkEvidence(const EvidenceCase &evidence);

/// The citations of a piece of text that its writer handed over as one: one for each of its sentences.
[[nodiscard]] QList<Citation> citing(const QString &text, bool inSubject, const QList<int> &sources);

/// Whether a page that is read again still says the sentence, word for word; marks and line ends play no part.
[[nodiscard]] bool stillSays(const QString &pageText, const QString &sentence);

/// The form in which claims are compared: "name:anna berg". Case, space and marks play no part.
[[nodiscard]] QString claimKey(ClaimKind kind, const QString &text);

/// The sentences of a page's readable text, each with its place: what a writer may cite. Lines without letters are left out.
[[nodiscard]] QList<TextSpan> sentencesOf(const QString &text);

/// "“Leeds” (place), “40” (number)": for messages, at most `most` of them.
[[nodiscard]] QString namedClaims(const QList<Claim> &claims, int most = 5);

} // namespace overture
