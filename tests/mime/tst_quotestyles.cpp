// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/mailfacts.h"
#include "mime/replytext.h"

#include <QTest>

using namespace overture::mime;
using namespace Qt::StringLiterals;

class TestQuoteStyles : public QObject
{
    Q_OBJECT
private slots:
    void answersAbove_data();
    void answersAbove();
    void answersBelow_data();
    void answersBelow();
    void answersBetween_data();
    void answersBetween();
    void signatures_data();
    void signatures();
    void htmlOfMailPrograms_data();
    void htmlOfMailPrograms();
    void losesNoLine_data() { answersAbove_data(); }
    void losesNoLine();
};

/// The line (or block) with which mail programs introduce the earlier mail, in the language of their user.
void TestQuoteStyles::answersAbove_data()
{
    QTest::addColumn<QString>("mark");
    QTest::addColumn<bool>("isMarked"); // the earlier mail's lines begin with "> "
    const auto row = [](const char *name, const QString &mark, bool isMarked = true) { QTest::newRow(name) << mark << isMarked; };
    row("gmail en", u"On Mon, Nov 23, 2026 at 4:12 PM Anna Berg <anna@studio.example> wrote:\n"_s);
    row("gmail en, wrapped", u"On Mon, Nov 23, 2026 at 4:12 PM Anna Berg <anna@studio.example>\nwrote:\n"_s);
    row("gmail de", u"Am Mo., 23. Nov. 2026 um 16:12 Uhr schrieb Anna Berg <anna@studio.example>:\n"_s);
    row("gmail fr", u"Le lun. 23 nov. 2026 à 16:12, Anna Berg <anna@studio.example> a écrit :\n"_s);
    row("gmail es", u"El lun, 23 nov 2026 a las 16:12, Anna Berg (<anna@studio.example>) escribió:\n"_s);
    row("gmail it", u"Il giorno lun 23 nov 2026 alle ore 16:12 Anna Berg <anna@studio.example> ha scritto:\n"_s);
    row("gmail pt", u"Anna Berg <anna@studio.example> escreveu (segunda, 23/11/2026 à(s) 16:12):\n"_s);
    row("gmail pt-br", u"Em seg., 23 de nov. de 2026 às 16:12, Anna Berg <anna@studio.example> escreveu:\n"_s);
    row("gmail nl", u"Op ma 23 nov 2026 om 16:12 schreef Anna Berg <anna@studio.example>:\n"_s);
    row("gmail sv", u"Den mån 23 nov. 2026 kl 16:12 skrev Anna Berg <anna@studio.example>:\n"_s);
    row("gmail da", u"Den man. 23. nov. 2026 kl. 16.12 skrev Anna Berg <anna@studio.example>:\n"_s);
    row("gmail no", u"man. 23. nov. 2026 kl. 16:12 skrev Anna Berg <anna@studio.example>:\n"_s);
    row("gmail fi", u"ma 23. marrask. 2026 klo 16.12 Anna Berg (anna@studio.example) kirjoitti:\n"_s);
    row("gmail pl", u"pon., 23 lis 2026 o 16:12 Anna Berg <anna@studio.example> napisał(a):\n"_s);
    row("gmail cs", u"po 23. 11. 2026 v 16:12 odesílatel Anna Berg <anna@studio.example> napsal:\n"_s);
    row("gmail ru", u"пн, 23 нояб. 2026 г. в 16:12, Anna Berg <anna@studio.example>:\n"_s);
    row("gmail uk", u"пн, 23 лист. 2026 р. о 16:12 Anna Berg <anna@studio.example> пише:\n"_s);
    row("gmail tr", u"Anna Berg <anna@studio.example>, 23 Kas 2026 Pzt, 16:12 tarihinde şunu yazdı:\n"_s);
    row("gmail ja", u"2026年11月23日(月) 16:12 Anna Berg <anna@studio.example>:\n"_s);
    row("gmail zh", u"Anna Berg <anna@studio.example> 于2026年11月23日周一 16:12写道：\n"_s);
    row("gmail ko", u"2026년 11월 23일 (월) 오후 4:12, Anna Berg <anna@studio.example>님이 작성:\n"_s);
    row("apple en", u"On 23 Nov 2026, at 16:12, Anna Berg <anna@studio.example> wrote:\n\n"_s);
    row("apple de", u"Am 23.11.2026 um 16:12 schrieb Anna Berg <anna@studio.example>:\n\n"_s);
    row("apple fr", u"Le 23 nov. 2026 à 16:12, Anna Berg <anna@studio.example> a écrit :\n\n"_s);
    row("apple es", u"El 23 nov 2026, a las 16:12, Anna Berg <anna@studio.example> escribió:\n\n"_s);
    row("thunderbird en", u"On 23/11/2026 16:12, Anna Berg wrote:\n"_s);
    row("thunderbird de", u"Am 23.11.26 um 16:12 schrieb Anna Berg:\n"_s);
    row("thunderbird it", u"Il 23/11/2026 16:12, Anna Berg ha scritto:\n"_s);
    row("thunderbird nl", u"Op 23-11-2026 om 16:12 schreef Anna Berg:\n"_s);
    row("outlook en", u"From: Anna Berg <anna@studio.example>\nSent: Monday, November 23, 2026 4:12 PM\nTo: Jane\nSubject: Guest post\n\n"_s, false);
    row("outlook en, line", u"________________________________\nFrom: Anna Berg <anna@studio.example>\nSent: Monday, November 23, 2026 4:12 PM\n"
                            "To: Jane\nSubject: Guest post\n\n"_s, false);
    row("outlook de", u"Von: Anna Berg <anna@studio.example>\nGesendet: Montag, 23. November 2026 16:12\nAn: Jane\nBetreff: Gastbeitrag\n\n"_s, false);
    row("outlook fr", u"De : Anna Berg <anna@studio.example>\nEnvoyé : lundi 23 novembre 2026 16:12\nÀ : Jane\nObjet : Article\n\n"_s, false);
    row("outlook es", u"De: Anna Berg <anna@studio.example>\nEnviado: lunes, 23 de noviembre de 2026 16:12\nPara: Jane\nAsunto: Artículo\n\n"_s, false);
    row("outlook it", u"Da: Anna Berg <anna@studio.example>\nInviato: lunedì 23 novembre 2026 16:12\nA: Jane\nOggetto: Articolo\n\n"_s, false);
    row("outlook pt", u"De: Anna Berg <anna@studio.example>\nEnviado: segunda-feira, 23 de novembro de 2026 16:12\nPara: Jane\nAssunto: Artigo\n\n"_s, false);
    row("outlook nl", u"Van: Anna Berg <anna@studio.example>\nVerzonden: maandag 23 november 2026 16:12\nAan: Jane\nOnderwerp: Artikel\n\n"_s, false);
    row("outlook pl", u"Od: Anna Berg <anna@studio.example>\nWysłano: poniedziałek, 23 listopada 2026 16:12\nDo: Jane\nTemat: Artykuł\n\n"_s, false);
    row("outlook sv", u"Från: Anna Berg <anna@studio.example>\nSkickat: den 23 november 2026 16:12\nTill: Jane\nÄmne: Artikel\n\n"_s, false);
    row("outlook ru", u"От: Anna Berg <anna@studio.example>\nОтправлено: 23 ноября 2026 г. 16:12\nКому: Jane\nТема: Статья\n\n"_s, false);
    row("outlook tr", u"Gönderen: Anna Berg <anna@studio.example>\nGönderildi: 23 Kasım 2026 Pazartesi 16:12\nKime: Jane\nKonu: Yazı\n\n"_s, false);
    row("old outlook en", u"-----Original Message-----\nFrom: Anna Berg\nSent: Monday\nTo: Jane\nSubject: x\n\n"_s, false);
    row("old outlook de", u"-----Ursprüngliche Nachricht-----\nVon: Anna Berg\nGesendet: Montag\nAn: Jane\nBetreff: x\n\n"_s, false);
    row("old outlook fr", u"-----Message d'origine-----\nDe : Anna Berg\nEnvoyé : lundi\nÀ : Jane\nObjet : x\n\n"_s, false);
}

