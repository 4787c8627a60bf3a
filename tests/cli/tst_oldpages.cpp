// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QUrl>

using namespace overture::test;

/// A draft that has lain for weeks: its cited pages are read again before it goes out, by the program, in the practice world.
class TestOldPages : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void aVanishedSentenceHoldsTheMailUntilAPersonOverrulesIt();
    void aYoungDraftIsNotReadAgain();

private:
    struct Cited
    {
        QString draft;
        QString url;
    };
    [[nodiscard]] Cited nextCited();
    void approveAged(const QString &draft, int days);
    [[nodiscard]] static QJsonObject answering(const QString &url, int status, const QString &body = {});
    [[nodiscard]] Outcome send(const QString &draft, const QJsonArray &rules);
    void change(const QString &sql);

    QTemporaryDir m_folder;
    Program m_program{m_folder.filePath(u"pages.db"_s)};
    QStringList m_used;
    int m_number = 0;
};

void TestOldPages::initTestCase()
{
    QVERIFY(m_folder.isValid());
    const QStringList search = {u"discover"_s, u"--category"_s, u"Art Galleries"_s, u"--location"_s, u"United States"_s, u"--max"_s, u"20"_s};
    for (const QStringList &command : {search, QStringList{u"enrich"_s}, QStringList{u"verify"_s},
                                       QStringList{u"--set"_s, u"draft.writer=gemini"_s, u"draft"_s}}) {
        const auto outcome = m_program.run(command);
        QVERIFY2(outcome.exitCode == 0, outcome.text().constData());
    }
}

/// A draft that may be approved and cites exactly one page.
TestOldPages::Cited TestOldPages::nextCited()
{
    for (const auto &row : m_program.run({u"drafts"_s, u"--state"_s, u"proposed"_s}).array()) {
        const QString id = QString::number(row.toObject().value(u"id"_s).toInteger());
        if (m_used.contains(id))
            continue;
        m_used.append(id);
        const QJsonObject evidence = m_program.run({u"evidence"_s, id}).object();
        if (evidence.value(u"unsupported"_s).toInt(1) > 0)
            continue;
        QStringList pages;
        for (const auto &sentence : evidence.value(u"sentences"_s).toArray()) {
            for (const auto &source : sentence.toObject().value(u"sources"_s).toArray()) {
                const QString url = source.toObject().value(u"url"_s).toString();
                if (source.toObject().value(u"kind"_s) == u"page"_s && !pages.contains(url))
                    pages.append(url);
            }
        }
        if (pages.size() == 1)
            return {id, pages.first()};
    }
    qFatal("no draft cites one page");
}

void TestOldPages::change(const QString &sql)
{
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"age"_s);
        database.setDatabaseName(m_program.workspace());
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY2(query.exec(sql), qPrintable(sql));
    }
    QSqlDatabase::removeDatabase(u"age"_s);
}

void TestOldPages::approveAged(const QString &draft, int days)
{
    const Outcome approved = m_program.run({u"approve"_s, draft});
    QVERIFY2(approved.exitCode == 0, approved.text().constData());
    change(u"UPDATE drafts SET created_at = created_at - %1 WHERE id = %2"_s.arg(qint64(days) * 24 * 3600 * 1000).arg(draft));
}

QJsonObject TestOldPages::answering(const QString &url, int status, const QString &body)
{
    QString path = QUrl(url).path();
    return {{u"service"_s, u"site"_s}, {u"path"_s, path.isEmpty() || path == u"/" ? u"/$"_s : path}, {u"action"_s, u"status"_s},
            {u"status"_s, status}, {u"body"_s, body}, {u"headers"_s, QJsonObject{{u"Content-Type"_s, u"text/html; charset=utf-8"_s}}}};
}

Outcome TestOldPages::send(const QString &draft, const QJsonArray &rules)
{
    const QString name = m_folder.filePath(u"faults-%1.json"_s.arg(++m_number));
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(rules).toJson()) < 0)
        qFatal("the fault plan could not be written");
    file.close();
    return m_program.run({u"--set"_s, u"send.undo_seconds=0"_s, u"--set"_s, u"retry.base_ms=1"_s, u"--set"_s, u"retry.cap_ms=1"_s, u"--set"_s,
                          u"net.longest_wait_ms=250"_s, u"--faults"_s, name, u"send"_s, u"--ids"_s, draft});
}

