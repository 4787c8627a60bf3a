// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace overture;
using namespace Qt::StringLiterals;

namespace {

const Instant now = instantFromMs(1772442000000);

ScoreFacts best()
{
    return {.domainAuthority = 100,
            .hasEmail = true,
            .emailConfidence = 100,
            .siteText = u"An art blog from Vienna"_s,
            .category = u"Art Blogs"_s,
            .keywords = u"vienna"_s,
            .hasTitle = true,
            .hasContactName = true,
            .hasPages = true,
            .hasLocation = true,
            .foundAt = now};
}

ScoreLine lineOf(const ScoreFacts &facts, const QString &factor, Instant at = now)
{
    for (const auto &line : scoreLines(facts, Settings(), at)) {
        if (line.factor == factor)
            return line;
    }
    return {};
}

} // namespace

class TestScoring : public QObject
{
    Q_OBJECT
private slots:
    void theWeightsOfTheDefaultsAddUpToOne()
    {
        double sum = 0;
        for (const auto &line : scoreLines(best(), Settings(), now))
            sum += line.weight;
        QCOMPARE(sum, 1.0);
    }

    void isHundredAtBest()
    {
        const auto lines = scoreLines(best(), Settings(), now);
        QCOMPARE(lines.size(), 6);
        QCOMPARE(totalScore(lines), 100.0);
    }

    void isTheSumOfItsLines()
    {
        ScoreFacts facts = best();
        facts.domainAuthority = 37;
        facts.emailConfidence = 42;
        facts.hasContactName = false;
        facts.foundAt = now - std::chrono::days(9);
        const auto lines = scoreLines(facts, Settings(), now);
        double sum = 0;
        for (const auto &line : lines)
            sum += line.points();
        QVERIFY(std::abs(totalScore(lines) - sum) <= 0.05); // one decimal
        QCOMPARE(totalScore(lines), 0.30 * 37 + 25 + 0.15 * 42 + 15 + 0.10 * 75 + 0.05 * 90);
    }

    void unknownAuthorityCountsTwentyAndSaysSo()
    {
        ScoreFacts facts = best();
        facts.domainAuthority.reset();
        const auto line = lineOf(facts, u"Domain authority"_s);
        QCOMPARE(line.value, 20.0);
        QVERIFY(line.why.contains(u"unknown"_s));
        facts.domainAuthority = 0; // known to be none
        QCOMPARE(lineOf(facts, u"Domain authority"_s).value, 0.0);
        QVERIFY(!lineOf(facts, u"Domain authority"_s).why.contains(u"unknown"_s));
        facts.domainAuthority = 900;
        QCOMPARE(lineOf(facts, u"Domain authority"_s).value, 100.0);
    }

    void withoutAnAddressItsConfidenceCountsNothing()
    {
        ScoreFacts facts = best();
        facts.hasEmail = false;
        facts.emailConfidence = 90;
        QCOMPARE(lineOf(facts, u"Has e-mail"_s).value, 0.0);
        QCOMPARE(lineOf(facts, u"E-mail confidence"_s).value, 0.0);
    }

    void relevanceIsTheShareOfWordsOnTheSite_data()
    {
        QTest::addColumn<QString>("category");
        QTest::addColumn<QString>("keywords");
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("value");
        QTest::newRow("all") << u"Art"_s << u"oil painting"_s << u"Art: oil and PAINTING"_s << 100.0;
        QTest::newRow("half") << u"Art Galleries"_s << QString() << u"art for all"_s << 50.0;
        QTest::newRow("none") << u"Art"_s << QString() << u"cars"_s << 0.0;
        QTest::newRow("plural") << u"Blogs"_s << QString() << u"my blog"_s << 100.0;
        QTest::newRow("nothing to compare") << QString() << QString() << u"cars"_s << 50.0;
        QTest::newRow("words twice count once") << u"art"_s << u"art, cars"_s << u"art"_s << 50.0;
        QTest::newRow("other scripts") << u"Künstler"_s << QString() << u"KÜNSTLER in Wien"_s << 100.0;
        QTest::newRow("no site text") << u"Art"_s << QString() << QString() << 0.0;
    }

    void relevanceIsTheShareOfWordsOnTheSite()
    {
        QFETCH(QString, category);
        QFETCH(QString, keywords);
        QFETCH(QString, text);
        QFETCH(double, value);
        ScoreFacts facts;
        facts.category = category;
        facts.keywords = keywords;
        facts.siteText = text;
        QCOMPARE(lineOf(facts, u"Topical relevance"_s).value, value);
    }

    void qualityNamesWhatIsMissing()
    {
        ScoreFacts facts = best();
        facts.hasTitle = false;
        facts.hasLocation = false;
        const auto line = lineOf(facts, u"Data quality"_s);
        QCOMPARE(line.value, 50.0);
        QVERIFY(line.why.contains(u"title"_s));
        QVERIFY(line.why.contains(u"location"_s));
        QVERIFY(!line.why.contains(u"contact name"_s));
    }