namespace {

const QString answer = QStringLiteral("Hi Anna,\n\nyes, we would love that. Call me on Monday at 10.\n\nJane");

QString earlier(bool isMarked)
{
    return isMarked ? u"> Hi Jane,\n>\n> do you take guest posts? If not, reply \"stop\".\n>\n> Anna\n"_s
                    : u"Hi Jane,\n\ndo you take guest posts? If not, reply \"stop\".\n\nAnna\n"_s;
}

} // namespace

void TestQuoteStyles::answersAbove()
{
    QFETCH(QString, mark);
    QFETCH(bool, isMarked);
    const ReplyText reply = splitReply(answer + u"\n\n"_s + mark + earlier(isMarked));
    QCOMPARE(reply.text, answer);
    QVERIFY2(reply.quoted.startsWith(mark.section(u'\n', 0, 0)), qPrintable(reply.quoted));
    QVERIFY(reply.quoted.contains(u"do you take guest posts?"_s));
    QCOMPARE(reply.signature, QString());
}

void TestQuoteStyles::losesNoLine()
{
    QFETCH(QString, mark);
    QFETCH(bool, isMarked);
    const QString whole = answer + u"\n-- \nJane Doe\nBlog GmbH\n\n"_s + mark + earlier(isMarked);
    const ReplyText reply = splitReply(whole);
    QStringList parts = (reply.text + u'\n' + reply.signature + u'\n' + reply.quoted).split(u'\n', Qt::SkipEmptyParts);
    QStringList lines = whole.split(u'\n', Qt::SkipEmptyParts);
    parts.sort();
    lines.sort();
    QCOMPARE(parts, lines);
    QVERIFY2(reply.signature.contains(u"Blog GmbH"_s), qPrintable(reply.signature));
}

