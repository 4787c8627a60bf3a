// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai/openaiwriter.h"

#include "providers/apibench.h"
#include "providers/openai/openaiaccount.h"

#include <QTest>

using namespace overture;
using namespace overture::providers;
using namespace Qt::StringLiterals;

namespace {

QByteArray completion(const QString &content, const QString &finish = u"stop"_s)
{
    const QJsonObject choice{{u"index"_s, 0},
                             {u"message"_s, QJsonObject{{u"role"_s, u"assistant"_s}, {u"content"_s, content}, {u"reasoning"_s, u"Hm, {let} me think."_s}}},
                             {u"finish_reason"_s, finish}};
    return QJsonDocument(QJsonObject{{u"object"_s, u"chat.completion"_s},
                                     {u"model"_s, u"llama3.2:3b"_s},
                                     {u"choices"_s, QJsonArray{choice}},
                                     {u"usage"_s, QJsonObject{{u"prompt_tokens"_s, 700}, {u"completion_tokens"_s, 90}}}})
        .toJson();
}

QString mail(const QString &addition = {})
{
    const QJsonObject draft{{u"subject"_s, u"Hand-printed editions"_s},
                            {u"body"_s, u"Hello,\n\nyour notes on linocut made me want to show you something: we print small editions by hand. "
                                        u"May I send you three of them?\n\n"_s + addition + u"Best regards,\nTom"_s},
                            {u"kind"_s, u"new"_s}};
    return QString::fromUtf8(QJsonDocument(draft).toJson());
}

QByteArray refusal(const QString &message)
{
    return QJsonDocument(QJsonObject{{u"error"_s, QJsonObject{{u"message"_s, message}, {u"type"_s, u"invalid_request_error"_s}}}}).toJson();
}

struct Bench : test::ApiBench
{
    explicit Bench(OpenAiOptions options = {.model = u"llama3.2"_s})
        : ApiBench(u"http://127.0.0.1:11434/v1"_s, net::AuthScheme::Bearer, {}, "server-key-1"), writer(api, std::move(options))
    {
    }
    Result<WrittenDraft> write()
    {
        DraftBrief brief;
        brief.domain = u"bluedoor.example"_s;
        brief.recipient = u"ann@bluedoor.example"_s;
        brief.studio.website = u"https://redkite.example"_s;
        brief.evidence = {{u"u"_s, u"About"_s, u"We show linocuts."_s}, {u"v"_s, u"Shows"_s, u"Prints in June."_s}};
        return writer.write(brief, stop.get_token());
    }
    [[nodiscard]] QString format(qsizetype index) const
    {
        return requestJson(index).object().value(u"response_format"_s).toObject().value(u"type"_s).toString();
    }

    OpenAiWriter writer;
};

} // namespace

class TestOpenAiWriter : public QObject
{
    Q_OBJECT
private slots:
    void writesADraft()
    {
        Bench bench;
        bench.http.answer(200, completion(mail()));
        const auto draft = bench.write();
        QVERIFY2(draft.has_value(), draft ? "" : qPrintable(draft.error().message));
        QCOMPARE(draft->subject, u"Hand-printed editions"_s);
        QCOMPARE(draft->provider, u"openai"_s);
        QCOMPARE(draft->model, u"llama3.2:3b"_s);
        QCOMPARE(draft->promptTokens, 700);
        const auto sent = bench.request();
        QCOMPARE(sent.url.toEncoded(), "http://127.0.0.1:11434/v1/chat/completions");
        QCOMPARE(test::headerOf(sent, "Authorization"), "Bearer server-key-1");
        QVERIFY(!sent.body.contains("ann@bluedoor.example"));
        QCOMPARE(bench.format(0), u"json_schema"_s);
        // What the website says is a message of its own, and roles take turns.
        QStringList roles;
        const auto messages = bench.requestJson().object().value(u"messages"_s).toArray();
        for (const auto &message : messages)
            roles.append(message.toObject().value(u"role"_s).toString());
        QCOMPARE(roles, (QStringList{u"system"_s, u"user"_s, u"assistant"_s, u"user"_s}));
        QVERIFY(messages.at(1).toObject().value(u"content"_s).toString().startsWith(u"BEGIN PAGE "_s));
        QVERIFY(!messages.at(3).toObject().value(u"content"_s).toString().contains(u"linocuts"_s));
    }

    void climbsDownTheLadderAndRemembers()
    {
        Bench bench;
        bench.http.answer(400, refusal(u"Either \"json_schema\" or \"grammar\" can be specified, but not both"_s));
        bench.http.answer(400, refusal(u"Unknown response_format"_s));
        bench.http.answer(200, completion(u"Sure:\n```json\n"_s + mail() + u"\n```"_s));
        QVERIFY(bench.write().has_value());
        QCOMPARE(bench.format(0), u"json_schema"_s);
        QCOMPARE(bench.format(1), u"json_object"_s);
        QCOMPARE(bench.format(2), QString());
        QVERIFY2(bench.request(2).body.contains("exactly these members"), "without a schema the form is told in words");
        bench.http.answer(200, completion(mail()));
        QVERIFY(bench.write().has_value());
        QCOMPARE(bench.http.requests().size(), 4);
        QCOMPARE(bench.format(3), QString());
    }