    void recencyFadesWithinNinetyDays_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<double>("value");
        QTest::newRow("today") << 0 << 100.0;
        QTest::newRow("45 days") << 45 << 50.0;
        QTest::newRow("90 days") << 90 << 0.0;
        QTest::newRow("a year") << 365 << 0.0;
        QTest::newRow("from the future") << -10 << 100.0;
    }

    void recencyFadesWithinNinetyDays()
    {
        QFETCH(int, days);
        QFETCH(double, value);
        ScoreFacts facts = best();
        facts.foundAt = now - std::chrono::days(days);
        QCOMPARE(lineOf(facts, u"Recency"_s).value, value);
    }

    void weightsComeFromTheSettingsAndAddUpToOne()
    {
        const Settings settings({{u"score.weight.authority"_s, 0}, {u"score.weight.email"_s, 0.5}});
        const auto lines = scoreLines(best(), settings, now);
        QCOMPARE(lines[0].points(), 0.0);
        QCOMPARE(lines[1].weight, 0.5 / 0.95);
        double sum = 0;
        for (const auto &line : lines)
            sum += line.weight;
        QCOMPARE(sum, 1.0);
        QCOMPARE(totalScore(lines), 100.0);
    }

    void scalesWhateverTheWeights()
    {
        ScoreFacts facts = best();
        facts.domainAuthority = 0;
        QHash<QString, QJsonValue> tenfold;
        for (const QString &key : ScoreWeights::keys())
            tenfold.insert(key, Settings().real(key) * 10);
        QCOMPARE(totalScore(scoreLines(facts, Settings(tenfold), now)), totalScore(scoreLines(facts, Settings(), now)));
        const Settings negative({{u"score.weight.email"_s, -7}}); // stored by hand: counts as none
        QCOMPARE(scoreLines(best(), negative, now)[1].weight, 0.0);
        QCOMPARE(totalScore(scoreLines(best(), negative, now)), 100.0);
    }

    void allZeroIsNotUsable()
    {
        QHash<QString, QJsonValue> none;
        for (const QString &key : ScoreWeights::keys())
            none.insert(key, 0);
        QVERIFY(!ScoreWeights::of(Settings(none)).areUsable());
        QCOMPARE(totalScore(scoreLines(best(), Settings(none), now)), 0.0);
        QVERIFY(ScoreWeights::of(Settings()).areUsable());
    }

    void storedLinesCanBeWeighedAgain()
    {
        ScoreFacts facts = best();
        facts.domainAuthority = 37;
        facts.hasContactName = false;
        const Settings changed({{u"score.weight.authority"_s, 0.8}, {u"score.weight.recency"_s, 0}});
        const auto stored = scoreLinesOf(toJsonText(scoreLines(facts, Settings(), now)));
        QCOMPARE(stored.size(), 6);
        QCOMPARE(reweighed(stored, ScoreWeights::of(changed)), scoreLines(facts, changed, now));
        QVERIFY(scoreLinesOf(u"[]"_s).isEmpty());
        QVERIFY(scoreLinesOf(u"not json"_s).isEmpty());
        QVERIFY(scoreLinesOf(u"[1,2,3]"_s).isEmpty());
    }

    void weightsThatRankAlikeAreTheSame()
    {
        QHash<QString, QJsonValue> tenfold;
        for (const QString &key : ScoreWeights::keys())
            tenfold.insert(key, Settings().real(key) * 10);
        QCOMPARE(ScoreWeights::of(Settings(tenfold)).fingerprint(), ScoreWeights::of(Settings()).fingerprint());
        QVERIFY(ScoreWeights::of(Settings({{u"score.weight.email"_s, 0.3}})).fingerprint() != ScoreWeights::of(Settings()).fingerprint());
    }

    void writesItsLinesAsJson()
    {
        const auto lines = scoreLines(best(), Settings(), now);
        const auto array = QJsonDocument::fromJson(toJsonText(lines).toUtf8()).array();
        QCOMPARE(array.size(), lines.size());
        for (qsizetype i = 0; i < lines.size(); ++i) {
            QCOMPARE(array[i][u"factor"_s].toString(), lines[i].factor);
            QCOMPARE(array[i][u"weight"_s].toDouble(), lines[i].weight);
            QCOMPARE(array[i][u"value"_s].toDouble(), lines[i].value);
            QCOMPARE(array[i][u"points"_s].toDouble(), lines[i].points());
            QCOMPARE(array[i][u"why"_s].toString(), lines[i].why);
        }
    }
};

QTEST_GUILESS_MAIN(TestScoring)
#include "tst_scoring.moc"
