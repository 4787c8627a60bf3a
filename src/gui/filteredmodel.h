// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/recordmodel.h"

#include "store/columnfilter.h"

namespace overture::gui {

/// A RecordModel whose list depends on a filter and a sort order, as every repository takes them. Where the repository
/// knows them, what is typed under the header and further sort terms are part of both.
template <class Row, class Filter, class Sort>
class FilteredModel : public RecordModel<Row>
{
    static constexpr bool filtersColumns = requires(Filter filter) { filter.columns; };
    static constexpr bool sortsByMany = requires(Sort sort) { sort.then; };
    using SortKey = decltype(Sort::column);

public:
    /// What is typed under the header stays.
    void setFilter(const Filter &filter)
    {
        Filter wanted = filter;
        if constexpr (filtersColumns)
            wanted.columns = m_filter.columns;
        if (wanted == m_filter)
            return;
        m_filter = wanted;
        this->refilter();
    }
    [[nodiscard]] const Filter &filter() const { return m_filter; }

    bool canFilterColumns() const final { return filtersColumns; }
    QHash<int, QString> columnFilters() const final { return m_columnTexts; }
    QList<int> setColumnFilters(const QHash<int, QString> &texts) final
    {
        QList<int> senseless;
        if constexpr (filtersColumns) {
            Filter wanted = m_filter;
            wanted.columns.clear();
            m_columnTexts.clear();
            for (int column = 0; column < this->columns().size(); ++column) {
                const QString text = texts.value(column).trimmed();
                if (text.isEmpty())
                    continue;
                m_columnTexts.insert(column, text);
                if (const auto query = columnQuery(column, text))
                    wanted.columns.append(*query);
                else
                    senseless.append(column);
            }
            if (wanted != m_filter) {
                m_filter = wanted;
                this->refilter();
            }
            emit this->columnFiltersChanged();
        }
        return senseless;
    }

    void sort(int column, Qt::SortOrder order) final
    {
        auto terms = this->extendsSort() ? sortTerms() : QList<SortTerm>();
        const auto known = std::find_if(terms.begin(), terms.end(), [column](const SortTerm &term) { return term.column == column; });
        if (known != terms.end())
            known->order = order;
        else
            terms.append({column, order});
        setSort(terms);
    }
    void setSort(const QList<SortTerm> &terms) final
    {
        QList<SortTerm> kept;
        for (const auto &term : terms) {
            if (term.column >= 0 && term.column < this->columns().size() && this->columns().at(term.column).canSort
                && (sortsByMany || kept.isEmpty()))
                kept.append(term);
        }
        if (kept.isEmpty())
            return;
        const auto key = [this](const SortTerm &term) { return SortKey(this->columns().at(term.column).key); };
        Sort wanted{key(kept.first()), kept.first().order == Qt::DescendingOrder};
        if constexpr (sortsByMany) {
            for (qsizetype i = 1; i < kept.size(); ++i)
                wanted.then.append({key(kept.at(i)), kept.at(i).order == Qt::DescendingOrder});
        }
        if (wanted == m_sort)
            return;
        m_sort = wanted;
        this->reload();
        emit this->sortChanged();
    }
    QList<SortTerm> sortTerms() const final
    {
        QList<SortTerm> terms;
        const auto add = [&](SortKey key, bool isDescending) {
            for (int column = 0; column < this->columns().size(); ++column) {
                if (SortKey(this->columns().at(column).key) == key)
                    terms.append({column, isDescending ? Qt::DescendingOrder : Qt::AscendingOrder});
            }
        };
        add(m_sort.column, m_sort.descending);
        if constexpr (sortsByMany) {
            for (const auto &[column, isDescending] : m_sort.then)
                add(column, isDescending);
        }
        return terms;
    }
    [[nodiscard]] const Sort &order() const { return m_sort; }

protected:
    using IdsReader = RecordTable::IdsReader;
    using Ids = Result<QList<qint64>> (*)(store::ReadSession &, const Filter &, const Sort &);

    FilteredModel(store::Database &database, store::Table table, QList<store::Table> alsoReads, QList<Column> columns, Ids source, Filter filter,
                  QObject *parent)
        : RecordModel<Row>(database, table, std::move(alsoReads), std::move(columns), parent), m_source(source), m_filter(std::move(filter))
    {}

    /// What a text under the header means for a column; nothing when it means nothing.
    [[nodiscard]] virtual std::optional<store::ColumnFilter> columnQuery(int, const QString &) const { return std::nullopt; }

    IdsReader idsReader() const final
    {
        return [read = m_source, filter = m_filter, sort = m_sort](store::ReadSession &session) { return read(session, filter, sort); };
    }

private:
    Ids m_source;
    Filter m_filter;
    Sort m_sort;
    QHash<int, QString> m_columnTexts;
};

} // namespace overture::gui
