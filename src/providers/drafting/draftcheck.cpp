// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/drafting/draftcheck.h"

#include "core/domainname.h"
#include "providers/drafting/unusable.h"
#include "providers/template/templatewriter.h"
#include "providers/text/visibletext.h"

#include <QRegularExpression>

namespace overture::providers::drafting {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ignoreCase = QRegularExpression::CaseInsensitiveOption;

QString placeholderIn(const QString &text)
{
    static const QRegularExpression patterns[] = {
        QRegularExpression(uR"(\{\{[^{}]*\}\}?|\{%[^%]*%\}|\$\{[^}]*\})"_s),
        QRegularExpression(uR"(\[\s*\p{L}[^\[\]\n]{0,60}\])"_s),
        QRegularExpression(uR"(\{\s*[A-Za-z][A-Za-z _-]{0,40}\})"_s),
        QRegularExpression(
            uR"(<\s*(?:your|the|insert|first|last|full|contact|company|studio|sender|recipient|name)\b[^<>\n]{0,40}>)"_s,
            ignoreCase),
        QRegularExpression(uR"(\b(?:lorem ipsum|XXX+)\b)"_s, ignoreCase),
    };
    for (const auto &pattern : patterns) {
        if (const auto match = pattern.match(text); match.hasMatch())
            return match.captured(0);
    }
    return {};
}

bool hasMarkup(const QString &text)
{
    static const QRegularExpression tag(
        uR"(</?(?:a|b|i|p|br|div|span|html|body|img|script|style|table|ul|li|h[1-6]|strong|em)\b[^<>]*>)"_s, ignoreCase);
    static const QRegularExpression markdown(uR"(\]\([^)]*\)|^#{1,6} |^```)"_s, QRegularExpression::MultilineOption);
    return tag.match(text).hasMatch() || markdown.match(text).hasMatch();
}

std::optional<DomainName> siteOf(const QString &text)
{
    const auto domain = DomainName::fromUrl(text);
    return domain ? std::optional(domain->registrable()) : std::nullopt;
}

bool isHostOf(const std::optional<DomainName> &site, const QString &text)
{
    const auto host = DomainName::fromUrl(text);
    return site && host && host->isSameOrSubdomainOf(*site);
}

/// The first link or address that does not belong in the mail; empty when there is none.
QString foreignLinkIn(const QString &text, const std::optional<DomainName> &studio, const std::optional<DomainName> &recipient)
{
    static const QRegularExpression mailAddress(uR"([^\s@<>()]+@[^\s@<>()]+\.[^\s@<>()]+)"_s);
    static const QRegularExpression withScheme(uR"re(\b[a-z][a-z0-9+.-]{1,15}:(?://)?[^\s<>()"”»]*[^\s<>()"”»:.,;!?])re"_s,
                                               ignoreCase);
    static const QRegularExpression bareHost(
        uR"((?<![\w@.-])(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+(?:com|org|net|info|biz|io|co|me|app|dev|shop|store|site|online|art|gallery|studio|blog|xyz|link|ly|top|click|example|test|de|at|ch|uk|fr|it|es|nl|be|pl|eu|us|ca|au|ru|cn|jp|in|tr|br|se|no|dk|fi|pt|cz|gr|ie|nz)(?![\w-])(/\S*)?)"_s,
        ignoreCase);

    if (const auto match = mailAddress.match(text); match.hasMatch())
        return match.captured(0);
    for (auto it = withScheme.globalMatch(text); it.hasNext();) {
        const QString link = it.next().captured(0);
        const QString scheme = link.section(u':', 0, 0).toLower();
        if (scheme == u"mailto" || scheme == u"tel" || scheme == u"javascript" || scheme == u"data")
            return link;
        if (link.contains(u"://"_s) && !isHostOf(studio, link))
            return link;
    }
    for (auto it = bareHost.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const bool isNamedOnly = match.captured(1).size() <= 1;
        if (!isHostOf(studio, match.captured(0)) && !(isNamedOnly && isHostOf(recipient, match.captured(0))))
            return match.captured(0);
    }
    return {};
}

/// An address written so that no pattern for addresses finds it, a number to call or to pay to, a header of a mail.
QString lureIn(const QString &text)
{
    static const QRegularExpression patterns[] = {
        QRegularExpression(uR"([\w.+-]+\s*[\[({<]\s*(?:at|@|ät)\s*[\])}>]\s*[\w.-]+)"_s, ignoreCase),
        QRegularExpression(uR"(\b[\w-]+\s+(?:at\s+[\w-]+\s+)?(?:dot|\[dot\]|\(dot\))\s*(?:com|net|org|info|biz|io|co|example|xyz|site|shop)\b)"_s, ignoreCase),
        QRegularExpression(uR"([@＠﹫]\s*\p{L}[\w-]*(?:\s*[.。．]\s*\p{L}+)+)"_s),
        QRegularExpression(uR"(\b[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){3,}(?:\s?[A-Z0-9]{1,4})?\b)"_s),
        QRegularExpression(uR"(\b(?=[A-Za-z]*\d)(?=\d*[A-Za-z])[A-Za-z0-9]{24,}\b)"_s),
        QRegularExpression(uR"((?<![\w.])(?:\+\d[\d\s().\/–-]{6,}\d|(?:\d[\s().\/-]?){9,}\d)(?!\w))"_s),
        QRegularExpression(uR"(^\s*(?:bcc|cc|to|from|reply-to|subject|return-path)\s*:)"_s, ignoreCase | QRegularExpression::MultilineOption),
    };
    for (const auto &pattern : patterns) {
        if (const auto match = pattern.match(text); match.hasMatch())
            return match.captured(0).trimmed();
    }
    return {};
}

} // namespace

