// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/drafting/modelanswer.h"

#include "providers/drafting/draftcheck.h"
#include "providers/drafting/untilusable.h"
#include "providers/drafting/unusable.h"
#include "providers/json/jsonreader.h"
#include "providers/text/visibletext.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace overture::providers::drafting {

using namespace Qt::StringLiterals;

namespace {

/// The text inside a ```json fence, or nothing when there is none.
std::optional<QString> insideFence(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (!trimmed.startsWith(u"```"_s) || !trimmed.endsWith(u"```"_s) || trimmed.size() < 6)
        return std::nullopt;
    const auto firstBreak = trimmed.indexOf(u'\n');
    if (firstBreak < 0)
        return std::nullopt;
    return trimmed.mid(firstBreak + 1, trimmed.size() - firstBreak - 4);
}

template <class T, class Read>
Result<T> decoded(const QString &text, const QString &service, Read read)
{
    const auto strictly = [&](const QString &json) -> Result<T> {
        const auto root = JsonReader::parse(json.toUtf8(), service);
        root.requireObject();
        T value = read(root);
        return root.finish(std::move(value));
    };
    auto value = strictly(text);
    if (value)
        return value;
    const auto fenced = insideFence(text);
    return fenced ? strictly(*fenced) : value;
}

/// Where the object that begins at `open` ends, by the rules of JSON strings; -1 when it does not.
qsizetype endOfObject(const QString &text, qsizetype open)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype i = open; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (inString) {
            if (c == u'\\')
                ++i;
            else if (c == u'"')
                inString = false;
        } else if (c == u'"') {
            inString = true;
        } else if (c == u'{') {
            ++depth;
        } else if (c == u'}' && --depth == 0) {
            return i;
        }
    }
    return -1;
}

/// An optional list of texts.
QStringList textsOf(const JsonReader &list)
{
    QStringList texts;
    for (const JsonReader &item : list.itemsOrNone())
        texts.append(item.text());
    return texts;
}

/// Sentences of one paragraph stand in one line; a sentence with line breaks of its own keeps them.
QString bodyOf(const QList<ModelSentence> &sentences)
{
    QString body;
    for (qsizetype i = 0; i < sentences.size(); ++i) {
        if (i > 0)
            body += sentences.at(i).paragraph == sentences.at(i - 1).paragraph ? u" "_s : u"\n\n"_s;
        body += sentences.at(i).text;
    }
    return body;
}

/// The first answer is told what none of its sources says; InvalidResponse naming it.
Status checkEvidenceOf(const ModelDraft &draft, const DraftBrief &brief, const QList<EvidenceSource> &offered, const QList<Citation> &citations)
{
    EvidenceCase mail{.subject = draft.subject, .body = draft.body, .language = brief.language, .sources = offered, .citations = citations};
    mail.sources += presumedSources(brief);
    const auto open = checkEvidence(mail).unsupported();
    if (open.isEmpty())
        return {};
    return unusable(u"it states what no cited source says: %1. Say only what a source says and cite that source, or leave it out"_s.arg(
        visibleExcerpt(namedClaims(open), 240)));
}

} // namespace

QString correctionRequest(const QString &problem)
{
    return u"That answer cannot be used. %1\n\nAnswer again, with the whole JSON object and nothing else. The rules have not changed."_s
        .arg(visibleExcerpt(problem, 400));
}

Result<ModelDraft> modelDraft(const QString &text, const QString &service)
{
    return decoded<ModelDraft>(text, service, [](const JsonReader &root) {
        ModelDraft draft;
        draft.subject = visibleLine(root[u"subject"].text());
        draft.kind = root[u"kind"].textOr({});
        if (draft.kind.isEmpty())
            draft.kind = u"new"_s;
        draft.subjectSources = textsOf(root[u"subject_sources"]);
        // A small model may know one text only; its sentences then cite nothing.
        if (!root[u"sentences"].isPresent() && root[u"body"].isPresent()) {
            draft.body = visibleText(root[u"body"].text());
            return draft;
        }
        for (const JsonReader &item : root[u"sentences"].items()) {
            ModelSentence sentence{int(item[u"paragraph"].integerOr(1)), visibleText(item[u"text"].text()).trimmed(), textsOf(item[u"sources"])};
            if (sentence.text.isEmpty())
                item[u"text"].complain(u"the sentence is empty"_s);
            draft.sentences.append(sentence);
        }
        draft.body = bodyOf(draft.sentences);
        return draft;
    });
}

