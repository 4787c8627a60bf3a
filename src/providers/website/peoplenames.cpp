// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/website/peoplenames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace overture::providers {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 20;
constexpr qsizetype mostPeople = 10;

bool isPerson(const QJsonValue &type)
{
    return type.toString() == u"Person" || type.toArray().contains(u"Person"_s);
}

void collect(const QJsonValue &value, bool isNamedAsPerson, int depth, QStringList &people)
{
    if (depth > deepest || people.size() >= mostPeople)
        return;
    for (const auto &item : value.toArray())
        collect(item, isNamedAsPerson, depth + 1, people);
    const QJsonObject object = value.toObject();
    const bool hasType = object.contains(u"@type"_s);
    if (isPerson(object.value(u"@type"_s)) || (isNamedAsPerson && !hasType)) {
        const QString name = personName(object.value(u"name"_s).toString());
        if (!name.isEmpty() && !people.contains(name))
            people.append(name);
    }
    for (auto member = object.begin(); member != object.end(); ++member) {
        // A review's author is a visitor.
        if (member.key() == u"review" || member.key() == u"comment")
            continue;
        const bool names = member.key() == u"author" || member.key() == u"founder" || member.key() == u"employee";
        collect(*member, names, depth + 1, people);
    }
}

} // namespace

QString personName(const QString &text)
{
    static const QRegularExpression lead(
        u"^(?:(?:written |posted |text |photos? )?(?:by|von|par|por|di|da|door|av|af|autor|autorin|author|auteur|autore)\\b:?\\s+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression title(u"^(?:(?:dr|prof|mag|dipl|mr|mrs|ms|mme|m|herr|frau|sig|ing)\\.?\\s+)+"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tail(u"\\s*(?:[,|•·–—(].*|\\s-\\s.*)$"_s);
    static const QRegularExpression name(
        uR"(^\p{Lu}[\p{Ll}'’]+(?:-\p{Lu}\p{Ll}+)?(?:\s+(?:\p{Lu}\.|(?:van|von|de|der|den|di|da|la|le|del|af|av|zu)|\p{Lu}[\p{L}'’]*(?:-\p{Lu}\p{L}+)?)){0,2}\s+\p{Lu}[\p{L}'’]+(?:-\p{Lu}\p{L}+)?$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QSet<QString> organisations = {u"team"_s, u"gallery"_s, u"galerie"_s, u"studio"_s, u"museum"_s, u"redaktion"_s,
                                                u"staff"_s, u"editors"_s, u"editorial"_s, u"art"_s, u"arts"_s, u"blog"_s, u"press"_s,
                                                u"house"_s, u"magazine"_s, u"journal"_s, u"admin"_s, u"office"_s, u"atelier"_s,
                                                u"guest"_s, u"author"_s, u"the"_s, u"society"_s, u"collective"_s, u"shop"_s};
    QString candidate = text.simplified().left(120);
    candidate.remove(lead);
    candidate.remove(tail);
    candidate.remove(title);
    if (candidate.size() > 60 || !name.match(candidate).hasMatch())
        return {};
    for (const QString &word : candidate.toLower().split(u' ')) {
        if (organisations.contains(word))
            return {};
    }
    return candidate;
}

QStringList jsonLdPeople(const QString &json)
{
    const auto document = QJsonDocument::fromJson(json.toUtf8());
    QStringList people;
    collect(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), false, 0, people);
    return people;
}

} // namespace overture::providers
