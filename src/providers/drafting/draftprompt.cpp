// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/drafting/draftprompt.h"

#include "domain/evidencesources.h"
#include "providers/template/mailfields.h"
#include "providers/template/mailtemplate.h"
#include "providers/text/visibletext.h"

#include <QFile>
#include <QLocale>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>

// Outside of every namespace, as the macro demands: a static library's resources are linked in only when asked for.
static void loadPromptResources()
{
    Q_INIT_RESOURCE(prompts);
}

namespace overture::providers::drafting {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPage = 4'000;
constexpr qsizetype longestEvidence = 12'000;
constexpr qsizetype longestField = 1'000;
constexpr qsizetype mostEarlier = 3;

Result<QString> embeddedText(const QString &name)
{
    loadPromptResources();
    QFile file(u":/prompts/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Internal, u"The program's file %1 is missing."_s.arg(name), u"Install the program again"_s);
    return QString::fromUtf8(file.readAll());
}

QString fenced(const QString &text, const QString &nonce)
{
    return u"BEGIN PAGE %1\n%2\nEND PAGE %1"_s.arg(nonce, text);
}

/// What a search result or the website itself says about it.
QString foundFacts(const QHash<QString, QString> &values)
{
    QStringList lines;
    for (const auto &[field, label] : {std::pair{u"site_title"_s, u"Name of the site"_s}, {u"contact_name"_s, u"Contact person"_s}}) {
        if (const QString fact = evidenceText(values.value(field), 120); !fact.isEmpty())
            lines.append(label + u": "_s + fact);
    }
    return lines.join(u'\n');
}

/// Each page with its sentences, a line each, behind their ids. What does not fit is not offered.
QString evidenceBlocks(const QString &facts, const QList<EvidenceSource> &offered, const QString &nonce)
{
    QStringList blocks;
    if (!facts.isEmpty())
        blocks.append(fenced(facts, nonce));
    QStringList lines;
    QString url;
    qsizetype left = longestEvidence;
    qsizetype leftOfPage = longestPage;
    const auto finish = [&] {
        if (!lines.isEmpty())
            blocks.append(fenced(lines.join(u'\n'), nonce));
        lines.clear();
        leftOfPage = longestPage;
    };
    for (const EvidenceSource &source : offered) {
        if (source.kind != SourceKind::Page)
            continue;
        // A title begins the next page, its address may be the same.
        if (source.url != url || source.start < 0)
            finish();
        url = source.url;
        const QString text = evidenceText(source.text, qMin(leftOfPage, left)).replace(u'\n', u' ');
        if (text.isEmpty())
            continue;
        left -= text.size();
        leftOfPage -= text.size();
        lines.append(u"[%1] %2"_s.arg(source.label, text));
    }
    finish();
    return blocks.join(u"\n\n"_s);
}

/// The fact sheet, a line each.
QString factLines(const QList<EvidenceSource> &offered)
{
    QStringList lines;
    for (const EvidenceSource &source : offered) {
        if (source.kind == SourceKind::Fact)
            lines.append(u"[%1] %2"_s.arg(source.label, visibleExcerpt(source.text, longestField)));
    }
    return lines.join(u'\n');
}

/// Where the recipient's own words stand; empty when there are none.
QString whatWasGiven(const QString &pages, bool isOnlyFacts, const QString &nonce)
{
    if (pages.isEmpty())
        return {};
    if (isOnlyFacts)
        return u"What is known of the recipient was given before, between the lines BEGIN PAGE %1 and END PAGE %1. No page could be read: "
               u"never claim anything about what the recipient's website says."_s
            .arg(nonce);
    return u"What the recipient's pages say was given before, between the lines BEGIN PAGE %1 and END PAGE %1."_s.arg(nonce);
}

} // namespace

Result<QString> filledPrompt(const QString &name, const QHash<QString, QString> &values)
{
    return embeddedText(name).and_then([](const QString &text) { return MailTemplate::parse(text); })
        .and_then([&](const MailTemplate &prompt) { return prompt.expand(values); });
}

/// The last three mails are enough to remember.
QString earlierMails(const QList<EarlierMail> &earlier, const QString &nonce)
{
    QStringList blocks;
    for (const EarlierMail &mail : earlier.mid(std::max<qsizetype>(0, earlier.size() - mostEarlier)))
        blocks.append(u"BEGIN EARLIER MAIL %1\nSent on %2\nSubject: %3\n\n%4\nEND EARLIER MAIL %1"_s.arg(
            nonce, toDateTime(mail.sentAt).date().toString(Qt::ISODate), visibleExcerpt(mail.subject, 200),
            evidenceText(mail.body, longestPage)));
    return blocks.join(u"\n\n"_s);
}

QString evidenceText(const QString &pageText, qsizetype maxLength)
{
    static const QRegularExpression mailAddress(uR"re([^\s@<>()\[\]"',;:]+@[^\s@<>()\[\]"',;:]+)re"_s);
    static const QRegularExpression webAddress(uR"((?:[a-z][a-z0-9+.-]{1,15}://|www\.)\S+)"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    // Cut first: no page is large enough to make the patterns below slow.
    QString text = visibleText(cappedText(pageText, maxLength * 4));
    text.remove(webAddress).remove(mailAddress);
    return cappedText(visibleText(text), qMax(qsizetype(0), maxLength)).trimmed();
}

QString freshNonce()
{
    quint32 words[4];
    QRandomGenerator::system()->fillRange(words);
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(words), sizeof words).toHex());
}

