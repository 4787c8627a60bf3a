// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a site is there for and which category it belongs to.
#include "domain/intent.h"
#include "domain/platforms.h"
#include "store/prospectrecord.h"
#include "store/prospectrepository.h"
#include "store/settingsrepository.h"
#include "store/textsearch.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace overture::store::prospects {

using namespace Qt::StringLiterals;

namespace {

/// The search engine's own words about the site.
QString descriptionOf(const Prospect &prospect)
{
    return QJsonDocument::fromJson(prospect.dataforseoPayload.toUtf8()).object().value(u"description"_s).toString();
}

Result<QString> pageText(ReadSession &session, ProspectId id)
{
    constexpr int pagesRead = 3;
    QStringList texts;
    auto status = session.select(u"SELECT title, text FROM pages WHERE prospect_id = :id ORDER BY id LIMIT :limit"_s,
                                 {{u":id"_s, id.value}, {u":limit"_s, pagesRead}},
                                 [&](const QSqlQuery &row) { texts.append(row.value(0).toString() + u'\n' + row.value(1).toString().left(3000)); });
    if (!status)
        return fail(status.error());
    return texts.join(u'\n');
}

} // namespace

Status refreshIntent(WriteSession &session, ProspectId id)
{
    const auto prospect = byId(session, id);
    if (!prospect)
        return fail(prospect.error());
    if (!*prospect)
        return {};
    const auto text = pageText(session, id);
    if (!text)
        return fail(text.error());
    const QString address = (*prospect)->pageUrl.isEmpty() ? QString(u"https://"_s + (*prospect)->domain + u'/') : (*prospect)->pageUrl;
    const IntentVerdict verdict = siteIntent({QUrl(address), (*prospect)->pageTitle, descriptionOf(**prospect), *text});
    const QString signs = QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(verdict.signs)).toJson(QJsonDocument::Compact));
    if ((*prospect)->intent == verdict.intent && (*prospect)->intentConfidence == verdict.confidence && (*prospect)->intentSigns == signs)
        return {};
    session.changes().update(Table::Prospects, id.value);
    return session.exec(u"UPDATE prospects SET intent = :intent, intent_confidence = :confidence, intent_signs = :signs WHERE id = :id"_s,
                        {{u":intent"_s, toStored(verdict.intent)}, {u":confidence"_s, verdict.confidence}, {u":signs"_s, toStored(signs)},
                         {u":id"_s, id.value}})
        .map([](int) {});
}

Status setCategory(WriteSession &session, const QList<qint64> &ids, const QString &category, const QString &reason)
{
    for (const qint64 id : ids) {
        session.changes().update(Table::Prospects, id);
        auto status = changeProspectWords(session, ProspectId{id}, [&]() -> Status {
            return session.exec(u"UPDATE prospects SET category = :category, category_reason = :reason, updated_at = :now WHERE id = :id"_s,
                                {{u":category"_s, toStored(category)}, {u":reason"_s, toStored(reason)}, {u":now"_s, toStored(session.now())},
                                 {u":id"_s, id}})
                .map([](int) {});
        });
        if (!status)
            return status;
    }
    return {};
}

Result<CategoryFacts> categoryFacts(ReadSession &session, const Prospect &prospect)
{
    CategoryFacts facts;
    facts.current = prospect.category;
    facts.domain = prospect.domain;
    facts.title = prospect.pageTitle;
    facts.description = descriptionOf(prospect);
    const auto text = pageText(session, prospect.id);
    if (!text)
        return fail(text.error());
    facts.pageText = *text;
    // "gallery.com" and "gallery.de" are one house; "anna.blogspot.com" and "anna.github.io" are not.
    const auto domain = DomainName::parse(prospect.domain);
    const auto above = DomainName::parse(prospect.domain.section(u'.', 1));
    if (!domain || (above && above->isHostingPlatform()))
        return facts;
    const QString name = prospect.domain.section(u'.', 0, 0);
    auto status = session.select(uR"(
        SELECT domain, category FROM prospects
        WHERE domain >= :from AND domain < :until AND id <> :id AND category <> '' ORDER BY domain DESC)"_s,
        {{u":from"_s, QString(name + u'.')}, {u":until"_s, QString(name + u'/')}, {u":id"_s, prospect.id.value}}, [&](const QSqlQuery &row) {
            const auto other = DomainName::parse(row.value(0).toString().section(u'.', 1));
            if (other && other->isHostingPlatform())
                return;
            facts.relative = row.value(0).toString();
            facts.relativeCategory = row.value(1).toString();
        });
    if (!status)
        return fail(status.error());
    return facts;
}

Result<QList<qint64>> withoutCategory(ReadSession &session, const QList<qint64> &onlyIds)
{
    if (onlyIds.isEmpty())
        return fetchIds(session, u"SELECT id FROM prospects WHERE lower(category) = '' ORDER BY id"_s, {});
    return fetchIds(session, "SELECT id FROM prospects WHERE category = '' AND id IN "_L1 + idsIn(session, u":ids"_s) + " ORDER BY id"_L1,
                    {{u":ids"_s, listOf(onlyIds)}});
}

} // namespace overture::store::prospects
