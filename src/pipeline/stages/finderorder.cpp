// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/stages/finderorder.h"

#include <QRegularExpression>

#include <algorithm>

namespace overture::pipeline {

using namespace Qt::StringLiterals;

Result<std::vector<ContactFinder *>> findersInOrder(const QJsonObject &params, const Settings &settings, const Services &services)
{
    if (services.contactFinders.empty())
        return fail(ErrorKind::Misconfigured, u"Nothing is set up that could find addresses."_s, u"Check the services in Settings"_s);
    QStringList known;
    for (const ContactFinder *finder : services.contactFinders)
        known.append(finder->id());
    QString wanted = params.value(u"finders"_s).toString();
    if (wanted.trimmed().isEmpty())
        wanted = settings.text(u"enrich.finders"_s);

    static const QRegularExpression separators(u"[,;\\s]+"_s);
    std::vector<ContactFinder *> chosen;
    for (const QString &name : wanted.split(separators, Qt::SkipEmptyParts)) {
        const auto found = std::find_if(services.contactFinders.begin(), services.contactFinders.end(),
                                        [&](const ContactFinder *finder) { return finder->id() == name.toLower(); });
        if (found == services.contactFinders.end()) {
            return fail(ErrorKind::InvalidInput, u"“%1” finds no addresses; %2 do."_s.arg(name, known.join(u", "_s)),
                        u"Name finders in their order, such as %1"_s.arg(known.join(u',')));
        }
        if (std::find(chosen.begin(), chosen.end(), *found) == chosen.end())
            chosen.push_back(*found);
    }
    if (chosen.empty()) {
        return fail(ErrorKind::InvalidInput, u"No finder is chosen, so no address could be found."_s,
                    u"Name finders in their order, such as %1"_s.arg(known.join(u',')));
    }
    return chosen;
}

} // namespace overture::pipeline