QString languageName(const QString &tag)
{
    const auto language = QLocale::codeToLanguage(tag.section(u'-', 0, 0));
    return language == QLocale::AnyLanguage || language == QLocale::C ? u"English"_s : QLocale::languageToString(language);
}

QList<EvidenceSource> offeredSources(const DraftBrief &brief)
{
    QList<Page> pages;
    for (const EvidencePage &page : brief.evidence)
        pages.append({page.id, {}, page.url, page.fetchedAt.value_or(Instant{}), page.hash, page.title, page.text.left(longestPage * 2)});
    auto sources = pageSources(pages);
    for (qsizetype i = 0; i < sources.size(); ++i) {
        if (!std::any_of(brief.evidence.begin(), brief.evidence.end(), [&](const EvidencePage &page) { return page.fetchedAt.has_value(); }))
            sources[i].seenAt.reset();
    }
    sources += factSources(brief.facts, brief.studio.offer);
    return sources;
}

QList<EvidenceSource> presumedSources(const DraftBrief &brief)
{
    const StudioFacts &studio = brief.studio;
    QList<EvidenceSource> sources;
    for (const QString &text : {studio.senderName, studio.studioName, studio.offer, studio.website, studio.postalAddress, brief.domain, brief.siteTitle,
                                brief.category, brief.location, brief.contactName, brief.idea, brief.angle, brief.subjectTemplate, brief.bodyTemplate}) {
        if (!text.trimmed().isEmpty())
            sources.append({.kind = SourceKind::Given, .text = text});
    }
    for (const EarlierMail &mail : brief.earlier)
        sources.append({.kind = SourceKind::Earlier,
                        .text = toDateTime(mail.sentAt).date().toString(Qt::ISODate) + u' ' + mail.subject + u'\n' + mail.body});
    return sources;
}

Result<ModelPrompt> draftPrompt(const DraftBrief &brief, const QString &nonce)
{
    auto values = mailFields(brief);
    for (auto &value : values)
        value = visibleExcerpt(value, longestField);
    const auto offered = offeredSources(brief);
    const QString pages = evidenceBlocks(foundFacts(values), offered, nonce);
    values.insert(u"facts"_s, factLines(offered));
    values.insert(u"idea"_s, cappedText(visibleText(brief.idea), longestField * 2));
    values.insert(u"angle"_s, cappedText(visibleText(brief.angle), longestField * 2));
    values.insert(u"language"_s, languageName(brief.language));
    values.insert(u"nonce"_s, nonce);
    values.insert(u"pages"_s, whatWasGiven(pages, brief.evidence.isEmpty(), nonce));

    const QString kind = brief.earlier.isEmpty() ? u"draft"_s : u"followup"_s;
    values.insert(u"earlier"_s, earlierMails(brief.earlier, nonce));
    values.insert(u"last"_s, brief.isLast ? u"Say that this is the last mail about it, without reproach."_s : QString());

    auto system = filledPrompt(kind + u"_system.txt"_s, values);
    if (!system)
        return fail(system.error());
    auto task = filledPrompt(kind + u"_task.txt"_s, values);
    if (!task)
        return fail(task.error());
    return ModelPrompt{std::move(*system), pages, std::move(*task)};
}

Result<ModelPrompt> templatePrompt(const TemplateBrief &brief)
{
    DraftBrief studioOnly;
    studioOnly.studio = brief.studio;
    auto values = mailFields(studioOnly);
    values.insert(u"category"_s, brief.category);
    for (auto &value : values)
        value = visibleExcerpt(value, longestField);
    values.insert(u"idea"_s, cappedText(visibleText(brief.idea), longestField * 2));
    values.insert(u"language"_s, languageName(brief.language));
    // The prompt's own fields are filled here; those of the template it asks for are data.
    values.insert(u"fields"_s,
                  u"{{first_name|there}}, {{site_title|your site}}, {{domain}}, {{category}}, {{location|your area}}, {{studio}}, {{offer}}, {{sender_name}}"_s);
    values.insert(u"example"_s, u"{{first_name|there}}"_s);
    auto system = filledPrompt(u"template_system.txt"_s, values);
    if (!system)
        return fail(system.error());
    auto task = filledPrompt(u"template_task.txt"_s, values);
    if (!task)
        return fail(task.error());
    return ModelPrompt{std::move(*system), {}, std::move(*task)};
}

} // namespace overture::providers::drafting
