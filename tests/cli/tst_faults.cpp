// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

using namespace overture::test;

/// Every service misbehaves in every way: the job ends or pauses as stated, the program says what happened and what to do,
/// nothing is lost, and once the service is well again the same work can be finished.
class TestFaults : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void theJobEndsOrPausesAndSaysWhy_data();
    void theJobEndsOrPausesAndSaysWhy();
    void aLostAnswerToASentMailIsFoundAgain_data();
    void aLostAnswerToASentMailIsFoundAgain();
    void aRunStopsWhereTheServiceFails();
    void everythingDownLosesNothing();

private:
    Program copyOf(const QString &stage);
    void keep(const QString &stage, const Program &program);
    QString faultFile(const QJsonArray &rules);

    QTemporaryDir m_folder;
    int m_number = 0;
};

namespace {

const QString countProspects = u"SELECT count(*) FROM prospects"_s;
const QString countDrafts = u"SELECT count(*) FROM drafts"_s;
const QStringList search{u"--category"_s, u"Art Galleries"_s, u"--location"_s, u"United States"_s, u"--max"_s, u"20"_s};
/// Nobody waits long in a test.
const QStringList impatient{u"--set"_s, u"retry.base_ms=1"_s, u"--set"_s, u"retry.cap_ms=1"_s, u"--set"_s, u"retry.max_attempts=2"_s,
                            u"--set"_s, u"net.longest_wait_ms=250"_s, u"--set"_s, u"breaker.failures=0"_s};

} // namespace

void TestFaults::keep(const QString &stage, const Program &program)
{
    for (const QString &ending : {QString(), u".mailbox.json"_s}) {
        if (QFile::exists(program.workspace() + ending) && !QFile::copy(program.workspace() + ending, m_folder.filePath(stage) + ending))
            qFatal("the workspace could not be kept");
    }
}

Program TestFaults::copyOf(const QString &stage)
{
    const QString copy = m_folder.filePath(u"copy-%1"_s.arg(++m_number));
    for (const QString &ending : {QString(), u".mailbox.json"_s}) {
        if (QFile::exists(m_folder.filePath(stage) + ending) && !QFile::copy(m_folder.filePath(stage) + ending, copy + ending))
            qFatal("the workspace could not be copied");
    }
    return Program(copy);
}

QString TestFaults::faultFile(const QJsonArray &rules)
{
    const QString name = m_folder.filePath(u"faults-%1.json"_s.arg(++m_number));
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(rules).toJson()) < 0)
        qFatal("the fault plan could not be written");
    return name;
}

/// One workspace for each stage, as it stands just before that stage.
void TestFaults::initTestCase()
{
    const Program program(m_folder.filePath(u"ring.db"_s));
    const auto done = [&](const QStringList &command) {
        const Outcome outcome = program.run(command);
        if (outcome.exitCode != 0)
            qFatal("%s", outcome.text().constData());
    };
    done({u"status"_s});
    keep(u"discover"_s, program);
    done(QStringList{u"discover"_s} + search);
    keep(u"enrich"_s, program);
    done({u"enrich"_s});
    keep(u"verify"_s, program);
    done({u"verify"_s});
    done({u"score"_s});
    keep(u"draft"_s, program);
    done({u"draft"_s});
    done({u"approve"_s, u"1,2,3,4"_s});
    keep(u"send"_s, program);
    done({u"send"_s});
    keep(u"check-replies"_s, program);
    QCOMPARE(deliveredTo(program.mailboxFile()).size(), 4);
}

void TestFaults::theJobEndsOrPausesAndSaysWhy_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("stage");
    QTest::addColumn<QJsonObject>("fault");
    QTest::addColumn<bool>("pauses");
    const QList<std::pair<QString, QString>> calls = {{u"dataforseo"_s, u"discover"_s}, {u"site"_s, u"enrich"_s}, {u"hunter"_s, u"enrich"_s},
                                                      {u"dns"_s, u"verify"_s}, {u"hunter"_s, u"verify"_s}, {u"gemini"_s, u"draft"_s},
                                                      {u"gmail"_s, u"send"_s}, {u"gmail"_s, u"check-replies"_s}};
    for (const auto &[service, stage] : calls) {
        // A website is nobody's account, and the DNS knows no keys: neither asks a person for anything but patience.
        const bool hasAccount = service != u"site" && service != u"dns";
        for (const int status : {500, 401, 402, 429}) {
            const bool pauses = (status == 401 || status == 402) ? hasAccount : status == 429 ? service != u"site" : false;
            QTest::addRow("%s %s %d", qPrintable(service), qPrintable(stage), status)
                << service << stage << QJsonObject{{u"service"_s, service}, {u"action"_s, u"status"_s}, {u"status"_s, status}} << pauses;
        }
        for (const QString &action : {u"garbage"_s, u"drop"_s, u"hang"_s})
            QTest::addRow("%s %s %s", qPrintable(service), qPrintable(stage), qPrintable(action))
                << service << stage << QJsonObject{{u"service"_s, service}, {u"action"_s, action}} << false;
    }
}

