// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Hostile drafts on their way out: what the practice mailbox got is read again and compared with what was written, word for word
// and byte for byte; what must not go out is refused with the reason.
#include "mime/mailfacts.h"
#include "mime/mailpreview.h"
#include "practiceclient.h"
#include "providers/gmail/gmailrequests.h"
#include "providers/gmail/mailcomposition.h"

#include <QTest>

using namespace overture;
using namespace overture::practice;
using namespace Qt::StringLiterals;

namespace {

OutgoingMail mailWith(const QString &subject, const QString &body)
{
    return {.fromName = u"Mira"_s,
            .fromAddress = u"mira@atelier-castellan.example"_s,
            .to = *EmailAddress::parse(u"anna@gallery.example"_s),
            .subject = subject,
            .body = body,
            .sendKey = u"key-1"_s,
            .threadId = {},
            .inReplyTo = {},
            .references = {},
            .unsubscribeMailto = {}};
}

/// As a mail program shows it: lines of any end, no blank lines at the end.
QString shown(QString text)
{
    return text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').trimmed();
}

} // namespace

class TestHostileMails : public QObject
{
    Q_OBJECT

    /// Stages and sends it; the bytes that the mailbox has then.
    QByteArray sent(PracticeWorld &world, const QByteArray &mail)
    {
        PracticeClient client(world);
        const auto request = providers::gmail::createDraftRequest(mail, {});
        QByteArray type = "application/json";
        for (const auto &[name, value] : request.headers) {
            if (name == "Content-Type")
                type = value;
        }
        const bool isUpload = type.startsWith("multipart/related");
        const QString target = isUpload ? u"/upload/gmail/v1/users/me/drafts?uploadType=multipart"_s : u"/gmail/v1/users/me/drafts"_s;
        const auto staged = client.send(u"gmail"_s, "POST", target, request.body, std::nullopt, 120'000, type);
        if (staged.status != 200)
            qWarning("staging: %d %s", staged.status, staged.body.left(300).constData());
        const QJsonObject id{{u"id"_s, staged.json()["id"_L1]}};
        const auto out = client.send(u"gmail"_s, "POST", u"/gmail/v1/users/me/drafts/send"_s, QJsonDocument(id).toJson());
        return out.status == 200 && !world.delivered().isEmpty() ? world.delivered().last().raw : QByteArray();
    }

private slots:
    void goOutAsTheyWereWritten_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("body");
        QTest::newRow("HTML") << u"<b>Hello</b> & <i>you</i>"_s << u"<h1>Big</h1>\n<img src=\"https://tracker.example/x.gif\"> &amp; &lt;"_s;
        QTest::newRow("script") << u"<script>alert(1)</script>"_s
                                << u"<script src=//evil.example/x.js></script>\n<a href=\"javascript:alert(1)\">x</a> onload=x"_s;
        QTest::newRow("local file") << u"file"_s << u"<img src=/etc/passwd><link rel=stylesheet href=file:///etc/passwd>"_s;
        QTest::newRow("right to left") << u"שלום, גלריה"_s << u"مرحبا بكم\nשלום \u202Egnp.exe\u202C end"_s;
        QTest::newRow("emoji") << u"🎨 Für dich 👩🏽‍🎨"_s << u"👨‍👩‍👧‍👦 🏳️‍🌈 é é 𝕏"_s;
        QTest::newRow("control characters") << u"Hello"_s << u"a\u0001b\u0007c\u001b[31mred\u001b[0m\u0085d\ttab"_s;
        QTest::newRow("dots and From lines") << u"Dots"_s << u".\n..\nFrom here on\n-- \nfoo\n--boundary--\n=20=3D"_s;
        QTest::newRow("long line") << u"long "_s.repeated(60).trimmed() << QString(5000, u'x') + u" end"_s;
        QTest::newRow("coded words") << u"=?utf-8?B?SGk=?= is not coded"_s << u"=?utf-8?Q?x?="_s;
        QTest::newRow("lone surrogate") << u"Half"_s << u"before \uFFFD after"_s;
        QTest::newRow("one megabyte") << u"Long"_s << u"Wörter und Bilder. "_s.repeated(55'000);
    }

    void goOutAsTheyWereWritten()
    {
        QFETCH(QString, subject);
        QFETCH(QString, body);
        PracticeWorld world(PracticeOptions{.replyAfter = std::chrono::hours(1)});
        QVERIFY(world.start());
        const auto bytes = providers::gmail::composeMail(mailWith(subject, body), instantFromMs(1'795'340'000'000));
        QVERIFY2(bytes.has_value(), bytes ? "" : qPrintable(bytes.error().message));
        for (const char c : *bytes)
            QVERIFY(static_cast<unsigned char>(c) < 0x80);
        const QByteArray raw = sent(world, *bytes);
        QVERIFY(!raw.isEmpty());
        const auto facts = mime::readMail(raw);
        QCOMPARE(facts.subject, subject.simplified());
        if (body.size() < 100'000)
            QCOMPARE(shown(facts.text), shown(body));
        const auto preview = mime::previewOf(raw);
        QCOMPARE(preview.recipients, QStringList{u"anna@gallery.example"_s});
        QVERIFY(preview.cc.isEmpty() && preview.files.isEmpty());
        // The body as it was sent is the body that lies there.
        QCOMPARE(raw.mid(raw.indexOf("\r\n\r\n")), bytes->mid(bytes->indexOf("\r\n\r\n")));
    }

    void areRefusedWithTheReason_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("body");
        QTest::newRow("line end in the subject") << u"Hello\r\nBcc: everybody@example.org"_s << u"x"_s;
        QTest::newRow("line feed in the subject") << u"Hello\nX: y"_s << u"x"_s;
        QTest::newRow("control character in the subject") << u"Hello\u0007"_s << u"x"_s;
        QTest::newRow("line separator in the subject") << u"Hello\u2028Bcc: x@y.example"_s << u"x"_s;
        QTest::newRow("NUL in the text") << u"Hello"_s << u"a"_s + QChar(0) + u"b"_s;
        QTest::newRow("larger than Gmail takes") << u"Hello"_s << QString(26'000'000, u'x');
    }

    void areRefusedWithTheReason()
    {
        QFETCH(QString, subject);
        QFETCH(QString, body);
        const auto bytes = providers::gmail::composeMail(mailWith(subject, body), instantFromMs(1'795'340'000'000));
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().kind, ErrorKind::InvalidInput);
        QVERIFY(!bytes.error().message.isEmpty() && !bytes.error().action.isEmpty());
    }

