// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/drafting/answerform.h"
#include "providers/drafting/draftprompt.h"

#include <functional>
#include <optional>

namespace overture::providers::drafting {

/// What any language model answered, whichever service it came from.
struct ModelAnswer
{
    QString text;               ///< as it came, without what the service itself marks as thinking
    QString model;              ///< as the service named it, empty when it did not
    qint64 promptTokens = 0;
    qint64 answerTokens = 0;

    bool operator==(const ModelAnswer &) const = default;
};

/// A second question: the first answer and what was wrong with it.
struct Correction
{
    QString answer;
    QString problem;
};

/// What the model is told about its first answer: the problem, and to answer again in the same form.
[[nodiscard]] QString correctionRequest(const QString &problem);

/// One request to a model, with the correction when it is the second. Blocks.
using AskModel = std::function<Result<ModelAnswer>(const std::optional<Correction> &)>;

/// A model's own JSON, decoded strictly: an object whose members have the right types; a code fence around it is taken
/// off. `service` names the sender in messages. Errors: InvalidResponse, with the member's path in `detail`.
struct ModelSentence
{
    int paragraph = 1;
    QString text;
    QStringList sources;        ///< as it was told them: "S4", "F1"

    bool operator==(const ModelSentence &) const = default;
};
struct ModelDraft
{
    QString subject;
    QString body;               ///< the sentences, put together
    QString kind;               ///< as it came, "new" when the model gave none
    QStringList subjectSources;
    QList<ModelSentence> sentences;   ///< none when the model gave its text as one "body": then nothing is cited

    bool operator==(const ModelDraft &) const = default;
};
[[nodiscard]] Result<ModelDraft> modelDraft(const QString &text, const QString &service);
[[nodiscard]] Result<ProposedTemplate> modelTemplate(const QString &text, const QString &service);

/// The first complete JSON object in a model's words: without a byte order mark, <think>…</think> (closed or not), code
/// fence, or talk before and after. The text itself when there is none. Pure; never crashes on any text.
[[nodiscard]] QString answerObject(const QString &text);

/// What the model's sentences cite, as indices into `offered`. InvalidResponse for a source that was not offered, naming it.
[[nodiscard]] Result<QList<Citation>> citationsOf(const ModelDraft &draft, const QList<EvidenceSource> &offered);

/// Asks, decodes, checks; when the answer cannot be used, tells the model why and asks once more. A claim that no cited source
/// supports is such a reason the first time; the second time the draft is taken with it, for a person to see. A refusal by the service
/// itself (an error of `ask`) is never asked about again. `provider` is the writer's id, `service` its name for people.
/// Errors: those of `ask`; InvalidResponse for a second answer that cannot be used, with its beginning in `detail`.
[[nodiscard]] Result<WrittenDraft> writeWithModel(const DraftBrief &brief, const ModelPrompt &prompt, const AskModel &ask,
                                                  const QString &provider, const QString &service);
[[nodiscard]] Result<ProposedTemplate> proposeWithModel(const TemplateBrief &brief, const AskModel &ask, const QString &provider,
                                                        const QString &service);

} // namespace overture::providers::drafting