tl::unexpected<Error> unusable(const QString &why)
{
    return fail(ErrorKind::InvalidResponse, u"What the model wrote cannot be used: %1."_s.arg(why),
                u"Draft again, or write this one by hand or with a template"_s);
}

Status checkDraft(const QString &subject, const QString &body, const QString &studioWebsite, const QString &domain)
{
    constexpr qsizetype shortestSubject = 3;
    constexpr qsizetype longestSubject = 150;
    constexpr qsizetype shortestBody = 80;
    constexpr qsizetype longestBody = 3000;
    if (subject.trimmed().size() < shortestSubject || subject.size() > longestSubject || subject.contains(u'\n'))
        return unusable(u"its subject is not one line of %1–%2 characters"_s.arg(shortestSubject).arg(longestSubject));
    if (body.trimmed().size() < shortestBody)
        return unusable(u"its text is shorter than %1 characters"_s.arg(shortestBody));
    if (body.size() > longestBody)
        return unusable(u"its text is longer than %1 characters"_s.arg(longestBody));

    const QString all = subject + u'\n' + body;
    if (const QString placeholder = placeholderIn(all); !placeholder.isEmpty())
        return unusable(u"it holds the unfilled place “%1”"_s.arg(visibleExcerpt(placeholder, 60)));
    if (hasMarkup(all))
        return unusable(u"it holds markup"_s);
    if (const QString link = foreignLinkIn(all, siteOf(studioWebsite), siteOf(domain)); !link.isEmpty())
        return unusable(u"it holds an address that nobody gave it, “%1”"_s.arg(visibleExcerpt(link, 80)));
    if (const QString lure = lureIn(body); !lure.isEmpty())
        return unusable(u"it holds an address, a number or a mail header that nobody gave it, “%1”"_s.arg(visibleExcerpt(lure, 80)));
    return {};
}

Status checkTemplate(const ProposedTemplate &proposal, const StudioFacts &studio)
{
    constexpr qsizetype shortestConcept = 10;
    constexpr qsizetype longestConcept = 600;
    if (const auto size = proposal.angle.trimmed().size(); size < shortestConcept || size > longestConcept)
        return unusable(u"its concept has not %1–%2 characters"_s.arg(shortestConcept).arg(longestConcept));
    // Filled once with everything and once with what is known of every prospect.
    DraftBrief brief;
    brief.domain = u"gallery.example"_s;
    brief.category = u"Galleries"_s;
    brief.studio = studio;
    for (QString *fact : {&brief.studio.studioName, &brief.studio.senderName, &brief.studio.offer, &brief.studio.website}) {
        if (fact->isEmpty())
            *fact = u"Studio"_s;
    }
    brief.subjectTemplate = proposal.subject;
    brief.bodyTemplate = proposal.body;
    for (const bool isRich : {false, true}) {
        if (isRich) {
            brief.siteTitle = u"Blue Door Gallery"_s;
            brief.contactName = u"Ann Lee"_s;
            brief.location = u"Leeds"_s;
        }
        const auto filled = TemplateWriter().write(brief, {});
        if (!filled)
            return unusable(u"its template cannot be filled (%1)"_s.arg(filled.error().message));
        if (const auto check = checkDraft(filled->subject, filled->body, studio.website, brief.domain); !check)
            return check;
    }
    return {};
}

} // namespace overture::providers::drafting
