// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/previewdialog.h"

#include "core/whendone.h"
#include "gui/format.h"
#include "gui/guicontext.h"
#include "gui/theme.h"

#include "ui_previewdialog.h"

#include <QKeyEvent>

namespace overture::gui {

using namespace Qt::StringLiterals;

PreviewDialog::PreviewDialog(GuiContext &context, DraftId draft, QWidget *parent)
    : QDialog(parent), m_context(context), m_draft(draft), ui(std::make_unique<Ui::PreviewDialog>())
{
    ui->setupUi(this);
    theme::setTextSize(ui->note, theme::TextSize::Caption);
    const int letter = fontMetrics().averageCharWidth();
    resize(letter * 92, letter * 88);
    ui->split->setStretchFactor(0, 0);
    ui->split->setStretchFactor(1, 1);
    ui->split->setSizes({letter * 30, letter * 50});
    ask();
}

PreviewDialog::~PreviewDialog() = default;

void PreviewDialog::follow(DraftId draft)
{
    m_draft = draft;
    ask();
}

/// The key that opened it closes it.
void PreviewDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier)
        close();
    else
        QDialog::keyPressEvent(event);
}

void PreviewDialog::ask()
{
    ui->area->showLoading();
    whenDone(m_context.previewDraft(m_draft), this, [this, asked = m_draft](const Result<MailPreview> &preview) {
        if (asked == m_draft)
            showPreview(preview);
    });
}

void PreviewDialog::showPreview(const Result<MailPreview> &preview)
{
    if (!preview) {
        ui->area->showFailed(preview.error(), tr("Try again"), [this] { ask(); });
        return;
    }
    auto *head = ui->headers;
    head->begin(1);
    head->addTitle(preview->subject);
    head->addFact(tr("From"), preview->from);
    head->addFact(tr("To"), preview->recipients.join(u", "_s));
    if (preview->date)
        head->addFact(tr("Date"), format::exact(*preview->date));
    head->addFact(tr("Unsubscribe"), preview->unsubscribe.isEmpty() ? tr("none") : preview->unsubscribe);
    head->addHeading(tr("ALL HEADERS"));
    for (const auto &[name, value] : preview->headers)
        head->addFact(name, value);
    head->end();
    ui->text->setPlainText(preview->text);
    ui->note->setText(tr("Read back from the %1 bytes that would go out. Time and ids are made anew when it is sent.")
                          .arg(format::number(preview->size)));
    ui->area->showRows();
    ui->text->setFocus();
}

} // namespace overture::gui
