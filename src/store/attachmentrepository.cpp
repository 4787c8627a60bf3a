// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/attachmentrepository.h"

#include "store/records.h"

namespace overture::store::attachments {

using namespace Qt::StringLiterals;

namespace {

struct Row
{
    AttachmentId id;
    ProspectId prospectId;
    DraftId draftId;
    QString name;
    QString mimeType;
    bool isInline = false;
    QString sha256;
    qint64 size = 0;
    QString sourcePath;
    Instant createdAt;
};

const Record<Row> &rowRecord()
{
    static const Record<Row> record("attachments", {
        column<&Row::id>("id"),
        column<&Row::prospectId>("prospect_id"),
        column<&Row::draftId>("draft_id"),
        column<&Row::name>("name"),
        column<&Row::mimeType>("mime_type"),
        column<&Row::isInline>("is_inline"),
        column<&Row::sha256>("sha256"),
        column<&Row::size>("size"),
        column<&Row::sourcePath>("source_path"),
        column<&Row::createdAt>("created_at"),
    });
    return record;
}

Attachment attachmentOf(const Row &row)
{
    return {row.id, row.prospectId, row.draftId, {row.name, row.mimeType, row.isInline, row.sha256, row.size}, row.sourcePath, row.createdAt};
}

Result<QList<Attachment>> fetch(ReadSession &session, const QString &where, const Bindings &bindings)
{
    const auto rows = fetchAll(session, rowRecord(), "SELECT "_L1 + rowRecord().select() + " FROM attachments WHERE "_L1 + where, bindings);
    if (!rows)
        return fail(rows.error());
    QList<Attachment> found;
    for (const Row &row : *rows)
        found.append(attachmentOf(row));
    return found;
}

QString missing(const AttachedFile &file)
{
    return u"The file “%1” is no longer in this workspace."_s.arg(file.name);
}

QString changed(const AttachedFile &file)
{
    return u"The file “%1” in this workspace is not the one that was added."_s.arg(file.name);
}

QString addAgain(const AttachedFile &file)
{
    return u"Remove “%1” and add it again"_s.arg(file.name);
}

} // namespace

Result<AttachmentId> add(WriteSession &session, const Attachment &attachment, const QByteArray &content)
{
    const AttachedFile &file = attachment.file;
    if (content.isEmpty())
        return fail(ErrorKind::InvalidInput, u"The file “%1” is empty."_s.arg(file.name), u"Choose another file"_s);
    if (encodedSize(content.size()) > largestMail)
        return fail(ErrorKind::InvalidInput,
                    u"The file “%1” would be %2 inside a mail, and Gmail takes no mail of more than %3."_s.arg(
                        file.name, sizeText(encodedSize(content.size())), sizeText(largestMail)),
                    u"Choose a smaller file, or put a link into the text"_s);
    Row row{attachment.id, attachment.prospectId, attachment.draftId, cleanFileName(file.name), file.mimeType, file.isInline, sha256Of(content),
            content.size(), attachment.sourcePath, attachment.createdAt == Instant{} ? session.now() : attachment.createdAt};
    auto stored = session.exec(u"INSERT INTO file_contents (sha256, content) VALUES (:sha256, :content) ON CONFLICT (sha256) DO NOTHING"_s,
                               {{u":sha256"_s, row.sha256}, {u":content"_s, content}});
    if (!stored)
        return fail(stored.error());
    // An undo puts the row back under the id that other steps know it by.
    QString sql = rowRecord().insert();
    Bindings bindings = rowRecord().insertBindings(row);
    if (row.id.isValid()) {
        sql.replace("(prospect_id"_L1, "(id, prospect_id"_L1).replace("(:prospect_id"_L1, "(:id, :prospect_id"_L1);
        bindings.prepend({u":id"_s, row.id.value});
    }
    const auto id = session.insert(sql, bindings);
    if (!id)
        return fail(id.error());
    row.id.value = id->value_or(0);
    session.changes().insert(Table::Attachments, row.id.value);
    return row.id;
}

Status remove(WriteSession &session, AttachmentId id)
{
    const auto row = byId(session, id);
    if (!row)
        return fail(row.error());
    if (!*row)
        return fail(ErrorKind::NotFound, u"This file is no longer attached."_s, u"Look at the list of files"_s);
    if (auto gone = session.exec(u"DELETE FROM attachments WHERE id = :id"_s, {{u":id"_s, id.value}}); !gone)
        return fail(gone.error());
    session.changes().remove(Table::Attachments, id.value);
    return session.exec(uR"(
        DELETE FROM file_contents
        WHERE sha256 = :sha256
            AND NOT EXISTS (SELECT 1 FROM attachments AS a WHERE a.sha256 = :sha256)
            AND NOT EXISTS (SELECT 1 FROM sends AS s WHERE s.files LIKE '%' || CAST(:sha256 AS TEXT) || '%'))"_s,
        {{u":sha256"_s, (*row)->file.sha256}}).map([](int) {});
}

