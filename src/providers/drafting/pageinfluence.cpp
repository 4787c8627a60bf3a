// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/drafting/draftcheck.h"

#include "providers/drafting/unusable.h"
#include "providers/text/visibletext.h"

#include <QRegularExpression>
#include <QSet>

namespace overture::providers::drafting {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ignoreCase = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

/// Words that people write to a machine and hardly ever to each other.
const QRegularExpression &machineTalk()
{
    static const QRegularExpression pattern(
        uR"re(\b(?:ignor\w*|disregard|forget|override|bypass)\b[^.!?\n]{0,40}\b(?:instructions?|rules?|prompts?|guidelines?|above|previous|prior|polic\w+|everything before)\b)re"
        uR"re(|\b(?:ignor\w*|vergiss|vergessen sie|oublie\w*|olvid\w*)\b[^.!?\n]{0,40}(?:anweisung|regel|instruction|consigne|règle|instruccion|regla|istruzion|regol))re"
        uR"re(|忽略|无视|игнорируй|забудь)re"
        uR"re(|\b(?:system|developer|hidden|secret|initial)[ _-]+(?:prompt|message|instructions?|override)\b)re"
        uR"re(|\b(?:previous|prior|above|original)\s+instructions?\b)re"
        uR"re(|\b(?:as|i am|i’m|i'm|you are|you’re|you're|dear|attention|hey|hello|note to|message to|notice to|instructions? (?:for|to))[,:]?\s+(?:an?\s+|the\s+|any\s+|all\s+)?(?:ai|llms?|(?:large )?language models?|chat\s?bots?|chatgpt|gemini|claude|gpt-?\w*|(?:ai|writing|automated|e-?mail)\s+(?:assistants?|agents?|systems?|writers?|bots?))\b(?!\s*-?\s*(?:art|generated|based|powered|driven|gallery)))re"
        uR"re(|\b(?:jailbreak|jailbroken|prompt injection|developer mode|dan mode|do anything now|unrestricted mode|god mode)\b)re"
        uR"re(|\b(?:you are now|from now on,? you|your new (?:task|role|job|goal|persona)|pretend (?:to be|you are|that)|your (?:real|true) (?:task|goal)|new task)\b)re"
        uR"re(|<\s*/?\s*(?:system|assistant|user|instructions?|im_start|im_end|admin)\b|\[/?inst\]|<\|[^|]{0,30}\|>|###\s*(?:system|instructions?|assistant)|^\s*(?:system|assistant|developer)\s*:)re"
        uR"re(|\b(?:begin|end)\s+page\b|\bjson (?:object|output|member|field)\b|\blanguage model\b)re"_s,
        ignoreCase | QRegularExpression::MultilineOption);
    return pattern;
}

/// A sentence of a page that gives orders about a mail: suspicious there, common in a mail itself.
const QRegularExpression &mailOrder()
{
    static const QRegularExpression pattern(
        uR"re(^\W*(?:please |now |also |then |and |instead,? |always |you must |you should |never )*(?:write|reply|respond|answer|output|print|say|repeat|return|include|insert|append|add|mention|tell|ask|use|sign|begin|start|end|translate|encode|reveal|send|forward|set|make|put|replace|call|rate|offer|promise)\b[^.!?\n]{0,60}\b(?:(?:the|your|every|each|this|an?) (?:e-?mail|mail|draft|reply|answer|output|subject|body|recipient|reader|user|message|letter|response)s?|verbatim|word for word|only the (?:words?|text|sentence)|exactly|base64)\b)re"
        uR"re(|\b(?:your|the|this|every) (?:e-?mail|mail|draft|reply|answer|output|response|subject|body) (?:must|should|has to|shall|needs to|is to)\b)re"_s,
        ignoreCase);
    return pattern;
}

/// Lower-case words, so that case, marks and line ends play no part.
QStringList words(const QString &text)
{
    static const QRegularExpression word(uR"([\p{L}\p{N}]+)"_s);
    QStringList list;
    for (auto it = word.globalMatch(text.toLower()); it.hasNext();)
        list.append(it.next().captured(0));
    return list;
}

QSet<QString> runsOf(const QStringList &list, int length)
{
    QSet<QString> runs;
    for (qsizetype i = 0; i + length <= list.size(); ++i)
        runs.insert(list.mid(i, length).join(u' '));
    return runs;
}

/// The first run of `length` words that both have; empty when there is none.
QString sharedRun(const QStringList &mail, const QSet<QString> &others, int length)
{
    for (qsizetype i = 0; i + length <= mail.size(); ++i) {
        const QString run = mail.mid(i, length).join(u' ');
        if (others.contains(run))
            return run;
    }
    return {};
}

/// The sentences of a page that talk to a machine, each with the two after it: what was asked for stands there.
QStringList commandingSentences(const QString &pageText)
{
    static const QRegularExpression ends(uR"((?<=[.!?:;。！？])\s+|\n+)"_s);
    const auto sentences = pageText.split(ends, Qt::SkipEmptyParts);
    QStringList found;
    int left = 0;
    for (const auto &sentence : sentences) {
        if (machineTalk().match(sentence).hasMatch() || mailOrder().match(sentence).hasMatch())
            left = 3;
        if (left-- > 0)
            found.append(sentence);
    }
    return found;
}

bool isLatinLanguage(const QString &tag)
{
    static const QStringList others = {u"ru"_s, u"uk"_s, u"bg"_s, u"sr"_s, u"mk"_s, u"be"_s, u"el"_s, u"he"_s, u"ar"_s, u"fa"_s, u"ur"_s,
                                       u"hi"_s, u"bn"_s, u"th"_s, u"ka"_s, u"hy"_s, u"zh"_s, u"ja"_s, u"ko"_s, u"kk"_s, u"mn"_s, u"ta"_s};
    return !others.contains(tag.section(u'-', 0, 0).toLower());
}

bool isMostlyForeignScript(const QString &text)
{
    int latin = 0;
    int other = 0;
    for (const QChar c : text) {
        if (c.isLetter())
            ++(c.script() == QChar::Script_Latin ? latin : other);
    }
    return other > latin;
}

} // namespace

