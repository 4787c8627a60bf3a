// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a person does, and in whatever order: undone again, the database says what it said before.
//
// OVERTURE_UNDO_ACTS=N   how many acts (10,000); OVERTURE_UNDO_SEED=N   another order of them
//
// Compared is every table but
//   activity, send_decisions, schema_migrations   lines are only ever added to them: an undo is noted, too
//   draft_revisions, drafts.revision              the history of a text goes on: an undo is a revision of its own
//   draft_views                                   what a person has seen, they have seen
//   file_contents                                 bytes by their hash; what refers to them is compared
//   studio_facts that are withdrawn               a fact whose approval was taken back stays as a withdrawn one
// and every column but updated_at, which says when a row was touched last. Rows that an undo makes anew may have another
// id where nothing refers to it (`nameless`).
#include "gui/bannerstack.h"
#include "gui/grid/bulkacts.h"
#include "gui/grid/cellsact.h"
#include "gui/inbox/inboxacts.h"
#include "gui/page.h"
#include "gui/prospects/addressacts.h"
#include "gui/prospects/notesact.h"
#include "gui/prospects/prospectsmodel.h"
#include "gui/review/draftacts.h"
#include "gui/review/evidenceacts.h"
#include "gui/review/mailacts.h"
#include "gui/review/versionacts.h"
#include "gui/text/spelling.h"
#include "gui/undo/tidystack.h"
#include "guiseed.h"
#include "pipeline/evidence.h"
#include "pipeline/rewriting.h"
#include "store/attachmentrepository.h"
#include "store/campaignrepository.h"
#include "store/conversationrepository.h"
#include "store/deadaddress.h"
#include "store/draftproposalrepository.h"
#include "store/evidencerepository.h"
#include "store/mailaccountrepository.h"
#include "store/reviewrepository.h"
#include "store/savedviewrepository.h"
#include "support/testdatabase.h"

#include <QEventLoop>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTest>
#include <QTimer>

#include <random>

using namespace overture;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 240'000;

const QStringList notCompared{u"activity"_s, u"send_decisions"_s, u"schema_migrations"_s, u"draft_revisions"_s, u"draft_views"_s, u"file_contents"_s};
const QStringList nameless{u"message_effects"_s, u"domain_holds"_s, u"suppressions"_s, u"attachments"_s,
                           u"draft_vouches"_s};

using Content = QMap<QString, QStringList>;   ///< rows of each table, sorted

Content contentOf(store::Database &database)
{
    const auto content = database.readNow([](store::ReadSession &session) -> Result<Content> {
        QStringList tables;
        auto status = session.select(uR"(
            SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%')"_s, {},
            [&](const QSqlQuery &row) { tables.append(row.value(0).toString()); });
        if (!status)
            return fail(status.error());
        Content found;
        for (const auto &table : std::as_const(tables)) {
            if (notCompared.contains(table))
                continue;
            QStringList rows;
            status = session.select(u"SELECT * FROM "_s + table, {}, [&](const QSqlQuery &row) {
                QStringList cells;
                const auto record = row.record();
                for (int i = 0; i < record.count(); ++i) {
                    const QString name = record.fieldName(i);
                    if (table == u"message_effects"_s && name == u"subject_id"_s)
                        continue; // a hold or a suppression that was made anew has another id
                    if (name == u"updated_at"_s || (table == u"drafts"_s && name == u"revision"_s) || (name == u"id"_s && nameless.contains(table)))
                        continue;
                    cells.append(name + u'=' + (row.value(i).isNull() ? u"NULL"_s : row.value(i).toString()));
                }
                if (table == u"studio_facts"_s && !cells.contains(u"withdrawn_at=NULL"_s))
                    return;
                if (table != u"counters"_s || !cells.contains(u"value=0"_s))
                    rows.append(cells.join(u" | "_s));
            });
            if (!status)
                return fail(status.error());
            rows.sort();
            found.insert(table, rows);
        }
        return found;
    });
    if (!content)
        qFatal("%s", qPrintable(content.error().message));
    return *content;
}

