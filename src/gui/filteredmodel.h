// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/recordmodel.h"

namespace overture::gui {

/// A RecordModel whose list depends on a filter and a sort order, as every repository takes them.
template <class Row, class Filter, class Sort>
class FilteredModel : public RecordModel<Row>
{
public:
    void setFilter(const Filter &filter)
    {
        if (filter == m_filter)
            return;
        m_filter = filter;
        this->refilter();
    }
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    void sort(int column, Qt::SortOrder order) final
    {
        if (column < 0 || column >= this->columns().size())
            return;
        const Sort wanted{decltype(Sort::column)(this->columns().at(column).key), order == Qt::DescendingOrder};
        if (wanted == m_sort)
            return;
        m_sort = wanted;
        this->reload();
    }
    [[nodiscard]] const Sort &order() const { return m_sort; }

protected:
    using IdsReader = RecordTable::IdsReader;
    using Ids = Result<QList<qint64>> (*)(store::ReadSession &, const Filter &, const Sort &);

    FilteredModel(store::Database &database, store::Table table, QList<store::Table> alsoReads, QList<Column> columns, Ids source, Filter filter,
                  QObject *parent)
        : RecordModel<Row>(database, table, std::move(alsoReads), std::move(columns), parent), m_source(source), m_filter(std::move(filter))
    {}

    IdsReader idsReader() const final
    {
        return [read = m_source, filter = m_filter, sort = m_sort](store::ReadSession &session) { return read(session, filter, sort); };
    }

private:
    Ids m_source;
    Filter m_filter;
    Sort m_sort;
};

} // namespace overture::gui
