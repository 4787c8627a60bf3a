// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sendbench.h"

#include <QTest>

using namespace overture;
using namespace overture::test;
using namespace Qt::StringLiterals;

namespace {

/// Of a mail without Cc and files, from a mailbox without a name of its own.
QString hashOf(const Draft &draft, const Prospect &prospect, const Settings &settings)
{
    return pipeline::contentHash(pipeline::mailContent(draft, prospect, settings, {{}, settings.text(u"studio.sender_name"_s), {}, {}}, {}));
}

} // namespace

class TestApproval : public QObject
{
    Q_OBJECT
private slots:
    void bindsTheApprovalToTheContent()
    {
        SendBench bench;
        const auto id = bench.world.addDraft(bench.addProspect(u"one.example"_s));
        got(bench.approve({id}));
        const auto draft = bench.world.draft(id);
        QCOMPARE(draft.state, DraftState::Approved);
        QCOMPARE(draft.approvedBy, u"user"_s);
        QCOMPARE(draft.approvedAt, bench.world.clock().now());
        QCOMPARE(draft.approvalHash,
                 hashOf(draft, bench.world.prospect(draft.prospectId), bench.settings()));
        QCOMPARE(draft.approvalHash.size(), 64);
    }

    void approvesAllOrNone_data()
    {
        QTest::addColumn<std::function<DraftId(SendBench &)>>("bad");
        QTest::addColumn<ErrorKind>("kind");
        using Bad = std::function<DraftId(SendBench &)>;
        QTest::newRow("without recipient") << Bad([](SendBench &bench) {
            return bench.world.addDraft(bench.world.addProspect(u"bare.example"_s));
        }) << ErrorKind::InvalidInput;
        QTest::newRow("without subject") << Bad([](SendBench &bench) {
            return bench.world.addDraft(bench.addProspect(u"b.example"_s), u"  "_s);
        }) << ErrorKind::InvalidInput;
        QTest::newRow("without text") << Bad([](SendBench &bench) {
            return bench.world.addDraft(bench.addProspect(u"b.example"_s), u"S"_s, u"\n"_s);
        }) << ErrorKind::InvalidInput;
        QTest::newRow("missing") << Bad([](SendBench &) { return DraftId{4711}; }) << ErrorKind::NotFound;
        QTest::newRow("address suppressed") << Bad([](SendBench &bench) {
            bench.suppress(SuppressionScope::Address, u"info@b.example"_s);
            return bench.world.addDraft(bench.addProspect(u"b.example"_s));
        }) << ErrorKind::Suppressed;
        QTest::newRow("domain suppressed") << Bad([](SendBench &bench) {
            bench.suppress(SuppressionScope::Domain, u"b.example"_s);
            return bench.world.addDraft(bench.addProspect(u"b.example"_s, u"info@mail.b.example"_s));
        }) << ErrorKind::Suppressed;
        QTest::newRow("sent") << Bad([](SendBench &bench) {
            const auto id = bench.addApproved(u"b.example"_s);
            bench.send();
            return id;
        }) << ErrorKind::InvalidInput;
    }

    void approvesAllOrNone()
    {
        using Bad = std::function<DraftId(SendBench &)>;
        QFETCH(Bad, bad);
        QFETCH(ErrorKind, kind);
        SendBench bench;
        const auto good = bench.world.addDraft(bench.addProspect(u"good.example"_s));
        const auto other = bench.world.addDraft(bench.addProspect(u"other.example"_s));
        const auto approved = bench.approve({good, bad(bench), other});
        QVERIFY(!approved);
        QCOMPARE(approved.error().kind, kind);
        QVERIFY(!approved.error().message.isEmpty());
        QCOMPARE(bench.world.draft(good).state, DraftState::Proposed);
        QCOMPARE(bench.world.draft(other).state, DraftState::Proposed);
    }

    void theHashChangesWithEachPart_data()
    {
        QTest::addColumn<QString>("part");
        for (const char *part :
             {"recipient", "sender", "subject", "body", "opt-out line", "postal address", "studio"})
            QTest::newRow(part) << QString::fromLatin1(part);
    }

    void theHashChangesWithEachPart()
    {
        QFETCH(QString, part);
        Draft draft;
        draft.subject = u"Hello"_s;
        draft.body = u"Words"_s;
        Prospect prospect;
        prospect.contactEmail = u"info@one.example"_s;
        QHash<QString, QJsonValue> stored{{u"studio.sender_name"_s, u"Mira"_s},
                                          {u"studio.name"_s, u"Atelier"_s},
                                          {u"studio.postal_address"_s, u"Lane 1"_s},
                                          {u"studio.opt_out_line"_s, u"Say stop."_s}};
        const QString before = hashOf(draft, prospect, Settings(stored));
        QCOMPARE(hashOf(draft, prospect, Settings(stored)), before);
        if (part == u"recipient")
            prospect.contactEmail = u"info@two.example"_s;
        else if (part == u"sender")
            stored[u"studio.sender_name"_s] = u"Ada"_s;
        else if (part == u"subject")
            draft.subject += u'!';
        else if (part == u"body")
            draft.body += u'\n';
        else if (part == u"opt-out line")
            stored[u"studio.opt_out_line"_s] = u"Say no."_s;
        else if (part == u"postal address")
            stored[u"studio.postal_address"_s] = u"Lane 2"_s;
        else
            stored[u"studio.name"_s] = u"Other"_s;
        QVERIFY(hashOf(draft, prospect, Settings(stored)) != before);
    }

    void theCaseOfTheAddressDoesNotMatter()
    {
        Prospect lower;
        lower.contactEmail = u"info@one.example"_s;
        Prospect upper;
        upper.contactEmail = u"Info@One.Example"_s;
        QCOMPARE(hashOf({}, lower, Settings()), hashOf({}, upper, Settings()));
    }

    void anEditVoidsTheApproval()
    {
        SendBench bench;
        const auto id = bench.addApproved(u"one.example"_s);
        bench.world.write([&](store::WriteSession &session) {
            return store::drafts::setText(session, id, u"Hello"_s, u"Other words."_s, u"user"_s);
        });
        QCOMPARE(bench.world.draft(id).state, DraftState::Proposed);
        QVERIFY(bench.world.draft(id).approvalHash.isEmpty());
        QCOMPARE(bench.send().total, 0);
    }
};

QTEST_GUILESS_MAIN(TestApproval)
#include "tst_approval.moc"
