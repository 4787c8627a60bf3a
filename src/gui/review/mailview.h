// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mailpreview.h"

#include <QTextBrowser>

namespace overture::gui {

/// A mail's text as its recipient sees it. Pictures come out of the mail's own bytes ("cid:"); nothing else is ever loaded,
/// from no server and from no file, and no link opens. Thread: GUI.
class MailView final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit MailView(QWidget *parent = nullptr);

    /// The HTML part when there is one and `asText` does not ask for the plain one.
    void showMail(const MailPreview &mail, bool asText = false);
    /// What the mail refers to outside of itself, and was not loaded.
    [[nodiscard]] const QStringList &refused() const { return m_refused; }
    /// The text is too long to be shown in full; then it is shown as text.
    [[nodiscard]] bool isCut() const { return m_isCut; }

    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;

private:
    QHash<QString, QByteArray> m_pictures;   ///< by content id
    QStringList m_refused;
    bool m_isCut = false;
};

} // namespace overture::gui
