// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/previewdialog.h"

#include "core/whendone.h"
#include "gui/format.h"
#include "gui/guicontext.h"
#include "gui/theme.h"

#include "ui_previewdialog.h"

#include <QShortcut>

namespace overture::gui {

using namespace Qt::StringLiterals;

PreviewDialog::PreviewDialog(GuiContext &context, DraftId draft, QWidget *parent)
    : QDialog(parent), m_context(context), m_draft(draft), ui(std::make_unique<Ui::PreviewDialog>())
{
    ui->setupUi(this);
    theme::setTextSize(ui->note, theme::TextSize::Caption);
    const int letter = fontMetrics().averageCharWidth();
    theme::openWith(this, {letter * 92, letter * 88});
    // The key that opened it closes it.
    auto *key = new QShortcut(Qt::Key_Space, ui->text, nullptr, nullptr, Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, &QDialog::close);
    connect(ui->asText, &QCheckBox::toggled, this, &PreviewDialog::showMail);
    ui->asText->hide();
    ui->split->setStretchFactor(0, 0);
    ui->split->setStretchFactor(1, 1);
    ui->split->setSizes({9 * fontMetrics().lineSpacing(), height()}); // what the recipient sees first; the other headers are scrolled to
    ask();
}

PreviewDialog::~PreviewDialog() = default;

void PreviewDialog::follow(DraftId draft)
{
    m_draft = draft;
    ask();
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
    auto to = preview->recipients;
    to.removeIf([&](const QString &address) { return preview->cc.contains(address); });
    head->addFact(tr("To"), to.join(u", "_s));
    if (!preview->cc.isEmpty())
        head->addFact(tr("Cc"), preview->cc.join(u", "_s));
    if (preview->date)
        head->addFact(tr("Date"), format::exact(*preview->date));
    for (const PreviewFile &file : preview->files)
        head->addFact(file.isInline ? tr("Picture") : tr("File"), u"%1 (%2)"_s.arg(file.name, sizeText(file.size)));
    head->addFact(tr("Unsubscribe"), preview->unsubscribe.isEmpty() ? tr("none") : preview->unsubscribe);
    head->addHeading(tr("ALL HEADERS"));
    for (const auto &[name, value] : preview->headers)
        head->addFact(name, value);
    head->end();
    m_mail = *preview;
    ui->asText->setVisible(!m_mail.html.isEmpty());
    showMail();
    ui->area->showRows();
    ui->text->setFocus();
}

void PreviewDialog::showMail()
{
    ui->text->showMail(m_mail, ui->asText->isChecked());
    auto note = tr("Read back from the %1 bytes that would go out. Time and ids are made anew when it is sent.").arg(format::number(m_mail.size));
    if (const auto count = ui->text->refused().size(); count > 0)
        note += u' ' + format::counted(count, tr("%1 thing outside of the mail is not loaded here."), tr("%1 things outside of the mail are not loaded here."));
    if (ui->text->isCut())
        note += u' ' + tr("It goes out in full; here its longest lines are cut.");
    ui->note->setText(note);
}

} // namespace overture::gui