/// What differs, for people; empty when nothing does.
QString difference(const Content &before, const Content &after)
{
    QStringList told;
    for (auto table = before.cbegin(); table != before.cend(); ++table) {
        const auto now = after.value(table.key());
        if (now == table.value())
            continue;
        const QSet<QString> old(table->cbegin(), table->cend());
        const QSet<QString> present(now.cbegin(), now.cend());
        told.append(table.key() + u":"_s);
        for (const auto &row : (old - present).values().mid(0, 3))
            told.append(u"  - "_s + row.left(1500));
        for (const auto &row : (present - old).values().mid(0, 3))
            told.append(u"  + "_s + row.left(1500));
    }
    return told.join(u'\n');
}

/// A seeded workspace and every undoable act of the program, done at random.
class Person
{
public:
    explicit Person(unsigned seed) : random(seed)
    {
        const auto must = [](const Status &status) {
            if (!status)
                qFatal("%s", qPrintable(status.error().message));
        };
        must(guiseed::seed(*database, database.clock(), 60));
        must(guiseed::seedSends(*database, database.clock()));
        must(guiseed::seedInbox(*database, database.clock()));
        must(database->writeNow([this](store::WriteSession &session) { return seedMore(session); }));
        gui::keepTidy(undo);
        model = std::make_unique<gui::ProspectsModel>(*database, database.clock(), undo);
    }

    /// Waits for the writer to have answered all.
    void settle()
    {
        QEventLoop untilAnswered;   // QTest::qWaitFor looks every 10 ms only
        QTimer tooLong;
        tooLong.callOnTimeout([] { qFatal("the writer never answered"); });
        tooLong.start(patience);
        whenDone(database->write([](store::WriteSession &) { return Status(); }), &context, [&](const Status &) { untilAnswered.quit(); });
        untilAnswered.exec();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents();
    }

    void act()
    {
        const int kind = number(Kinds);
        const int before = undo.count();
        const QUndoCommand *last = before > 0 ? undo.command(before - 1) : nullptr;
        perform(kind);
        ++tried[kind];
        // Meanwhile refused steps may have left the stack.
        if (undo.count() == 0 || (undo.count() <= before && undo.command(undo.count() - 1) == last))
            return;
        ++pushed;
        kinds.insert(undo.command(undo.count() - 1), kind);
    }

    /// Counts the steps that were carried out. After `settle`: the others are known to be refused then.
    void countSteps()
    {
        for (int i = 0; i < undo.count(); ++i) {
            if (!undo.command(i)->isObsolete())
                ++done[kinds.value(undo.command(i))];
        }
        kinds.clear();
    }

    int number(int below) { return int(random() % unsigned(below)); }

    TestDatabase database;
    std::mt19937 random;
    QObject context;
    gui::BannerStack banners;
    QUndoStack undo;
    std::unique_ptr<gui::ProspectsModel> model;
    QHash<int, int> tried;
    QHash<int, int> done;
    QHash<const QUndoCommand *, int> kinds;   ///< of the steps on the stack
    QStringList refusedUndos;
    bool isUndoing = false;
    int pushed = 0;

    static constexpr int Kinds = 38;

private:
    Status seedMore(store::WriteSession &session)
    {
        for (const auto &name : {u"Spring show"_s, u"Blogs"_s}) {
            store::Campaign campaign;
            campaign.name = name;
            if (const auto id = store::campaigns::save(session, campaign); !id)
                return fail(id.error());
        }
        if (const auto id = store::savedviews::save(session, {{}, u"prospects"_s, u"First"_s, {{u"lines"_s, 1}}, true}); !id)
            return fail(id.error());
        const auto found = store::drafts::ids(session, {}, {});
        if (!found)
            return fail(found.error());
        drafts = *found;
        const auto known = store::prospects::ids(session, {}, {});
        if (!known)
            return fail(known.error());
        prospects = *known;
        if (auto status = seedEvidence(session); !status)
            return status;
        for (const qint64 id : std::as_const(prospects)) {
            const auto row = store::prospects::byId(session, ProspectId{id});
            if (!row)
                return fail(row.error());
            if (id % 4 != 0 || (*row)->contactEmail.isEmpty())
                continue;
            auto checked = store::prospects::saveVerification(
                session, ProspectId{id},
                {VerificationStatus::Invalid, u"There is no such mailbox."_s, u"invalid"_s, u"dns"_s, {}, u"right@"_s + (*row)->domain});
            if (!checked)
                return checked;
            mistyped.append(id);
        }
        const auto talks = store::conversations::ids(session, {}, {});
        if (!talks)
            return fail(talks.error());
        conversations = *talks;
        for (qint64 id : std::as_const(drafts)) {
            const auto draft = store::drafts::byId(session, DraftId{id});
            if (!draft)
                return fail(draft.error());
            DraftProposal proposal;
            proposal.draftId = DraftId{id};
            proposal.author = u"gemini"_s;
            proposal.subject = (*draft)->subject + u" soon"_s;
            proposal.body = u"Good day,\n\n"_s + (*draft)->body.section(u'\n', 2).replace(u"small"_s, u"little"_s).replace(u"a few"_s, u"three"_s)
                + u"\nLindgren Studio"_s;
            proposal.baseRevision = (*draft)->revision;
            proposal.baseSubject = (*draft)->subject;
            proposal.baseBody = (*draft)->body;
            proposal.offeredSubject = proposal.subject;
            proposal.offeredBody = proposal.body;
            const auto made = store::proposals::insert(session, proposal);
            if (!made)
                return fail(made.error());
            proposals.append(*made);
        }
        return {};
    }

