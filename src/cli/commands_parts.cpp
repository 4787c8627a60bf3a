// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What mails carry besides their text: files, pictures, copies.
#include "cli/await.h"
#include "cli/commands.h"
#include "pipeline/mailparts.h"
#include "store/attachmentrepository.h"
#include "store/draftrepository.h"

#include <QFileInfo>

namespace overture::cli {

using namespace Qt::StringLiterals;

namespace {

/// The place that the options name: a draft, a prospect, or every first mail.
Result<Attachment> placeOf(const Arguments &arguments)
{
    Attachment place;
    const auto number = [&](const QString &option) -> Result<qint64> {
        const auto ids = parseIds({arguments.value(option)});
        return ids ? Result<qint64>(ids->first()) : fail(ids.error());
    };
    const int named = int(arguments.has(u"draft"_s)) + int(arguments.has(u"prospect"_s)) + int(arguments.has(u"all"_s));
    if (named != 1)
        return fail(ErrorKind::InvalidInput, u"It was not said which mails carry the files."_s, u"Give --draft ID, --prospect ID or --all"_s);
    for (const QString &option : {u"draft"_s, u"prospect"_s}) {
        if (!arguments.has(option))
            continue;
        const auto id = number(option);
        if (!id)
            return fail(id.error());
        (option == u"draft" ? place.draftId.value : place.prospectId.value) = *id;
    }
    return place;
}

QJsonObject attachmentObject(const Attachment &row)
{
    return {{u"id"_s, row.id.value},
            {u"name"_s, row.file.name},
            {u"type"_s, row.file.mimeType},
            {u"inline"_s, row.file.isInline},
            {u"size"_s, row.file.size},
            {u"encoded_size"_s, encodedSize(row.file.size)},
            {u"for"_s, row.draftId.isValid() ? u"draft"_s : row.prospectId.isValid() ? u"prospect"_s : u"all"_s}};
}

void list(const CommandContext &context, const QList<Attachment> &rows)
{
    QJsonArray array;
    for (const Attachment &row : rows) {
        array.append(attachmentObject(row));
        context.output.line(u"%1  %2  %3%4"_s.arg(row.id.value).arg(row.file.name, sizeText(row.file.size),
                                                row.file.isInline ? u"  below the text"_s : QString()));
    }
    if (context.output.isJson())
        context.output.document(QJsonObject{{u"attachments"_s, array}});
    else if (rows.isEmpty())
        context.output.line(u"Nothing is attached."_s);
}

ExitCode removeFiles(const CommandContext &context)
{
    const auto ids = parseIds(context.arguments.value(u"remove"_s).split(u','));
    if (!ids)
        return context.output.usage(ids.error().message, ids.error().action);
    const auto removed = await(context.app.database().write([ids = *ids](store::WriteSession &session) -> Status {
        for (const qint64 id : ids) {
            if (auto gone = pipeline::detach(session, AttachmentId{id}, u"user"_s); !gone)
                return gone;
        }
        return {};
    }));
    if (!removed)
        return context.output.failure(removed.error());
    list(context, {});
    return ExitCode::Success;
}

} // namespace

ExitCode attachFiles(const CommandContext &context)
{
    if (context.arguments.has(u"remove"_s))
        return removeFiles(context);
    const auto place = placeOf(context.arguments);
    if (!place)
        return context.output.usage(place.error().message, place.error().action);
    QList<MailFile> files;
    for (const QString &path : context.arguments.positional) {
        const auto file = await(context.app.prepareFile({QFileInfo(path).fileName(), {}, context.arguments.has(u"inline"_s), {}, path, {}}));
        if (!file)
            return context.output.failure(file.error());
        if (!file->note.isEmpty())
            context.output.line(u"%1: %2"_s.arg(file->name, file->note));
        files.append(*file);
    }
    const auto rows = await(context.app.database().write([place = *place, files](store::WriteSession &session) -> Result<QList<Attachment>> {
        for (const MailFile &file : files) {
            Attachment row = place;
            row.file = {file.name, file.mimeType, file.isInline, sha256Of(file.content), file.content.size()};
            row.sourcePath = file.sourcePath;
            if (auto added = pipeline::attach(session, row, file.content, u"user"_s); !added)
                return fail(added.error());
        }
        if (!place.draftId.isValid())
            return place.prospectId.isValid() ? store::attachments::ofProspect(session, place.prospectId) : store::attachments::forAll(session);
        const auto draft = store::drafts::byId(session, place.draftId);
        if (!draft)
            return fail(draft.error());
        if (!*draft)
            return fail(ErrorKind::NotFound, u"There is no draft %1."_s.arg(place.draftId.value), u"List the drafts and choose one of them"_s);
        return store::attachments::ofMail(session, **draft);
    }));
    if (!rows)
        return context.output.failure(rows.error());
    list(context, *rows);
    return ExitCode::Success;
}

ExitCode setCopies(const CommandContext &context)
{
    const auto ids = parseIds(context.arguments.positional.mid(0, 1));
    if (!ids)
        return context.output.usage(ids.error().message, ids.error().action);
    const QString cc = context.arguments.positional.mid(1).join(u',');
    const auto stored = await(context.app.database().write([id = DraftId{ids->first()}, cc](store::WriteSession &session) -> Result<QString> {
        if (auto set = pipeline::setCc(session, id, cc, u"user"_s); !set)
            return fail(set.error());
        return store::drafts::byId(session, id).map([](const auto &draft) { return draft ? draft->cc : QString(); });
    }));
    if (!stored)
        return context.output.failure(stored.error());
    if (context.output.isJson())
        context.output.document(QJsonObject{{u"draft_id"_s, ids->first()}, {u"cc"_s, *stored}});
    context.output.line(stored->isEmpty() ? u"Nobody else gets the mail."_s : u"Cc: %1"_s.arg(*stored));
    return ExitCode::Success;
}

} // namespace overture::cli
