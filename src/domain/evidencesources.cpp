// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/evidencesources.h"

namespace overture {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostPageText = 200'000;

void addGiven(QList<EvidenceSource> &sources, const QString &what, const QString &text)
{
    if (!text.trimmed().isEmpty())
        sources.append({.kind = SourceKind::Given, .text = text.trimmed(), .title = what});
}

} // namespace

QList<EvidenceSource> pageSources(const QList<Page> &pages)
{
    QList<EvidenceSource> sources;
    int number = 0;
    qsizetype left = mostPageText;
    for (const Page &page : pages) {
        if (page.text.size() > left)
            continue;
        left -= page.text.size();
        EvidenceSource source{.kind = SourceKind::Page, .url = page.url, .title = page.title, .pageHash = page.hash,
                              .seenAt = page.fetchedAt, .pageId = page.id};
        if (!page.title.trimmed().isEmpty()) {
            source.label = u"S%1"_s.arg(++number);
            source.text = page.title.simplified();
            sources.append(source);
        }
        for (const TextSpan &span : sentencesOf(page.text)) {
            source.label = u"S%1"_s.arg(++number);
            source.start = span.start;
            source.length = span.length;
            source.text = page.text.mid(span.start, span.length).simplified();
            sources.append(source);
        }
    }
    return sources;
}

QList<EvidenceSource> factSources(const QList<StudioFact> &facts, const QString &offer)
{
    QList<EvidenceSource> sources;
    if (!offer.trimmed().isEmpty())
        sources.append({.kind = SourceKind::Fact, .label = u"F1"_s, .text = offer.simplified(), .title = u"What the studio offers"_s});
    for (const StudioFact &fact : facts) {
        if (!fact.withdrawnAt)
            sources.append({.kind = SourceKind::Fact,
                            .label = u"F%1"_s.arg(sources.size() + 1),
                            .text = fact.text,
                            .title = u"Fact sheet"_s,
                            .seenAt = fact.approvedAt,
                            .factId = fact.id});
    }
    return sources;
}

QList<EvidenceSource> givenSources(const Prospect &prospect, const QList<Contact> &contacts, const Settings &settings)
{
    QList<EvidenceSource> sources;
    addGiven(sources, u"Your name"_s, settings.text(u"studio.sender_name"_s));
    addGiven(sources, u"Your studio"_s, settings.text(u"studio.name"_s));
    addGiven(sources, u"Your website"_s, settings.text(u"studio.website"_s));
    addGiven(sources, u"Your postal address"_s, settings.text(u"studio.postal_address"_s));
    addGiven(sources, u"What the studio offers"_s, settings.text(u"studio.offer"_s));
    addGiven(sources, u"Idea of the campaign"_s, settings.text(u"draft.idea"_s));
    addGiven(sources, u"Your template"_s, settings.text(u"draft.subject_template"_s) + u'\n' + settings.text(u"draft.body_template"_s));
    addGiven(sources, u"Name of the site"_s, prospect.pageTitle);
    addGiven(sources, u"Site"_s, prospect.domain);
    addGiven(sources, u"Contact person"_s, prospect.contactName);
    addGiven(sources, u"Category"_s, prospect.category);
    addGiven(sources, u"Place"_s, prospect.location);
    addGiven(sources, u"Your note"_s, prospect.notes);
    for (const Contact &contact : contacts) {
        const QString who = contact.position.isEmpty() ? contact.name : contact.name + u", "_s + contact.position;
        addGiven(sources, u"Contact person"_s, contact.name.isEmpty() ? contact.position : who);
    }
    return sources;
}

QList<EvidenceSource> earlierSources(const QList<Send> &sent)
{
    QList<EvidenceSource> sources;
    for (const Send &mail : sent) {
        const QString day = toDateTime(mail.sentAt.value_or(mail.createdAt)).date().toString(Qt::ISODate);
        sources.append({.kind = SourceKind::Earlier,
                        .text = u"%1 · %2\n%3"_s.arg(day, mail.subject, mail.body),
                        .title = u"Mail of %1"_s.arg(day),
                        .seenAt = mail.sentAt});
    }
    return sources;
}

} // namespace overture
