// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "practice/dice.h"

#include <QHash>
#include <QJsonObject>

namespace overture::practice {

struct Article {
    QString title;
    QString text;
    QString path;
};

/// How a site shows (or does not show) its address, and its other peculiarities.
/// The words are those of `style` in resources/practice/sites.json.
enum class SiteStyle {
    Mailto,
    Plain,
    Entity,
    AtDot,
    Words,
    Script,
    Reversed,
    Cloudflare,
    JsonLd,
    ContactPage,
    Imprint,
    Webmail,
    Decoy,
    Broken,
    Windows1252,
    ShiftJis,
    Form,
    None,
    Robots,
    Error500,
    Www,
    Loop,
    Slow,
    Huge,
    Injection,
    ServFail,
    NullMx,
    NoMx,
};

/// One little website and the people behind it.
struct Site {
    QString domain; ///< A-labels, without www.
    QString name;
    QString language;
    QString country; ///< ISO 3166 alpha-2
    QString city;
    QString category;
    SiteStyle style = SiteStyle::Mailto;
    QString tagline;
    QString person;
    QString role;
    QString address;       ///< the address that its pages show, empty when they show none
    QString hiddenAddress; ///< known to Hunter only
    bool isFoundByName = false; ///< Hunter knows it when it is asked for the person, not for the site
    QString about;
    QString contactText;
    QString addressLine; ///< sentence with {person} and {address} still to be filled
    QString street;
    QString phone;
    int founded = 0;
    int authority = 0; ///< 0–100
    QList<Article> articles;

    [[nodiscard]] QString contactPath(const QJsonObject &text) const;
};

/// A big site that is no prospect.
struct Platform {
    QString domain;
    QString name;
    QString page;
    QString title;
};

/// Where some owners of small sites have their mailbox: the world's mail service for everybody.
[[nodiscard]] QString freeMailDomain();

/// All sites of a seed. Built once, constant afterwards, so every thread may read it.
class SiteWorld
{
public:
    [[nodiscard]] static Result<SiteWorld> make(quint32 seed, int count);

    [[nodiscard]] const QList<Site> &sites() const { return m_sites; }
    [[nodiscard]] const QList<Platform> &platforms() const { return m_platforms; }
    /// By host, with or without www.; null when there is no such site.
    [[nodiscard]] const Site *byHost(const QString &host) const;
    [[nodiscard]] const Platform *platformByHost(const QString &host) const;
    /// The site that has this address, shown or hidden; null when none has.
    [[nodiscard]] const Site *byAddress(const QString &address) const;
    /// Words and sentences of a language; English when there is no file for it.
    [[nodiscard]] QJsonObject text(const QString &language) const;
    [[nodiscard]] const Dice &dice() const { return m_dice; }

private:
    explicit SiteWorld(quint32 seed) : m_dice(seed) {}
    [[nodiscard]] Status load(int count);
    void furnish(Site &site, const QJsonObject &world) const;

    Dice m_dice;
    QList<Site> m_sites;
    QList<Platform> m_platforms;
    QHash<QString, QJsonObject> m_texts;
    QHash<QString, qsizetype> m_byDomain;
};

/// A JSON document from the program's own practice data.
[[nodiscard]] Result<QJsonDocument> practiceData(const QString &fileName);

} // namespace overture::practice
