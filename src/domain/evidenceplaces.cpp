// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/evidenceplaces.h"

#include "domain/evidencetables.h"

namespace overture::evidence {

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, QString> &roles()
{
    static const auto table = keysOf(
        u"curator=curator curators kurator kuratorin kuratoren kuratorinnen;"
        u"director=director directors direktor direktorin direktoren leiter leiterin museumsdirektor museumsdirektorin;"
        u"founder=founder founders cofounder gründer gründerin gründerinnen mitgründer mitgründerin;"
        u"owner=owner owners inhaber inhaberin besitzer besitzerin eigentümer;"
        u"editor=editor editors redakteur redakteurin chefredakteur chefredakteurin redaktionsleiterin;"
        u"publisher=publisher herausgeber herausgeberin verleger verlegerin;"
        u"professor=professor professorin prof;"
        u"doctor=dr doctor doktor;"
        u"manager=manager managerin geschäftsführer geschäftsführerin;"
        u"president=president präsident präsidentin;"
        u"chair=chairman chairwoman chairperson vorsitzender vorsitzende;"
        u"ceo=ceo;"
        u"gallerist=gallerist galerist galeristin;"
        u"architect=architect architekt architektin;"
        u"photographer=photographer fotograf fotografin photograph;"
        u"painter=painter maler malerin;"
        u"sculptor=sculptor bildhauer bildhauerin;"
        u"critic=critic kritiker kritikerin kunstkritikerin;"
        u"designer=designer designerin;"
        u"printmaker=printmaker grafiker grafikerin;"
        u"ceramicist=ceramicist potter keramiker keramikerin töpferin;"
        u"author=author autor autorin");
    return table;
}

const QHash<QString, QString> &places()
{
    static const auto table = keysOf(
        u"munich=münchen munich;vienna=wien vienna;cologne=köln cologne;zurich=zürich zurich;geneva=genf geneva genève;"
        u"basel=basel basle;bern=bern berne;nuremberg=nürnberg nuremberg;hanover=hannover hanover;brunswick=braunschweig;"
        u"lucerne=luzern lucerne;prague=prag prague;warsaw=warschau warsaw;rome=rom rome roma;milan=mailand milan milano;"
        u"venice=venedig venice venezia;florence=florenz florence firenze;naples=neapel naples napoli;turin=turin torino;"
        u"lisbon=lissabon lisbon lisboa;copenhagen=kopenhagen copenhagen københavn;brussels=brüssel brussels bruxelles;"
        u"antwerp=antwerpen antwerp;ghent=gent ghent;bruges=brügge bruges;hague=haag hague;athens=athen athens;"
        u"moscow=moskau moscow;paris=paris;london=london;berlin=berlin;hamburg=hamburg;leipzig=leipzig;dresden=dresden;"
        u"frankfurt=frankfurt;stuttgart=stuttgart;bremen=bremen;düsseldorf=düsseldorf;leeds=leeds;york=york;bristol=bristol;"
        u"manchester=manchester;liverpool=liverpool;edinburgh=edinburgh;glasgow=glasgow;dublin=dublin;oxford=oxford;bath=bath;"
        u"brighton=brighton;amsterdam=amsterdam;rotterdam=rotterdam;utrecht=utrecht;madrid=madrid;barcelona=barcelona;"
        u"valencia=valencia;porto=porto;lyon=lyon;marseille=marseille;nice=nizza;strasbourg=straßburg strasbourg;oslo=oslo;"
        u"stockholm=stockholm;helsinki=helsinki;budapest=budapest;salzburg=salzburg;graz=graz;linz=linz;innsbruck=innsbruck;"
        u"chicago=chicago;boston=boston;toronto=toronto;sydney=sydney;melbourne=melbourne;tokyo=tokyo tokio;kyoto=kyoto;"
        u"germany=germany deutschland german germans deutsch deutsche deutschen deutscher deutsches;"
        u"austria=austria österreich austrian österreichisch österreichische österreichischen;"
        u"switzerland=switzerland schweiz swiss schweizer;"
        u"france=france frankreich french französisch französische französischen französischer;"
        u"italy=italy italien italian italians italienisch italienische italienischen italienischer;"
        u"spain=spain spanien spanish spanisch spanische spanischen;portugal=portugal portuguese portugiesisch portugiesische;"
        u"netherlands=netherlands niederlande holland dutch niederländisch niederländische niederländischen holländische;"
        u"belgium=belgium belgien belgian belgisch belgische belgischen;"
        u"england=england english englisch englische englischen;britain=britain british britisch britische britischen uk großbritannien;"
        u"scotland=scotland schottland scottish schottisch schottische;wales=wales welsh walisisch;ireland=ireland irland irish irisch irische;"
        u"denmark=denmark dänemark danish dänisch dänische dänischen;sweden=sweden schweden swedish schwedisch schwedische schwedischen;"
        u"norway=norway norwegen norwegian norwegisch norwegische norwegischen;finland=finland finnland finnish finnisch finnische;"
        u"poland=poland polen polish polnisch polnische;greece=greece griechenland greek griechisch griechische;"
        u"japan=japan japanese japanisch japanische japanischen;china=china chinese chinesisch chinesische;"
        u"america=america amerika american amerikanisch amerikanische usa;scandinavia=scandinavia skandinavien scandinavian nordic skandinavisch skandinavische skandinavischen;"
        u"europe=europe europa european europäisch europäische;bavaria=bavaria bayern bavarian bayerisch bayerische;"
        u"saxony=saxony sachsen saxon sächsisch sächsische;tuscany=tuscany toskana;provence=provence;brittany=brittany bretagne;"
        u"yorkshire=yorkshire;cornwall=cornwall cornish;turkey=türkei turkish türkisch;mexico=mexico mexiko mexican");
    return table;
}

} // namespace

QString roleOf(const QString &word)
{
    return roles().value(word);
}

bool isCommonRole(const QString &role)
{
    static const QSet<QString> common = {u"architect"_s, u"photographer"_s, u"painter"_s, u"sculptor"_s, u"critic"_s, u"designer"_s,
                                         u"printmaker"_s, u"ceramicist"_s, u"author"_s, u"gallerist"_s, u"manager"_s, u"owner"_s, u"editor"_s};
    return common.contains(role);
}

QString placeKey(const QString &word)
{
    return places().value(word, word);
}

QStringList placeSpellings(const QString &word)
{
    static const auto byKey = [] {
        QHash<QString, QStringList> map;
        for (auto place = places().begin(); place != places().end(); ++place)
            map[place.value()].append(place.key());
        return map;
    }();
    QStringList spellings{word};
    if (const auto place = places().constFind(word); place != places().constEnd())
        spellings += byKey.value(*place);
    return spellings;
}

bool isKnownPlace(const QString &word)
{
    return places().contains(word);
}

bool isNationality(const QString &word)
{
    static const QSet<QString> words = setOf(
        u"german germans deutsch deutsche deutschen deutscher deutsches austrian swiss french italian italians spanish portuguese dutch belgian english "
        u"british scottish welsh irish danish swedish norwegian finnish polish greek japanese chinese american scandinavian nordic european "
        u"bavarian saxon cornish turkish mexican englisch französisch italienisch spanisch niederländisch dänisch schwedisch norwegisch "
        u"polnisch japanisch");
    return words.contains(word);
}

} // namespace overture::evidence