Result<std::optional<Attachment>> byId(ReadSession &session, AttachmentId id)
{
    return fetch(session, u"id = :id"_s, {{u":id"_s, id.value}}).map([](const QList<Attachment> &rows) {
        return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
    });
}

Result<QList<Attachment>> ofMail(ReadSession &session, const Draft &draft)
{
    auto rows = fetch(session, uR"((:first = 1 AND prospect_id IS NULL AND draft_id IS NULL)
            OR (:first = 1 AND prospect_id = :prospect) OR draft_id = :draft
        ORDER BY CASE WHEN draft_id IS NOT NULL THEN 2 WHEN prospect_id IS NOT NULL THEN 1 ELSE 0 END, id)"_s,
        {{u":first"_s, draft.sequenceIndex == 0 ? 1 : 0}, {u":prospect"_s, draft.prospectId.value}, {u":draft"_s, draft.id.value}});
    if (!rows)
        return rows;
    QList<Attachment> once;
    for (const Attachment &row : std::as_const(*rows)) {
        const bool isKnown = std::any_of(once.cbegin(), once.cend(), [&](const Attachment &other) { return other.file == row.file; });
        if (!isKnown)
            once.append(row);
    }
    return once;
}

Result<QList<Attachment>> forAll(ReadSession &session)
{
    return fetch(session, u"prospect_id IS NULL AND draft_id IS NULL ORDER BY id"_s, {});
}

Result<QList<Attachment>> ofProspect(ReadSession &session, ProspectId id)
{
    return fetch(session, u"prospect_id = :id ORDER BY id"_s, {{u":id"_s, id.value}});
}

Result<QByteArray> content(ReadSession &session, const AttachedFile &file)
{
    std::optional<QByteArray> bytes;
    auto read = session.select(u"SELECT content FROM file_contents WHERE sha256 = :sha256"_s, {{u":sha256"_s, file.sha256}},
                               [&](const QSqlQuery &row) { bytes = row.value(0).toByteArray(); });
    if (!read)
        return fail(read.error());
    if (!bytes)
        return fail(ErrorKind::NotFound, missing(file), addAgain(file));
    if (sha256Of(*bytes) != file.sha256)
        return fail(ErrorKind::InvalidInput, changed(file), addAgain(file));
    return *bytes;
}

Result<QString> problemOf(ReadSession &session, const AttachedFile &file)
{
    std::optional<qint64> size;
    auto read = session.select(u"SELECT LENGTH(content) FROM file_contents WHERE sha256 = :sha256"_s, {{u":sha256"_s, file.sha256}},
                               [&](const QSqlQuery &row) { size = row.value(0).toLongLong(); });
    if (!read)
        return fail(read.error());
    return !size ? missing(file) : *size != file.size ? changed(file) : QString();
}

} // namespace overture::store::attachments
