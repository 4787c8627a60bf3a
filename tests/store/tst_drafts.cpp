// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/draftrepository.h"

#include "store/settingsrepository.h"
#include "support/storeworld.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace overture;
using namespace overture::store;
using namespace Qt::StringLiterals;

namespace {

DraftFilter withText(const QString &text)
{
    DraftFilter filter;
    filter.text = text;
    return filter;
}

DraftFilter inCategory(const QString &category)
{
    DraftFilter filter;
    filter.category = category;
    return filter;
}

DraftFilter inStates(const QList<DraftState> &states)
{
    DraftFilter filter;
    filter.states = states;
    return filter;
}

} // namespace

class DraftsTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsAnyWordOfAModel_data() { TestDatabase::addEngines(); }
    void keepsAnyWordOfAModel()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto prospect = world.addProspect(u"blog.example"_s, u"a@blog.example"_s);
        QRandomGenerator random(20261122);
        for (int round = 0; round < 150; ++round) {
            QString word;
            for (int length = random.bounded(1, 60); length > 0; --length) {
                char32_t c = char32_t(random.bounded(1, round % 2 ? 0x10FFFF : 0x3000));
                if (c >= 0xD800 && c <= 0xDFFF)
                    c = U'¿';
                word += QString::fromUcs4(&c, 1);
            }
            Draft draft;
            draft.prospectId = prospect;
            draft.kind = word;
            draft.subject = u"S"_s;
            draft.body = u"B"_s;
            draft.provenance = QString::fromUtf8(QJsonDocument(QJsonObject{{u"raw"_s, word}}).toJson());
            const auto id = world.write([&](WriteSession &session) { return drafts::insert(session, draft, u"gemini"_s); });
            QCOMPARE(world.draft(id).kind, word);
            QCOMPARE(world.draft(id).provenance, draft.provenance);
            QVERIFY(!displayKind(word).contains(u'\n'));
            QVERIFY(displayKind(word).startsWith(u"Other"_s));
        }
    }

    void keepsAnyKind_data() { TestDatabase::addEngines(); }
    void keepsAnyKind()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto prospect = world.addProspect(u"blog.example"_s, u"a@blog.example"_s);
        for (const auto &kind : {u"new"_s, u"a kind; that 'nobody' knows 🖼"_s, QString()}) {
            Draft draft;
            draft.prospectId = prospect;
            draft.kind = kind;
            const auto id = world.write([&](WriteSession &session) { return drafts::insert(session, draft, u"gemini"_s); });
            QCOMPARE(world.draft(id).kind, kind);
        }
        QCOMPARE(world.prospect(prospect).draftStatus, DraftStatus::Drafted);
    }

    void changedTextVoidsTheApproval_data() { TestDatabase::addEngines(); }
    void changedTextVoidsTheApproval()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto prospect = world.addProspect(u"blog.example"_s, u"a@blog.example"_s);
        const auto id = world.addDraft(prospect, u"One"_s, u"First text"_s);
        world.approve(id);
        const auto approved = world.draft(id);
        QCOMPARE(approved.state, DraftState::Approved);
        QCOMPARE(approved.approvedBy, u"user"_s);
        QCOMPARE(approved.approvedAt, std::optional(world.clock().now()));
        QCOMPARE(approved.approvalHash, u"hash"_s);
        world.write([&](WriteSession &session) { return drafts::setText(session, id, u"One"_s, u"First text"_s, u"user"_s); });
        QVERIFY(world.draft(id) == approved); // the same text changes nothing

        world.write([&](WriteSession &session) { return drafts::setText(session, id, u"One"_s, u"Second text"_s, u"user"_s); });
        const auto changed = world.draft(id);
        QCOMPARE(changed.state, DraftState::Proposed);
        QCOMPARE(changed.approvalHash, QString());
        QVERIFY(!changed.approvedAt);
        QCOMPARE(changed.revision, 2);
        const auto revisions = world.read([&](ReadSession &session) { return drafts::revisions(session, id); });
        QCOMPARE(revisions.size(), 2);
        QCOMPARE(revisions.at(0).body, u"First text"_s);
        QCOMPARE(revisions.at(0).author, u"template"_s);
        QCOMPARE(revisions.at(1).author, u"user"_s);
    }

    void undoPutsTheDraftBack_data() { TestDatabase::addEngines(); }
    void undoPutsTheDraftBack()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto id = world.addDraft(world.addProspect(u"blog.example"_s, u"a@blog.example"_s), u"One"_s, u"First text"_s);
        world.approve(id);
        const auto before = world.draft(id);
        world.write([&](WriteSession &session) { return drafts::setText(session, id, u"Two"_s, u"Second"_s, u"user"_s); });
        auto error = world.refused([&](WriteSession &session) { return drafts::restore(session, before, 1); });
        QCOMPARE(error.kind, ErrorKind::InvalidInput);
        world.write([&](WriteSession &session) { return drafts::restore(session, before, 2); });
        const auto after = world.draft(id);
        QCOMPARE(after.subject, before.subject);
        QCOMPARE(after.body, before.body);
        QCOMPARE(after.state, DraftState::Approved);
        QCOMPARE(after.approvalHash, before.approvalHash);
        QCOMPARE(after.approvedAt, before.approvedAt);
        QCOMPARE(after.revision, 3);
        QCOMPARE(world.prospect(after.prospectId).outreachStatus, OutreachStatus::Approved);
    }

    void refusesToApproveWhatCannotGoOut()
    {
        StoreWorld world;
        const auto noAddress = world.addDraft(world.addProspect(u"none.example"_s));
        const auto noBody = world.addDraft(world.addProspect(u"blog.example"_s, u"a@blog.example"_s), u"Hi"_s, u" \n\t"_s);
        const auto good = world.addDraft(world.addProspect(u"good.example"_s, u"a@good.example"_s));
        const auto approve = [](DraftId id, const QString &hash) {
            return [=](WriteSession &session) { return drafts::approve(session, id, u"user"_s, hash); };
        };
        for (const auto &error : {world.refused(approve(noAddress, u"h"_s)), world.refused(approve(noBody, u"h"_s)),
                                  world.refused(approve(good, QString()))})
            QCOMPARE(error.kind, ErrorKind::InvalidInput);
        QCOMPARE(world.refused(approve(DraftId{99}, u"h"_s)).kind, ErrorKind::NotFound);
        world.approve(good);
        QCOMPARE(world.refused(approve(good, u"other"_s)).kind, ErrorKind::InvalidInput);
    }

    void sentDraftIsHistory_data() { TestDatabase::addEngines(); }
    void sentDraftIsHistory()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto id = world.addDraft(world.addProspect(u"blog.example"_s, u"a@blog.example"_s));
        world.approve(id);
        const auto before = world.draft(id);
        world.write([&](WriteSession &session) { return drafts::markSent(session, id); });
        QCOMPARE(world.draft(id).state, DraftState::Sent);
        QCOMPARE(world.draft(id).approvalHash, u"hash"_s);
        const QList<std::function<Status(WriteSession &)>> changes = {
            [&](WriteSession &s) { return drafts::setText(s, id, u"x"_s, u"y"_s, u"user"_s); },
            [&](WriteSession &s) { return drafts::reject(s, id); },
            [&](WriteSession &s) { return drafts::reopen(s, id); },
            [&](WriteSession &s) { return drafts::approve(s, id, u"user"_s, u"h"_s); },
            [&](WriteSession &s) { return drafts::restore(s, before, 1); }};
        for (const auto &change : changes)
            QCOMPARE(world.refused(change).kind, ErrorKind::InvalidInput);
        QCOMPARE(world.draft(id).state, DraftState::Sent);
    }

    void listsOnlyDraftsWithWords_data() { TestDatabase::addEngines(); }
    void listsOnlyDraftsWithWords()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto prospect = world.addProspect(u"bluegallery.example"_s, u"jane@bluegallery.example"_s, [](Prospect &p) {
            p.category = u"Galleries"_s;
            p.score = 50;
        });
        const auto other = world.addProspect(u"other.example"_s, u"joe@other.example"_s);
        const auto empty = world.addDraft(prospect, u"\t"_s, u"text"_s);
        const auto first = world.addDraft(prospect, u"Kunst für Zürich"_s, u"A canvas"_s);
        const auto second = world.addDraft(other, u"Apples"_s, u"A pear"_s);
        const auto ids = [&](const DraftFilter &filter, const DraftSort &sort = {}) {
            return world.read([&](ReadSession &session) { return drafts::ids(session, filter, sort); });
        };
        QCOMPARE(ids({}), QList<qint64>({first.value, second.value}));
        QCOMPARE(ids({}, {DraftColumn::Subject, false}), QList<qint64>({second.value, first.value}));
        QCOMPARE(ids({}, {DraftColumn::Score, true}), QList<qint64>({first.value, second.value}));
        QCOMPARE(ids(withText(u"zuer"_s)), QList<qint64>());
        QCOMPARE(ids(withText(engine == u"sqlite"_s ? u"zurich"_s : u"zürich"_s)), QList<qint64>({first.value}));
        QCOMPARE(ids(withText(u"pear app"_s)), QList<qint64>({second.value}));
        QCOMPARE(ids(withText(u"gallery"_s)), QList<qint64>({first.value}));
        QCOMPARE(ids(withText(u"jane"_s)), QList<qint64>({first.value}));
        QCOMPARE(ids(inCategory(u"Galleries"_s)), QList<qint64>({first.value}));
        world.write([&](WriteSession &session) { return drafts::reject(session, second); });
        QCOMPARE(ids(inStates({DraftState::Rejected})), QList<qint64>({second.value}));
        QCOMPARE(ids(inStates({DraftState::Rejected, DraftState::Proposed})), QList<qint64>({first.value, second.value}));
        QCOMPARE(world.read([](ReadSession &session) { return drafts::count(session, inStates({DraftState::Proposed})); }), 1);
        // Text that is changed is found by its new words only.
        world.write([&](WriteSession &session) { return drafts::setText(session, empty, u"Now"_s, u"visible melon"_s, u"user"_s); });
        world.write([&](WriteSession &session) { return drafts::setText(session, first, u"Now"_s, u"other"_s, u"user"_s); });
        QCOMPARE(ids(withText(u"melon"_s)), QList<qint64>({empty.value}));
        QCOMPARE(ids(withText(u"canvas"_s)), QList<qint64>());

        const auto rows = world.read([&](ReadSession &session) { return drafts::rowsByIds(session, {second.value, first.value}); });
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(1).domain, u"bluegallery.example"_s);
        QCOMPARE(rows.at(1).to, u"jane@bluegallery.example"_s);
        QCOMPARE(rows.at(1).score, std::optional(50.0));
        QVERIFY(!rows.at(0).score);
    }

    void oldestApprovalGoesFirst_data() { TestDatabase::addEngines(); }
    void oldestApprovalGoesFirst()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        QList<DraftId> ids;
        for (const auto &domain : {u"a.example"_s, u"b.example"_s, u"c.example"_s})
            ids.append(world.addDraft(world.addProspect(domain, "x@"_L1 + domain)));
        for (const auto i : {1, 0}) {
            world.approve(ids.at(i));
            world.clock().advance(std::chrono::seconds(5));
        }
        const auto approved = [&](const QList<qint64> &only) {
            QStringList domains;
            for (const auto &row : world.read([&](ReadSession &session) { return drafts::approved(session, only); }))
                domains.append(row.domain);
            return domains;
        };
        QCOMPARE(approved({}), QStringList({u"b.example"_s, u"a.example"_s}));
        QCOMPARE(approved({ids.at(0).value, ids.at(2).value}), QStringList({u"a.example"_s}));
    }

    void everyDecisionIsInTheJournal()
    {
        StoreWorld world;
        const auto id = world.addDraft(world.addProspect(u"blog.example"_s, u"a@blog.example"_s));
        world.approve(id);
        world.write([&](WriteSession &session) { return drafts::reopen(session, id); });
        world.write([&](WriteSession &session) { return drafts::reject(session, id); });
        QStringList what;
        for (const auto &entry : world.read([](ReadSession &session) { return activity::list(session, 10); }))
            what.prepend(entry.what);
        QCOMPARE(what, QStringList({u"draft.created"_s, u"draft.approved"_s, u"draft.reopened"_s, u"draft.rejected"_s}));
    }
};

QTEST_GUILESS_MAIN(DraftsTest)
#include "tst_drafts.moc"
