// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/writing.h"

#include "pipeline/draftbrief.h"
#include "store/categorytemplaterepository.h"
#include "store/draftrepository.h"
#include "store/evidencerepository.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace overture::pipeline {

using namespace Qt::StringLiterals;

namespace {

/// What drafting asks of a model beyond the pages: the rules, the studio's facts, the task.
constexpr qint64 fixedPromptTokens = 900;
/// A mail of 60 to 180 words, and what a thinking model spends before it.
constexpr qint64 answerTokens = 900;
constexpr qint64 charactersPerToken = 4;
/// What a prompt takes of all pages together (providers/drafting/draftprompt.cpp caps them).
constexpr qint64 longestEvidence = 12'000;

/// Tokens of a prompt on the average, from the pages of the first prospects.
Result<qint64> averagePromptTokens(store::ReadSession &session, const QList<store::DueRow> &rows)
{
    constexpr qsizetype mostRead = 40;
    const auto sample = rows.mid(0, mostRead);
    qint64 characters = 0;
    for (const auto &row : sample) {
        const auto pages = store::prospects::pages(session, ProspectId{row.id});
        if (!pages)
            return fail(pages.error());
        qint64 length = 0;
        for (const Page &page : *pages)
            length += page.text.size();
        characters += std::min(length, longestEvidence);
    }
    return fixedPromptTokens + characters / std::max<qint64>(1, sample.size()) / charactersPerToken;
}

QString dollars(double usd)
{
    return usd < 0.01 ? u"less than $0.01"_s : u"about $%1"_s.arg(usd, 0, 'f', 2);
}

} // namespace

StageParameter writerChoice()
{
    QStringList writers = {QString()};
    QStringList titles = {u"as chosen in Settings"_s};
    for (const auto &[word, title] : draftWriterChoices()) {
        writers.append(word);
        titles.append(title);
    }
    return {.name = u"writer"_s,
            .title = u"Written by"_s,
            .type = StageParameter::Type::Choice,
            .defaultValue = QString(),
            .choices = writers,
            .choiceTitles = titles};
}

QString chosenWriter(const QJsonObject &params)
{
    return params.value(u"writer"_s).toString();
}

Result<CostEstimate> writingEstimate(store::ReadSession &session, const QList<store::DueRow> &rows, const DraftWriter &writer)
{
    const WritingCost cost = writer.cost();
    const QString count = rows.size() == 1 ? u"1 draft"_s : u"%1 drafts"_s.arg(rows.size());
    if (!cost.asksModel)
        return CostEstimate{0, u"Free: %1 from the template"_s.arg(count)};
    const auto perPrompt = averagePromptTokens(session, rows);
    if (!perPrompt)
        return fail(perPrompt.error());
    const double tokensIn = double(*perPrompt) * double(rows.size());
    const double tokensOut = double(answerTokens) * double(rows.size());
    const QString amount = u"%1, roughly %2 thousand tokens in and %3 thousand out"_s.arg(
        count, QString::number(std::max(1.0, std::round(tokensIn / 1000))), QString::number(std::max(1.0, std::round(tokensOut / 1000))));
    if (cost.isLocal)
        return CostEstimate{0, u"Free: %1, by the model on this computer"_s.arg(amount)};
    if (cost.usdPerMillionIn <= 0 && cost.usdPerMillionOut <= 0)
        return CostEstimate{0, u"The price is not known: %1, by %2. Enter the model’s price in Settings to see the cost"_s.arg(amount, writer.title())};
    const double usd = (tokensIn * cost.usdPerMillionIn + tokensOut * cost.usdPerMillionOut) / 1'000'000;
    const QString price = dollars(usd);
    return CostEstimate{usd, u"%1: %2, by %3"_s.arg(price.left(1).toUpper() + price.mid(1), amount, writer.title())};
}

Result<WritingMaterial> writingMaterial(const StageContext &context, const Prospect &prospect)
{
    return context.database.readNow([&prospect](store::ReadSession &session) -> Result<WritingMaterial> {
        auto pages = store::prospects::pages(session, prospect.id);
        if (!pages)
            return fail(pages.error());
        auto categoryTemplate = store::categorytemplates::byCategory(session, prospect.category);
        if (!categoryTemplate)
            return fail(categoryTemplate.error());
        auto facts = store::studiofacts::all(session);
        if (!facts)
            return fail(facts.error());
        return WritingMaterial{std::move(*pages), std::move(*categoryTemplate), std::move(*facts)};
    });
}

Status checkWritten(const WrittenDraft &written, const QString &domain)
{
    if (!written.subject.trimmed().isEmpty() && !written.body.trimmed().isEmpty())
        return {};
    return fail(ErrorKind::InvalidResponse, u"The draft for %1 came back without %2."_s.arg(
                    domain, written.subject.trimmed().isEmpty() ? u"a subject"_s : u"a text"_s));
}

Result<NewDraft> writeDraft(const StageContext &context, const Prospect &prospect, DraftBrief brief, const WritingMaterial &known)
{
    const auto writer = draftWriter(context.services, context.settings, chosenWriter(context.job.params));
    if (!writer)
        return fail(writer.error());
    brief.facts = known.facts;
    auto written = (*writer)->write(brief, context.stop);
    if (!written)
        return fail(written.error());
    if (auto usable = checkWritten(*written, prospect.domain); !usable)
        return fail(usable.error());
    Draft draft;
    draft.prospectId = prospect.id;
    draft.kind = written->kind;
    draft.subject = written->subject.simplified();
    draft.body = written->body.trimmed();
    draft.provenance = provenance(*written, brief, known.categoryTemplate);
    return NewDraft{std::move(draft), std::move(*written), (*writer)->id()};
}

Commit draftFailed(const JobItem &item, const Error &error)
{
    return [id = ProspectId{item.subjectId}, message = error.message](store::WriteSession &session) {
        return store::prospects::setDraftFailed(session, id, message);
    };
}

Result<DraftId> storeWritten(store::WriteSession &session, const Draft &draft, const WrittenDraft &written, const QString &author)
{
    auto id = store::drafts::insert(session, draft, author);
    if (!id)
        return id;
    if (auto cited = store::evidence::addCitations(session, *id, written.sources, written.citations); !cited)
        return fail(cited.error());
    return id;
}

QString provenance(const WrittenDraft &written, const DraftBrief &brief, const std::optional<CategoryTemplate> &used)
{
    QJsonArray evidence;
    for (const EvidencePage &page : brief.evidence)
        evidence.append(page.url);
    QJsonObject object{{u"provider"_s, written.provider}, {u"model"_s, written.model},
                       {u"evidence"_s, evidence}, {u"raw"_s, QString::fromUtf8(written.raw)}};
    if (used)
        object.insert(u"template"_s, used->category);
    if (!written.correction.isEmpty()) {
        object.insert(u"corrected"_s, written.correction);
        object.insert(u"first_raw"_s, QString::fromUtf8(written.firstRaw));
    }
    if (written.promptTokens > 0 || written.answerTokens > 0)
        object.insert(u"tokens"_s, QJsonObject{{u"prompt"_s, written.promptTokens}, {u"answer"_s, written.answerTokens}});
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace overture::pipeline
