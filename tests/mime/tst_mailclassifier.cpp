// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/mailclassifier.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace overture;
using namespace overture::mime;
using namespace Qt::StringLiterals;

namespace {

const QString mailDir = QStringLiteral(TEST_DATA_DIR "/mail/");

QByteArray bytesOf(const QString &path)
{
    QFile file(mailDir + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList mailsIn(const QString &folder)
{
    QStringList paths;
    for (const QString &name : QDir(mailDir + folder).entryList({u"*.eml"_s}, QDir::Files, QDir::Name))
        paths << folder + u'/' + name;
    return paths;
}

QByteArray mail(const QString &subject, const QString &text, const QByteArray &headers = {})
{
    return "From: Jane Doe <jane@blog.example>\nTo: anna@example.com\nSubject: " + subject.toUtf8()
        + "\nDate: Sun, 22 Nov 2026 10:00:00 +0000\nMessage-ID: <r1@blog.example>\nIn-Reply-To: <a@mail.gmail.com>\n" + headers
        + "Content-Type: text/plain; charset=utf-8\n\n" + text.toUtf8() + "\n";
}

struct Share
{
    int right = 0;
    int all = 0;
    void count(bool isRight) { right += isRight ? 1 : 0, ++all; }
    [[nodiscard]] double value() const { return all == 0 ? 0 : double(right) / all; }
};

} // namespace

class TestMailClassifier : public QObject
{
    Q_OBJECT
private slots:
    void findsBouncesAndTheirKind();
    void readsBouncesWithOtherLineEnds_data();
    void readsBouncesWithOtherLineEnds();
    void namesTheRecipientOfABounce();
    void tellsTheSendersLimitFromABadAddress();
    void readsGmailsBounceWithAnEmptyStatusPart();
    void takesDelaysAndConfirmationsForWhatTheyAre();
    void findsComplaints_data();
    void findsComplaints();
    void findsAutomaticAnswers_data();
    void findsAutomaticAnswers();
    void takesPeoplesMailForReplies_data();
    void takesPeoplesMailForReplies();
    void takesPublicRepliesForReplies();
    void findsOptOuts_data();
    void findsOptOuts();
    void doesNotReadOptOutsIntoQuotes();
    void leavesMailingsAlone_data();
    void leavesMailingsAlone();
};

/// Against 268 rated reports. "filtered" and "suspend" count as either: the address is as good as dead.
void TestMailClassifier::findsBouncesAndTheirKind()
{
    const QJsonObject expected = QJsonDocument::fromJson(bytesOf(u"bounces-expected.json"_s)).object().value(u"expected"_s).toObject();
    static const QRegularExpression invented(u"^[45]\\.0\\.9\\d\\d$"_s); // not on the wire
    Share found, kind, strictKind, status;
    for (const QString &path : mailsIn(u"bounces"_s)) {
        const Classification verdict = classify(bytesOf(path));
        found.count(isBounce(verdict.mailClass));
        const QJsonObject facts = expected.value(path).toArray().at(0).toObject();
        const QString reason = facts.value(u"reason"_s).toString();
        if (facts.isEmpty() || reason == u"delivered")
            continue;
        const bool sameKind = (verdict.mailClass == MailClass::BounceHard) == facts.value(u"hardbounce"_s).toBool();
        strictKind.count(sameKind);
        kind.count(sameKind || (isBounce(verdict.mailClass) && (reason == u"filtered" || reason == u"suspend")));
        const QString wanted = facts.value(u"status"_s).toString();
        if (!wanted.contains(invented))
            status.count(verdict.status == wanted);
    }
    qInfo("found %d/%d, kind %d/%d (strictly %d), status %d/%d", found.right, found.all, kind.right, kind.all, strictKind.right,
          status.right, status.all);
    QVERIFY(found.all >= 300);
    QVERIFY(found.value() >= 0.985);
    QVERIFY(kind.value() >= 0.95);
    QVERIFY(strictKind.value() >= 0.84);
    QVERIFY(status.value() >= 0.97);
}

void TestMailClassifier::readsBouncesWithOtherLineEnds_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &folder : {u"bounces-cr-only"_s, u"bounces-crlf"_s, u"bounces-err"_s}) {
        for (const QString &path : mailsIn(folder))
            QTest::newRow(qPrintable(path)) << path;
    }
}

void TestMailClassifier::readsBouncesWithOtherLineEnds()
{
    QFETCH(QString, path);
    const Classification verdict = classify(bytesOf(path));
    if (path.contains(u"arf"))
        QCOMPARE(verdict.mailClass, MailClass::Complaint);
    else
        QVERIFY2(isBounce(verdict.mailClass), qPrintable(toText(verdict.mailClass)));
    QVERIFY(!verdict.recipient.isEmpty());
}