    Status seedEvidence(store::WriteSession &session)
    {
        for (const auto &address : {u"ada@lindgren.example"_s, u"second@lindgren.example"_s}) {
            MailAccount account;
            account.address = address;
            account.subject = u"subject of "_s + address;
            account.connectedAt = session.now();
            if (const auto connected = store::mailaccounts::connect(session, account); !connected)
                return fail(connected.error());
        }
        for (const auto &text : {u"The studio was founded in 1998."_s, u"Ada Lindgren paints on paper."_s}) {
            if (const auto added = store::studiofacts::add(session, text, u"user"_s); !added)
                return fail(added.error());
        }
        for (const qint64 id : drafts.mid(0, 6)) {
            if (auto saved = store::evidence::saveSourceCheck(session, DraftId{id}, u"vanished"_s, u"We show paintings."_s); !saved)
                return saved;
        }
        return {};
    }

    template <class T>
    T one(const QList<T> &list) { return list.at(number(int(list.size()))); }
    QList<qint64> some(const QList<qint64> &list)
    {
        QList<qint64> chosen;
        for (int i = 0, count = 1 + number(5); i < count; ++i) {
            if (const auto id = one(list); !chosen.contains(id))
                chosen.append(id);
        }
        return chosen;
    }
    QString text()
    {
        static const QStringList words{u"Galleries"_s, u"Über Kunst"_s, u"north"_s, u"A longer text\nof two lines"_s, u""_s, u"12"_s, u"spring show"_s};
        return one(words) + (number(2) ? QString::number(number(1000)) : QString());
    }

    gui::UndoableAct::Report report(int kind)
    {
        return [this, kind](const Status &status) {
            if (!status && isUndoing)
                refusedUndos.append(u"%1: %2"_s.arg(kind).arg(status.error().message));
        };
    }

    void cells(int kind, const QList<qint64> &ids, const QList<int> &columns, const gui::CellsWriter &writer)
    {
        QList<store::CellEdit> edits;
        for (const qint64 id : ids) {
            for (int i = 0, count = 1 + number(3); i < count; ++i) {
                const int column = one(columns);
                QString typed = text();
                if (columns.first() == int(store::ProspectColumn::Email) && column == columns.first() && number(4) > 0)
                    typed = u"person%1@place.example"_s.arg(number(50));
                edits.append({id, column, typed});
            }
        }
        undo.push(gui::cellsAct(*database, u"cells"_s, edits, writer, &context, [this, kind](const gui::CellsOutcome &outcome) {
            if (outcome.isUndo && (outcome.conflicts > 0 || !outcome.status))
                refusedUndos.append(u"%1: %2 conflicts"_s.arg(kind).arg(outcome.conflicts));
        }));
    }

    store::Campaign aCampaign()
    {
        const auto all = database->readNow([](store::ReadSession &session) { return store::campaigns::all(session); });
        return all && !all->isEmpty() ? one(*all) : store::Campaign();
    }
    std::optional<Draft> stored(qint64 id)
    {
        const auto draft = database->readNow([id](store::ReadSession &session) { return store::drafts::byId(session, DraftId{id}); });
        return draft ? *draft : std::nullopt;
    }

