// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/evidence.h"
#include "domain/evidencefacts.h"
#include "domain/evidencesources.h"
#include "domain/evidencetext.h"

#include <QtTest>

using namespace overture;
using namespace Qt::StringLiterals;

namespace {

QList<EvidenceSource> page(const QStringList &sentences)
{
    const Page stored{PageId{7}, {}, u"https://blue.example/"_s, {}, u"hash"_s, u"Blue Door Gallery"_s, sentences.join(u'\n')};
    return pageSources({stored});
}

QStringList open(const EvidenceCase &mail)
{
    QStringList texts;
    for (const Claim &claim : checkEvidence(mail).unsupported())
        texts.append(claim.text);
    return texts;
}

} // namespace

class TestEvidence : public QObject
{
    Q_OBJECT
private slots:
    void cutsAPageIntoItsSentences()
    {
        const QString text = u"Open on 12. Mai by Dr. Berg. We print.\nA line of its own\n···\n“Stay,” she says. And more!"_s;
        QStringList found;
        for (const TextSpan &span : sentencesOf(text))
            found.append(text.mid(span.start, span.length));
        const QStringList expected = {u"Open on 12. Mai by Dr. Berg."_s, u"We print."_s, u"A line of its own"_s, u"“Stay,” she says."_s, u"And more!"_s};
        QCOMPARE(found, expected);
    }

    void foldsNames()
    {
        QCOMPARE(evidence::folded(u"Müller"), evidence::folded(u"MUELLER"));
        QCOMPARE(evidence::folded(u"Maaß"), evidence::folded(u"Maass"));
        QCOMPARE(evidence::folded(u"Søren"), evidence::folded(u"Soren"));
        QCOMPARE(evidence::folded(u"neuen"), u"neuen"_s); // no umlaut, and not nine
    }

    void aClaimHasItsPlaceInTheText()
    {
        EvidenceCase mail{.subject = u"Hello"_s, .body = u"Dear all,\n\nAnna Berg lives in Leeds.\n\nMira"_s, .sources = page({u"Anna Berg lives in York."_s})};
        mail.sources.append({.kind = SourceKind::Given, .text = u"Mira"_s});
        const auto report = checkEvidence(mail);
        QCOMPARE(report.unsupported().size(), 1);
        const Claim claim = report.unsupported().first();
        QCOMPARE(claim.kind, ClaimKind::Place);
        QCOMPARE(mail.body.mid(claim.start, claim.length), u"Leeds"_s);
        QVERIFY(!claim.why.isEmpty());
        QVERIFY(report.blocksApproval());
    }

    void aCitedSentenceMustFindItsClaimsThere()
    {
        EvidenceCase mail{.subject = u"Hello"_s, .body = u"You show 24 etchings."_s, .sources = page({u"We show 24 etchings."_s, u"We are 16 artists."_s})};
        const int first = 1; // behind the title
        mail.citations = citing(mail.body, false, {first});
        QCOMPARE(open(mail), QStringList());
        mail.citations = citing(mail.body, false, {first + 1});
        const auto report = checkEvidence(mail);
        QCOMPARE(report.unsupported().size(), 1);
        QCOMPARE(report.unsupported().first().source, first); // where it stands all the same
    }

    void swappedFactsAreSeenWithoutCitations()
    {
        const auto sources = page({u"Anna Berg lives in York."_s, u"The weather is fine."_s, u"Nothing here."_s, u"Tom Reed lives in Leeds."_s});
        QCOMPARE(open({.subject = {}, .body = u"I hear that Anna Berg lives in York."_s, .sources = sources}), QStringList());
        QCOMPARE(open({.subject = {}, .body = u"I hear that Anna Berg lives in Leeds."_s, .sources = sources}), QStringList{u"Leeds"_s});
    }

    void aTemplateIsItsOwnSource()
    {
        const QString body = u"Hello Xaver,\n\nIn 1799 we sold 12,345 prints in Timbuktu, and “so it goes”. Am 3. März 2031 kommt Zoë."_s;
        EvidenceCase mail{.subject = u"Timbuktu 1799"_s, .body = body};
        QVERIFY(!open(mail).isEmpty());
        mail.sources = {{.kind = SourceKind::Template, .text = mail.subject + u'\n' + body}};
        QCOMPARE(open(mail), QStringList());
        mail.body.replace(u"12,345"_s, u"54,321"_s); // a changed sentence stands for itself
        QVERIFY(open(mail).contains(u"54,321"_s));
    }

    void aVouchHoldsForThatClaim()
    {
        EvidenceCase mail{.subject = {}, .body = u"You moved in 2019 and again in 2021."_s, .sources = page({u"We are here."_s})};
        QCOMPARE(open(mail), (QStringList{u"2019"_s, u"2021"_s}));
        mail.vouches = {{.kind = ClaimKind::Date, .claim = u"2019"_s, .reason = u"they told me"_s, .who = u"user"_s}};
        QCOMPARE(open(mail), QStringList{u"2021"_s});
        const auto report = checkEvidence(mail);
        QCOMPARE(report.claims.first().state, ClaimState::Vouched);
        QCOMPARE(report.claims.first().vouchReason, u"they told me"_s);
    }

