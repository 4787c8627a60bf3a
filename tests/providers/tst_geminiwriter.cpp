// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/gemini/geminiwriter.h"

#include "providers/gemini/geminiaccount.h"

#include "providers/apibench.h"
#include "providers/golden.h"

using namespace overture;
using namespace overture::providers;
using namespace Qt::StringLiterals;

namespace {

struct Bench : test::ApiBench
{
    Bench()
        : ApiBench(u"https://generativelanguage.googleapis.com"_s, net::AuthScheme::ApiKey, "x-goog-api-key", "AQ.key-123")
    {
    }

    void answer(const QString &name)
    {
        const auto recorded = test::recordedAnswer(u"gemini/constructed/%1.json"_s.arg(name));
        http.answer(recorded.status, recorded.body, recorded.headers);
    }
    Result<WrittenDraft> write()
    {
        DraftBrief brief;
        brief.domain = u"bluedoor.example"_s;
        brief.recipient = u"ann@bluedoor.example"_s;
        brief.studio.website = u"https://redkite.example"_s;
        return GeminiWriter(api, [] { return u"gemini-3.5-flash-lite"_s; }).write(brief, stop.get_token());
    }
    [[nodiscard]] QJsonObject config(qsizetype index) const
    {
        return requestJson(index).object().value(u"generationConfig"_s).toObject();
    }
};

} // namespace

class TestGeminiWriter : public QObject
{
    Q_OBJECT
private slots:
    void writesADraft()
    {
        Bench bench;
        bench.answer(u"200-draft"_s);
        const auto draft = bench.write();
        QVERIFY2(draft.has_value(), draft ? "" : qPrintable(draft.error().message));
        QCOMPARE(draft->subject, u"Hand-printed editions for your linocut notes"_s);
        QVERIFY(draft->body.startsWith(u"Hello Ann,\n\n"_s));
        QCOMPARE(draft->kind, u"new"_s);
        QCOMPARE(draft->provider, u"gemini"_s);
        QCOMPARE(draft->model, u"gemini-3.5-flash-lite"_s);
        QVERIFY(draft->raw.startsWith("{\"subject\""));

        const auto sent = bench.request();
        QCOMPARE(sent.url.toEncoded(),
                 "https://generativelanguage.googleapis.com/v1beta/models/gemini-3.5-flash-lite:generateContent");
        QCOMPARE(test::headerOf(sent, "x-goog-api-key"), "AQ.key-123");
        QVERIFY(test::headerOf(sent, "Authorization").isEmpty());
        QVERIFY(!sent.body.contains("ann@bluedoor.example"));
        QCOMPARE(bench.config(0).value(u"maxOutputTokens"_s).toInt(), 4096);
    }

    void takesADraftInAFence()
    {
        Bench bench;
        bench.answer(u"200-draft-in-fence"_s);
        QVERIFY(bench.write().has_value());
    }

