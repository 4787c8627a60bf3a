// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/commands.h"
#include "pipeline/reclassify.h"
#include "store/conversationrepository.h"

namespace overture::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualLimit = 50;

struct Thread
{
    store::ConversationRow row;
    QList<store::ThreadMail> mails;
};

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject mailObject(const store::ThreadMail &mail)
{
    QJsonObject object{{u"direction"_s, mail.isOurs ? u"out"_s : u"in"_s},
                       {u"at"_s, toIsoText(mail.at)},
                       {u"from"_s, mail.from},
                       {u"to"_s, mail.to},
                       {u"subject"_s, mail.subject},
                       {u"text"_s, mail.text}};
    if (mail.isOurs)
        return object;
    object.insert(u"id"_s, mail.message.value);
    object.insert(u"class"_s, toText(mail.classification));
    object.insert(u"reason"_s, mail.reason);
    object.insert(u"match"_s, toText(mail.matchKind));
    object.insert(u"handled"_s, mail.isHandled);
    object.insert(u"overturned"_s, mail.isOverturned);
    object.insert(u"quoted_text"_s, textOrNull(mail.quotedText));
    object.insert(u"signature"_s, textOrNull(mail.signature));
    return object;
}

QJsonObject threadObject(const Thread &thread)
{
    const Conversation &conversation = thread.row.conversation;
    QJsonArray mails;
    for (const auto &mail : thread.mails)
        mails.append(mailObject(mail));
    return {{u"id"_s, conversation.id.value},
            {u"account"_s, conversation.account},
            {u"thread_id"_s, conversation.threadId},
            {u"prospect_id"_s, conversation.prospectId.isValid() ? QJsonValue(conversation.prospectId.value) : QJsonValue()},
            {u"domain"_s, textOrNull(thread.row.domain)},
            {u"class"_s, toText(conversation.classification)},
            {u"match"_s, toText(conversation.matchKind)},
            {u"from"_s, conversation.fromAddress},
            {u"subject"_s, conversation.subject},
            {u"waiting"_s, conversation.unhandledCount},
            {u"last_received_at"_s, toIsoText(conversation.lastReceivedAt)},
            {u"mails"_s, mails}};
}

Result<QList<Thread>> readThreads(store::ReadSession &session, const store::ConversationFilter &filter, int limit)
{
    const auto ids = store::conversations::ids(session, filter, {});
    if (!ids)
        return fail(ids.error());
    const auto rows = store::conversations::rowsByIds(session, ids->mid(0, limit));
    if (!rows)
        return fail(rows.error());
    QList<Thread> threads;
    for (const auto &row : *rows) {
        const auto mails = store::conversations::thread(session, row.conversation.id);
        if (!mails)
            return fail(mails.error());
        threads.append({row, *mails});
    }
    return threads;
}

void printThread(const Output &output, const Thread &thread)
{
    const Conversation &conversation = thread.row.conversation;
    output.line(u"%1  %2  %3%4"_s.arg(toText(conversation.classification).leftJustified(14), conversation.fromAddress, conversation.subject,
                                      conversation.unhandledCount > 0 ? u"  (waits for you)"_s : QString()));
    for (const auto &mail : thread.mails) {
        if (!mail.isOurs)
            output.line(u"  mail %1  %2  %3%4"_s.arg(mail.message.value).arg(toText(mail.classification), mail.reason,
                                                   isWeak(mail.matchKind) ? u"  (weak match: %1)"_s.arg(toText(mail.matchKind)) : QString()));
    }
}

QString classWords()
{
    QStringList words;
    for (const MailClass mailClass : allMailClasses())
        words << toText(mailClass);
    return words.join(u", "_s);
}

} // namespace

ExitCode listInbox(const CommandContext &context)
{
    store::ConversationFilter filter;
    filter.onlyOpen = !context.arguments.has(u"all"_s);
    filter.account = context.arguments.value(u"account"_s);
    filter.text = context.arguments.value(u"filter"_s);
    if (context.arguments.has(u"class"_s)) {
        const auto mailClass = fromText<MailClass>(context.arguments.value(u"class"_s));
        if (!mailClass)
            return context.output.usage(u"“%1” is no kind of mail."_s.arg(context.arguments.value(u"class"_s)), u"Use one of: %1"_s.arg(classWords()));
        filter.classes = {*mailClass};
    }
    bool isNumber = true;
    const int limit = context.arguments.has(u"limit"_s) ? context.arguments.value(u"limit"_s).toInt(&isNumber) : usualLimit;
    if (!isNumber || limit < 1)
        return context.output.usage(u"--limit must be a number from 1 on."_s, u"Give --limit 50"_s);
    const auto threads = await(context.app.database().read(
        [filter, limit](store::ReadSession &session) { return readThreads(session, filter, limit); }));
    if (!threads)
        return context.output.failure(threads.error());
    QJsonArray array;
    for (const Thread &thread : *threads) {
        array.append(threadObject(thread));
        printThread(context.output, thread);
    }
    if (context.output.isJson())
        context.output.document(array);
    else if (threads->isEmpty())
        context.output.line(filter.onlyOpen ? u"Nothing waits for you."_s : u"No conversation."_s);
    return ExitCode::Success;
}

ExitCode reclassifyMail(const CommandContext &context)
{
    const auto ids = parseIds(context.arguments.positional);
    if (!ids)
        return context.output.usage(ids.error().message, ids.error().action);
    if (ids->size() != 1)
        return context.output.usage(u"One mail at a time."_s, u"Name one mail of the inbox"_s);
    const auto to = fromText<MailClass>(context.arguments.value(u"as"_s));
    if (!to)
        return context.output.usage(context.arguments.has(u"as"_s) ? u"“%1” is no kind of mail."_s.arg(context.arguments.value(u"as"_s))
                                                                  : u"The new class is missing."_s,
                                    u"Give --as with one of: %1"_s.arg(classWords()));
    const auto done = await(context.app.database().write([id = MessageId{ids->first()}, to = *to](store::WriteSession &session) {
        return pipeline::reclassify(session, id, to, u"user"_s);
    }));
    if (!done)
        return context.output.failure(done.error());
    if (context.output.isJson())
        context.output.document(QJsonObject{{u"id"_s, ids->first()}, {u"class"_s, toText(done->after)}, {u"before"_s, toText(done->before)},
                                            {u"from"_s, done->from}, {u"suppressed"_s, done->isSuppressed}});
    context.output.line(u"Mail %1 from %2 is %3 now (it was %4)."_s.arg(ids->first()).arg(done->from, toText(done->after), toText(done->before)));
    if (done->isSuppressed)
        context.output.line(u"Its sender is on the do-not-contact list."_s);
    return ExitCode::Success;
}

} // namespace overture::cli
