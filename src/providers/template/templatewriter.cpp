// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/template/templatewriter.h"

#include "providers/template/mailfields.h"
#include "providers/template/mailtemplate.h"
#include "providers/text/visibletext.h"

namespace overture::providers {

using namespace Qt::StringLiterals;

namespace {

/// The expanded text; the error says which of the two templates it is about.
Result<QString> filled(const QString &templateText, const QHash<QString, QString> &values, const QString &part)
{
    const auto expanded = MailTemplate::parse(templateText).and_then([&](const MailTemplate &mailTemplate) {
        return mailTemplate.expand(values);
    });
    if (!expanded) {
        Error error = expanded.error();
        error.detail = part + u" template: "_s + error.message;
        return fail(std::move(error));
    }
    if (expanded->trimmed().isEmpty())
        return fail(ErrorKind::InvalidInput, u"The %1 template gives an empty text."_s.arg(part),
                    u"Write a %1 template"_s.arg(part));
    return expanded;
}

} // namespace

QStringList TemplateWriter::unresolvedFields(const DraftBrief &brief) const
{
    QStringList names;
    const auto values = mailFields(brief);
    for (const QString &text : {brief.subjectTemplate, brief.bodyTemplate}) {
        const auto mailTemplate = MailTemplate::parse(text);
        if (!mailTemplate)
            continue;
        for (const QString &name : mailTemplate->unresolved(values)) {
            if (!names.contains(name))
                names.append(name);
        }
    }
    return names;
}

Result<WrittenDraft> TemplateWriter::write(const DraftBrief &brief, std::stop_token)
{
    const auto values = mailFields(brief);
    const auto subject = filled(brief.subjectTemplate, values, u"subject"_s);
    if (!subject)
        return fail(subject.error());
    const auto body = filled(brief.bodyTemplate, values, u"body"_s);
    if (!body)
        return fail(body.error());
    WrittenDraft draft;
    draft.subject = visibleLine(*subject);
    draft.body = body->trimmed();
    draft.provider = id();
    // The text is the user's own, filled with what is known: it is its own source.
    draft.sources = {{.kind = SourceKind::Template, .text = draft.subject + u'\n' + draft.body, .title = u"Your template, filled"_s}};
    draft.citations = {{true, draft.subject, {0}}};
    return draft;
}

} // namespace overture::providers