void TestMailClassifier::namesTheRecipientOfABounce()
{
    static const QRegularExpression stated(
        u"^(?:Final-Recipient|X-Failed-Recipients):\\s*(?:[a-z0-9-]+ *;)?\\s*<?([^\\s<>,\"]+@[^\\s<>,]+)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    Share named;
    for (const QString &path : mailsIn(u"bounces"_s)) {
        const QByteArray raw = bytesOf(path);
        const Classification verdict = classify(raw);
        if (!isBounce(verdict.mailClass))
            continue;
        QStringList candidates;
        for (auto it = stated.globalMatch(QString::fromLatin1(raw)); it.hasNext();)
            candidates << it.next().captured(1).toLower();
        named.count(candidates.isEmpty() ? verdict.recipient.contains(u'@') : candidates.contains(verdict.recipient.toLower()));
    }
    qInfo("recipients %d/%d", named.right, named.all);
    QVERIFY(named.value() >= 0.985);
}

void TestMailClassifier::tellsTheSendersLimitFromABadAddress()
{
    const Classification verdict = classify(bytesOf(u"bounces-constructed/gmail-sending-limit.eml"_s));
    QCOMPARE(verdict.mailClass, MailClass::BounceLimit);
    QVERIFY(verdict.reason.contains(u"sending limit"_s));
}

void TestMailClassifier::readsGmailsBounceWithAnEmptyStatusPart()
{
    const Classification verdict = classify(bytesOf(u"bounces/gmail-2025-address-not-found-empty-status-part.eml"_s));
    QCOMPARE(verdict.mailClass, MailClass::BounceHard);
    QCOMPARE(verdict.recipient, u"alex.jones@fictionalcorp.com"_s);
}

void TestMailClassifier::takesDelaysAndConfirmationsForWhatTheyAre()
{
    const Classification delay = classify(bytesOf(u"bounces/lhost-gmail-08.eml"_s));
    QCOMPARE(delay.mailClass, MailClass::BounceSoft);
    QVERIFY(delay.reason.contains(u"late"_s));
    QByteArray delivered = bytesOf(u"bounces/lhost-postfix-46.eml"_s);
    delivered.replace("Action: failed", "Action: delivered");
    QCOMPARE(classify(delivered).mailClass, MailClass::Auto);
}

void TestMailClassifier::findsComplaints_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("wanted");
    for (const char *number : {"01", "11", "14", "16", "22", "24"})
        QTest::newRow(number) << u"arf/arf-%1.eml"_s.arg(QString::fromLatin1(number)) << u"complaint"_s;
    QTest::newRow("auth-failure") << u"arf/arf-18.eml"_s << u"auto"_s;
    QTest::newRow("unsubscribe mail") << u"arf/arf-26.eml"_s << u"opt_out"_s;
    QTest::newRow("aol") << u"mime-flanker/complaints__aol.eml"_s << u"complaint"_s;
}

void TestMailClassifier::findsComplaints()
{
    QFETCH(QString, path);
    QFETCH(QString, wanted);
    QCOMPARE(toText(classify(bytesOf(path)).mailClass), wanted);
}

