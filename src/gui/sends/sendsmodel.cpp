// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sends/sendsmodel.h"

#include "gui/format.h"
#include "gui/language/shown.h"
#include "gui/statuschip.h"

namespace overture::gui {

using store::SendColumn;

namespace {

constexpr int whyKey = -1; // cannot be sorted by

QList<Column> sendColumns()
{
    const auto column = [](SendColumn key, const QString &title, int width) {
        Column result;
        result.key = int(key);
        result.title = title;
        result.width = width;
        return result;
    };
    auto state = column(SendColumn::State, SendsModel::tr("Status"), 112);
    state.isChip = true;
    auto subject = column(SendColumn::Subject, SendsModel::tr("Subject"), 280);
    subject.isMain = true;
    auto why = column(SendColumn::State, SendsModel::tr("Why"), 240);
    why.key = whyKey;
    auto site = column(SendColumn::Domain, SendsModel::tr("Site"), 168);
    auto queued = column(SendColumn::Created, SendsModel::tr("Queued"), 104);
    why.isExtra = site.isExtra = queued.isExtra = true;
    return {state, column(SendColumn::Recipient, SendsModel::tr("To"), 208), subject, column(SendColumn::SentAt, SendsModel::tr("Goes / went"), 104),
            why, site, queued};
}

} // namespace

SendsModel::SendsModel(store::Database &database, Clock &clock, QObject *parent)
    : FilteredModel(database, store::Table::Sends, {}, sendColumns(), &store::sends::ids, {}, parent), m_clock(clock)
{
    reload();
}

SendsModel::RowsReader SendsModel::rowsReader() const
{
    return &store::sends::rowsByIds;
}

QVariant SendsModel::cell(const store::SendRow &row, int column, int role) const
{
    const bool isText = role == Qt::DisplayRole;
    if (columns().at(column).key == whyKey) {
        if (isText || role == Qt::ToolTipRole)
            return shown(row.why.isEmpty() ? row.send.errorText : row.why);
        return role == SecondaryRole ? QVariant(true) : QVariant();
    }
    switch (SendColumn(columns().at(column).key)) {
    case SendColumn::State:
        if (role == ChipRole)
            return QVariant::fromValue(chipFor(row.send.state));
        if (isText)
            return chipFor(row.send.state).text;
        if (role == Qt::ToolTipRole)
            return shown(row.send.errorText);
        break;
    case SendColumn::Recipient:
        if (isText)
            return row.send.recipient;
        break;
    case SendColumn::Subject:
        if (isText || role == Qt::ToolTipRole)
            return row.send.subject;
        break;
    case SendColumn::Domain:
        if (isText)
            return row.domain;
        break;
    case SendColumn::SentAt:
        if (isText && row.send.sentAt)
            return format::relative(*row.send.sentAt, m_clock.now());
        if (isText && row.send.notBefore && row.send.state == SendState::Queued)
            return format::until(*row.send.notBefore, m_clock.now());
        if (role == Qt::ToolTipRole && row.send.sentAt)
            return format::exact(*row.send.sentAt);
        if (role == Qt::ToolTipRole && row.send.notBefore)
            return tr("Not before %1").arg(format::exact(*row.send.notBefore));
        break;
    case SendColumn::Created:
        if (isText)
            return format::relative(row.send.createdAt, m_clock.now());
        if (role == Qt::ToolTipRole)
            return format::exact(row.send.createdAt);
        if (role == SecondaryRole)
            return true;
        break;
    }
    return {};
}

void SendsModel::tick()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::DisplayRole});
}

} // namespace overture::gui