    void perform(int kind);
    void performOnDrafts(int kind);
    void performElsewhere(int kind);
    void performOnEvidence(int kind);
    void performOnFacts(int kind);
    void decideChanges(int kind);
    void writeToAnother();

    gui::GuiContext shared{.database = *database, .clock = database.clock()};
    gui::Live<store::FunnelCounts> counts{*database, {}, &store::prospects::funnel, nullptr};
    gui::Live<QList<Job>> jobs{*database, {}, [](store::ReadSession &) { return Result<QList<Job>>(QList<Job>()); }, nullptr};
    gui::Live<QHash<QString, QJsonValue>> settings{*database, {}, &store::settings::all, nullptr};
    gui::Spelling spelling{*database, {}};
    gui::PageContext page{shared, banners, undo, counts, jobs, settings, [](const QString &, const QString &) {}, spelling};
    QList<qint64> drafts;
    QList<qint64> prospects;
    QList<qint64> conversations;
    QList<qint64> mistyped;    ///< prospects whose address a check has a better one for
    QList<DraftProposalId> proposals;
};

void Person::perform(int kind)
{
    using Column = store::ProspectColumn;
    switch (kind) {
    case 0:
    case 1:
        return cells(kind, some(prospects), {int(Column::Title), int(Column::Category), int(Column::Location), int(Column::Name), int(Column::Notes),
                                             int(Column::Campaign), int(Column::Domain)}, &store::prospects::editCells);
    case 2:
    case 3: return cells(kind, some(prospects), {int(Column::Email), int(Column::Category)}, &store::prospects::editCells);
    case 4: undo.push(gui::setCategoryAct(shared, gui::RowsOf::Prospects, some(prospects), text(), &context, report(kind))); return;
    case 5: undo.push(gui::setCategoryAct(shared, gui::RowsOf::Drafts, some(drafts), text(), &context, report(kind))); return;
    case 6:
        undo.push(gui::assignCampaignAct(shared, gui::RowsOf::Prospects, some(prospects), number(3) ? aCampaign() : store::Campaign(), &context,
                                         report(kind)));
        return;
    case 7: {
        store::Campaign campaign;
        campaign.name = u"Campaign %1"_s.arg(number(12));
        undo.push(gui::newCampaignAct(shared, gui::RowsOf::Drafts, some(drafts), campaign, &context, report(kind)));
        return;
    }
    case 8: {
        auto campaign = aCampaign();
        campaign.idea = text();
        if (!campaign.id.isValid())
            campaign.name = u"Another"_s;
        undo.push(gui::saveCampaignAct(shared, campaign, &context, report(kind)));
        return;
    }
    case 9:
        if (const auto campaign = aCampaign(); campaign.id.isValid())
            undo.push(gui::removeCampaignAct(shared, campaign, &context, report(kind)));
        return;
    case 10:
        undo.push(gui::saveViewAct(shared, {{}, u"prospects"_s, u"View %1"_s.arg(number(4)), {{u"lines"_s, number(5)}}, number(2) == 0}, &context,
                                   report(kind)));
        return;
    case 11: {
        const auto views = database->readNow([](store::ReadSession &session) { return store::savedviews::of(session, u"prospects"_s); });
        if (views && !views->isEmpty())
            undo.push(gui::removeViewAct(shared, one(*views), &context, report(kind)));
        return;
    }
    case 12: model->decide(some(prospects), one(QList{ApprovalStatus::Approved, ApprovalStatus::Rejected})); return;
    case 13: undo.push(gui::editNotesAct(shared, ProspectId{one(prospects)}, text(), &context, report(kind))); return;
    case 14: gui::acceptAddresses(page, some(prospects), u"I know them"_s); return;
    case 15: gui::useSuggestions(page, {one(mistyped)}); return;
    default: performOnDrafts(kind);
    }
}

