// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/commands.h"
#include "pipeline/sendrecovery.h"
#include "store/sendrepository.h"

namespace overture::cli {

using namespace Qt::StringLiterals;

ExitCode resolveMail(const CommandContext &context)
{
    const auto ids = parseIds(context.arguments.positional);
    if (!ids)
        return context.output.usage(ids.error().message, ids.error().action);
    const bool sent = context.arguments.has(u"sent"_s);
    if (sent == context.arguments.has(u"not-sent"_s))
        return context.output.usage(u"What became of the mail was not said."_s, u"Give --sent or --not-sent"_s);
    const auto answer = sent ? pipeline::SendAnswer::Sent : pipeline::SendAnswer::NotSent;
    const auto resolved = await(context.app.database().write(
        [id = DraftId{ids->first()}, answer](store::WriteSession &session) -> Result<Send> {
            const auto row = store::sends::byDraft(session, id);
            if (!row)
                return fail(row.error());
            if (!*row)
                return fail(ErrorKind::NotFound, u"Draft %1 has no mail in the ledger."_s.arg(id.value),
                            u"See “send --dry-run” for the drafts that need you"_s);
            if (auto done = pipeline::resolveSend(session, (*row)->id, answer, u"user"_s); !done)
                return fail(done.error());
            return **row;
        }));
    if (!resolved)
        return context.output.failure(resolved.error());
    if (context.output.isJson())
        context.output.document(QJsonObject{{u"draft_id"_s, ids->first()}, {u"to"_s, resolved->recipient}, {u"sent"_s, sent}});
    context.output.line(sent ? u"The mail to %1 counts as sent."_s.arg(resolved->recipient)
                             : u"The mail to %1 was not sent. It goes out with the next “send” while its draft is approved."_s.arg(resolved->recipient));
    return ExitCode::Success;
}

} // namespace overture::cli