void TestMailClassifier::findsAutomaticAnswers_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("returns");
    const QByteArray automatic = "Auto-Submitted: auto-replied\n";
    const auto row = [](const char *name, const QByteArray &raw, const char *wanted, const QString &returns = {}) {
        QTest::newRow(name) << raw << QString::fromLatin1(wanted) << returns;
    };
    row("away until May 5", bytesOf(u"autoreply/rfc3834-01.eml"_s), "out_of_office", u"2005-05-05"_s);
    row("apple, end in a header", bytesOf(u"autoreply/rfc3834-03.eml"_s), "out_of_office", u"2020-01-10"_s);
    row("nothing said", bytesOf(u"autoreply/rfc3834-05.eml"_s), "auto");
    row("english", mail(u"Automatic reply: Hello"_s, u"I am out of the office until 12 March."_s), "out_of_office", u"2027-03-12"_s);
    row("german", mail(u"Abwesenheitsnotiz: Hallo"_s, u"Ich bin vom 20.11.2026 bis 12.12.2026 im Urlaub."_s), "out_of_office",
        u"2026-12-12"_s);
    row("german named month", mail(u"AW: Hallo"_s, u"Ich bin ab dem 3. Dezember wieder erreichbar, derzeit im Urlaub."_s, automatic),
        "out_of_office", u"2026-12-03"_s);
    row("french", mail(u"Réponse automatique : Bonjour"_s, u"Je suis absente jusqu'au 5 décembre 2026 inclus."_s), "out_of_office",
        u"2026-12-05"_s);
    row("spanish", mail(u"Respuesta automática: Hola"_s, u"Estoy fuera de la oficina hasta el 7 de enero."_s), "out_of_office",
        u"2027-01-07"_s);
    row("italian", mail(u"Risposta automatica"_s, u"Sono in ferie fino al 15/12/2026."_s), "out_of_office", u"2026-12-15"_s);
    row("portuguese", mail(u"Resposta automática: Olá"_s, u"Estou de férias até 4 de janeiro de 2027."_s), "out_of_office", u"2027-01-04"_s);
    row("dutch", mail(u"Automatisch antwoord: Hallo"_s, u"Ik ben afwezig tot en met 30 november."_s), "out_of_office", u"2026-11-30"_s);
    row("iso", mail(u"Re: Hello"_s, u"I am on vacation until 2026-12-01."_s, automatic), "out_of_office", u"2026-12-01"_s);
    row("weekday", mail(u"Auto: Hello"_s, u"I'm out of the office and back on Thursday until then call us."_s), "out_of_office");
    row("us date", mail(u"Out of Office: Hello"_s, u"I will be away from December 1, 2026 through December 15th, 2026."_s), "out_of_office",
        u"2026-12-15"_s);
    row("japanese", mail(u"自動応答: こんにちは"_s, u"12月28日まで休暇をいただいております。"_s), "out_of_office", u"2026-12-28"_s);
    row("no date", mail(u"Re: x"_s, u"I am currently out of the office."_s, automatic), "out_of_office");
    row("ticket", mail(u"[#123] We received your request"_s, u"Thank you, we will answer soon."_s, "Auto-Submitted: auto-generated\n"), "auto");
    row("x-autoreply", mail(u"Re: x"_s, u"Thank you for your message."_s, "X-Autoreply: yes\n"), "auto");
    row("precedence", mail(u"Re: x"_s, u"Thank you for your message."_s, "Precedence: auto_reply\n"), "auto");
    row("has left", mail(u"Automatic reply: x"_s, u"Jane no longer works here. Please write to bob@blog.example."_s), "bounce_hard");
}

void TestMailClassifier::findsAutomaticAnswers()
{
    QFETCH(QByteArray, raw);
    QFETCH(QString, wanted);
    QFETCH(QString, returns);
    const Classification verdict = classify(raw);
    QCOMPARE(toText(verdict.mailClass), wanted);
    if (!returns.isEmpty()) {
        QVERIFY(verdict.returnDate);
        QCOMPARE(toIsoText(*verdict.returnDate).left(10), returns);
    }
}

void TestMailClassifier::takesPeoplesMailForReplies_data()
{
    QTest::addColumn<QByteArray>("raw");
    const auto row = [](const char *name, const QByteArray &raw) { QTest::newRow(name) << raw; };
    row("not a bounce", bytesOf(u"not-a-bounce/is-not-bounce-01.eml"_s));
    row("speaks of bounces", mail(u"Re: Hello"_s, u"Your last mail bounced: 550 5.1.1 user unknown, undeliverable. Please resend to this one."_s));
    row("subject of a bounce", mail(u"Re: Undelivered Mail Returned to Sender"_s, u"What is this about?"_s));
    row("is away, by hand", mail(u"Re: Hello"_s, u"I'm out of the office until Monday, let's talk then!"_s));
    row("answers an absence note", mail(u"Re: Automatic reply: Hello"_s, u"Thanks, I'm back now."_s));
    row("auto-submitted no", mail(u"Re: Hello"_s, u"Sounds good"_s, "Auto-Submitted: no\n"));
    row("suppress header only", mail(u"Re: Hello"_s, u"Sounds good"_s, "X-Auto-Response-Suppress: All\n"));
    row("through a group", mail(u"Re: Hello"_s, u"Sounds good"_s, "List-Id: <team.blog.example>\n"));
    row("no thanks to one thing", mail(u"Re: Hello"_s, u"We don't do guest posts on Mondays, but Tuesday works. How do I stop by?"_s));
    row("not this, but that", mail(u"Re: Hello"_s, u"I'm not interested in link exchange, but a paid post is fine."_s));
    row("wants to stay", mail(u"Re: Hello"_s, u"Please don't remove me from the list, I like it."_s));
    row("postmaster is a person", QByteArray(mail(u"Re: Hello"_s, u"We would love it. Jane"_s)).replace("jane@", "postmaster@"));
    row("speaks of unsubscribing", mail(u"Re: Hello"_s, u"Our readers rarely unsubscribe, so a guest post is welcome."_s));
}