void Person::performOnDrafts(int kind)
{
    using Column = store::DraftColumn;
    const auto file = [this] {
        return MailFile{u"file%1.txt"_s.arg(number(5)), u"text/plain"_s, false, QByteArray("content ") + QByteArray::number(number(9)), u"/from/here"_s, {}};
    };
    switch (kind) {
    case 16: return cells(kind, some(drafts), {int(Column::Subject), int(Column::Text), int(Column::Score)}, &store::drafts::editCells);
    case 17:
        undo.push(gui::editDraftAct(shared, DraftId{one(drafts)}, u"Subject %1"_s.arg(number(100)), u"Text %1"_s.arg(number(100)), gui::newSitting(),
                                    &context, report(kind), number(2)));
        return;
    case 18:
    case 19: {
        const auto ids = some(drafts);
        QHash<qint64, int> shown;
        for (const qint64 id : ids) {
            if (const auto draft = stored(id))
                shown.insert(id, draft->revision);
        }
        undo.push(gui::approveDraftsAct(shared, ids, &context, report(kind), shown));
        return;
    }
    case 20: undo.push(gui::rejectDraftsAct(shared, some(drafts), &context, report(kind))); return;
    case 21:
        undo.push(gui::snoozeDraftsAct(shared, some(drafts), database.clock().now() + std::chrono::hours(1 + number(500)), &context, report(kind)));
        return;
    case 22: undo.push(gui::wakeDraftsAct(shared, some(drafts), &context, report(kind))); return;
    case 23: undo.push(gui::addCcAct(shared, some(drafts), u"more%1@place.example"_s.arg(number(20)), &context, report(kind))); return;
    case 24: undo.push(gui::addTextAct(shared, some(drafts), u"One more paragraph %1."_s.arg(number(9)), &context, report(kind))); return;
    case 25: undo.push(gui::attachAct(shared, some(drafts), {file()}, &context, report(kind))); return;
    case 26: undo.push(gui::attachForAct(shared, number(2) ? ProspectId{one(prospects)} : ProspectId(), {file()}, &context, report(kind))); return;
    case 27: {
        const auto draft = stored(one(drafts));
        const auto all = database->readNow([draft](store::ReadSession &session) { return store::attachments::ofMail(session, *draft); });
        if (all && !all->isEmpty())
            undo.push(gui::detachAct(shared, {one(*all)}, &context, report(kind)));
        return;
    }
    case 28: {
        const qint64 id = one(drafts);
        const auto history = database->readNow([id](store::ReadSession &session) { return store::drafts::revisions(session, DraftId{id}); });
        if (history && !history->isEmpty())
            undo.push(gui::restoreVersionAct(shared, DraftId{id}, one(*history).revision, &context, report(kind)));
        return;
    }
    case 31: undo.push(gui::setCcAct(shared, some(drafts), number(3) ? u"other%1@place.example"_s.arg(number(20)) : QString(), &context, report(kind))); return;
    case 32: {
        const QStringList mailboxes{{}, u"ada@lindgren.example"_s, u"second@lindgren.example"_s, u"nobody@lindgren.example"_s};
        undo.push(gui::setAccountAct(shared, some(drafts), one(mailboxes), &context, report(kind)));
        return;
    }
    default: performElsewhere(kind);
    }
}

void Person::performElsewhere(int kind)
{
    if (kind == 29) {
        switch (number(4)) {
        case 0: undo.push(gui::suppressAct(shared, u"never%1@place.example"_s.arg(number(30)), &context, report(kind))); return;
        case 1: undo.push(gui::handledAct(shared, some(conversations), number(2), &context, report(kind))); return;
        default: {
            QList<qint64> ids;
            (void)database->readNow([&](store::ReadSession &session) {
                return session.select(u"SELECT id FROM messages WHERE direction = 'in'"_s, {},
                                      [&](const QSqlQuery &row) { ids.append(row.value(0).toLongLong()); });
            });
            const QList<MailClass> classes{MailClass::Reply, MailClass::OutOfOffice, MailClass::BounceHard, MailClass::BounceSoft, MailClass::OptOut,
                                           MailClass::Auto, MailClass::Other};
            undo.push(gui::reclassifyAct(shared, MessageId{one(ids)}, one(classes), &context, report(kind)));
            return;
        }
        }
    }
    if (kind == 30)
        return decideChanges(kind);
    if (kind == 37)
        return writeToAnother();
    performOnEvidence(kind);
}

