// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/website/scriptaddress.h"

#include "providers/website/scrambledaddress.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <optional>

namespace overture::providers {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxScriptLength = 64 * 1024;
constexpr qsizetype maxJoined = 4096;
constexpr int maxFound = 50;

struct Token
{
    enum class Kind { Text, Name, Number, Sign };
    Kind kind = Kind::Sign;
    QString text;
};

/// "\x40", "\u0040" and "\'" in a string literal.
QString unescaped(const QString &text)
{
    static const QRegularExpression escape(uR"(\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|(.)))"_s);
    QString out;
    qsizetype position = 0;
    for (auto escapes = escape.globalMatch(text); escapes.hasNext();) {
        const auto match = escapes.next();
        out += QStringView(text).mid(position, match.capturedStart() - position);
        const QString code = match.captured(1) + match.captured(2);
        out += code.isEmpty() ? match.captured(3) : QString(QChar(char16_t(code.toUInt(nullptr, 16))));
        position = match.capturedEnd();
    }
    return out + text.mid(position);
}

QList<Token> tokensOf(const QString &script)
{
    static const QRegularExpression pattern(
        uR"re(//[^\n]*|<!--[^\n]*|/\*(?:[^*]++|\*(?!/))*+\*/|"((?:[^"\\\n]++|\\.)*+)"|'((?:[^'\\\n]++|\\.)*+)'|`([^`\\$]*)`|([A-Za-z_$][\w$.]*)|(\d+)|([^\s\w]))re"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QList<Token> tokens;
    for (auto matches = pattern.globalMatch(script.left(maxScriptLength)); matches.hasNext();) {
        const auto match = matches.next();
        if (match.capturedLength(4) > 0)
            tokens.append({Token::Kind::Name, match.captured(4)});
        else if (match.capturedLength(5) > 0)
            tokens.append({Token::Kind::Number, match.captured(5)});
        else if (match.capturedLength(6) > 0)
            tokens.append({Token::Kind::Sign, match.captured(6)});
        else if (match.captured(0).front() == u'"' || match.captured(0).front() == u'\'' || match.captured(0).front() == u'`')
            tokens.append({Token::Kind::Text, unescaped(match.captured(1) + match.captured(2) + match.captured(3))});
    }
    return tokens;
}

/// "&#64;" in a string that becomes markup.
QString withoutReferences(const QString &text)
{
    static const QRegularExpression reference(u"&#(?:x([0-9a-f]{1,6})|(\\d{1,7}));"_s, QRegularExpression::CaseInsensitiveOption);
    QString out;
    qsizetype position = 0;
    for (auto references = reference.globalMatch(text); references.hasNext();) {
        const auto match = references.next();
        const bool isHex = match.capturedLength(1) > 0;
        const char32_t code = (isHex ? match.captured(1) : match.captured(2)).toUInt(nullptr, isHex ? 16 : 10);
        out += text.mid(position, match.capturedStart() - position);
        out += code > 0 && code < 0x110000 ? QString::fromUcs4(&code, 1) : QString();
        position = match.capturedEnd();
    }
    return out + text.mid(position);
}

class ScriptReader
{
public:
    explicit ScriptReader(QList<Token> tokens) : m_tokens(std::move(tokens)) {}

    QList<ScriptAddress> read() &&
    {
        while (m_at < m_tokens.size() && m_found.size() < maxFound) {
            if (readList())
                continue;
            const bool isAssigned = isName(m_at) && isSign(m_at + 1, u'=') && !isSign(m_at + 2, u'=');
            const QString name = isAssigned ? m_tokens[m_at].text : QString();
            const auto before = m_at;
            m_at += isAssigned ? 2 : 0;
            if (const auto joined = readSum()) {
                take(joined->text, joined->pieces > 1 || isShown(before));
                if (isAssigned)
                    m_texts.insert(name, joined->text);
            } else if (m_at == before) {
                ++m_at;
            }
        }
        return std::move(m_found);
    }

private:
    struct Joined
    {
        QString text;
        int pieces = 0;
    };

    [[nodiscard]] bool isSign(qsizetype i, char16_t sign) const
    {
        return i >= 0 && i < m_tokens.size() && m_tokens[i].kind == Token::Kind::Sign && m_tokens[i].text == QChar(sign);
    }
    [[nodiscard]] bool isName(qsizetype i) const { return i < m_tokens.size() && m_tokens[i].kind == Token::Kind::Name; }

    /// Something that stands at `i` goes to the page: document.write(…), x.innerHTML = …, x.href = ….
    [[nodiscard]] bool isShown(qsizetype i) const
    {
        static const QRegularExpression outlet(u"(?:document\\.write(?:ln)?|innerHTML|outerHTML|href|location)$"_s);
        const auto name = isSign(i - 1, u'(') ? i - 2 : i;
        return name >= 0 && isName(name) && outlet.match(m_tokens[name].text).hasMatch();
    }

    /// name = ['a', 'b']
    bool readList()
    {
        if (!isName(m_at) || !isSign(m_at + 1, u'=') || !isSign(m_at + 2, u'['))
            return false;
        QStringList items;
        qsizetype i = m_at + 3;
        while (i < m_tokens.size() && m_tokens[i].kind == Token::Kind::Text) {
            items.append(m_tokens[i++].text);
            if (!isSign(i, u','))
                break;
            ++i;
        }
        if (!isSign(i, u']') || items.isEmpty())
            return false;
        m_lists.insert(m_tokens[m_at].text, items);
        m_at = i + 1;
        return true;
    }

    std::optional<Joined> readSum()
    {
        auto joined = readTerm();
        while (joined && isSign(m_at, u'+') && joined->text.size() < maxJoined) {
            const auto plus = m_at++;
            const auto next = readTerm();
            if (!next) {
                m_at = plus + 1;
                break;
            }
            joined->text += next->text;
            joined->pieces += next->pieces;
        }
        return joined;
    }

    std::optional<Joined> readTerm()
    {
        if (m_at >= m_tokens.size())
            return std::nullopt;
        const Token &token = m_tokens[m_at];
        if (token.kind == Token::Kind::Text) {
            ++m_at;
            return readReversal() ? Joined{reversed(token.text), 2} : Joined{token.text, 1};
        }
        if (token.kind != Token::Kind::Name)
            return std::nullopt;
        if (token.text == u"String.fromCharCode" && isSign(m_at + 1, u'('))
            return readCharCodes();
        if (const auto known = m_texts.constFind(token.text); known != m_texts.constEnd() && !isSign(m_at + 1, u'=')) {
            ++m_at;
            return Joined{*known, 1};
        }
        const auto list = m_lists.constFind(token.text);
        if (list != m_lists.constEnd() && isSign(m_at + 1, u'[') && m_at + 2 < m_tokens.size() && isSign(m_at + 3, u']')) {
            bool isNumber = false;
            const int index = m_tokens[m_at + 2].text.toInt(&isNumber);
            if (isNumber && index >= 0 && index < list->size()) {
                m_at += 4;
                return Joined{list->at(index), 1};
            }
        }
        return std::nullopt;
    }

    /// 'gro.x@a'.split('').reverse().join('')
    bool readReversal()
    {
        static const QStringList wanted = {u"."_s, u"split"_s, u"("_s, {}, u")"_s, u"."_s, u"reverse"_s, u"("_s, u")"_s,
                                           u"."_s, u"join"_s, u"("_s, {}, u")"_s};
        if (m_at + wanted.size() > m_tokens.size())
            return false;
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            if (m_tokens[m_at + i].text != wanted[i])
                return false;
        }
        m_at += wanted.size();
        return true;
    }

    std::optional<Joined> readCharCodes()
    {
        Joined joined;
        qsizetype i = m_at + 2;
        while (i < m_tokens.size() && m_tokens[i].kind == Token::Kind::Number) {
            joined.text += QChar(char16_t(m_tokens[i++].text.toUInt()));
            ++joined.pieces;
            if (!isSign(i, u','))
                break;
            ++i;
        }
        if (!isSign(i, u')') || joined.pieces == 0)
            return std::nullopt;
        m_at = i + 1;
        return joined;
    }

    void take(const QString &written, bool counts)
    {
        const QString text = written.contains(u"&#"_s) ? withoutReferences(written) : written;
        static const QRegularExpression link(uR"(mailto:\s*([^\s"'<>?&]+@[^\s"'<>?&]+))"_s, QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression whole(uR"(^\s*([^\s"'<>()/:]+@[^\s"'<>()/:@]+\.\p{L}{2,})\s*$)"_s);
        if (!counts || !text.contains(u'@'))
            return;
        if (const auto match = link.match(text); match.hasMatch())
            m_found.append({match.captured(1), true});
        else if (const auto address = whole.match(text); address.hasMatch())
            m_found.append({address.captured(1), false});
    }

    const QList<Token> m_tokens;
    qsizetype m_at = 0;
    QHash<QString, QString> m_texts;
    QHash<QString, QStringList> m_lists;
    QList<ScriptAddress> m_found;
};

} // namespace

QList<ScriptAddress> scriptAddresses(const QString &script)
{
    const bool mayHold = script.contains(u'@') || script.contains(u"&#"_s) || script.contains(u"fromCharCode"_s) || script.contains(u"x40"_s)
        || script.contains(u"u0040"_s);
    return mayHold ? ScriptReader(tokensOf(script)).read() : QList<ScriptAddress>();
}

} // namespace overture::providers
