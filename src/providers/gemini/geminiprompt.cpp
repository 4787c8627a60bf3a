// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/gemini/geminiprompt.h"

#include "providers/template/mailfields.h"
#include "providers/template/mailtemplate.h"
#include "providers/text/visibletext.h"

#include <QFile>
#include <QLocale>
#include <QRandomGenerator>
#include <QRegularExpression>

// Outside of every namespace, as the macro demands: a static library's resources are linked in only when asked for.
static void loadPromptResources()
{
    Q_INIT_RESOURCE(prompts);
}

namespace overture::providers::gemini {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPage = 4'000;
constexpr qsizetype longestEvidence = 12'000;
constexpr qsizetype longestField = 1'000;

Result<QString> embeddedText(const QString &name)
{
    loadPromptResources();
    QFile file(u":/prompts/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Internal, u"The program's file %1 is missing."_s.arg(name), u"Install the program again"_s);
    return QString::fromUtf8(file.readAll());
}

Result<QString> filledPrompt(const QString &name, const QHash<QString, QString> &values)
{
    return embeddedText(name).and_then([](const QString &text) { return MailTemplate::parse(text); })
        .and_then([&](const MailTemplate &prompt) { return prompt.expand(values); });
}

QString evidenceBlocks(const QList<EvidencePage> &pages, const QString &nonce)
{
    QStringList blocks;
    qsizetype left = longestEvidence;
    for (const auto &page : pages) {
        const QString title = evidenceText(page.title, 200).replace(u'\n', u' ');
        QString text = evidenceText(page.text, qMin(longestPage, left));
        if (text.isEmpty())
            continue;
        left -= text.size();
        text = u"BEGIN PAGE %1\n%2\n\n%3\nEND PAGE %1"_s.arg(nonce, title, text);
        blocks.append(text);
    }
    return blocks.join(u"\n\n"_s);
}

/// "German" for "de": the model is told in words.
QString languageName(const QString &tag)
{
    const auto language = QLocale::codeToLanguage(tag.section(u'-', 0, 0));
    return language == QLocale::AnyLanguage || language == QLocale::C ? u"English"_s : QLocale::languageToString(language);
}

} // namespace

QString evidenceText(const QString &pageText, qsizetype maxLength)
{
    static const QRegularExpression mailAddress(uR"re([^\s@<>()\[\]"',;:]+@[^\s@<>()\[\]"',;:]+)re"_s);
    static const QRegularExpression webAddress(uR"((?:[a-z][a-z0-9+.-]{1,15}://|www\.)\S+)"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    // Cut first: no page is large enough to make the patterns below slow.
    QString text = visibleText(cappedText(pageText, maxLength * 4));
    text.remove(webAddress).remove(mailAddress);
    return cappedText(text, qMax(qsizetype(0), maxLength)).trimmed();
}

QString freshNonce()
{
    quint32 words[4];
    QRandomGenerator::system()->fillRange(words);
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(words), sizeof words).toHex());
}

Result<DraftPrompt> draftPrompt(const DraftBrief &brief, const QString &nonce)
{
    auto values = mailFields(brief);
    // These come from the website or a search result as well.
    for (const auto &field : {u"site_title"_s, u"contact_name"_s})
        values[field] = evidenceText(values.value(field), 120);
    for (auto &value : values)
        value = visibleExcerpt(value, longestField);
    values.insert(u"idea"_s, cappedText(visibleText(brief.idea), longestField * 2));
    values.insert(u"language"_s, languageName(brief.language));
    values.insert(u"nonce"_s, nonce);
    values.insert(u"evidence"_s, evidenceBlocks(brief.evidence, nonce));

    auto system = filledPrompt(u"draft_system.txt"_s, values);
    if (!system)
        return fail(system.error());
    auto task = filledPrompt(u"draft_task.txt"_s, values);
    if (!task)
        return fail(task.error());
    return DraftPrompt{std::move(*system), std::move(*task)};
}

} // namespace overture::providers::gemini
