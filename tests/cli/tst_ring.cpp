// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

using namespace overture::test;

/// The whole ring from found to replied, through the program that people run.
class TestRing : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyProspectHasAnAddressOrAReason();
    void nothingIsApprovedOrSentByItself();
    void answersCarryTheDocumentedKeys();
    void sendsExactlyWhatWasApprovedAndOnce();
    void anEditVoidsTheApproval();
    void aChangeOfTheSenderHoldsTheApprovedMail();
    void dryRunSaysWhyAndSendsNothing();
    void repliesStopTheirProspects();
    void suppressedAddressIsNeitherApprovedNorSent();
    void rejectedDraftIsNotSent();
    void exportedListComesBackWhole();
    void jobsAndStatusSayWhatHappened();
    void searchingAgainDoublesNothing();
    void errorsAreOneObject_data();
    void errorsAreOneObject();
    void wrongUsageExitsWith2_data();
    void wrongUsageExitsWith2();
    void helpAndVersionNeedNoWorkspace();
    void plainTextIsForPeople();

private:
    /// A copy of the workspace as `run` left it.
    Program freshCopy();
    static QList<qint64> ids(const QJsonArray &rows);
    static QString joined(const QList<qint64> &ids);
    static QStringList recipients(const QJsonArray &drafts);

    QTemporaryDir m_folder;
    QString m_workspace;
    Outcome m_run;
    int m_copies = 0;
};

void TestRing::initTestCase()
{
    m_workspace = m_folder.filePath(u"ring.db"_s);
    m_run = Program(m_workspace).run({u"run"_s, u"--category"_s, u"Art Blogs"_s, u"--location"_s, u"United States"_s, u"--max"_s, u"40"_s});
    QVERIFY2(m_run.exitCode == 0, m_run.text().constData());
    QVERIFY2(m_run.json.isObject(), m_run.text().constData());
}

Program TestRing::freshCopy()
{
    const QString copy = m_folder.filePath(u"copy-%1.db"_s.arg(++m_copies));
    for (const QString &ending : {QString(), u"-wal"_s, u".mailbox.json"_s}) {
        if (QFile::exists(m_workspace + ending) && !QFile::copy(m_workspace + ending, copy + ending))
            qFatal("the workspace could not be copied");
    }
    return Program(copy);
}

QList<qint64> TestRing::ids(const QJsonArray &rows)
{
    QList<qint64> all;
    for (const auto &row : rows)
        all.append(row.toObject().value(u"id"_s).toInteger());
    return all;
}

QString TestRing::joined(const QList<qint64> &ids)
{
    QStringList texts;
    for (const qint64 id : ids)
        texts.append(QString::number(id));
    return texts.join(u',');
}

QStringList TestRing::recipients(const QJsonArray &drafts)
{
    QStringList all;
    for (const auto &draft : drafts)
        all.append(draft.toObject().value(u"to"_s).toString());
    all.sort();
    return all;
}

void TestRing::everyProspectHasAnAddressOrAReason()
{
    const QJsonArray prospects = Program(m_workspace).run({u"prospects"_s}).array();
    QVERIFY2(prospects.size() >= 20, qPrintable(QString::number(prospects.size())));
    for (const auto &value : prospects) {
        const QJsonObject prospect = value.toObject();
        const bool hasAddress = !prospect.value(u"contact_email"_s).toString().isEmpty();
        const bool hasReason = !prospect.value(u"no_address_reason"_s).toString().isEmpty();
        QVERIFY2(hasAddress != hasReason, QJsonDocument(prospect).toJson().constData());
        QVERIFY(prospect.value(u"score"_s).isDouble());
    }
    const QJsonObject run = m_run.object();
    QCOMPARE(run.value(u"discovered"_s).toInt(), int(prospects.size()));
    QCOMPARE(run.value(u"enriched"_s).toInt() + run.value(u"no_address"_s).toInt(), int(prospects.size()));
    QCOMPARE(run.value(u"scored"_s).toInt(), int(prospects.size()));
}