void TestFaults::theJobEndsOrPausesAndSaysWhy()
{
    QFETCH(QString, service);
    QFETCH(QString, stage);
    QFETCH(QJsonObject, fault);
    QFETCH(bool, pauses);
    const Program program = copyOf(stage);
    const int prospectsBefore = number(program.workspace(), countProspects);
    const int draftsBefore = number(program.workspace(), countDrafts);
    const auto mailsBefore = deliveredTo(program.mailboxFile()).size();
    const QStringList command = stage == u"discover" ? QStringList{stage} + search : QStringList{stage};

    const Outcome outcome = program.run(impatient + QStringList{u"--faults"_s, faultFile({fault})} + command);
    QVERIFY2(!outcome.crashed && outcome.json.isObject(), outcome.text().constData());
    const QJsonArray jobs = outcome.object().value(u"jobs"_s).toArray();
    QVERIFY2(jobs.size() == 1, outcome.text().constData());
    const QJsonObject job = jobs.first().toObject();
    const QString status = job.value(u"status"_s).toString();
    const int finished = job.value(u"done"_s).toInt() + job.value(u"failed"_s).toInt() + job.value(u"skipped"_s).toInt();
    const int total = job.value(u"total"_s).toInt();
    QVERIFY(total > 0);
    if (pauses) {
        QVERIFY2(status == u"paused", outcome.text().constData());
        QCOMPARE(outcome.exitCode, 4);
        QVERIFY2(finished < total, outcome.text().constData());
        QCOMPARE(job.value(u"failed"_s).toInt(), 0);
    } else {
        QVERIFY2(status == u"failed" || status == u"completed_with_errors" || (service == u"site" && status == u"completed"), outcome.text().constData());
        QCOMPARE(outcome.exitCode, status == u"failed" ? 1 : 0);
        QCOMPARE(finished, total);
        QVERIFY(job.value(u"failed"_s).toInt() > 0 || status == u"completed");
    }
    // Said in words, with one thing to do, and of the kind that it is.
    if (status != u"completed") {
        QVERIFY2(job.value(u"error"_s).toString().size() > 10, outcome.text().constData());
        QVERIFY2(!job.value(u"action"_s).toString().isEmpty(), outcome.text().constData());
    }
    if (outcome.exitCode != 0) {
        QVERIFY2(outcome.error().value(u"message"_s).toString().size() > 10, outcome.text().constData());
        QVERIFY2(!outcome.error().value(u"action"_s).toString().isEmpty(), outcome.text().constData());
        QVERIFY2(outcome.error().value(u"kind"_s).toString() != u"internal", outcome.text().constData());
    }
    const QString id = QString::number(job.value(u"id"_s).toInteger());
    const QJsonArray errors = program.run({u"jobs"_s, u"--errors"_s, id}).array();
    QCOMPARE(int(errors.size()), job.value(u"failed"_s).toInt());
    for (const auto &error : errors) {
        QVERIFY2(error.toObject().value(u"error"_s).toString().size() > 10, QJsonDocument(errors).toJson().constData());
        QVERIFY(!error.toObject().value(u"subject"_s).toString().isEmpty());
    }
    // Nothing is lost, nothing went out.
    const QJsonArray prospects = program.run({u"prospects"_s}).array();
    QVERIFY(prospects.size() >= prospectsBefore);
    QCOMPARE(int(prospects.size()), number(program.workspace(), countProspects));
    QVERIFY(number(program.workspace(), countDrafts) >= draftsBefore);
    QCOMPARE(deliveredTo(program.mailboxFile()).size(), mailsBefore);
    if (stage == u"enrich") {
        for (const auto &value : prospects) {
            const QJsonObject prospect = value.toObject();
            const bool isDue = prospect.value(u"scrape_status"_s).toString() == u"pending";
            const bool hasAddress = !prospect.value(u"contact_email"_s).toString().isEmpty();
            const bool hasReason = !prospect.value(u"no_address_reason"_s).toString().isEmpty();
            QVERIFY2(int(isDue) + int(hasAddress) + int(hasReason) == 1, QJsonDocument(prospect).toJson().constData());
        }
    }

    // The pause that was asked for is over and the service is well again: what had paused goes on, what had failed is tried again.
    number(program.workspace(), u"UPDATE provider_states SET restricted_until = NULL RETURNING 1"_s);
    const Outcome again = pauses ? program.run(command) : program.run({u"jobs"_s, u"--retry"_s, id});
    QVERIFY2(again.exitCode == 0, again.text().constData());
    QCOMPARE(column(program.workspace(), u"SELECT job_type || ' ' || status FROM jobs WHERE status NOT LIKE 'completed%'"_s), QStringList());
    QCOMPARE(number(program.workspace(), u"SELECT count(*) FROM job_items WHERE state IN ('todo', 'doing')"_s), 0);
    if (stage == u"discover")
        QVERIFY(number(program.workspace(), countProspects) >= 15);
    else if (stage == u"draft")
        QVERIFY(number(program.workspace(), countDrafts) >= 12);
    else if (stage == u"send")
        QCOMPARE(deliveredTo(program.mailboxFile()).size(), 4);
}

