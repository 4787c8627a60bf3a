// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/evidencewords.h"

#include "domain/evidencetables.h"
#include "domain/evidencewordlists.h"

#include <array>

namespace overture::evidence {

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, int> &months()
{
    static const auto table = rowsOf(
        u"january januar jänner jan janvier enero gennaio;february februar feb février febrero febbraio;march märz mrz marz mars marzo mar;"
        u"april apr avril abril aprile;may mai mayo maggio;june juni jun juin junio giugno;july juli jul juillet julio luglio;"
        u"august aug août agosto;september sept sep septembre septiembre settembre;october oktober oct okt octobre octubre ottobre;"
        u"november nov novembre noviembre;december dezember dec dez décembre diciembre dicembre");
    return table;
}

bool endsWithOneOf(const QString &word, std::initializer_list<QLatin1StringView> endings, qsizetype shortestRest)
{
    for (const auto ending : endings) {
        if (word.size() >= ending.size() + shortestRest && word.endsWith(ending))
            return true;
    }
    return false;
}

/// The tens and units of a German number word: "fünfundzwanzig".
std::optional<double> germanTens(const QString &word)
{
    static const QHash<QString, int> units = {{u"ein"_s, 1},   {u"zwei"_s, 2},  {u"drei"_s, 3}, {u"vier"_s, 4}, {u"funf"_s, 5},
                                              {u"sechs"_s, 6}, {u"sieben"_s, 7}, {u"acht"_s, 8}, {u"neun"_s, 9}};
    const auto und = word.indexOf("und"_L1);
    if (und <= 0)
        return std::nullopt;
    const auto unit = units.constFind(word.left(und));
    const auto tens = numberWord(word.mid(und + 3));
    if (unit == units.constEnd() || !tens || *tens < 20)
        return std::nullopt;
    return *tens + *unit;
}

} // namespace

int monthOf(const QString &word)
{
    return months().value(word, 0);
}

int weekdayOf(const QString &word)
{
    static const auto rows = rowsOf(u"monday mondays montag montags;tuesday tuesdays dienstag dienstags;wednesday wednesdays mittwoch mittwochs;"
                                    u"thursday thursdays donnerstag donnerstags;friday fridays freitag freitags;"
                                    u"saturday saturdays samstag samstags sonnabend;sunday sundays sonntag sonntags");
    return rows.value(word, 0);
}

int seasonOf(const QString &word)
{
    static const auto rows = rowsOf(u"spring frühling frühjahr;summer sommer;autumn herbst;winter");
    if (const int exact = rows.value(word, 0); exact > 0)
        return exact;
    // "Frühjahrsausstellung", "Sommermesse"
    static const std::array stems = {u"fruhjahrs"_s, u"sommer"_s, u"herbst"_s, u"winter"_s};
    if (!endsWithOneOf(word, {"ausstellung"_L1, "messe"_L1, "programm"_L1, "fest"_L1, "salon"_L1, "akademie"_L1, "ausgabe"_L1, "saison"_L1}, 5))
        return 0;
    for (size_t i = 0; i < stems.size(); ++i) {
        if (word.startsWith(stems[i]))
            return int(i) + 1;
    }
    return 0;
}

std::optional<double> numberWord(const QString &word)
{
    static const QHash<QString, int> table = [] {
        QHash<QString, int> map;
        const QString rows = u"0 zero null;1 one ein eins eine einen einem einer;2 two zwei;3 three drei;"
                             "4 four vier;5 five fünf;6 six sechs;7 seven sieben;8 eight acht;"
                             "9 nine neun;10 ten zehn;11 eleven elf;12 twelve zwölf dozen dutzend;13 thirteen dreizehn;14 fourteen vierzehn;"
                             "15 fifteen fünfzehn;16 sixteen sechzehn;17 seventeen siebzehn;18 eighteen achtzehn;19 nineteen neunzehn;"
                             "20 twenty zwanzig;30 thirty dreißig;40 forty vierzig;50 fifty fünfzig;60 sixty sechzig;70 seventy siebzig;"
                             "80 eighty achtzig;90 ninety neunzig"_s;
        for (const auto row : QStringView(rows).split(u';')) {
            const auto words = row.split(u' ');
            for (qsizetype i = 1; i < words.size(); ++i)
                map.insert(folded(words.at(i)), words.first().toInt());
        }
        return map;
    }();
    if (const auto found = table.constFind(word); found != table.constEnd())
        return *found;
    return germanTens(word);
}

double multiplierOf(const QString &word)
{
    static const QHash<QString, double> table = {{u"hundred"_s, 100},     {u"hundert"_s, 100},      {u"thousand"_s, 1000},
                                                 {u"tausend"_s, 1000},    {u"million"_s, 1e6},      {u"millions"_s, 1e6},
                                                 {u"millionen"_s, 1e6},   {u"mio"_s, 1e6},          {u"billion"_s, 1e9},
                                                 {u"milliarde"_s, 1e9},   {u"milliarden"_s, 1e9}};
    return table.value(word, 0);
}

int ordinalWord(const QString &word)
{
    static const auto rows = rowsOf(u";;third dritte dritten dritter drittes;fourth vierte vierten vierter;fifth fünfte fünften fünfter;"
                                    u"sixth sechste sechsten;seventh siebte siebten;eighth achte achten;ninth neunte neunten;tenth zehnte zehnten;"
                                    u"eleventh elfte elften;twelfth zwölfte zwölften");
    return rows.value(word, 0);
}

QString currencyOf(const QString &wordOrSign)
{
    static const auto table = keysOf(u"eur=€ eur euro euros;usd=$ usd dollar dollars;gbp=£ gbp pound pounds pfund;chf=chf franken francs;jpy=¥ jpy yen");
    return table.value(wordOrSign);
}