    void asksAgainOnce_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<int>("tokens");
        QTest::addColumn<bool>("schema");
        QTest::newRow("cut off") << u"200-max-tokens"_s << 8192 << true;
        QTest::newRow("no reason") << u"200-other"_s << 4096 << true;
        QTest::newRow("broken off") << u"200-no-finish"_s << 4096 << true;
        QTest::newRow("schema refused") << u"400-schema"_s << 4096 << false;
    }
    void asksAgainOnce()
    {
        QFETCH(QString, first);
        QFETCH(int, tokens);
        QFETCH(bool, schema);
        Bench bench;
        bench.answer(first);
        bench.answer(u"200-draft"_s);
        QVERIFY(bench.write().has_value());
        QCOMPARE(bench.config(1).value(u"maxOutputTokens"_s).toInt(), tokens);
        QCOMPARE(bench.config(1).contains(u"responseJsonSchema"_s), schema);
        QCOMPARE(bench.config(1).value(u"responseMimeType"_s).toString(), u"application/json"_s);

        Bench twice;
        twice.answer(first);
        twice.answer(first);
        twice.answer(u"200-draft"_s);
        QVERIFY(!twice.write());
        QCOMPARE(twice.http.answersLeft(), 1);
    }

    void saysWhyThereIsNoDraft_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<int>("requests");
        // What can be corrected is asked for a second time, a refusal is not.
        QTest::newRow("no JSON") << u"200-not-json"_s << ErrorKind::InvalidResponse << 2;
        QTest::newRow("no subject") << u"200-subject-missing"_s << ErrorKind::InvalidResponse << 2;
        QTest::newRow("foreign link") << u"200-with-link"_s << ErrorKind::InvalidResponse << 2;
        QTest::newRow("too short to be a mail") << u"200-thought-then-json"_s << ErrorKind::InvalidResponse << 2;
        QTest::newRow("refused") << u"200-prohibited"_s << ErrorKind::InvalidResponse << 1;
        QTest::newRow("no candidates") << u"200-no-candidates"_s << ErrorKind::InvalidResponse << 1;
        QTest::newRow("per minute") << u"429-per-minute-retryinfo"_s << ErrorKind::RateLimited << 1;
        QTest::newRow("per day") << u"429-per-day-freetier"_s << ErrorKind::QuotaExhausted << 1;
        QTest::newRow("limit 0") << u"429-limit-zero"_s << ErrorKind::Misconfigured << 1;
        QTest::newRow("overloaded") << u"503-overloaded"_s << ErrorKind::ServerError << 1;
        QTest::newRow("key") << u"401-token-type-unsupported"_s << ErrorKind::Unauthorized << 1;
        QTest::newRow("edge") << u"502-html"_s << ErrorKind::ServerError << 1;
        QTest::newRow("deadline") << u"504-deadline"_s << ErrorKind::Timeout << 1;
    }
    void saysWhyThereIsNoDraft()
    {
        QFETCH(QString, answer);
        QFETCH(ErrorKind, kind);
        QFETCH(int, requests);
        Bench bench;
        bench.answer(answer);
        bench.answer(answer);
        const auto draft = bench.write();
        QVERIFY(!draft);
        QCOMPARE(draft.error().kind, kind);
        QCOMPARE(bench.http.requests().size(), requests);
    }

    void tellsTheModelWhatWasWrong()
    {
        Bench bench;
        bench.answer(u"200-with-link"_s);
        bench.answer(u"200-draft"_s);
        const auto draft = bench.write();
        QVERIFY2(draft.has_value(), draft ? "" : qPrintable(draft.error().message));
        QVERIFY(draft->correction.contains(u"address that nobody gave it"_s));
        QVERIFY(!draft->firstRaw.isEmpty() && draft->firstRaw != draft->raw);
        const auto turns = bench.requestJson(1).object().value(u"contents"_s).toArray();
        QCOMPARE(turns.size(), 3);
        QCOMPARE(turns.at(1).toObject().value(u"role"_s).toString(), u"model"_s);
        QVERIFY(QJsonDocument(turns.at(2).toObject()).toJson().contains("cannot be used"));
    }

    void namesTheModelsOfTheServiceWhenOneIsGone()
    {
        Bench bench;
        bench.http.answer(404, R"({"error":{"code":404,"message":"models/gemini-2.0-flash is not found","status":"NOT_FOUND"}})");
        bench.http.answer(200, R"({"models":[{"name":"models/gemini-3.8-flash","supportedGenerationMethods":["generateContent"]},
            {"name":"models/embed","supportedGenerationMethods":["embedContent"]}]})");
        const auto draft = bench.write();
        QVERIFY(!draft);
        QCOMPARE(draft.error().kind, ErrorKind::Misconfigured);
        QVERIFY2(draft.error().message.contains(u"It has now: gemini-3.8-flash."_s), qPrintable(draft.error().message));
        QVERIFY(!draft.error().action.isEmpty());
    }

    void proposesATemplate()
    {
        Bench bench;
        const QJsonObject proposal{{u"concept"_s, u"Lend them a picture for some weeks."_s},
                                   {u"subject"_s, u"A picture for {{site_title|your rooms}}"_s},
                                   {u"body"_s, u"Hello {{first_name|there}},\n\nI write for {{studio}}. {{offer}}\n\nWould you like to see three "
                                               u"pictures that might suit you?\n\nBest regards,\n{{sender_name}}"_s}};
        const auto answering = [&](const QJsonObject &object) {
            const QJsonObject part{{u"text"_s, QString::fromUtf8(QJsonDocument(object).toJson())}};
            const QJsonObject candidate{{u"finishReason"_s, u"STOP"_s}, {u"content"_s, QJsonObject{{u"parts"_s, QJsonArray{part}}}}};
            bench.http.answer(200, QJsonDocument(QJsonObject{{u"candidates"_s, QJsonArray{candidate}}}).toJson());
        };
        QJsonObject withUnknownField = proposal;
        withUnknownField.insert(u"subject"_s, u"For {{company}}"_s);
        answering(withUnknownField);
        answering(proposal);
        TemplateBrief brief;
        brief.category = u"Galleries"_s;
        const auto made = GeminiWriter(bench.api, [] { return u"gemini-3.5-flash-lite"_s; }).proposeTemplate(brief, bench.stop.get_token());
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().message));
        QCOMPARE(made->angle, u"Lend them a picture for some weeks."_s);
        QVERIFY(made->body.contains(u"{{first_name|there}}"_s));
        QVERIFY2(bench.request(1).body.contains("company"), "the model is told which field does not exist");
    }

    void takesALostAnswerForANetworkError()
    {
        Bench bench;
        bench.http.answerError({ErrorKind::OutcomeUnknown, u"lost"_s, {}, {}, {}});
        QCOMPARE(bench.write().error().kind, ErrorKind::Network);
    }

    void listsModelsOfAllPages()
    {
        Bench bench;
        bench.http.answer(200,
                          R"({"models":[{"name":"models/a","displayName":"A","supportedGenerationMethods":["generateContent"]},
            {"name":"models/embed","supportedGenerationMethods":["embedContent"]}],"nextPageToken":"p/2"})");
        bench.http.answer(200,
                          R"({"models":[{"name":"models/b","supportedGenerationMethods":["countTokens","generateContent"]}]})");
        const auto models = GeminiAccount(bench.api).models(bench.stop.get_token());
        QVERIFY(models);
        const QList<gemini::ModelInfo> expected = {{u"a"_s, u"A"_s}, {u"b"_s, u"b"_s}};
        QCOMPARE(*models, expected);
        QCOMPARE(bench.request(0).url.toEncoded(), "https://generativelanguage.googleapis.com/v1beta/models?pageSize=1000");
        QCOMPARE(bench.request(1).url.toEncoded(),
                 "https://generativelanguage.googleapis.com/v1beta/models?pageSize=1000&pageToken=p%2F2");
    }

    void testsTheKeyAndTheModel()
    {
        auto page
            = QJsonDocument::fromJson(test::recordedAnswer(u"gemini/recorded/llm-gemini_test_cli_gemini_models.json"_s).body)
                  .object();
        page.remove(u"nextPageToken"_s);
        Bench bench;
        bench.http.answer(200, QJsonDocument(page).toJson());
        bench.http.answer(200, QJsonDocument(page).toJson());
        GeminiAccount account(bench.api);
        const auto text = account.test(u"models/gemini-2.5-flash"_s, bench.stop.get_token());
        QVERIFY(text);
        QVERIFY(text->endsWith(u"gemini-2.5-flash among them"_s));
        const auto gone = account.test(u"gemini-1.0-pro"_s, bench.stop.get_token());
        QVERIFY(!gone);
        QCOMPARE(gone.error().kind, ErrorKind::Misconfigured);
    }
};

QTEST_GUILESS_MAIN(TestGeminiWriter)
#include "tst_geminiwriter.moc"