    void namesTheTokenLimitAsTheServerWants()
    {
        Bench bench;
        bench.http.answer(400, refusal(u"Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead."_s));
        bench.http.answer(200, completion(mail()));
        QVERIFY(bench.write().has_value());
        QVERIFY(!bench.requestJson(1).object().contains(u"max_tokens"_s));
        QCOMPARE(bench.requestJson(1).object().value(u"max_completion_tokens"_s).toInt(), 4096);
    }

    void asksAgainForACutAnswer()
    {
        Bench bench;
        bench.http.answer(200, completion(u"{\"subject\":\"cut"_s, u"length"_s));
        bench.http.answer(200, completion(mail()));
        const auto draft = bench.write();
        QVERIFY(draft.has_value());
        QCOMPARE(bench.requestJson(1).object().value(u"max_tokens"_s).toInt(), 8192);
        QCOMPARE(draft->promptTokens, 1400); // both were paid for
    }

    void shortensWhatDoesNotFitOnce()
    {
        Bench bench;
        const auto tooLong = refusal(u"the request exceeds the available context size"_s);
        bench.http.answer(400, tooLong);
        bench.http.answer(200, completion(mail()));
        QVERIFY(bench.write().has_value());
        QVERIFY(bench.request(0).body.contains("Prints in June."));
        QVERIFY(!bench.request(1).body.contains("Prints in June."));

        Bench never;
        never.http.answer(400, tooLong);
        never.http.answer(400, tooLong);
        const auto draft = never.write();
        QVERIFY(!draft);
        QCOMPARE(draft.error().kind, ErrorKind::InvalidInput);
        QVERIFY(draft.error().action.contains(u"context"_s));
    }

    void keepsThinkingOutOfTheMail()
    {
        Bench bench;
        bench.http.answer(200, completion(u"<think>They want {\"subject\":\"x\"}.</think>"_s + mail()));
        const auto draft = bench.write();
        QVERIFY(draft.has_value());
        QVERIFY(!draft->body.contains(u"think"_s));
        QVERIFY2(draft->raw.contains("<think>"), "what the model wrote is kept whole");
    }

