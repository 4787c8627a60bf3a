// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/grid/findreplacedialog.h"

#include "core/whendone.h"
#include "gui/format.h"
#include "gui/language/shown.h"
#include "gui/recordtable.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int PauseMs = 150;
constexpr int MostShown = 200;

} // namespace

FindReplaceDialog::FindReplaceDialog(RecordTable &model, const QList<qint64> &ids, const QList<int> &columns, QWidget *parent)
    : QDialog(parent), m_model(model), m_ids(ids), m_columns(columns)
{
    setObjectName(u"findReplace"_s);
    setWindowTitle(tr("Find and replace"));
    auto *rows = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    const auto field = [&](const QString &name, const QString &label) {
        auto *line = new QLineEdit(this);
        line->setObjectName(name);
        form->addRow(label, line);
        connect(line, &QLineEdit::textChanged, this, [this] {
            m_do->setEnabled(false); // until what would change now is shown
            m_pause.start();
        });
        return line;
    };
    m_find = field(u"find"_s, tr("&Find"));
    m_replacement = field(u"replacement"_s, tr("&Replace with"));
    rows->addLayout(form);
    auto *options = new QHBoxLayout;
    const auto option = [&](const QString &name, const QString &label) {
        auto *box = new QCheckBox(label, this);
        box->setObjectName(name);
        options->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &FindReplaceDialog::preview);
        return box;
    };
    m_matchCase = option(u"matchCase"_s, tr("Match &case"));
    m_wholeCell = option(u"wholeCell"_s, tr("&Whole cells only"));
    m_isPattern = option(u"isPattern"_s, tr("Regular &expression"));
    options->addStretch();
    rows->addLayout(options);
    m_list = new QTableWidget(0, 3, this);
    m_list->setObjectName(u"changes"_s);
    m_list->setAccessibleName(tr("What would change"));
    m_list->setHorizontalHeaderLabels({tr("Column"), tr("Before"), tr("After")});
    m_list->horizontalHeader()->setAccessibleName(tr("Columns"));
    m_list->verticalHeader()->hide();
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTabKeyNavigation(false);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setMinimumSize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 12);
    rows->addWidget(m_list, 1);
    m_told = new QLabel(tr("Reading …"), this);
    m_told->setObjectName(u"told"_s);
    m_told->setWordWrap(true);
    rows->addWidget(m_told);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_do = buttons->addButton(tr("Replace"), QDialogButtonBox::AcceptRole);
    m_do->setObjectName(u"replace"_s);
    m_do->setEnabled(false);
    rows->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_do, &QPushButton::clicked, this, &FindReplaceDialog::replace);
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connect(&m_pause, &QTimer::timeout, this, &FindReplaceDialog::preview);
    readTexts();
}

void FindReplaceDialog::readTexts()
{
    auto read = m_model.database().read([reader = m_model.textsReader(), ids = m_ids, columns = m_columns](store::ReadSession &session) {
        return reader(session, ids, columns);
    });
    whenDone(read, this, [this](const Result<QList<QStringList>> &texts) {
        if (!texts) {
            m_told->setText(shown(texts.error().message));
            return;
        }
        m_texts = *texts;
        m_isReady = true;
        preview();
    });
}

FindReplaceDialog::Wish FindReplaceDialog::wish() const
{
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    if (!m_matchCase->isChecked())
        options |= QRegularExpression::CaseInsensitiveOption;
    const QString expression = m_wholeCell->isChecked() ? QRegularExpression::anchoredPattern(m_find->text()) : m_find->text();
    return {m_find->text(), m_replacement->text(), m_matchCase->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive, m_wholeCell->isChecked(),
            m_isPattern->isChecked() ? QRegularExpression(expression, options) : std::optional<QRegularExpression>()};
}

QString FindReplaceDialog::replaced(const QString &text, const Wish &wish)
{
    QString after = text;
    if (wish.pattern)
        after.replace(*wish.pattern, wish.replacement);
    else if (!wish.isWhole)
        after.replace(wish.sought, wish.replacement, wish.sensitivity);
    else if (text.compare(wish.sought, wish.sensitivity) == 0)
        after = wish.replacement;
    return after;
}

/// On the reader thread: the selection may have a million cells.
void FindReplaceDialog::preview()
{
    m_pause.stop();
    m_changes.clear();
    m_list->setRowCount(0);
    m_do->setEnabled(false);
    const int number = ++m_previewNumber;
    if (!m_isReady)
        return;
    const Wish asked = wish();
    if (asked.sought.isEmpty() || (asked.pattern && !asked.pattern->isValid())) {
        m_told->setText(asked.sought.isEmpty() ? format::counted(m_ids.size(), tr("%1 row is searched."), tr("%1 rows are searched."))
                                               : tr("This is no regular expression: %1.").arg(asked.pattern->errorString()));
        emit previewed(0);
        return;
    }
    auto found = m_model.database().read([texts = m_texts, ids = m_ids, columns = m_columns, asked](store::ReadSession &) -> Result<QList<Change>> {
        QList<Change> changes;
        for (qsizetype row = 0; row < texts.size(); ++row) {
            for (qsizetype place = 0; place < texts.at(row).size(); ++place) {
                const QString &before = texts.at(row).at(place);
                if (const QString after = replaced(before, asked); after != before)
                    changes.append({{ids.at(row), columns.at(place), after}, before});
            }
        }
        return changes;
    });
    whenDone(found, this, [this, number](const Result<QList<Change>> &changes) {
        if (number != m_previewNumber || !changes)
            return;
        m_changes = *changes;
        showChanges();
    });
}

void FindReplaceDialog::showChanges()
{
    const int shown = int(std::min<qsizetype>(MostShown, m_changes.size()));
    m_list->setRowCount(shown);
    for (int line = 0; line < shown; ++line) {
        const auto &[cell, before] = m_changes.at(line);
        m_list->setItem(line, 0, new QTableWidgetItem(m_model.columns().at(cell.column).title));
        m_list->setItem(line, 1, new QTableWidgetItem(before));
        m_list->setItem(line, 2, new QTableWidgetItem(cell.text));
    }
    QString told = format::counted(m_changes.size(), tr("%1 cell would change."), tr("%1 cells would change."));
    if (m_changes.size() > MostShown)
        told += u' ' + tr("The first %1 are shown.").arg(format::number(MostShown));
    m_told->setText(told);
    m_do->setEnabled(!m_changes.isEmpty());
    m_do->setText(m_changes.isEmpty() ? tr("Replace") : tr("Replace in %1").arg(format::number(m_changes.size())));
    emit previewed(int(m_changes.size()));
}

/// Only what was shown is done: while something is typed the button is off.
void FindReplaceDialog::replace()
{
    QList<CellText> cells;
    cells.reserve(m_changes.size());
    for (const auto &change : std::as_const(m_changes))
        cells.append(change.cell);
    m_model.writeCells(cells, tr("replace in %1").arg(format::counted(cells.size(), tr("%1 cell"), tr("%1 cells"))));
    accept();
}

} // namespace overture::gui
