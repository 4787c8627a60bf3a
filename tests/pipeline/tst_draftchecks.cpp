// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/draftchecks.h"
#include "store/attachmentrepository.h"
#include "store/settingsrepository.h"
#include "support/storeworld.h"

#include <QTest>

using namespace overture;
using namespace Qt::StringLiterals;

class TestPipelineDraftChecks : public QObject
{
    Q_OBJECT

    static DraftCheck checkOf(StoreWorld &world, DraftId draft, CheckKind kind)
    {
        const auto checks = world.read([draft](store::ReadSession &session) { return pipeline::draftChecks(session, draft); });
        for (const auto &check : checks.checks) {
            if (check.kind == kind)
                return check;
        }
        return {};
    }

private slots:
    void readsWhatTheWorkspaceKnows_data() { TestDatabase::addEngines(); }
    void readsWhatTheWorkspaceKnows()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto prospect = world.addVerified(u"bluedoor.example"_s, u"clara@bluedoor.example"_s);
        const auto draft = world.addDraft(prospect, u"Landscapes"_s, u"Hello Clara,\n\nI have attached two pictures of the coast.\n\nAnna"_s);
        QCOMPARE(checkOf(world, draft, CheckKind::Address).state, CheckState::Good);
        QCOMPARE(checkOf(world, draft, CheckKind::OptOut).target.key, u"studio.postal_address"_s);
        world.write([](store::WriteSession &session) { return store::settings::set(session, u"studio.postal_address"_s, u"1 Quay Street"_s); });
        QCOMPARE(checkOf(world, draft, CheckKind::OptOut).state, CheckState::Good);

        QCOMPARE(checkOf(world, draft, CheckKind::Attachments).state, CheckState::Problem);
        world.write([draft](store::WriteSession &session) -> Status {
            Attachment carried;
            carried.draftId = draft;
            carried.file = {u"coast.jpg"_s, u"image/jpeg"_s, false, sha256Of("picture"), 7};
            const auto added = store::attachments::add(session, carried, "picture");
            return added ? Status() : fail(added.error());
        });
        QCOMPARE(checkOf(world, draft, CheckKind::Attachments).state, CheckState::Good);

        world.write([](store::WriteSession &session) -> Status {
            const auto added = store::suppressions::add(session, {{}, SuppressionScope::Domain, u"bluedoor.example"_s, u"asked"_s, {}, {}});
            return added ? Status() : fail(added.error());
        });
        const auto address = checkOf(world, draft, CheckKind::Address);
        QCOMPARE(address.state, CheckState::Problem);
        QVERIFY2(address.sentence.contains(u"do-not-contact"), qPrintable(address.sentence));
    }

    void comparesWithWhatWentToOthers()
    {
        StoreWorld world;
        const QString text = u"Hello,\n\nour studio paints the coast of Cornwall and three of the new works would suit your rooms very well.\n\nAnna"_s;
        const auto own = world.addVerified(u"own.example"_s, u"a@own.example"_s);
        const auto other = world.addVerified(u"other.example"_s, u"a@other.example"_s);
        const auto draft = world.addDraft(own, u"Landscapes"_s, text);
        QVERIFY(checkOf(world, draft, CheckKind::Similarity).sentence.startsWith(u"Nothing was sent"));
        Send send;
        send.prospectId = other;
        send.account = u"me@studio.example"_s;
        send.recipient = u"a@other.example"_s;
        send.body = text + u"\n\n-- \nStudio, 1 Quay Street\n"_s;
        send.state = SendState::Sent;
        send.gmailId = u"g1"_s;
        send.sentAt = world.clock().now();
        world.write([&](store::WriteSession &session) { return store::sends::insert(session, send); });
        const auto check = checkOf(world, draft, CheckKind::Similarity);
        QCOMPARE(check.state, CheckState::Problem);
        QVERIFY2(check.sentence.contains(u"other.example") && check.detail.contains(u"coast of Cornwall"), qPrintable(check.sentence + check.detail));
    }

    void namesADraftThatIsNotThere()
    {
        StoreWorld world;
        const auto checks = world.database().readNow([](store::ReadSession &session) { return pipeline::draftChecks(session, DraftId{99}); });
        QVERIFY(!checks);
        QCOMPARE(checks.error().kind, ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestPipelineDraftChecks)
#include "tst_draftchecks.moc"