    void tellsTheModelWhatWasWrongOnce()
    {
        Bench bench;
        bench.http.answer(200, completion(mail(u"Dear [Name], "_s)));
        bench.http.answer(200, completion(mail()));
        const auto draft = bench.write();
        QVERIFY(draft.has_value());
        QVERIFY(draft->correction.contains(u"[Name]"_s));
        QVERIFY(bench.request(1).body.contains("cannot be used"));

        Bench stubborn;
        stubborn.http.answer(200, completion(mail(u"Dear [Name], "_s)));
        stubborn.http.answer(200, completion(mail(u"Dear [Name], "_s)));
        const auto refused = stubborn.write();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::InvalidResponse);
        QVERIFY(refused.error().detail.contains(u"the model wrote"_s));
        QCOMPARE(stubborn.http.requests().size(), 2);
    }

    void saysWhyThereIsNoDraft_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("words");
        QTest::newRow("key") << 401 << refusal(u"Incorrect API key provided: sk-secret"_s) << ErrorKind::Unauthorized << u"refused the key"_s;
        QTest::newRow("not allowed") << 403 << refusal(u"no"_s) << ErrorKind::Unauthorized << u"refused the key"_s;
        QTest::newRow("wrong address") << 404 << QByteArray(R"({"detail":"Not Found"})") << ErrorKind::Misconfigured << u"address"_s;
        QTest::newRow("balance") << 402 << refusal(u"Insufficient Balance"_s) << ErrorKind::PaymentRequired << u"balance"_s;
        QTest::newRow("too often") << 429 << refusal(u"Rate limit reached"_s) << ErrorKind::RateLimited << u"too often"_s;
        QTest::newRow("quota") << 429 << QByteArray(R"({"error":{"message":"You exceeded your current quota","code":"insufficient_quota"}})")
                               << ErrorKind::PaymentRequired << u"balance"_s;
        QTest::newRow("per day") << 429 << refusal(u"Rate limit exceeded: free-models-per-day"_s) << ErrorKind::QuotaExhausted << u"too often"_s;
        QTest::newRow("filter") << 400 << QByteArray(R"({"error":{"message":"The response was filtered","code":"content_filter"}})")
                                << ErrorKind::InvalidResponse << u"filter"_s;
        QTest::newRow("bad request") << 400 << refusal(u"temperature is wrong"_s) << ErrorKind::InvalidInput << u"temperature"_s;
        QTest::newRow("out of memory") << 500 << QByteArray(R"({"error":"model requires more system memory"})") << ErrorKind::ServerError << u"memory"_s;
        QTest::newRow("loading") << 503 << refusal(u"Loading model"_s) << ErrorKind::ServerError << u"loading"_s;
        QTest::newRow("edge") << 502 << QByteArray("<html>Bad gateway</html>") << ErrorKind::ServerError << u"trouble"_s;
        QTest::newRow("error in a 200") << 200 << refusal(u"upstream failed"_s) << ErrorKind::InvalidResponse << u"upstream failed"_s;
        QTest::newRow("something else") << 200 << QByteArray(R"({"hello":"world"})") << ErrorKind::InvalidResponse << u"not a chat completion"_s;
        QTest::newRow("content filter") << 200 << completion({}, u"content_filter"_s) << ErrorKind::InvalidResponse << u"filter"_s;
        QTest::newRow("empty") << 200 << completion(u" "_s) << ErrorKind::InvalidResponse << u"empty"_s;
    }
    void saysWhyThereIsNoDraft()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, words);
        Bench bench;
        bench.http.answer(status, body);
        const auto draft = bench.write();
        QVERIFY(!draft);
        QCOMPARE(draft.error().kind, kind);
        QVERIFY2(draft.error().message.contains(words), qPrintable(draft.error().message));
        QVERIFY2(!(draft.error().message + draft.error().detail).contains(u"sk-secret"_s), "a key is never repeated");
        QCOMPARE(bench.http.requests().size(), 1);
    }

    void obeysRetryAfter()
    {
        Bench bench;
        bench.http.answer(429, refusal(u"slow down"_s), {{"Retry-After", "7"}});
        const auto draft = bench.write();
        QVERIFY(!draft);
        QCOMPARE(draft.error().retryAfter, std::chrono::milliseconds(7000));
    }

    void namesTheServersModelsWhenOneIsMissing()
    {
        Bench bench;
        bench.http.answer(404, R"({"error":{"message":"model llama3.2 not found, try pulling it first","type":"api_error"}})");
        bench.http.answer(200, R"({"object":"list","data":[{"id":"qwen3:0.6b"},{"id":"gemma3:4b"}]})");
        const auto draft = bench.write();
        QVERIFY(!draft);
        QCOMPARE(draft.error().kind, ErrorKind::Misconfigured);
        QVERIFY2(draft.error().message.contains(u"qwen3:0.6b, gemma3:4b"_s), qPrintable(draft.error().message));
    }

    void saysThatALocalServerIsNotRunning()
    {
        Bench bench({.model = u"m"_s, .isLocal = true});
        bench.http.answerError({ErrorKind::Network, u"127.0.0.1 refused the connection."_s, {}, {}, {}});
        const auto draft = bench.write();
        QVERIFY(!draft);
        QCOMPARE(draft.error().kind, ErrorKind::Misconfigured); // waiting does not start it
        QVERIFY(draft.error().message.contains(u"not running"_s));

        Bench elsewhere;
        elsewhere.http.answerError({ErrorKind::OutcomeUnknown, u"lost"_s, {}, {}, {}});
        QCOMPARE(elsewhere.write().error().kind, ErrorKind::Network);
    }

    void needsAModelsName()
    {
        Bench bench(OpenAiOptions{});
        const auto draft = bench.write();
        QVERIFY(!draft);
        QCOMPARE(draft.error().kind, ErrorKind::Misconfigured);
        QVERIFY(bench.http.requests().isEmpty());
    }

    void worksWithoutAKey()
    {
        test::FakeHttp http;
        FakeClock clock;
        net::RateLimiter limiter(clock, {});
        net::ApiOptions options;
        options.service = u"The model server"_s;
        options.baseUrl = QUrl(u"http://127.0.0.1:11434/v1"_s);
        options.scheme = net::AuthScheme::Bearer;
        options.key = []() -> Result<Secret> { return fail(ErrorKind::NotFound, u"none"_s); };
        options.keyIsOptional = true;
        net::ApiClient api(http, clock, limiter, options);
        http.answer(200, R"({"object":"list","data":[{"id":"llama3.2:latest"}]})");
        std::stop_source stop;
        const auto text = OpenAiAccount(api).test(u"llama3.2"_s, stop.get_token());
        QVERIFY2(text.has_value(), text ? "" : qPrintable(text.error().message));
        QVERIFY(test::headerOf(http.requests().first(), "Authorization").isEmpty());
        // A keyring that does not answer is no permission to go without.
        options.key = []() -> Result<Secret> { return fail(ErrorKind::Internal, u"locked"_s); };
        net::ApiClient locked(http, clock, limiter, options);
        QVERIFY(!OpenAiAccount(locked).models(stop.get_token()));
        QCOMPARE(http.requests().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestOpenAiWriter)
#include "tst_openaiwriter.moc"