void TestRing::nothingIsApprovedOrSentByItself()
{
    const QJsonObject run = m_run.object();
    QVERIFY2(run.value(u"drafted"_s).toInt() >= 10, m_run.text().constData());
    QCOMPARE(run.value(u"approved"_s).toInt(-1), 0);
    QCOMPARE(run.value(u"sent"_s).toInt(-1), 0);
    const QJsonArray drafts = Program(m_workspace).run({u"drafts"_s}).array();
    QCOMPARE(int(drafts.size()), run.value(u"drafted"_s).toInt());
    for (const auto &draft : drafts)
        QCOMPARE(draft.toObject().value(u"state"_s).toString(), u"proposed"_s);
    QCOMPARE(deliveredTo(m_workspace + u".mailbox.json"_s), QStringList());
}

void TestRing::answersCarryTheDocumentedKeys()
{
    const Program program = freshCopy();
    QCOMPARE(missingKeys(m_run.object(), {u"discovered"_s, u"enriched"_s, u"no_address"_s, u"verified"_s, u"scored"_s, u"drafted"_s,
                                          u"approved"_s, u"sent"_s, u"failed"_s, u"jobs"_s}), QStringList());
    const QStringList jobKeys{u"id"_s, u"type"_s, u"status"_s, u"total"_s, u"done"_s, u"failed"_s, u"skipped"_s, u"error"_s};
    for (const auto &job : m_run.object().value(u"jobs"_s).toArray())
        QCOMPARE(missingKeys(job.toObject(), jobKeys), QStringList());
    const QJsonArray jobs = program.run({u"jobs"_s}).array();
    QVERIFY(!jobs.isEmpty());
    QCOMPARE(missingKeys(jobs.first().toObject(), jobKeys), QStringList());
    QCOMPARE(missingKeys(program.run({u"prospects"_s}).array().first().toObject(),
                         {u"id"_s, u"domain"_s, u"contact_email"_s, u"no_address_reason"_s, u"verification_status"_s, u"score"_s,
                          u"outreach_status"_s, u"source_type"_s}), QStringList());
    const QJsonArray drafts = program.run({u"drafts"_s}).array();
    const QStringList draftKeys{u"id"_s, u"prospect_id"_s, u"to"_s, u"kind"_s, u"state"_s, u"subject"_s, u"body"_s};
    QCOMPARE(missingKeys(drafts.first().toObject(), draftKeys), QStringList());
    const QString id = QString::number(drafts.first().toObject().value(u"id"_s).toInteger());
    QCOMPARE(program.run({u"show"_s, id, u"--draft"_s}).object().value(u"body"_s), drafts.first().toObject().value(u"body"_s));
    const QStringList sendKeys{u"sent"_s, u"held"_s, u"failed"_s, u"unknown"_s};
    QCOMPARE(missingKeys(program.run({u"send"_s, u"--dry-run"_s}).object(), sendKeys), QStringList());
    QCOMPARE(missingKeys(program.run({u"send"_s}).object(), sendKeys), QStringList());
    const QJsonObject status = program.run({u"status"_s}).object();
    QCOMPARE(missingKeys(status, {u"version"_s, u"schema"_s, u"workspace"_s, u"counts"_s, u"services"_s}), QStringList());
    QVERIFY(!status.value(u"counts"_s).toObject().isEmpty());
    QCOMPARE(missingKeys(status.value(u"services"_s).toObject(), {u"dataforseo"_s, u"hunter"_s, u"gemini"_s, u"gmail"_s, u"dns"_s}), QStringList());
}

void TestRing::sendsExactlyWhatWasApprovedAndOnce()
{
    const Program program = freshCopy();
    const QJsonArray drafts = program.run({u"drafts"_s}).array();
    QJsonArray chosen;
    for (const int index : {0, 2, 5})
        chosen.append(drafts.at(index));
    const Outcome approved = program.run({u"approve"_s, joined(ids(chosen))});
    QVERIFY2(approved.exitCode == 0, approved.text().constData());
    QCOMPARE(deliveredTo(program.mailboxFile()), QStringList());

    const Outcome sent = program.run({u"send"_s});
    QVERIFY2(sent.exitCode == 0, sent.text().constData());
    QCOMPARE(sent.object().value(u"sent"_s).toInt(), 3);
    for (const QString &list : {u"held"_s, u"failed"_s, u"unknown"_s})
        QCOMPARE(sent.object().value(list).toArray(), QJsonArray());
    QStringList delivered = deliveredTo(program.mailboxFile());
    delivered.sort();
    QCOMPARE(delivered, recipients(chosen));
    for (const auto &draft : program.run({u"drafts"_s, u"--state"_s, u"sent"_s}).array())
        QVERIFY(ids(chosen).contains(draft.toObject().value(u"id"_s).toInteger()));

    const Outcome again = program.run({u"send"_s});
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(again.object().value(u"sent"_s).toInt(-1), 0);
    QCOMPARE(deliveredTo(program.mailboxFile()).size(), 3);
    QCOMPARE(program.run({u"status"_s}).object().value(u"counts"_s).toObject().value(u"sent"_s).toInt(), 3);
}

