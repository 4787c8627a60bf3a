// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/commands.h"
#include "store/draftrepository.h"
#include "store/prospectexport.h"
#include "store/prospectrepository.h"
#include "store/sendrepository.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace overture::cli {

using namespace Qt::StringLiterals;

namespace {

/// A JSON null for "not known", so that nothing unknown looks like zero.
template <class T>
QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue timeOrNull(const std::optional<Instant> &value)
{
    return value ? QJsonValue(toIsoText(*value)) : QJsonValue();
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// The two facts about an address: where it was seen, and what is known of the mailbox.
QJsonObject addressFacts(const Contact &contact)
{
    const bool wasSeen = !contact.sourceUrl.isEmpty();
    return {{u"seen_on_page"_s, wasSeen ? QJsonValue(QJsonObject{{u"url"_s, contact.sourceUrl}, {u"at"_s, timeOrNull(contact.seenAt)}})
                                        : QJsonValue()},
            {u"mailbox_status"_s, textOrNull(contact.mailboxStatus)},
            {u"mailbox_method"_s, textOrNull(contact.mailboxMethod)},
            {u"mailbox_reason"_s, textOrNull(contact.mailboxReason)},
            {u"checked_at"_s, timeOrNull(contact.verifiedAt)},
            {u"suggestion"_s, textOrNull(contact.suggestion)}};
}

QJsonValue acceptance(const Prospect &prospect)
{
    if (!prospect.acceptedAt)
        return {};
    return QJsonObject{{u"at"_s, toIsoText(*prospect.acceptedAt)}, {u"reason"_s, prospect.acceptedReason}, {u"was"_s, prospect.acceptedFrom}};
}

QJsonObject prospectObject(const Prospect &prospect)
{
    return {{u"id"_s, prospect.id.value},
            {u"domain"_s, prospect.domain},
            {u"page_url"_s, prospect.pageUrl},
            {u"page_title"_s, prospect.pageTitle},
            {u"contact_email"_s, prospect.contactEmail.isEmpty() ? QJsonValue() : QJsonValue(prospect.contactEmail)},
            {u"contact_name"_s, prospect.contactName},
            {u"no_address_reason"_s, prospect.noAddressReason.isEmpty() ? QJsonValue() : QJsonValue(prospect.noAddressReason)},
            {u"scrape_status"_s, toText(prospect.scrapeStatus)},
            {u"verification_status"_s, toText(prospect.verificationStatus)},
            {u"verification_reason"_s, prospect.verificationReason},
            {u"accepted_by_hand"_s, acceptance(prospect)},
            {u"authority"_s, orNull(prospect.daEst)},
            {u"authority_asked_at"_s, timeOrNull(prospect.daEstAt)},
            {u"score"_s, orNull(prospect.score)},
            {u"outreach_status"_s, toText(prospect.outreachStatus)},
            {u"approval_status"_s, toText(prospect.approvalStatus)},
            {u"source_type"_s, toText(prospect.sourceType)},
            {u"discovery_status"_s, toText(prospect.discoveryStatus)},
            {u"category"_s, prospect.category},
            {u"category_reason"_s, prospect.categoryReason},
            {u"intent"_s, toText(prospect.intent)},
            {u"intent_confidence"_s, prospect.intentConfidence},
            {u"intent_signs"_s, QJsonDocument::fromJson(prospect.intentSigns.toUtf8()).array()},
            {u"location"_s, prospect.location}};
}

QJsonObject draftObject(const store::DraftRow &row)
{
    const Draft &draft = row.draft;
    return {{u"id"_s, draft.id.value}, {u"prospect_id"_s, draft.prospectId.value}, {u"to"_s, row.to}, {u"kind"_s, draft.kind},
            {u"state"_s, toText(draft.state)}, {u"subject"_s, draft.subject}, {u"body"_s, draft.body}, {u"domain"_s, row.domain},
            {u"approved_by"_s, draft.approvedBy.isEmpty() ? QJsonValue() : QJsonValue(draft.approvedBy)},
            {u"approved_at"_s, timeOrNull(draft.approvedAt)}, {u"revision"_s, draft.revision}};
}

QString shortened(const QString &text, int width)
{
    return (text.size() > width ? text.left(width - 1) + u'…' : text).leftJustified(width);
}

ExitCode showProspect(const CommandContext &context, ProspectId id)
{
    struct Everything
    {
        Prospect prospect;
        QList<Contact> contacts;
        QList<Page> pages;
        QList<Draft> drafts;
        QList<Send> sends;
        QList<Message> messages;
    };
    const auto all = await(context.app.database().read([id](store::ReadSession &session) -> Result<Everything> {
        const auto prospect = store::prospects::byId(session, id);
        if (!prospect)
            return fail(prospect.error());
        if (!*prospect)
            return fail(ErrorKind::NotFound, u"There is no prospect %1."_s.arg(id.value), u"List the prospects and choose one of them"_s);
        auto contacts = store::prospects::contacts(session, id);
        auto pages = store::prospects::pages(session, id);
        auto drafts = store::drafts::byProspect(session, id);
        auto sends = store::sends::byProspect(session, id);
        auto messages = store::messages::byProspect(session, id);
        for (const Error *error : {contacts ? nullptr : &contacts.error(), pages ? nullptr : &pages.error(), drafts ? nullptr : &drafts.error(),
                                   sends ? nullptr : &sends.error(), messages ? nullptr : &messages.error()}) {
            if (error)
                return fail(*error);
        }
        return Everything{**prospect, *contacts, *pages, *drafts, *sends, *messages};
    }));
    if (!all)
        return context.output.failure(all.error());

    QJsonObject object = prospectObject(all->prospect);
    object.insert(u"score_lines"_s, QJsonDocument::fromJson(all->prospect.scoreLines.toUtf8()).array());
    QJsonArray contacts, pages, drafts, sends, messages;
    for (const Contact &contact : all->contacts) {
        QJsonObject entry{{u"address"_s, contact.value}, {u"rank"_s, contact.confidence}, {u"name"_s, contact.name},
                          {u"source_url"_s, contact.sourceUrl}, {u"source_sentence"_s, contact.sourceSentence},
                          {u"seen_at"_s, timeOrNull(contact.seenAt)},
                          {u"provider"_s, contact.provider}, {u"method"_s, contact.method}, {u"primary"_s, contact.isPrimary}};
        const auto facts = addressFacts(contact);
        for (auto it = facts.begin(); it != facts.end(); ++it)
            entry.insert(it.key(), it.value());
        entry.insert(u"mailbox_status"_s, contact.mailboxStatus);
        contacts.append(entry);
        if (contact.value == all->prospect.contactEmail)
            object.insert(u"address_facts"_s, facts);
    }
    for (const Page &page : all->pages)
        pages.append(QJsonObject{{u"url"_s, page.url},
                                 {u"title"_s, page.title},
                                 {u"fetched_at"_s, toIsoText(page.fetchedAt)},
                                 {u"characters"_s, page.text.size()}});
    for (const Draft &draft : all->drafts)
        drafts.append(QJsonObject{{u"id"_s, draft.id.value}, {u"state"_s, toText(draft.state)}, {u"subject"_s, draft.subject}, {u"body"_s, draft.body}});
    for (const Send &send : all->sends)
        sends.append(QJsonObject{{u"id"_s, send.id.value}, {u"state"_s, toText(send.state)}, {u"recipient"_s, send.recipient},
                                 {u"sent_at"_s, timeOrNull(send.sentAt)}, {u"message_id"_s, send.messageIdHeader}});
    for (const Message &message : all->messages)
        messages.append(QJsonObject{{u"id"_s, message.id.value}, {u"class"_s, toText(message.classification)}, {u"reason"_s, message.reason},
                                    {u"from"_s, message.fromAddress}, {u"subject"_s, message.subject}, {u"text"_s, message.text},
                                    {u"received_at"_s, toIsoText(message.receivedAt)}});
    object.insert(u"contacts"_s, contacts);
    object.insert(u"pages"_s, pages);
    object.insert(u"drafts"_s, drafts);
    object.insert(u"sends"_s, sends);
    object.insert(u"messages"_s, messages);
    if (context.output.isJson())
        context.output.document(object);
    else
        context.output.line(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)).trimmed());
    return ExitCode::Success;
}

} // namespace

