// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/drafting/rewriteanswer.h"

#include "providers/drafting/draftcheck.h"
#include "providers/drafting/untilusable.h"
#include "providers/drafting/unusable.h"
#include "providers/json/jsonreader.h"

namespace overture::providers::drafting {

using namespace Qt::StringLiterals;

namespace {

/// What the rewriting states anew must stand in a source, in the draft or in the wish; InvalidResponse naming it.
Status checkEvidenceOf(const DraftText &rewrite, const RewriteBrief &brief)
{
    EvidenceCase mail{.subject = rewrite.subject, .body = rewrite.body, .language = brief.material.language, .sources = offeredSources(brief.material)};
    mail.sources += presumedSources(brief.material);
    for (const QString &given : {brief.subject, brief.body, brief.note}) {
        if (!given.trimmed().isEmpty())
            mail.sources.append({.kind = SourceKind::Given, .text = given});
    }
    const auto open = checkEvidence(mail).unsupported();
    if (open.isEmpty())
        return {};
    return unusable(u"it states what neither the draft nor a source says: %1. Leave it out"_s.arg(visibleExcerpt(namedClaims(open), 240)));
}

} // namespace

const AnswerForm &rewriteForm()
{
    static const AnswerForm form = {{u"subject"_s, u"Subject line of the rewritten mail"_s}, {u"body"_s, u"Plain text of the rewritten mail"_s}};
    return form;
}

Result<DraftText> modelRewrite(const QString &text, const QString &service)
{
    const auto root = JsonReader::parse(text.toUtf8(), service);
    root.requireObject();
    DraftText rewrite{visibleLine(root[u"subject"].text()), visibleText(root[u"body"].text())};
    return root.finish(std::move(rewrite));
}

Result<WrittenDraft> rewriteWithModel(const RewriteBrief &brief, const ModelPrompt &prompt, const AskModel &ask, const QString &provider,
                                      const QString &service)
{
    auto usable = askUntilUsable<DraftText>(ask, [&](const QString &text, bool isFirst) -> Result<DraftText> {
        auto rewrite = modelRewrite(text, service);
        if (!rewrite)
            return rewrite;
        if (const auto form = checkDraft(rewrite->subject, rewrite->body, brief.material.studio.website, brief.material.domain); !form)
            return fail(form.error());
        if (const auto influence = checkAgainstPages(rewrite->subject, rewrite->body, brief.material, prompt); !influence)
            return fail(influence.error());
        if (const auto supported = isFirst ? checkEvidenceOf(*rewrite, brief) : Status(); !supported)
            return fail(supported.error());
        return rewrite;
    });
    if (!usable)
        return fail(usable.error());
    return writtenBy(std::move(*usable), provider);
}

} // namespace overture::providers::drafting
