// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

using namespace overture::test;

/// What paid services cost, as a person with the command line sees it.
class TestBudget : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_number = 0;

    static constexpr const char16_t *openDraftItems = u"SELECT count(*) FROM job_items WHERE state IN ('todo', 'doing')";

    /// Found, checked and scored, without drafts.
    Program readyToDraft()
    {
        const Program copy(m_folder.filePath(u"copy-%1.db"_s.arg(++m_number)));
        for (const QString &ending : {QString(), u".mailbox.json"_s}) {
            const QString from = m_folder.filePath(u"ready.db"_s) + ending;
            if (QFile::exists(from) && !QFile::copy(from, copy.workspace() + ending))
                qFatal("the workspace could not be copied");
        }
        return copy;
    }
    QString faultFile(const QJsonObject &rule)
    {
        const QString name = m_folder.filePath(u"faults-%1.json"_s.arg(++m_number));
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(QJsonArray{rule}).toJson()) < 0)
            qFatal("the fault plan could not be written");
        return name;
    }
    static QJsonObject budgetOf(const Program &program, const QString &service)
    {
        for (const auto &entry : program.run({u"budget"_s}).array()) {
            if (entry.toObject().value(u"service"_s).toString() == service)
                return entry.toObject();
        }
        return {};
    }
    static double spentToday(const Program &program, const QString &service)
    {
        return budgetOf(program, service).value(u"day"_s).toObject().value(u"spent"_s).toDouble(-1);
    }
    static QJsonObject stateOf(const Program &program, const QString &service)
    {
        return program.run({u"status"_s}).object().value(u"services"_s).toObject().value(service).toObject();
    }

private slots:
    void initTestCase();
    void theSameSearchIsPaidForOnce();
    void aCapPausesTheJobAndSaysWhichOne();
    void aServiceThatKeepsFailingIsLeftAlone();
    void aPauseThatWasAskedForOutlivesTheProgram();
};

void TestBudget::initTestCase()
{
    const Program program(m_folder.filePath(u"ready.db"_s));
    const QStringList search{u"discover"_s, u"--category"_s, u"Art Galleries"_s, u"--location"_s, u"United States"_s, u"--max"_s, u"20"_s};
    for (const QStringList &command : {search, QStringList{u"enrich"_s}, QStringList{u"verify"_s}, QStringList{u"score"_s}}) {
        const Outcome outcome = program.run(command);
        QVERIFY2(outcome.exitCode == 0, outcome.text().constData());
    }
}

void TestBudget::theSameSearchIsPaidForOnce()
{
    const Program program(m_folder.filePath(u"search.db"_s));
    const QStringList search{u"discover"_s, u"--category"_s, u"Art Galleries"_s, u"--location"_s, u"Germany"_s, u"--max"_s, u"20"_s};
    QCOMPARE(spentToday(program, u"dataforseo"_s), 0.0);
    const Outcome first = program.run(search);
    QVERIFY2(first.exitCode == 0, first.text().constData());
    const double price = spentToday(program, u"dataforseo"_s);
    QVERIFY2(price >= 0.002 && price <= 0.004, qPrintable(QString::number(price)));

    QCOMPARE(program.run(search).exitCode, 0);
    QCOMPARE(spentToday(program, u"dataforseo"_s), price);
    QCOMPARE(column(program.workspace(), u"SELECT query_metadata LIKE '%\"cost_usd\":0,%' FROM discovery_queries ORDER BY id"_s),
             (QStringList{u"0"_s, u"1"_s}));
    // The same sites came back: all are known by now.
    QCOMPARE(number(program.workspace(), u"SELECT min(results_found) = max(results_found) FROM discovery_queries"_s), 1);

    QCOMPARE(program.run(QStringList{u"--fresh"_s} + search).exitCode, 0);
    QCOMPARE(spentToday(program, u"dataforseo"_s), 2 * price);
    const QJsonObject month = budgetOf(program, u"dataforseo"_s).value(u"month"_s).toObject();
    QCOMPARE(month.value(u"spent"_s).toDouble(), 2 * price);
    QCOMPARE(month.value(u"cap"_s).toDouble(), 50.0);
    QCOMPARE(month.value(u"reserved"_s).toDouble(), 0.0);
    QCOMPARE(program.run({u"status"_s}).object().value(u"budget"_s).toArray(), program.run({u"budget"_s}).array());
}

