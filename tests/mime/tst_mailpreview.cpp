// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/mailpreview.h"
#include "mime/mimebuilder.h"

#include <QRandomGenerator>
#include <QTest>

using namespace overture;
using namespace overture::mime;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 1500;

/// Letters of many kinds, words that look like mail syntax, emoji with joiners, right-to-left text and marks.
const QStringList &pieces()
{
    static const QStringList list{
        u"a"_s, u"Z"_s, u"word"_s, u"ß"_s, u"é"_s, u"ž"_s, u"Ω"_s, u"я"_s, u"日本"_s, u"한국"_s, u"ไทย"_s, u"שלום"_s, u"مرحبا"_s,
        u"\u200f"_s, u"\u202e"_s, u"🎨"_s, u"👩‍🎨"_s, u"🏳️‍🌈"_s, u"❤️"_s, u"e\u0301"_s, u"\""_s, u"'"_s, u"<"_s, u">"_s, u"@"_s, u","_s, u";"_s,
        u":"_s, u"("_s, u")"_s, u"\\"_s, u"="_s, u"=20"_s, u"?"_s, u"--"_s, u"."_s, u"_"_s, u"%s"_s, u"From "_s, u"Bcc:"_s, u"&amp;"_s, u"\u00ad"_s};
    return list;
}

class Random
{
public:
    explicit Random(quint32 seed) : m_generator(seed) {}
    [[nodiscard]] int below(int end) { return int(m_generator.bounded(end)); }
    /// One line. Single spaces inside only: header folding may change others.
    QString line(int maxPieces)
    {
        QString text;
        for (int i = below(maxPieces + 1); i > 0; --i) {
            text += pieces().at(below(int(pieces().size())));
            if (below(4) == 0)
                text += u' ';
        }
        return text.simplified();
    }
    QString text()
    {
        QStringList lines{u"x"_s};
        for (int i = below(12); i > 0; --i) {
            switch (below(8)) {
            case 0: lines << QString(); break;
            case 1: lines << QString(below(3000), u'y'); break;
            case 2: lines << u"."_s; break;
            case 3: lines << u"\ttab  and trailing space "_s; break;
            default: lines << line(30);
            }
        }
        return lines.join(u'\n') + u'\n';
    }

private:
    QRandomGenerator m_generator;
};