void TestFaults::aLostAnswerToASentMailIsFoundAgain_data()
{
    QTest::addColumn<QString>("action");
    for (const char *action : {"drop_after_accept", "hold_after_accept", "half_answer", "drop", "hang", "reset", "garbage"})
        QTest::newRow(action) << QString::fromLatin1(action);
}

void TestFaults::aLostAnswerToASentMailIsFoundAgain()
{
    QFETCH(QString, action);
    const Program program = copyOf(u"send"_s);
    const QString faults = faultFile({QJsonObject{{u"service"_s, u"gmail"_s}, {u"path"_s, u"drafts/send"_s}, {u"action"_s, action}, {u"times"_s, 2}}});
    const Outcome outcome = program.run(impatient + QStringList{u"--faults"_s, faults, u"send"_s});
    QVERIFY2(outcome.exitCode == 0, outcome.text().constData());
    QCOMPARE(outcome.object().value(u"sent"_s).toInt(), 4);
    QStringList delivered = deliveredTo(program.mailboxFile());
    QCOMPARE(delivered.size(), 4);
    QCOMPARE(delivered.removeDuplicates(), 0);
}

void TestFaults::aRunStopsWhereTheServiceFails()
{
    const Program program = copyOf(u"discover"_s);
    const QStringList command = QStringList{u"run"_s} + search;
    const Outcome failed = program.run(
        impatient
        + QStringList{u"--faults"_s,
                      faultFile({QJsonObject{{u"service"_s, u"gemini"_s}, {u"action"_s, u"status"_s}, {u"status"_s, 401}}})}
        + command);
    QCOMPARE(failed.exitCode, 4);
    QVERIFY2(failed.error().value(u"message"_s).toString().contains(u"Gemini"), failed.text().constData());
    QVERIFY(failed.object().value(u"discovered"_s).toInt() >= 15);
    QCOMPARE(failed.object().value(u"drafted"_s).toInt(-1), 0);
    // Resumed while nothing has changed it pauses again, and says so by its code like every other command.
    const QString paused = QString::number(failed.object().value(u"jobs"_s).toArray().last().toObject().value(u"id"_s).toInt());
    const Outcome resumed = program.run(
        impatient
        + QStringList{u"--faults"_s,
                      faultFile({QJsonObject{{u"service"_s, u"gemini"_s}, {u"action"_s, u"status"_s}, {u"status"_s, 401}}})}
        + QStringList{u"jobs"_s, u"--resume"_s, paused});
    QCOMPARE(resumed.exitCode, 4);
    const Outcome again = program.run(command);
    QVERIFY2(again.exitCode == 0, again.text().constData());
    QCOMPARE(again.object().value(u"discovered"_s), failed.object().value(u"discovered"_s));
    QVERIFY(again.object().value(u"drafted"_s).toInt() >= 12);
}

void TestFaults::everythingDownLosesNothing()
{
    const Program program = copyOf(u"send"_s);
    const QString faults = faultFile({QJsonObject{{u"action"_s, u"drop"_s}}});
    const QJsonArray prospects = program.run({u"prospects"_s}).array();
    const QJsonArray drafts = program.run({u"drafts"_s}).array();
    for (const QString &stage : {u"enrich"_s, u"verify"_s, u"score"_s, u"draft"_s, u"send"_s, u"check-replies"_s}) {
        const Outcome outcome = program.run(impatient + QStringList{u"--faults"_s, faults, stage});
        QVERIFY2(!outcome.crashed && outcome.json.isObject(), outcome.text().constData());
    }
    QCOMPARE(program.run({u"prospects"_s}).array().size(), prospects.size());
    QCOMPARE(program.run({u"drafts"_s}).array(), drafts);
    QCOMPARE(deliveredTo(program.mailboxFile()), QStringList());
    QCOMPARE(program.run({u"send"_s}).object().value(u"sent"_s).toInt(), 4);
    QCOMPARE(deliveredTo(program.mailboxFile()).size(), 4);
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