void TestMailClassifier::takesPeoplesMailForReplies()
{
    QFETCH(QByteArray, raw);
    const Classification verdict = classify(raw);
    QVERIFY2(verdict.mailClass == MailClass::Reply, qPrintable(toText(verdict.mailClass) + u": "_s + verdict.reason));
}

void TestMailClassifier::takesPublicRepliesForReplies()
{
    const QStringList paths = mailsIn(u"replies-talon"_s);
    QVERIFY(paths.size() >= 7);
    for (const QString &path : paths)
        QCOMPARE(toText(classify(bytesOf(path)).mailClass), u"reply"_s);
}

void TestMailClassifier::findsOptOuts_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"Please unsubscribe me."_s,
                                u"Unsubscribe, please. We do not want any further e-mails of this kind."_s,
                                u"Per favore cancellateci dalla vostra lista e non scriveteci più."_s,
                                u"Per favore non scriveteci più."_s,
                                u"STOP"_s,
                                u"Hi,\nplease remove me from your list. Thanks"_s,
                                u"We are not interested, sorry."_s,
                                u"Do not contact me again"_s,
                                u"Please stop sending me emails"_s,
                                u"Take me off your list!"_s,
                                u"Kein Interesse."_s,
                                u"Bitte schreiben Sie mir keine E-Mails mehr."_s,
                                u"Bitte nehmen Sie mich von der Liste: von Ihrer Liste streichen"_s,
                                u"Merci de ne plus me contacter."_s,
                                u"Je ne suis pas intéressé."_s,
                                u"Quiero darme de baja"_s,
                                u"No estoy interesado, gracias"_s,
                                u"Non sono interessato"_s,
                                u"Cancellatemi dalla lista per favore"_s,
                                u"Não tenho interesse"_s,
                                u"Por favor, remova-me da lista"_s,
                                u"Ik wil mij graag afmelden"_s,
                                u"Geen interesse"_s,
                                u"Proszę o usunięcie mojego adresu"_s,
                                u"Nie jestem zainteresowany"_s,
                                u"Jag är inte intresserad"_s,
                                u"Ikke interesseret"_s,
                                u"Пожалуйста, не пишите мне больше"_s,
                                u"Отпишите меня"_s,
                                u"İlgilenmiyorum"_s,
                                u"配信停止をお願いします"_s,
                                u"退订"_s,
                                u"I request deletion: Art. 17 DSGVO gilt. Please delete my data"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestMailClassifier::findsOptOuts()
{
    QFETCH(QString, text);
    const Classification verdict = classify(mail(u"Re: Hello"_s, text));
    QVERIFY2(verdict.mailClass == MailClass::OptOut, qPrintable(toText(verdict.mailClass) + u": "_s + verdict.reason));
}

void TestMailClassifier::doesNotReadOptOutsIntoQuotes()
{
    const QString quoted = u"Sounds good, let's talk.\n\nOn Sun, Nov 22, 2026 at 10:00 AM Anna <anna@example.com> wrote:\n"
                           "> Hi Jane,\n> if you are not interested, reply STOP or unsubscribe me.\n"_s;
    QCOMPARE(toText(classify(mail(u"Re: Hello"_s, quoted)).mailClass), u"reply"_s);
    const QString outlook = u"Klingt gut!\n\nVon: Anna <anna@example.com>\nGesendet: Sonntag, 22. November 2026 10:00\nAn: Jane\n"
                            "Betreff: Hallo\n\nBitte antworten Sie mit STOP, wenn Sie nicht interessiert sind.\nSTOP\n"_s;
    QCOMPARE(toText(classify(mail(u"AW: Hallo"_s, outlook)).mailClass), u"reply"_s);
}

void TestMailClassifier::leavesMailingsAlone_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::newRow("bulk") << QByteArray("Precedence: bulk\n");
    QTest::newRow("junk") << QByteArray("Precedence: junk\n");
}

void TestMailClassifier::leavesMailingsAlone()
{
    QFETCH(QByteArray, headers);
    QCOMPARE(toText(classify(mail(u"News"_s, u"Our news. To unsubscribe from this list, click."_s, headers)).mailClass), u"other"_s);
    QByteArray first = mail(u"News"_s, u"Our news"_s, "List-Id: <news.example>\n");
    first.replace("In-Reply-To: <a@mail.gmail.com>\n", "");
    QCOMPARE(toText(classify(first).mailClass), u"other"_s);
}

QTEST_GUILESS_MAIN(TestMailClassifier)
#include "tst_mailclassifier.moc"
