// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// B7: a copied or restored workspace opens disarmed, asks the mailbox, then asks a person.
#include "sendbench.h"

#include "pipeline/rearming.h"
#include "store/workspaceidentity.h"

#include <QFile>
#include <QTest>

using namespace overture;
using namespace overture::test;
using namespace Qt::StringLiterals;

using Answer = FakeMailer::Answer;

namespace {

const QString here = u"installation-of-this-computer"_s;

QByteArray contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

/// A workspace from which one mail was sent; a second one lies staged in the mailbox, a third one is queued.
class Studio : public SendBench
{
public:
    Studio()
    {
        QCOMPARE(check(world.database(), here), QString());
        sent = addApproved(u"one.example"_s);
        got(process(u"send"_s, sent.value));
        staged = addApproved(u"two.example"_s);
        mailer.sendScripts = {{.accepted = false, .answer = Answer::Lost, .lostAs = ErrorKind::Unauthorized}};
        if (process(u"send"_s, staged.value))
            qFatal("the mailbox should have refused");
        queued = addApproved(u"three.example"_s);
        queue({queued});
    }

    [[nodiscard]] static QString check(store::Database &database, const QString &installation)
    {
        return got(database.writeNow(
            [&](store::WriteSession &session) { return store::identity::check(session, database.location(), installation); }));
    }
    [[nodiscard]] QString file() { return world.testDatabase().location().sqliteFile; }
    /// The file as it is now, elsewhere.
    [[nodiscard]] QString copy()
    {
        world.testDatabase().close();
        const QString path = file() + u".copy"_s;
        if (!QFile::copy(file(), path))
            qFatal("the workspace could not be copied");
        world.testDatabase().open();
        return path;
    }
    [[nodiscard]] std::unique_ptr<store::Database> open(const QString &path)
    {
        return got(store::Database::open(store::DatabaseLocation::forFile(path), world.clock()));
    }
    Result<JobId> sendFrom(store::Database &database)
    {
        pipeline::JobRunner runner(database, stages, services, world.clock());
        QSignalSpy idle(&runner, &pipeline::JobRunner::idle);
        auto started = runner.start(u"send"_s, {});
        while (!started.isFinished() || !runner.isIdle()) {
            if (!idle.wait(120000) && !runner.isIdle())
                qFatal("the job did not end");
        }
        return started.takeResult();
    }
    [[nodiscard]] static Send row(store::Database &database, DraftId draft)
    {
        return got(database.readNow([draft](store::ReadSession &session) { return store::sends::byDraft(session, draft); })).value();
    }
    [[nodiscard]] static DraftState stateOf(store::Database &database, DraftId draft)
    {
        return got(database.readNow([draft](store::ReadSession &session) { return store::drafts::byId(session, draft); }))->state;
    }
    Status allow(store::Database &database, bool keepApprovals, const QString &installation = here)
    {
        return database.writeNow([&](store::WriteSession &session) {
            return pipeline::allowSending(session, database.location(), installation, keepApprovals, u"user"_s);
        });
    }

    DraftId sent;
    DraftId staged;
    DraftId queued;
};

} // namespace

class TestRearming : public QObject
{
    Q_OBJECT
private slots:
    void B7_aCopySendsNothingUntilItWasLookedAtAndAllowed()
    {
        Studio studio;
        const QString path = studio.copy();
        // The original goes on: all three are out.
        QVERIFY(studio.sendFrom(studio.world.database()));
        QCOMPARE(studio.mailer.delivered().size(), 3);

        auto copied = studio.open(path);
        const QString reason = Studio::check(*copied, here);
        QVERIFY(reason.contains(u"copy"_s));
        const auto refused = studio.sendFrom(*copied);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Misconfigured);
        QCOMPARE(refused.error().message, reason);
        // Nor by a job that was made before, item by item.
        const Settings settings = studio.settings();
        const Job job;
        const pipeline::StageContext context{*copied, studio.services, settings, studio.world.clock(), job, {}};
        JobItem item;
        for (const DraftId draft : {studio.staged, studio.queued}) {
            item.subjectId = draft.value;
            QCOMPARE(got(studio.stages.find(u"send"_s)->process(item, context)).state, ItemState::Skipped);
        }
        QCOMPARE(studio.mailer.delivered().size(), 3);
        // Not before the mailbox was asked.
        QCOMPARE(studio.allow(*copied, false).error().kind, ErrorKind::InvalidInput);

        const auto review = got(pipeline::reviewMailbox(*copied, {&studio.mailer}, {}));
        QCOMPARE(review.confirmed, 1);
        QCOMPARE(review.settled, 1);
        QCOMPARE(review.cannotBeAsked, 1);
        QCOMPARE(Studio::row(*copied, studio.staged).state, SendState::Sent);
        QVERIFY(!Studio::row(*copied, studio.staged).gmailId.isEmpty());
        QCOMPARE(Studio::stateOf(*copied, studio.staged), DraftState::Sent);
        // Still nothing: a person has to say so.
        QVERIFY(!studio.sendFrom(*copied));

