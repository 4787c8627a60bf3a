// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/website/textaddress.h"

#include "providers/website/addressscreening.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace overture::providers {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype windowSize = 140; ///< characters looked at on each side of an at sign
constexpr auto noCase = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

enum class AtKind { Plain, Spaced, Bracketed, Joined, Word };

struct AtSign
{
    AtKind kind = AtKind::Plain;
    qsizetype begin = 0;
    qsizetype end = 0;
    bool isCapital = false;
    bool isSign = false; ///< a word that means @ and nothing else: "arroba", "chiocciola"
};

struct Local
{
    QString text;
    qsizetype begin = 0;
    bool hasDisguisedDot = false;
};

struct Domain
{
    QStringList labels;
    QList<qsizetype> ends;   ///< of each label, in the line
    bool hasDisguisedDot = false;
};

const QRegularExpression &atPattern()
{
    static const QRegularExpression pattern(
        uR"((?<bracket>\s*[\[\(\{<（［【]\s*(?:at|アットマーク|アット|あっと|ät|æt|a|@|arroba|arobase|chiocciola|klammeraffe|apenstaartje|snabel-?a|kukac|małpa|malpa|zavináč|собака|собачка|arrobas?|et|ad|at[ -]sign)\s*[\]\)\}>）］】]\s*|\s*[„“"«‚]\s*(?:at|ät|@|arobase|arroba)\s*[“”"»‘]\s*))"
        uR"(|(?<joined>\s*([_*|#~])+at\g{-1}+\s*|\s+-at-\s+|-AT-))"
        uR"(|(?<word>\s+(?:at|arroba|arobase|chiocciola|klammeraffe|apenstaartje|kukac|ät)\s+))"
        uR"(|(?<plain>[ \x{A0}]?[@＠][ \x{A0}]?))"_s,
        noCase);
    return pattern;
}

const QRegularExpression &labelPattern()
{
    static const QRegularExpression pattern(u"\\G[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?"_s, noCase);
    return pattern;
}

/// A dot, or what stands for one. The plain dot is the first group, all others are disguises.
const QRegularExpression &dotPattern()
{
    static const QRegularExpression pattern(
        uR"(\G(?:(\.)(?=[\p{L}\p{N}]))"
        uR"(|\s*[\[\(\{<（［【]\s*(?:dot|d0t|ドット|punkt|punt|punto|ponto|point|pont|punktum|period|kropka|tečka|tecka|piste|nokta|точка|\.)\s*[\]\)\}>）］】]\s*)"
        uR"(|\s*[„“"«‚]\s*(?:dot|punkt|point|punto|\.)\s*[“”"»‘]\s*)"
        uR"(|\s*([_*|#~])+(?:dot|punkt|punto|point)\g{-1}+\s*|\s+-dot-\s+|-DOT-)"
        uR"(|\s+(?:dot|punkt|punto|ponto|point|punt|pont|punktum|kropka|tečka|nokta|точка)\s+|\s+\.\s+))"_s,
        noCase);
    return pattern;
}

