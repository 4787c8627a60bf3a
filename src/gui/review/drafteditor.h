// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/live.h"
#include "gui/review/draftacts.h"

#include "store/draftrepository.h"

#include <QObject>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace overture::gui {

struct PageContext;

/// Keeps an open draft and its fields the same: typed text is written within a second (500 ms after it began), a
/// change from elsewhere appears unless something is being typed. Works on the form's widgets; owns none of them.
class DraftEditor final : public QObject
{
    Q_OBJECT
public:
    DraftEditor(PageContext &context, QLineEdit *subject, QPlainTextEdit *body, QLabel *saved, QObject *parent);

    /// Writes what is typed, then opens another one; 0 = none. `known` (it must be that draft's) is shown at once.
    void open(DraftId id, const std::optional<store::DraftRow> &known = {});
    [[nodiscard]] DraftId draft() const { return m_id; }
    /// Posts typed text that is not stored yet. Writes keep their order, so what follows sees it. Still dirty
    /// afterwards when a field was emptied: what is shown then is not what is stored.
    void save();
    [[nodiscard]] bool isDirty() const;
    [[nodiscard]] const std::optional<store::DraftRow> &row() const { return m_row; }
    /// The fields do not show all of the draft, because they could not without standing still: it cannot be typed in.
    [[nodiscard]] bool isCut() const { return m_isCut; }

signals:
    void rowChanged();

private:
    void showStored();
    void showRow(const store::DraftRow &row);
    [[nodiscard]] QString typedBody() const;
    void showSaved(const QString &text);

    PageContext &m_context;
    QLineEdit *m_subject;
    QPlainTextEdit *m_body;
    QLabel *m_saved;
    DraftId m_id;
    Live<std::optional<store::DraftRow>> m_stored;
    std::optional<store::DraftRow> m_row;
    QString m_knownSubject;      ///< what the database has or has been sent, as the fields show it
    QString m_knownBody;
    std::shared_ptr<EditSitting> m_sitting;
    QTimer m_pause;
    int m_writes = 0;            ///< on their way
    bool m_isCut = false;
};

} // namespace overture::gui
