// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include <memory>

class QMimeData;

namespace overture::gui {

/// Rows of cells on their way over the clipboard. Pure.
///
/// What spreadsheets put there: LibreOffice and Excel quote a cell that holds a line break, a tab or a quote, and double
/// the quotes in it; LibreOffice writes a tab inside a cell as U+0001; Google Sheets quotes cells with line breaks only.
/// Lines end with LF, CRLF or CR, and one line end behind the last row belongs to none.
namespace clipboardtable {

using Rows = QList<QStringList>;

[[nodiscard]] Rows fromTabText(const QString &text);
[[nodiscard]] QString toTabText(const Rows &rows);
[[nodiscard]] QString toCsv(const Rows &rows);
[[nodiscard]] QString toHtml(const Rows &rows);

/// All forms at once, and our own, which brings every text back as it was. In the others a cell that a spreadsheet would
/// take for a formula gets an apostrophe in front; a plain number does not.
[[nodiscard]] std::unique_ptr<QMimeData> toMime(const Rows &rows);
/// The best form that is there; empty when there is no text.
[[nodiscard]] Rows fromMime(const QMimeData &data);
[[nodiscard]] bool isOwn(const QMimeData &data);

} // namespace clipboardtable
} // namespace overture::gui
