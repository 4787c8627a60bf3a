// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/mailfacts.h"
#include "mime/mimebuilder.h"

#include <QTest>

using namespace overture;
using namespace overture::mime;
using namespace Qt::StringLiterals;

namespace {

MailParts parts(const QString &subject = u"Hello"_s, const QString &body = u"Hi Jane,\n\nbest\nAnna\n"_s)
{
    return {.fromName = u"Anna Berg"_s,
            .fromAddress = u"anna@example.com"_s,
            .to = *EmailAddress::parse(u"jane@blog.example"),
            .subject = subject,
            .body = body,
            .dateUtc = instantFromMs(1'795'339'800'000),
            .messageId = u"abc@example.com"_s,
            .inReplyTo = {},
            .references = {},
            .extraHeaders = {},
            .listUnsubscribe = {}};
}

} // namespace

class TestMimeBuilder : public QObject
{
    Q_OBJECT
private slots:
    void writesWhatItReadsBack_data();
    void writesWhatItReadsBack();
    void keepsTheWireRules_data() { writesWhatItReadsBack_data(); }
    void keepsTheWireRules();
    void writesTheHeadersOfAFollowUp();
    void makesAMessageIdOfTheSendersDomain();
    void refusesControlCharacters_data();
    void refusesControlCharacters();
    void refusesASecondRecipient_data();
    void refusesASecondRecipient();
    void refusesAWrongSender();
};

void TestMimeBuilder::writesWhatItReadsBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("body");
    QTest::newRow("plain") << u"Anna Berg"_s << u"Guest post"_s << u"Hi Jane,\n\nwould you like it?\n\nAnna\n"_s;
    QTest::newRow("umlauts") << u"Änne Müller-Lüdenscheidt"_s << u"Gruß aus Köln: über Ihr Blog"_s << u"Schöne Grüße\nÄnne\n"_s;
    QTest::newRow("emoji") << u"Zoë 🎨"_s << u"🎉 Your gallery 🖼️ is lovely 👩‍🎨"_s << u"I ❤️ it\n"_s;
    QTest::newRow("japanese") << u"山田 太郎"_s << u"はじめまして、ブログについてのご相談です"_s
                              << u"山田です。\n\nよろしくお願いします。\n"_s;
    QTest::newRow("long subject") << u"Anna"_s << QString(u"Über eine sehr lange Betreffzeile, die umbrochen werden muss "_s).repeated(12).trimmed()
                                  << u"x\n"_s;
    QTest::newRow("long ascii subject") << u"Anna"_s << QString(u"word "_s).repeated(90).trimmed() << u"x\n"_s;
    QTest::newRow("one very long word") << u"Anna"_s << QString(400, u'a') << u"x\n"_s;
    QTest::newRow("quotes and comma") << u"Berg, Anna \"Ann\" (she)"_s << u"=?utf-8?Q?not_a_word?= and \"quotes\""_s << u"x\n"_s;
    QTest::newRow("long line") << u"Anna"_s << u"x"_s << QString(5000, u'y') + u"\n"_s;
    QTest::newRow("dots, from, equals") << u"Anna"_s << u"x"_s << u".\n..\nFrom me\nFrom: x\na=b =20 \n\ttab \nlast"_s + u"\n"_s;
    QTest::newRow("boundary-like") << u"Anna"_s << u"x"_s << u"--boundary\n\n--boundary--\n"_s;
    QTest::newRow("empty") << QString() << QString() << u"\n"_s;
}

void TestMimeBuilder::writesWhatItReadsBack()
{
    QFETCH(QString, name);
    QFETCH(QString, subject);
    QFETCH(QString, body);
    MailParts input = parts(subject, body);
    input.fromName = name;
    const auto mail = buildMail(input);
    QVERIFY(mail);
    const MailFacts facts = readMail(*mail);
    QCOMPARE(facts.fromName, name);
    QCOMPARE(facts.fromAddress, u"anna@example.com"_s);
    QCOMPARE(facts.to, u"jane@blog.example"_s);
    QCOMPARE(facts.text, body);
    QCOMPARE(facts.date, std::optional(input.dateUtc));
    QCOMPARE(facts.messageId, u"<abc@example.com>"_s);
    if (!subject.startsWith(u"=?")) // reading decodes what looks like an encoded word; see RFC 2047, section 7
        QCOMPARE(facts.subject, subject);
}

