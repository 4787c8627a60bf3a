// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/mailparts.h"
#include "sendbench.h"
#include "store/attachmentrepository.h"
#include "store/mailaccountrepository.h"

#include <QTest>

using namespace overture;
using namespace overture::test;
using namespace Qt::StringLiterals;

namespace {

/// A studio with two mailboxes; the first one is the default.
class TwoMailboxes : public SendBench
{
public:
    TwoMailboxes()
    {
        other.address = u"sales@studio.example"_s;
        for (const QString &address : {mailer.address, other.address}) {
            MailAccount account;
            account.address = address;
            world.write([&](store::WriteSession &session) { return store::mailaccounts::connect(session, account); });
        }
        services.mailAccounts = {{mailer.address, &mailer, nullptr}, {other.address, &other, nullptr}};
    }

    void identity(const QString &address, const QString &name, const QString &alias, const QString &signature)
    {
        world.write([&](store::WriteSession &session) { return store::mailaccounts::setIdentity(session, address, name, alias, signature); });
    }

    FakeMailer other;
};

Attachment placeOf(DraftId id, const QString &name, const QByteArray &content)
{
    return {{}, {}, id, {name, u"application/pdf"_s, false, sha256Of(content), content.size()}, {}, {}};
}

} // namespace

class TestMailParts : public QObject
{
    Q_OBJECT
private slots:
    void eachMailGoesOutFromItsOwnMailbox()
    {
        TwoMailboxes bench;
        const auto usual = bench.addApproved(u"one.example"_s);
        const auto chosen = bench.addApproved(u"two.example"_s);
        bench.world.write([&](store::WriteSession &session) { return pipeline::setAccount(session, chosen, bench.other.address, u"user"_s); });
        QCOMPARE(bench.world.draft(chosen).state, DraftState::Approved); // the same words from elsewhere
        QCOMPARE(bench.send().done, 2);
        QCOMPARE(bench.mailer.delivered().size(), 1);
        QCOMPARE(bench.other.delivered().size(), 1);
        QCOMPARE(bench.other.delivered().first().mail.fromAddress, bench.other.address);
        QCOMPARE(bench.ledger(usual)->account, bench.mailer.address);
        QCOMPARE(bench.ledger(chosen)->account, bench.other.address);
    }

    void theChoiceInTheDialogIsForAllOfThem()
    {
        TwoMailboxes bench;
        bench.addApproved(u"one.example"_s);
        bench.addApproved(u"two.example"_s);
        QCOMPARE(bench.run(u"send"_s, {{u"account"_s, bench.other.address}}).done, 2);
        QCOMPARE(bench.other.delivered().size(), 2);
        QCOMPARE(bench.mailer.delivered().size(), 0);
    }

    void aCapIsForItsOwnMailbox()
    {
        TwoMailboxes bench;
        bench.world.write([&](store::WriteSession &session) { return store::mailaccounts::setDailyCap(session, bench.mailer.address, 1); });
        bench.addApproved(u"one.example"_s);
        const auto second = bench.addApproved(u"two.example"_s);
        const auto third = bench.addApproved(u"three.example"_s);
        bench.world.write([&](store::WriteSession &session) { return pipeline::setAccount(session, third, bench.other.address, u"user"_s); });
        const auto forecast = bench.world.read([](store::ReadSession &session) { return pipeline::forecastSending(session, {}, {}); });
        QCOMPARE(forecast.size(), 3);
        for (const auto &line : forecast)
            QCOMPARE(line.closed ? line.closed->gate : QString(), line.draft == second ? u"daily_cap"_s : QString());
    }