Result<QList<Citation>> citationsOf(const ModelDraft &draft, const QList<EvidenceSource> &offered)
{
    QHash<QString, int> indexOf;
    for (int i = 0; i < offered.size(); ++i)
        indexOf.insert(offered.at(i).label, i);
    QList<Citation> citations;
    QString unknown;
    const auto cite = [&](const QString &text, bool inSubject, const QStringList &labels) {
        QList<int> sources;
        for (const QString &label : labels) {
            const int index = indexOf.value(QString(label).remove(u'[').remove(u']').trimmed().toUpper(), -1);
            if (index < 0)
                unknown = label;
            else if (!sources.contains(index))
                sources.append(index);
        }
        if (!sources.isEmpty())
            citations += citing(text, inSubject, sources);
    };
    cite(draft.subject, true, draft.subjectSources);
    for (const ModelSentence &sentence : draft.sentences)
        cite(sentence.text, false, sentence.sources);
    if (!unknown.isEmpty())
        return unusable(u"it cites the source “%1”, which does not exist"_s.arg(visibleExcerpt(unknown, 40)));
    return citations;
}

Result<ProposedTemplate> modelTemplate(const QString &text, const QString &service)
{
    return decoded<ProposedTemplate>(text, service, [](const JsonReader &root) {
        ProposedTemplate proposal;
        proposal.angle = visibleLine(root[u"concept"].text());
        proposal.subject = visibleLine(root[u"subject"].text());
        proposal.body = visibleText(root[u"body"].text());
        return proposal;
    });
}

QString answerObject(const QString &text)
{
    static const QRegularExpression thinking(uR"(<think(?:ing)?>.*?(?:</think(?:ing)?>|\z))"_s,
                                             QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    QString rest = text;
    // A server may keep the opening tag for itself.
    if (const auto end = rest.lastIndexOf(u"</think>"_s, -1, Qt::CaseInsensitive); end >= 0 && !rest.left(end).contains(u"<think"_s, Qt::CaseInsensitive))
        rest = rest.mid(end + 8);
    rest.remove(thinking).remove(QChar(0xFEFF));
    constexpr int mostBraces = 50;
    auto open = rest.indexOf(u'{');
    for (int tried = 0; open >= 0 && tried < mostBraces; ++tried) {
        if (const auto end = endOfObject(rest, open); end >= 0) {
            const QString object = rest.mid(open, end - open + 1);
            if (QJsonDocument::fromJson(object.toUtf8()).isObject())
                return object;
        }
        open = rest.indexOf(u'{', open + 1);
    }
    return rest.trimmed();
}

Result<WrittenDraft> writeWithModel(const DraftBrief &brief, const ModelPrompt &prompt, const AskModel &ask, const QString &provider,
                                    const QString &service)
{
    const auto offered = offeredSources(brief);
    QList<Citation> citations;
    auto usable = askUntilUsable<ModelDraft>(ask, [&](const QString &text, bool isFirst) -> Result<ModelDraft> {
        auto draft = modelDraft(text, service);
        if (!draft)
            return draft;
        if (const auto form = checkDraft(draft->subject, draft->body, brief.studio.website, brief.domain); !form)
            return fail(form.error());
        if (const auto influence = checkAgainstPages(draft->subject, draft->body, brief, prompt); !influence)
            return fail(influence.error());
        auto cited = citationsOf(*draft, offered);
        if (!cited)
            return fail(cited.error());
        citations = std::move(*cited);
        if (isFirst && !draft->sentences.isEmpty()) {
            if (const auto supported = checkEvidenceOf(*draft, brief, offered, citations); !supported)
                return fail(supported.error());
        }
        return draft;
    });
    if (!usable)
        return fail(usable.error());
    QString kind = std::move(usable->value.kind);
    WrittenDraft draft = writtenBy(std::move(*usable), provider);
    draft.kind = std::move(kind);
    draft.sources = offered;
    draft.citations = std::move(citations);
    return draft;
}

Result<ProposedTemplate> proposeWithModel(const TemplateBrief &brief, const AskModel &ask, const QString &provider,
                                          const QString &service)
{
    auto usable = askUntilUsable<ProposedTemplate>(ask, [&](const QString &text, bool) -> Result<ProposedTemplate> {
        auto proposal = modelTemplate(text, service);
        if (!proposal)
            return proposal;
        if (const auto check = checkTemplate(*proposal, brief.studio); !check)
            return fail(check.error());
        return proposal;
    });
    if (!usable)
        return fail(usable.error());
    usable->value.provider = provider;
    usable->value.model = std::move(usable->answer.model);
    return std::move(usable->value);
}

} // namespace overture::providers::drafting
