// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/siteworld.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

// The macro needs the global namespace: the data lies in a static library, where nothing else would pull it
// in.
static void loadPracticeData()
{
    Q_INIT_RESOURCE(practice);
}

namespace overture::practice {

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, SiteStyle> &styles()
{
    static const QHash<QString, SiteStyle> words{{u"mailto"_s, SiteStyle::Mailto},
                                                 {u"plain"_s, SiteStyle::Plain},
                                                 {u"entity"_s, SiteStyle::Entity},
                                                 {u"atdot"_s, SiteStyle::AtDot},
                                                 {u"words"_s, SiteStyle::Words},
                                                 {u"script"_s, SiteStyle::Script},
                                                 {u"reversed"_s, SiteStyle::Reversed},
                                                 {u"cloudflare"_s, SiteStyle::Cloudflare},
                                                 {u"jsonld"_s, SiteStyle::JsonLd},
                                                 {u"contactpage"_s, SiteStyle::ContactPage},
                                                 {u"imprint"_s, SiteStyle::Imprint},
                                                 {u"webmail"_s, SiteStyle::Webmail},
                                                 {u"decoy"_s, SiteStyle::Decoy},
                                                 {u"broken"_s, SiteStyle::Broken},
                                                 {u"windows1252"_s, SiteStyle::Windows1252},
                                                 {u"shiftjis"_s, SiteStyle::ShiftJis},
                                                 {u"form"_s, SiteStyle::Form},
                                                 {u"none"_s, SiteStyle::None},
                                                 {u"robots"_s, SiteStyle::Robots},
                                                 {u"error500"_s, SiteStyle::Error500},
                                                 {u"www"_s, SiteStyle::Www},
                                                 {u"loop"_s, SiteStyle::Loop},
                                                 {u"slow"_s, SiteStyle::Slow},
                                                 {u"huge"_s, SiteStyle::Huge},
                                                 {u"injection"_s, SiteStyle::Injection},
                                                 {u"servfail"_s, SiteStyle::ServFail},
                                                 {u"nullmx"_s, SiteStyle::NullMx},
                                                 {u"nomx"_s, SiteStyle::NoMx}};
    return words;
}

bool showsNoAddress(SiteStyle style)
{
    return style == SiteStyle::Form || style == SiteStyle::None || style == SiteStyle::Robots
           || style == SiteStyle::Error500 || style == SiteStyle::Loop;
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &entry : value.toArray())
        list.append(entry.toString());
    return list;
}

/// Lower-case ASCII of a name: "Sabine Löwe" → "sabine loewe".
QString folded(QString name)
{
    name = name.toLower();
    name.replace(u"ä"_s, u"ae"_s).replace(u"ö"_s, u"oe"_s).replace(u"ü"_s, u"ue"_s).replace(u"ß"_s, u"ss"_s);
    QString ascii;
    for (const QChar c : name.normalized(QString::NormalizationForm_D)) {
        if (c.unicode() < 128)
            ascii += c;
    }
    return ascii;
}

QString localPart(const Dice &dice, const Site &site)
{
    const QStringList words = folded(site.person).split(u' ', Qt::SkipEmptyParts);
    const QString first = words.isEmpty() ? u"office"_s : words.first();
    const QString last = words.isEmpty() ? u"team"_s : words.last();
    const QString group = site.language == u"de" ? u"kontakt"_s : u"hello"_s;
    switch (dice.below(site.domain + u"/local"_s, 7)) {
    case 0: return first + u'.' + last;
    case 1: return first;
    case 2: return u"info"_s;
    case 3: return group;
    case 4: return first.left(1) + u'.' + last;
    case 5: return site.category == u"Museums" || site.category == u"Hospitality" ? u"office"_s : u"studio"_s;
    default: return last;
    }
}

} // namespace

Result<QJsonDocument> practiceData(const QString &fileName)
{
    loadPracticeData();
    QFile file(u":/practice/"_s + fileName);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Internal, u"The practice world's data is missing from the program."_s,
                    u"Install the program again."_s, fileName);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorKind::Internal, u"The practice world's data cannot be read."_s,
                    u"Install the program again."_s, fileName + u": "_s + error.errorString());
    return document;
}

