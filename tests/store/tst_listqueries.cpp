// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Search, filter and order of the lists, and that SQLite reaches each of them through an index.
#include "store/conversationrepository.h"
#include "store/dialect.h"
#include "store/jobrepository.h"
#include "store/mailboxsyncrepository.h"
#include "store/prospectrepository.h"
#include "store/sendrepository.h"
#include "store/timeline.h"

#include "support/storeworld.h"

#include <QSqlQuery>
#include <QTest>

#include <sqlite3.h>

using namespace overture;
using namespace overture::store;
using namespace Qt::StringLiterals;

namespace {

using Reading = std::function<Status(ReadSession &)>;

/// The statements that `reading` prepares, each with its plan.
QList<std::pair<QString, QString>> plansOf(StoreWorld &world, const Reading &reading)
{
    QList<std::pair<QString, QString>> plans;
    got(world.database().writeNow([&](WriteSession &session) -> Status {
        // On a session of its own, so that no statement comes prepared from an earlier test.
        ReadSession own(session.connection(), session.dialect(), session.now());
        auto *handle = session.sqliteHandle();
        QSet<sqlite3_stmt *> before;
        for (auto *statement = sqlite3_next_stmt(handle, nullptr); statement; statement = sqlite3_next_stmt(handle, statement))
            before.insert(statement);
        if (auto status = reading(own); !status)
            return status;
        QStringList texts;
        for (auto *statement = sqlite3_next_stmt(handle, nullptr); statement; statement = sqlite3_next_stmt(handle, statement)) {
            if (!before.contains(statement))
                texts.append(QString::fromUtf8(sqlite3_sql(statement)));
        }
        if (texts.isEmpty())
            qFatal("nothing was prepared");
        for (const auto &text : texts) {
            sqlite3_stmt *explained = nullptr;
            const QByteArray sql = "EXPLAIN QUERY PLAN " + text.toUtf8();
            if (sqlite3_prepare_v2(handle, sql.constData(), -1, &explained, nullptr) != SQLITE_OK)
                qFatal("cannot be explained: %s", qPrintable(text));
            QStringList lines;
            while (sqlite3_step(explained) == SQLITE_ROW)
                lines.append(QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(explained, 3))));
            sqlite3_finalize(explained);
            plans.append({text, lines.join(u'\n')});
        }
        return {};
    }));
    return plans;
}

/// A table is read from end to end without any index.
bool scansWithoutIndex(const QString &plan)
{
    for (const auto &line : plan.split(u'\n')) {
        if (line.startsWith("SCAN "_L1) && !line.contains("USING"_L1) && !line.contains("VIRTUAL TABLE"_L1)
            && !line.contains("CONSTANT ROW"_L1) && !line.startsWith("SCAN words"_L1) && line != "SCAN 2"_L1)
            return true;
    }
    return false;
}

bool sorts(const QString &plan) { return plan.contains("USE TEMP B-TREE FOR"_L1); }

template <class T>
Status status(const Result<T> &result)
{
    return result ? Status() : Status(fail(result.error()));
}

} // namespace

class ListQueriesTest : public QObject
{
    Q_OBJECT

private slots:
    void findsWordsAndPartsOfDomains_data() { TestDatabase::addEngines(); }
    void findsWordsAndPartsOfDomains()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto blue = world.addProspect(u"bluegallery.example"_s, u"jane.doe@bluegallery.example"_s, [](Prospect &p) {
            p.pageTitle = u"The Blue Gallery — Contemporary Art"_s;
            p.location = u"Zürich"_s;
        }).value;
        const auto red = world.addProspect(u"red-house.example"_s, {}, [](Prospect &p) {
            p.notes = u"met at the fair"_s;
            p.category = u"Interior Design"_s;
        }).value;
        const auto find = [&](const QString &text) {
            ProspectFilter filter;
            filter.text = text;
            return world.read([&](ReadSession &session) { return prospects::ids(session, filter, {ProspectColumn::Domain, false}); });
        };
        QCOMPARE(find(u"  "_s), QList<qint64>({blue, red}));
        QCOMPARE(find(u"contemp"_s), QList<qint64>({blue}));
        QCOMPARE(find(u"CONTEMPORARY art"_s), QList<qint64>({blue}));
        QCOMPARE(find(u"contemporary fair"_s), QList<qint64>());
        QCOMPARE(find(u"gallery"_s), QList<qint64>({blue}));
        QCOMPARE(find(u"uegall"_s), QList<qint64>({blue})); // any part of the domain
        QCOMPARE(find(u"uegall conte"_s), QList<qint64>({blue}));
        QCOMPARE(find(u"jane.doe@blue"_s), QList<qint64>({blue}));
        QCOMPARE(find(u"red-house"_s), QList<qint64>({red}));
        QCOMPARE(find(u"example"_s), QList<qint64>({blue, red}));
        QCOMPARE(find(u"inter des"_s), QList<qint64>({red}));
        QCOMPARE(find(u"zür"_s), QList<qint64>({blue}));
        if (engine == u"sqlite"_s)
            QCOMPARE(find(u"zurich"_s), QList<qint64>({blue}));

