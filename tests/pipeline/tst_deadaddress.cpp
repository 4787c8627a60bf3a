// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// After a bounce: somebody else of the prospect may be written to, with the mail's own gates.
#include "replybench.h"

#include "pipeline/stages/followupstage.h"
#include "store/deadaddress.h"

#include <QTest>

using namespace overture;
using namespace overture::test;
using namespace Qt::StringLiterals;

namespace {

const QString dead = u"info@one.example"_s;
const QString other = u"press@one.example"_s;

/// The first mail has come back, and another address is known.
class BounceBench : public ReplyBench
{
public:
    explicit BounceBench(bool hasBounced = true)
    {
        world.write([&](store::WriteSession &session) {
            return session.exec(u"INSERT INTO contacts (prospect_id, value) VALUES (:id, :address)"_s,
                                {{u":id"_s, prospect.value}, {u":address"_s, other}});
        });
        if (hasBounced)
            bounce();
    }
    void bounce(const QString &id = u"in-1"_s)
    {
        auto report = mail(id, MailClass::BounceHard, u"mailer-daemon@mail.example"_s);
        report.failedRecipient = dead;
        report.statusCode = u"5.1.1"_s;
        mailbox.arrive(report);
        check();
    }
    Result<QString> use(const QString &address)
    {
        return world.database().writeNow(
            [&](store::WriteSession &session) { return store::deadaddress::useAddress(session, prospect, address); });
    }
    [[nodiscard]] QStringList others()
    {
        QStringList values;
        for (const Contact &contact :
             world.read([this](store::ReadSession &session) { return store::deadaddress::otherAddresses(session, prospect); }))
            values.append(contact.value);
        return values;
    }
    [[nodiscard]] bool isDueForDraft()
    {
        return !world.read([this](store::ReadSession &session) { return store::prospects::dueForDraft(session, {prospect.value}); }).isEmpty();
    }
    [[nodiscard]] bool isDueForFollowUp()
    {
        const auto rule = pipeline::followUpRule(settings());
        return !world.read([&](store::ReadSession &session) {
            return store::prospects::dueForFollowUp(session, rule, {prospect.value});
        }).isEmpty();
    }
    [[nodiscard]] QStringList writtenTo()
    {
        QStringList recipients;
        for (const Send &row : world.read([this](store::ReadSession &session) { return store::sends::byProspect(session, prospect); })) {
            if (row.state == SendState::Sent)
                recipients.append(row.recipient);
        }
        return recipients;
    }
};

} // namespace

class TestDeadAddress : public QObject
{
    Q_OBJECT
private slots:
    void theOtherAddressIsWrittenToAtOnce()
    {
        BounceBench bench;
        QCOMPARE(bench.world.prospect(bench.prospect).outreachStatus, OutreachStatus::Bounced);
        QCOMPARE(bench.others(), QStringList{other});
        QVERIFY(!bench.isDueForDraft()); // not before a person has chosen
        QCOMPARE(got(bench.use(other)), dead);
        const auto prospect = bench.world.prospect(bench.prospect);
        QCOMPARE(prospect.contactEmail, other);
        QCOMPARE(prospect.verificationStatus, VerificationStatus::Unverified);
        QVERIFY(prospect.outreachStatus != OutreachStatus::Bounced && prospect.outreachStatus != OutreachStatus::Sent);
        QVERIFY(!bench.isDueForFollowUp()); // nobody there has had a mail
        QVERIFY(bench.isDueForDraft());

        const DraftId second = bench.world.addDraft(bench.prospect, u"Hello"_s, u"For somebody else."_s);
        QVERIFY(!bench.isDueForDraft());
        got(bench.approve({second}));
        QVERIFY(!bench.forecast().first().closed);
        bench.send();
        QCOMPARE(bench.writtenTo(), QStringList({dead, other}));
        QCOMPARE(bench.ledger(second)->step, 0);
        QCOMPARE(bench.ledger(second)->generation, 1);
        QVERIFY(bench.ledger(second)->threadId != bench.ledger(bench.draft)->threadId);
        QCOMPARE(bench.world.prospect(bench.prospect).outreachStatus, OutreachStatus::Sent);
        // From here on it is a mail like any other: no second one, and follow-ups when their time has come.
        QVERIFY(!bench.isDueForDraft());
        const DraftId third = bench.world.addDraft(bench.prospect, u"Hello"_s, u"Once more."_s);
        got(bench.approve({third}));
        bench.send();
        QCOMPARE(bench.writtenTo(), QStringList({dead, other}));
        QVERIFY(bench.forecast().first().closed);
        QCOMPARE(bench.forecast().first().closed->gate, u"recontact"_s);
    }

