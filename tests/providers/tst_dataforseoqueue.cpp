// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/dataforseo/dataforseoparser.h"
#include "providers/dataforseo/dataforseoplaces.h"
#include "providers/dataforseo/dataforseoqueue.h"
#include "providers/dataforseo/dataforseoqueueparser.h"

#include "providers/apibench.h"
#include "providers/golden.h"

using namespace overture;
using namespace overture::providers;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QJsonObject json(const Result<QHash<QString, PostedSearch>> &posted)
{
    if (!posted)
        return test::toJson(posted.error());
    QJsonObject out;
    for (auto it = posted->begin(); it != posted->end(); ++it) {
        QJsonObject entry{{u"task"_s, it->taskId}, {u"cost"_s, it->costUsd}};
        if (it->refusal)
            entry.insert(u"refusal"_s, toText(it->refusal->kind));
        out.insert(it.key(), entry);
    }
    return out;
}

QJsonObject json(const DiscoveryAnswer &answer)
{
    QJsonArray sites;
    for (const auto &site : answer.sites)
        sites.append(QJsonObject{{u"url"_s, site.url.toString()}, {u"title"_s, site.title}, {u"rank"_s, site.rank}});
    QJsonArray others;
    for (const auto &item : QJsonDocument::fromJson(answer.otherItems).array())
        others.append(item.toObject().value(u"type"_s));
    return {{u"task"_s, answer.providerTaskId}, {u"cost"_s, answer.costUsd}, {u"sites"_s, sites}, {u"kept_raw"_s, others}};
}

QJsonObject json(const Result<CollectedSearch> &collected)
{
    if (!collected)
        return test::toJson(collected.error());
    if (collected->answer)
        return json(*collected->answer);
    if (!collected->failure)
        return {{u"waiting"_s, true}};
    QJsonObject failed = test::toJson(*collected->failure);
    failed.insert(u"may_post_again"_s, collected->mayPostAgain);
    return failed;
}

QJsonObject parsed(const QString &name, const net::HttpResponse &response)
{
    if (name.startsWith(u"post-"_s))
        return json(dataforseo::postAnswer(response));
    if (name.startsWith(u"collected-"_s))
        return json(dataforseo::collectedAnswer(response));
    QJsonArray array;
    if (name.startsWith(u"ready-"_s)) {
        const auto ids = dataforseo::readyAnswer(response);
        if (!ids)
            return test::toJson(ids.error());
        auto list = ids->values();
        std::sort(list.begin(), list.end());
        return {{u"ready"_s, QJsonArray::fromStringList(list)}};
    }
    if (name.startsWith(u"list-"_s)) {
        const auto page = dataforseo::taskListAnswer(response);
        return page ? QJsonObject{{u"count"_s, page->count}, {u"by_tag"_s, json(Result<QHash<QString, PostedSearch>>(page->byTag))}}
                    : test::toJson(page.error());
    }
    if (name.startsWith(u"places-"_s)) {
        const auto places = dataforseo::placesAnswer(response);
        if (!places)
            return test::toJson(places.error());
        for (const auto &place : *places)
            array.append(QJsonObject{{u"code"_s, place.code}, {u"name"_s, place.name}, {u"country"_s, place.country}, {u"type"_s, place.type}});
        return {{u"places"_s, array}};
    }
    const auto languages = dataforseo::languagesAnswer(response);
    if (!languages)
        return test::toJson(languages.error());
    for (const auto &language : *languages)
        array.append(QJsonObject{{u"code"_s, language.code}, {u"name"_s, language.name}});
    return {{u"languages"_s, array}};
}

/// Every parser answers these bytes with a value or a whole error.
bool isReadByAll(const net::HttpResponse &response)
{
    return test::isValueOrWholeError(dataforseo::postAnswer(response)) && test::isValueOrWholeError(dataforseo::readyAnswer(response))
        && test::isValueOrWholeError(dataforseo::taskListAnswer(response)) && test::isValueOrWholeError(dataforseo::collectedAnswer(response))
        && test::isValueOrWholeError(dataforseo::placesAnswer(response)) && test::isValueOrWholeError(dataforseo::languagesAnswer(response))
        && test::isValueOrWholeError(dataforseo::searchAnswer(response)) && test::isValueOrWholeError(dataforseo::rankAnswer(response))
        && test::isValueOrWholeError(dataforseo::accountAnswer(response));
}

