// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/drafting/draftcheck.h"

#include <QTest>

using namespace overture;
using namespace overture::providers;
using namespace Qt::StringLiterals;

class TestDraftCheck : public QObject
{
    Q_OBJECT

    const QString m_good
        = u"Hello Ann,\n\nyour notes on linocut made me want to show you something: we print small editions by hand, "
          u"e.g. birds. May I send you three of them?\n\nBest regards,\nTom"_s;

private slots:
    void acceptsOrdinaryMails_data()
    {
        QTest::addColumn<QString>("addition");
        QTest::newRow("plain") << QString();
        QTest::newRow("own website") << u"See https://redkite.example/prints."_s;
        QTest::newRow("own website, subdomain and bare") << u"See www.redkite.example or shop.redkite.example/x."_s;
        QTest::newRow("recipient named in words") << u"I read bluedoor.example with joy."_s;
        QTest::newRow("year in brackets") << u"The show [2025] was good; note: it was at 10:30."_s;
        QTest::newRow("abbreviations") << u"I.e. no.5, vol.2, approx. 3.5 kg, Dr.Lee, a.m. and so on..."_s;
        QTest::newRow("years and sizes") << u"Shown 2019–2024, 120 x 80 cm, from 1,200 to 4,500 euros, on 12.03.2025."_s;
        QTest::newRow("less than") << u"Editions of < 20 and > 5 & more."_s;
    }
    void acceptsOrdinaryMails()
    {
        QFETCH(QString, addition);
        const auto status = drafting::checkDraft(u"Hand-printed editions"_s, m_good + u'\n' + addition,
                                               u"https://www.redkite.example/"_s, u"bluedoor.example"_s);
        QVERIFY2(status.has_value(), status ? "" : qPrintable(status.error().message));
    }

    void refusesUnusableMails_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("reason");
        const QString subject = u"Hand-printed editions"_s;
        const auto row = [&](const char *name, const QString &addition, const QString &reason) {
            QTest::newRow(name) << subject << QString(m_good + u'\n' + addition) << reason;
        };
        row("square placeholder", u"Dear [Name],"_s, u"[Name]"_s);
        row("square placeholder, words", u"from [your company name here]"_s, u"[your company"_s);
        row("template field", u"Dear {{first_name}}"_s, u"{{first_name}}"_s);
        row("braces", u"Dear {Name}"_s, u"{Name}"_s);
        row("angle placeholder", u"Dear <insert name>"_s, u"<insert name>"_s);
        row("foreign link", u"https://evil.example/claim?x=1"_s, u"evil.example"_s);
        row("recipient linked", u"https://bluedoor.example/blog"_s, u"bluedoor.example"_s);
        row("recipient's page", u"see bluedoor.example/blog"_s, u"bluedoor.example/blog"_s);
        row("look-alike host", u"https://redkite.example.evil.example/"_s, u"evil.example"_s);
        row("user part trick", u"https://redkite.example@evil.example/"_s, u"evil.example"_s);
        row("bare host", u"visit free-money.com today"_s, u"free-money.com"_s);
        row("www", u"visit www.evil.example"_s, u"www.evil.example"_s);
        row("mail address", u"write to boss@evil.example"_s, u"boss@evil.example"_s);
        row("own mail address", u"write to tom@redkite.example"_s, u"tom@redkite.example"_s);
        row("mailto", u"mailto:x"_s, u"mailto:x"_s);
        row("script", u"javascript:alert"_s, u"javascript:alert"_s);
        row("other scheme", u"ftp://evil.example/x"_s, u"evil.example"_s);
        row("disguised address", u"write to boss (at) evil dot com"_s, u"boss (at) evil"_s);
        row("disguised host", u"look at evil dot com"_s, u"evil dot com"_s);
        row("full-width at sign", u"follow ＠evil．com now"_s, u"＠evil"_s);
        row("telephone number", u"call +49 30 901820 today"_s, u"+49 30 901820"_s);
        row("account number", u"pay to DE89 3704 0044 0532 0130 00"_s, u"DE89 3704"_s);
        row("wallet", u"send it to bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq"_s, u"bc1qar0"_s);
        row("header line", u"Bcc: everybody"_s, u"Bcc:"_s);
        row("html", u"<b>Sale</b>"_s, u"markup"_s);
        row("heading", u"# Offer"_s, u"markup"_s);
        row("too long", u"word "_s.repeated(700), u"longer"_s);
        QTest::newRow("too short") << subject << u"Hi"_s << u"shorter"_s;
        QTest::newRow("no subject") << u" "_s << m_good << u"subject"_s;
        QTest::newRow("long subject") << QString(151, u'a') << m_good << u"subject"_s;
        QTest::newRow("two-line subject") << u"Hello\nBcc: x"_s << m_good << u"subject"_s;
        QTest::newRow("placeholder in subject") << u"For [Company]"_s << m_good << u"[Company]"_s;
    }
    void refusesUnusableMails()
    {
        QFETCH(QString, subject);
        QFETCH(QString, body);
        QFETCH(QString, reason);
        const auto status = drafting::checkDraft(subject, body, u"https://www.redkite.example/"_s, u"bluedoor.example"_s);
        QVERIFY(!status);
        QCOMPARE(status.error().kind, ErrorKind::InvalidResponse);
        QVERIFY2(status.error().message.contains(reason), qPrintable(status.error().message));
        QVERIFY(!status.error().action.isEmpty());
    }

    void refusesEveryLinkWithoutAWebsite()
    {
        QVERIFY(!drafting::checkDraft(u"Hand-printed"_s, m_good + u" https://redkite.example"_s, {}, {}));
        QVERIFY(drafting::checkDraft(u"Hand-printed"_s, m_good, {}, {}));
    }

    /// Expressions that look back would not end within the time a test has.
    void endsOnHostileText()
    {
        for (const auto &piece : {u"a."_s, u"a-"_s, u"[a"_s, u"{{"_s, u"x@"_s, u"h:"_s, u"<a "_s})
            (void)drafting::checkDraft(u"Hand-printed"_s, piece.repeated(2999 / piece.size()), u"redkite.example"_s,
                                     u"x.example"_s);
    }
};

QTEST_GUILESS_MAIN(TestDraftCheck)
#include "tst_draftcheck.moc"
