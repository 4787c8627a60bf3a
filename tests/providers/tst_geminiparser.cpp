// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/gemini/geminiparser.h"

#include "providers/drafting/modelanswer.h"
#include "providers/gemini/geminierrors.h"
#include "providers/golden.h"

using namespace overture;
using namespace overture::providers;
using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const gemini::Generation &generation)
{
    QJsonObject out{{u"text"_s, generation.text},
                    {u"finish"_s, generation.finishReason},
                    {u"model"_s, generation.model},
                    {u"tokens"_s, QJsonArray{generation.promptTokens, generation.answerTokens, generation.thoughtTokens}},
                    {u"ask_again"_s, gemini::isWorthAskingAgain(generation)}};
    if (const auto finish = gemini::checkFinish(generation); !finish) {
        out.insert(u"refused"_s, finish.error().message);
    } else if (const auto draft = drafting::modelDraft(generation.text, u"Gemini"_s)) {
        out.insert(u"draft"_s, QJsonObject{{u"subject"_s, draft->subject}, {u"body"_s, draft->body}, {u"kind"_s, draft->kind}});
    } else {
        out.insert(u"no_draft"_s, draft.error().detail);
    }
    return out;
}

QJsonObject json(const gemini::ModelPage &page)
{
    QJsonArray models;
    for (const auto &model : page.models)
        models.append(QString(model.id + u" · "_s + model.title));
    return {{u"models"_s, models}, {u"next"_s, page.nextPageToken}};
}

QJsonObject read(const QString &path)
{
    const auto response = test::recordedAnswer(path);
    if (response.status != 200)
        return test::toJson(gemini::errorFor(response, u"gemini-3.5-flash-lite"_s));
    if (path.contains(u"cli_gemini_models"_s)) {
        const auto page = gemini::modelPage(response.body);
        return page ? json(*page) : test::toJson(page.error());
    }
    const auto generation = gemini::generation(response.body);
    return generation ? json(*generation) : test::toJson(generation.error());
}

} // namespace

class TestGeminiParser : public QObject
{
    Q_OBJECT
private slots:
    void readsEveryRecordedAnswer_data()
    {
        QTest::addColumn<QString>("path");
        for (const auto &folder : {u"gemini/constructed"_s, u"gemini/mock"_s, u"gemini/recorded"_s, u"gemini/schema"_s}) {
            for (const auto &path : test::recordedCases(folder))
                QTest::newRow(qPrintable(path)) << path;
        }
    }
    void readsEveryRecordedAnswer()
    {
        QFETCH(QString, path);
        test::compareWithExpected(path, read(path));
    }

    void refusesStreamsThatNobodyAskedFor()
    {
        const QDir folder(QStringLiteral(TEST_DATA_DIR "/gemini/stream"));
        const auto names = folder.entryList({u"*.txt"_s}, QDir::Files);
        QVERIFY(names.size() >= 11);
        for (const auto &name : names) {
            const auto answer = gemini::generation(test::dataFile(u"gemini/stream/"_s + name));
            QVERIFY2(!answer, qPrintable(name));
            QCOMPARE(answer.error().kind, ErrorKind::InvalidResponse);
        }
    }

    void takesTheFenceOffOnlyWhenNeeded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("ok");
        const QString good = uR"({"subject":"S","body":"B"})"_s;
        QTest::newRow("plain") << good << true;
        QTest::newRow("fence") << u"```\n"_s + good + u"\n```"_s << true;
        QTest::newRow("json fence and space") << u"  ```json\r\n"_s + good + u"\n```\n"_s << true;
        QTest::newRow("fence inside a value") << uR"({"subject":"S","body":"```"})"_s << true;
        QTest::newRow("words before") << u"Here: "_s + good << false;
        QTest::newRow("only a fence") << u"``````"_s << false;
        QTest::newRow("array") << u"["_s + good + u"]"_s << false;
        QTest::newRow("subject is a number") << uR"({"subject":1,"body":"B"})"_s << false;
        QTest::newRow("body is null") << uR"({"subject":"S","body":null})"_s << false;
        QTest::newRow("empty") << QString() << false;
    }
    void takesTheFenceOffOnlyWhenNeeded()
    {
        QFETCH(QString, text);
        QFETCH(bool, ok);
        const auto draft = drafting::modelDraft(text, u"Gemini"_s);
        QCOMPARE(draft.has_value(), ok);
        if (!ok)
            QCOMPARE(draft.error().kind, ErrorKind::InvalidResponse);
        else
            QCOMPARE(draft->kind, u"new"_s);
    }

    void keepsAnyKindOfDraft()
    {
        const auto draft = drafting::modelDraft(uR"({"subject":"S\r\nBcc: x","body":"B","kind":"art_swap"})"_s, u"Gemini"_s);
        QVERIFY(draft);
        QCOMPARE(draft->kind, u"art_swap"_s);
        QCOMPARE(draft->subject, u"S Bcc: x"_s);
    }

    void noticesSchemaRefusals()
    {
        QVERIFY(gemini::isSchemaRefusal(test::recordedAnswer(u"gemini/constructed/400-schema.json"_s)));
        QVERIFY(!gemini::isSchemaRefusal(test::recordedAnswer(u"gemini/mock/googleai-unary-failure-api-key.json"_s)));
        QVERIFY(!gemini::isSchemaRefusal(test::recordedAnswer(u"gemini/constructed/503-overloaded.json"_s)));
    }

    void survivesDamageOfEveryFile()
    {
        for (const auto &folder : {u"gemini/constructed"_s, u"gemini/mock"_s, u"gemini/recorded"_s, u"gemini/schema"_s}) {
            for (const auto &path : test::recordedCases(folder)) {
                const auto bytes = test::recordedAnswer(path).body;
                QVERIFY2(test::survivesSampledDamage(bytes, [](const QByteArray &damaged) {
                             net::HttpResponse response;
                             response.status = 429;
                             response.body = damaged;
                             return test::isValueOrWholeError(gemini::generation(damaged)) && !gemini::errorFor(response, u"m"_s).message.isEmpty();
                         }),
                         qPrintable(path));
            }
        }
    }

    void survivesDamagedAnswers()
    {
        for (const auto &path :
             {u"gemini/constructed/200-thought-then-json.json"_s, u"gemini/constructed/429-per-minute-retryinfo.json"_s}) {
            auto response = test::recordedAnswer(path);
            const auto bytes = response.body;
            response.status = 429;
            const auto readAll = [&](const QByteArray &damaged) {
                response.body = damaged;
                return test::isValueOrWholeError(gemini::generation(damaged))
                    && test::isValueOrWholeError(gemini::modelPage(damaged))
                    && test::isValueOrWholeError(drafting::modelDraft(QString::fromUtf8(damaged), u"Gemini"_s))
                    && !gemini::errorFor(response, u"m"_s).message.isEmpty();
            };
            QCOMPARE(test::damagedInputsSurvived(bytes, readAll), test::damagedInputs(bytes));
        }
    }
};

QTEST_GUILESS_MAIN(TestGeminiParser)
#include "tst_geminiparser.moc"
