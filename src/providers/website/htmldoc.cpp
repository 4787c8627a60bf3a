// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/website/htmldoc.h"

#include "providers/website/htmlcharset.h"
#include "providers/website/htmlforms.h"
#include "providers/website/htmlnesting.h"
#include "providers/website/htmltree.h"
#include "providers/website/peoplenames.h"
#include "providers/website/scrambledaddress.h"
#include "providers/website/scriptaddress.h"
#include "providers/website/stylerules.h"

#include <QRegularExpression>

#include <algorithm>

namespace overture::providers {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxLinks = 2000;
constexpr qsizetype maxLinkText = 160;
constexpr qsizetype maxTitle = 300;
constexpr qsizetype maxHiddenPiece = 40;
constexpr qsizetype mostPeople = 5;

QString primaryTag(const QString &language)
{
    static const QRegularExpression pattern(u"^\\s*([A-Za-z]{2,3})(?:[-_,;\\s]|$)"_s);
    return pattern.match(language).captured(1).toLower();
}

/// One walk over a tree that fills a document.
class PageReader
{
public:
    explicit PageReader(HtmlDoc &doc)
        : m_doc(doc)
        , m_base(doc.url)
    {
    }

    void read(const GumboNode *root)
    {
        readStyles(root, 0);
        readNode(root, true);
        m_doc.lines = m_lines.take();
        if (m_doc.title.isEmpty())
            m_doc.title = m_fallbackTitle;
    }

private:
    /// The style sheets first: they stand anywhere and apply everywhere.
    void readStyles(const GumboNode *node, int depth)
    {
        if ((node->type != GUMBO_NODE_ELEMENT && node->type != GUMBO_NODE_DOCUMENT) || depth > maxHtmlDepth)
            return;
        if (isElement(node, GUMBO_TAG_STYLE))
            return m_styles.read(rawText(node));
        for (unsigned i = 0; i < children(node).length; ++i)
            readStyles(static_cast<const GumboNode *>(children(node).data[i]), depth + 1);
    }

    void readNode(const GumboNode *node, bool readable)
    {
        switch (node->type) {
        case GUMBO_NODE_TEXT:
        case GUMBO_NODE_CDATA:
        case GUMBO_NODE_WHITESPACE:
            readText(node->v.text);
            return;
        case GUMBO_NODE_ELEMENT:
            readElement(node, readable);
            return;
        case GUMBO_NODE_DOCUMENT:
        case GUMBO_NODE_COMMENT:
        case GUMBO_NODE_TEMPLATE:
            return;
        }
    }

    void readText(const GumboText &text)
    {
        m_lines.append(QString::fromUtf8(text.text), {text.original_text.data, qsizetype(text.original_text.length)});
    }

    void readChildren(const GumboNode *node, bool readable)
    {
        for (unsigned i = 0; i < children(node).length; ++i)
            readNode(static_cast<const GumboNode *>(children(node).data[i]), readable);
    }

    void readElement(const GumboNode *node, bool readable)
    {
        readFacts(node);
        if (isElement(node, GUMBO_TAG_HEAD))
            return readHead(node);
        if (isElement(node, GUMBO_TAG_SVG))
            return readDrawing(node);
        if (isInvisible(node) || isHiddenPiece(node))
            return;
        const bool parentReadable = readable;
        const bool parentByVisitor = m_isByVisitor;
        m_isByVisitor = m_isByVisitor || isVisitorsPart(node);
        readable = readable && !m_isByVisitor && !isNoise(node);
        if (isBlock(node)) {
            m_lines.breakLine();
            m_lines.setReadable(readable);
            m_lines.setByVisitor(m_isByVisitor);
            readContent(node, readable);
            m_isByVisitor = parentByVisitor;
            m_lines.breakLine();
            m_lines.setReadable(parentReadable);
            m_lines.setByVisitor(m_isByVisitor);
            return;
        }
        const bool separates = isElement(node, GUMBO_TAG_A) || isElement(node, GUMBO_TAG_BUTTON);
        const auto border = [&] {
            if (separates)
                m_lines.wordBreak();
            if (!isElement(node, GUMBO_TAG_WBR))
                m_lines.seam();
        };
        border();
        readContent(node, readable);
        border();
        m_isByVisitor = parentByVisitor;
    }

    /// "info<span class=x>-no-spam</span>@…": a style sheet may hide pieces of an address. Larger hidden parts are menus
    /// and folded texts, which a click shows.
    [[nodiscard]] bool isHiddenPiece(const GumboNode *node) const
    {
        if (m_styles.isEmpty() || isBlock(node) || !m_styles.hides(styleNames(node)))
            return false;
        const QString text = innerText(node, maxHiddenPiece + 1);
        return text.size() <= maxHiddenPiece && !text.contains(u' ');
    }

