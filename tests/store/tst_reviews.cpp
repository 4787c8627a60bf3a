// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the review desk keeps: texts that were shown, drafts that were put off, places.
#include "store/reviewrepository.h"

#include "support/storeworld.h"

#include <QTest>

using namespace overture;
using namespace overture::store;
using namespace Qt::StringLiterals;

namespace {

const QString ada = u"user"_s;
const QString tom = u"tom"_s;

struct Desk : StoreWorld
{
    explicit Desk(const QString &engine) : StoreWorld(engine)
    {
        for (int i = 0; i < 3; ++i)
            ids.append(addDraft(addVerified(u"site%1.example"_s.arg(i), u"hello@site%1.example"_s.arg(i))).value);
    }
    QSet<qint64> shown(const QString &who) { return read([&](ReadSession &session) { return reviews::shown(session, ids, who); }); }
    void show(qint64 id, int revision, const QString &who)
    {
        write([&](WriteSession &session) { return reviews::markShown(session, DraftId{id}, revision, who); });
    }
    void snooze(qint64 id, std::optional<Instant> until)
    {
        write([&](WriteSession &session) { return reviews::snooze(session, DraftId{id}, until, ada); });
    }
    QList<qint64> listed(Snoozed snoozed)
    {
        DraftFilter filter;
        filter.states = {DraftState::Proposed};
        filter.snoozed = snoozed;
        return read([&](ReadSession &session) { return drafts::ids(session, filter, {}); });
    }
    FunnelCounts funnel() { return read([](ReadSession &session) { return prospects::funnel(session); }); }

    QList<qint64> ids;
};

} // namespace

class ReviewsTest : public QObject
{
    Q_OBJECT
private slots:
    void aTextCountsAsShownUntilItChanges_data() { TestDatabase::addEngines(); }
    void aTextCountsAsShownUntilItChanges()
    {
        QFETCH(QString, engine);
        Desk desk(engine);
        QCOMPARE(desk.shown(ada), QSet<qint64>());
        desk.show(desk.ids.at(0), 1, ada);
        desk.show(desk.ids.at(1), 1, ada);
        QCOMPARE(desk.shown(ada), QSet<qint64>({desk.ids.at(0), desk.ids.at(1)}));
        QCOMPARE(desk.shown(tom), QSet<qint64>());
        desk.write([&](WriteSession &session) { return drafts::setText(session, DraftId{desk.ids.at(0)}, u"Other"_s, u"Other words."_s, u"template"_s); });
        QCOMPARE(desk.shown(ada), QSet<qint64>({desk.ids.at(1)}));
        desk.show(desk.ids.at(0), 2, ada);
        desk.show(desk.ids.at(0), 1, ada); // late news of the older text takes nothing away
        QCOMPARE(desk.shown(ada).size(), 2);
        desk.show(4711, 1, ada); // gone by now
    }

    void aSnoozedDraftIsOutOfTheListUntilItsMoment_data() { TestDatabase::addEngines(); }
    void aSnoozedDraftIsOutOfTheListUntilItsMoment()
    {
        QFETCH(QString, engine);
        Desk desk(engine);
        const auto id = desk.ids.at(1);
        const auto until = desk.clock().now() + std::chrono::hours(20);
        desk.snooze(id, until);
        QCOMPARE(desk.listed(Snoozed::No), QList<qint64>({desk.ids.at(0), desk.ids.at(2)}));
        QCOMPARE(desk.listed(Snoozed::Only), QList<qint64>{id});
        QCOMPARE(desk.listed(Snoozed::Either), desk.ids);
        QCOMPARE(desk.funnel().toReview, 2);
        QCOMPARE(desk.funnel().snoozed, 1);
        QCOMPARE(desk.read([&](ReadSession &session) { return reviews::snoozedUntil(session, DraftId{id}); }), std::optional(until));
        QCOMPARE(desk.read([](ReadSession &session) { return reviews::nextWaking(session); }), std::optional(until));

        desk.clock().advance(std::chrono::hours(20));
        QCOMPARE(desk.listed(Snoozed::No), desk.ids);
        QCOMPARE(desk.listed(Snoozed::Only), QList<qint64>());
        QCOMPARE(desk.funnel().toReview, 3);
        QCOMPARE(desk.read([](ReadSession &session) { return reviews::nextWaking(session); }), std::optional<Instant>());
        QCOMPARE(desk.read([](ReadSession &session) { return reviews::lastWaking(session); }), std::optional(until));

        desk.snooze(id, desk.clock().now() + std::chrono::hours(1));
        desk.snooze(id, {});
        QCOMPARE(desk.listed(Snoozed::No), desk.ids);
    }

    void onlyAProposedDraftIsPutOffAndOnlyToALaterMoment_data() { TestDatabase::addEngines(); }
    void onlyAProposedDraftIsPutOffAndOnlyToALaterMoment()
    {
        QFETCH(QString, engine);
        Desk desk(engine);
        const auto later = desk.clock().now() + std::chrono::hours(1);
        desk.write([&](WriteSession &session) { return drafts::reject(session, DraftId{desk.ids.at(0)}); });
        QCOMPARE(desk.refused([&](WriteSession &session) { return reviews::snooze(session, DraftId{desk.ids.at(0)}, later, ada); }).kind,
                 ErrorKind::InvalidInput);
        QCOMPARE(desk.refused([&](WriteSession &session) { return reviews::snooze(session, DraftId{desk.ids.at(1)}, desk.clock().now(), ada); }).kind,
                 ErrorKind::InvalidInput);
        QCOMPARE(desk.refused([&](WriteSession &session) { return reviews::snooze(session, DraftId{4711}, later, ada); }).kind, ErrorKind::NotFound);
        // A decision ends the waiting as far as counts go.
        desk.snooze(desk.ids.at(1), later);
        desk.write([&](WriteSession &session) { return drafts::reject(session, DraftId{desk.ids.at(1)}); });
        QCOMPARE(desk.funnel().snoozed, 0);
        QCOMPARE(desk.funnel().toReview, 1);
    }

    void eachPersonHasAPlace_data() { TestDatabase::addEngines(); }
    void eachPersonHasAPlace()
    {
        QFETCH(QString, engine);
        Desk desk(engine);
        const auto placeOf = [&](const QString &who) { return desk.read([&](ReadSession &session) { return reviews::place(session, who); }); };
        QCOMPARE(placeOf(ada), std::optional<ReviewPlace>());
        const ReviewPlace first{DraftId{desk.ids.at(0)}, u"to-review"_s, u"gallery"_s, true, true};
        desk.write([&](WriteSession &session) { return reviews::setPlace(session, first, ada); });
        QCOMPARE(placeOf(ada), std::optional(first));
        QCOMPARE(placeOf(tom), std::optional<ReviewPlace>());
        const ReviewPlace second{{}, u"all"_s, {}, false, false};
        desk.write([&](WriteSession &session) { return reviews::setPlace(session, second, ada); });
        QCOMPARE(placeOf(ada), std::optional(second));
    }
};

QTEST_GUILESS_MAIN(ReviewsTest)
#include "tst_reviews.moc"
