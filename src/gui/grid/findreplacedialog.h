// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/grid/celloverlay.h"

#include <QDialog>
#include <QList>
#include <QRegularExpression>
#include <QTimer>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace overture::gui {

class RecordTable;

/// Finds a text in the selected cells and puts another in its place. What would change is shown before it does; the
/// change is one step of undo. Texts are read on the reader thread.
class FindReplaceDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `columns`: of the model, those that can be typed.
    FindReplaceDialog(RecordTable &model, const QList<qint64> &ids, const QList<int> &columns, QWidget *parent);

    [[nodiscard]] bool isReady() const { return m_isReady; }

signals:
    /// What would change was worked out anew.
    void previewed(int cells);

private:
    struct Wish
    {
        QString sought;
        QString replacement;
        Qt::CaseSensitivity sensitivity;
        bool isWhole;
        std::optional<QRegularExpression> pattern;
    };
    struct Change
    {
        CellText cell;
        QString before;
    };
    void readTexts();
    void preview();
    void showChanges();
    void replace();
    [[nodiscard]] Wish wish() const;
    [[nodiscard]] static QString replaced(const QString &text, const Wish &wish);

    RecordTable &m_model;
    QList<qint64> m_ids;
    QList<int> m_columns;
    QList<QStringList> m_texts;
    QList<Change> m_changes;
    int m_previewNumber = 0;
    bool m_isReady = false;
    QTimer m_pause;
    QLineEdit *m_find = nullptr;
    QLineEdit *m_replacement = nullptr;
    QCheckBox *m_matchCase = nullptr;
    QCheckBox *m_wholeCell = nullptr;
    QCheckBox *m_isPattern = nullptr;
    QTableWidget *m_list = nullptr;
    QLabel *m_told = nullptr;
    QPushButton *m_do = nullptr;
};

} // namespace overture::gui
