// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/attachment.h"
#include "domain/draft.h"
#include "store/session.h"

/// The files that mails carry, and the only SQL about them. The bytes of each lie in the workspace once.
namespace overture::store::attachments {

/// Stores the row and, when nobody else brought the same bytes, the content. With an id that is free again the row gets that
/// id (undo). InvalidInput for an empty file or one that no mail can carry.
[[nodiscard]] Result<AttachmentId> add(WriteSession &session, const Attachment &attachment, const QByteArray &content);
/// The content goes with the last row and the last mail of the ledger that names it. NotFound without the row.
[[nodiscard]] Status remove(WriteSession &session, AttachmentId id);
[[nodiscard]] Result<std::optional<Attachment>> byId(ReadSession &session, AttachmentId id);
/// What the mail of this draft carries, in order: with a first mail the files for all, then those for its prospect; with every
/// mail its own. The same content under the same name once.
[[nodiscard]] Result<QList<Attachment>> ofMail(ReadSession &session, const Draft &draft);
/// Those for every first mail.
[[nodiscard]] Result<QList<Attachment>> forAll(ReadSession &session);
[[nodiscard]] Result<QList<Attachment>> ofProspect(ReadSession &session, ProspectId id);
/// The bytes, checked against the hash. NotFound when they are not there, InvalidInput when they are not what was added;
/// both name the file.
[[nodiscard]] Result<QByteArray> content(ReadSession &session, const AttachedFile &file);
/// Why a mail cannot carry the file, for people; empty when it can. Looks at what is stored without reading it.
[[nodiscard]] Result<QString> problemOf(ReadSession &session, const AttachedFile &file);

} // namespace overture::store::attachments
