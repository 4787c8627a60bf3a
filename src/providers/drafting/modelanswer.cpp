// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/drafting/modelanswer.h"

#include "providers/drafting/draftcheck.h"
#include "providers/drafting/untilusable.h"
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

} // namespace

const AnswerForm &draftForm()
{
    static const AnswerForm form = {{u"subject"_s, u"Subject line of the mail"_s},
                                    {u"body"_s, u"Plain text of the mail"_s},
                                    {u"kind"_s, u"What kind of mail it is, \"new\" for a first mail"_s}};
    return form;
}

const AnswerForm &templateForm()
{
    static const AnswerForm form = {{u"concept"_s, u"What mails to such websites are about, in one or two sentences"_s},
                                    {u"subject"_s, u"Subject line with fields"_s},
                                    {u"body"_s, u"Plain text of the mail with fields"_s}};
    return form;
}

QString correctionRequest(const QString &problem)
{
    return u"That answer cannot be used. %1\n\nAnswer again, with the whole JSON object and nothing else. The rules have not changed."_s
        .arg(visibleExcerpt(problem, 400));
}

Result<ModelDraft> modelDraft(const QString &text, const QString &service)
{
    return decoded<ModelDraft>(text, service, [](const JsonReader &root) {
        ModelDraft draft{visibleLine(root[u"subject"].text()), visibleText(root[u"body"].text()), root[u"kind"].textOr({})};
        if (draft.kind.isEmpty())
            draft.kind = u"new"_s;
        return draft;
    });
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
    auto usable = askUntilUsable<ModelDraft>(ask, [&](const QString &text) -> Result<ModelDraft> {
        auto draft = modelDraft(text, service);
        if (!draft)
            return draft;
        if (const auto form = checkDraft(draft->subject, draft->body, brief.studio.website, brief.domain); !form)
            return fail(form.error());
        if (const auto influence = checkAgainstPages(draft->subject, draft->body, brief, prompt); !influence)
            return fail(influence.error());
        return draft;
    });
    if (!usable)
        return fail(usable.error());
    WrittenDraft draft;
    draft.subject = std::move(usable->value.subject);
    draft.body = std::move(usable->value.body);
    draft.kind = std::move(usable->value.kind);
    draft.provider = provider;
    draft.model = std::move(usable->answer.model);
    draft.raw = usable->answer.text.toUtf8();
    draft.correction = std::move(usable->correction);
    draft.firstRaw = std::move(usable->firstRaw);
    draft.promptTokens = usable->promptTokens;
    draft.answerTokens = usable->answerTokens;
    return draft;
}

Result<ProposedTemplate> proposeWithModel(const TemplateBrief &brief, const AskModel &ask, const QString &provider,
                                          const QString &service)
{
    auto usable = askUntilUsable<ProposedTemplate>(ask, [&](const QString &text) -> Result<ProposedTemplate> {
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
