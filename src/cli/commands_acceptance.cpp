// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/commands.h"
#include "store/prospectrepository.h"

namespace overture::cli {

using namespace Qt::StringLiterals;

namespace {

ExitCode useSuggestions(const CommandContext &context, const QList<ProspectId> &ids)
{
    struct Change
    {
        qint64 id = 0;
        QString before;
        QString now;
    };
    const auto changed = await(context.app.database().write([ids](store::WriteSession &session) -> Result<QList<Change>> {
        QList<Change> changes;
        for (const ProspectId id : ids) {
            const auto before = store::prospects::useSuggestion(session, id);
            if (!before)
                return fail(before.error());
            const auto prospect = store::prospects::byId(session, id);
            if (!prospect)
                return fail(prospect.error());
            changes.append({id.value, *before, *prospect ? (*prospect)->contactEmail : QString()});
        }
        return changes;
    }));
    if (!changed)
        return context.output.failure(changed.error());
    QJsonArray array;
    for (const auto &change : *changed) {
        array.append(QJsonObject{{u"id"_s, change.id}, {u"before"_s, change.before}, {u"contact_email"_s, change.now}});
        context.output.line(u"%1 is now %2; check it with: verify --ids %3"_s.arg(change.before, change.now).arg(change.id));
    }
    if (context.output.isJson())
        context.output.document(QJsonObject{{u"changed"_s, array}});
    return ExitCode::Success;
}

} // namespace

ExitCode acceptAddresses(const CommandContext &context)
{
    const auto &arguments = context.arguments;
    const auto numbers = parseIds(arguments.positional);
    if (!numbers)
        return context.output.usage(numbers.error().message, numbers.error().action);
    const int ways = int(arguments.has(u"reason"_s)) + int(arguments.has(u"undo"_s)) + int(arguments.has(u"suggestion"_s));
    if (ways != 1)
        return context.output.usage(u"“accept” needs one of --reason, --undo and --suggestion."_s, u"Give --reason with the reason"_s);
    QList<ProspectId> ids;
    for (const qint64 id : *numbers)
        ids.append(ProspectId{id});
    if (arguments.has(u"suggestion"_s))
        return useSuggestions(context, ids);
    const bool isUndo = arguments.has(u"undo"_s);
    const auto count = await(context.app.database().write([ids, isUndo, reason = arguments.value(u"reason"_s)](store::WriteSession &session) {
        return isUndo ? store::prospects::takeBackAcceptance(session, ids) : store::prospects::accept(session, ids, reason);
    }));
    if (!count)
        return context.output.failure(count.error());
    if (context.output.isJson())
        context.output.document(QJsonObject{{isUndo ? u"taken_back"_s : u"accepted"_s, *count}});
    context.output.line(isUndo ? u"%1 taken back"_s.arg(*count) : u"%1 accepted by hand"_s.arg(*count));
    return ExitCode::Success;
}

} // namespace overture::cli