void TestMimeBuilder::keepsTheWireRules()
{
    QFETCH(QString, name);
    QFETCH(QString, subject);
    QFETCH(QString, body);
    MailParts input = parts(subject, body);
    input.fromName = name;
    const auto mail = buildMail(input);
    QVERIFY(mail);
    const QByteArrayList lines = mail->split('\n');
    for (qsizetype i = 0; i < lines.size() - 1; ++i)
        QVERIFY2(lines[i].endsWith('\r'), lines[i].constData());
    QVERIFY(lines.last().isEmpty());
    for (const QByteArray &line : lines) {
        QVERIFY2(line.size() <= 999, line.constData());
        for (const char c : line)
            QVERIFY(static_cast<unsigned char>(c) < 0x80 && c != '\0');
    }
    const QByteArray head = mail->left(mail->indexOf("\r\n\r\n")) + "\r\n";
    for (const char *field : {"from: ", "to: ", "subject: ", "date: ", "message-id: ", "mime-version: 1.0"}) {
        const QByteArray start = QByteArray("\r\n") + field;
        QCOMPARE(QByteArray("\r\n" + head.toLower()).count(start), 1);
    }
    QCOMPARE(head.toLower().count("bcc:"), 0);
    QVERIFY(head.contains("Content-Type: text/plain; charset=utf-8"));
}

void TestMimeBuilder::writesTheHeadersOfAFollowUp()
{
    MailParts input = parts(u"Re: Hello"_s);
    input.inReplyTo = u"<two@mail.gmail.com>"_s;
    input.references = u"<one@mail.gmail.com> <two@mail.gmail.com>"_s;
    input.extraHeaders = {{u"X-Overture-Send-Id"_s, u"17-0-2"_s}};
    input.listUnsubscribe = u"stop@example.com"_s;
    const auto mail = buildMail(input);
    QVERIFY(mail);
    QVERIFY(mail->contains("\r\nX-Overture-Send-Id: 17-0-2\r\n"));
    QVERIFY(mail->contains("\r\nList-Unsubscribe: <mailto:stop@example.com?subject=unsubscribe>\r\n"));
    QVERIFY(mail->contains("Date: Sun, 22 Nov 2026 "));
    const MailFacts facts = readMail(*mail);
    QCOMPARE(facts.inReplyTo, u"<two@mail.gmail.com>"_s);
    QCOMPARE(facts.references, QStringList({u"<one@mail.gmail.com>"_s, u"<two@mail.gmail.com>"_s}));
}

void TestMimeBuilder::makesAMessageIdOfTheSendersDomain()
{
    MailParts input = parts();
    input.messageId.clear();
    const MailFacts first = readMail(*buildMail(input));
    const MailFacts second = readMail(*buildMail(input));
    QVERIFY(first.messageId.startsWith(u'<') && first.messageId.endsWith(u"@example.com>"));
    QVERIFY(first.messageId != second.messageId);
}

void TestMimeBuilder::refusesControlCharacters_data()
{
    QTest::addColumn<QString>("bad");
    QTest::newRow("CRLF header") << u"x\r\nBcc: evil@example.com"_s;
    QTest::newRow("LF header") << u"x\nBcc: evil@example.com"_s;
    QTest::newRow("CR") << u"x\rBcc: evil@example.com"_s;
    QTest::newRow("NUL") << u"x"_s + QChar(0) + u"y"_s;
    QTest::newRow("tab") << u"x\ty"_s;
    QTest::newRow("escape") << u"x\x1by"_s;
    QTest::newRow("NEL") << u"x\u0085y"_s;
    QTest::newRow("line separator") << u"x\u2028y"_s;
    QTest::newRow("empty line") << u"x\r\n\r\nbody"_s;
}

void TestMimeBuilder::refusesControlCharacters()
{
    QFETCH(QString, bad);
    const auto refused = [](const MailParts &input) {
        const auto mail = buildMail(input);
        return !mail && mail.error().kind == ErrorKind::InvalidInput && !mail.error().action.isEmpty();
    };
    for (QString MailParts::*field : {&MailParts::fromName, &MailParts::fromAddress, &MailParts::subject, &MailParts::messageId,
                                      &MailParts::inReplyTo, &MailParts::references, &MailParts::listUnsubscribe}) {
        MailParts input = parts();
        input.*field = bad;
        QVERIFY(refused(input));
    }
    MailParts input = parts();
    input.extraHeaders = {{u"X-Overture-Send-Id"_s, bad}};
    QVERIFY(refused(input));
    input.extraHeaders = {{bad, u"x"_s}};
    QVERIFY(refused(input));
}

void TestMimeBuilder::refusesASecondRecipient_data()
{
    QTest::addColumn<QString>("header");
    for (const char *name : {"Bcc", "bcc", "CC", "To", "From", "Resent-Bcc", "Content-Type", "Subject"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestMimeBuilder::refusesASecondRecipient()
{
    QFETCH(QString, header);
    MailParts input = parts();
    input.extraHeaders = {{header, u"evil@example.com"_s}};
    const auto mail = buildMail(input);
    QVERIFY(!mail);
    QCOMPARE(mail.error().kind, ErrorKind::InvalidInput);
}

void TestMimeBuilder::refusesAWrongSender()
{
    MailParts input = parts();
    input.fromAddress = u"anna@example.com, evil@example.com"_s;
    QVERIFY(!buildMail(input));
}

QTEST_GUILESS_MAIN(TestMimeBuilder)
#include "tst_mimebuilder.moc"
