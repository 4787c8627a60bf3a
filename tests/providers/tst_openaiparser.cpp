// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai/openaiparser.h"

#include "providers/drafting/modelanswer.h"
#include "providers/golden.h"
#include "providers/openai/openaiendpoint.h"
#include "providers/openai/openaierrors.h"

using namespace overture;
using namespace overture::providers;
using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const openai::Completion &completion)
{
    QJsonObject out{{u"text"_s, completion.text},
                    {u"finish"_s, completion.finishReason},
                    {u"model"_s, completion.model},
                    {u"tokens"_s, QJsonArray{completion.promptTokens, completion.answerTokens}}};
    if (completion.callsTools)
        out.insert(u"calls_tools"_s, true);
    if (const auto finish = openai::checkFinish(completion); !finish)
        out.insert(u"refused"_s, finish.error().message);
    else if (const auto draft = drafting::modelDraft(drafting::answerObject(completion.text), u"the model server"_s); !draft)
        out.insert(u"no_draft"_s, draft.error().detail);
    return out;
}

QJsonArray readAll(const QString &path)
{
    QJsonArray out;
    const auto interactions = QJsonDocument::fromJson(test::dataFile(path)).object().value(u"interactions"_s).toArray();
    for (const auto &interaction : interactions) {
        const auto recorded = interaction.toObject().value(u"response"_s).toObject();
        net::HttpResponse response;
        response.status = recorded.value(u"status"_s).toInt();
        response.body = test::bodyBytes(recorded.value(u"body"_s));
        if (response.status != 200) {
            out.append(test::toJson(openai::errorFor(response, u"the-model"_s)));
            continue;
        }
        const auto completion = openai::completion(response.body);
        out.append(completion ? json(*completion) : test::toJson(completion.error()));
    }
    return out;
}

} // namespace

class TestOpenAiParser : public QObject
{
    Q_OBJECT
private slots:
    void readsEveryRecordedAnswer_data()
    {
        QTest::addColumn<QString>("path");
        const auto paths = test::recordedCases(u"openai-compatible/recorded"_s);
        QVERIFY(paths.size() >= 46);
        for (const auto &path : paths)
            QTest::newRow(qPrintable(path.section(u'/', -1))) << path;
    }
    void readsEveryRecordedAnswer()
    {
        QFETCH(QString, path);
        const auto answers = readAll(path);
        QVERIFY(!answers.isEmpty());
        test::compareWithExpected(path, {{u"answers"_s, answers}});
    }

