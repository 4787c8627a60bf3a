// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/dataforseo/dataforseolocations.h"

#include <QHash>

namespace overture::providers::dataforseo {

using namespace Qt::StringLiterals;

namespace {

struct Country
{
    int isoNumeric;
    const char *isoLetters;
    const char *name;
    const char *otherName = nullptr;
};

constexpr Country countries[] = {
    {12, "dz", "algeria"},
    {32, "ar", "argentina"},
    {36, "au", "australia"},
    {40, "at", "austria", "österreich"},
    {50, "bd", "bangladesh"},
    {56, "be", "belgium"},
    {76, "br", "brazil", "brasil"},
    {100, "bg", "bulgaria"},
    {124, "ca", "canada"},
    {152, "cl", "chile"},
    {170, "co", "colombia"},
    {188, "cr", "costa rica"},
    {191, "hr", "croatia"},
    {196, "cy", "cyprus"},
    {203, "cz", "czechia", "czech republic"},
    {208, "dk", "denmark"},
    {218, "ec", "ecuador"},
    {818, "eg", "egypt"},
    {233, "ee", "estonia"},
    {246, "fi", "finland"},
    {250, "fr", "france"},
    {276, "de", "germany", "deutschland"},
    {288, "gh", "ghana"},
    {300, "gr", "greece"},
    {344, "hk", "hong kong"},
    {348, "hu", "hungary"},
    {352, "is", "iceland"},
    {356, "in", "india"},
    {360, "id", "indonesia"},
    {372, "ie", "ireland"},
    {376, "il", "israel"},
    {380, "it", "italy", "italia"},
    {392, "jp", "japan"},
    {400, "jo", "jordan"},
    {404, "ke", "kenya"},
    {410, "kr", "south korea", "korea, republic of"},
    {414, "kw", "kuwait"},
    {428, "lv", "latvia"},
    {422, "lb", "lebanon"},
    {440, "lt", "lithuania"},
    {442, "lu", "luxembourg"},
    {458, "my", "malaysia"},
    {470, "mt", "malta"},
    {484, "mx", "mexico", "méxico"},
    {504, "ma", "morocco"},
    {528, "nl", "netherlands", "the netherlands"},
    {554, "nz", "new zealand"},
    {566, "ng", "nigeria"},
    {578, "no", "norway"},
    {586, "pk", "pakistan"},
    {604, "pe", "peru"},
    {608, "ph", "philippines"},
    {616, "pl", "poland"},
    {620, "pt", "portugal"},
    {634, "qa", "qatar"},
    {642, "ro", "romania"},
    {682, "sa", "saudi arabia"},
    {688, "rs", "serbia"},
    {702, "sg", "singapore"},
    {703, "sk", "slovakia"},
    {705, "si", "slovenia"},
    {710, "za", "south africa"},
    {724, "es", "spain", "españa"},
    {752, "se", "sweden"},
    {756, "ch", "switzerland", "schweiz"},
    {158, "tw", "taiwan"},
    {764, "th", "thailand"},
    {792, "tr", "turkey", "türkiye"},
    {804, "ua", "ukraine"},
    {784, "ae", "united arab emirates", "uae"},
    {826, "gb", "united kingdom", "uk"},
    {840, "us", "united states", "usa"},
    {858, "uy", "uruguay"},
    {704, "vn", "vietnam"},
};

QHash<QString, int> codesByName()
{
    constexpr int countryCodeBase = 2000;
    QHash<QString, int> codes = {{u"united states of america"_s, countryCodeBase + 840},
                                 {u"great britain"_s, countryCodeBase + 826}};
    for (const auto &country : countries) {
        const int code = countryCodeBase + country.isoNumeric;
        codes.insert(QString::fromLatin1(country.isoLetters), code);
        codes.insert(QString::fromUtf8(country.name), code);
        if (country.otherName)
            codes.insert(QString::fromUtf8(country.otherName), code);
    }
    return codes;
}

} // namespace

std::optional<int> locationCodeFor(QStringView place)
{
    static const QHash<QString, int> codes = codesByName();
    const auto found = codes.constFind(place.toString().simplified().toLower());
    if (found == codes.cend())
        return std::nullopt;
    return *found;
}

} // namespace overture::providers::dataforseo
