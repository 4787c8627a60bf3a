// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inbox/conversationsmodel.h"

#include "gui/format.h"
#include "gui/language/shown.h"
#include "gui/statuschip.h"

namespace overture::gui {

using namespace Qt::StringLiterals;
using store::ConversationColumn;

namespace {

constexpr int matchColumn = -1; // nothing to sort by

QList<Column> conversationColumns()
{
    const auto column = [](int key, const QString &title, int width) {
        Column result;
        result.key = key;
        result.title = title;
        result.width = width;
        return result;
    };
    auto kind = column(int(ConversationColumn::Class), ConversationsModel::tr("Kind"), 140);
    auto waits = column(int(ConversationColumn::Open), ConversationsModel::tr("Status"), 112);
    auto match = column(matchColumn, ConversationsModel::tr("Match"), 128);
    kind.isChip = waits.isChip = match.isChip = true;
    auto subject = column(int(ConversationColumn::Subject), ConversationsModel::tr("Subject"), 280);
    subject.isMain = true;
    auto site = column(int(ConversationColumn::Domain), ConversationsModel::tr("Site"), 152);
    site.isExtra = match.isExtra = true;
    return {kind, column(int(ConversationColumn::From), ConversationsModel::tr("From"), 184), subject, site, match,
            column(int(ConversationColumn::Received), ConversationsModel::tr("Received"), 104), waits};
}

Chip waitingChip(const Conversation &conversation)
{
    if (conversation.unhandledCount == 0)
        return {Chip::Shape::Check, Chip::Tone::Grey, ConversationsModel::tr("Handled")};
    return {Chip::Shape::Dot, Chip::Tone::Blue, ConversationsModel::tr("Waiting")};
}

} // namespace

Chip chipFor(MatchKind kind)
{
    switch (kind) {
    case MatchKind::Thread:
    case MatchKind::Reference: return {};
    case MatchKind::Address: return {Chip::Shape::Triangle, Chip::Tone::Orange, ConversationsModel::tr("By address")};
    case MatchKind::Domain: return {Chip::Shape::Triangle, Chip::Tone::Orange, ConversationsModel::tr("By site only")};
    case MatchKind::None: return {Chip::Shape::Ring, Chip::Tone::Grey, ConversationsModel::tr("No prospect")};
    }
    return {};
}

ConversationsModel::ConversationsModel(store::Database &database, Clock &clock, QObject *parent)
    : FilteredModel(database, store::Table::Conversations, {store::Table::Messages}, conversationColumns(), &store::conversations::ids, {},
                    parent),
      m_clock(clock)
{
    reload();
}

ConversationsModel::RowsReader ConversationsModel::rowsReader() const
{
    return &store::conversations::rowsByIds;
}

QVariant ConversationsModel::cell(const store::ConversationRow &row, int column, int role) const
{
    const bool isText = role == Qt::DisplayRole;
    const auto chip = [&](const Chip &value, const QString &why) -> QVariant {
        if (role == ChipRole)
            return QVariant::fromValue(value);
        if (isText)
            return value.text;
        return role == Qt::ToolTipRole ? QVariant(why) : QVariant();
    };
    const Conversation &thread = row.conversation;
    const int key = columns().at(column).key;
    if (key == matchColumn)
        return chip(chipFor(thread.matchKind), isWeak(thread.matchKind)
                                                   ? tr("Neither thread nor Message-ID says so: check that it belongs here.")
                                                   : QString());
    switch (ConversationColumn(key)) {
    case ConversationColumn::Class: return chip(chipFor(thread.classification), row.isOverturned ? tr("You said so") : shown(row.reason));
    case ConversationColumn::Open: return chip(waitingChip(thread), {});
    case ConversationColumn::From:
        if (isText)
            return thread.fromName.isEmpty() ? thread.fromAddress : thread.fromName;
        if (role == Qt::ToolTipRole)
            return thread.fromAddress;
        break;
    case ConversationColumn::Subject:
        if (isText)
            return row.snippet.isEmpty() ? thread.subject : tr("%1 – %2").arg(thread.subject, row.snippet);
        if (role == Qt::ToolTipRole)
            return row.snippet;
        break;
    case ConversationColumn::Domain:
        if (isText)
            return row.domain;
        break;
    case ConversationColumn::Received:
        if (isText)
            return format::relative(thread.lastReceivedAt, m_clock.now());
        if (role == Qt::ToolTipRole)
            return format::exact(thread.lastReceivedAt);
        break;
    }
    return {};
}

} // namespace overture::gui
