// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/mailfacts.h"
#include "mime/replytext.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace overture::mime;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/mail/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// White space is not what these tests are about.
QString words(const QString &text)
{
    return text.simplified();
}

} // namespace

class TestReplyText : public QObject
{
    Q_OBJECT
private slots:
    void findsTheNewTextOfPublicReplies();
    void cutsTalonReplies_data();
    void cutsTalonReplies();
    void cutsCrispReplies_data();
    void cutsCrispReplies();
    void keepsAnswersBetweenTheLines();
};

/// The trimmer's own expectations: its house rules differ from ours in places, so a floor is asserted.
void TestReplyText::findsTheNewTextOfPublicReplies()
{
    const QDir dir(QStringLiteral(TEST_DATA_DIR "/mail/replies-trimmer/emails"));
    const QStringList names = dir.entryList(QDir::Files, QDir::Name);
    int right = 0;
    for (const QString &name : names) {
        const QString input = QString::fromUtf8(bytesOf(u"replies-trimmer/emails/"_s + name));
        const QString expected = QString::fromUtf8(bytesOf(u"replies-trimmer/trimmed/"_s + name));
        const QString got = splitReply(input).text;
        if (words(got) == words(expected))
            ++right;
        else
            qInfo().noquote() << "differs:" << name << "\n--- got\n" << got.left(600) << "\n--- expected\n" << expected.left(600);
    }
    qInfo() << "trimmer replies right:" << right << "of" << names.size();
    QVERIFY(names.size() >= 30);
    QVERIFY2(right >= 31, qPrintable(QString::number(right)));
}

void TestReplyText::cutsTalonReplies_data()
{
    QTest::addColumn<QString>("file");
    for (const char *name : {"android", "apple_mail", "comcast", "hotmail", "iphone", "sparrow", "thunderbird"})
        QTest::newRow(name) << u"replies-talon/"_s + QString::fromLatin1(name) + u".eml"_s;
}

void TestReplyText::cutsTalonReplies()
{
    QFETCH(QString, file);
    const MailFacts facts = readMail(bytesOf(file));
    QCOMPARE(splitReply(facts.text).text, u"Hello"_s);
}

void TestReplyText::cutsCrispReplies_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &expected) {
        QTest::newRow(name) << QString::fromLatin1(name) + u".txt"_s << expected;
    };
    row("correct_sig", u"this is an email with a correct -- signature."_s);
    row("email_2_1", u"Outlook with a reply"_s);
    row("email_4", u"Awesome! I haven't had another problem with it."_s);
    row("email_blackberry", u"Here is another email"_s);
    row("email_multi_word_sent_from_my_mobile_device", u"Here is another email"_s);
    row("email_sent_from_my_not_signature",
        u"Here is another email Sent from my desk, is much easier then my mobile phone."_s);
    row("email_custom_quote_header", u"Thank you!"_s);
    row("email_customer_quote_header_3", u"bonjour, je n'ai pas eu de retour sur ma précision.. merci d'avance"_s);
    row("email_emoji", u"🎉"_s);
    row("email_one_is_not_on",
        u"Thank, this is really helpful. One outstanding question I had: Locally (on development), when I run..."_s);
    row("email_unquoted_reply", u"This is my reply."_s);
    row("email_zoho", u"What is the best way to clear a Riak bucket of all key, values after running a test?"_s);
    row("email_tricky_16_unicode_signatures", u"Thanks for the update! Cheers 🎉 Sarah"_s);
}

void TestReplyText::cutsCrispReplies()
{
    QFETCH(QString, file);
    QFETCH(QString, expected);
    const ReplyText reply = splitReply(QString::fromUtf8(bytesOf(u"replies-crisp/"_s + file)));
    QCOMPARE(words(reply.text), expected);
}

void TestReplyText::keepsAnswersBetweenTheLines()
{
    const ReplyText reply = splitReply(QString::fromUtf8(bytesOf(u"replies-crisp/email_tricky_18_inline_reply.txt"_s)));
    for (const QString &part : {u"I think option A is great."_s, u"> What about option B?"_s, u"Option B has some drawbacks."_s,
                                u"Option C is not suitable for our use case."_s})
        QVERIFY2(reply.text.contains(part), qPrintable(part));
}

QTEST_GUILESS_MAIN(TestReplyText)
#include "tst_replytext.moc"
