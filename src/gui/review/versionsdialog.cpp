// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/versionsdialog.h"

#include "gui/format.h"
#include "gui/language/shown.h"
#include "gui/page.h"
#include "gui/review/versionacts.h"
#include "gui/theme.h"

#include "domain/worddiff.h"
#include "store/draftrepository.h"

#include "ui_versionsdialog.h"

#include <QPushButton>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

enum Against { TheOneBefore, ThePresent, Nothing };

DraftText textOfRevision(const DraftRevision &revision)
{
    return {revision.subject, revision.body};
}

/// One difference over both texts, for the line in the list.
QString changed(const DraftText &before, const DraftText &after)
{
    return diffSummary(wordDiff(before.subject, after.subject) + wordDiff(before.body, after.body));
}

} // namespace

Result<VersionsDialog::History> VersionsDialog::readHistory(store::ReadSession &session, DraftId id)
{
    const auto rows = store::drafts::rowsByIds(session, {id.value});
    if (!rows)
        return fail(rows.error());
    if (rows->isEmpty())
        return fail(ErrorKind::NotFound, tr("This draft is no longer in the list."));
    auto revisions = store::drafts::revisions(session, id);
    if (!revisions)
        return fail(revisions.error());
    return History{rows->first().draft, rows->first().domain, std::move(*revisions)};
}

VersionsDialog::VersionsDialog(PageContext &context, DraftId draft, QWidget *parent)
    : QDialog(parent), m_context(context), m_draft(draft), ui(std::make_unique<Ui::VersionsDialog>()),
      m_history(context.gui.database, {store::Table::Drafts}, [draft](store::ReadSession &session) { return readHistory(session, draft); }, this)
{
    ui->setupUi(this);
    theme::setSecondary(ui->lead);
    theme::setSecondary(ui->note);
    m_restore = ui->buttons->addButton(tr("&Make this the present text"), QDialogButtonBox::ApplyRole);
    m_restore->setObjectName(u"restoreVersion"_s);
    theme::setPrimary(m_restore);
    connect(m_restore, &QPushButton::clicked, this, &VersionsDialog::restore);
    connect(ui->versions, &QListWidget::currentRowChanged, this, &VersionsDialog::showDifference);
    connect(ui->against, &QComboBox::currentIndexChanged, this, &VersionsDialog::showDifference);
    connect(&m_history, &LiveBase::changed, this, &VersionsDialog::showHistory);
    const int letter = fontMetrics().averageCharWidth();
    theme::openWith(this, {letter * 124, letter * 80});
    ui->split->setStretchFactor(0, 0);
    ui->split->setStretchFactor(1, 1);
    ui->split->setSizes({letter * 42, letter * 76});
    m_restore->setEnabled(false);
    m_history.refresh();
}

VersionsDialog::~VersionsDialog() = default;

void VersionsDialog::showHistory()
{
    const auto &answer = m_history.value();
    if (!answer)
        return;
    if (!*answer) {
        ui->note->setText(shown(answer->error().message));
        m_restore->setEnabled(false);
        return;
    }
    const bool isSame = m_shown.revisions == (*answer)->revisions && ui->versions->count() > 0;
    m_shown = **answer;
    setWindowTitle(tr("Versions of the draft to %1").arg(m_shown.domain));
    if (!isSame) {
        const QSignalBlocker quiet(ui->versions);
        ui->versions->clear();
        for (auto i = m_shown.revisions.size() - 1; i >= 0; --i) {
            const auto &revision = m_shown.revisions.at(i);
            const QString what = i == 0 ? QString() : changed(textOfRevision(m_shown.revisions.at(i - 1)), textOfRevision(revision));
            const QString when = format::relative(revision.updatedAt, m_context.gui.clock.now());
            QStringList lines{tr("%1 · %2").arg(i + 1).arg(shown(displayChange(revision))), when};
            if (!what.isEmpty())
                lines.last() += u" · "_s + what;
            if (i == m_shown.revisions.size() - 1)
                lines.first() += tr(" (the present text)");
            auto *item = new QListWidgetItem(lines.join(u'\n'), ui->versions);
            item->setToolTip(format::exact(revision.updatedAt));
            item->setData(Qt::AccessibleTextRole, lines.join(u", "_s));
        }
        ui->versions->setCurrentRow(ui->versions->count() > 0 ? 0 : -1);
    }
    showDifference();
}

int VersionsDialog::chosen() const
{
    const int row = ui->versions->currentRow();
    return row < 0 ? -1 : static_cast<int>(m_shown.revisions.size()) - 1 - row;
}

void VersionsDialog::showDifference()
{
    const int at = chosen();
    const bool isPresent = at == m_shown.revisions.size() - 1;
    const bool isSent = m_shown.draft.state == DraftState::Sent;
    m_restore->setEnabled(at >= 0 && !isPresent && !isSent);
    m_restore->setToolTip(isSent ? tr("The mail was sent; its text can no longer change.") : isPresent ? tr("It is the present text.") : QString());
    if (at < 0)
        return ui->difference->showNothing({});
    const auto text = textOfRevision(m_shown.revisions.at(at));
    DraftText other = text;
    if (ui->against->currentIndex() == TheOneBefore && at > 0)
        other = textOfRevision(m_shown.revisions.at(at - 1));
    if (ui->against->currentIndex() == ThePresent)
        other = textOfRevision(m_shown.revisions.last());
    // Towards the chosen one: what choosing it would do, or what it did.
    ui->difference->showDifference(other, text);
    if (!m_shown.draft.approvalVoid.isEmpty())
        ui->lead->setText(tr("The approval of this draft no longer holds: %1. It waits to be reviewed again.").arg(shown(m_shown.draft.approvalVoid)));
}

void VersionsDialog::restore()
{
    const int at = chosen();
    if (at < 0)
        return;
    m_restore->setEnabled(false);
    m_context.undo.push(restoreVersionAct(m_context.gui, m_draft, m_shown.revisions.at(at).revision, this, [this, at](const Status &status) {
        ui->note->setText(status ? tr("Version %1 is the present text again. Undo takes it back.").arg(at + 1) : shown(status.error().message));
        m_history.refresh();
    }));
}

} // namespace overture::gui