    void theFollowUpGoesToTheNewAddressAndForgetsTheOldMail()
    {
        BounceBench bench;
        got(bench.use(other));
        const DraftId second = bench.world.addDraft(bench.prospect, u"Hello"_s, u"For somebody else."_s);
        got(bench.approve({second}));
        bench.send();
        bench.world.clock().advance(std::chrono::days(60));
        QVERIFY(bench.isDueForFollowUp());
        const auto lost = bench.world.read([&](store::ReadSession &session) { return store::deadaddress::lostSends(session, bench.prospect); });
        QCOMPARE(lost, QList<SendId>{bench.ledger(bench.draft)->id});
    }

    void everyOtherGateStillHolds()
    {
        BounceBench bench;
        got(bench.use(other));
        const DraftId second = bench.world.addDraft(bench.prospect, u"Hello"_s, u"For somebody else."_s);
        got(bench.approve({second}));
        bench.suppress(SuppressionScope::Address, other);
        QVERIFY(bench.forecast().isEmpty() || bench.forecast().first().closed);
        bench.send();
        QCOMPARE(bench.writtenTo(), QStringList{dead});
        QCOMPARE(bench.others(), QStringList());
    }

    void anAddressThatWasWrittenToByAnotherProspectIsLeftAlone()
    {
        BounceBench bench;
        const DraftId elsewhere = bench.world.addDraft(bench.addProspect(u"side.example"_s, other));
        got(bench.approve({elsewhere}));
        bench.send();
        got(bench.use(other));
        const DraftId second = bench.world.addDraft(bench.prospect, u"Hello"_s, u"For somebody else."_s);
        got(bench.approve({second}));
        QCOMPARE(bench.forecast().first().closed->gate, u"recontact"_s);
    }

    void aMailThatArrivedHoldsTheOtherAddressBack()
    {
        BounceBench bench(false);
        got(bench.use(other));
        QVERIFY(!bench.isDueForDraft());
        QCOMPARE(bench.world.prospect(bench.prospect).outreachStatus, OutreachStatus::Sent);
        const DraftId second = bench.world.addDraft(bench.prospect, u"Hello"_s, u"For somebody else."_s);
        got(bench.approve({second}));
        QCOMPARE(bench.forecast().first().closed->gate, u"recontact"_s);
        bench.send();
        QCOMPARE(bench.writtenTo(), QStringList{dead});
    }

    void onlyAKnownAddressThatMayWorkIsTaken()
    {
        BounceBench bench;
        QCOMPARE(bench.use(dead).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(bench.use(u"nobody@one.example"_s).error().kind, ErrorKind::InvalidInput);
        bench.suppress(SuppressionScope::Domain, u"one.example"_s);
        QCOMPARE(bench.use(other).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(bench.world.prospect(bench.prospect).contactEmail, dead);
        const auto gone = bench.world.database().writeNow(
            [](store::WriteSession &session) { return store::deadaddress::useAddress(session, ProspectId{999}, other); });
        QCOMPARE(gone.error().kind, ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestDeadAddress)
#include "tst_deadaddress.moc"