        got(studio.allow(*copied, false));
        QVERIFY(studio.sendFrom(*copied));
        QCOMPARE(Studio::row(*copied, studio.queued).state, SendState::Cancelled);
        QCOMPARE(Studio::stateOf(*copied, studio.queued), DraftState::Proposed);
        QCOMPARE(studio.mailer.delivered().size(), 3);
        // The copy is the workspace now, and stays so.
        copied.reset();
        copied = studio.open(path);
        QCOMPARE(Studio::check(*copied, here), QString());
    }

    void B7_aWorkspaceThatWasMovedKeepsItsApprovals()
    {
        Studio studio;
        const QString path = studio.copy();
        auto moved = studio.open(path);
        QVERIFY(Studio::check(*moved, u"another computer"_s).contains(u"installation"_s));
        const auto review = got(pipeline::reviewMailbox(*moved, {&studio.mailer}, {}));
        QCOMPARE(review.stillDrafts, 1);
        got(studio.allow(*moved, true, u"another computer"_s));
        QVERIFY(studio.sendFrom(*moved));
        QCOMPARE(Studio::row(*moved, studio.staged).state, SendState::Sent);
        QCOMPARE(Studio::row(*moved, studio.queued).state, SendState::Sent);
        QCOMPARE(studio.mailer.delivered().size(), 3);
    }

    void B7_aBackupPutBackInPlaceIsNoticed()
    {
        Studio studio;
        const QByteArray backup = contents(studio.copy());
        QVERIFY(studio.sendFrom(studio.world.database()));
        QCOMPARE(studio.mailer.delivered().size(), 3);
        studio.world.testDatabase().close();
        for (const char *ending : {"-wal", "-shm"})
            QFile::remove(studio.file() + QLatin1StringView(ending));
        {
            QFile file(studio.file()); // the same file on the disk, with the old bytes
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            QCOMPARE(file.write(backup), backup.size());
        }
        studio.world.testDatabase().open();
        auto &restored = studio.world.database();
        QVERIFY(Studio::check(restored, here).contains(u"backup"_s));
        QVERIFY(!studio.sendFrom(restored));
        QCOMPARE(got(pipeline::reviewMailbox(restored, {&studio.mailer}, {})).settled, 1);
        got(studio.allow(restored, false));
        QVERIFY(studio.sendFrom(restored));
        QCOMPARE(studio.mailer.delivered().size(), 3);
        QCOMPARE(Studio::check(restored, here), QString());
    }

    void whatTheMailboxDoesNotKnowIsForAPerson()
    {
        Studio studio;
        auto copied = studio.open(studio.copy());
        QVERIFY(!Studio::check(*copied, here).isEmpty());
        studio.mailer.removeDraft(Studio::row(*copied, studio.staged).providerDraftId);
        const auto review = got(pipeline::reviewMailbox(*copied, {&studio.mailer}, {}));
        QCOMPARE(review.unclear, 1);
        QVERIFY(!review.lines.isEmpty());
        QCOMPARE(Studio::row(*copied, studio.staged).state, SendState::NeedsHuman);
    }

    void anotherMailboxIsNotAskedAboutThem()
    {
        Studio studio;
        auto copied = studio.open(studio.copy());
        QVERIFY(!Studio::check(*copied, here).isEmpty());
        studio.mailer.address = u"other@studio.example"_s;
        const auto review = got(pipeline::reviewMailbox(*copied, {&studio.mailer}, {}));
        QCOMPARE(review.ofOthers, 2);
        QCOMPARE(studio.mailer.looked.count(), 0);
    }

    void aMailboxThatCannotBeAskedLeavesItDisarmed()
    {
        Studio studio;
        auto copied = studio.open(studio.copy());
        QVERIFY(!Studio::check(*copied, here).isEmpty());
        QCOMPARE(pipeline::reviewMailbox(*copied, {}, {}).error().kind, ErrorKind::Misconfigured);
        studio.mailer.reconcileErrors = {Error{ErrorKind::Network, u"no line"_s, {}, {}, {}}};
        QCOMPARE(pipeline::reviewMailbox(*copied, {&studio.mailer}, {}).error().kind, ErrorKind::Network);
        QVERIFY(!studio.allow(*copied, true));
        QVERIFY(!studio.sendFrom(*copied));
    }

    void theSameFileStaysArmed()
    {
        Studio studio;
        for (int i = 0; i < 2; ++i) {
            studio.world.testDatabase().close();
            studio.world.testDatabase().open();
            QCOMPARE(Studio::check(studio.world.database(), here), QString());
        }
        // Also under another name.
        studio.world.testDatabase().close();
        const QString renamed = studio.file() + u".renamed"_s;
        QVERIFY(QFile::rename(studio.file(), renamed));
        {
            auto database = studio.open(renamed);
            QCOMPARE(Studio::check(*database, here), QString());
        }
        QVERIFY(QFile::rename(renamed, studio.file()));
        studio.world.testDatabase().open();
    }

    void anInstallationKeepsItsId()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"config/overture/installation"_s);
        const QString id = store::identity::installationId(file);
        QCOMPARE(id.size(), 32);
        QCOMPARE(store::identity::installationId(file), id);
        QVERIFY(store::identity::installationId(folder.filePath(u"other/installation"_s)) != id);
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        // Where nothing can be written the machine itself stands in for it, always the same.
        const QString nowhere = u"/proc/overture/installation"_s;
        QCOMPARE(store::identity::installationId(nowhere), store::identity::installationId(nowhere));
    }
};

QTEST_GUILESS_MAIN(TestRearming)
#include "tst_rearming.moc"