MailParts randomMail(Random &random)
{
    MailParts parts{.fromName = random.line(8),
                    .fromAddress = u"anna@studio.example"_s,
                    .to = *EmailAddress::parse(u"jane%1@blog.example"_s.arg(random.below(1000))),
                    .subject = random.line(40),
                    .body = random.text(),
                    .dateUtc = instantFromMs(1'700'000'000'000 + qint64(random.below(1'000'000'000)) * 1000),
                    .messageId = u"id%1@studio.example"_s.arg(random.below(1'000'000)),
                    .inReplyTo = {},
                    .references = {},
                    .extraHeaders = {{u"X-Overture-Send-Id"_s, u"%1-0-0"_s.arg(random.below(1000))}},
                    .listUnsubscribe = u"anna@studio.example"_s};
    if (random.below(2) == 0) {
        parts.inReplyTo = u"<CA%1@mail.gmail.com>"_s.arg(random.below(1000));
        parts.references = u"<first@mail.gmail.com> "_s + parts.inReplyTo;
    }
    return parts;
}

/// RFC 2047 section 7: what looks like an encoded word is read as one.
bool looksEncoded(const QString &text)
{
    return text.contains(u"=?"_s) && text.contains(u"?="_s);
}

QString valueOf(const MailPreview &preview, const QString &name)
{
    QStringList values;
    for (const auto &[header, value] : preview.headers) {
        if (header.compare(name, Qt::CaseInsensitive) == 0)
            values << value;
    }
    return values.join(u'|');
}

} // namespace

class TestMailPreview : public QObject
{
    Q_OBJECT
private slots:
    void givesBackWhatWasBuilt();
    void keepsTheWireRulesForAnyText();
    void refusesLineBreaksAnywhereInAHeader();
    void showsEveryRecipientThatIsInTheBytes();
    void showsWhatABrokenMailHolds();
};

void TestMailPreview::givesBackWhatWasBuilt()
{
    for (int seed = 1; seed <= rounds; ++seed) {
        Random random{quint32(seed)};
        const MailParts parts = randomMail(random);
        const auto mail = buildMail(parts);
        QVERIFY2(mail, qPrintable(u"seed %1"_s.arg(seed)));
        const MailPreview preview = previewOf(*mail);
        const auto same = [seed](const QString &what, const QString &got, const QString &wanted) {
            if (got == wanted)
                return true;
            qWarning().noquote() << "seed" << seed << what << "\n got   " << got << "\n wanted" << wanted;
            return false;
        };
        QVERIFY(same(u"recipients"_s, preview.recipients.join(u'|'), parts.to.text()));
        QVERIFY(same(u"text"_s, preview.text, parts.body));
        QVERIFY(same(u"unsubscribe"_s, preview.unsubscribe, u"mailto:anna@studio.example?subject=unsubscribe"_s));
        QVERIFY(same(u"message id"_s, valueOf(preview, u"Message-ID"_s), u'<' + parts.messageId + u'>'));
        QVERIFY(same(u"in reply to"_s, valueOf(preview, u"In-Reply-To"_s), parts.inReplyTo));
        QVERIFY(same(u"references"_s, valueOf(preview, u"References"_s), parts.references));
        QVERIFY(same(u"send id"_s, valueOf(preview, u"X-Overture-Send-Id"_s), parts.extraHeaders.first().second));
        QVERIFY(preview.date && *preview.date == parts.dateUtc);
        QCOMPARE(preview.size, mail->size());
        if (!looksEncoded(parts.subject))
            QVERIFY2(same(u"subject"_s, preview.subject, parts.subject), mail->left(mail->indexOf("\r\n\r\n")).constData());
        if (!looksEncoded(parts.fromName))
            QVERIFY2(same(u"sender"_s, preview.from,
                          parts.fromName.isEmpty() ? parts.fromAddress : u"%1 <%2>"_s.arg(parts.fromName, parts.fromAddress)),
                     mail->left(mail->indexOf("\r\n\r\n")).constData());
    }
}

void TestMailPreview::keepsTheWireRulesForAnyText()
{
    for (int seed = 1; seed <= rounds; ++seed) {
        Random random{quint32(seed)};
        const auto mail = buildMail(randomMail(random));
        QVERIFY(mail);
        const qsizetype headEnd = mail->indexOf("\r\n\r\n");
        QVERIFY(headEnd > 0);
        const QByteArray head = "\r\n" + mail->left(headEnd).toLower() + "\r\n";
        for (const char *field : {"from", "to", "subject", "date", "message-id", "mime-version", "list-unsubscribe", "content-type",
                                  "content-transfer-encoding"})
            QVERIFY2(head.count(QByteArray("\r\n") + field + ":") == 1, qPrintable(u"seed %1: %2"_s.arg(seed).arg(QString::fromLatin1(field))));
        QCOMPARE(head.count("\r\nbcc:"), 0);
        QCOMPARE(head.count("\r\ncc:"), 0);
        for (const QByteArray &line : mail->split('\n')) {
            QVERIFY2(line.size() <= 999, qPrintable(u"seed %1"_s.arg(seed)));
            QVERIFY(line.isEmpty() || line.endsWith('\r'));
            QVERIFY(line.count('\r') <= 1);
            for (const char c : line)
                QVERIFY2(static_cast<unsigned char>(c) < 0x80 && c != '\0', qPrintable(u"seed %1"_s.arg(seed)));
        }
    }
}

void TestMailPreview::refusesLineBreaksAnywhereInAHeader()
{
    static const QStringList breaks{u"\r\n"_s, u"\n"_s, u"\r"_s, u"\r\n "_s, u"\n\t"_s, u"\u0085"_s, u"\u2028"_s, u"\u2029"_s, QString(QChar(0)), u"\x0b"_s};
    for (int seed = 1; seed <= rounds; ++seed) {
        Random random{quint32(seed)};
        MailParts parts = randomMail(random);
        QString MailParts::*const fields[] = {&MailParts::fromName, &MailParts::subject, &MailParts::fromAddress, &MailParts::messageId,
                                              &MailParts::inReplyTo, &MailParts::references, &MailParts::listUnsubscribe};
        const bool isExtra = random.below(8) == 0;
        QString &field = isExtra ? parts.extraHeaders.first().second : parts.*fields[random.below(7)];
        field.insert(random.below(int(field.size()) + 1), breaks.at(random.below(int(breaks.size()))));
        const auto mail = buildMail(parts);
        QVERIFY2(!mail, qPrintable(u"seed %1"_s.arg(seed)));
        QCOMPARE(mail.error().kind, ErrorKind::InvalidInput);
        QVERIFY2(mail.error().message.contains(u"line break"_s), qPrintable(mail.error().message));
        QVERIFY(!mail.error().action.isEmpty());
    }
}

void TestMailPreview::showsEveryRecipientThatIsInTheBytes()
{
    const MailPreview preview = previewOf("From: a@x.example\r\nTo: Team: b@x.example, \"C, D\" <c@x.example>;\r\nCc: e@x.example\r\n"
                                          "Bcc: hidden@x.example\r\nSubject: x\r\n\r\nHi\r\n");
    QCOMPARE(preview.recipients, QStringList({u"b@x.example"_s, u"c@x.example"_s, u"e@x.example"_s, u"hidden@x.example"_s}));
    QCOMPARE(valueOf(preview, u"bcc"_s), u"hidden@x.example"_s);
    QCOMPARE(preview.text.trimmed(), u"Hi"_s);
}

void TestMailPreview::showsWhatABrokenMailHolds()
{
    QCOMPARE(previewOf({}), MailPreview());
    const MailPreview preview = previewOf("Subject: =?utf-8?Q?caf=C3=A9?=\n\nno sender");
    QCOMPARE(preview.subject, u"café"_s);
    QCOMPARE(preview.text, u"no sender"_s);
    QVERIFY(preview.recipients.isEmpty());
    QVERIFY(!preview.date);
}

QTEST_GUILESS_MAIN(TestMailPreview)
#include "tst_mailpreview.moc"
