// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The data model itself, and that every statement of the repositories fits it.
#include "store/contactsearchrepository.h"
#include "store/draftproposalrepository.h"
#include "store/jobrepository.h"
#include "store/placerepository.h"
#include "store/prospectrepository.h"
#include "store/senderlimit.h"
#include "store/sendrepository.h"
#include "store/settingsrepository.h"

#include "support/storeworld.h"

#include <QSqlQuery>
#include <QTest>

using namespace overture;
using namespace overture::store;
using namespace Qt::StringLiterals;

class SchemaTest : public QObject
{
    Q_OBJECT

private slots:
    void tablesAreStrictAndComplete()
    {
        StoreWorld world;
        QStringList lax;
        QStringList tables;
        world.read([&](ReadSession &session) {
            return session.select(u"SELECT name, strict FROM pragma_table_list WHERE type = 'table' AND schema = 'main'"_s, {},
                                  [&](const QSqlQuery &row) {
                                      const auto name = row.value(0).toString();
                                      tables.append(name);
                                      if (row.value(1).toInt() == 0 && !name.startsWith("sqlite_"_L1))
                                          lax.append(name);
                                  });
        });
        QCOMPARE(lax, QStringList());
        for (const auto &name : {u"campaigns"_s, u"jobs"_s, u"job_items"_s, u"discovery_queries"_s, u"prospects"_s, u"contacts"_s,
                                 u"pages"_s, u"drafts"_s, u"draft_revisions"_s, u"sends"_s, u"messages"_s, u"suppressions"_s,
                                 u"settings"_s, u"provider_states"_s, u"activity"_s, u"category_templates"_s, u"paid_calls"_s,
                                 u"contact_searches"_s, u"conversations"_s, u"message_effects"_s, u"domain_holds"_s, u"mailbox_sync"_s,
                                  u"send_decisions"_s, u"sending_state"_s, u"draft_proposals"_s, u"studio_facts"_s, u"draft_sources"_s,
                                  u"draft_citations"_s, u"draft_vouches"_s, u"draft_source_checks"_s})
            QVERIFY2(tables.contains(name), qPrintable(name));
    }