void TestRing::anEditVoidsTheApproval()
{
    const Program program = freshCopy();
    const QJsonObject draft = program.run({u"drafts"_s}).array().first().toObject();
    const QString id = QString::number(draft.value(u"id"_s).toInteger());
    QCOMPARE(program.run({u"approve"_s, id}).exitCode, 0);
    const Outcome edited = program.run({u"edit"_s, id, u"--subject"_s, u"Another subject"_s, u"--body"_s, u"-"_s}, "Hello,\n\nanother text.\n");
    QVERIFY2(edited.exitCode == 0, edited.text().constData());
    QCOMPARE(edited.object().value(u"state"_s).toString(), u"proposed"_s);
    const QJsonObject shown = program.run({u"show"_s, id, u"--draft"_s}).object();
    QCOMPARE(shown.value(u"subject"_s).toString(), u"Another subject"_s);
    QVERIFY(shown.value(u"body"_s).toString().contains(u"another text."));
    QCOMPARE(program.run({u"send"_s}).object().value(u"sent"_s).toInt(-1), 0);
    QCOMPARE(deliveredTo(program.mailboxFile()), QStringList());
    // Approved as it is now, it goes.
    QCOMPARE(program.run({u"approve"_s, id}).exitCode, 0);
    QCOMPARE(program.run({u"send"_s}).object().value(u"sent"_s).toInt(), 1);
}

void TestRing::aChangeOfTheSenderHoldsTheApprovedMail()
{
    const Program program = freshCopy();
    const QString id = QString::number(ids(program.run({u"drafts"_s}).array()).first());
    QCOMPARE(program.run({u"approve"_s, id}).exitCode, 0);
    const Outcome sent = program.run({u"--set"_s, u"studio.postal_address=Elsewhere 1, Hamburg"_s, u"send"_s});
    QCOMPARE(sent.object().value(u"sent"_s).toInt(-1), 0);
    const QJsonArray held = sent.object().value(u"held"_s).toArray();
    QCOMPARE(held.size(), 1);
    QCOMPARE(missingKeys(held.first().toObject(), {u"draft_id"_s, u"reason"_s}), QStringList());
    QVERIFY2(!held.first().toObject().value(u"reason"_s).toString().isEmpty(), sent.text().constData());
    QCOMPARE(deliveredTo(program.mailboxFile()), QStringList());
}

void TestRing::dryRunSaysWhyAndSendsNothing()
{
    const Program program = freshCopy();
    const QJsonArray drafts = program.run({u"drafts"_s}).array();
    const QJsonArray chosen{drafts.at(0), drafts.at(1), drafts.at(2)};
    QCOMPARE(program.run({u"approve"_s, joined(ids(chosen))}).exitCode, 0);
    const Outcome dry = program.run({u"--set"_s, u"send.daily_cap=2"_s, u"send"_s, u"--dry-run"_s});
    QVERIFY2(dry.exitCode == 0, dry.text().constData());
    QCOMPARE(dry.object().value(u"sent"_s).toInt(-1), 0);
    QCOMPARE(dry.object().value(u"would_send"_s).toArray().size(), 2);
    const QJsonArray held = dry.object().value(u"held"_s).toArray();
    QCOMPARE(held.size(), 1);
    QVERIFY(ids(chosen).contains(held.first().toObject().value(u"draft_id"_s).toInteger()));
    QVERIFY2(held.first().toObject().value(u"reason"_s).toString().contains(u"limit of 2 mails"), dry.text().constData());
    QCOMPARE(deliveredTo(program.mailboxFile()), QStringList());
    for (const auto &job : program.run({u"jobs"_s}).array())
        QVERIFY(job.toObject().value(u"type"_s).toString() != u"send");
    // What was foretold is what happens.
    const QJsonObject sent = program.run({u"send"_s}).object();
    QCOMPARE(sent.value(u"sent"_s).toInt(), 2);
    QCOMPARE(sent.value(u"held"_s).toArray().size(), 1);
}