QString Site::contactPath(const QJsonObject &text) const
{
    return style == SiteStyle::ContactPage ? u"/get-in-touch"_s : text["paths"_L1]["contact"_L1].toString();
}

Result<SiteWorld> SiteWorld::make(quint32 seed, int count)
{
    SiteWorld world(seed);
    if (const Status loaded = world.load(count); !loaded)
        return fail(loaded.error());
    return world;
}

Status SiteWorld::load(int count)
{
    for (const QString &language : {u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"it"_s, u"pt"_s, u"nl"_s}) {
        const auto text = practiceData(u"text."_s + language + u".json"_s);
        if (!text)
            return fail(text.error());
        m_texts.insert(language, text->object());
    }
    const auto entries = practiceData(u"sites.json"_s);
    if (!entries)
        return fail(entries.error());
    const auto worldData = practiceData(u"world.json"_s);
    if (!worldData)
        return fail(worldData.error());
    const QJsonObject world = worldData->object();

    const QJsonArray list = entries->array();
    QStringList categories;
    for (const QJsonValue &entry : list) {
        Site site;
        site.domain = entry["domain"_L1].toString();
        site.name = entry["name"_L1].toString();
        site.language = entry["language"_L1].toString();
        site.country = entry["country"_L1].toString();
        site.city = entry["city"_L1].toString();
        site.category = entry["category"_L1].toString();
        site.style = styles().value(entry["style"_L1].toString(), SiteStyle::Mailto);
        if (!categories.contains(site.category))
            categories.append(site.category);
        if (m_sites.size() < count)
            m_sites.append(site);
    }
    // More than the written ones: made from words, with the plain ways to show an address.
    const QStringList first = strings(world["generated"_L1]["first"_L1]);
    const QStringList second = strings(world["generated"_L1]["second"_L1]);
    static constexpr SiteStyle plainStyles[] = {SiteStyle::Mailto, SiteStyle::Plain,      SiteStyle::Entity,
                                                SiteStyle::AtDot,  SiteStyle::Cloudflare, SiteStyle::Form};
    for (int i = 0; m_sites.size() < count; ++i) {
        const QString a = first.at(i % first.size());
        const QString b = second.at((i / first.size()) % second.size());
        const qsizetype round = i / (first.size() * second.size());
        Site site;
        site.domain = a + b + (round == 0 ? QString() : QString::number(round + 1)) + u".example"_s;
        site.name = a.left(1).toUpper() + a.mid(1) + u' ' + b.left(1).toUpper() + b.mid(1);
        site.language = u"en"_s;
        site.country = u"US"_s;
        site.city = m_sites.at(i % list.size()).city;
        site.category = categories.at(i % categories.size());
        site.style = plainStyles[i % std::size(plainStyles)];
        m_sites.append(site);
    }
    for (qsizetype i = 0; i < m_sites.size(); ++i) {
        furnish(m_sites[i], world);
        m_byDomain.insert(m_sites.at(i).domain, i);
    }
    for (const QJsonValue &entry : world["platforms"_L1].toArray())
        m_platforms.append({entry["domain"_L1].toString(), entry["name"_L1].toString(),
                            entry["page"_L1].toString(), entry["title"_L1].toString()});
    return {};
}

