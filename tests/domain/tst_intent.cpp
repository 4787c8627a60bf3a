// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/intent.h"

#include <QFile>
#include <QTest>

using namespace overture;
using namespace Qt::StringLiterals;

namespace {

struct Labelled
{
    SiteIntent kind;
    SiteFacts facts;
};

QList<Labelled> labelled()
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/intent/sites.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the labelled sites cannot be read");
    file.readLine();
    QList<Labelled> sites;
    while (!file.atEnd()) {
        const QStringList fields = QString::fromUtf8(file.readLine()).remove(u'\n').split(u'\t');
        sites.append({fromText<SiteIntent>(fields.value(0)).value(), {QUrl(fields.value(1)), fields.value(2), fields.value(3), {}}});
    }
    return sites;
}

} // namespace

class TestIntent : public QObject
{
    Q_OBJECT
private slots:
    void meetsTheLabels()
    {
        const auto sites = labelled();
        QVERIFY(sites.size() >= 60);
        int hits = 0;
        for (const auto &site : sites) {
            const auto verdict = siteIntent(site.facts);
            if (verdict.intent == site.kind)
                ++hits;
            else
                qInfo("%s is %s, taken for %s (%d): %s", qPrintable(site.facts.url.toString()), qPrintable(toText(site.kind)),
                      qPrintable(toText(verdict.intent)), verdict.confidence, qPrintable(verdict.signs.join(u"; "_s)));
        }
        const double rate = double(hits) / double(sites.size());
        qInfo("%d of %d labelled sites met: %.3f", hits, int(sites.size()), rate);
        QVERIFY(rate >= 0.85);
    }

    void givesReasonsWithAWordAndAConfidence()
    {
        for (const auto &site : labelled()) {
            const auto verdict = siteIntent(site.facts);
            const bool isKnown = verdict.intent != SiteIntent::Unknown;
            QCOMPARE(!verdict.signs.isEmpty(), isKnown);
            QCOMPARE(verdict.confidence > 0, isKnown);
            QVERIFY(verdict.confidence <= 95);
        }
    }

    void learnsFromThePagesLater()
    {
        SiteFacts facts{QUrl(u"https://kestrelandco.com/"_s), u"Kestrel & Co"_s, {}, {}};
        QCOMPARE(siteIntent(facts).intent, SiteIntent::Unknown);
        facts.pageText = u"Our services: interior design for hotels. Our clients trust us. Get a quote today. We are consultants."_s;
        QCOMPARE(siteIntent(facts).intent, SiteIntent::Service);
    }

    void readsWords()
    {
        QCOMPARE(*parseIntents(u" Marketplace; platform ,blog;blog"_s), (QList{SiteIntent::Marketplace, SiteIntent::Platform, SiteIntent::Blog}));
        QVERIFY(parseIntents({})->isEmpty());
        const auto wrong = parseIntents(u"shops"_s);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().kind, ErrorKind::InvalidInput);
        QVERIFY(wrong.error().action.contains(u"marketplace"_s));
    }

    void takesAnyText()
    {
        const QString odd = QString::fromUtf8("\xF0\x9F\x8E\xA8 ((( [[[ \\ ") + QString(50'000, u'a') + QChar(0);
        QCOMPARE(siteIntent({QUrl(), odd, odd, odd}).intent, SiteIntent::Unknown);
    }
};

QTEST_GUILESS_MAIN(TestIntent)
#include "tst_intent.moc"