void TestRing::repliesStopTheirProspects()
{
    const Program program = freshCopy();
    const QJsonArray drafts = program.run({u"drafts"_s}).array();
    QJsonArray chosen;
    // One in which the simulated model made something up cannot be approved.
    for (const auto &draft : drafts) {
        if (chosen.size() < 15 && program.run({u"approve"_s, joined(ids({draft}))}).exitCode == 0)
            chosen.append(draft);
    }
    QVERIFY(chosen.size() > 8);
    QCOMPARE(program.run({u"send"_s}).object().value(u"sent"_s).toInt(), int(chosen.size()));
    const Outcome checked = program.run({u"check-replies"_s});
    QVERIFY2(checked.exitCode == 0, checked.text().constData());
    QVERIFY2(checked.object().value(u"found"_s).toInt() > 0, checked.text().constData());

    QHash<qint64, QString> expected;
    QSet<QString> kinds;
    static const QHash<QString, QString> stops{{u"reply"_s, u"replied"_s}, {u"bounce_hard"_s, u"bounced"_s}, {u"opt_out"_s, u"opted_out"_s},
                                               {u"out_of_office"_s, u"sent"_s}};
    for (const auto &value : checked.object().value(u"messages"_s).toArray()) {
        const QJsonObject message = value.toObject();
        const QString kind = message.value(u"class"_s).toString();
        QVERIFY2(stops.contains(kind), qPrintable(kind));
        QVERIFY(message.value(u"prospect_id"_s).toInteger() > 0);
        QVERIFY(!message.value(u"reason"_s).toString().isEmpty());
        expected.insert(message.value(u"prospect_id"_s).toInteger(), stops.value(kind));
        kinds.insert(kind);
    }
    QVERIFY2(kinds.size() == stops.size(), checked.text().constData());
    for (const auto &value : program.run({u"prospects"_s}).array()) {
        const QJsonObject prospect = value.toObject();
        const qint64 id = prospect.value(u"id"_s).toInteger();
        if (expected.contains(id))
            QCOMPARE(prospect.value(u"outreach_status"_s).toString(), expected.value(id));
    }
    const Outcome again = program.run({u"check-replies"_s});
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(again.object().value(u"found"_s).toInt(-1), 0);
    const QJsonObject counts = program.run({u"status"_s}).object().value(u"counts"_s).toObject();
    QVERIFY(counts.value(u"replied"_s).toInt() > 0 && counts.value(u"bounced"_s).toInt() > 0 && counts.value(u"opted_out"_s).toInt() > 0);
}

void TestRing::suppressedAddressIsNeitherApprovedNorSent()
{
    const Program program = freshCopy();
    const QJsonArray drafts = program.run({u"drafts"_s}).array();
    const QJsonObject byAddress = drafts.at(0).toObject();
    const QJsonObject byDomain = drafts.at(1).toObject();
    const QJsonObject approvedBefore = drafts.at(2).toObject();
    const auto id = [](const QJsonObject &draft) { return QString::number(draft.value(u"id"_s).toInteger()); };
    QCOMPARE(program.run({u"approve"_s, id(approvedBefore)}).exitCode, 0);
    for (const QString &value : {byAddress.value(u"to"_s).toString(), byDomain.value(u"domain"_s).toString(),
                                 approvedBefore.value(u"to"_s).toString().toUpper()}) {
        const Outcome suppressed = program.run({u"suppress"_s, value, u"--reason"_s, u"test"_s});
        QVERIFY2(suppressed.exitCode == 0, suppressed.text().constData());
    }
    for (const QJsonObject &draft : {byAddress, byDomain}) {
        const Outcome approved = program.run({u"approve"_s, id(draft)});
        QVERIFY2(approved.exitCode != 0, approved.text().constData());
        QCOMPARE(approved.error().value(u"kind"_s).toString(), u"suppressed"_s);
        QVERIFY(!approved.error().value(u"message"_s).toString().isEmpty());
    }
    QCOMPARE(program.run({u"send"_s}).object().value(u"sent"_s).toInt(-1), 0);
    QCOMPARE(deliveredTo(program.mailboxFile()), QStringList());
}