bool isAbbreviation(const QString &word)
{
    static const auto set = setOf(abbreviations);
    QString bare = word;
    bare.remove(u'.');
    return set.contains(bare);
}

bool isDeterminer(const QString &word)
{
    static const auto set = setOf(determiners);
    return set.contains(word);
}

bool isLocative(const QString &word)
{
    static const auto set = setOf(locatives);
    return set.contains(word);
}

bool isFunctionWord(const QString &word, MailLanguage language)
{
    static const auto english = setOf(functionEnglish);
    static const auto german = setOf(functionGerman);
    return language == MailLanguage::German ? german.contains(word) : english.contains(word);
}

bool isNameLink(const QString &word)
{
    static const auto set = setOf(nameLinks);
    return set.contains(word);
}

bool isNoName(const QString &word)
{
    static const auto set = setOf(noNames);
    return set.contains(word);
}

bool isGreeting(const QString &word)
{
    static const auto set = setOf(greetings);
    return set.contains(word);
}

bool isGenericPart(const QString &word)
{
    static const auto set = setOf(genericParts);
    return set.contains(word);
}

bool isCommonEnglish(const QString &word)
{
    static const auto set = setOf(commonEnglish);
    if (set.contains(word))
        return true;
    const auto without = [&](QLatin1StringView ending, QLatin1StringView instead = {}) {
        return word.size() > ending.size() + 2 && word.endsWith(ending) && set.contains(word.chopped(ending.size()) + instead);
    };
    return without("s"_L1) || without("es"_L1) || without("ies"_L1, "y"_L1) || without("ed"_L1) || without("ed"_L1, "e"_L1) || without("d"_L1)
        || without("ing"_L1) || without("ing"_L1, "e"_L1) || without("ly"_L1) || without("ful"_L1) || without("less"_L1)
        || endsWithOneOf(word, {"ation"_L1, "ness"_L1, "ment"_L1, "ingly"_L1, "ously"_L1, "ity"_L1}, 3);
}

bool isCommonGerman(const QString &word)
{
    static const auto set = setOf(commonGerman);
    if (set.contains(word))
        return true;
    for (const auto ending : {"s"_L1, "es"_L1, "n"_L1, "en"_L1, "e"_L1, "er"_L1, "ern"_L1, "em"_L1}) {
        if (word.size() > ending.size() + 2 && word.endsWith(ending) && set.contains(word.chopped(ending.size())))
            return true;
    }
    if (endsWithOneOf(word, {"ung"_L1, "ungen"_L1, "heit"_L1, "heiten"_L1, "keit"_L1, "keiten"_L1, "schaft"_L1, "schaften"_L1, "tion"_L1, "tionen"_L1,
                             "tat"_L1, "taten"_L1, "ismus"_L1, "nis"_L1, "nisse"_L1, "chen"_L1, "lein"_L1, "erei"_L1, "ereien"_L1, "ierung"_L1, "enz"_L1, "anz"_L1, "tum"_L1},
                      3))
        return true;
    // The last part of a compound says what it is: Frühjahrsausstellung, Landschaftsbilder. Of places that is so only
    // when the first part is a common word, too: Waldsee, but not Chiemsee.
    static const auto places = setOf(u"see berg burg tal bach dorf heim hausen feld hof stadt wald markt turm schloss insel brücke kirche park");
    for (qsizetype at = 3; at + 3 <= word.size(); ++at) {
        const QString tail = word.mid(at);
        if (places.contains(tail)) {
            const QString head = word.left(at);
            return set.contains(head) || (head.endsWith(u's') && set.contains(head.chopped(1)));
        }
        if (tail.size() < 4)
            break;
        if (set.contains(tail) || (tail.size() > 5 && (set.contains(tail.chopped(1)) || set.contains(tail.chopped(2)))))
            return true;
    }
    return false;
}

bool isOffering(const QString &word)
{
    static const auto set = setOf(offerings);
    return set.contains(word);
}

bool isPlainVerb(const QString &word)
{
    static const auto set = setOf(plainVerbs);
    return set.contains(word);
}

bool isRounding(const QString &word)
{
    static const auto set = setOf(u"about around roughly nearly almost some circa approximately rund etwa fast knapp ungefähr ca gut annähernd");
    return set.contains(word);
}

bool isAtLeast(const QString &word)
{
    static const auto set = setOf(u"over than above über als beyond");
    return set.contains(word);
}

MailLanguage languageOf(const QString &text, const QString &tag)
{
    static const auto english = setOf(u"the and of to is are you your with for from that this would have my our we in it was on at like i");
    static const auto german = setOf(u"der die das und ist sind ich sie ihre ihr ihnen mit für auf eine einen ein wir zu den dem nicht von im habe");
    static const auto others = setOf(u"le les des et est vous votre pour une dans avec que el los las y su para con una "
                                     u"il gli di che per della het een van voor uw wij");
    int counts[3] = {0, 0, 0};
    for (const auto word : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        const QString plain = folded(word);
        counts[0] += english.contains(plain) ? 1 : 0;
        counts[1] += german.contains(plain) ? 1 : 0;
        counts[2] += others.contains(plain) ? 1 : 0;
    }
    if (counts[0] + counts[1] + counts[2] < 3 && !tag.isEmpty())
        return tag.startsWith("de"_L1) ? MailLanguage::German : tag.startsWith("en"_L1) ? MailLanguage::English : MailLanguage::Other;
    if (counts[1] >= counts[0] && counts[1] >= counts[2] && counts[1] > 0)
        return MailLanguage::German;
    return counts[2] > counts[0] ? MailLanguage::Other : MailLanguage::English;
}

} // namespace overture::evidence
