// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sendbench.h"

#include <QRandomGenerator>
#include <QTest>

#include <atomic>
#include <thread>

using namespace overture;
using namespace overture::test;
using namespace Qt::StringLiterals;

/// An address is put on the do-not-contact list while its mail is being sent. Either the list was first, then nothing goes
/// out; or the mail was on the wire already, and the list came later.
class TestSuppressionRace : public QObject
{
    Q_OBJECT
private slots:
    void neverAfterTheListSaysNo_data() { TestDatabase::addEngines(); }
    void neverAfterTheListSaysNo();
};

void TestSuppressionRace::neverAfterTheListSaysNo()
{
    QFETCH(QString, engine);
    constexpr int repetitions = 1000;
    SendBench bench(engine);
    bench.set(u"workspace.kind"_s, u"practice"_s); // where more than 400 mails a day may be allowed
    bench.set(u"send.daily_cap"_s, 100'000);
    bench.set(u"send.daily_cap_most"_s, 100'000);
    bench.set(u"send.gap_min_seconds"_s, 0);
    bench.set(u"send.gap_max_seconds"_s, 0);
    // On PostgreSQL the list is another program's, so that both really commit at the same time.
    std::unique_ptr<store::Database> another;
    if (engine != u"sqlite") {
        auto opened = store::Database::open(bench.world.testDatabase().location(), bench.world.clock());
        QVERIFY(opened);
        another = std::move(*opened);
    }
    store::Database &lister = another ? *another : bench.world.database();

    QRandomGenerator random(20261122);
    int listFirst = 0;
    int mailFirst = 0;
    for (int i = 1; i <= repetitions; ++i) {
        const QString domain = u"race%1.example"_s.arg(i);
        const QString address = u"info@"_s + domain;
        const auto id = bench.addApproved(domain);
        const auto before = bench.mailer.sendRequests.count();
        const auto delivered = bench.mailer.delivered().size();
        // The list is written at one of these moments: before the claim, while staging, when the request leaves.
        std::atomic<int> moment = 0;
        const int chosen = random.bounded(4);
        const int hesitation = random.bounded(400);
        const auto reached = [&](int which) {
            moment = which;
            moment.notify_all();
        };
        bench.mailer.beforeStage = [&](const OutgoingMail &) { reached(1); };
        bench.mailer.beforeSend = [&](const QString &, std::stop_token) { reached(3); };
        SendState seen = SendState::Queued;
        std::jthread list([&] {
            while (chosen > 0 && moment < std::min(chosen, 3) && moment != 4)
                moment.wait(moment);
            // A little later than the moment, so that it falls into the next commit as often as not.
            for (int spin = 0; spin < hesitation * 50; ++spin)
                std::atomic_signal_fence(std::memory_order_seq_cst);
            Suppression suppression;
            suppression.scope = SuppressionScope::Address;
            suppression.value = address;
            suppression.source = u"user"_s;
            got(lister.writeNow([&](store::WriteSession &session) -> Status {
                if (auto added = store::suppressions::add(session, suppression); !added)
                    return fail(added.error());
                const auto row = store::sends::byDraft(session, id);
                if (!row)
                    return fail(row.error());
                seen = *row ? (*row)->state : SendState::Queued;
                return {};
            }));
        });
        got(bench.process(u"send"_s, id.value));
        reached(4);
        list.join();
        const bool wasOut = seen == SendState::InFlight || seen == SendState::Sent || seen == SendState::Unknown;
        const bool isSent = bench.mailer.delivered().size() > delivered;
        // What the list's own transaction saw decides.
        QCOMPARE(isSent, wasOut);
        QCOMPARE(bench.mailer.sendRequests.count() - before, isSent ? 1 : 0);
        ++(isSent ? mailFirst : listFirst);
    }
    qInfo("%s: %d repetitions; %d times the list was first and nothing was sent, %d times the mail", qPrintable(engine), repetitions, listFirst,
          mailFirst);
    QVERIFY(listFirst > repetitions / 10);
    QVERIFY(mailFirst > repetitions / 10);
}

QTEST_GUILESS_MAIN(TestSuppressionRace)
#include "tst_suppressionrace.moc"
