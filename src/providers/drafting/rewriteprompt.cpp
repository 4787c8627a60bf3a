// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/drafting/rewriteprompt.h"

#include "domain/tone.h"
#include "providers/template/mailfields.h"
#include "providers/text/visibletext.h"

namespace overture::providers::drafting {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestDraft = 4'000;
constexpr qsizetype longestField = 1'000;
constexpr qsizetype longestWish = 400;
constexpr qsizetype mostKept = 12;

QString keptPassages(const QStringList &passages)
{
    QStringList lines;
    for (const QString &passage : passages) {
        // A single sign says nothing; what is longer than a paragraph is known by its beginning.
        const QString words = evidenceText(passage, 300).simplified();
        if (words.size() > 2 && lines.size() < mostKept)
            lines.append(u"- “%1”"_s.arg(words));
    }
    return lines.join(u'\n');
}

/// The fact sheet, a line each.
QString factsOf(const DraftBrief &brief)
{
    QStringList lines;
    for (const EvidenceSource &source : offeredSources(brief)) {
        if (source.kind == SourceKind::Fact)
            lines.append(u"[%1] %2"_s.arg(source.label, visibleExcerpt(source.text, longestField)));
    }
    return lines.join(u'\n');
}

QString wordsFor(const RewriteBrief &brief)
{
    constexpr int shortTone = 3;
    if (brief.tone == shortTone)
        return u"40 to 80"_s;
    return brief.material.earlier.isEmpty() ? u"40 to 180"_s : u"30 to 110"_s;
}

} // namespace

Result<ModelPrompt> rewritePrompt(const RewriteBrief &brief, const QString &nonce)
{
    if (brief.body.size() > longestDraft)
        return fail(ErrorKind::InvalidInput, u"The draft has more than %1 characters, which is more than a model is asked to rewrite."_s.arg(longestDraft),
                    u"Shorten it by hand first"_s);
    const auto material = draftPrompt(brief.material, nonce);
    if (!material)
        return fail(material.error());
    auto values = mailFields(brief.material);
    for (auto &value : values)
        value = visibleExcerpt(value, longestField);
    const QString earlier = earlierMails(brief.material.earlier, nonce);
    const bool isFollowUp = !earlier.isEmpty();
    const Tone *tone = toneOf(brief.tone);
    values.insert(u"nonce"_s, nonce);
    values.insert(u"language"_s, languageName(brief.material.language));
    values.insert(u"words"_s, wordsFor(brief));
    values.insert(u"subject_rule"_s, isFollowUp ? u"The subject stays exactly as it is."_s
                                                : u"The subject has at most 70 characters, is concrete, and does not pretend to be a reply."_s);
    values.insert(u"facts"_s, factsOf(brief.material));
    values.insert(u"earlier"_s, isFollowUp ? u"\nWhat was sent before, without an answer, oldest first\n%1\n"_s.arg(earlier) : QString());
    values.insert(u"draft"_s, u"BEGIN DRAFT %1\nSubject: %2\n\n%3\nEND DRAFT %1"_s.arg(nonce, visibleExcerpt(brief.subject, 200),
                                                                                  evidenceText(brief.body, longestDraft)));
    values.insert(u"kept"_s, keptPassages(brief.kept));
    values.insert(u"wish"_s, visibleExcerpt(brief.note, longestWish));
    values.insert(u"tone"_s, tone ? tone->instruction : QString());
    auto system = filledPrompt(u"rewrite_system.txt"_s, values);
    if (!system)
        return fail(system.error());
    auto task = filledPrompt(u"rewrite_task.txt"_s, values);
    if (!task)
        return fail(task.error());
    return ModelPrompt{std::move(*system), material->pages, std::move(*task)};
}

} // namespace overture::providers::drafting