ExitCode listProspects(const CommandContext &context)
{
    store::ProspectFilter filter;
    filter.text = context.arguments.value(u"filter"_s);
    if (context.arguments.has(u"intent"_s)) {
        const auto kinds = parseIntents(context.arguments.value(u"intent"_s));
        if (!kinds || kinds->size() != 1)
            return context.output.usage(kinds ? u"--intent takes one kind of site."_s : kinds.error().message, u"Use %1"_s.arg(intentWords().join(u", "_s)));
        filter.intent = kinds->first();
    }
    QHash<qint64, Contact> contacts;
    const bool isJson = context.output.isJson();
    const auto rows = await(context.app.database().read([filter, isJson, &contacts](store::ReadSession &session) -> Result<QList<Prospect>> {
        const auto ids = store::prospects::ids(session, filter, {store::ProspectColumn::Created, false});
        if (!ids)
            return fail(ids.error());
        if (isJson) {
            auto known = store::prospects::primaryContacts(session, *ids);
            if (!known)
                return fail(known.error());
            contacts = std::move(*known);
        }
        return store::prospects::byIds(session, *ids);
    }));
    if (!rows)
        return context.output.failure(rows.error());
    if (isJson) {
        QJsonArray array;
        for (const Prospect &prospect : *rows) {
            QJsonObject object = prospectObject(prospect);
            const auto contact = contacts.constFind(prospect.id.value);
            object.insert(u"address_facts"_s, contact == contacts.cend() ? QJsonValue() : QJsonValue(addressFacts(*contact)));
            array.append(object);
        }
        context.output.document(array);
        return ExitCode::Success;
    }
    for (const Prospect &prospect : *rows)
        context.output.line(u"%1  %2 %3 %4 %5"_s.arg(prospect.id.value, 5).arg(shortened(prospect.domain, 32),
                                shortened(prospect.contactEmail.isEmpty() ? u"– "_s + prospect.noAddressReason : prospect.contactEmail, 40),
                                shortened(toText(prospect.verificationStatus), 11), prospect.score ? QString::number(*prospect.score) : u"–"_s));
    context.output.line(rows->isEmpty() ? u"No prospects. Discover or import some."_s : u"%1 prospects"_s.arg(rows->size()));
    return ExitCode::Success;
}