    void findsTheObjectInTheTalk_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("object");
        const QString good = QLatin1String("{\"subject\":\"a } b \\\" {\",\"body\":\"x\"}");
        QTest::newRow("alone") << good << good;
        QTest::newRow("byte order mark") << QString(QChar(0xFEFF)) + good << good;
        QTest::newRow("fence") << u"```json\n"_s + good + u"\n```"_s << good;
        QTest::newRow("talk around") << u"Sure! {smile} Here: "_s + good + u" Is {that} right?"_s << good;
        QTest::newRow("thinking") << u"<think>{\"subject\":\"no\"}</think>\n"_s + good << good;
        QTest::newRow("thinking without its beginning") << u"I think {\"subject\":\"no\"}</think>"_s + good << good;
        QTest::newRow("thinking without end") << u"<think>{\"subject\":\"no\"}"_s << QString();
        QTest::newRow("two objects") << good + u" {\"subject\":\"second\"}"_s << good;
        QTest::newRow("cut") << u"{\"subject\":\"a"_s << u"{\"subject\":\"a"_s;
        QTest::newRow("no object") << u" Just words. "_s << u"Just words."_s;
        QTest::newRow("empty") << QString() << QString();
    }
    void findsTheObjectInTheTalk()
    {
        QFETCH(QString, text);
        QFETCH(QString, object);
        QCOMPARE(drafting::answerObject(text), object);
    }

    /// With work that grows as the square of the length this would not end within the time a test has.
    void endsOnHostileText()
    {
        for (const auto &piece : {u"{"_s, u"}"_s, u"\""_s, u"{\""_s, u"<think>"_s, u"</think>"_s, u"\\"_s, u"```"_s})
            (void)drafting::answerObject(piece.repeated(200'000));
    }

    /// Whatever word a model has for the kind of its draft: it is kept as it came.
    void keepsAnyKindOfDraft()
    {
        QRandomGenerator random(20261122);
        const QStringList fixed = {u"reply"_s, u"FOLLOW-UP!"_s, u" spaced "_s, u"日本語"_s, u"emoji 🎨"_s, u"a\nb\tc"_s, u"'; DROP TABLE drafts; --"_s,
                                   u"\u202Eright to left"_s, u"e\u0301"_s, QString(500, u'x')};
        for (int round = 0; round < 500; ++round) {
            QString kind = fixed.value(round);
            for (int length = kind.isEmpty() ? random.bounded(1, 40) : 0; length > 0; --length) {
                char32_t c = char32_t(random.bounded(1, 0x10FFFF));
                if (c >= 0xD800 && c <= 0xDFFF)
                    c = U'?';
                kind += QString::fromUcs4(&c, 1);
            }
            const auto object = QJsonDocument(QJsonObject{{u"subject"_s, u"S"_s}, {u"body"_s, u"B"_s}, {u"kind"_s, kind}}).toJson();
            const auto draft = drafting::modelDraft(drafting::answerObject(QString::fromUtf8(object)), u"M"_s);
            QVERIFY2(draft.has_value(), object.constData());
            QCOMPARE(draft->kind, kind);
        }
    }

    void namesThePathOfWhatIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("path");
        QTest::newRow("subject missing") << uR"({"body":"B"})"_s << u"subject"_s;
        QTest::newRow("subject a number") << uR"({"subject":1,"body":"B"})"_s << u"subject"_s;
        QTest::newRow("body a list") << uR"({"subject":"S","body":["B"]})"_s << u"body"_s;
        QTest::newRow("kind an object") << uR"({"subject":"S","body":"B","kind":{}})"_s << u"kind"_s;
    }
    void namesThePathOfWhatIsWrong()
    {
        QFETCH(QString, text);
        QFETCH(QString, path);
        const auto draft = drafting::modelDraft(text, u"M"_s);
        QVERIFY(!draft);
        QCOMPARE(draft.error().kind, ErrorKind::InvalidResponse);
        QVERIFY2(draft.error().detail.contains(path), qPrintable(draft.error().detail));
    }

    void tidiesUpAddresses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("base");
        QTest::newRow("as it should be") << u"http://127.0.0.1:11434/v1"_s << u"http://127.0.0.1:11434/v1"_s;
        QTest::newRow("without v1") << u"http://localhost:11434"_s << u"http://127.0.0.1:11434/v1"_s;
        QTest::newRow("slash") << u"http://127.0.0.1:8080/v1/"_s << u"http://127.0.0.1:8080/v1"_s;
        QTest::newRow("whole call") << u"https://api.example/v1/chat/completions"_s << u"https://api.example/v1"_s;
        QTest::newRow("no scheme, here") << u"localhost:1234"_s << u"http://127.0.0.1:1234/v1"_s;
        QTest::newRow("no scheme, elsewhere") << u"api.example/openai/v1"_s << u"https://api.example/openai/v1"_s;
        QTest::newRow("own path") << u"https://openrouter.example/api/v1"_s << u"https://openrouter.example/api/v1"_s;
        QTest::newRow("blanks") << u" https://api.example "_s << u"https://api.example/v1"_s;
    }
    void tidiesUpAddresses()
    {
        QFETCH(QString, typed);
        QFETCH(QString, base);
        QCOMPARE(openai::baseAddress(typed).toString(), base);
    }

    void survivesDamageOfEveryFile()
    {
        for (const auto &path : test::recordedCases(u"openai-compatible/recorded"_s)) {
            const auto bytes = test::recordedAnswer(path).body;
            QVERIFY2(test::survivesSampledDamage(bytes, [](const QByteArray &damaged) {
                         net::HttpResponse response;
                         response.status = 400;
                         response.body = damaged;
                         (void)openai::remedyFor(response);
                         return test::isValueOrWholeError(openai::completion(damaged)) && !openai::errorFor(response, u"m"_s).message.isEmpty();
                     }),
                     qPrintable(path));
        }
    }

    void survivesDamagedAnswers()
    {
        for (const auto &path : {u"openai-compatible/recorded/ollama__test_ollama_local_native_output_uses_json_schema.json"_s,
                                 u"openai-compatible/recorded/openrouter__test_openrouter_errors_raised.json"_s}) {
            auto response = test::recordedAnswer(path);
            const auto bytes = response.body;
            const auto read = [&](const QByteArray &damaged) {
                response.body = damaged;
                for (const int status : {400, 404, 429, 500}) {
                    response.status = status;
                    (void)openai::remedyFor(response);
                    if (openai::errorFor(response, u"m"_s).message.isEmpty())
                        return false;
                }
                return test::isValueOrWholeError(openai::completion(damaged)) && test::isValueOrWholeError(openai::modelIds(damaged))
                    && test::isValueOrWholeError(drafting::modelDraft(drafting::answerObject(QString::fromUtf8(damaged)), u"m"_s))
                    && test::isValueOrWholeError(drafting::modelTemplate(QString::fromUtf8(damaged), u"m"_s));
            };
            QCOMPARE(test::damagedInputsSurvived(bytes, read), test::damagedInputs(bytes));
        }
    }
};

QTEST_GUILESS_MAIN(TestOpenAiParser)
#include "tst_openaiparser.moc"
