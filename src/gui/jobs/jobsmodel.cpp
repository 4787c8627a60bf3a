// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/jobs/jobsmodel.h"

#include "gui/format.h"
#include "gui/language/shown.h"
#include "gui/recordtable.h"
#include "gui/statuschip.h"

#include <algorithm>

namespace overture::gui {

using namespace Qt::StringLiterals;

JobsModel::JobsModel(PageContext &context, QObject *parent) : QAbstractTableModel(parent), m_context(context)
{
    connect(&context.jobs, &LiveBase::changed, this, &JobsModel::update);
    update();
}

int JobsModel::rowOf(JobId id) const
{
    const auto found = std::find_if(m_jobs.cbegin(), m_jobs.cend(), [id](const Job &job) { return job.id == id; });
    return found == m_jobs.cend() ? -1 : int(found - m_jobs.cbegin());
}

void JobsModel::update()
{
    const auto jobs = m_context.jobs.valueOr(m_jobs);
    if (jobs == m_jobs)
        return;
    const auto idsOf = [](const QList<Job> &list) {
        QList<qint64> ids;
        for (const auto &job : list)
            ids.append(job.id.value);
        return ids;
    };
    const auto before = idsOf(m_jobs);
    const auto after = idsOf(jobs);
    const auto added = after.size() - before.size();
    if (added > 0 && after.mid(added) == before) {
        beginInsertRows({}, 0, int(added) - 1);
        m_jobs = jobs;
        endInsertRows();
    } else if (before != after) {
        beginResetModel();
        m_jobs = jobs;
        endResetModel();
    } else {
        m_jobs = jobs;
    }
    if (!m_jobs.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QVariant JobsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &job = m_jobs.at(index.row());
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Failed ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    switch (Column(index.column())) {
    case Status:
        if (role == RecordTable::ChipRole)
            return QVariant::fromValue(chipFor(job.status));
        if (isText)
            return chipFor(job.status).text;
        break;
    case Title:
        if (isText)
            return m_context.stageTitle(job.type);
        break;
    case Progress:
        if (isText)
            return m_context.progressText(job);
        if (role == DoneRole)
            return job.done + job.skipped;
        if (role == FailedRole)
            return job.failed;
        if (role == TotalRole)
            return job.total;
        break;
    case Failed:
        if (isText)
            return format::number(job.failed);
        if (role == RecordTable::SecondaryRole)
            return job.failed == 0;
        break;
    case Started: {
        const auto at = job.startedAt.value_or(job.createdAt);
        if (isText)
            return format::relative(at, m_context.gui.clock.now());
        if (role == Qt::ToolTipRole)
            return format::exact(at);
        if (role == RecordTable::SecondaryRole)
            return true;
        break;
    }
    case ColumnCount: break;
    }
    return {};
}

QVariant JobsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return role == Qt::TextAlignmentRole ? QVariant(int((section == Failed ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter)) : QVariant();
    switch (Column(section)) {
    case Status: return tr("Status");
    case Title: return tr("Job");
    case Progress: return tr("Progress");
    case Failed: return tr("Failed");
    case Started: return tr("Started");
    case ColumnCount: break;
    }
    return {};
}

void JobItemsModel::setItems(const QList<JobItem> &items)
{
    if (items == m_items)
        return;
    const bool isSameLength = items.size() == m_items.size();
    if (!isSameLength)
        beginResetModel();
    m_items = items;
    if (!isSameLength)
        endResetModel();
    else if (!m_items.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QVariant JobItemsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &item = m_items.at(index.row());
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Attempts ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    switch (Column(index.column())) {
    case State:
        if (role == RecordTable::ChipRole)
            return QVariant::fromValue(chipFor(item.state));
        if (isText)
            return chipFor(item.state).text;
        break;
    case Label:
        if (isText)
            return shown(item.label);
        break;
    case Attempts:
        if (isText)
            return QString::number(item.attempts);
        break;
    case Reason:
        if (isText || role == Qt::ToolTipRole)
            return shown(item.errorText);
        break;
    case ColumnCount: break;
    }
    return {};
}

QVariant JobItemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case State: return tr("Status");
    case Label: return tr("Item");
    case Attempts: return tr("Tries");
    case Reason: return tr("Why");
    case ColumnCount: break;
    }
    return {};
}

} // namespace overture::gui