    /// Of a drawing only an address counts.
    void readDrawing(const GumboNode *node)
    {
        const QString text = hasAttribute(node, "hidden") ? QString() : innerText(node, maxTitle);
        if (!text.contains(u'@'))
            return;
        m_lines.breakLine();
        m_lines.append(text);
        m_lines.breakLine();
    }

    /// What an element shows; scrambled addresses are shown in clear.
    void readContent(const GumboNode *node, bool readable)
    {
        if (const QString hidden = decodeCloudflare(attribute(node, "data-cfemail")); !hidden.isEmpty()) {
            hint(hidden, u"cloudflare"_s, false);
            m_lines.append(hidden);
            return;
        }
        const QStringList names = m_styles.isEmpty() ? QStringList() : styleNames(node);
        if (isReversedText(node) || m_styles.reverses(names)) {
            const QString text = reversed(innerText(node, 300));
            if (text.contains(u'@'))
                hint(text, u"obfuscated"_s, false);
            m_lines.append(text);
            return;
        }
        if (isElement(node, GUMBO_TAG_IMG) && attribute(node, "alt").contains(u'@'))
            m_lines.append(QString(u' ' + attribute(node, "alt") + u' '));
        readChildren(node, readable);
        if (const QString written = m_styles.contentOf(names); !written.isEmpty()) {
            const QString text = generatedText(written, [node](const QString &name) { return attribute(node, name.toLatin1().constData()); });
            if (text.contains(u'@'))
                m_lines.append(text);
        }
    }

    void readHead(const GumboNode *head)
    {
        for (unsigned i = 0; i < children(head).length; ++i) {
            const auto *child = static_cast<const GumboNode *>(children(head).data[i]);
            if (child->type == GUMBO_NODE_ELEMENT)
                readFacts(child);
        }
    }

    /// What an element says apart from its text.
    void readFacts(const GumboNode *node)
    {
        switch (node->v.element.tag) {
        case GUMBO_TAG_HTML:
            m_doc.language = primaryTag(attribute(node, hasAttribute(node, "lang") ? "lang" : "xml:lang"));
            return;
        case GUMBO_TAG_TITLE:
            if (m_doc.title.isEmpty() && node->parent && isElement(node->parent, GUMBO_TAG_HEAD))
                m_doc.title = innerText(node, maxTitle);
            return;
        case GUMBO_TAG_H1:
            if (m_fallbackTitle.isEmpty())
                m_fallbackTitle = innerText(node, maxTitle);
            return;
        case GUMBO_TAG_BASE:
            if (const QUrl base = m_doc.url.resolved(QUrl(attribute(node, "href"))); !m_hasBase && base.isValid()) {
                m_base = base;
                m_hasBase = true;
            }
            return;
        case GUMBO_TAG_META:
            return readMeta(node);
        case GUMBO_TAG_LINK:
            return readNext(node);
        case GUMBO_TAG_A:
        case GUMBO_TAG_AREA:
            return readLink(node);
        case GUMBO_TAG_FRAME:
        case GUMBO_TAG_IFRAME:
            return readFrame(node);
        case GUMBO_TAG_FORM:
            return m_doc.forms.append(formOf(node, m_doc.url, m_base));
        case GUMBO_TAG_SCRIPT:
            return readScript(node);
        default:
            readByline(node);
            return readDataAttributes(node);
        }
    }

    void readMeta(const GumboNode *node)
    {
        const QString content = attribute(node, "content");
        const QString equivalent = attribute(node, "http-equiv").toLower();
        if (equivalent == u"content-language" && m_doc.language.isEmpty())
            m_doc.language = primaryTag(content);
        if (attribute(node, "property") == u"og:title" && m_fallbackTitle.isEmpty())
            m_fallbackTitle = content.simplified().left(maxTitle);
        if (equivalent == u"refresh") {
            const auto at = content.indexOf(u"url="_s, 0, Qt::CaseInsensitive);
            if (at >= 0)
                addLink(content.mid(at + 4).remove(u'\'').remove(u'"'), {});
        }
        if (attribute(node, "itemprop") == u"email")
            hint(content, u"jsonld"_s, false);
        if (attribute(node, "name").toLower() == u"author")
            addPerson(personName(content));
    }

    /// An element that holds the name of who wrote the page.
    void readByline(const GumboNode *node)
    {
        static const QStringList marks = {u".byline"_s, u".author"_s, u".p-author"_s, u".author-name"_s, u".entry-author"_s,
                                          u".post-author"_s, u".vcard"_s, u".fn"_s};
        const bool mayBe = !m_isByVisitor && namesMention(node, {"byline", "author", "vcard", "fn"});
        const QStringList names = mayBe ? styleNames(node) : QStringList();
        const bool isMarked = std::any_of(names.begin(), names.end(), [](const QString &name) { return marks.contains(name); });
        if (isMarked || attribute(node, "itemprop") == u"author" || attribute(node, "rel") == u"author")
            addPerson(personName(innerText(node, maxLinkText)));
    }

