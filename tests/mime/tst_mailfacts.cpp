// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/mailclassifier.h"
#include "mime/mailfacts.h"

#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace overture;
using namespace overture::mime;
using namespace Qt::StringLiterals;

namespace {

const QString mailDir = QStringLiteral(TEST_DATA_DIR "/mail/");

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QByteArray simple = "From: =?iso-8859-1?Q?J=FCrgen?= <j@example.com>\n"
                          "To: anna@example.com\n"
                          "Subject: =?utf-8?B?R3LDvMOfZQ==?=\n"
                          "Date: Sun, 22 Nov 2026 10:15:00 +0100\n"
                          "Message-ID: <m1@example.com>\n"
                          "In-Reply-To: <a@x.example>\n"
                          "References: <a@x.example>\n <b@x.example>\n"
                          "Content-Type: text/plain; charset=windows-1252\n"
                          "\n"
                          "Gr\xfc\xdf" "e \x80 5\n";

} // namespace

class TestMailFacts : public QObject
{
    Q_OBJECT
private slots:
    void readsAnyLineEnds_data();
    void readsAnyLineEnds();
    void believesUtf8MoreThanTheDeclaredCharset();
    void turnsHtmlIntoTextWhenThereIsNoPlainPart();
    void readsDeliveryStatusAndReturnedHeaders();
    void readsBodiesWithBrokenBoundaries();
    void survivesTruncatedAndMutatedMails();
    void readsNothingFromNothing();
};

void TestMailFacts::readsAnyLineEnds_data()
{
    QTest::addColumn<QByteArray>("raw");
    QByteArray crlf = simple;
    crlf.replace("\n", "\r\n");
    QByteArray cr = simple;
    cr.replace("\n", "\r");
    QTest::newRow("LF") << simple;
    QTest::newRow("CRLF") << crlf;
    QTest::newRow("CR") << cr;
    QTest::newRow("mailbox line") << QByteArray("From j@example.com Sun Nov 22 10:15:00 2026\n" + simple);
    QTest::newRow("blank lines first") << QByteArray("\n   \n" + simple);
}

void TestMailFacts::readsAnyLineEnds()
{
    QFETCH(QByteArray, raw);
    const MailFacts facts = readMail(raw);
    QCOMPARE(facts.fromName, u"Jürgen"_s);
    QCOMPARE(facts.fromAddress, u"j@example.com"_s);
    QCOMPARE(facts.to, u"anna@example.com"_s);
    QCOMPARE(facts.subject, u"Grüße"_s);
    QCOMPARE(facts.messageId, u"<m1@example.com>"_s);
    QCOMPARE(facts.inReplyTo, u"<a@x.example>"_s);
    QCOMPARE(facts.references, QStringList({u"<a@x.example>"_s, u"<b@x.example>"_s}));
    QCOMPARE(facts.date, std::optional(instantFromMs(1'795'338'900'000)));
    QCOMPARE(facts.text, u"Grüße € 5\n"_s);
}

void TestMailFacts::believesUtf8MoreThanTheDeclaredCharset()
{
    const MailFacts facts = readMail("From: a@b.example\nContent-Type: text/plain; charset=iso-8859-1\n\nGr\xc3\xbc\xc3\x9f" "e\n");
    QCOMPARE(facts.text, u"Grüße\n"_s);
}

void TestMailFacts::turnsHtmlIntoTextWhenThereIsNoPlainPart()
{
    const MailFacts facts = readMail("From: a@b.example\nContent-Type: text/html; charset=utf-8\n\n"
                                     "<html><head><style>p{}</style><title>t</title></head><body><p>Hello&nbsp;&amp; bye</p>"
                                     "<div>two<br>three</div><script>x()</script><blockquote>old</blockquote></body></html>");
    QCOMPARE(facts.text, u"Hello & bye\n\ntwo\nthree\n> old"_s);
}

void TestMailFacts::readsDeliveryStatusAndReturnedHeaders()
{
    const MailFacts facts = readMail(bytesOf(mailDir + u"bounces/lhost-postfix-46.eml"_s));
    QVERIFY(facts.isMultipartReport);
    QCOMPARE(facts.reportType, u"delivery-status"_s);
    QCOMPARE(facts.deliveryStatus.size(), 2);
    QCOMPARE(fieldValue(facts.deliveryStatus[1], u"action"), u"failed"_s);
    QCOMPARE(fieldValue(facts.deliveryStatus[1], u"Status"), u"5.0.0"_s);
    QVERIFY(hasField(facts.returnedHeaders, u"Message-Id"));
}

void TestMailFacts::readsBodiesWithBrokenBoundaries()
{
    const MailFacts facts = readMail("From: a@b.example\nSubject: x\nContent-Type: multipart/mixed; boundary=\"nowhere\"\n\nHello there\n");
    QVERIFY2(facts.text.contains(u"Hello there"_s), qPrintable(facts.text));
}

void TestMailFacts::survivesTruncatedAndMutatedMails()
{
    QRandomGenerator random(20261122);
    int mails = 0;
    for (QDirIterator it(mailDir, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        const QString path = it.next();
        if (!path.endsWith(u".eml"))
            continue;
        const QByteArray raw = bytesOf(path);
        if (raw.isEmpty())
            continue;
        ++mails;
        QByteArray cut = raw.left(random.bounded(int(raw.size())));
        (void)classify(cut);
        QByteArray mutated = raw;
        for (int i = 0; i < 20; ++i)
            mutated[random.bounded(int(mutated.size()))] = char(random.bounded(256));
        const Classification once = classify(mutated);
        QCOMPARE(classify(mutated), once);
    }
    QVERIFY(mails > 300);
}

void TestMailFacts::readsNothingFromNothing()
{
    for (const QByteArray &raw : {QByteArray(), QByteArray("\n\n\n"), QByteArray("\0\0\0", 3), QByteArray(2000, '\xff')}) {
        QVERIFY(readMail(raw).fromAddress.isEmpty());
        QCOMPARE(classify(raw).mailClass, MailClass::Other);
    }
}

QTEST_GUILESS_MAIN(TestMailFacts)
#include "tst_mailfacts.moc"