void TestRing::rejectedDraftIsNotSent()
{
    const Program program = freshCopy();
    const QList<qint64> all = ids(program.run({u"drafts"_s}).array());
    QCOMPARE(program.run({u"approve"_s, joined(all.mid(0, 2))}).exitCode, 0);
    const Outcome rejected = program.run({u"reject"_s, QString::number(all.first())});
    QVERIFY2(rejected.exitCode == 0, rejected.text().constData());
    QCOMPARE(program.run({u"send"_s}).object().value(u"sent"_s).toInt(), 1);
    QCOMPARE(deliveredTo(program.mailboxFile()).size(), 1);
    QCOMPARE(program.run({u"show"_s, QString::number(all.first()), u"--draft"_s}).object().value(u"state"_s).toString(), u"rejected"_s);
}

void TestRing::exportedListComesBackWhole()
{
    const Program program = freshCopy();
    const QString file = m_folder.filePath(u"list.csv"_s);
    const QJsonArray before = program.run({u"prospects"_s}).array();
    const Outcome exported = program.run({u"export"_s, file});
    QVERIFY2(exported.exitCode == 0, exported.text().constData());
    QCOMPARE(exported.object().value(u"exported"_s).toInt(), int(before.size()));
    const Program second(m_folder.filePath(u"second.db"_s));
    const Outcome imported = second.run({u"import"_s, file});
    QVERIFY2(imported.exitCode == 0, imported.text().constData());
    QCOMPARE(imported.object().value(u"saved"_s).toInt(), int(before.size()));
    QCOMPARE(imported.object().value(u"refused"_s).toArray(), QJsonArray());
    const auto pairs = [](const QJsonArray &rows) {
        QStringList all;
        for (const auto &row : rows)
            all.append(row.toObject().value(u"domain"_s).toString() + u' ' + row.toObject().value(u"contact_email"_s).toString());
        all.sort();
        return all;
    };
    QCOMPARE(pairs(second.run({u"prospects"_s}).array()), pairs(before));
    // And into the workspace that it came from: nothing new.
    const QJsonObject again = program.run({u"import"_s, file}).object();
    QCOMPARE(again.value(u"saved"_s).toInt(-1), 0);
    QCOMPARE(again.value(u"existing"_s).toInt(), int(before.size()));
}

void TestRing::jobsAndStatusSayWhatHappened()
{
    QStringList types;
    for (const auto &value : m_run.object().value(u"jobs"_s).toArray()) {
        const QJsonObject job = value.toObject();
        types.append(job.value(u"type"_s).toString());
        QVERIFY(job.value(u"status"_s).toString().startsWith(u"completed"));
        QCOMPARE(job.value(u"done"_s).toInt() + job.value(u"failed"_s).toInt() + job.value(u"skipped"_s).toInt(), job.value(u"total"_s).toInt());
    }
    QCOMPARE(types, QStringList({u"discover"_s, u"enrich"_s, u"verify"_s, u"score"_s, u"draft"_s}));
    const Program program = freshCopy();
    const QJsonObject status = program.run({u"status"_s}).object();
    QCOMPARE(status.value(u"workspace"_s).toString(), program.workspace());
    QCOMPARE(status.value(u"practice"_s).toBool(), true);
    const QJsonObject counts = status.value(u"counts"_s).toObject();
    QCOMPARE(counts.value(u"prospects"_s), m_run.object().value(u"discovered"_s));
    QCOMPARE(counts.value(u"to_review"_s), m_run.object().value(u"drafted"_s));
    // The failed items of a job can be read, each with its sentence.
    for (const auto &value : m_run.object().value(u"jobs"_s).toArray()) {
        const QJsonObject job = value.toObject();
        const QJsonArray errors = program.run({u"jobs"_s, u"--errors"_s, QString::number(job.value(u"id"_s).toInteger())}).array();
        QCOMPARE(int(errors.size()), job.value(u"failed"_s).toInt());
        for (const auto &error : errors)
            QVERIFY(!error.toObject().value(u"error"_s).toString().isEmpty());
    }
}

