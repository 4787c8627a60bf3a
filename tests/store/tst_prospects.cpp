// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/prospectrepository.h"

#include "support/storeworld.h"

#include <QTest>

using namespace overture;
using namespace overture::store;
using namespace Qt::StringLiterals;

namespace {

FoundContact contact(const QString &address, int rank, const Instant &seen)
{
    return {*EmailAddress::parse(address), rank, u"mailto"_s, u"Jane Doe"_s, u"Editor"_s, QUrl(u"https://blog.example/contact"_s),
            u"Write to Jane."_s, seen, {}};
}

QStringList domains(const QList<DueRow> &rows)
{
    QStringList labels;
    for (const auto &row : rows)
        labels.append(row.label);
    return labels;
}

} // namespace

class ProspectsTest : public QObject
{
    Q_OBJECT

private:
    static Status enrich(WriteSession &session, ProspectId id, const QList<FoundContact> &contacts, const QString &provider = u"website"_s,
                         const ContactFindings &rest = {})
    {
        EnrichmentOutcome outcome{rest, provider};
        outcome.findings.contacts = contacts;
        return prospects::saveEnrichment(session, id, outcome);
    }

private slots:
    void keepsEveryField_data() { TestDatabase::addEngines(); }
    void keepsEveryField()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        Prospect prospect;
        prospect.domain = u"xn--caf-dma.example"_s;
        prospect.pageUrl = u"https://xn--caf-dma.example/%C3%A9"_s;
        prospect.pageTitle = u"Café — “Kunst” 🎨 'quoted' :id"_s;
        prospect.contactEmail = u"jane@xn--caf-dma.example"_s;
        prospect.contactName = u"Jane O’Neill"_s;
        prospect.contactMethod = ContactMethod::Email;
        prospect.daEst = 31.5;
        prospect.score = 0;
        prospect.scoreLines = u"[{\"factor\":\"authority\"}]"_s;
        prospect.outreachStatus = OutreachStatus::Verified;
        prospect.discoveryStatus = DiscoveryStatus::Manual;
        prospect.approvalStatus = ApprovalStatus::Approved;
        prospect.scrapeStatus = ScrapeStatus::Enriched;
        prospect.verificationStatus = VerificationStatus::Verified;
        prospect.verificationReason = u"seen on the page; the domain takes mail"_s;
        prospect.draftStatus = DraftStatus::Failed;
        prospect.sendStatus = SendStatus::Unknown;
        prospect.sourceType = SourceType::Social;
        prospect.category = u"Art Blogs"_s;
        prospect.categoryReason = u"“blog” in its title"_s;
        prospect.intent = SiteIntent::Blog;
        prospect.intentConfidence = 71;
        prospect.intentSigns = u"[\"a sign\"]"_s;
        prospect.location = u"Zürich"_s;
        prospect.keywords = u"oil, canvas"_s;
        prospect.language = u"de"_s;
        prospect.notes = u"line\nbreak"_s;
        prospect.isManual = true;
        prospect.lastSent = instantFromMs(1'700'000'000'123);
        prospect.followupsSent = 2;
        prospect.dataforseoPayload = u"{\"a\":1}"_s;
        prospect.hunterPayload = u"{}"_s;
        prospect.createdAt = instantFromMs(1'600'000'000'001);
        prospect.updatedAt = instantFromMs(1'600'000'000'002);
        const auto id = world.write([&](WriteSession &session) { return prospects::insert(session, prospect); });
        QVERIFY(id);
        prospect.id = *id;
        const auto stored = world.prospect(*id);
        QCOMPARE(stored.pageTitle, prospect.pageTitle);
        QVERIFY(stored == prospect);
        QVERIFY(world.read([&](ReadSession &session) { return prospects::byDomain(session, prospect.domain); }) == prospect);

