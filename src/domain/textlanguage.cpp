// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/textlanguage.h"

#include <QHash>
#include <QStringList>

namespace overture {

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, QStringList> &smallWords()
{
    static const QHash<QString, QStringList> table = [] {
        const QList<std::pair<QString, QString>> lists = {
            {u"en"_s, u"the and of to is you your for with that this have are we our i would on at was from it be an by or if not they will can"_s},
            {u"de"_s,
             u"der die das und ist sie ihre ihrer für mit dass wir haben sind ich würde auf bei war von es ein eine nicht oder wenn im zu den dem auch aus"_s},
            {u"fr"_s, u"le la les et est vous votre pour avec que nous avons sont je sur dans de des un une pas ou si du au aux ce cette vos qui"_s},
            {u"es"_s, u"el la los las y es usted su para con que nosotros hemos son yo en de un una no o si del al este esta sus por como"_s},
            {u"it"_s, u"il la gli le e è lei sua per con che noi abbiamo sono io su in di un una non o se del della al questo questa i da"_s},
            {u"nl"_s, u"de het en is u uw voor met dat wij hebben zijn ik op in van een niet of als te aan bij dit deze ook naar om"_s},
            {u"pt"_s, u"o a os as e é você sua para com que nós temos são eu em de um uma não ou se do da ao este esta por seu no na"_s},
        };
        QHash<QString, QStringList> words;
        for (const auto &[language, list] : lists) {
            for (const QString &word : list.split(u' '))
                words[word].append(language);
        }
        return words;
    }();
    return table;
}

constexpr int mostWords = 2000;

} // namespace

QString languageOfText(const QString &text, const QString &otherwise)
{
    QHash<QString, double> points;
    int words = 0;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= text.size() && words < mostWords; ++i) {
        const bool isLetter = i < text.size() && text.at(i).isLetter();
        if (isLetter && start < 0) {
            start = i;
        } else if (!isLetter && start >= 0) {
            ++words;
            // A word of several languages says less.
            const auto languages = smallWords().value(text.sliced(start, i - start).toLower());
            for (const QString &language : languages)
                points[language] += 1.0 / double(languages.size());
            start = -1;
        }
    }
    QString best;
    double most = 0;
    double second = 0;
    for (auto it = points.cbegin(); it != points.cend(); ++it) {
        if (it.value() > most || (it.value() == most && it.key() == otherwise)) {
            second = most;
            most = it.value();
            best = it.key();
        } else {
            second = std::max(second, it.value());
        }
    }
    const bool isClear = most >= 2 && most >= second * 1.3;
    return isClear ? best : otherwise;
}

} // namespace overture
