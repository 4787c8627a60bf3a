// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/rewritingmodel.h"
#include "practice/siteworld.h"

namespace overture::practice {

struct ModelDraft {
    QString subject;
    QString body;
    QString kind;
};

/// Writes a mail as a language model would: out of the prompt alone, about a page and a sentence that stand
/// in it. The same prompt gives the same draft.
class DraftingModel
{
public:
    [[nodiscard]] static Result<DraftingModel> make(const SiteWorld &world);

    [[nodiscard]] ModelDraft write(const QString &prompt) const;
    /// What the prompt asks for as a JSON object: a mail (subject, sentences with sources, kind; or with one body), the template for
    /// a category (concept, subject, body with fields), or a draft written anew (rewritingmodel.h).
    [[nodiscard]] QJsonObject answer(const QString &prompt) const;

private:
    struct Finding {
        QString site;
        QString category;   ///< of the site in the world, empty for a stranger
        QString person;
        QString title;
        QString sentence;
    };

    DraftingModel(const SiteWorld &world, QJsonObject phrases, RewritingModel rewriting)
        : m_world(&world), m_phrases(std::move(phrases)), m_rewriting(std::move(rewriting))
    {
    }
    [[nodiscard]] Finding findEvidence(const QString &prompt) const;
    /// The mail sentence by sentence with the ids of the prompt's lines; for some museums and hotels with an invented fact.
    [[nodiscard]] QJsonObject withSources(const ModelDraft &draft, const QString &prompt) const;

    const SiteWorld *m_world;
    QJsonObject m_phrases;
    RewritingModel m_rewriting;
};

} // namespace overture::practice