        const auto plain = world.addProspect(u"plain.example"_s);
        QVERIFY(!world.prospect(plain).score);
        QVERIFY(!world.prospect(plain).daEst);
        QVERIFY(!world.prospect(plain).lastSent);
        QCOMPARE(world.prospect(plain).createdAt, world.clock().now());
        QVERIFY(!world.read([](ReadSession &session) { return prospects::byId(session, ProspectId{99}); }));
    }

    void keepsOneRowPerDomain_data() { TestDatabase::addEngines(); }
    void keepsOneRowPerDomain()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        world.addProspect(u"blog.example"_s);
        Prospect again;
        again.domain = u"blog.example"_s;
        QVERIFY(!world.write([&](WriteSession &session) { return prospects::insert(session, again); }));
        QCOMPARE(world.read([](ReadSession &session) { return prospects::count(session, {}); }), 1);
    }

    void answersRowsInTheOrderAskedFor()
    {
        StoreWorld world;
        const auto a = world.addProspect(u"a.example"_s).value;
        const auto b = world.addProspect(u"b.example"_s).value;
        const auto rows = world.read([&](ReadSession &session) { return prospects::byIds(session, {b, 77, a}); });
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).domain, u"b.example"_s);
        QCOMPARE(rows.at(1).domain, u"a.example"_s);
    }

    void choosesTheBestAddress_data() { TestDatabase::addEngines(); }
    void choosesTheBestAddress()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto id = world.addProspect(u"blog.example"_s);
        const auto now = world.clock().now();
        ContactFindings findings;
        findings.pages = {{QUrl(u"https://blog.example/"_s), u"Blog"_s, u"Text one"_s, u"en"_s, u"abc"_s, now},
                          {QUrl(u"https://blog.example/contact"_s), u"Contact"_s, u"Text two"_s, u"en"_s, u"def"_s, now}};
        findings.payload = "{\"data\":1}";
        world.write([&](WriteSession &session) {
            return enrich(session, id, {contact(u"info@other.example"_s, 60, now), contact(u"Jane@blog.example"_s, 100, now),
                                        contact(u"joe@blog.example"_s, 100, now)},
                          u"hunter"_s, findings);
        });
        auto prospect = world.prospect(id);
        QCOMPARE(prospect.contactEmail, u"jane@blog.example"_s);
        QCOMPARE(prospect.contactName, u"Jane Doe"_s);
        QCOMPARE(prospect.contactMethod, ContactMethod::Email);
        QCOMPARE(prospect.scrapeStatus, ScrapeStatus::Enriched);
        QCOMPARE(prospect.outreachStatus, OutreachStatus::Enriched);
        QCOMPARE(prospect.pageTitle, u"Blog"_s);
        QCOMPARE(prospect.language, u"en"_s);
        QCOMPARE(prospect.hunterPayload, u"{\"data\":1}"_s);
        const auto contacts = world.read([&](ReadSession &session) { return prospects::contacts(session, id); });
        QCOMPARE(contacts.size(), 3);
        QVERIFY(contacts.at(0).isPrimary);
        QCOMPARE(contacts.at(0).value, u"jane@blog.example"_s);
        QCOMPARE(contacts.at(0).sourceSentence, u"Write to Jane."_s);
        QCOMPARE(contacts.at(0).seenAt, std::optional(now));
        QVERIFY(!contacts.at(1).isPrimary);
        QCOMPARE(world.read([&](ReadSession &session) { return prospects::pages(session, id); }).size(), 2);

        // Read again: what is found now replaces what was found then.
        world.write([&](WriteSession &session) { return enrich(session, id, {contact(u"new@blog.example"_s, 80, now)}, u"website"_s, findings); });
        QCOMPARE(world.prospect(id).contactEmail, u"new@blog.example"_s);
        QCOMPARE(world.read([&](ReadSession &session) { return prospects::contacts(session, id); }).size(), 1);
        QCOMPARE(world.read([&](ReadSession &session) { return prospects::pages(session, id); }).size(), 2);
    }

    void keepsTheTypedAddress_data() { TestDatabase::addEngines(); }
    void keepsTheTypedAddress()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto id = world.addProspect(u"blog.example"_s);
        ProspectEdit edit;
        edit.contactEmail = u" Owner@Blog.example "_s;
        edit.notes = u"met in Basel"_s;
        world.write([&](WriteSession &session) { return prospects::edit(session, id, edit); });
        QCOMPARE(world.prospect(id).contactEmail, u"owner@blog.example"_s);
        QCOMPARE(world.prospect(id).notes, u"met in Basel"_s);
        world.write([&](WriteSession &session) {
            return enrich(session, id, {contact(u"jane@blog.example"_s, 100, world.clock().now())});
        });
        QCOMPARE(world.prospect(id).contactEmail, u"owner@blog.example"_s);
        const auto contacts = world.read([&](ReadSession &session) { return prospects::contacts(session, id); });
        QCOMPARE(contacts.size(), 2);
        QCOMPARE(contacts.at(0).value, u"owner@blog.example"_s);
        QVERIFY(contacts.at(0).isPrimary);
    }

    void saysWhyThereIsNoAddress_data() { TestDatabase::addEngines(); }
    void saysWhyThereIsNoAddress()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto nothing = world.addProspect(u"empty.example"_s);
        const auto broken = world.addProspect(u"broken.example"_s);
        ContactFindings findings;
        findings.noAddressReason = u"no address on 5 pages read"_s;
        findings.contactForm = QUrl(u"https://empty.example/form"_s);
        world.write([&](WriteSession &session) { return enrich(session, nothing, {}, u"website"_s, findings); });
        world.write([&](WriteSession &session) { return prospects::saveEnrichmentFailure(session, broken, u"the site does not answer"_s); });
        auto prospect = world.prospect(nothing);
        QCOMPARE(prospect.outreachStatus, OutreachStatus::NoAddress);
        QCOMPARE(prospect.scrapeStatus, ScrapeStatus::NoAddress);
        QCOMPARE(prospect.contactMethod, ContactMethod::Form);
        QVERIFY(prospect.noAddressReason.contains(u"no address on 5 pages read"_s));
        QVERIFY(prospect.noAddressReason.contains(u"https://empty.example/form"_s));
        QCOMPARE(world.prospect(broken).outreachStatus, OutreachStatus::NoAddress);
        QCOMPARE(world.prospect(broken).noAddressReason, u"the site does not answer"_s);

        ProspectEdit edit;
        edit.contactEmail = u"me@empty.example"_s;
        world.write([&](WriteSession &session) { return prospects::edit(session, nothing, edit); });
        QCOMPARE(world.prospect(nothing).noAddressReason, QString());
        QCOMPARE(world.prospect(nothing).outreachStatus, OutreachStatus::Enriched);
    }

    void refusesWhatIsNoAddress()
    {
        StoreWorld world;
        const auto id = world.addProspect(u"blog.example"_s, u"jane@blog.example"_s);
        ProspectEdit edit;
        edit.contactEmail = u"not an address"_s;
        edit.notes = u"must not be written either"_s;
        const auto error = world.refused([&](WriteSession &session) { return prospects::edit(session, id, edit); });
        QCOMPARE(error.kind, ErrorKind::InvalidInput);
        QVERIFY(!error.message.isEmpty());
        QCOMPARE(world.prospect(id).contactEmail, u"jane@blog.example"_s);
        QCOMPARE(world.prospect(id).notes, QString());
    }

    void newAddressMustBeVerifiedAndApprovedAgain_data() { TestDatabase::addEngines(); }
    void newAddressMustBeVerifiedAndApprovedAgain()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto id = world.addVerified(u"blog.example"_s, u"jane@blog.example"_s);
        const auto draft = world.addDraft(id);
        world.approve(draft);
        QCOMPARE(world.prospect(id).outreachStatus, OutreachStatus::Approved);
        ProspectEdit edit;
        edit.contactEmail = u"joe@blog.example"_s;
        world.write([&](WriteSession &session) { return prospects::edit(session, id, edit); });
        QCOMPARE(world.prospect(id).verificationStatus, VerificationStatus::Unverified);
        QCOMPARE(world.draft(draft).state, DraftState::Proposed);
        QCOMPARE(world.draft(draft).approvalHash, QString());
        QCOMPARE(world.prospect(id).outreachStatus, OutreachStatus::Drafted);
    }

    void walksThroughTheFunnel_data() { TestDatabase::addEngines(); }
    void walksThroughTheFunnel()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto id = world.addProspect(u"blog.example"_s);
        const auto status = [&] { return world.prospect(id).outreachStatus; };
        QCOMPARE(status(), OutreachStatus::Found);
        world.write([&](WriteSession &session) { return enrich(session, id, {contact(u"jane@blog.example"_s, 90, world.clock().now())}); });
        QCOMPARE(status(), OutreachStatus::Enriched);
        const auto verify = [&](VerificationStatus result) {
            world.write([&](WriteSession &session) {
                return prospects::saveVerification(session, id, {result, u"because"_s, u"accept_all"_s, u"dns"_s});
            });
        };
        verify(VerificationStatus::AcceptAll);
        QCOMPARE(status(), OutreachStatus::Unverified);
        verify(VerificationStatus::Verified);
        QCOMPARE(status(), OutreachStatus::Verified);
        QCOMPARE(world.read([&](ReadSession &session) { return prospects::contacts(session, id); }).first().mailboxStatus, u"accept_all"_s);
        const auto draft = world.addDraft(id);
        QCOMPARE(status(), OutreachStatus::Drafted);
        world.approve(draft);
        QCOMPARE(status(), OutreachStatus::Approved);
        world.addSent(id, u"jane@blog.example"_s);
        QCOMPARE(status(), OutreachStatus::Sent);
        QCOMPARE(world.prospect(id).sendStatus, SendStatus::Sent);
        QCOMPARE(world.prospect(id).lastSent, std::optional(world.clock().now()));
        ProspectEdit edit;
        edit.approval = ApprovalStatus::Rejected;
        world.write([&](WriteSession &session) { return prospects::edit(session, id, edit); });
        QCOMPARE(status(), OutreachStatus::Rejected);
    }

    void keepsTheScore_data() { TestDatabase::addEngines(); }
    void keepsTheScore()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto id = world.addProspect(u"blog.example"_s);
        world.write([&](WriteSession &session) { return prospects::saveScore(session, id, 61.25, u"[]"_s, 40.0); });
        world.write([&](WriteSession &session) { return prospects::saveScore(session, id, 62, u"[1]"_s, std::nullopt); });
        QCOMPARE(world.prospect(id).score, std::optional(62.0));
        QCOMPARE(world.prospect(id).daEst, std::optional(40.0)); // what was known stays known
        world.write([&](WriteSession &session) { return prospects::setDraftFailed(session, id, u"the model refused"_s); });
        QCOMPARE(world.prospect(id).draftStatus, DraftStatus::Failed);
    }

    void opensTheGates_data() { TestDatabase::addEngines(); }
    void opensTheGates()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto fresh = world.addProspect(u"fresh.example"_s);
        const auto none = world.addProspect(u"none.example"_s, {}, [](Prospect &p) { p.scrapeStatus = ScrapeStatus::NoAddress; });
        world.addProspect(u"rejected.example"_s, {}, [](Prospect &p) { p.approvalStatus = ApprovalStatus::Rejected; });
        const auto address = world.addProspect(u"address.example"_s, u"a@address.example"_s);
        world.addVerified(u"verified.example"_s, u"a@verified.example"_s);
        const auto drafted = world.addVerified(u"drafted.example"_s, u"a@drafted.example"_s);
        world.addDraft(drafted);
        world.addVerified(u"suppressed.example"_s, u"a@suppressed.example"_s);
        world.addVerified(u"sub.example"_s, u"a@mail.sub.example"_s);
        world.addProspect(u"social.example"_s, u"a@social.example"_s, [](Prospect &p) {
            p.verificationStatus = VerificationStatus::Verified;
            p.sourceType = SourceType::Social;
        });
        for (const auto &[scope, value] : {std::pair{SuppressionScope::Address, u"a@suppressed.example"_s},
                                           std::pair{SuppressionScope::Domain, u"sub.example"_s}}) {
            Suppression suppression;
            suppression.scope = scope;
            suppression.value = value;
            world.write([&](WriteSession &session) { return suppressions::add(session, suppression); });
        }
        const auto due = [&](auto function) { return domains(world.read(function)); };
        QCOMPARE(due([](ReadSession &s) { return prospects::dueForEnrichment(s, {}); }), QStringList({u"fresh.example"_s}));
        QCOMPARE(due([&](ReadSession &s) { return prospects::dueForEnrichment(s, {none.value, fresh.value, address.value}); }),
                 QStringList({u"fresh.example"_s, u"none.example"_s}));
        QCOMPARE(due([](ReadSession &s) { return prospects::dueForVerification(s, {}); }), QStringList({u"address.example"_s}));
        QCOMPARE(due([&](ReadSession &s) { return prospects::dueForVerification(s, {drafted.value, address.value}); }),
                 QStringList({u"address.example"_s}));
        QCOMPARE(due([](ReadSession &s) { return prospects::dueForAutoDraft(s); }), QStringList({u"verified.example"_s}));
        QCOMPARE(due([&](ReadSession &s) { return prospects::dueForDraft(s, {drafted.value, address.value, fresh.value}); }),
                 QStringList({u"address.example"_s}));
        QCOMPARE(due([](ReadSession &s) { return prospects::dueForScoring(s, {}); }).size(), 8);
        world.write([&](WriteSession &s) { return prospects::saveScore(s, fresh, 10, u"[]"_s, {}); });
        QCOMPARE(due([](ReadSession &s) { return prospects::dueForScoring(s, {}); }).size(), 7);
        QCOMPARE(due([&](ReadSession &s) { return prospects::dueForScoring(s, {fresh.value}); }), QStringList({u"fresh.example"_s}));
    }

    void countsTheFunnel_data() { TestDatabase::addEngines(); }
    void countsTheFunnel()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        QVERIFY(world.read([](ReadSession &session) { return prospects::funnel(session); }) == FunnelCounts{});
        world.addProspect(u"found.example"_s);
        world.addProspect(u"none.example"_s, {}, [](Prospect &p) { p.scrapeStatus = ScrapeStatus::NoAddress; });
        const auto sent = world.addVerified(u"sent.example"_s, u"a@sent.example"_s);
        world.addSent(sent, u"a@sent.example"_s);
        const auto review = world.addVerified(u"review.example"_s, u"a@review.example"_s);
        world.addDraft(review);
        world.addDraft(review, u" "_s, u"no subject"_s);
        const auto approved = world.addVerified(u"approved.example"_s, u"a@approved.example"_s);
        world.approve(world.addDraft(approved));
        const auto counts = world.read([](ReadSession &session) { return prospects::funnel(session); });
        FunnelCounts expected;
        expected.total = 5;
        expected.found = 1;
        expected.withAddress = 3;
        expected.noAddress = 1;
        expected.verified = 3;
        expected.drafted = 2;
        expected.toReview = 1;
        expected.approved = 1;
        expected.sent = 1;
        QVERIFY(counts == expected);
    }
};

QTEST_GUILESS_MAIN(ProspectsTest)
#include "tst_prospects.moc"