/// Of a proposal that is on the screen: one that is decided, or that the text no longer fits, shows no changes.
void Person::decideChanges(int kind)
{
    settle();
    for (int i = 0; i < 20; ++i) {
        const auto id = one(proposals);
        const auto proposal = database->readNow([id](store::ReadSession &session) { return store::proposals::byId(session, id); });
        if (!proposal || !*proposal || (*proposal)->state != ProposalState::Open)
            continue;
        const DraftId of = (*proposal)->draftId;
        const auto draft = stored(of.value);
        const auto history = database->readNow([of](store::ReadSession &session) { return store::drafts::revisions(session, of); });
        const auto laid = draft && history ? placed(**proposal, *draft, *history) : fail(ErrorKind::NotFound, {});
        if (!laid || laid->changes.isEmpty())
            continue;
        pipeline::ChangeDecision decision;
        decision.proposal = id;
        for (const auto &change : laid->changes) {
            if (number(3) == 0)
                decision.changes.append(change);
        }
        if (decision.changes.isEmpty())
            decision.changes = {one(laid->changes)};
        decision.isTaken = number(2);
        decision.isUnlocked = true;
        undo.push(gui::decideChangesAct(shared, decision, &context, report(kind)));
        return;
    }
}

/// To somebody else of the site, which is offered where a mail has reached nobody.
void Person::writeToAnother()
{
    settle();
    for (int i = 0; i < 20; ++i) {
        const ProspectId id{one(prospects)};
        const auto others = database->readNow([id](store::ReadSession &session) { return store::deadaddress::otherAddresses(session, id); });
        if (!others || others->isEmpty())
            continue;
        gui::useOtherAddress(page, nullptr, id, one(*others).value);
        return;
    }
}

/// On what is on the screen: nobody vouches for a claim of a text that is gone.
void Person::performOnEvidence(int kind)
{
    if (kind >= 35)
        return performOnFacts(kind);
    settle();
    const DraftId id{one(drafts)};
    if (kind == 33) {
        const auto report = database->readNow([id](store::ReadSession &session) { return pipeline::evidenceOf(session, id); });
        QList<Claim> claims = report ? report->claims : QList<Claim>();
        claims.removeIf([](const Claim &claim) { return claim.state == ClaimState::Supported; });
        if (!claims.isEmpty())
            undo.push(gui::vouchAct(shared, id, {one(claims)}, u"I know it, %1"_s.arg(number(100)), &context, this->report(kind)));
        return;
    }
    QList<std::pair<DraftId, Claim>> given;
    for (const qint64 draft : std::as_const(drafts)) {
        const auto stored = database->readNow([draft](store::ReadSession &session) { return store::evidence::ofDraft(session, DraftId{draft}); });
        for (const Vouch &vouch : stored ? stored->vouches : QList<Vouch>()) {
            Claim claim;
            claim.kind = vouch.kind;
            claim.text = vouch.claim;
            claim.vouchReason = vouch.reason;
            given.append({DraftId{draft}, claim});
        }
    }
    if (!given.isEmpty()) {
        const auto [draft, claim] = one(given);
        undo.push(gui::takeBackVouchAct(shared, draft, claim, &context, report(kind)));
    }
}

void Person::performOnFacts(int kind)
{
    settle();
    if (kind == 36) {
        const DraftId id{one(drafts.first(6))};
        const auto check = database->readNow([id](store::ReadSession &session) { return store::evidence::sourceCheck(session, id); });
        if (check && *check && (*check)->holdsBack())
            undo.push(gui::overruleVanishedAct(shared, id, u"It is so, %1"_s.arg(number(100)), &context, report(kind)));
        return;
    }
    const auto facts = database->readNow([](store::ReadSession &session) { return store::studiofacts::all(session); });
    const int act = number(3);
    if (act == 0 || !facts || facts->isEmpty())
        undo.push(gui::addFactAct(shared, u"The studio has %1 rooms."_s.arg(number(40)), &context, report(kind)));
    else if (act == 1)
        undo.push(gui::changeFactAct(shared, one(*facts), u"The studio has %1 windows."_s.arg(number(40)), &context, report(kind)));
    else
        undo.push(gui::withdrawFactAct(shared, one(*facts), &context, report(kind)));
}

int wantedActs()
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("OVERTURE_UNDO_ACTS", &isNumber);
    return isNumber ? wanted : 10'000;
}

} // namespace