ExitCode listDrafts(const CommandContext &context)
{
    store::DraftFilter filter;
    if (context.arguments.has(u"state"_s)) {
        const auto state = fromText<DraftState>(context.arguments.value(u"state"_s));
        if (!state)
            return context.output.usage(u"“%1” is not a state of a draft."_s.arg(context.arguments.value(u"state"_s)),
                                        u"Use proposed, approved, rejected or sent"_s);
        filter.states = {*state};
    }
    const auto rows = await(context.app.database().read([filter](store::ReadSession &session) -> Result<QList<store::DraftRow>> {
        const auto ids = store::drafts::ids(session, filter, {});
        if (!ids)
            return fail(ids.error());
        return store::drafts::rowsByIds(session, *ids);
    }));
    if (!rows)
        return context.output.failure(rows.error());
    if (context.output.isJson()) {
        QJsonArray array;
        for (const auto &row : *rows)
            array.append(draftObject(row));
        context.output.document(array);
        return ExitCode::Success;
    }
    for (const auto &row : *rows)
        context.output.line(u"%1  %2 %3 %4"_s.arg(row.draft.id.value, 5)
                                .arg(toText(row.draft.state).leftJustified(9), shortened(row.to, 36), row.draft.subject));
    context.output.line(rows->isEmpty() ? u"No drafts."_s : u"%1 drafts"_s.arg(rows->size()));
    return ExitCode::Success;
}

ExitCode show(const CommandContext &context)
{
    const auto ids = parseIds(context.arguments.positional);
    if (!ids)
        return context.output.usage(ids.error().message, ids.error().action);
    if (!context.arguments.has(u"draft"_s))
        return showProspect(context, ProspectId{ids->first()});
    const auto rows = await(context.app.database().read([ids](store::ReadSession &session) { return store::drafts::rowsByIds(session, *ids); }));
    if (!rows)
        return context.output.failure(rows.error());
    if (rows->isEmpty())
        return context.output.failure({ErrorKind::NotFound,
                                       u"There is no draft %1."_s.arg(ids->first()),
                                       u"List the drafts and choose one of them"_s,
                                       {},
                                       std::nullopt});
    if (context.output.isJson()) {
        context.output.document(draftObject(rows->first()));
    } else {
        const auto &row = rows->first();
        context.output.line(u"To:      %1\nState:   %2\nSubject: %3\n\n%4"_s.arg(row.to, toText(row.draft.state), row.draft.subject, row.draft.body));
    }
    return ExitCode::Success;
}

ExitCode exportProspects(const CommandContext &context)
{
    const QString name = context.arguments.positional.value(0);
    // Whole file or none: what is there already is replaced only when everything could be written.
    std::unique_ptr<QFileDevice> file;
    if (name.isEmpty()) {
        file = std::make_unique<QFile>();
        static_cast<QFile *>(file.get())->open(stdout, QIODevice::WriteOnly);
    } else {
        file = std::make_unique<QSaveFile>(name);
        if (!file->open(QIODevice::WriteOnly))
            return context.output.failure({ErrorKind::InvalidInput,
                                           u"%1 cannot be written: %2."_s.arg(name, file->errorString()),
                                           u"Choose another file"_s,
                                           {},
                                           std::nullopt});
    }
    QFileDevice *device = file.get();
    const auto written = await(context.app.database().read(
        [device](store::ReadSession &session) { return store::prospects::exportCsv(session, *device, {}); }));
    if (!written)
        return context.output.failure(written.error());
    if (auto *save = qobject_cast<QSaveFile *>(device); save && !save->commit())
        return context.output.failure({ErrorKind::InvalidInput,
                                       u"%1 could not be written: %2."_s.arg(name, save->errorString()),
                                       u"Check the free space"_s,
                                       {},
                                       std::nullopt});
    if (!name.isEmpty()) {
        context.output.line(u"%1 prospects written to %2"_s.arg(*written).arg(name));
        if (context.output.isJson())
            context.output.document(QJsonObject{{u"exported"_s, *written}, {u"file"_s, name}});
    }
    return ExitCode::Success;
}

} // namespace overture::cli
