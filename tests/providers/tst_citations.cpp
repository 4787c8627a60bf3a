// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/drafting/modelanswer.h"

#include "providers/template/templatewriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace overture;
using namespace overture::providers;
using namespace Qt::StringLiterals;

namespace {

DraftBrief brief()
{
    DraftBrief brief;
    brief.domain = u"bluedoor.example"_s;
    brief.siteTitle = u"Blue Door Gallery"_s;
    brief.language = u"en"_s;
    brief.contactName = u"Ann Lee"_s;
    brief.evidence = {{u"https://bluedoor.example/"_s, u"Blue Door"_s, u"We show 24 linocuts.\nThe gallery is in Leeds."_s}};
    brief.studio = {u"Tom Reed"_s, u"Red Kite Prints"_s, u"We print small editions by hand."_s, {}, {}, {}};
    return brief;
}

QByteArray answer(const QString &claim, const QStringList &sources)
{
    const QJsonArray sentences = {QJsonObject{{u"paragraph"_s, 1}, {u"text"_s, u"Hello Ann,"_s}, {u"sources"_s, QJsonArray()}},
                                  QJsonObject{{u"paragraph"_s, 2}, {u"text"_s, claim}, {u"sources"_s, QJsonArray::fromStringList(sources)}},
                                  QJsonObject{{u"paragraph"_s, 2}, {u"text"_s, u"May I send you a few pictures of our own work?"_s},
                                              {u"sources"_s, QJsonArray()}},
                                  QJsonObject{{u"paragraph"_s, 3}, {u"text"_s, u"Best wishes\nTom Reed"_s}, {u"sources"_s, QJsonArray()}}};
    return QJsonDocument(QJsonObject{{u"subject"_s, u"Linocuts"_s}, {u"subject_sources"_s, QJsonArray()}, {u"sentences"_s, sentences},
                                     {u"kind"_s, u"new"_s}}).toJson();
}

/// Asks a model that gives these answers, one after the other.
struct Talk
{
    QList<QByteArray> answers;
    QStringList problems = {};

    Result<WrittenDraft> write()
    {
        int asked = 0;
        const auto given = brief();
        const auto prompt = drafting::draftPrompt(given, u"nonce"_s);
        return drafting::writeWithModel(given, *prompt, [&](const std::optional<drafting::Correction> &correction) -> Result<drafting::ModelAnswer> {
            if (correction)
                problems.append(correction->problem);
            drafting::ModelAnswer answer;
            answer.text = QString::fromUtf8(answers.value(asked++));
            return answer;
        }, u"openai"_s, u"Model"_s);
    }
};

const QString honest = u"You show 24 linocuts, and I went through them slowly."_s;

} // namespace

class TestCitations : public QObject
{
    Q_OBJECT
private slots:
    void thePromptListsEverySentenceWithItsId()
    {
        const auto offered = drafting::offeredSources(brief());
        QStringList labels;
        for (const auto &source : offered)
            labels.append(source.label);
        QCOMPARE(labels, QStringList({u"S1"_s, u"S2"_s, u"S3"_s, u"F1"_s}));
        const auto prompt = drafting::draftPrompt(brief(), u"nonce"_s);
        QVERIFY(prompt);
        QVERIFY(prompt->pages.contains(u"[S2] We show 24 linocuts."_s));
        QVERIFY(prompt->task.contains(u"[F1] We print small editions by hand."_s));
        QVERIFY(!prompt->task.contains(u"24 linocuts"_s));
    }

    void takesSentencesWithTheirSources()
    {
        Talk talk{{answer(honest, {u"S2"_s})}};
        const auto draft = talk.write();
        QVERIFY2(draft, draft ? "" : qPrintable(draft.error().message + draft.error().detail));
        QCOMPARE(draft->body, u"Hello Ann,\n\n"_s + honest + u" May I send you a few pictures of our own work?\n\nBest wishes\nTom Reed"_s);
        QCOMPARE(draft->citations.size(), 1);
        QCOMPARE(draft->citations.first().sentence, honest);
        QCOMPARE(draft->sources.at(draft->citations.first().sources.first()).text, u"We show 24 linocuts."_s);
        QVERIFY(talk.problems.isEmpty());
    }