    void readsDatesAndNumbers_data()
    {
        QTest::addColumn<QString>("stated");
        QTest::addColumn<QString>("claimed");
        QTest::addColumn<bool>("isSupported");
        const auto row = [](const char *name, const char *stated, const char *claimed, bool isSupported) {
            QTest::newRow(name) << QString::fromUtf8(stated) << QString::fromUtf8(claimed) << isSupported;
        };
        row("the same day in two orders", "It opens on 12 May 2026.", "You open on May 12, 2026.", true);
        row("across languages", "Eröffnung am 12. Mai 2026", "You open on 12 May.", true);
        row("digits", "Eröffnung: 12.05.2026", "You open on 12 May 2026.", true);
        row("another day", "It opens on 12 May 2026.", "You open on 21 May 2026.", false);
        row("another year", "It opens on 12 May 2026.", "You open on 12 May 2025.", false);
        row("a year that nobody said", "It opens on 12 May.", "You open on 12 May 2025.", false);
        row("words for digits", "We show 24 etchings.", "You show twenty-four etchings.", true);
        row("German words", "Wir zeigen 28 Blätter.", "Sie zeigen mir die achtundzwanzig Blätter.", true);
        row("thousands", "We have 12,500 readers.", "12.500 people read that.", true);
        row("currency", "Framing costs £85.", "Framing costs 85 pounds.", true);
        row("another currency", "Framing costs £85.", "Framing costs €85.", false);
        row("per cent", "We keep 40 sheets.", "You keep 40% of it.", false);
        row("about", "We keep 42 sheets.", "You keep about 40 sheets.", true);
        row("more than", "6,200 people came.", "More than 6,000 people came.", true);
        row("a range of days", "Open Wednesday to Saturday.", "You are there on Fridays.", true);
        row("outside the range", "Open Wednesday to Saturday.", "You are there on Mondays.", false);
        row("time of day", "We meet at 19 Uhr.", "That begins at 7 pm.", true);
    }

    void readsDatesAndNumbers()
    {
        QFETCH(QString, stated);
        QFETCH(QString, claimed);
        QFETCH(bool, isSupported);
        const auto unsupported = open({.subject = {}, .body = claimed, .sources = page({stated})});
        QVERIFY2(unsupported.isEmpty() == isSupported, qPrintable(unsupported.join(u", "_s)));
    }

    void readsQuotationsInAnyMarks_data()
    {
        QTest::addColumn<QString>("stated");
        QTest::addColumn<QString>("claimed");
        QTest::addColumn<QStringList>("unsupported");
        const auto row = [](const char *name, const QString &stated, const QString &claimed, const QStringList &unsupported = {}) {
            QTest::newRow(name) << stated << claimed << unsupported;
        };
        const QString french = u"« L’estampe est une conversation entre une main et une presse patiente », dit Anna Berg."_s;
        row("French", french, u"Votre phrase « une conversation entre une main et une presse » me plaît."_s);
        row("French, what lies between two", french,
            u"« L’estampe est une conversation », dites-vous aux visiteurs, et « une presse patiente », dites-vous encore."_s);
        row("French, wrong", french, u"Votre phrase « une dispute entre une main et une presse » me plaît."_s, {u"une dispute entre une main et une presse"_s});
        row("French, one of two wrong", french, u"Vous dites « une main et une presse », puis « une presse bien fatiguée », je crois."_s,
            {u"une presse bien fatiguée"_s});
        row("French, no-break space", french, u"Votre phrase «\u00a0une main et un rouleau\u00a0» me plaît."_s, {u"une main et un rouleau"_s});
        row("French, narrow no-break space", french, u"Votre phrase «\u202fune main et un rouleau\u202f»\u202f: quelle idée."_s, {u"une main et un rouleau"_s});
        row("French, no space", french, u"Votre phrase «une main et un rouleau» me plaît."_s, {u"une main et un rouleau"_s});
        row("French, behind an elision", french, u"Je pense à l’« usine entre une main et une presse »."_s, {u"usine entre une main et une presse"_s});
        row("French, within another", u"« Chez nous, « doucement » veut dire lentement », dit Anna Berg."_s,
            u"Vous dites « Chez nous, « doucement » veut dire jamais »."_s, {u"Chez nous, « doucement » veut dire jamais"_s});
        row("French, a single mark", french, u"Voici un signe seul » dans une phrase, puis un autre « sans fin."_s);
        row("French, several sentences", u"« Nous imprimons à la main. Nous restons à Lyon. » Venez nous voir."_s,
            u"Vous écrivez « Nous imprimons à la main. Nous restons à Lyon. » et cela me plaît."_s);
        row("French single marks", french, u"Votre phrase ‹ une main et un rouleau › me plaît."_s, {u"une main et un rouleau"_s});
        row("Swiss single marks", u"Wir zeigen, was leise ist."_s, u"Ihr Satz ‹wir zeigen, was laut ist› gefällt mir."_s, {u"wir zeigen, was laut ist"_s});
        const QString german = u"„Wir zeigen, was leise ist“, sagt Anna Berg."_s;
        row("German", german, u"Ihr Satz „wir zeigen, was leise ist“ gefällt mir."_s);
        row("German, wrong", german, u"Ihr Satz „wir zeigen, was laut ist“ gefällt mir."_s, {u"wir zeigen, was laut ist"_s});
        row("German single marks", german, u"Ihr Satz ‚wir zeigen, was laut ist‘ gefällt mir."_s, {u"wir zeigen, was laut ist"_s});
        row("German book marks", german, u"Ihr Satz »wir zeigen, was laut ist« gefällt mir, »was leise ist« auch."_s, {u"wir zeigen, was laut ist"_s});
        row("English", u"“A print is a conversation,” says Anna Berg."_s, u"I kept your line “a print is a conversation” on the wall."_s);
        row("English, wrong", u"“A print is a conversation,” says Anna Berg."_s, u"I kept your line “a print is a quarrel” on the wall."_s,
            {u"a print is a quarrel"_s});
        row("English, several sentences", u"“A print is slow. A print is quiet.” That is our motto."_s,
            u"I kept your line “a print is slow. A print is quiet.” on the wall."_s);
        row("English, another second sentence", u"“A print is slow. A print is quiet.” That is our motto."_s,
            u"I kept your line “a print is slow. A print is loud.” on the wall."_s, {u"a print is slow. A print is loud."_s});
        row("Swedish", u"Tryck är ett samtal mellan hand och press."_s, u"Er mening ”ett samtal mellan hand och kniv” minns jag."_s,
            {u"ett samtal mellan hand och kniv"_s});
        row("Japanese", u"版画は手と紙の対話だと言います。"_s, u"御社の「版画は手と紙の対話だ」という言葉が好きです。"_s);
        row("Japanese, wrong", u"版画は手と紙の対話だと言います。"_s, u"御社の「版画は手と紙の喧嘩だ」という言葉が好きです。"_s, {u"版画は手と紙の喧嘩だ"_s});
    }