    void refusesAWordThatIsNotOurs_data() { TestDatabase::addEngines(); }
    void refusesAWordThatIsNotOurs()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        world.addDraft(world.addProspect(u"blog.example"_s));
        for (const auto &sql : {u"UPDATE prospects SET outreach_status = 'done'"_s, u"UPDATE drafts SET state = 'pending'"_s})
            QCOMPARE(world.refused([&](WriteSession &session) { return session.exec(sql, {}); }).kind, ErrorKind::Database);
        world.write([](WriteSession &session) { return session.exec(u"UPDATE drafts SET kind = 'anything'"_s, {}); });
    }

    void refusesARowWithoutParent_data() { TestDatabase::addEngines(); }
    void refusesARowWithoutParent()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        Draft draft;
        draft.prospectId = ProspectId{99};
        QCOMPARE(world.refused([&](WriteSession &session) { return drafts::insert(session, draft, u"user"_s); }).kind, ErrorKind::Database);
    }

    void sentMailsAreTheMailLog_data() { TestDatabase::addEngines(); }
    void sentMailsAreTheMailLog()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto prospect = world.addProspect(u"blog.example"_s, u"a@blog.example"_s);
        world.addSent(prospect, u"a@blog.example"_s);
        Send queued;
        queued.prospectId = prospect;
        queued.step = 1;
        queued.recipient = u"a@blog.example"_s;
        world.write([&](WriteSession &session) { return sends::insert(session, queued); });
        int rows = 0;
        world.read([&](ReadSession &session) {
            return session.select(u"SELECT prospect_id, subject, body, provider_response, sent_at FROM email_logs"_s, {},
                                  [&](const QSqlQuery &row) {
                                      ++rows;
                                      QCOMPARE(row.value(0).toLongLong(), prospect.value);
                                  });
        });
        QCOMPARE(rows, 1);
    }

    void searchTablesFollowEveryChange()
    {
        StoreWorld world;
        const auto id = world.addProspect(u"blog.example"_s, u"a@blog.example"_s);
        const auto draft = world.addDraft(id);
        ProspectEdit edit;
        edit.contactEmail = u"b@blog.example"_s;
        edit.category = u"Art"_s;
        world.write([&](WriteSession &session) { return prospects::edit(session, id, edit); });
        EnrichmentOutcome outcome;
        outcome.findings.pages = {{QUrl(u"https://blog.example/"_s), u"A title"_s, u"text"_s, u"en"_s, u"h"_s, world.clock().now()}};
        world.write([&](WriteSession &session) { return prospects::saveEnrichment(session, id, outcome); });
        world.write([&](WriteSession &session) { return drafts::setText(session, draft, u"x"_s, u"y"_s, u"user"_s); });
        world.approve(draft);
        // FTS5 compares its index with the rows and fails when they differ.
        for (const auto &table : {u"prospect_words"_s, u"prospect_trigrams"_s, u"draft_words"_s}) {
            world.write([&](WriteSession &session) {
                return session.exec(u"INSERT INTO %1 (%1, rank) VALUES ('integrity-check', 1)"_s.arg(table), {});
            });
        }
    }

    /// A statement that does not fit the schema fails when it is prepared, rows or not.
    void everyStatementFits_data() { TestDatabase::addEngines(); }
    void everyStatementFits()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto id = world.addProspect(u"blog.example"_s, u"a@blog.example"_s);
        const auto draft = world.addDraft(id);
        const auto status = [](const auto &result) { return result ? Status() : Status(fail(result.error())); };
        const auto exceptNotFound = [&](const auto &result) { return !result && result.error().kind == ErrorKind::NotFound ? Status() : status(result); };
        const QList<std::function<Status(ReadSession &)>> readings = {
            [&](ReadSession &s) { return status(prospects::byId(s, id)); },
            [&](ReadSession &s) { return status(prospects::byDomain(s, u"x"_s)); },
            [&](ReadSession &s) { return status(prospects::byIds(s, {1})); },
            [&](ReadSession &s) { return status(prospects::contacts(s, id)); },
            [&](ReadSession &s) { return status(prospects::pages(s, id)); },
            [&](ReadSession &s) { return status(contactsearches::answered(s, id, JobId{1})); },
            [&](ReadSession &s) { return status(contactsearches::creditsOf(s, JobId{1})); },
            [&](ReadSession &s) { return status(prospects::funnel(s)); },
            [&](ReadSession &s) { return status(prospects::categories(s)); },
            [&](ReadSession &s) { return status(prospects::dueForAutoDraft(s)); },
            [&](ReadSession &s) { return status(drafts::rowsByIds(s, {1})); },
            [&](ReadSession &s) { return status(drafts::revisions(s, draft)); },
            [&](ReadSession &s) { return status(drafts::byProspect(s, id)); },
            [&](ReadSession &s) { return status(proposals::openOf(s, draft)); },
            [&](ReadSession &s) { return status(proposals::variantOf(s, draft, 1)); },
            [&](ReadSession &s) { return status(proposals::fetchedTones(s, draft)); },
            [&](ReadSession &s) { return status(sends::lastAccount(s)); },
            [&](ReadSession &s) { return status(drafts::approved(s, {1})); },
            [&](ReadSession &s) { return status(jobs::list(s, 5)); },
            [&](ReadSession &s) { return status(jobs::unfinished(s)); },
            [&](ReadSession &s) { return status(jobs::items(s, JobId{1}, {}, 5)); },
            [&](ReadSession &s) { return status(queries::list(s, 5)); },
            [&](ReadSession &s) { return status(queries::byId(s, DiscoveryQueryId{1})); },
            [&](ReadSession &s) { return status(queries::ofJob(s, JobId{1})); },
            [&](ReadSession &s) { return status(queries::notPosted(s, JobId{1}, 5)); },
            [&](ReadSession &s) { return status(places::all(s, u"x"_s)); },
            [&](ReadSession &s) { return status(prospects::withoutCategory(s, {1})); },
            [&](ReadSession &s) { return status(prospects::withoutCategory(s, {})); },
            [&](ReadSession &s) { return status(sends::rowsByIds(s, {1})); },
            [&](ReadSession &s) { return status(sends::byDraft(s, draft)); },
            [&](ReadSession &s) { return status(sends::watched(s, 5)); },
            [&](ReadSession &s) { return status(sends::byKey(s, u"x"_s)); },
            [&](ReadSession &s) { return status(sends::stagedDrafts(s, {SendState::Staged})); },
            [&](ReadSession &s) { return status(sends::withoutMessageId(s, s.now())); },
            [&](ReadSession &s) { return status(senderlimit::current(s, u"x"_s)); },
            [&](ReadSession &s) { return status(messages::byProspect(s, id)); },
            [&](ReadSession &s) { return status(suppressions::list(s)); },
            [&](ReadSession &s) { return status(settings::all(s)); },
            [&](ReadSession &s) { return status(prospects::primaryContacts(s, {1})); },
            [&](ReadSession &s) { return status(prospects::scoresAfter(s, {}, 5)); },
            [&](ReadSession &s) { return status(prospects::authorityDue(s, JobId{1}, s.now(), 5)); },
            [&](ReadSession &s) { return status(prospects::authorityDueCount(s, {1}, s.now())); },
            [&](ReadSession &s) { return status(providerstates::all(s)); },
            [&](ReadSession &s) { return status(activity::sentPerDay(s, 5)); },
        };
        for (const auto &reading : readings)
            world.read(reading);
        for (int column = 0; column <= static_cast<int>(ProspectColumn::Updated); ++column)
            world.read([&](ReadSession &s) { return prospects::firstIds(s, {}, {static_cast<ProspectColumn>(column), true}, 3); });
        DraftFilter sentOfCategory;
        sentOfCategory.text = u"a"_s;
        sentOfCategory.states = {DraftState::Sent};
        sentOfCategory.category = u"b"_s;
        for (int column = 0; column <= static_cast<int>(DraftColumn::Updated); ++column)
            world.read([&](ReadSession &s) { return drafts::ids(s, sentOfCategory, {static_cast<DraftColumn>(column), true}); });
        for (int column = 0; column <= static_cast<int>(SendColumn::Created); ++column)
            world.read([&](ReadSession &s) { return sends::ids(s, {u"a"_s, {SendState::Sent}}, {static_cast<SendColumn>(column), true}); });
        const QList<std::function<Status(WriteSession &)>> writings = {
            [&](WriteSession &s) { return prospects::saveScore(s, id, 1, u"[]"_s, {}); },
            [&](WriteSession &s) { return prospects::setDraftFailed(s, id, u"x"_s); },
            [&](WriteSession &s) { return prospects::saveScores(s, {{id, 2, u"[]"_s}}); },
            [&](WriteSession &s) { return prospects::saveAuthorities(s, {{id, 12.5}, {id, std::nullopt}}); },
            [&](WriteSession &s) { return status(prospects::takeBackAcceptance(s, {id})); },
            [&](WriteSession &s) { return prospects::saveEnrichmentFailure(s, id, u"x"_s); },
            [&](WriteSession &s) { return queries::setJob(s, {1}, {}); },
            [&](WriteSession &s) { return queries::markPosting(s, {1}); },
            [&](WriteSession &s) { return queries::clearPosting(s, {1}); },
            [&](WriteSession &s) { return queries::setTask(s, DiscoveryQueryId{1}, u"x"_s, 1); },
            [&](WriteSession &s) { return queries::forgetTask(s, DiscoveryQueryId{1}, u"x"_s); },
            [&](WriteSession &s) { return places::replace(s, u"x"_s, {{1, u"A"_s, u"AA"_s, u"Country"_s}}, {{u"en"_s, u"English"_s}}); },
            [&](WriteSession &s) { return places::replace(s, u"x"_s, {{1, u"B"_s, u"AA"_s, u"Country"_s}}, {{u"en"_s, u"English"_s}}); },
            [&](WriteSession &s) { return prospects::setCategory(s, {id.value}, u"x"_s, u"y"_s); },
            [&](WriteSession &s) { return prospects::refreshIntent(s, id); },
            [&](WriteSession &s) { return status(jobs::markInterrupted(s)); },
            [&](WriteSession &s) { return exceptNotFound(jobs::retryFailed(s, JobId{1})); },
            [&](WriteSession &s) { return suppressions::remove(s, SuppressionId{1}); },
            [&](WriteSession &s) { return sends::noteMessageId(s, SendId{1}, {u"g"_s, u"t"_s, u"<m>"_s}); },
            [&](WriteSession &s) { return senderlimit::set(s, u"x"_s, {s.now(), u"y"_s}); },
            [&](WriteSession &s) { return drafts::reopenApproved(s, id, u"x"_s); },
        };
        for (const auto &writing : writings)
            world.write(writing);
    }
};

QTEST_GUILESS_MAIN(SchemaTest)
#include "tst_schema.moc"
