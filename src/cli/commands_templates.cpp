// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/commands.h"
#include "store/categorytemplaterepository.h"

#include <QFile>

namespace overture::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject templateObject(const CategoryTemplate &row)
{
    return {{u"category"_s, row.category}, {u"concept"_s, row.angle}, {u"subject"_s, row.subject}, {u"body"_s, row.body}, {u"author"_s, row.author}};
}

void print(const CommandContext &context, const CategoryTemplate &row)
{
    if (context.output.isJson()) {
        context.output.document(templateObject(row));
        return;
    }
    context.output.line(u"%1 (by %2)"_s.arg(row.category, row.author));
    context.output.line(u"Concept: %1"_s.arg(row.angle));
    context.output.line(u"Subject: %1\n\n%2"_s.arg(row.subject, row.body));
}

Result<std::optional<CategoryTemplate>> stored(const CommandContext &context, const QString &category)
{
    return await(context.app.database().read(
        [category](store::ReadSession &session) { return store::categorytemplates::byCategory(session, category); }));
}

Error noTemplate(const QString &category)
{
    return {ErrorKind::NotFound, u"There is no template for %1."_s.arg(category), u"See “templates list”, or write one with “templates set”"_s, {},
            std::nullopt};
}

ExitCode list(const CommandContext &context)
{
    const auto rows = await(context.app.database().read([](store::ReadSession &session) { return store::categorytemplates::all(session); }));
    if (!rows)
        return context.output.failure(rows.error());
    QJsonArray array;
    for (const auto &row : *rows) {
        array.append(templateObject(row));
        context.output.line(u"%1  %2"_s.arg(row.category.leftJustified(20), row.angle.isEmpty() ? row.subject : row.angle));
    }
    if (context.output.isJson())
        context.output.document(QJsonObject{{u"templates"_s, array}});
    else if (rows->isEmpty())
        context.output.line(u"No category has a template of its own; the general one of the settings is used."_s);
    return ExitCode::Success;
}

ExitCode show(const CommandContext &context, const QString &category)
{
    const auto row = stored(context, category);
    if (!row)
        return context.output.failure(row.error());
    if (!*row)
        return context.output.failure(noTemplate(category));
    print(context, **row);
    return ExitCode::Success;
}

ExitCode set(const CommandContext &context, const QString &category)
{
    const Arguments &given = context.arguments;
    if (!given.has(u"concept"_s) && !given.has(u"subject"_s) && !given.has(u"body"_s))
        return context.output.usage(u"Nothing to set was given."_s, u"Give --concept, --subject or --body"_s);
    const auto before = stored(context, category);
    if (!before)
        return context.output.failure(before.error());
    CategoryTemplate row = before->value_or(CategoryTemplate());
    row.category = category;
    row.author = u"user"_s;
    if (given.has(u"concept"_s))
        row.angle = given.value(u"concept"_s);
    if (given.has(u"subject"_s))
        row.subject = given.value(u"subject"_s);
    if (given.has(u"body"_s))
        row.body = given.value(u"body"_s);
    if (row.body == u"-") {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return context.output.failure({ErrorKind::InvalidInput, u"The text could not be read from standard input."_s, u"Pipe it in"_s, {}, std::nullopt});
        row.body = QString::fromUtf8(input.readAll());
    }
    if (const auto saved = await(context.app.saveTemplate(row)); !saved)
        return context.output.failure(saved.error());
    if (context.output.isJson())
        context.output.document(templateObject(row));
    context.output.line(u"The template for %1 is saved."_s.arg(row.category.simplified()));
    return ExitCode::Success;
}

ExitCode preview(const CommandContext &context, const QString &category)
{
    ProspectId prospect;
    if (context.arguments.has(u"prospect"_s)) {
        const auto ids = parseIds({context.arguments.value(u"prospect"_s)});
        if (!ids)
            return context.output.usage(ids.error().message, ids.error().action);
        prospect = ProspectId{ids->first()};
    }
    const auto row = stored(context, category);
    if (!row)
        return context.output.failure(row.error());
    if (!*row)
        return context.output.failure(noTemplate(category));
    const auto mail = await(context.app.previewTemplate(**row, prospect));
    if (!mail)
        return context.output.failure(mail.error());
    if (context.output.isJson())
        context.output.document(QJsonObject{{u"category"_s, (*row)->category}, {u"subject"_s, mail->subject}, {u"body"_s, mail->body}});
    context.output.line(u"Subject: %1\n\n%2"_s.arg(mail->subject, mail->body));
    return ExitCode::Success;
}

ExitCode propose(const CommandContext &context, const QString &category)
{
    const auto proposal = await(context.app.proposeTemplate(category, context.arguments.value(u"writer"_s)));
    if (!proposal)
        return context.output.failure(proposal.error());
    print(context, *proposal);
    Output::message(u"Nothing is stored. Keep it, as it is or changed, with “templates set”."_s);
    return ExitCode::Success;
}

ExitCode remove(const CommandContext &context, const QString &category)
{
    const auto removed = await(context.app.database().write(
        [category](store::WriteSession &session) { return store::categorytemplates::remove(session, category); }));
    if (!removed)
        return context.output.failure(removed.error());
    if (!*removed)
        return context.output.failure(noTemplate(category));
    if (context.output.isJson())
        context.output.document(QJsonObject{{u"category"_s, category}, {u"removed"_s, true}});
    context.output.line(u"The template for %1 is removed; the general one is used."_s.arg(category));
    return ExitCode::Success;
}

} // namespace

ExitCode categoryTemplates(const CommandContext &context)
{
    static const QHash<QString, ExitCode (*)(const CommandContext &, const QString &)> verbs = {
        {u"show"_s, show}, {u"set"_s, set}, {u"preview"_s, preview}, {u"propose"_s, propose}, {u"remove"_s, remove}};
    const QString verb = context.arguments.positional.first();
    const QString category = context.arguments.positional.value(1).simplified();
    if (verb == u"list" && category.isEmpty())
        return list(context);
    if (!verbs.contains(verb))
        return context.output.usage(u"“templates” does not know “%1”."_s.arg(verb), u"Use list, show, set, preview, propose or remove"_s);
    if (category.isEmpty())
        return context.output.usage(u"“templates %1” needs a category."_s.arg(verb), u"Name the category"_s);
    return verbs.value(verb)(context, category);
}

} // namespace overture::cli
