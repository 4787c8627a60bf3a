// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mailpreview.h"
#include "core/result.h"
#include "domain/ids.h"

#include <QDialog>

#include <memory>

namespace Ui {
class PreviewDialog;
}

namespace overture::gui {

struct GuiContext;

/// A draft as its recipient would get it, read back out of the very bytes that would go out: headers and text.
class PreviewDialog final : public QDialog
{
    Q_OBJECT
public:
    PreviewDialog(GuiContext &context, DraftId draft, QWidget *parent);
    ~PreviewDialog() override;
    /// Shows another one.
    void follow(DraftId draft);

private:
    void ask();
    void showPreview(const Result<MailPreview> &preview);
    void showMail();

    GuiContext &m_context;
    DraftId m_draft;
    MailPreview m_mail;
    std::unique_ptr<Ui::PreviewDialog> ui;
};

} // namespace overture::gui
