// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/dataforseo/dataforseoparser.h"

#include "providers/dataforseo/dataforseocodes.h"
#include "providers/golden.h"

using namespace overture;
using namespace overture::providers;
using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const Result<DiscoveryAnswer> &answer)
{
    if (!answer)
        return test::toJson(answer.error());
    QJsonArray sites;
    for (const auto &site : answer->sites) {
        sites.append(QJsonObject{{u"url"_s, site.url.toString()},
                                 {u"title"_s, site.title},
                                 {u"description"_s, site.description},
                                 {u"rank"_s, site.rank},
                                 {u"payload_type"_s, QJsonDocument::fromJson(site.payload).object().value(u"type"_s)}});
    }
    return {{u"task"_s, answer->providerTaskId}, {u"cost"_s, answer->costUsd}, {u"sites"_s, sites}};
}

QJsonObject json(const Result<AuthorityRatings> &ranks)
{
    if (!ranks)
        return test::toJson(ranks.error());
    QJsonObject out;
    for (auto it = ranks->ratings.begin(); it != ranks->ratings.end(); ++it)
        out.insert(it.key(), *it);
    return {{u"ranks"_s, out}, {u"cost"_s, ranks->costUsd}};
}

QJsonObject json(const Result<dataforseo::AccountState> &state)
{
    if (!state)
        return test::toJson(state.error());
    return {{u"login"_s, state->login}, {u"balance"_s, state->balanceUsd ? QJsonValue(*state->balanceUsd) : QJsonValue()}};
}

} // namespace

class TestDataForSeoParser : public QObject
{
    Q_OBJECT
private slots:
    void readsEveryRecordedAnswer_data()
    {
        QTest::addColumn<QString>("path");
        for (const auto &folder : {u"dataforseo/constructed"_s, u"dataforseo/recorded"_s, u"dataforseo/copied"_s}) {
            for (const auto &path : test::recordedCases(folder))
                QTest::newRow(qPrintable(path)) << path;
        }
    }
    void readsEveryRecordedAnswer()
    {
        QFETCH(QString, path);
        const auto response = test::recordedAnswer(path);
        if (path.contains(u"bulk-ranks"_s))
            test::compareWithExpected(path, json(dataforseo::rankAnswer(response)));
        else if (path.contains(u"user-data"_s))
            test::compareWithExpected(path, json(dataforseo::accountAnswer(response)));
        else
            test::compareWithExpected(path, json(dataforseo::searchAnswer(response)));
    }

    void mapsCodes_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<ErrorKind>("kind");
        const std::pair<int, ErrorKind> table[]
            = {{40006, ErrorKind::InvalidInput},  {40100, ErrorKind::Unauthorized},    {40101, ErrorKind::ServerError},
               {40103, ErrorKind::ServerError},   {40104, ErrorKind::Misconfigured},   {40200, ErrorKind::PaymentRequired},
               {40201, ErrorKind::Misconfigured}, {40202, ErrorKind::RateLimited},     {40203, ErrorKind::QuotaExhausted},
               {40204, ErrorKind::Misconfigured}, {40205, ErrorKind::InvalidInput},    {40207, ErrorKind::Misconfigured},
               {40209, ErrorKind::RateLimited},   {40210, ErrorKind::PaymentRequired}, {40401, ErrorKind::NotFound},
               {40402, ErrorKind::Misconfigured}, {40501, ErrorKind::InvalidInput},    {40506, ErrorKind::InvalidInput},
               {50000, ErrorKind::ServerError},   {50301, ErrorKind::ServerError},     {50401, ErrorKind::Timeout},
               {59999, ErrorKind::ServerError},   {12, ErrorKind::InvalidResponse}};
        for (const auto &[code, kind] : table)
            QTest::newRow(qPrintable(QString::number(code))) << code << kind;
    }
    void mapsCodes()
    {
        QFETCH(int, code);
        QFETCH(ErrorKind, kind);
        const auto error = dataforseo::errorForCode(code, u"Invalid Field: 'location_code'."_s);
        QCOMPARE(error.kind, kind);
        QVERIFY(error.message.contains(QString::number(code)));
        QCOMPARE(error.message.contains(u"location_code"_s), kind != ErrorKind::Unauthorized);
        QCOMPARE(error.retryAfter.has_value(), code == 40101 || code == 40202 || code == 40209);
    }

    void survivesDamagedAnswers()
    {
        for (const auto &path :
             {u"dataforseo/constructed/organic-live-mixed.json"_s, u"dataforseo/constructed/user-data.json"_s,
              u"dataforseo/constructed/backlinks-bulk-ranks.json"_s}) {
            auto response = test::recordedAnswer(path);
            const auto bytes = response.body;
            const auto read = [&](const QByteArray &damaged) {
                response.body = damaged;
                return test::isValueOrWholeError(dataforseo::searchAnswer(response))
                    && test::isValueOrWholeError(dataforseo::rankAnswer(response))
                    && test::isValueOrWholeError(dataforseo::accountAnswer(response));
            };
            QCOMPARE(test::damagedInputsSurvived(bytes, read), test::damagedInputs(bytes));
        }
    }
};

QTEST_GUILESS_MAIN(TestDataForSeoParser)
#include "tst_dataforseoparser.moc"