Status checkAgainstPages(const QString &subject, const QString &body, const DraftBrief &brief, const ModelPrompt &prompt)
{
    constexpr int shortRun = 4;   // words of a command
    constexpr int longRun = 9;    // words of our rules
    const QString all = subject + u'\n' + body;
    if (const auto talk = machineTalk().match(all); talk.hasMatch())
        return unusable(u"it speaks of instructions to a machine, “%1”"_s.arg(visibleExcerpt(talk.captured(0), 60)));
    const auto mail = words(all);
    QSet<QString> commands;
    QStringList texts = {brief.siteTitle, brief.contactName};
    for (const auto &page : brief.evidence)
        texts << page.title << page.text;
    for (const auto &text : std::as_const(texts)) {
        for (const auto &sentence : commandingSentences(visibleText(text)))
            commands.unite(runsOf(words(sentence), shortRun));
    }
    // The studio's own words may happen to stand on a page as well.
    commands.subtract(runsOf(words(brief.studio.offer), shortRun));
    if (const QString run = sharedRun(mail, commands, shortRun); !run.isEmpty())
        return unusable(u"it repeats what the website tells a machine to write, “%1”"_s.arg(run));
    if (const QString run = sharedRun(mail, runsOf(words(prompt.system), longRun), longRun); !run.isEmpty())
        return unusable(u"it repeats the rules that it was given, “%1”"_s.arg(run));
    if (isLatinLanguage(brief.language) && isMostlyForeignScript(all))
        return unusable(u"it is not written in %1"_s.arg(languageName(brief.language)));
    return {};
}

} // namespace overture::providers::drafting
