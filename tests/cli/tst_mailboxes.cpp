// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "support/practiceperson.h"

#include <QRegularExpression>

using namespace overture::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 120'000;
const QString address = u"mira@atelier-castellan.example"_s;

/// "connect" with a person who opens the printed address.
Outcome connectBy(const Program &program, const Person &person, const QStringList &options = {})
{
    QProcess process;
    process.start(QStringLiteral(OVERTURE_CLI), program.arguments(QStringList{u"connect"_s, u"--no-browser"_s} + options));
    process.closeWriteChannel();
    static const QRegularExpression page(u"(http://127\\.0\\.0\\.1:\\S+)"_s);
    QByteArray err;
    const bool isAsked = QTest::qWaitFor([&] {
        err += process.readAllStandardError();
        return page.match(QString::fromUtf8(err)).hasMatch() || process.state() == QProcess::NotRunning;
    }, patienceMs);
    if (const auto match = page.match(QString::fromUtf8(err)); isAsked && match.hasMatch())
        person(QUrl(match.captured(1)));
    Outcome outcome;
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, patienceMs)) {
        process.kill();
        process.waitForFinished();
        outcome.err = "did not end";
        return outcome;
    }
    outcome.exitCode = process.exitCode();
    outcome.crashed = process.exitStatus() == QProcess::CrashExit;
    outcome.out = process.readAllStandardOutput();
    outcome.err = err + process.readAllStandardError();
    outcome.json = QJsonDocument::fromJson(outcome.out);
    return outcome;
}

} // namespace

class TestMailboxes : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

    [[nodiscard]] Program practice(const QString &name) const { return Program(m_folder.filePath(name)); }

private slots:
    void practiceHasOne()
    {
        const auto program = practice(u"one.db"_s);
        const auto outcome = program.run({u"accounts"_s});
        QVERIFY2(outcome.exitCode == 0, outcome.text().constData());
        QCOMPARE(outcome.array().size(), 1);
        const auto account = outcome.array().first().toObject();
        QCOMPARE(account.value(u"address"_s).toString(), address);
        QCOMPARE(account.value(u"state"_s).toString(), u"connected"_s);
        for (const QString &key : {u"is_default"_s, u"can_draft"_s, u"can_send"_s, u"can_read_replies"_s})
            QVERIFY2(account.value(key).toBool(), qPrintable(key));
        QVERIFY(account.value(u"daily_cap"_s).isNull());
    }

    void connectsAgainInTheBrowser()
    {
        const auto program = practice(u"again.db"_s);
        const auto outcome = connectBy(program, Person(), {u"--account"_s, address});
        QVERIFY2(outcome.exitCode == 0, outcome.text().constData());
        QCOMPARE(outcome.object().value(u"address"_s).toString(), address);
        QVERIFY(outcome.object().value(u"signature"_s).toString().contains(u"Atelier Castellan"_s)); // read from the mailbox
        QVERIFY(!outcome.out.contains("practice-refresh") && !outcome.err.contains("practice-refresh"));
        QVERIFY(!outcome.out.contains("practice-secret") && !outcome.err.contains("practice-secret"));
    }

    void namesWhatWasNotAllowed()
    {
        const auto program = practice(u"part.db"_s);
        const auto outcome = connectBy(program, Person({u"compose"_s}));
        QVERIFY2(outcome.exitCode == 4, outcome.text().constData());
        QVERIFY(!outcome.object().value(u"can_send"_s).toBool());
        QVERIFY(outcome.object().value(u"can_read_replies"_s).toBool());
    }

    void saysThatAPersonSaidNo()
    {
        const auto program = practice(u"no.db"_s);
        const auto outcome = connectBy(program, Person({}, u"deny"_s));
        QVERIFY2(outcome.exitCode == 1, outcome.text().constData());
        QCOMPARE(outcome.error().value(u"kind"_s).toString(), u"unauthorized"_s);
    }

    void disconnects()
    {
        const auto program = practice(u"off.db"_s);
        const auto outcome = program.run({u"disconnect"_s, address});
        QVERIFY2(outcome.exitCode == 0, outcome.text().constData());
        QVERIFY(outcome.object().value(u"text"_s).toString().contains(u"revoked"_s));
        QCOMPARE(program.run({u"accounts"_s}).array().first().toObject().value(u"state"_s).toString(), u"disconnected"_s);
        QCOMPARE(program.run({u"accounts"_s, u"--default"_s, address}).exitCode, 1);
        QCOMPARE(program.run({u"disconnect"_s, u"nobody@example.com"_s}).error().value(u"kind"_s).toString(), u"not_found"_s);
    }

    void refusesWhatCannotWork()
    {
        QFile web(m_folder.filePath(u"web.json"_s));
        QVERIFY(web.open(QIODevice::WriteOnly) && web.write(R"({"web":{"client_id":"x"}})") > 0);
        web.close();
        const auto wrong = practice(u"wrong.db"_s).run({u"connect"_s, u"--client-file"_s, web.fileName()});
        QVERIFY2(wrong.exitCode == 2, wrong.text().constData());
        QVERIFY(wrong.error().value(u"message"_s).toString().contains(u"Web application"_s));
        QCOMPARE(practice(u"wrong.db"_s).run({u"connect"_s, u"--account"_s, u"nobody@example.com"_s}).exitCode, 1);
    }
};

QTEST_GUILESS_MAIN(TestMailboxes)
#include "tst_mailboxes.moc"