    void addPerson(const QString &name)
    {
        if (!name.isEmpty() && m_doc.people.size() < mostPeople && !m_doc.people.contains(name))
            m_doc.people.append(name);
    }

    /// <link rel="next"> or <a rel="next">: the first counts.
    void readNext(const GumboNode *node)
    {
        const QStringList relations = attribute(node, "rel").toLower().simplified().split(u' ');
        const QUrl target = m_base.resolved(QUrl(attribute(node, "href"))).adjusted(QUrl::RemoveFragment);
        if (m_doc.next.isEmpty() && relations.contains(u"next"_s) && (target.scheme() == u"https" || target.scheme() == u"http"))
            m_doc.next = target;
    }

    void readLink(const GumboNode *node)
    {
        readByline(node);
        readNext(node);
        readDataAttributes(node);
        const QString href = attribute(node, "href").trimmed();
        QString text = innerText(node, maxLinkText);
        for (const char *name : {"title", "aria-label", "alt"}) {
            if (text.isEmpty())
                text = attribute(node, name).simplified().left(maxLinkText);
        }
        if (isInvisible(node))
            return;
        if (const auto at = href.indexOf(u"/cdn-cgi/l/email-protection#"_s); at >= 0) {
            hint(decodeCloudflare(QStringView(href).mid(at + 28)), u"cloudflare"_s, true, text);
            return;
        }
        const auto [addresses, wasScrambled] = mailtoTargets(href);
        for (const QString &address : addresses)
            hint(address, wasScrambled ? u"obfuscated"_s : u"mailto"_s, true, text);
        if (addresses.isEmpty())
            addLink(href, text);
    }

    void readFrame(const GumboNode *node)
    {
        static const QRegularExpression formHosts(uR"((docs\.google\.com/forms|jotform\.com|typeform\.com|forms\.office\.com))"_s);
        const QString source = attribute(node, "src");
        if (formHosts.match(source).hasMatch())
            m_doc.forms.append({m_base.resolved(QUrl(source)), true});
        else
            addLink(source, attribute(node, "title").simplified().left(maxLinkText));
    }

    void readDataAttributes(const GumboNode *node)
    {
        for (const MailHint &found : attributeHints(node))
            hint(found.address, found.method, found.isLink);
    }

    void readScript(const GumboNode *node)
    {
        const QString type = attribute(node, "type").toLower();
        if (type.contains(u"ld+json"_s))
            return readJsonLd(rawText(node));
        const bool runs = type.isEmpty() || type.contains(u"javascript"_s) || type == u"module";
        if (!runs || hasAttribute(node, "src"))
            return;
        for (const ScriptAddress &found : scriptAddresses(rawText(node)))
            hint(found.address, u"obfuscated"_s, found.isLink);
    }

    void readJsonLd(const QString &json)
    {
        for (const QString &address : jsonLdAddresses(json))
            hint(address, u"jsonld"_s, false, u"“email”: “%1”"_s.arg(address));
        for (const QString &name : jsonLdPeople(json))
            addPerson(name);
    }

    void addLink(const QString &href, const QString &text)
    {
        if (href.trimmed().isEmpty() || m_doc.links.size() >= maxLinks)
            return;
        QUrl url = m_base.resolved(QUrl(href.trimmed(), QUrl::TolerantMode));
        url.setFragment({});
        if (url.isValid() && !url.host().isEmpty() && (url.scheme() == u"http" || url.scheme() == u"https"))
            m_doc.links.append({url, text});
    }

    void hint(const QString &address, const QString &method, bool isLink, const QString &label = {})
    {
        if (!address.isEmpty())
            m_doc.mailHints.append({address, label, method, isLink, m_lines.line(), m_lines.column(), m_isByVisitor});
    }

    HtmlDoc &m_doc;
    QUrl m_base;
    bool m_hasBase = false;
    TextLines m_lines;
    StyleRules m_styles;
    QString m_fallbackTitle;
    bool m_isByVisitor = false;
};

void readPlainText(const QString &text, HtmlDoc &doc)
{
    TextLines lines;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        lines.append(line);
        lines.breakLine();
    }
    doc.lines = lines.take();
}

} // namespace

QString HtmlDoc::readableText() const
{
    QString text;
    for (const TextLine &line : lines) {
        if (line.isReadable)
            text += line.text + u'\n';
    }
    text.chop(1);
    return text;
}

HtmlDoc parseHtml(const QByteArray &bytes, const QByteArray &contentType, const QUrl &pageUrl)
{
    HtmlDoc doc;
    doc.url = pageUrl;
    const QString text = decodePage(bytes, contentType);
    if (contentType.trimmed().toLower().startsWith("text/plain")) {
        readPlainText(text, doc);
        return doc;
    }
    const HtmlTree tree(text);
    if (tree.root())
        PageReader(doc).read(tree.root());
    return doc;
}

} // namespace overture::providers