void SiteWorld::furnish(Site &site, const QJsonObject &world) const
{
    const QJsonObject words = text(site.language);
    const QString key = site.domain;
    site.founded = 1986 + m_dice.below(key + u"/founded"_s, 36);
    site.authority = 4 + m_dice.below(key + u"/authority"_s, 70);
    site.person = m_dice.pick(key + u"/person"_s, strings(words["people"_L1]));
    site.role = m_dice.pick(key + u"/role"_s, strings(words["roles"_L1]));
    site.street = m_dice.pick(key + u"/street"_s, strings(world["streets"_L1]));
    site.phone = u"+1 555 01%1 %2"_s.arg(m_dice.below(key + u"/p1"_s, 90) + 10)
                     .arg(m_dice.below(key + u"/p2"_s, 9000) + 1000);

    const auto fill = [&](QString text, const QString &slot) {
        text.replace(u"{site}"_s, site.name).replace(u"{city}"_s, site.city).replace(u"{role}"_s, site.role);
        text.replace(u"{year}"_s, QString::number(site.founded)).replace(u"{person}"_s, site.person);
        text.replace(u"{rooms}"_s, QString::number(9 + m_dice.below(key + u"/rooms"_s, 40)));
        text.replace(u"{artist}"_s, m_dice.pick(key + slot + u"/artist"_s, strings(world["artists"_L1])));
        text.replace(u"{theme}"_s, m_dice.pick(key + slot + u"/theme"_s, strings(words["themes"_L1])));
        text.replace(u"{medium}"_s, m_dice.pick(key + slot + u"/medium"_s, strings(words["media"_L1])));
        text.replace(u"{month}"_s, m_dice.pick(key + slot + u"/month"_s, strings(words["months"_L1])));
        return text;
    };
    const QJsonObject taglines = words["taglines"_L1].toObject();
    site.tagline = fill(
        m_dice.pick(key + u"/tagline"_s,
                    strings(taglines.value(taglines.contains(site.category) ? site.category : u"any"_s))),
        {});
    site.about = fill(m_dice.pick(key + u"/about"_s, strings(words["about"_L1])), {});
    site.contactText = m_dice.pick(key + u"/contact"_s, strings(words["contact"_L1]));
    site.addressLine = m_dice.pick(key + u"/line"_s, strings(words["addressLines"_L1]));

    const QJsonObject byCategory = words["articles"_L1].toObject();
    const QJsonArray articles =
        byCategory.value(byCategory.contains(site.category) ? site.category : u"any"_s).toArray();
    const QList<int> order = m_dice.shuffled(key + u"/articles"_s, static_cast<int>(articles.size()));
    for (int i = 0; i < order.size() && i < 4; ++i) {
        const QString slot = u"/a"_s + QString::number(i);
        const QJsonValue entry = articles.at(order.at(i));
        site.articles.append(
            {fill(entry[0].toString(), slot), fill(entry[1].toString(), slot), u"/journal/%1"_s.arg(i + 1)});
    }

    if (site.style == SiteStyle::ShiftJis) {
        site.person = u"中村 遥"_s;
        site.articles = {{u"エミル・ストランド展「冬の果樹園」"_s,
                          u"11月よりエミル・ストランドの新作を展示いたします。"_s, u"/"_s}};
        site.tagline = u"金沢の小さな美術館"_s;
        site.address = u"nakamura@"_s + site.domain;
        return;
    }
    const QString address = localPart(m_dice, site) + u'@' + site.domain;
    if (site.style == SiteStyle::Webmail)
        site.address = folded(site.name).remove(QRegularExpression(u"[^a-z]"_s)) + u'@' + freeMailDomain();
    else if (!showsNoAddress(site.style))
        site.address = address;
    // Hunter knows about half of those who show nothing.
    else if (site.style == SiteStyle::Robots || site.style == SiteStyle::Error500
             || m_dice.below(key + u"/hunter"_s, 2) == 0)
        site.hiddenAddress = address;
    // Some of the others only when it is asked for the person whom the site names.
    else if (site.style == SiteStyle::None && m_dice.below(key + u"/finder"_s, 3) > 0) {
        site.hiddenAddress = folded(site.person).section(u' ', 0, 0) + u'@' + site.domain;
        site.isFoundByName = true;
    }
}

QString freeMailDomain()
{
    return u"freepost.example"_s;
}

const Site *SiteWorld::byHost(const QString &host) const
{
    const QString domain = host.startsWith(u"www.") ? host.mid(4) : host;
    const auto found = m_byDomain.constFind(domain);
    return found == m_byDomain.cend() ? nullptr : &m_sites.at(*found);
}

const Platform *SiteWorld::platformByHost(const QString &host) const
{
    for (const Platform &platform : m_platforms) {
        if (platform.domain == host || platform.domain == u"www."_s + host)
            return &platform;
    }
    return nullptr;
}

const Site *SiteWorld::byAddress(const QString &address) const
{
    for (const Site &site : m_sites) {
        if (address.compare(site.address, Qt::CaseInsensitive) == 0
            || address.compare(site.hiddenAddress, Qt::CaseInsensitive) == 0)
            return &site;
    }
    return byHost(address.section(u'@', 1).toLower());
}

QJsonObject SiteWorld::text(const QString &language) const
{
    return m_texts.value(m_texts.contains(language) ? language : u"en"_s);
}

} // namespace overture::practice
