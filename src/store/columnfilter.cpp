// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/columnfilter.h"

#include "store/dialect.h"
#include "store/records.h"

namespace overture::store {

using namespace Qt::StringLiterals;

namespace {

QString likePattern(const QString &text, bool isPart)
{
    QString pattern;
    for (const QChar c : text) {
        if (c == u'%' || c == u'_' || c == u'!')
            pattern += u'!';
        pattern += c;
    }
    return isPart ? u'%' + pattern + u'%' : pattern;
}

/// SQLite ignores the case of ASCII letters only, so that other letters are asked for in both.
QString like(const ReadSession &session, const QString &expression, const QString &text, bool isPart, const QString &name, Bindings &bindings)
{
    QStringList forms{text};
    if (session.dialect().isSqlite()) {
        forms = {text.toLower(), text.toUpper()};
        if (forms.first().compare(forms.last(), Qt::CaseInsensitive) == 0
            && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; }))
            forms.removeLast();
    }
    QStringList conditions;
    for (const auto &form : std::as_const(forms)) {
        const QString placeholder = name + u'_' + QString::number(conditions.size());
        conditions.append(expression + u" {{like}} "_s + placeholder + u" ESCAPE '!'"_s);
        bindings.append({placeholder, likePattern(form, isPart)});
    }
    return u'(' + conditions.join(u" OR "_s) + u')';
}

} // namespace

QString columnCondition(const ReadSession &session, const QString &expression, const ColumnFilter &filter, qsizetype number, Bindings &bindings)
{
    const QString name = u":column_%1"_s.arg(number);
    using Match = ColumnFilter::Match;
    switch (filter.match) {
    case Match::Contains: return like(session, expression, filter.text, true, name, bindings);
    case Match::Lacks: return u"NOT "_s + like(session, expression, filter.text, true, name, bindings);
    case Match::Equals: return like(session, expression, filter.text, false, name, bindings);
    case Match::Differs: return u"NOT "_s + like(session, expression, filter.text, false, name, bindings);
    case Match::OneOf:
        bindings.append({name, listOf(filter.words)});
        return expression + u" IN "_s + textsIn(session, name);
    case Match::Range: break;
    }
    QStringList conditions{expression + u" IS NOT NULL"_s};
    if (filter.from) {
        conditions.append(expression + u" >= "_s + name + u"_from"_s);
        bindings.append({name + u"_from"_s, *filter.from});
    }
    if (filter.until) {
        conditions.append(expression + u" < "_s + name + u"_until"_s);
        bindings.append({name + u"_until"_s, *filter.until});
    }
    return u'(' + conditions.join(u" AND "_s) + u')';
}

} // namespace overture::store