void TestQuoteStyles::answersBelow_data()
{
    QTest::addColumn<QString>("mark");
    QTest::newRow("en") << u"On 23/11/2026 16:12, Anna Berg wrote:\n"_s;
    QTest::newRow("de") << u"Am 23.11.26 um 16:12 schrieb Anna Berg:\n"_s;
    QTest::newRow("fr") << u"Le 23/11/2026 à 16:12, Anna Berg a écrit :\n"_s;
    QTest::newRow("es") << u"El 23/11/2026 a las 16:12, Anna Berg escribió:\n"_s;
    QTest::newRow("nl") << u"Op 23-11-2026 om 16:12 schreef Anna Berg:\n"_s;
    QTest::newRow("sv") << u"Den 2026-11-23 kl. 16:12, skrev Anna Berg:\n"_s;
}

void TestQuoteStyles::answersBelow()
{
    QFETCH(QString, mark);
    const ReplyText reply = splitReply(mark + earlier(true) + u"\n"_s + answer + u"\n\n-- \nJane Doe\n"_s);
    QCOMPARE(reply.text, answer);
    QVERIFY(reply.quoted.contains(u"do you take guest posts?"_s));
    QVERIFY(reply.signature.contains(u"Jane Doe"_s));
}

void TestQuoteStyles::answersBetween_data()
{
    answersBelow_data();
}

void TestQuoteStyles::answersBetween()
{
    QFETCH(QString, mark);
    const ReplyText reply = splitReply(mark + u"> Do you take guest posts?\n\nYes, two a month.\n\n> How long should they be?\n\n600 words.\n\n"
                                              "> What do you pay?\n\nNothing, sorry.\n\nJane\n"_s);
    for (const QString &kept : {u"> Do you take guest posts?"_s, u"Yes, two a month."_s, u"> How long should they be?"_s, u"600 words."_s,
                                u"> What do you pay?"_s, u"Nothing, sorry."_s, u"Jane"_s})
        QVERIFY2(reply.text.contains(kept), qPrintable(kept + u"\n---\n"_s + reply.text));
    QCOMPARE(reply.quoted, mark.trimmed());
}

void TestQuoteStyles::signatures_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("signature");
    const auto row = [](const char *name, const QString &text, const QString &own, const QString &signature) {
        QTest::newRow(name) << text << own << signature;
    };
    row("dashes", u"Yes.\n\n-- \nJane Doe\nBlog GmbH\n+49 30 1234\n"_s, u"Yes."_s, u"-- \nJane Doe\nBlog GmbH\n+49 30 1234"_s);
    row("dashes without a space", u"Yes.\n--\nJane\n"_s, u"Yes."_s, u"--\nJane"_s);
    row("iphone en", u"Yes.\n\nSent from my iPhone\n"_s, u"Yes."_s, u"Sent from my iPhone"_s);
    row("iphone de", u"Ja.\n\nVon meinem iPhone gesendet\n"_s, u"Ja."_s, u"Von meinem iPhone gesendet"_s);
    row("iphone fr", u"Oui.\n\nEnvoyé de mon iPhone\n"_s, u"Oui."_s, u"Envoyé de mon iPhone"_s);
    row("iphone es", u"Sí.\n\nEnviado desde mi iPhone\n"_s, u"Sí."_s, u"Enviado desde mi iPhone"_s);
    row("iphone it", u"Sì.\n\nInviato da iPhone\n"_s, u"Sì."_s, u"Inviato da iPhone"_s);
    row("iphone pt", u"Sim.\n\nEnviado do meu iPhone\n"_s, u"Sim."_s, u"Enviado do meu iPhone"_s);
    row("iphone nl", u"Ja.\n\nVerstuurd vanaf mijn iPhone\n"_s, u"Ja."_s, u"Verstuurd vanaf mijn iPhone"_s);
    row("iphone sv", u"Ja.\n\nSkickat från min iPhone\n"_s, u"Ja."_s, u"Skickat från min iPhone"_s);
    row("iphone pl", u"Tak.\n\nWysłane z iPhone'a\n"_s, u"Tak."_s, u"Wysłane z iPhone'a"_s);
    row("iphone ru", u"Да.\n\nОтправлено с iPhone\n"_s, u"Да."_s, u"Отправлено с iPhone"_s);
    row("iphone tr", u"Evet.\n\niPhone'umdan gönderildi\n"_s, u"Evet."_s, u"iPhone'umdan gönderildi"_s);
    row("iphone ja", u"はい。\n\niPhoneから送信\n"_s, u"はい。"_s, u"iPhoneから送信"_s);
    row("outlook for ios", u"Yes.\n\nGet Outlook for iOS<https://aka.ms/o0ukef>\n"_s, u"Yes."_s, u"Get Outlook for iOS<https://aka.ms/o0ukef>"_s);
    row("no signature", u"Yes.\n\nJane\n"_s, u"Yes.\n\nJane"_s, QString());
    row("speaks of sending", u"The book was sent from my desk on Monday.\n"_s, u"The book was sent from my desk on Monday."_s, QString());
    row("only a phone's line", u"Sent from my iPhone\n"_s, u"Sent from my iPhone"_s, QString());
}

