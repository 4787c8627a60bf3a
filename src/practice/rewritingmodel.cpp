// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/rewritingmodel.h"

#include "practice/siteworld.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace overture::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

QRegularExpressionMatch draftIn(const QString &prompt)
{
    static const QRegularExpression fence(u"^BEGIN DRAFT (\\w+)\\nSubject: ([^\\n]*)\\n\\n(.*?)\\nEND DRAFT \\1$"_s,
                                          QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    return fence.match(prompt);
}

/// What stands under a line of the task, up to the next empty line.
QString under(const QString &prompt, const QString &heading)
{
    const QRegularExpression lines(u"^%1\\n(.*?)(?:\\n\\n|\\z)"_s.arg(heading),
                                   QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    return lines.match(prompt).captured(1).trimmed();
}

/// The tones, by how the program's prompt begins to describe them.
int toneIn(const QString &prompt)
{
    static const QStringList words = {u"plain"_s, u"warm"_s, u"brief"_s, u"formal"_s, u"lively"_s};
    return static_cast<int>(words.indexOf(under(prompt, u"The tone"_s).section(u':', 0, 0).toLower())) + 1;
}

QString languageIn(const QString &prompt)
{
    static const QRegularExpression line(u"\\bWrite in (German|French)\\b"_s);
    const QString named = line.match(prompt).captured(1);
    return named == u"German" ? u"de"_s : named == u"French" ? u"fr"_s : u"en"_s;
}

QString addressedAs(const QString &greeting, const QJsonArray &prefixes, const QString &form)
{
    if (!greeting.endsWith(u',') || greeting.size() > 90)
        return greeting;
    for (const auto &prefix : prefixes) {
        if (greeting.startsWith(prefix.toString()))
            return QString(form).replace(u"{to}"_s, greeting.mid(prefix.toString().size()).chopped(1));
    }
    return greeting;
}

} // namespace

Result<RewritingModel> RewritingModel::make()
{
    const auto phrases = practiceData(u"rewrites.json"_s);
    if (!phrases)
        return fail(phrases.error());
    return RewritingModel(phrases->object());
}

bool RewritingModel::isAsked(const QString &prompt)
{
    return draftIn(prompt).hasMatch();
}

QJsonObject RewritingModel::answer(const QString &prompt) const
{
    const auto draft = draftIn(prompt);
    const QJsonObject phrases = m_phrases[languageIn(prompt)].toObject();
    const QString wish = under(prompt, u"The wish"_s);
    const bool hasWish = !wish.startsWith(u"none:"_s);
    const int tone = toneIn(prompt);
    const auto matches = [&](QLatin1StringView list) {
        return QRegularExpression(phrases[list].toString(), anyCase).match(hasWish ? wish : QString());
    };
    const auto mention = matches("mentions"_L1);
    constexpr int briefTone = 3;
    const bool isShortened = matches("shorter"_L1).hasMatch() || tone == briefTone;

    QStringList paragraphs = draft.captured(3).split(u"\n\n"_s, Qt::SkipEmptyParts);
    if (paragraphs.size() >= 3) {
        paragraphs.first() = addressedAs(paragraphs.first(), phrases["prefixes"_L1].toArray(), phrases["greetings"_L1].toArray().at(tone).toString());
        // Greeting, what it is about, the request, the closing: the rest can go.
        while (isShortened && paragraphs.size() > 4)
            paragraphs.removeAt(paragraphs.size() - 3);
        const bool onlyMentions = mention.hasMatch() && tone == 0;
        if (!onlyMentions && !(isShortened && tone == 0))
            paragraphs[paragraphs.size() - 2] = phrases["asks"_L1].toArray().at(tone).toString();
        if (mention.hasMatch()) {
            QString what = mention.captured(1).trimmed();
            while (what.endsWith(u'.') || what.endsWith(u'!'))
                what.chop(1);
            paragraphs.insert(paragraphs.size() - 2, phrases["mention"_L1].toString().replace(u"{what}"_s, what));
        }
    }
    return {{u"subject"_s, draft.captured(2)}, {u"body"_s, paragraphs.join(u"\n\n"_s)}};
}

} // namespace overture::practice
