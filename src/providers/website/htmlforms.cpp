// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/website/htmlforms.h"

#include "providers/website/scrambledaddress.h"
#include "providers/website/scriptaddress.h"

#include <QRegularExpression>

#include <cstring>

namespace overture::providers {

using namespace Qt::StringLiterals;

namespace {

struct Fields
{
    bool hasText = false;
    bool hasEmail = false;
};

void findFields(const GumboNode *node, Fields &fields)
{
    for (unsigned i = 0; i < children(node).length; ++i) {
        const auto *child = static_cast<const GumboNode *>(children(node).data[i]);
        if (child->type != GUMBO_NODE_ELEMENT)
            continue;
        fields.hasText = fields.hasText || isElement(child, GUMBO_TAG_TEXTAREA);
        fields.hasEmail = fields.hasEmail
            || (isElement(child, GUMBO_TAG_INPUT)
                && (attribute(child, "type").toLower() == u"email" || attribute(child, "name").contains(u"mail"_s, Qt::CaseInsensitive)));
        findFields(child, fields);
    }
}

QString firstOf(const GumboNode *node, std::initializer_list<const char *> names)
{
    QString value;
    for (const char *name : names)
        value = value.isEmpty() ? attribute(node, name).trimmed() : value;
    return value;
}

void readAttribute(const char *name, const char *text, QList<MailHint> &hints)
{
    const auto add = [&](const QString &address, const QString &method, bool isLink) {
        if (!address.isEmpty())
            hints.append({.address = address, .label = {}, .method = method, .isLink = isLink});
    };
    const QString value = QString::fromUtf8(text);
    if (std::strcmp(name, "onclick") == 0 && value.contains(u"mailto:"_s)) {
        for (const ScriptAddress &found : scriptAddresses(value))
            add(found.address, u"obfuscated"_s, found.isLink);
    }
    // Cloudflare's has its own reader, which also shows it in the text.
    if (std::strncmp(name, "data-", 5) != 0 || !std::strstr(name, "mail") || std::strcmp(name, "data-cfemail") == 0)
        return;
    if (value.contains(u'@') && value.size() <= 254)
        add(value, u"text"_s, false);
    else if (const QString shifted = decodeShifted(value); !shifted.isEmpty())
        add(shifted.mid(7), u"obfuscated"_s, true);
    else
        add(decodeBase64(value), u"obfuscated"_s, false);
}

} // namespace

HtmlForm formOf(const GumboNode *form, const QUrl &page, const QUrl &base)
{
    static const QRegularExpression contact(u"conta|kontakt|enquir|inquir|anfrage|nachricht|message|wpcf7|wpforms"_s);
    Fields fields;
    findFields(form, fields);
    const QString action = attribute(form, "action");
    const QString names =
        (attribute(form, "id") + u' ' + attribute(form, "class") + u' ' + attribute(form, "name") + u' ' + action).toLower();
    const bool isContact = !names.contains(u"comment") && (fields.hasText || (fields.hasEmail && contact.match(names).hasMatch()));
    return {action.isEmpty() ? page : base.resolved(QUrl(action)), isContact};
}

QList<MailHint> attributeHints(const GumboNode *node)
{
    QList<MailHint> hints;
    const auto &attributes = node->v.element.attributes;
    if (attributes.length == 0 || isInvisible(node))
        return hints;
    // <span data-user="info" data-domain="gallery.org">: a script joins them.
    if (const QString domain = firstOf(node, {"data-domain", "data-host", "data-server"}); domain.contains(u'.')) {
        const QString user = firstOf(node, {"data-user", "data-name", "data-mailbox", "data-local"});
        if (!user.isEmpty())
            hints.append({.address = user + u'@' + domain, .label = {}, .method = u"obfuscated"_s});
    }
    for (unsigned i = 0; i < attributes.length; ++i) {
        const auto *given = static_cast<const GumboAttribute *>(attributes.data[i]);
        readAttribute(given->name, given->value, hints);
    }
    return hints;
}

} // namespace overture::providers
