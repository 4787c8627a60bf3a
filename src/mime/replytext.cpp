// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/replytext.h"

#include "mime/quotemarks.h"

namespace overture::mime {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxLines = 5000;
constexpr qsizetype maxLength = 200'000;
constexpr qsizetype maxSignatureLines = 15;
/// A quoted line at least this long may have been wrapped without a new ">".
constexpr qsizetype wrappedLineLength = 64;

bool isBlank(const QString &line)
{
    return line.trimmed().isEmpty();
}

bool hasWords(const QStringList &lines)
{
    for (const QString &line : lines) {
        if (!isBlank(line))
            return true;
    }
    return false;
}

QString joined(const QStringList &lines)
{
    QString text = lines.join(u'\n');
    while (text.endsWith(u'\n') || text.endsWith(u' '))
        text.chop(1);
    qsizetype start = 0;
    while (start < text.size() && text[start] == u'\n')
        ++start;
    return text.mid(start);
}

/// Runs of quoted lines and of own lines, blank lines going with what stands above.
struct Run
{
    bool quoted = false;
    QStringList lines;
};

QList<Run> runsOf(const QStringList &lines)
{
    QList<Run> runs;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines[i];
        if (isBlank(line)) {
            if (!runs.isEmpty())
                runs.last().lines << line;
            continue;
        }
        bool quoted = isQuotedLine(line);
        const bool wrapped = !quoted && i > 0 && isQuotedLine(lines[i - 1]) && lines[i - 1].size() >= wrappedLineLength
            && line.size() < wrappedLineLength / 2;
        quoted = quoted || wrapped;
        if (runs.isEmpty() || runs.last().quoted != quoted)
            runs << Run{quoted, {}};
        runs.last().lines << line;
    }
    return runs;
}

struct Parts
{
    QStringList own;
    QStringList quoted;
    QStringList signature;
};

/// Everything from the last signature mark near the end, and lines that a phone adds.
void cutSignature(Parts &parts)
{
    QStringList &own = parts.own;
    for (qsizetype i = 0; i < own.size(); ++i) {
        if (!isSignatureMark(own[i]) || !hasWords(own.mid(0, i)))
            continue;
        QStringList below = own.mid(i + 1);
        below.removeIf([](const QString &line) { return isBlank(line); });
        if (below.size() <= maxSignatureLines) {
            parts.signature = own.mid(i) + parts.signature;
            own = own.mid(0, i);
            break;
        }
    }
    while (!own.isEmpty()) {
        const QString last = own.last();
        if (!isBlank(last) && !(isMobileSignature(last) && hasWords(own.mid(0, own.size() - 1))))
            break;
        if (!isBlank(last))
            parts.signature.prepend(last);
        own.removeLast();
    }
}

/// Without a mark: quoted lines at the end go, quotes among answers stay.
Parts splitUnmarked(const QStringList &lines)
{
    const QList<Run> runs = runsOf(lines);
    if (runs.size() == 2 && !runs[0].quoted && runs[1].quoted)
        return {runs[0].lines, runs[1].lines, {}};
    Parts parts;
    for (const Run &run : runs)
        parts.own += run.lines;
    return parts;
}

/// "On … wrote:" with the earlier mail below it, answered above, below or between the lines.
Parts splitAtAttribution(const QStringList &before, const QStringList &mark, const QStringList &below)
{
    const QList<Run> runs = runsOf(below);
    const bool answeredAbove = hasWords(before);
    if (runs.isEmpty())
        return answeredAbove ? Parts{before, mark, {}} : Parts{mark, {}, {}};
    if (!runs.first().quoted)
        return answeredAbove ? Parts{before, mark + below, {}} : Parts{below, mark, {}};

    qsizetype ownRuns = 0;
    for (const Run &run : runs)
        ownRuns += run.quoted ? 0 : 1;
    if (ownRuns == 0)
        return answeredAbove ? Parts{before, mark + below, {}} : Parts{{}, mark + below, {}};
    if (ownRuns == 1 && !runs.last().quoted) {
        const QStringList tail = runs.last().lines;
        if (answeredAbove && isSignatureMark(tail.first())) // the signature at the foot of a top answer
            return {before, mark + below.mid(0, below.size() - tail.size()), tail};
        return {before + tail, mark + runs.first().lines, {}};
    }
    QList<Run> kept = runs;
    Parts parts{before, mark, {}};
    if (kept.last().quoted)
        parts.quoted += kept.takeLast().lines;
    for (const Run &run : kept)
        parts.own += run.lines;
    return parts;
}

Parts split(const QStringList &lines)
{
    const auto mark = findQuoteMark(lines);
    if (!mark)
        return splitUnmarked(lines);
    const QStringList before = lines.mid(0, mark->first);
    const QStringList head = lines.mid(mark->first, mark->after - mark->first);
    const QStringList below = lines.mid(mark->after);
    if (mark->kind != QuoteMark::Kind::Attribution) {
        if (!hasWords(before)) // a forwarded mail and nothing else: that is the message
            return {lines, {}, {}};
        Parts parts = splitUnmarked(before);
        parts.quoted += head + below;
        return parts;
    }
    if (isQuotedLine(head.first()) && hasWords(before)) // the attribution is itself inside a quote
        return splitUnmarked(lines);
    const auto second = findQuoteMark(below);
    if (hasWords(before) && second && second->kind != QuoteMark::Kind::Attribution)
        return {before, head + below, {}};
    return splitAtAttribution(before, head, below);
}

} // namespace

ReplyText splitReply(const QString &mailText)
{
    QString text = mailText.left(maxLength);
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(QChar::Nbsp, u' ');
    QStringList lines = text.split(u'\n');
    if (lines.size() > maxLines)
        lines = lines.mid(0, maxLines);
    Parts parts = split(lines);
    cutSignature(parts);
    return {joined(parts.own), joined(parts.quoted), joined(parts.signature)};
}

} // namespace overture::mime
