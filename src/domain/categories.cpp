// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/categories.h"

#include <QHash>
#include <QRegularExpression>

namespace overture {

using namespace Qt::StringLiterals;

namespace {

/// Words of the default categories, matched at the beginning of a word.
const QHash<QString, QString> &patterns()
{
    static const QHash<QString, QString> table = {
        {u"art lovers"_s, u"art lover|kunstfreund|kunstliebhaber|amis de l'art|museum walk|art appreciation|art enthusiast|slow looking|art walk"_s},
        {u"interior design"_s, u"interior|innenarchit|innenausbau|décorateur|interioris|arredament|inrichting|raumgestalt"_s},
        {u"museums"_s, u"museum|musée|museo|museu|kunsthalle|kunstmuseum|pinacoteca"_s},
        {u"galleries"_s, u"galler|galerie|galería|galeria|kunstverein|represented artists|exhibition space|art dealer"_s},
        {u"home decor"_s, u"home decor|homeware|home accessor|furnish|furniture|wohnen|einrichtung|déco|decoración|arredo|wall art|cushion|lighting"_s},
        {u"art blogs"_s, u"art blog|blog|journal|studio visit|sketchbook|kunstblog|carnet|diario"_s},
        {u"collectors"_s, u"collector|collecting|sammler|collectionneur|coleccionis|collezion|verzamel|provenance"_s},
        {u"hospitality"_s, u"hotel|resort|guesthouse|restaurant|bed and breakfast|winery|auberge|gasthof|locanda|posada|hospitality|lodge|inn"_s},
        {u"art schools"_s, u"art school|academy of|kunstschule|école d'art|workshops|classes|courses|atelier school"_s},
        {u"architects"_s, u"architect|architekt|architecte|arquitect|architett"_s}};
    return table;
}

QRegularExpression patternOf(const QString &category)
{
    QString words = patterns().value(category.toLower());
    if (words.isEmpty()) {
        // A category of the user's own: its words, the plural cut off.
        QStringList stems;
        for (const QString &word : category.toLower().split(u' ', Qt::SkipEmptyParts))
            stems.append(QRegularExpression::escape(word.size() > 4 && word.endsWith(u's') ? word.chopped(1) : word));
        words = stems.join(u"[\\s-]+"_s);
    }
    return QRegularExpression(u"(?<![\\p{L}\\p{N}])(?:%1)"_s.arg(words),
                              QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

QStringList defaultCategories()
{
    return {u"Art Lovers"_s, u"Interior Design"_s, u"Museums"_s, u"Galleries"_s, u"Home Decor"_s, u"Art Blogs"_s, u"Collectors"_s,
            u"Hospitality"_s, u"Art Schools"_s, u"Architects"_s};
}

QStringList offeredCategories(const QStringList &known)
{
    QStringList offered = defaultCategories();
    for (const QString &category : known) {
        if (const QString name = category.trimmed(); !name.isEmpty() && !offered.contains(name, Qt::CaseInsensitive))
            offered.append(name);
    }
    return offered;
}

QStringList categoriesOf(const Settings &settings)
{
    QStringList categories;
    for (const QString &part : settings.text(u"categories.list"_s).split(u';', Qt::SkipEmptyParts)) {
        if (const QString name = part.simplified(); !name.isEmpty() && !categories.contains(name, Qt::CaseInsensitive))
            categories.append(name);
    }
    return categories;
}

CategoryGuess guessCategory(const CategoryFacts &facts, const QStringList &categories)
{
    if (!facts.current.isEmpty())
        return {facts.current, u"kept"_s};
    if (!facts.relativeCategory.isEmpty())
        return {facts.relativeCategory, u"the same as %1"_s.arg(facts.relative)};
    struct Place
    {
        QString text;
        int weight;
        QString name;
    };
    QString words = facts.domain.section(u'.', 0, 0);
    words.replace(u'-', u' ');
    const Place places[] = {{facts.title, 4, u"its title"_s}, {words, 3, u"its name"_s}, {facts.description, 2, u"its description"_s},
                            {facts.pageText.left(6000), 1, u"its text"_s}};
    CategoryGuess best;
    int most = 0;
    for (const QString &category : categories) {
        const auto pattern = patternOf(category);
        int points = 0;
        QString reason;
        for (const Place &place : places) {
            const auto match = pattern.match(place.text);
            if (!match.hasMatch())
                continue;
            points += place.weight;
            if (reason.isEmpty())
                reason = u"“%1” in %2"_s.arg(match.captured().toLower(), place.name);
        }
        if (points > most) {
            most = points;
            best = {category, reason};
        }
    }
    return best;
}

} // namespace overture