    void anotherNameAliasOrSignatureVoidsTheApproval()
    {
        TwoMailboxes bench;
        bench.identity(bench.other.address, u"Sales"_s, u"hello@studio.example"_s, u"Sales desk"_s);
        const auto id = bench.addApproved(u"one.example"_s);
        bench.world.write([&](store::WriteSession &session) { return pipeline::setAccount(session, id, bench.other.address, u"user"_s); });
        QCOMPARE(bench.world.draft(id).state, DraftState::Proposed);
        got(bench.approve({id}));
        QCOMPARE(bench.send().done, 1);
        const auto mail = bench.other.delivered().first().mail;
        QCOMPARE(mail.fromName, u"Sales"_s);
        QCOMPARE(mail.fromAddress, u"hello@studio.example"_s);
        QVERIFY(mail.body.contains(u"-- \nSales desk\n\n"_s));
        QCOMPARE(bench.ledger(id)->account, bench.other.address);
        QCOMPARE(bench.ledger(id)->fromAddress, u"hello@studio.example"_s);
    }

    void aFileGoesOutAsItWasApproved()
    {
        SendBench bench;
        const auto id = bench.addApproved(u"one.example"_s);
        const auto file = bench.world.write(
            [&](store::WriteSession &session) { return pipeline::attach(session, placeOf(id, u"a.pdf"_s, "PDF"), "PDF", u"user"_s); });
        QVERIFY(file.isValid());
        QCOMPARE(bench.world.draft(id).state, DraftState::Proposed);
        got(bench.approve({id}));
        QCOMPARE(bench.send().done, 1);
        const auto mail = bench.mailer.delivered().first().mail;
        QCOMPARE(mail.files.size(), 1);
        QCOMPARE(mail.files.first().content, QByteArray("PDF"));
        QCOMPARE(bench.ledger(id)->files.first().name, u"a.pdf"_s);
    }

    void aMissingFileIsNamedBeforeApprovalAndAtTheClaim()
    {
        SendBench bench;
        const auto approved = bench.world.addDraft(bench.addProspect(u"one.example"_s));
        const auto open = bench.world.addDraft(bench.addProspect(u"two.example"_s));
        for (const auto id : {approved, open})
            bench.world.write(
                [&](store::WriteSession &session) { return pipeline::attach(session, placeOf(id, u"a.pdf"_s, "PDF"), "PDF", u"user"_s); });
        got(bench.approve({approved}));
        bench.world.write([](store::WriteSession &session) { return session.exec(u"DELETE FROM file_contents"_s, {}); });
        const auto refused = bench.approve({open});
        QVERIFY(!refused && refused.error().message.contains(u"“a.pdf”"_s));
        const auto line = bench.forecast().first();
        QCOMPARE(line.closed->gate, u"files"_s);
        QVERIFY(line.closed->reason.contains(u"“a.pdf”"_s));
        bench.send();
        QCOMPARE(bench.mailer.delivered().size(), 0);
    }

    void copiesGoOutAndAreHeldByTheList()
    {
        SendBench bench;
        const auto id = bench.addApproved(u"one.example"_s);
        bench.world.write([&](store::WriteSession &session) { return pipeline::setCc(session, id, u"Ben@one.example; x@two.example"_s, u"user"_s); });
        QCOMPARE(bench.world.draft(id).cc, u"Ben@one.example, x@two.example"_s);
        QCOMPARE(bench.world.draft(id).state, DraftState::Proposed);
        got(bench.approve({id}));
        bench.suppress(SuppressionScope::Address, u"x@two.example"_s);
        QCOMPARE(bench.forecast().first().closed->gate, u"suppressed"_s);
        bench.send();
        QCOMPARE(bench.mailer.delivered().size(), 0);
        bench.world.write([&](store::WriteSession &session) { return pipeline::setCc(session, id, u"Ben@one.example"_s, u"user"_s); });
        got(bench.approve({id}));
        bench.send();
        QCOMPARE(bench.mailer.delivered().first().mail.cc.size(), 1);
    }

    void aParagraphComesBeforeTheClosingWords()
    {
        QCOMPARE(pipeline::withParagraph(u"Hello,\n\nWords.\n\nBest,\nMira"_s, u"More."_s), u"Hello,\n\nWords.\n\nMore.\n\nBest,\nMira"_s);
        QCOMPARE(pipeline::withParagraph(u"Only one."_s, u"More."_s), u"Only one.\n\nMore."_s);
    }
};

QTEST_GUILESS_MAIN(TestMailParts)
#include "tst_mailparts.moc"