        ProspectEdit edit;
        edit.notes = u"moved to Basel"_s;
        world.write([&](WriteSession &session) { return prospects::edit(session, ProspectId{red}, edit); });
        QCOMPARE(find(u"fair"_s), QList<qint64>());
        QCOMPARE(find(u"basel"_s), QList<qint64>({red}));
    }

    void noTextIsASyntaxError_data() { TestDatabase::addEngines(); }
    void noTextIsASyntaxError()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        world.addDraft(world.addProspect(u"blog.example"_s, u"a@blog.example"_s));
        const QStringList texts = {u"\""_s, u"'"_s, u"\"open"_s, u"*"_s, u"a*"_s, u"-"_s, u"-word"_s, u"("_s, u")("_s, u"NEAR"_s,
            u"NEAR(a b)"_s, u"a AND"_s, u"OR"_s, u"NOT x"_s, u"domain:"_s, u"{domain} : x"_s, u"^a"_s, u"a + b"_s, u"🎨"_s, u"%"_s, u"___"_s,
            u"a'b\"c\\d"_s, u":id"_s, u"?"_s, u"& | !"_s, u"a:*"_s, u"<->"_s, u"\u0301"_s, QString(QChar(0xD83D)), u";DROP TABLE drafts"_s,
            u"a\u0000b"_s, QString(5000, u'x'), u"a b c d e f g h i j k l m n o p q r s t u v w x y z"_s, u"日本"_s, u"١٢"_s};
        for (const auto &text : texts) {
            ProspectFilter prospectFilter;
            prospectFilter.text = text;
            DraftFilter draftFilter;
            draftFilter.text = text;
            world.read([&](ReadSession &session) { return prospects::ids(session, prospectFilter, {}); });
            world.read([&](ReadSession &session) { return drafts::ids(session, draftFilter, {}); });
            world.read([&](ReadSession &session) { return sends::ids(session, {text, {}}, {}); });
        }
    }

    void filtersAndSorts_data() { TestDatabase::addEngines(); }
    void filtersAndSorts()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        QList<qint64> rows;
        for (int i = 0; i < 6; ++i) {
            rows.append(world.addProspect(u"site%1.example"_s.arg(i), i % 2 ? u"a@site%1.example"_s.arg(i) : QString(), [&](Prospect &p) {
                p.category = i < 3 ? u"art Blogs"_s : u"Museums"_s;
                p.score = i == 5 ? std::optional<double>() : i == 2 ? 0 : 10.0 * i;
                p.pageTitle = i == 1 ? u"zebra"_s : i == 2 ? u"Aardvark"_s : u"middle"_s;
            }).value);
            world.clock().advance(std::chrono::seconds(1));
        }
        const auto ids = [&](const ProspectFilter &filter, const ProspectSort &sort) {
            return world.read([&](ReadSession &session) { return prospects::ids(session, filter, sort); });
        };
        QCOMPARE(ids({}, {}).first(), rows.last());
        QCOMPARE(ids({}, {ProspectColumn::Title, false}).first(), rows.at(2));
        QCOMPARE(ids({}, {ProspectColumn::Title, true}).first(), rows.at(1));
        // Unknown is below zero and never zero.
        QCOMPARE(ids({}, {ProspectColumn::Score, false}).mid(0, 2), QList<qint64>({rows.at(5), rows.at(0)}));
        QCOMPARE(ids({}, {ProspectColumn::Score, true}).last(), rows.at(5));
        ProspectFilter filter;
        filter.category = u"Museums"_s;
        filter.outreach = {OutreachStatus::Enriched};
        QCOMPARE(ids(filter, {ProspectColumn::Domain, false}), QList<qint64>({rows.at(3), rows.at(5)}));
        filter.outreach = {OutreachStatus::Enriched, OutreachStatus::Found};
        QCOMPARE(world.read([&](ReadSession &session) { return prospects::count(session, filter); }), 3);
        filter.scrape = ScrapeStatus::Pending;
        filter.approval = ApprovalStatus::Pending;
        filter.verification = VerificationStatus::Unverified;
        filter.text = u"site"_s;
        QCOMPARE(ids(filter, {}), QList<qint64>({rows.at(4)}));
        QCOMPARE(world.read([&](ReadSession &session) { return prospects::firstIds(session, {}, {ProspectColumn::Domain, false}, 2); }),
                 rows.mid(0, 2));
        QCOMPARE(world.read([](ReadSession &session) { return prospects::categories(session); }),
                 QStringList({u"art Blogs"_s, u"Museums"_s}));
    }

    void everyOrderComesFromAnIndex()
    {
        StoreWorld world;
        for (int column = 0; column <= static_cast<int>(ProspectColumn::Updated); ++column) {
            for (const bool descending : {false, true}) {
                const ProspectSort sort{static_cast<ProspectColumn>(column), descending};
                for (const auto &[sql, plan] : plansOf(world, [&](ReadSession &s) { return status(prospects::ids(s, {}, sort)); })) {
                    QVERIFY2(!scansWithoutIndex(plan), qPrintable(sql + u'\n' + plan));
                    QVERIFY2(!sorts(plan), qPrintable(sql + u'\n' + plan));
                }
            }
        }
        for (const auto column : {DraftColumn::State, DraftColumn::Subject, DraftColumn::Kind, DraftColumn::Created, DraftColumn::Updated}) {
            for (const auto &[sql, plan] : plansOf(world, [&](ReadSession &s) { return status(drafts::ids(s, {}, {column, true})); })) {
                QVERIFY2(!scansWithoutIndex(plan), qPrintable(sql + u'\n' + plan));
                QVERIFY2(!sorts(plan), qPrintable(sql + u'\n' + plan));
            }
        }
        for (const auto column : {SendColumn::State, SendColumn::Recipient, SendColumn::Subject, SendColumn::SentAt, SendColumn::Created}) {
            for (const auto &[sql, plan] : plansOf(world, [&](ReadSession &s) { return status(sends::ids(s, {}, {column, true})); })) {
                QVERIFY2(!scansWithoutIndex(plan), qPrintable(sql + u'\n' + plan));
                QVERIFY2(!sorts(plan), qPrintable(sql + u'\n' + plan));
            }
        }
    }

    void theInboxComesFromIndexes()
    {
        StoreWorld world;
        for (const auto column : {ConversationColumn::Open, ConversationColumn::Received, ConversationColumn::Class,
                                  ConversationColumn::From, ConversationColumn::Subject}) {
            for (const auto &[sql, plan] : plansOf(world, [&](ReadSession &s) { return status(conversations::ids(s, {}, {column, true})); })) {
                QVERIFY2(!scansWithoutIndex(plan), qPrintable(sql + u'\n' + plan));
                QVERIFY2(!sorts(plan), qPrintable(sql + u'\n' + plan));
            }
        }
        QList<ConversationFilter> filters(4);
        filters[0].classes = {MailClass::Reply};
        filters[1].onlyOpen = true;
        filters[2].onlyUnread = true;
        filters[3].prospect = ProspectId{1};
        for (const auto &filter : filters) {
            const auto plans = plansOf(world, [&](ReadSession &s) {
                return status(conversations::ids(s, filter, {ConversationColumn::Received, true}));
            });
            QVERIFY(!plans.isEmpty());
            for (const auto &[sql, plan] : plans)
                QVERIFY2(!scansWithoutIndex(plan) && !sorts(plan), qPrintable(sql + u'\n' + plan));
        }
        MailTraces traces;
        traces.account = u"me@studio.example"_s;
        traces.threadId = u"thread"_s;
        traces.messageIds = {u"<one@mail.example>"_s};
        traces.sendKey = u"1-0-0"_s;
        traces.fromAddress = u"jane@blog.example"_s;
        traces.receivedAt = world.clock().now();
        const QList<Reading> readings = {
            [](ReadSession &s) { return status(conversations::rowsByIds(s, {1})); },
            [](ReadSession &s) { return status(conversations::counts(s)); },
            [&](ReadSession &s) { return status(messages::match(s, traces, 45)); },
            [](ReadSession &s) { return status(messages::stored(s, {u"a"_s})); },
            [](ReadSession &s) { return status(messages::ofThread(s, u"me@studio.example"_s, u"thread"_s)); },
            [](ReadSession &s) { return status(mailboxsync::threadsToRead(s, 45, s.now())); },
            [](ReadSession &s) { return status(mailboxsync::oldestWatched(s, u"me@studio.example"_s, 45)); },
            [](ReadSession &s) { return status(prospects::dueForFollowUp(s, {}, {})); },
            [](ReadSession &s) { return status(timeline::ofProspect(s, ProspectId{1}, 100)); },
        };
        for (const auto &reading : readings) {
            for (const auto &[sql, plan] : plansOf(world, reading)) {
                // The rows of the timeline are read through indexes and then put in one order.
                const QString lines = QString(plan).remove(u"SCAN entries"_s);
                QVERIFY2(!scansWithoutIndex(lines), qPrintable(sql + u'\n' + plan));
            }
        }
    }

    void everyFilterComesFromAnIndex()
    {
        StoreWorld world;
        QList<ProspectFilter> filters(7);
        filters[0].outreach = {OutreachStatus::Found};
        filters[1].outreach = {OutreachStatus::Found, OutreachStatus::Sent};
        filters[2].category = u"Art Blogs"_s;
        filters[3].scrape = ScrapeStatus::Pending;
        filters[4].verification = VerificationStatus::Verified;
        filters[5].approval = ApprovalStatus::Approved;
        filters[6].text = u"art gal"_s;
        for (const auto &filter : filters) {
            for (const auto &[sql, plan] : plansOf(world, [&](ReadSession &s) -> Status {
                     if (auto counted = prospects::count(s, filter); !counted)
                         return fail(counted.error());
                     return status(prospects::firstIds(s, filter, {}, 100));
                 }))
                QVERIFY2(!scansWithoutIndex(plan), qPrintable(sql + u'\n' + plan));
        }
        // One state or one category in the list's usual order needs no sorting either.
        for (const int i : {0, 2, 3, 4, 5}) {
            const auto plans = plansOf(world, [&](ReadSession &s) { return status(prospects::ids(s, filters.at(i), {})); });
            QVERIFY(!plans.isEmpty());
            for (const auto &[sql, plan] : plans)
                QVERIFY2(!sorts(plan), qPrintable(sql + u'\n' + plan));
        }
        DraftFilter toReview;
        toReview.states = {DraftState::Proposed};
        const auto plans = plansOf(world, [&](ReadSession &s) { return status(drafts::ids(s, toReview, {})); });
        QVERIFY(!plans.isEmpty());
        for (const auto &[sql, plan] : plans)
            QVERIFY2(!sorts(plan) && plan.contains("drafts_of_state"_L1), qPrintable(sql + u'\n' + plan));
    }

    void everyQueueComesFromAnIndex()
    {
        StoreWorld world;
        const QList<Reading> readings = {
            [](ReadSession &s) { return status(prospects::dueForEnrichment(s, {})); },
            [](ReadSession &s) { return status(prospects::dueForEnrichment(s, {1, 2})); },
            [](ReadSession &s) { return status(prospects::dueForVerification(s, {})); },
            [](ReadSession &s) { return status(prospects::dueForScoring(s, {})); },
            [](ReadSession &s) { return status(prospects::dueForAutoDraft(s)); },
            [](ReadSession &s) { return status(prospects::dueForDraft(s, {1})); },
            [](ReadSession &s) { return status(prospects::funnel(s)); },
            [](ReadSession &s) { return status(prospects::categories(s)); },
            [](ReadSession &s) { return status(drafts::approved(s, {})); },
            [](ReadSession &s) { return status(jobs::nextTryAt(s, JobId{1})); },
            [](ReadSession &s) { return status(jobs::byId(s, JobId{1})); },
            [](ReadSession &s) { return status(jobs::unfinished(s)); },
            [](ReadSession &s) { return status(jobs::items(s, JobId{1}, ItemState::Failed, 10)); },
            [](ReadSession &s) { return status(sends::facts(s, u"a@b.example"_s, ProspectId{1}, u"me@x.example"_s)); },
            [](ReadSession &s) { return status(sends::watched(s, 30)); },
            [](ReadSession &s) { return status(sends::byState(s, {SendState::Queued})); },
            [](ReadSession &s) { return status(messages::list(s, 10)); },
            [](ReadSession &s) { return status(messages::lastReceived(s)); },
            [](ReadSession &s) { return status(suppressions::matching(s, u"a@b.example"_s)); },
        };
        for (const auto &reading : readings) {
            const auto plans = plansOf(world, reading);
            QVERIFY(!plans.isEmpty());
            for (const auto &[sql, plan] : plans)
                QVERIFY2(!scansWithoutIndex(plan), qPrintable(sql + u'\n' + plan));
        }
    }

    void claimingUsesTheQueueIndex()
    {
        StoreWorld world;
        QStringList plan;
        world.read([&](ReadSession &session) {
            return session.select(uR"(
                EXPLAIN QUERY PLAN SELECT i.id FROM job_items AS i
                WHERE i.job_id = :job AND i.state = 'todo' AND i.next_try_at <= :due
                ORDER BY i.next_try_at, i.id LIMIT :limit)"_s,
                {{u":job"_s, 1}, {u":due"_s, 1}, {u":limit"_s, 1}}, [&](const QSqlQuery &row) { plan.append(row.value(3).toString()); });
        });
        QCOMPARE(plan, QStringList({u"SEARCH i USING COVERING INDEX job_items_due (job_id=? AND state=? AND next_try_at<?)"_s}));
    }
};

QTEST_GUILESS_MAIN(ListQueriesTest)
#include "tst_listqueries.moc"