void TestQuoteStyles::signatures()
{
    QFETCH(QString, text);
    QFETCH(QString, own);
    QFETCH(QString, signature);
    const ReplyText reply = splitReply(text);
    QCOMPARE(reply.text, own);
    QCOMPARE(reply.signature, signature);
    QCOMPARE(reply.quoted, QString());
}

void TestQuoteStyles::htmlOfMailPrograms_data()
{
    QTest::addColumn<QString>("html");
    QTest::newRow("gmail") << u"<div dir=\"ltr\">Yes, gladly.</div><br><div class=\"gmail_quote\"><div dir=\"ltr\" class=\"gmail_attr\">"
                              "On Mon, Nov 23, 2026 at 4:12 PM Anna Berg &lt;<a href=\"mailto:anna@studio.example\">anna@studio.example</a>&gt; wrote:<br>"
                              "</div><blockquote class=\"gmail_quote\">Do you take guest posts?</blockquote></div>"_s;
    QTest::newRow("outlook") << u"<p>Yes, gladly.</p><div style=\"border:none;border-top:solid #E1E1E1 1.0pt\"><p><b>From:</b> Anna Berg "
                                "&lt;anna@studio.example&gt;<br><b>Sent:</b> Monday, November 23, 2026 4:12 PM<br><b>To:</b> Jane<br>"
                                "<b>Subject:</b> Guest post</p></div><p>Do you take guest posts?</p>"_s;
    QTest::newRow("outlook web") << u"<div>Yes, gladly.</div><hr><div id=\"divRplyFwdMsg\"><b>Von:</b> Anna Berg &lt;anna@studio.example&gt;<br>"
                                    "<b>Gesendet:</b> Montag, 23. November 2026 16:12<br><b>An:</b> Jane<br><b>Betreff:</b> Gastbeitrag</div>"
                                    "<div>Do you take guest posts?</div>"_s;
    QTest::newRow("apple mail") << u"<body>Yes, gladly.<br><div><blockquote type=\"cite\"><div>On 23 Nov 2026, at 16:12, Anna Berg "
                                   "&lt;anna@studio.example&gt; wrote:</div><br><div>Do you take guest posts?</div></blockquote></div></body>"_s;
    QTest::newRow("thunderbird") << u"<p>Yes, gladly.</p><div class=\"moz-cite-prefix\">Am 23.11.26 um 16:12 schrieb Anna Berg:<br></div>"
                                    "<blockquote type=\"cite\"><p>Do you take guest posts?</p></blockquote>"_s;
}

void TestQuoteStyles::htmlOfMailPrograms()
{
    QFETCH(QString, html);
    const MailFacts facts = readMail("From: jane@blog.example\nSubject: Re: x\nContent-Type: text/html; charset=utf-8\n\n" + html.toUtf8());
    const ReplyText reply = splitReply(facts.text);
    QCOMPARE(reply.text, u"Yes, gladly."_s);
    QVERIFY2(reply.quoted.contains(u"Do you take guest posts?"_s), qPrintable(reply.quoted));
}

QTEST_GUILESS_MAIN(TestQuoteStyles)
#include "tst_quotestyles.moc"