    void filesPicturesAndCopiesArriveWhole()
    {
        PracticeWorld world(PracticeOptions{.replyAfter = std::chrono::hours(1)});
        QVERIFY(world.start());
        QByteArray large(4'500'000, Qt::Uninitialized);
        for (qsizetype i = 0; i < large.size(); ++i)
            large[i] = static_cast<char>((i * 7919) >> 5);
        OutgoingMail mail = mailWith(u"Pictures"_s, u"Hello <you> & all\nsee https://studio.example/a?b=1&c=2.\n\n-- \nLane 1\nSay no."_s);
        mail.cc = {*EmailAddress::parse(u"ben@gallery.example"_s)};
        mail.files = {{u"Größe “1” – пример.pdf"_s, u"application/pdf"_s, false, large, {}, {}},
                      {u"dot.png"_s, u"image/png"_s, true, QByteArray("\x89PNG\r\n\x1a\nnot really", 18), {}, {}}};
        const auto bytes = providers::gmail::composeMail(mail, instantFromMs(1'795'340'000'000));
        QVERIFY(bytes.has_value());
        QVERIFY(bytes->size() > 4'500'000);
        const QByteArray raw = sent(world, *bytes); // more than JSON takes: an upload
        QVERIFY(!raw.isEmpty());
        const auto preview = mime::previewOf(raw);
        QCOMPARE(preview.cc, QStringList{u"ben@gallery.example"_s});
        QCOMPARE(preview.recipients, (QStringList{u"anna@gallery.example"_s, u"ben@gallery.example"_s}));
        QCOMPARE(preview.files.size(), 2);
        QVERIFY(preview.files.at(0).isInline);
        QCOMPARE(preview.files.at(0).picture, mail.files.at(1).content);
        QCOMPARE(preview.files.at(1).name, u"Größe “1” – пример.pdf"_s);
        QCOMPARE(preview.files.at(1).size, large.size());
        const auto facts = mime::readMail(raw);
        QCOMPARE(shown(facts.text), shown(mail.body));
        QVERIFY(facts.htmlText.contains(u"Hello <you> & all"_s));
        QVERIFY(raw.contains("multipart/mixed") && raw.contains("multipart/related") && raw.contains("multipart/alternative"));
        QCOMPARE(raw.mid(raw.indexOf("\r\n\r\n")), bytes->mid(bytes->indexOf("\r\n\r\n")));
    }
};

QTEST_GUILESS_MAIN(TestHostileMails)
#include "tst_hostilemails.moc"