struct Bench : test::ApiBench
{
    Bench() : ApiBench(u"https://api.dataforseo.com"_s, net::AuthScheme::Basic), queue(api, clock) {}
    void answer(const QString &file)
    {
        const auto recorded = test::recordedAnswer(u"dataforseo/queue/"_s + file);
        http.answer(recorded.status, recorded.body, recorded.headers);
    }
    DataForSeoQueue queue;
};

} // namespace

class TestDataForSeoQueue : public QObject
{
    Q_OBJECT
private slots:
    void readsEveryAnswer_data()
    {
        QTest::addColumn<QString>("path");
        for (const auto &path : test::recordedCases(u"dataforseo/queue"_s))
            QTest::newRow(qPrintable(path)) << path;
    }
    void readsEveryAnswer()
    {
        QFETCH(QString, path);
        test::compareWithExpected(path, parsed(path.section(u'/', -1), test::recordedAnswer(path)));
    }

    void survivesDamagedAnswers_data() { readsEveryAnswer_data(); }
    void survivesDamagedAnswers()
    {
        QFETCH(QString, path);
        auto response = test::recordedAnswer(path);
        const auto document = QJsonDocument::fromJson(response.body);
        const auto bytes = document.isNull() ? response.body : document.toJson(QJsonDocument::Compact);
        const auto read = [&](const QByteArray &damaged) {
            response.body = damaged;
            return isReadByAll(response);
        };
        QCOMPARE(test::damagedInputsSurvived(bytes, read), test::damagedInputs(bytes));
    }

