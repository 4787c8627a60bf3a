// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/draftingmodel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace overture::practice {

using namespace Qt::StringLiterals;

namespace {

QStringList sentences(const QString &text)
{
    QStringList list;
    for (const QString &part : text.split(QRegularExpression(u"(?<=[.!?])\\s+"_s), Qt::SkipEmptyParts))
        list.append(part.trimmed());
    return list;
}

constexpr qsizetype longestSubject = 70;

/// The value behind one of the labels, as in `Sender name: Mira` or `"senderName": "Mira"`.
QString labelled(const QString &prompt, const QString &labels)
{
    const QRegularExpression expression(
        u"(?:^|[\\n{,])[\\s\"'*-]*(?:%1)[\"'*]*\\s*[:=]\\s*[\"']?([^\"'\\n]{2,120})"_s.arg(labels),
        QRegularExpression::CaseInsensitiveOption);
    const QString value = expression.match(prompt).captured(1).trimmed();
    return value.startsWith(u"not ") ? QString() : value;
}

/// Sentences of a prompt that look like a page's own words and not like an instruction.
QString strangersSentence(const QString &prompt)
{
    static const QRegularExpression instruction(
        u"json|subject|prompt|must|never|write|draft|schema|e-?mail|recipient|machine|invent|rules|[{}<>]"_s,
        QRegularExpression::CaseInsensitiveOption);
    // Where pages are fenced in, the stranger speaks between the fences only.
    const bool isFenced = prompt.contains(u"\nBEGIN PAGE "_s) || prompt.startsWith(u"BEGIN PAGE "_s);
    bool isInside = !isFenced;
    QString best;
    for (const QString &line : prompt.split(u'\n', Qt::SkipEmptyParts)) {
        if (isFenced && (line.startsWith(u"BEGIN PAGE "_s) || line.startsWith(u"END PAGE "_s))) {
            isInside = line.startsWith(u'B');
            continue;
        }
        if (!isInside)
            continue;
        for (const QString &sentence : sentences(line)) {
            if (sentence.size() >= 40 && sentence.size() <= 220 && sentence.size() > best.size()
                && !instruction.match(sentence).hasMatch())
                best = sentence;
        }
    }
    return best;
}

} // namespace

Result<DraftingModel> DraftingModel::make(const SiteWorld &world)
{
    const auto phrases = practiceData(u"drafts.json"_s);
    if (!phrases)
        return fail(phrases.error());
    auto rewriting = RewritingModel::make();
    if (!rewriting)
        return fail(rewriting.error());
    return DraftingModel(world, phrases->object(), std::move(*rewriting));
}

DraftingModel::Finding DraftingModel::findEvidence(const QString &prompt) const
{
    const QString flat = prompt.simplified();
    const Site *found = nullptr;
    for (const Site &site : m_world->sites()) {
        if (flat.contains(site.domain, Qt::CaseInsensitive)
            && (!found || site.domain.size() > found->domain.size()))
            found = &site;
    }
    Finding finding;
    finding.person = labelled(prompt, u"contact[ _]?(?:person|name)"_s);
    if (found) {
        finding.site = found->name;
        finding.category = found->category;
        for (const Article &article : found->articles) {
            for (const QString &sentence : sentences(article.text)) {
                if (sentence.size() > finding.sentence.size() && flat.contains(sentence)) {
                    finding.sentence = sentence;
                    finding.title = article.title;
                }
            }
        }
    }
    if (finding.site.isEmpty()) {
        finding.site = labelled(prompt, u"site[ _]?title|site[ _]?name|name of the site|site|domain"_s);
        if (finding.site.isEmpty())
            finding.site = u"your site"_s;
    }
    if (finding.sentence.isEmpty()) {
        finding.sentence =
            found && flat.contains(found->tagline) ? found->tagline : strangersSentence(prompt);
        finding.title = labelled(prompt, u"page[ _]?title|title"_s);
        if (finding.title.isEmpty())
            finding.title = finding.site;
    }
    return finding;
}