    void readsQuotationsInAnyMarks()
    {
        QFETCH(QString, stated);
        QFETCH(QString, claimed);
        QFETCH(QStringList, unsupported);
        QCOMPARE(open({.subject = {}, .body = claimed, .sources = page({stated})}), unsupported);
    }

    void aSentenceEndsBehindItsFrenchMark()
    {
        const QString text = u"« Nous imprimons à la main. » Venez nous voir. Elle dit : « Restez ! »\nIl partit. »Bleibt«, sagte sie."_s;
        QStringList found;
        for (const TextSpan &span : sentencesOf(text))
            found.append(text.mid(span.start, span.length));
        const QStringList expected = {u"« Nous imprimons à la main. »"_s, u"Venez nous voir."_s, u"Elle dit : « Restez ! »"_s, u"Il partit."_s,
                                      u"»Bleibt«, sagte sie."_s};
        QCOMPARE(found, expected);
    }

    void anElisionIsAWordOfItsOwn()
    {
        const auto words = [](QStringView text) {
            QStringList texts;
            for (const auto &token : evidence::tokensOf(text))
                texts.append(token.text);
            return texts;
        };
        QCOMPARE(words(u"L’estampe d’Anna qu’il aime"), (QStringList{u"L"_s, u"estampe"_s, u"d"_s, u"Anna"_s, u"qu"_s, u"il"_s, u"aime"_s}));
        QCOMPARE(words(u"O’Keeffe, D’Angelo, I’m, don’t"), (QStringList{u"O’Keeffe"_s, u"D’Angelo"_s, u"I’m"_s, u"don’t"_s}));
    }

    void surviveAnyText()
    {
        QString text;
        for (int i = 1; i < 5000; ++i)
            text += QChar(char16_t(i * 37 % 0xD7FF + 1));
        const auto report = checkEvidence({.subject = text.left(200), .body = text + u"\n“"_s + text.left(900) + u"”"_s, .sources = page({text})});
        for (const Claim &claim : report.claims)
            QVERIFY(claim.start >= 0 && claim.length > 0);
        QVERIFY(checkEvidence({}).claims.isEmpty());
    }

    void namesClaimsForPeople()
    {
        const QList<Claim> claims = {{.kind = ClaimKind::Place, .text = u"Leeds"_s}, {.kind = ClaimKind::Number, .text = u"40"_s},
                                     {.kind = ClaimKind::Number, .text = u"40"_s}};
        QCOMPARE(namedClaims(claims), u"“Leeds” (place), “40” (number)"_s);
        QCOMPARE(namedClaims(claims, 1), u"“Leeds” (place) and 1 more"_s);
    }
};

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