/// The local part that ends where the at sign begins.
std::optional<Local> localBefore(const QString &text, const AtSign &at)
{
    static const QRegularExpression plain(uR"([A-Za-z0-9_][A-Za-z0-9._%+&'’\-]*$)"_s);
    static const QRegularExpression disguised(
        uR"([A-Za-z0-9](?:[A-Za-z0-9._+\-]|\s*[\[\(\{](?:dot|punkt|punto|point|ponto|\.)[\]\)\}]\s*|\s+dot\s+(?=\S))*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression dots(uR"(\s*[\[\(\{](?:dot|punkt|punto|point|ponto|\.)[\]\)\}]\s*|\s+dot\s+)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto from = std::max<qsizetype>(0, at.begin - windowSize);
    const QString window = text.mid(from, at.begin - from);
    const auto match = (at.kind == AtKind::Plain || at.kind == AtKind::Spaced ? plain : disguised).match(window);
    if (!match.hasMatch())
        return std::nullopt;
    Local local{match.captured(0), from + match.capturedStart(0), false};
    const auto before = local.text;
    local.text.replace(dots, u"."_s);
    local.hasDisguisedDot = before != local.text;
    return local;
}

Domain domainAfter(const QString &text, const AtSign &at)
{
    Domain domain;
    const QString window = text.mid(at.end, windowSize);
    qsizetype position = 0;
    while (domain.labels.size() < 8) {
        const auto label = labelPattern().match(window, position);
        if (!label.hasMatch())
            break;
        domain.labels.append(label.captured(0));
        domain.ends.append(at.end + label.capturedEnd(0));
        const auto dot = dotPattern().match(window, label.capturedEnd(0));
        if (!dot.hasMatch())
            break;
        const bool isDisguised = dot.capturedLength(1) <= 0;
        // "info@gallery dot com", but not "info@gallery.com dot paris": who writes a plain dot goes on with plain ones.
        if (at.kind == AtKind::Plain && isDisguised && domain.labels.size() > 1 && !domain.hasDisguisedDot)
            break;
        domain.hasDisguisedDot |= isDisguised;
        position = dot.capturedEnd(0);
    }
    return domain;
}

/// "comTel" is "com" and the next word, "com联系" too; "com" stays.
QString withoutNextWord(const QString &label)
{
    static const QRegularExpression glued(u"^([a-z]{2,})(?=\\p{Lu}\\p{Ll}|\\p{Han}|\\p{Hiragana}|\\p{Katakana}|\\p{Hangul}|\\p{Thai})"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    const auto match = glued.match(label);
    return match.hasMatch() ? match.captured(1) : label;
}

/// The longest reading of the labels that ends in a real top level domain. A sentence may follow without a space
/// ("…gallery.com.Call us"): a capital begins it.
QString realDomain(Domain domain, bool isDisguised)
{
    auto &labels = domain.labels;
    for (qsizetype i = 2; i < labels.size(); ++i) {
        const bool beginsSentence = labels[i].front().isUpper() && labels[i - 1].front().isLower();
        if (beginsSentence && isKnownTopLevel(labels[i - 1]))
            labels.resize(i);
    }
    while (labels.size() >= 2) {
        labels.back() = withoutNextWord(labels.back());
        if (isKnownTopLevel(labels.back()))
            return labels.join(u'.');
        if (!isDisguised)
            break;
        labels.removeLast();
    }
    return {};
}

/// Words that stand before "at" in sentences. "look at example dot com" is prose, "anna at example dot com" is not.
bool isProseWord(const QString &word)
{
    static const QSet<QString> words = [] {
        const QStringList list =
            u"look looking us me him her it them you we they is are be was were been am find found here there available live online site "
            "website page pages blog shop store stores based located located more details now up out in directly today visit back also "
            "only meet see seen hosted posted published work works worked working start starting order orders read reading everything not "
            "and or join learn learned buy call stay event events show shows exhibition opening gallery museum artist artists study "
            "studied taught teaching lives living show speak speaking arrive arrived all one time home even good best great new this "
            "that not just register registered sign tickets ticket booked book booking follow watch listen download sold selling"_s
                .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words.contains(word.toLower());
}

bool followsMailLabel(const QString &text, qsizetype begin)
{
    static const QRegularExpression label(u"(?:mail|correo|courriel|e-?post|posta|mél)\\s*[:：=]\\s*$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const auto from = std::max<qsizetype>(0, begin - 24);
    return label.match(text.mid(from, begin - from)).hasMatch();
}

/// Is this disguise one that people use for addresses, here and not in prose?
bool isCredible(const QString &text, const AtSign &at, const Local &local, const Domain &domain)
{
    static const QRegularExpression letter(u"[A-Za-z]"_s);
    const bool hasLetter = letter.match(local.text).hasMatch();
    switch (at.kind) {
    case AtKind::Plain:
        return true;
    case AtKind::Spaced:
        return hasLetter && local.text == local.text.toLower() && !isProseWord(local.text);
    case AtKind::Bracketed:
        return hasLetter && local.text.size() >= 2 && !isProseWord(local.text);
    case AtKind::Joined:
        return hasLetter && !isProseWord(local.text);
    case AtKind::Word:
        if (!hasLetter || isProseWord(local.text))
            return false;
        if (at.isSign || domain.hasDisguisedDot || followsMailLabel(text, local.begin))
            return true;
        return at.isCapital && local.text == local.text.toLower();
    }
    return false;
}

/// Part of a URL ("https://user@host"), or the tail of a name in letters that no local part may have.
bool isInsideSomethingElse(const QString &text, qsizetype begin)
{
    if (begin == 0)
        return false;
    const QChar before = text[begin - 1];
    const bool isIdeographic = before.script() == QChar::Script_Han || before.script() == QChar::Script_Hiragana
        || before.script() == QChar::Script_Katakana || before.script() == QChar::Script_Hangul
        || before.script() == QChar::Script_Thai;
    if (before == u'@' || (before.isLetter() && before.unicode() > 127 && !isIdeographic))
        return true;
    const auto from = std::max<qsizetype>(0, begin - windowSize);
    const QStringView window = QStringView(text).mid(from, begin - from);
    return window.mid(window.lastIndexOf(u' ') + 1).contains(u"://"_s);
}

/// "git@host.org:site.git": a place for a program.
bool isRemotePath(const QString &text, const Domain &domain)
{
    const auto end = domain.ends.isEmpty() ? text.size() : domain.ends.back();
    return end + 1 < text.size() && text[end] == u':' && text[end + 1].isLetterOrNumber();
}

/// Where inline elements meet inside an address, the piece around the @ counts when it is an address by itself:
/// "Email" + "info@x.org" + "Tel".
void cutAtSeams(const TextLine &line, const AtSign &at, Local &local, Domain &domain)
{
    const bool isAtSeam = line.seams.contains(at.begin); // "in" + "fo" + "@x.org" is one name in pieces
    for (const qsizetype seam : line.seams) {
        if (!isAtSeam && seam > local.begin && seam < at.begin) {
            local.text = line.text.mid(seam, at.begin - seam);
            local.begin = seam;
        }
        if (seam <= at.end || domain.ends.isEmpty() || seam >= domain.ends.back())
            continue;
        if (seam < line.text.size() && line.text[seam] == u'.')
            continue;
        const QString piece = line.text.mid(at.end, seam - at.end);
        const auto lastDot = piece.lastIndexOf(u'.');
        if (lastDot > 0 && isKnownTopLevel(piece.mid(lastDot + 1))) {
            domain.labels = piece.split(u'.');
            return;
        }
    }
}

AtSign atSignOf(const QRegularExpressionMatch &match)
{
    AtSign at;
    at.begin = match.capturedStart(0);
    at.end = match.capturedEnd(0);
    const QString text = match.captured(0);
    at.isCapital = text.contains(u"AT"_s);
    if (!match.captured(u"bracket"_s).isEmpty())
        at.kind = AtKind::Bracketed;
    else if (!match.captured(u"joined"_s).isEmpty())
        at.kind = AtKind::Joined;
    else if (!match.captured(u"word"_s).isEmpty())
        at.kind = AtKind::Word;
    else
        at.kind = text.size() == 1 ? AtKind::Plain : AtKind::Spaced;
    at.isSign = at.kind == AtKind::Word && text.trimmed().compare(u"at"_s, Qt::CaseInsensitive) != 0;
    return at;
}

} // namespace

namespace {

/// "ｉｎｆｏ＠": the wide forms of letters, digits, dot and hyphen are the same signs. One for one, so that columns stay.
QString withoutWideForms(QString text)
{
    for (QChar &c : text) {
        const char16_t u = c.unicode();
        const bool isWide = (u >= 0xFF10 && u <= 0xFF19) || (u >= 0xFF21 && u <= 0xFF3A) || (u >= 0xFF41 && u <= 0xFF5A) || u == 0xFF0E
            || u == 0xFF0D || u == 0xFF3F;
        if (isWide)
            c = QChar(char16_t(u - 0xFEE0));
    }
    return text;
}

} // namespace

QList<TextAddress> findTextAddresses(const TextLine &original)
{
    TextLine line = original;
    line.text = withoutWideForms(line.text);
    QList<TextAddress> found;
    for (auto signs = atPattern().globalMatch(line.text); signs.hasNext();) {
        const AtSign at = atSignOf(signs.next());
        auto local = localBefore(line.text, at);
        if (!local || isInsideSomethingElse(line.text, local->begin))
            continue;
        Domain domain = domainAfter(line.text, at);
        if (at.kind == AtKind::Plain)
            cutAtSeams(line, at, *local, domain);
        if (domain.labels.size() < 2 || !isCredible(line.text, at, *local, domain))
            continue;
        const bool isDisguised = (at.kind != AtKind::Plain && at.kind != AtKind::Spaced) || local->hasDisguisedDot
            || domain.hasDisguisedDot;
        const QString name = realDomain(domain, isDisguised);
        if (!name.isEmpty() && !isRemotePath(line.text, domain))
            found.append({local->text, name, local->begin, isDisguised, at.kind == AtKind::Spaced});
    }
    return found;
}

} // namespace overture::providers