void TestOldPages::aVanishedSentenceHoldsTheMailUntilAPersonOverrulesIt()
{
    const Cited cited = nextCited();
    approveAged(cited.draft, 20);
    const QJsonArray otherWords{answering(cited.url, 200, u"<html><title>New</title><body><p>We have moved. Nothing else is here.</p></body></html>"_s)};
    const Outcome held = send(cited.draft, otherWords);
    QCOMPARE(held.object().value(u"sent"_s).toInt(-1), 0);
    QCOMPARE(held.object().value(u"held"_s).toArray().size(), 1);
    const QString reason = held.object().value(u"held"_s).toArray().first().toObject().value(u"reason"_s).toString();
    QVERIFY2(reason.contains(u"No longer on their page"_s) && reason.contains(cited.url), held.text().constData());
    QCOMPARE(deliveredTo(m_program.mailboxFile()), QStringList());
    // It is said wherever one looks for it.
    const QJsonArray lines = m_program.run({u"why"_s, cited.draft}).object().value(u"why"_s).toArray();
    QVERIFY(std::any_of(lines.begin(), lines.end(), [](const auto &line) {
        return line.toObject().value(u"gate"_s) == u"evidence"_s && line.toObject().value(u"rule"_s) == u"evidence.reread_days"_s;
    }));
    QVERIFY(m_program.run({u"evidence"_s, cited.draft}).object().value(u"vanished"_s).toString().contains(u"No longer on their page"_s));

    // A page that cannot be read a day later says nothing of the sentence: it stays vanished.
    change(u"UPDATE draft_source_checks SET checked_at = checked_at - 90000000"_s);
    const Outcome unread = send(cited.draft, {answering(cited.url, 503)});
    QCOMPARE(unread.object().value(u"sent"_s).toInt(-1), 0);
    QCOMPARE(deliveredTo(m_program.mailboxFile()), QStringList());

    QVERIFY(m_program.run({u"evidence"_s, cited.draft, u"--send-anyway"_s}).exitCode != 0); // not without a reason
    const Outcome overruled = m_program.run({u"evidence"_s, cited.draft, u"--send-anyway"_s, u"--reason"_s, u"I saw it in their print"_s});
    QVERIFY2(overruled.exitCode == 0, overruled.text().constData());
    const Outcome sent = send(cited.draft, otherWords);
    QVERIFY2(sent.object().value(u"sent"_s).toInt() == 1, sent.text().constData());
    QCOMPARE(deliveredTo(m_program.mailboxFile()).size(), 1);
    QCOMPARE(number(m_program.workspace(), u"SELECT count(*) FROM activity WHERE what = 'source.overruled'"_s), 1);
}

/// Not read again: an answer that would hold it back is never asked for. An old one whose page still says so goes out as well.
void TestOldPages::aYoungDraftIsNotReadAgain()
{
    const Cited young = nextCited();
    approveAged(young.draft, 2);
    const Outcome first = send(young.draft, {answering(young.url, 200, u"<html><body>Other words.</body></html>"_s)});
    QVERIFY2(first.object().value(u"sent"_s).toInt() == 1, first.text().constData());
    QCOMPARE(number(m_program.workspace(), u"SELECT count(*) FROM draft_source_checks WHERE draft_id = %1"_s.arg(young.draft)), 0);
    const Cited old = nextCited();
    approveAged(old.draft, 20);
    const Outcome second = send(old.draft, {});
    QVERIFY2(second.object().value(u"sent"_s).toInt() == 1, second.text().constData());
    QCOMPARE(column(m_program.workspace(), u"SELECT state FROM draft_source_checks WHERE draft_id = %1"_s.arg(old.draft)), QStringList{u"present"_s});
}

QTEST_GUILESS_MAIN(TestOldPages)
#include "tst_oldpages.moc"