void TestRing::searchingAgainDoublesNothing()
{
    const Program program = freshCopy();
    const Outcome again = program.run({u"run"_s, u"--category"_s, u"Art Blogs"_s, u"--location"_s, u"United States"_s, u"--max"_s, u"40"_s});
    QVERIFY2(again.exitCode == 0, again.text().constData());
    QCOMPARE(again.object().value(u"discovered"_s), m_run.object().value(u"discovered"_s));
    QCOMPARE(again.object().value(u"drafted"_s), m_run.object().value(u"drafted"_s));
}

void TestRing::errorsAreOneObject_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QString>("kind");
    QTest::newRow("no such prospect") << QStringList{u"show"_s, u"99999"_s} << u"not_found"_s;
    QTest::newRow("no such draft") << QStringList{u"show"_s, u"99999"_s, u"--draft"_s} << u"not_found"_s;
    QTest::newRow("approve nothing") << QStringList{u"approve"_s, u"99999"_s} << u"not_found"_s;
    QTest::newRow("reject nothing") << QStringList{u"reject"_s, u"99999"_s} << u"not_found"_s;
    QTest::newRow("edit nothing") << QStringList{u"edit"_s, u"99999"_s, u"--subject"_s, u"x"_s} << u"not_found"_s;
    QTest::newRow("errors of no job") << QStringList{u"jobs"_s, u"--errors"_s, u"99999"_s} << u"not_found"_s;
    QTest::newRow("retry no job") << QStringList{u"jobs"_s, u"--retry"_s, u"99999"_s} << u"not_found"_s;
    QTest::newRow("resume no job") << QStringList{u"jobs"_s, u"--resume"_s, u"99999"_s} << u"not_found"_s;
    QTest::newRow("cancel no job") << QStringList{u"jobs"_s, u"--cancel"_s, u"99999"_s} << u"not_found"_s;
    QTest::newRow("cancel an ended job") << QStringList{u"jobs"_s, u"--cancel"_s, u"1"_s} << u"invalid_input"_s;
    QTest::newRow("import no file") << QStringList{u"import"_s, u"/nowhere/list.csv"_s} << u"invalid_input"_s;
    QTest::newRow("import a folder") << QStringList{u"import"_s, u"/"_s} << u"invalid_input"_s;
    QTest::newRow("export to nowhere") << QStringList{u"export"_s, u"/nowhere/list.csv"_s} << u"invalid_input"_s;
    QTest::newRow("unknown service") << QStringList{u"--endpoint"_s, u"pigeon=http://127.0.0.1/"_s, u"status"_s} << u"invalid_input"_s;
    QTest::newRow("search for nothing") << QStringList{u"discover"_s, u"--location"_s, u"United States"_s} << u"invalid_input"_s;
    QTest::newRow("search too much") << QStringList{u"discover"_s, u"--category"_s, u"Art"_s, u"--location"_s, u"United States"_s,
                                                    u"--max"_s, u"100000"_s} << u"invalid_input"_s;
    QTest::newRow("no place for the workspace") << QStringList{u"--workspace"_s, u"/dev/null/x.db"_s, u"status"_s} << u"database"_s;
}

void TestRing::errorsAreOneObject()
{
    QFETCH(QStringList, command);
    QFETCH(QString, kind);
    const Program program = freshCopy();
    const Outcome outcome = command.contains(u"--workspace"_s) ? Program::runPlain(QStringList{u"--practice"_s, u"--json"_s} + command)
                                                               : program.run(command);
    QVERIFY(!outcome.crashed);
    QVERIFY2(outcome.exitCode != 0, outcome.text().constData());
    QVERIFY2(outcome.json.isObject(), outcome.text().constData());
    QCOMPARE(missingKeys(outcome.error(), {u"kind"_s, u"message"_s, u"action"_s}), QStringList());
    QCOMPARE(outcome.error().value(u"kind"_s).toString(), kind);
    QVERIFY2(outcome.error().value(u"message"_s).toString().size() > 10, outcome.text().constData());
    QVERIFY2(!outcome.error().value(u"action"_s).toString().isEmpty(), outcome.text().constData());
}

