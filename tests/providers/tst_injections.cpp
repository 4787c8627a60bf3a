// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Hostile website texts: how they are shown to a model, and what becomes of a mail that follows them.
#include "providers/drafting/draftcheck.h"
#include "providers/drafting/modelanswer.h"
#include "providers/golden.h"
#include "providers/text/visibletext.h"

using namespace overture;
using namespace overture::providers;
using namespace Qt::StringLiterals;

namespace {

const QString nonce = u"0123456789abcdef0123456789abcdef"_s;

DraftBrief briefWith(const QJsonObject &injection)
{
    DraftBrief brief;
    brief.domain = u"bluedoor.example"_s;
    brief.siteTitle = injection.value(u"title"_s).toString(u"Blue Door Gallery"_s);
    brief.contactName = injection.value(u"contact"_s).toString(u"Ann Lee"_s);
    brief.recipient = u"ann.lee@bluedoor.example"_s;
    brief.language = u"en"_s;
    brief.category = u"Galleries"_s;
    brief.evidence = {{u"https://bluedoor.example/"_s, u"About us"_s,
                       u"We show linocuts and works on paper. "_s + injection.value(u"page"_s).toString()
                           + u"\nThe summer show opens in June with forty prints from the north."_s}};
    brief.studio = {u"Tom Reed"_s, u"Red Kite Prints"_s, u"We print small editions by hand."_s, u"https://redkite.example"_s, u"1 Mill Lane, York"_s, {}};
    return brief;
}

QString mailWith(const QString &addition)
{
    return u"Hello Ann,\n\nyour page about works on paper made me want to write: we print small editions by hand.\n\n"_s + addition
        + u"\n\nWould you like to see three of them?\n\nBest regards,\nTom"_s;
}

} // namespace

class TestInjections : public QObject
{
    Q_OBJECT
    static void addCases()
    {
        QTest::addColumn<QJsonObject>("injection");
        const auto all = QJsonDocument::fromJson(test::dataFile(u"injections/injections.json"_s)).array();
        QVERIFY(all.size() >= 50);
        for (const auto &one : all)
            QTest::newRow(qPrintable(one.toObject().value(u"id"_s).toString())) << one.toObject();
    }

private slots:
    void staysInsideItsFence_data() { addCases(); }
    void staysInsideItsFence()
    {
        QFETCH(QJsonObject, injection);
        const auto prompt = drafting::draftPrompt(briefWith(injection), nonce);
        QVERIFY(prompt);
        const auto harmless = drafting::draftPrompt(briefWith({}), nonce);
        QVERIFY(harmless);
        // Our own words are the same whatever the website says.
        QCOMPARE(prompt->system, harmless->system);
        QCOMPARE(prompt->task, harmless->task);
        // Fences come in pairs and everything stands between them.
        const auto lines = prompt->pages.split(u'\n');
        bool isInside = false;
        for (const auto &line : lines) {
            if (line == u"BEGIN PAGE "_s + nonce) {
                QVERIFY(!isInside);
                isInside = true;
            } else if (line == u"END PAGE "_s + nonce) {
                QVERIFY(isInside);
                isInside = false;
            } else {
                QVERIFY2(isInside || line.isEmpty(), qPrintable(line));
                QVERIFY(!line.contains(nonce));
            }
        }
        QVERIFY(!isInside);
        // Nothing hides, and no address is shown.
        for (const auto &line : lines)
            QCOMPARE(line, visibleLine(line));
        for (const auto &forbidden : {u"@"_s, u"://"_s, u"www."_s})
            QVERIFY2(!prompt->pages.contains(forbidden), qPrintable(prompt->pages));
    }

    void aMailThatObeysIsRefused_data() { addCases(); }
    void aMailThatObeysIsRefused()
    {
        QFETCH(QJsonObject, injection);
        const auto brief = briefWith(injection);
        const auto prompt = drafting::draftPrompt(brief, nonce);
        QVERIFY(prompt);
        const QJsonObject obedient{{u"subject"_s, u"Hand-printed editions"_s},
                                   {u"body"_s, mailWith(injection.value(u"obedient"_s).toString())},
                                   {u"kind"_s, u"new"_s}};
        int asked = 0;
        const auto written = drafting::writeWithModel(
            brief, *prompt,
            [&](const std::optional<drafting::Correction> &) -> Result<drafting::ModelAnswer> {
                ++asked;
                return drafting::ModelAnswer{QString::fromUtf8(QJsonDocument(obedient).toJson()), u"m"_s, 1, 1};
            },
            u"test"_s, u"The model"_s);
        QVERIFY2(!written, "a mail that follows the website must not become a draft");
        QCOMPARE(asked, 2);
        QCOMPARE(written.error().kind, ErrorKind::InvalidResponse);
        const QString reason = injection.value(u"reason"_s).toString();
        QVERIFY2(written.error().message.contains(reason), qPrintable(written.error().message));
    }

    /// The same website and an honest mail: no harm done, though it quotes the page.
    void anHonestMailIsTaken_data() { addCases(); }
    void anHonestMailIsTaken()
    {
        QFETCH(QJsonObject, injection);
        const auto brief = briefWith(injection);
        const auto prompt = drafting::draftPrompt(brief, nonce);
        QVERIFY(prompt);
        const QString subject = u"Linocuts and works on paper"_s;
        const QString body = mailWith(u"“We show linocuts and works on paper” is what we do as well."_s);
        const auto form = drafting::checkDraft(subject, body, brief.studio.website, brief.domain);
        QVERIFY2(form.has_value(), form ? "" : qPrintable(form.error().message));
        const auto influence = drafting::checkAgainstPages(subject, body, brief, *prompt);
        QVERIFY2(influence.has_value(), influence ? "" : qPrintable(influence.error().message));
    }

    void ordinaryWordsAreNoCommands_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("materials") << u"We use only natural pigments and old paper in our prints."_s
                                   << u"That you use only natural pigments and old paper in our prints is rare."_s;
        QTest::newRow("art by machines") << u"Our spring show is about AI art and its critics."_s
                                         << u"A show about AI art and its critics is a good idea."_s;
        QTest::newRow("submissions") << u"Submissions are open until May. We read every letter of every artist."_s
                                     << u"I was glad that you read every letter of every artist."_s;
        QTest::newRow("a quotation") << u"“Drawing is taking a line for a walk” hangs above the door."_s
                                     << u"“Drawing is taking a line for a walk” made me smile."_s;
    }
    void ordinaryWordsAreNoCommands()
    {
        QFETCH(QString, page);
        QFETCH(QString, sentence);
        const auto brief = briefWith({{u"page"_s, page}});
        const auto prompt = drafting::draftPrompt(brief, nonce);
        QVERIFY(prompt);
        const auto influence = drafting::checkAgainstPages(u"Prints"_s, mailWith(sentence), brief, *prompt);
        QVERIFY2(influence.has_value(), influence ? "" : qPrintable(influence.error().message));
    }
};

QTEST_GUILESS_MAIN(TestInjections)
#include "tst_injections.moc"