ModelDraft DraftingModel::write(const QString &prompt) const
{
    static const QRegularExpression languageLine(
        u"\\b(?:language|write in)\\b[\"'\\s]*[:=]?[\"'\\s]*(?:is\\s+)?(en|de|fr|english|german|french)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString named = languageLine.match(prompt).captured(1).toLower();
    const QString language = named == u"de" || named == u"german"   ? u"de"_s
                             : named == u"fr" || named == u"french" ? u"fr"_s
                                                                    : u"en"_s;
    const QJsonObject phrases = m_phrases[language].toObject();
    const Finding finding = findEvidence(prompt);
    const Dice &dice = m_world->dice();
    const QString key = finding.site + u'|' + finding.sentence;
    const auto pick = [&](QLatin1StringView list) {
        const QJsonArray choices = phrases[list].toArray();
        return choices.at(dice.below(key + list, static_cast<int>(choices.size()))).toString();
    };
    const auto fill = [&](QString text) {
        text.replace(u"{site}"_s, finding.site)
            .replace(u"{title}"_s, finding.title)
            .replace(u"{sentence}"_s, finding.sentence);
        return text;
    };

    QString greeting = phrases["greeting"_L1].toString();
    greeting.replace(u"{to}"_s,
                     finding.person.isEmpty() ? fill(phrases["everyone"_L1].toString()) : finding.person);
    QStringList paragraphs{greeting};
    const bool remembers = prompt.contains(u"\nBEGIN EARLIER MAIL "_s);
    if (remembers) {
        paragraphs.append(pick("followUps"_L1));
    } else {
        // Without a sentence there is nothing to quote; then the site's name has to carry the letter.
        if (!finding.sentence.isEmpty())
            paragraphs.append(fill(pick("openings"_L1)));
        const QString offer = labelled(prompt, u"offer|what it offers|what the studio does"_s);
        paragraphs.append(offer.isEmpty() ? pick("bridges"_L1) : QString(offer + u"\n"_s + pick("bridges"_L1)));
    }
    paragraphs.append(pick("asks"_L1));
    const QString sender = labelled(prompt, u"sender[ _]?name|sender|signed by|from"_s);
    paragraphs.append(phrases["closing"_L1].toString()
                      + (sender.isEmpty() ? QString() : QString(u"\n"_s + sender)));

    static const QRegularExpression followUp(u"follow[- ]?up"_s, QRegularExpression::CaseInsensitiveOption);
    const bool isFollowUp = remembers || labelled(prompt, u"kind"_s).contains(followUp);
    // The first fitting subject from the picked one on; a long title does not fit every one.
    const QJsonArray subjects = phrases["subjects"_L1].toArray();
    const int first = dice.below(key + u"/subject"_s, static_cast<int>(subjects.size()));
    QString subject = finding.site;
    for (int i = 0; i < subjects.size(); ++i) {
        const QString candidate = fill(subjects.at((first + i) % subjects.size()).toString());
        if (candidate.size() <= longestSubject) {
            subject = candidate;
            break;
        }
    }
    return {subject, paragraphs.join(u"\n\n"_s), isFollowUp ? u"followup"_s : u"new"_s};
}

QJsonObject DraftingModel::withSources(const ModelDraft &draft, const QString &prompt) const
{
    static const QRegularExpression labelledLine(u"^\\[([SF]\\d+)\\] (.+)$"_s, QRegularExpression::MultilineOption);
    const Finding finding = findEvidence(prompt);
    const auto sourcesOf = [&](const QString &text) {
        QJsonArray labels;
        QStringList missing{finding.sentence, finding.title};
        missing.removeAll(QString());
        for (auto it = labelledLine.globalMatch(prompt); it.hasNext();) {
            const auto line = it.next();
            const QString said = line.captured(2);
            const bool isWhole = said.size() >= 12 && text.contains(said);
            bool isPart = false;
            for (qsizetype i = missing.size() - 1; i >= 0; --i) {
                if (text.contains(missing.at(i)) && said.contains(missing.at(i))) {
                    missing.removeAt(i);
                    isPart = true;
                }
            }
            if ((isWhole || isPart) && !labels.contains(line.captured(1)))
                labels.append(line.captured(1));
        }
        return labels;
    };
    QJsonArray list;
    const QStringList paragraphs = draft.body.split(u"\n\n"_s);
    for (int i = 0; i < paragraphs.size(); ++i)
        list.append(QJsonObject{{u"paragraph"_s, i + 1}, {u"text"_s, paragraphs.at(i)}, {u"sources"_s, sourcesOf(paragraphs.at(i))}});
    // Like a real model it sometimes knows more than anybody told it, and insists when it is asked again: here of houses that
    // one visits, of every second one by the world's seed.
    constexpr int oneIn = 2;
    const bool isVisited = finding.category == u"Museums"_s || finding.category == u"Hospitality"_s;
    const bool isGerman = draft.body.contains(u"Guten Tag"_s);
    if (isVisited && !finding.sentence.isEmpty() && paragraphs.size() > 2 && m_world->dice().below(finding.site + u"/invented"_s, oneIn) == 0)
        list.insert(2, QJsonObject{{u"paragraph"_s, 2},
                                   {u"text"_s, isGerman ? u"Mir wurde auch erzählt, dass Sie 2019 einen zweiten Raum in Antwerpen eröffnet haben."_s
                                                        : u"I also heard that you opened a second room in Antwerp in 2019."_s},
                                   {u"sources"_s, sourcesOf(paragraphs.at(1))}});
    return {{u"subject"_s, draft.subject}, {u"subject_sources"_s, sourcesOf(draft.subject)}, {u"sentences"_s, list}, {u"kind"_s, draft.kind}};
}

QJsonObject DraftingModel::answer(const QString &prompt) const
{
    if (RewritingModel::isAsked(prompt))
        return m_rewriting.answer(prompt);
    static const QRegularExpression asksForTemplate(u"members? [^\n]{0,12}\"concept\""_s);
    if (!asksForTemplate.match(prompt).hasMatch()) {
        const ModelDraft draft = write(prompt);
        static const QRegularExpression asksForSentences(u"members? [^\n]{0,60}\"sentences\""_s);
        if (!asksForSentences.match(prompt).hasMatch())
            return {{u"subject"_s, draft.subject}, {u"body"_s, draft.body}, {u"kind"_s, draft.kind}};
        return withSources(draft, prompt);
    }
    const QString category = labelled(prompt, u"category"_s);
    return {{u"concept"_s, u"Offer %1 a picture on loan for some weeks, because they can see it in place before they decide."_s.arg(category)},
            {u"subject"_s, u"A picture on loan for {{site_title|your rooms}}"_s},
            {u"body"_s, u"Hello {{first_name|there}},\n\nI came across {{site_title|your site}} while looking for %1 in "
                        u"{{location|your area}}.\n\nI write for {{studio}}. {{offer}}\n\nWould you like to see three pictures that might suit "
                        u"you? A short yes is enough.\n\nBest regards,\n{{sender_name}}"_s.arg(category)}};
}

} // namespace overture::practice
