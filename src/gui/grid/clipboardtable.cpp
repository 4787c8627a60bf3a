// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/grid/clipboardtable.h"

#include "core/delimitedtext.h"

#include <QIODevice>
#include <QDataStream>
#include <QMimeData>
#include <QRegularExpression>

namespace overture::gui::clipboardtable {

using namespace Qt::StringLiterals;

namespace {

const QString ownFormat = u"application/x-overture-cells"_s;
const QString tabFormat = u"text/tab-separated-values"_s;
constexpr qsizetype MostHtmlRows = 20000;   ///< above it, the text alone: programs that take HTML first would choke on it

bool isNumber(const QString &text)
{
    static const QRegularExpression pattern(uR"(^[+-]?[0-9][0-9  .,]*%?$)"_s);
    return pattern.match(text).hasMatch();
}

/// The guard of the export (store/prospectexport.h), but for plain numbers.
bool isFormula(const QString &text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front()) && !isNumber(text);
}

QString guarded(const QString &text)
{
    return isFormula(text) ? u'\'' + text : text;
}

/// Our own guard comes back as what it guarded.
QString unguarded(const QString &text)
{
    return text.startsWith(u'\'') && isFormula(text.mid(1)) ? text.mid(1) : text;
}

bool isLineEnd(QChar c) { return c == u'\n' || c == u'\r'; }

class TabReader
{
public:
    explicit TabReader(const QString &text) : m_text(text) {}

    Rows read()
    {
        Rows rows;
        QStringList row;
        while (true) {
            row.append(cell());
            if (m_at < m_text.size() && m_text.at(m_at) == u'\t') {
                ++m_at;
                continue;
            }
            rows.append(std::exchange(row, {}));
            if (m_at >= m_text.size())
                break;
            m_at += m_text.at(m_at) == u'\r' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'\n' ? 2 : 1;
            if (m_at >= m_text.size())
                break; // one line end behind the last row
        }
        return rows;
    }

private:
    QString cell()
    {
        if (m_at < m_text.size() && m_text.at(m_at) == u'"') {
            if (auto quoted = quotedCell())
                return *quoted;
        }
        const qsizetype first = m_at;
        while (m_at < m_text.size() && m_text.at(m_at) != u'\t' && !isLineEnd(m_text.at(m_at)))
            ++m_at;
        return clean(m_text.mid(first, m_at - first));
    }

    /// Nothing when the quote is a plain character: it is never closed, or something follows its end.
    std::optional<QString> quotedCell()
    {
        QString text;
        for (qsizetype at = m_at + 1; at < m_text.size(); ++at) {
            if (m_text.at(at) != u'"') {
                text += m_text.at(at);
                continue;
            }
            if (at + 1 < m_text.size() && m_text.at(at + 1) == u'"') {
                text += u'"';
                ++at;
                continue;
            }
            if (at + 1 < m_text.size() && m_text.at(at + 1) != u'\t' && !isLineEnd(m_text.at(at + 1)))
                return std::nullopt;
            m_at = at + 1;
            return clean(text);
        }
        return std::nullopt;
    }

    static QString clean(QString text)
    {
        text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(QChar(1), u'\t');
        text.remove(QChar(0));
        return text;
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

QString joined(const Rows &rows, QChar delimiter, QStringView lineEnd)
{
    QString text;
    for (const auto &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                text += delimiter;
            const QString cell = guarded(row.at(i));
            const bool isQuoted = cell.contains(delimiter) || cell.contains(u'\n') || cell.contains(u'\r') || cell.contains(u'"');
            text += isQuoted ? u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"' : cell;
        }
        text += lineEnd;
    }
    return text;
}

} // namespace

Rows fromTabText(const QString &text)
{
    return text.isEmpty() ? Rows() : TabReader(text).read();
}

QString toTabText(const Rows &rows)
{
    return joined(rows, u'\t', u"\n");
}

QString toCsv(const Rows &rows)
{
    return joined(rows, u',', u"\r\n");
}

QString toHtml(const Rows &rows)
{
    QString html = u"<html><head><meta charset=\"utf-8\"></head><body><table>"_s;
    for (const auto &row : rows) {
        html += u"<tr>"_s;
        for (const auto &cell : row)
            html += u"<td>"_s + guarded(cell).toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</td>"_s;
        html += u"</tr>"_s;
    }
    return html + u"</table></body></html>"_s;
}

std::unique_ptr<QMimeData> toMime(const Rows &rows)
{
    auto data = std::make_unique<QMimeData>();
    QByteArray own;
    QDataStream stream(&own, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << rows;
    data->setData(ownFormat, own);
    QString text = toTabText(rows);
    data->setData(tabFormat, text.toUtf8());
    data->setData(u"text/csv"_s, toCsv(rows).toUtf8());
    if (rows.size() <= MostHtmlRows)
        data->setHtml(toHtml(rows));
    if (rows.size() == 1 && rows.first().size() == 1)
        text = guarded(rows.first().first()); // one cell goes into a text field as it is
    data->setText(text);
    return data;
}

bool isOwn(const QMimeData &data)
{
    return data.hasFormat(ownFormat);
}

Rows fromMime(const QMimeData &data)
{
    if (isOwn(data)) {
        Rows rows;
        QDataStream stream(data.data(ownFormat));
        stream.setVersion(QDataStream::Qt_6_0);
        stream >> rows;
        if (stream.status() == QDataStream::Ok)
            return rows;
    }
    Rows rows;
    if (data.hasText() && !data.text().isEmpty()) {
        rows = fromTabText(data.text());
    } else if (data.hasFormat(tabFormat)) {
        rows = fromTabText(QString::fromUtf8(data.data(tabFormat)));
    } else if (data.hasFormat(u"text/csv"_s)) {
        if (const auto read = readDelimitedText(data.data(u"text/csv"_s))) {
            for (const auto &record : read->records)
                rows.append(record.cells);
        }
    }
    for (auto &row : rows) {
        for (auto &cell : row)
            cell = unguarded(cell);
    }
    return rows;
}

} // namespace overture::gui::clipboardtable