void TestBudget::aCapPausesTheJobAndSaysWhichOne()
{
    const Program program = readyToDraft();
    const Outcome paused = program.run({u"--set"_s, u"budget.gemini.per_day=0.012"_s, u"--set"_s, u"lanes.draft=1"_s, u"draft"_s});
    QCOMPARE(paused.exitCode, 4);
    const QString message = paused.error().value(u"message"_s).toString();
    QVERIFY2(message.startsWith(u"Your own daily cap for Gemini is reached: $0.0"_s) && message.contains(u" of $0.012 used"_s), paused.text().constData());
    QVERIFY2(paused.error().value(u"action"_s).toString().contains(u"budget.gemini.per_day"_s), paused.text().constData());
    const QJsonObject job = paused.object().value(u"jobs"_s).toArray().first().toObject();
    QCOMPARE(job.value(u"failed"_s).toInt(), 0);
    const int before = job.value(u"done"_s).toInt();
    QVERIFY2(before >= 2 && before < job.value(u"total"_s).toInt(), paused.text().constData());
    const double spent = spentToday(program, u"gemini"_s);
    QVERIFY2(spent > 0 && spent <= 0.012, qPrintable(QString::number(spent)));

    const Outcome raised = program.run({u"--set"_s, u"budget.gemini.per_day=5"_s, u"draft"_s});
    QVERIFY2(raised.exitCode == 0, raised.text().constData());
    QCOMPARE(number(program.workspace(), QString::fromUtf16(openDraftItems)), 0);
    // Each draft was paid for once, and each correction that a draft needed.
    QCOMPARE(number(program.workspace(), u"SELECT count(*) FROM paid_calls WHERE service = 'gemini' AND state = 'settled'"_s),
             number(program.workspace(), u"SELECT count(*) + sum(json_extract(provenance, '$.corrected') IS NOT NULL) FROM drafts"_s));
}

void TestBudget::aServiceThatKeepsFailingIsLeftAlone()
{
    const Program program = readyToDraft();
    const QString faults = faultFile({{u"service"_s, u"gemini"_s}, {u"action"_s, u"status"_s}, {u"status"_s, 500}});
    const Outcome failing = program.run({u"--faults"_s, faults, u"draft"_s});
    QCOMPARE(failing.exitCode, 4);
    QVERIFY2(failing.error().value(u"message"_s).toString().startsWith(u"Gemini is left alone for a while, until "_s), failing.text().constData());
    QVERIFY(!failing.error().value(u"action"_s).toString().isEmpty());
    QCOMPARE(failing.object().value(u"jobs"_s).toArray().first().toObject().value(u"failed"_s).toInt(), 0);
    const QJsonObject state = stateOf(program, u"gemini"_s);
    QVERIFY2(state.value(u"breaker_reason"_s).toString().contains(u"calls in a row failed"_s), QJsonDocument(state).toJson().constData());
    QVERIFY(state.value(u"breaker_until"_s).isString());
    QVERIFY(stateOf(program, u"hunter"_s).value(u"breaker_until"_s).isNull());
    QCOMPARE(spentToday(program, u"gemini"_s), 0.0); // failures are free
    // Its time is over.
    number(program.workspace(), u"UPDATE provider_states SET breaker_until = 1 WHERE service = 'gemini' RETURNING 1"_s);
    const Outcome well = program.run({u"draft"_s});
    QVERIFY2(well.exitCode == 0, well.text().constData());
    QCOMPARE(number(program.workspace(), QString::fromUtf16(openDraftItems)), 0);
}

void TestBudget::aPauseThatWasAskedForOutlivesTheProgram()
{
    const Program program = readyToDraft();
    const QString faults = faultFile({{u"service"_s, u"gemini"_s}, {u"action"_s, u"status"_s}, {u"status"_s, 429},
                                      {u"headers"_s, QJsonObject{{u"Retry-After"_s, u"7200"_s}}}});
    const Outcome limited = program.run({u"--faults"_s, faults, u"draft"_s});
    QCOMPARE(limited.exitCode, 4);
    const QJsonObject state = stateOf(program, u"gemini"_s);
    const auto until = QDateTime::fromString(state.value(u"restricted_until"_s).toString(), Qt::ISODateWithMs);
    const qint64 left = QDateTime::currentDateTimeUtc().secsTo(until);
    QVERIFY2(left > 6000 && left <= 7200, QJsonDocument(state).toJson().constData());
    QVERIFY(!state.value(u"restricted_reason"_s).toString().isEmpty());
    // Another run of the program waits too, and says so; the other services work.
    const Outcome still = program.run({u"draft"_s});
    QCOMPARE(still.exitCode, 4);
    QVERIFY2(still.error().value(u"message"_s).toString().startsWith(u"Gemini asked to wait before the next request, until "_s), still.text().constData());
    QCOMPARE(number(program.workspace(), u"SELECT count(*) FROM drafts"_s), 0);
    QVERIFY(number(program.workspace(), u"SELECT max(attempts) FROM job_items WHERE state = 'todo'"_s) <= 1); // only the answer that asked for the pause counts
    number(program.workspace(), u"UPDATE provider_states SET restricted_until = 1 RETURNING 1"_s);
    const Outcome lifted = program.run({u"draft"_s});
    QVERIFY2(lifted.exitCode == 0, lifted.text().constData());
    QCOMPARE(number(program.workspace(), QString::fromUtf16(openDraftItems)), 0);
}

QTEST_GUILESS_MAIN(TestBudget)
#include "tst_budget.moc"
