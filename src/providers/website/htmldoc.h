// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/website/textlines.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace overture::providers {

struct HtmlLink
{
    QUrl url;       ///< absolute, http or https, without fragment
    QString text;   ///< what a person would read: the link's text, else its title or label
};

/// An address that the page's markup names: a mail link, a scrambled one, structured data.
struct MailHint
{
    QString address;          ///< as written, decoded; not yet checked
    QString label;            ///< what stands for it on the page when the line is empty
    QString method;           ///< mailto · cloudflare · obfuscated · jsonld · text
    bool isLink = false;      ///< a click would open a mail program
    int line = 0;             ///< index into HtmlDoc::lines (may be one past the last)
    qsizetype column = 0;
    bool isByVisitor = false; ///< stands among visitors' comments
};

struct HtmlForm
{
    QUrl action;              ///< absolute; the page itself when the form names none
    bool isContactForm = false; ///< has a text area, or an e-mail field and a message-like one; not search, log-in or newsletter
};

/// What the crawler and the address extractor need from a page. A value; made by parseHtml only.
struct HtmlDoc
{
    QUrl url;
    QString title;
    QString language;         ///< primary tag ("de"), empty when the page does not say
    QList<TextLine> lines;
    QList<HtmlLink> links;
    QList<MailHint> mailHints;
    QList<HtmlForm> forms;
    QStringList people;      ///< whom the page names as its author or owner, in order, each once
    QUrl next;                ///< the following page of a list, by its own word (rel="next"); absolute, empty when there is none

    /// The readable lines joined by newlines: the evidence for drafts.
    [[nodiscard]] QString readableText() const;
};

/// Reads a page as browsers do (HTML5), whatever state it is in: never fails, at worst the document is empty.
/// Hidden elements, styles and templates are left out: what nobody can see is no address and no evidence. Of scripts
/// only the addresses that they join count.
/// `contentType` is the header's value; text/plain is taken as lines of text. Thread: any (CPU only).
[[nodiscard]] HtmlDoc parseHtml(const QByteArray &bytes, const QByteArray &contentType, const QUrl &pageUrl);

} // namespace overture::providers
