// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page.h"

#include <QAbstractTableModel>

namespace overture::gui {

/// The last jobs, newest first, with live progress. Follows PageContext::jobs. Thread: GUI.
class JobsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Status, Title, Progress, Failed, Started, ColumnCount };
    enum Role { DoneRole = Qt::UserRole + 20, TotalRole, FailedRole };

    explicit JobsModel(PageContext &context, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_jobs.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] const Job &at(int row) const { return m_jobs.at(row); }
    [[nodiscard]] int rowOf(JobId id) const;

private:
    void update();
    PageContext &m_context;
    QList<Job> m_jobs;
};

/// The items of one job, in its order; what failed says why.
class JobItemsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { State, Label, Attempts, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setItems(const QList<JobItem> &items);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_items.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<JobItem> m_items;
};

} // namespace overture::gui