    /// Answers that do not come with the program: OVERTURE_DATAFORSEO_ANSWERS names a folder of them.
    void readsOtherAnswers()
    {
        const QDir folder(qEnvironmentVariable("OVERTURE_DATAFORSEO_ANSWERS"));
        if (!qEnvironmentVariableIsSet("OVERTURE_DATAFORSEO_ANSWERS"))
            QSKIP("no folder of answers is named in the environment");
        const auto names = folder.entryList({u"*.json"_s}, QDir::Files);
        QVERIFY(!names.isEmpty());
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            net::HttpResponse response;
            response.status = 200;
            response.body = file.readAll();
            QVERIFY2(isReadByAll(response), qPrintable(name));
            const auto sites = dataforseo::searchAnswer(response);
            const auto places = dataforseo::placesAnswer(response);
            const auto tasks = dataforseo::taskListAnswer(response);
            const auto posted = dataforseo::postAnswer(response);
            const auto ready = dataforseo::readyAnswer(response);
            qInfo("%s: sites %d, places %d, listed %d, ready %d, posted with tag %d%s%s", qPrintable(name), sites ? int(sites->sites.size()) : -1,
                  places ? int(places->size()) : -1, tasks ? tasks->count : -1, ready ? int(ready->size()) : -1,
                  posted ? int(posted->size()) : -1, sites ? "" : ", ", sites ? "" : qPrintable(sites.error().message));
        }
    }

    void postsTaggedTasksInOneRequest()
    {
        Bench bench;
        bench.answer(u"post-three-taken.json"_s);
        QList<QueuedSearch> searches;
        for (int i = 1; i <= 3; ++i)
            searches.append({{u"100% art"_s, {}, u"Germany"_s, {}, u"de"_s, 1000}, u"overture-%1"_s.arg(i)});
        searches.append({{u"  "_s, {}, u"Germany"_s, {}, u"de"_s, 10}, u"overture-empty"_s});
        const auto posted = bench.queue.post(searches, bench.stop.get_token());
        QVERIFY(posted);
        QCOMPARE(posted->value(u"overture-2"_s).taskId, u"11220915-1535-0066-0000-aa0000000002"_s);
        QCOMPARE(posted->value(u"overture-empty"_s).refusal->kind, ErrorKind::InvalidInput);
        QCOMPARE(bench.http.requests().size(), 1);
        QCOMPARE(bench.request().url, QUrl(u"https://api.dataforseo.com/v3/serp/google/organic/task_post"_s));
        const auto tasks = bench.requestJson().array();
        QCOMPARE(tasks.size(), 3);
        QCOMPARE(tasks.first().toObject(),
                 (QJsonObject{{u"keyword"_s, u"100%25 art"_s}, {u"location_code"_s, 2276}, {u"language_code"_s, u"de"_s}, {u"depth"_s, 700},
                              {u"device"_s, u"desktop"_s}, {u"tag"_s, u"overture-1"_s}, {u"priority"_s, 1}}));
    }

    void saysWhenNobodyKnowsWhatWasTaken()
    {
        Bench bench;
        bench.answer(u"post-internal-error.json"_s);
        bench.answer(u"post-html-502.json"_s);
        bench.http.answer(200, "{\"status_code\":");
        bench.http.answerError({ErrorKind::OutcomeUnknown, u"lost"_s, {}, {}, {}});
        bench.answer(u"post-rate-limit.json"_s);
        const QList<QueuedSearch> one{{{u"art"_s, {}, u"Germany"_s, {}, u"de"_s, 10}, u"t"_s}};
        for (int i = 0; i < 4; ++i)
            QCOMPARE(bench.queue.post(one, bench.stop.get_token()).error().kind, ErrorKind::OutcomeUnknown);
        QCOMPARE(bench.queue.post(one, bench.stop.get_token()).error().kind, ErrorKind::RateLimited);
    }

    void asksForReadyTasksNowAndThen()
    {
        Bench bench;
        bench.answer(u"ready-two.json"_s);
        bench.answer(u"ready-none.json"_s);
        QCOMPARE(bench.queue.ready(bench.stop.get_token())->size(), 2);
        QCOMPARE(bench.queue.ready(bench.stop.get_token())->size(), 2);
        QCOMPARE(bench.http.requests().size(), 1);
        bench.clock.advance(5s);
        QVERIFY(bench.queue.ready(bench.stop.get_token())->isEmpty());
        QCOMPARE(bench.http.requests().size(), 2);
    }

    void looksUpThePastOnly()
    {
        Bench bench;
        bench.answer(u"list-with-metadata.json"_s);
        const auto found = bench.queue.lookUp(bench.clock.now() - 10min, bench.stop.get_token());
        QVERIFY(found);
        QCOMPARE(found->size(), 2);
        QCOMPARE(found->value(u"overture-1"_s).taskId, u"11220915-1535-0066-0000-aa0000000001"_s);
        const auto wanted = bench.requestJson().array().first().toObject();
        QCOMPARE(wanted.value(u"datetime_from"_s).toString(), u"2026-03-02 08:49:00 +00:00"_s);
        QCOMPARE(wanted.value(u"datetime_to"_s).toString(), u"2026-03-02 08:59:59 +00:00"_s);
        QVERIFY(wanted.value(u"include_metadata"_s).toBool());
    }

    void collectsByIdAndCuts()
    {
        Bench bench;
        bench.answer(u"collected-every-kind.json"_s);
        const auto collected = bench.queue.collect(u"11220915-1535-0066-0000-aa0000000001"_s, 2, bench.stop.get_token());
        QVERIFY(collected && collected->answer);
        QCOMPARE(collected->answer->sites.size(), 2);
        QCOMPARE(bench.request().method, "GET");
        QCOMPARE(bench.request().url.path(), u"/v3/serp/google/organic/task_get/advanced/11220915-1535-0066-0000-aa0000000001"_s);
    }

    void fetchesPlacesAndLanguages()
    {
        Bench bench;
        bench.answer(u"places-some.json"_s);
        bench.answer(u"languages-some.json"_s);
        DataForSeoPlaces directory(bench.api);
        QCOMPARE(directory.places(bench.stop.get_token())->size(), 2);
        QCOMPARE(directory.languages(bench.stop.get_token())->size(), 2);
        QCOMPARE(bench.request(0).url.path(), u"/v3/serp/google/locations"_s);
        QCOMPARE(bench.request(1).url.path(), u"/v3/serp/google/languages"_s);
        QCOMPARE(directory.countryCode(u"uk"_s), 2826);
        QVERIFY(!directory.countryCode(u"Springfield"_s));
    }

    void knowsThePrice()
    {
        Bench bench;
        const auto price = [&](int results, const QString &keyword) {
            return qRound64(bench.queue.estimateUsd({keyword, {}, u"uk"_s, {}, u"en"_s, results}) * 1e6);
        };
        QCOMPARE(price(1, u"art"_s), 600);
        QCOMPARE(price(10, u"art"_s), 600);
        QCOMPARE(price(11, u"art"_s), 1200);
        QCOMPARE(price(1000, u"art"_s), 42'000);
        QCOMPARE(price(10, u"site:example.com art"_s), 3000);
    }
};

QTEST_GUILESS_MAIN(TestDataForSeoQueue)
#include "tst_dataforseoqueue.moc"
