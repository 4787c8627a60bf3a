// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/platforms.h"

#include <QSet>

namespace overture {

using namespace Qt::StringLiterals;

namespace {

/// A suffix that a registry sells names below ("com", "co.uk"), not a host that gives away blogs ("blogspot.com").
bool isRegistrySuffix(const QString &suffix)
{
    constexpr int longestSecondLevel = 3;
    const qsizetype dot = suffix.indexOf(u'.');
    return dot < 0 || (dot <= longestSecondLevel && suffix.size() - dot - 1 == 2);
}

} // namespace

bool isPlatform(const DomainName &registrableDomain)
{
    // The name left of the public suffix, so that amazon.de and amazon.co.uk are met by one row.
    static const QSet<QString> names = {
        u"facebook"_s, u"instagram"_s, u"pinterest"_s, u"youtube"_s, u"twitter"_s, u"x"_s, u"tiktok"_s, u"linkedin"_s, u"reddit"_s,
        u"quora"_s, u"wikipedia"_s, u"amazon"_s, u"ebay"_s, u"etsy"_s, u"google"_s, u"apple"_s, u"yelp"_s, u"tripadvisor"_s,
        u"trustpilot"_s, u"houzz"_s, u"medium"_s, u"tumblr"_s, u"behance"_s, u"deviantart"_s, u"saatchiart"_s, u"artsy"_s,
        u"eventbrite"_s, u"meetup"_s, u"glassdoor"_s, u"indeed"_s, u"crunchbase"_s, u"yellowpages"_s, u"foursquare"_s,
        u"slideshare"_s, u"issuu"_s, u"vimeo"_s, u"flickr"_s, u"feedspot"_s};
    const QString name = registrableDomain.ace().section(u'.', 0, 0);
    return names.contains(name) && isRegistrySuffix(registrableDomain.ace().section(u'.', 1));
}

} // namespace overture