void TestRing::wrongUsageExitsWith2_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("unknown command") << QStringList{u"sendd"_s};
    QTest::newRow("unknown option") << QStringList{u"status"_s, u"--colour"_s};
    QTest::newRow("option of another command") << QStringList{u"status"_s, u"--dry-run"_s};
    QTest::newRow("option without value") << QStringList{u"status"_s, u"--workspace"_s};
    QTest::newRow("flag with value") << QStringList{u"status"_s, u"--practice=yes"_s};
    QTest::newRow("twice") << QStringList{u"status"_s, u"--workspace"_s, u"a"_s, u"--workspace"_s, u"b"_s};
    QTest::newRow("no argument") << QStringList{u"approve"_s};
    QTest::newRow("one too many") << QStringList{u"status"_s, u"now"_s};
    QTest::newRow("no file") << QStringList{u"classify"_s};
    QTest::newRow("missing fault plan") << QStringList{u"--practice"_s, u"--faults"_s, u"/nowhere"_s, u"status"_s};
    QTest::newRow("missing key file") << QStringList{u"--key-file"_s, u"gmail=/nowhere"_s, u"status"_s};
    QTest::newRow("endpoint without name") << QStringList{u"--endpoint"_s, u"http://127.0.0.1/"_s, u"status"_s};
    QTest::newRow("unknown setting") << QStringList{u"--set"_s, u"no.such=1"_s, u"status"_s};
    QTest::newRow("wrong setting") << QStringList{u"--set"_s, u"send.daily_cap=many"_s, u"status"_s};
    QTest::newRow("practice made real") << QStringList{u"--set"_s, u"workspace.kind=real"_s, u"status"_s};
    QTest::newRow("latency is no number") << QStringList{u"--practice"_s, u"--latency"_s, u"-5"_s, u"status"_s};
    QTest::newRow("seed is no number") << QStringList{u"--practice"_s, u"--seed"_s, u"many"_s, u"status"_s};
}

void TestRing::wrongUsageExitsWith2()
{
    QFETCH(QStringList, arguments);
    const QString workspace = m_folder.filePath(u"never.db"_s);
    QStringList typed = QStringList{u"--json"_s} + arguments;
    if (!arguments.contains(u"--workspace"_s))
        typed = QStringList{u"--workspace"_s, workspace} + typed;
    const Outcome outcome = Program::runPlain(typed);
    QVERIFY2(outcome.exitCode == 2, outcome.text().constData());
    QVERIFY2(outcome.error().value(u"message"_s).toString().size() > 10, outcome.text().constData());
    QVERIFY2(!outcome.error().value(u"action"_s).toString().isEmpty(), outcome.text().constData());
    QVERIFY(!QFile::exists(workspace));
}

void TestRing::helpAndVersionNeedNoWorkspace()
{
    const Outcome help = Program::runPlain({u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    for (const char *word : {"run", "discover", "enrich", "verify", "score", "draft", "import", "prospects", "drafts", "show", "edit",
                             "approve", "reject", "send", "check-replies", "jobs", "status", "suppress", "export", "self-test", "classify",
                             "extract", "check-address", "--workspace", "--practice", "--json", "--endpoint", "Exit codes"})
        QVERIFY2(help.out.contains(word), word);
    const Outcome one = Program::runPlain({u"send"_s, u"--help"_s});
    QCOMPARE(one.exitCode, 0);
    QVERIFY(one.out.contains("--dry-run"));
    const Outcome version = Program::runPlain({u"--version"_s});
    QCOMPARE(version.exitCode, 0);
    QVERIFY(version.out.startsWith("Overture "));
}

void TestRing::plainTextIsForPeople()
{
    const Program copy = freshCopy();
    const Program program(copy.workspace(), {u"--practice"_s});
    for (const QString &command : {u"prospects"_s, u"drafts"_s, u"jobs"_s, u"status"_s}) {
        const Outcome outcome = program.run({command});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.out.size() > 50 && !outcome.out.startsWith('[') && !outcome.out.startsWith('{'), outcome.text().constData());
    }
    const Outcome wrong = program.run({u"show"_s, u"99999"_s});
    QCOMPARE(wrong.exitCode, 1);
    QVERIFY2(wrong.out.isEmpty(), wrong.text().constData());
    QVERIFY2(wrong.err.contains("99999") && wrong.err.contains("→"), wrong.text().constData());
}

QTEST_GUILESS_MAIN(TestRing)
#include "tst_ring.moc"