    void asksOnceMoreWhenTheCitedSentenceDoesNotSayIt()
    {
        Talk talk{{answer(honest, {u"S3"_s}), answer(honest, {u"S2"_s})}};
        const auto draft = talk.write();
        QVERIFY(draft);
        QCOMPARE(talk.problems.size(), 1);
        QVERIFY2(talk.problems.first().contains(u"“24” (number)"_s), qPrintable(talk.problems.first()));
        QVERIFY(!draft->correction.isEmpty());
    }

    void leavesWhatTheModelInsistsOnForAPerson()
    {
        const QString invented = u"You opened a second room in Antwerp, and I would like to see it."_s;
        Talk talk{{answer(invented, {u"S2"_s}), answer(invented, {u"S2"_s})}};
        const auto draft = talk.write();
        QVERIFY(draft);
        QVERIFY(draft->body.contains(invented));
        auto known = draft->sources;
        known += drafting::presumedSources(brief());
        const auto report = checkEvidence({.subject = draft->subject, .body = draft->body, .sources = known, .citations = draft->citations});
        QCOMPARE(namedClaims(report.unsupported()), u"“Antwerp” (place)"_s);
    }

    void refusesASourceThatWasNotOffered()
    {
        Talk talk{{answer(honest, {u"S99"_s}), answer(honest, {u"S99"_s})}};
        const auto draft = talk.write();
        QVERIFY(!draft);
        QCOMPARE(draft.error().kind, ErrorKind::InvalidResponse);
        QVERIFY(talk.problems.first().contains(u"S99"_s));
    }

    void decodesStrictly_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("one body") << u"{\"subject\":\"a\",\"body\":\"b\",\"kind\":\"new\"}"_s << true;
        QTest::newRow("neither") << u"{\"subject\":\"a\",\"kind\":\"new\"}"_s << false;
        QTest::newRow("sentences as text") << u"{\"subject\":\"a\",\"sentences\":\"b\"}"_s << false;
        QTest::newRow("a sentence without text") << u"{\"subject\":\"a\",\"sentences\":[{\"paragraph\":1,\"sources\":[]}]}"_s << false;
        QTest::newRow("an empty sentence") << u"{\"subject\":\"a\",\"sentences\":[{\"text\":\" \",\"sources\":[]}]}"_s << false;
        QTest::newRow("a number as source") << u"{\"subject\":\"a\",\"sentences\":[{\"text\":\"b\",\"sources\":[4]}]}"_s << false;
        QTest::newRow("no sources") << u"{\"subject\":\"a\",\"sentences\":[{\"text\":\"b\"}]}"_s << true;
    }

    void decodesStrictly()
    {
        QFETCH(QString, json);
        QFETCH(bool, isGood);
        QCOMPARE(drafting::modelDraft(json, u"Model"_s).has_value(), isGood);
    }

    void aTemplatePassesByConstruction()
    {
        auto given = brief();
        given.subjectTemplate = u"In {{location|Timbuktu}} since 1799"_s;
        given.bodyTemplate = u"Hello {{first_name}},\n\n“Everything flows” – 42 % of Xanadu, am 3. März 2031.\n\n{{sender_name}}"_s;
        const auto draft = TemplateWriter().write(given, {});
        QVERIFY(draft);
        const auto report = checkEvidence({.subject = draft->subject, .body = draft->body, .sources = draft->sources, .citations = draft->citations});
        QVERIFY(report.claims.size() > 4);
        QCOMPARE(namedClaims(report.unsupported()), QString());
    }
};

QTEST_GUILESS_MAIN(TestCitations)
#include "tst_citations.moc"
