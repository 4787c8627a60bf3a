// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/dataset.h"

#include "support/figures.h"

#include <QFile>

#include <array>
#include <random>

namespace overture::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int repeatEvery = 50;
constexpr unsigned seed = 20260101;

constexpr std::array colours = {"blue", "red", "green", "silver", "golden", "quiet", "north", "little", "open", "second"};
constexpr std::array things = {"gallery", "atelier", "museum", "journal", "review", "studio", "canvas", "printshop", "artfair",
                               "collective", "kunsthaus", "easel"};
constexpr std::array people = {"Anna", "Louise", "Marek", "Zoë", "Tomás", "Ingrid", "Paul", "Noémie", "Karel", "Sofía"};
constexpr std::array families = {"Weber", "Novák", "Moreau", "Lindqvist", "García", "Rossi", "Jansen", "Brown", "Kowalska"};
constexpr std::array categories = {"Art Blogs", "Galleries", "Museums", "Print Shops", "Art Fairs", "Framing", "Auction Houses"};
constexpr std::array places = {"Berlin, Germany", "Lyon, France", "Porto, Portugal", "Prague, Czechia", "Austin, United States",
                               "Leeds, United Kingdom", "Utrecht, Netherlands", "Graz, Austria"};
constexpr std::array words = {"watercolour", "lithograph", "exhibition", "commission", "residency", "portrait", "landscape",
                              "sculpture", "ceramics", "workshop", "opening", "catalogue", "collector", "pigment", "curator",
                              "contemporary", "archive", "interview", "newsletter", "submission"};

template <class List>
QByteArray pick(const List &list, std::mt19937 &random)
{
    return list[random() % list.size()]; // not a distribution: theirs differ between libraries
}

/// One of eight thousand words that few rows share.
QByteArray rareWord(std::mt19937 &random)
{
    constexpr std::array syllables = {"ba", "den", "fi", "gor", "hul", "jas", "ke", "lim", "mo", "nar",
                                      "pe", "quin", "ros", "sta", "tul", "ur", "vel", "wex", "yor", "zan"};
    return pick(syllables, random) + pick(syllables, random) + pick(syllables, random);
}

QByteArray line(int site, std::mt19937 &random)
{
    const QByteArray name = pick(colours, random) + pick(things, random) + '-' + QByteArray::number(site);
    const auto domain = name + ".example";
    const auto person = pick(people, random);
    const auto family = pick(families, random);
    QByteArray keywords;
    for (int i = 0; i < 4; ++i)
        keywords += (i > 0 ? "; " : "") + pick(words, random);
    QByteArray notes;
    while (notes.size() < 275)
        notes += (notes.isEmpty() ? "" : " ") + (random() % 4 == 0 ? pick(words, random) : rareWord(random));
    // Nine sites in ten have an address.
    const auto email = site % 10 == 0 ? QByteArray() : QByteArray("contact@" + domain);
    return "https://www." + domain + "/" + pick(words, random) + "/contact.html," + domain + ",\"" + name + ", " + pick(words, random)
        + " and " + pick(words, random) + "\"," + email + ',' + person + ' ' + family + ',' + pick(categories, random) + ",\""
        + pick(places, random) + "\"," + keywords + ",\"" + notes + ", \"\"" + pick(words, random) + "\"\"\"\r\n";
}

} // namespace

QStringList Dataset::columns()
{
    return {u"Website"_s, u"Registrable domain"_s, u"Title"_s, u"Email"_s, u"Contact name"_s, u"Category"_s, u"Location"_s, u"Keywords"_s, u"Notes"_s};
}

bool Dataset::repeats(int row)
{
    return row % repeatEvery == repeatEvery - 1;
}

int Dataset::distinctSites() const
{
    return m_rows - m_rows / repeatEvery;
}

void Dataset::write(const QString &file) const
{
    if (QFile::exists(file))
        return;
    QFile out(file + u".part"_s);
    if (!out.open(QIODevice::WriteOnly))
        giveUp(u"%1 cannot be written: %2."_s.arg(file, out.errorString()));
    out.write(columns().join(u',').toUtf8() + "\r\n");
    QByteArray block;
    for (int row = 0; row < m_rows; ++row) {
        // A site's line depends on its number alone, so that a repeated line is the earlier one byte for byte.
        const int site = repeats(row) ? row / 2 - (repeats(row / 2) ? 1 : 0) : row;
        std::mt19937 random(seed + static_cast<unsigned>(site));
        block += line(site, random);
        if (block.size() > 1024 * 1024 || row + 1 == m_rows) {
            if (out.write(block) != block.size())
                giveUp(u"%1 cannot be written: %2."_s.arg(file, out.errorString()));
            block.clear();
        }
    }
    out.close();
    if (!out.rename(file))
        giveUp(u"%1 cannot be written: %2."_s.arg(file, out.errorString()));
}

QStringList Dataset::searches()
{
    QStringList typed;
    for (const auto &whole : {u"watercolour"_s, u"bluegallery-1234"_s, u"kunst"_s, u"lindqvist lyon"_s, u"contact@redstudio-77"_s, u"zzyzx"_s}) {
        for (int keys = 1; keys <= whole.size(); ++keys)
            typed.append(whole.left(keys).trimmed());
    }
    typed.removeDuplicates();
    return typed;
}

} // namespace overture::bench
