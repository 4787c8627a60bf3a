// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/prospectrepository.h"

#include <QListView>

#include <optional>

class QStandardItem;
class QStandardItemModel;

namespace overture::gui {

struct PageInfo;

/// Pages above, the pipeline with live counts below. A count that could not be read shows "–", never 0.
class Sidebar final : public QListView
{
    Q_OBJECT
public:
    enum Role { PageRole = Qt::UserRole + 1, ViewRole, IconRole, CountRole, HeadingRole };

    explicit Sidebar(QWidget *parent = nullptr);
    /// Once.
    void setPages(const QList<PageInfo> &pages);

    void setCounts(const std::optional<Result<store::FunnelCounts>> &counts);
    /// A number beside a page ("4"), empty for none.
    void setPageCount(const QString &pageId, const QString &text);
    void setCurrent(const QString &pageId, const QString &view);
    /// The number beside an entry of the pipeline ("found", "to-review" …), as shown.
    [[nodiscard]] QString countText(const QString &view) const;
    [[nodiscard]] QString pageCountText(const QString &pageId) const;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void opened(const QString &pageId, const QString &view);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    static void showCount(QStandardItem *item, const QString &text);
    [[nodiscard]] QStandardItem *pageItem(const QString &pageId) const;
    void addEntry(const QString &text, const QString &iconName, const QString &pageId, const QString &view);
    QStandardItemModel *m_entries;
    bool m_isSetting = false;
};

} // namespace overture::gui
