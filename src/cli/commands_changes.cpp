// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/commands.h"
#include "pipeline/approval.h"
#include "store/draftrepository.h"
#include "store/sendrepository.h"

#include <QFile>

namespace overture::cli {

using namespace Qt::StringLiterals;

ExitCode importFile(const CommandContext &context)
{
    const auto report = await(context.app.importFile(context.arguments.positional.first(), context.arguments.has(u"dry-run"_s)));
    if (!report)
        return context.output.failure(report.error());
    QJsonArray refused;
    for (const RefusedRow &row : report->refused)
        refused.append(QJsonObject{{u"line"_s, row.line}, {u"reason"_s, row.reason}});
    if (context.output.isJson()) {
        context.output.document(QJsonObject{{u"found"_s, report->found}, {u"saved"_s, report->saved}, {u"duplicate"_s, report->duplicate},
                                            {u"existing"_s, report->existing}, {u"refused"_s, refused}, {u"encoding"_s, report->encoding},
                                            {u"columns"_s, QJsonArray::fromStringList(report->mappedColumns)},
                                            {u"dry_run"_s, context.arguments.has(u"dry-run"_s)}});
        return ExitCode::Success;
    }
    context.output.line(u"%1 rows (%2; %3)"_s.arg(report->found).arg(report->encoding, report->mappedColumns.join(u", "_s)));
    context.output.line(u"%1 %2, %3 duplicates within the file, %4 known already, %5 refused"_s.arg(report->saved)
                            .arg(context.arguments.has(u"dry-run"_s) ? u"would be saved"_s : u"saved"_s).arg(report->duplicate)
                            .arg(report->existing).arg(report->refused.size()));
    for (const RefusedRow &row : report->refused)
        context.output.line(u"  line %1: %2"_s.arg(row.line).arg(row.reason));
    return ExitCode::Success;
}

ExitCode editDraft(const CommandContext &context)
{
    const auto ids = parseIds(context.arguments.positional);
    if (!ids)
        return context.output.usage(ids.error().message, ids.error().action);
    if (!context.arguments.has(u"subject"_s) && !context.arguments.has(u"body"_s))
        return context.output.usage(u"Nothing was given to change."_s, u"Give --subject, --body or both"_s);
    std::optional<QString> subject;
    std::optional<QString> body;
    if (context.arguments.has(u"subject"_s))
        subject = context.arguments.value(u"subject"_s);
    if (context.arguments.has(u"body"_s))
        body = context.arguments.value(u"body"_s);
    if (body && *body == u"-") {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return context.output.failure({ErrorKind::InvalidInput, u"The text could not be read from standard input."_s, u"Pipe it in"_s, {}, std::nullopt});
        body = QString::fromUtf8(input.readAll());
    }
    if ((subject && subject->trimmed().isEmpty()) || (body && body->trimmed().isEmpty()))
        return context.output.usage(u"A mail needs a subject and a text."_s, u"Give a text that is not empty"_s);
    const auto state = await(context.app.database().write([id = DraftId{ids->first()}, subject, body](store::WriteSession &session) -> Result<DraftState> {
        const auto draft = store::drafts::byId(session, id);
        if (!draft)
            return fail(draft.error());
        if (!*draft)
            return fail(ErrorKind::NotFound, u"There is no draft %1."_s.arg(id.value), u"List the drafts and choose one of them"_s);
        if (auto set = store::drafts::setText(session, id, subject.value_or((*draft)->subject), body.value_or((*draft)->body), u"user"_s); !set)
            return fail(set.error());
        const auto changed = store::drafts::byId(session, id);
        return changed ? Result<DraftState>((*changed)->state) : fail(changed.error());
    }));
    if (!state)
        return context.output.failure(state.error());
    if (context.output.isJson())
        context.output.document(QJsonObject{{u"id"_s, ids->first()}, {u"state"_s, toText(*state)}});
    context.output.line(u"Draft %1 changed; it is %2."_s.arg(ids->first()).arg(toText(*state)));
    return ExitCode::Success;
}

namespace {

ExitCode decide(const CommandContext &context, const QString &word, Status (*write)(store::WriteSession &, const QList<DraftId> &))
{
    const auto ids = parseIds(context.arguments.positional);
    if (!ids)
        return context.output.usage(ids.error().message, ids.error().action);
    QList<DraftId> drafts;
    for (const qint64 id : *ids)
        drafts.append(DraftId{id});
    const auto done = await(context.app.database().write([drafts, write](store::WriteSession &session) { return write(session, drafts); }));
    if (!done)
        return context.output.failure(done.error());
    QJsonArray array;
    for (const qint64 id : *ids)
        array.append(id);
    if (context.output.isJson())
        context.output.document(QJsonObject{{word, array}});
    context.output.line(u"%1 drafts %2"_s.arg(ids->size()).arg(word));
    return ExitCode::Success;
}

} // namespace

ExitCode approveDrafts(const CommandContext &context)
{
    return decide(context, u"approved"_s, [](store::WriteSession &session, const QList<DraftId> &ids) {
        return pipeline::approveDrafts(session, ids, u"user"_s);
    });
}

ExitCode rejectDrafts(const CommandContext &context)
{
    return decide(context, u"rejected"_s, [](store::WriteSession &session, const QList<DraftId> &ids) -> Status {
        for (const DraftId id : ids) {
            if (auto rejected = store::drafts::reject(session, id); !rejected)
                return rejected;
        }
        return {};
    });
}

ExitCode suppress(const CommandContext &context)
{
    const QString text = context.arguments.positional.first();
    Suppression suppression;
    suppression.source = u"user"_s;
    suppression.reason = context.arguments.has(u"reason"_s) ? context.arguments.value(u"reason"_s) : u"entered by hand"_s;
    if (text.contains(u'@')) {
        const auto address = EmailAddress::parse(text);
        if (!address)
            return context.output.usage(address.error().message, address.error().action);
        suppression.scope = SuppressionScope::Address;
        suppression.value = address->normalized();
    } else {
        const auto domain = DomainName::fromUrl(text);
        if (!domain)
            return context.output.usage(domain.error().message, domain.error().action);
        suppression.scope = SuppressionScope::Domain;
        suppression.value = domain->registrable().ace();
    }
    const auto added = await(context.app.database().write(
        [suppression](store::WriteSession &session) { return store::suppressions::add(session, suppression); }));
    if (!added)
        return context.output.failure(added.error());
    if (context.output.isJson())
        context.output.document(QJsonObject{{u"scope"_s, toText(suppression.scope)}, {u"value"_s, suppression.value}, {u"added"_s, added->has_value()}});
    context.output.line(*added ? u"%1 will never be written to."_s.arg(suppression.value) : u"%1 was on the list already."_s.arg(suppression.value));
    return ExitCode::Success;
}

} // namespace overture::cli