class TestUndoProperty : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(u"overture.*=false"_s);
        // Ten thousand commits: into memory where the system has files there.
        if (!qEnvironmentVariableIsSet("TMPDIR") && QFileInfo(u"/dev/shm"_s).isWritable())
            qputenv("TMPDIR", "/dev/shm");
    }

    void everyActAndItsUndoLeaveTheDatabaseAsItWas()
    {
        bool isNumber = false;
        const int seed = qEnvironmentVariableIntValue("OVERTURE_UNDO_SEED", &isNumber);
        Person person(isNumber ? unsigned(seed) : 20261122);
        const auto before = contentOf(*person.database);
        const int wanted = wantedActs();
        constexpr int inRound = 250;
        for (int round = 0; person.pushed < wanted && round * inRound < wanted * 4; ++round) {
            for (int i = 0; i < inRound; ++i) {
                person.act();
                if (person.number(8) == 0)
                    person.settle();
            }
            person.settle();
            person.countSteps();
            person.isUndoing = true;
            while (person.undo.canUndo()) {
                person.undo.undo();
                if (person.number(16) == 0)
                    person.settle();
            }
            person.settle();
            person.isUndoing = false;
            QVERIFY2(person.refusedUndos.isEmpty(), qPrintable(person.refusedUndos.join(u'\n')));
            const auto told = difference(before, contentOf(*person.database));
            QVERIFY2(told.isEmpty(), qPrintable(u"after round %1:\n%2"_s.arg(round).arg(told)));
        }
        QVERIFY2(person.pushed >= wanted, qPrintable(QString::number(person.pushed)));
        // An act that hardly ever works would be tested by name only.
        for (int kind = 0; kind < Person::Kinds; ++kind) {
            qInfo("act %d: tried %d, done %d", kind, person.tried.value(kind), person.done.value(kind));
            QVERIFY2(person.done.value(kind) >= wanted / 400, qPrintable(QString::number(kind)));
        }
        checkSearchTables(*person.database);
    }

    void undoAndRedoInAnyOrderEndWhereTheyBegan()
    {
        Person person(7);
        const auto before = contentOf(*person.database);
        for (int i = 0; i < std::min(3000, wantedActs()); ++i) {
            switch (person.number(5)) {
            case 0:
            case 1: person.act(); break;
            case 2:
            case 3: person.undo.undo(); break;
            default: person.undo.redo(); break;
            }
            if (person.number(6) == 0)
                person.settle();
        }
        person.settle();
        while (person.undo.canUndo()) {
            person.undo.undo();
            person.settle();
        }
        const auto told = difference(before, contentOf(*person.database));
        QVERIFY2(told.isEmpty(), qPrintable(told));
        checkSearchTables(*person.database);
    }

    void aRefusedStepLeavesNoEmptyUndo()
    {
        Person person(1);
        gui::GuiContext shared{.database = *person.database, .clock = person.database.clock()};
        QObject context;
        // Nobody was shown this draft, and the second step finds no such draft at all.
        person.undo.push(gui::approveDraftsAct(shared, {99999}, &context, {}));
        person.undo.push(gui::setCategoryAct(shared, gui::RowsOf::Prospects, {1}, u"A category"_s, &context, {}));
        person.undo.push(gui::rejectDraftsAct(shared, {99999}, &context, {}));
        QTRY_COMPARE_WITH_TIMEOUT(person.undo.count(), 2, patience);   // the first one is below a step that was done
        QTRY_COMPARE_WITH_TIMEOUT(person.undo.undoText(), u"category of 1 prospect"_s, patience);
        person.undo.undo();
        QTRY_COMPARE_WITH_TIMEOUT(person.undo.canUndo(), false, patience);
        QVERIFY(person.undo.canRedo());
    }

private:
    void checkSearchTables(store::Database &database)
    {
        for (const auto &table : {u"prospect_words"_s, u"prospect_trigrams"_s, u"draft_words"_s}) {
            const auto checked = database.writeNow([&](store::WriteSession &session) {
                return session.exec(u"INSERT INTO %1 (%1, rank) VALUES ('integrity-check', 1)"_s.arg(table), {});
            });
            QVERIFY2(checked, qPrintable(table));
        }
    }
};

QTEST_MAIN(TestUndoProperty)
#include "tst_undoproperty.moc"
