// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "core/result.h"
#include "domain/evidence.h"
#include "domain/studiofact.h"

#include <QList>
#include <QStringList>

#include <stop_token>

namespace overture {

/// Who writes and what may be said of them: the studio's fact sheet.
struct StudioFacts
{
    QString senderName;
    QString studioName;
    QString offer;               ///< what the studio does, in a sentence or two
    QString website;
    QString postalAddress;
    QString optOutLine;
};

struct EvidencePage
{
    QString url;
    QString title;
    QString text;
    PageId id = {};
    QString hash = {};
    std::optional<Instant> fetchedAt = {};
};

/// A mail of the same sequence that has gone out, without its footer.
struct EarlierMail
{
    QString subject;
    QString body;
    Instant sentAt;

    bool operator==(const EarlierMail &) const = default;
};

struct DraftBrief
{
    QString domain;
    QString siteTitle;
    QString category;
    QString location;
    QString language;
    QString contactName;
    QString recipient;           ///< never sent to a model
    QList<EvidencePage> evidence;
    StudioFacts studio;
    QList<StudioFact> facts = {};        ///< the approved lines of the fact sheet
    QString subjectTemplate;     ///< for template drafting
    QString bodyTemplate;
    QString idea;                ///< the campaign's idea, for model drafting
    QString angle;               ///< concept of the category's template, for model drafting
    QList<EarlierMail> earlier = {};     ///< oldest first; a follow-up is to be written when there are any
    bool isLast = false;         ///< no further follow-up will be written
};

struct WrittenDraft
{
    QString subject;
    QString body;
    QString kind = QStringLiteral("new");   ///< a model's word is kept as it came
    QString provider;            ///< "template", "gemini", "openai"
    QString model;               ///< as the service named it in the answer
    QByteArray raw;              ///< the model's own output
    QString correction = {};     ///< what was wrong with the model's first output, when it was told so; empty otherwise
    QByteArray firstRaw = {};    ///< that first output
    qint64 promptTokens = 0;     ///< as the service counted them, all requests together; 0 = not told
    qint64 answerTokens = 0;
    QList<EvidenceSource> sources = {};  ///< what was offered to the writer
    QList<Citation> citations = {};      ///< which sentence leans on which of them
};

/// A draft that is to be written anew.
struct RewriteBrief
{
    DraftBrief material;         ///< what the draft was written from
    QString subject;             ///< as it is now
    QString body;
    QString note;                ///< the person's wish: "shorter", "mention the spring show"; may be empty
    int tone = 0;                ///< of tones() (domain/tone.h); 0 = as it is
    QStringList kept = {};       ///< passages that a person typed; they are to stay word for word
};

/// For which a template is to be proposed.
struct TemplateBrief
{
    QString category;
    QString idea;                ///< the campaign's
    QString language;
    StudioFacts studio;
};

/// A template that a model proposes. Nothing is stored until a person saves it.
struct ProposedTemplate
{
    QString angle;               ///< the concept: what a mail to this category is about, in a sentence or two
    QString subject;
    QString body;
    QString provider;
    QString model;
};

/// What a draft of this writer costs. Prices are the user's own settings, never guessed.
struct WritingCost
{
    bool asksModel = false;      ///< false: no service is asked at all
    bool isLocal = false;        ///< the model runs on this computer
    double usdPerMillionIn = 0;  ///< tokens of the prompt; 0 = not known
    double usdPerMillionOut = 0; ///< tokens of the answer; 0 = not known
};

/// The writers there are: the word that is stored, and as people know it. The first one needs no key and no network.
[[nodiscard]] inline const QList<std::pair<QString, QString>> &draftWriterChoices()
{
    static const QList<std::pair<QString, QString>> choices = {
        {QStringLiteral("template"), QStringLiteral("the template")},
        {QStringLiteral("gemini"), QStringLiteral("Gemini")},
        {QStringLiteral("openai"), QStringLiteral("the OpenAI-compatible server")},
    };
    return choices;
}

/// Writes the first version of a mail. A refusal by a model is InvalidResponse with the reason.
/// Thread: any worker (blocks).
class DraftWriter
{
public:
    virtual ~DraftWriter() = default;
    [[nodiscard]] virtual QString id() const = 0;
    /// As people know it: "Gemini".
    [[nodiscard]] virtual QString title() const { return id(); }
    [[nodiscard]] virtual WritingCost cost() const { return {}; }
    [[nodiscard]] virtual Result<WrittenDraft> write(const DraftBrief &brief, std::stop_token stop) = 0;
    /// Fields of the brief's templates that have neither a value nor another text here, or that do not exist. Empty for a writer
    /// that fills none.
    [[nodiscard]] virtual QStringList unresolvedFields(const DraftBrief &) const { return {}; }
    /// The whole mail anew, as the wish or the tone asks; what comes back is a proposal. Errors as write(); Misconfigured for a
    /// writer that has no words of its own.
    [[nodiscard]] virtual Result<WrittenDraft> rewrite(const RewriteBrief &, std::stop_token)
    {
        return fail(ErrorKind::Misconfigured, QStringLiteral("The template has no words of its own, so it cannot rewrite a draft."),
                    QStringLiteral("Choose a model as the draft writer in Settings"));
    }
    /// Misconfigured for a writer that has no ideas of its own.
    [[nodiscard]] virtual Result<ProposedTemplate> proposeTemplate(const TemplateBrief &, std::stop_token)
    {
        return fail(ErrorKind::Misconfigured, QStringLiteral("Only a model can propose a template."),
                    QStringLiteral("Choose a model as the draft writer in Settings, or write the template by hand"));
    }
};

} // namespace overture
