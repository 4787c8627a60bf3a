// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/template/mailtemplate.h"

namespace overture::providers {

using namespace Qt::StringLiterals;

namespace {

QString lineOf(const QString &text, qsizetype position)
{
    return QString::number(text.left(position).count(u'\n') + 1);
}

} // namespace

Result<MailTemplate> MailTemplate::parse(const QString &text)
{
    MailTemplate result;
    qsizetype position = 0;
    while (position < text.size()) {
        const auto open = text.indexOf(u"{{"_s, position);
        const auto literalEnd = open < 0 ? text.size() : open;
        if (literalEnd > position)
            result.m_pieces.append({text.mid(position, literalEnd - position), {}, false});
        if (open < 0)
            break;
        const auto close = text.indexOf(u"}}"_s, open + 2);
        const auto nextOpen = text.indexOf(u"{{"_s, open + 2);
        if (close < 0 || (nextOpen >= 0 && nextOpen < close))
            return fail(ErrorKind::InvalidInput,
                        u"The “{{” in line %1 of the template is not closed by “}}”."_s.arg(lineOf(text, open)),
                        u"Correct the template"_s);
        const QString inside = text.mid(open + 2, close - open - 2);
        const auto bar = inside.indexOf(u'|');
        Piece piece{bar < 0 ? QString() : inside.mid(bar + 1), (bar < 0 ? inside : inside.left(bar)).trimmed(), bar >= 0};
        if (piece.field.isEmpty())
            return fail(ErrorKind::InvalidInput, u"A field in line %1 of the template has no name."_s.arg(lineOf(text, open)),
                        u"Correct the template"_s);
        result.m_pieces.append(std::move(piece));
        position = close + 2;
    }
    return result;
}

Result<QString> MailTemplate::expand(const QHash<QString, QString> &values) const
{
    QString out;
    for (const auto &piece : m_pieces) {
        if (piece.field.isEmpty()) {
            out += piece.text;
            continue;
        }
        const auto value = values.constFind(piece.field);
        if (value == values.cend())
            return fail(ErrorKind::InvalidInput, u"The template uses the field “%1”, which does not exist."_s.arg(piece.field),
                        u"Correct the template"_s);
        if (!value->isEmpty())
            out += *value;
        else if (piece.hasFallback)
            out += piece.text;
        else
            return fail(ErrorKind::InvalidInput,
                        u"The field “%1” is empty here and the template has no other text for it."_s.arg(piece.field),
                        u"Fill the field, or write {{%1|other text}} in the template"_s.arg(piece.field));
    }
    return out;
}

QStringList MailTemplate::unresolved(const QHash<QString, QString> &values) const
{
    QStringList names;
    for (const auto &piece : m_pieces) {
        const bool isMissing = !values.contains(piece.field) || (values.value(piece.field).isEmpty() && !piece.hasFallback);
        if (!piece.field.isEmpty() && isMissing && !names.contains(piece.field))
            names.append(piece.field);
    }
    return names;
}

QStringList MailTemplate::fields() const
{
    QStringList names;
    for (const auto &piece : m_pieces) {
        if (!piece.field.isEmpty() && !names.contains(piece.field))
            names.append(piece.field);
    }
    return names;
}

} // namespace overture::providers
