// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

using namespace overture::test;

/// Versions of a draft and models that rewrite it, on the command line, in the practice world.
class TestCliVersions : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Program> m_program;
    QString m_id;

    Outcome rewrite(const QStringList &options) { return m_program->run(QStringList{u"rewrite"_s, m_id} + options); }
    QString body()
    {
        return m_program->run({u"show"_s, u"--draft"_s, m_id}).object().value(u"body"_s).toString();
    }
    QJsonArray versions() { return m_program->run({u"versions"_s, m_id}).object().value(u"versions"_s).toArray(); }

private slots:
    void initTestCase()
    {
        m_program = std::make_unique<Program>(m_folder.filePath(u"versions.db"_s));
        const QStringList search = {u"discover"_s, u"--category"_s, u"Art Blogs"_s, u"--location"_s, u"United States"_s, u"--max"_s, u"10"_s};
        for (const QStringList &command : {search, QStringList{u"enrich"_s}, QStringList{u"verify"_s},
                                           QStringList{u"--set"_s, u"draft.writer=gemini"_s, u"draft"_s}}) {
            const auto outcome = m_program->run(command);
            QVERIFY2(outcome.exitCode == 0, outcome.text().constData());
        }
        m_id = QString::number(m_program->run({u"drafts"_s}).array().first().toObject().value(u"id"_s).toInt());
    }

    void tellsTheCostAndChangesNothing()
    {
        const auto estimate = rewrite({u"--note"_s, u"shorter"_s, u"--estimate"_s});
        QVERIFY2(estimate.exitCode == 0, estimate.text().constData());
        QVERIFY(!estimate.object().value(u"estimate"_s).toString().isEmpty());
        const QString before = body();
        const auto asked = rewrite({u"--note"_s, u"mention the spring show"_s});
        QVERIFY2(asked.exitCode == 0, asked.text().constData());
        QVERIFY2(asked.object().value(u"body"_s).toString().contains(u"the spring show"_s), asked.text().constData());
        QVERIFY(!asked.object().value(u"changes"_s).toArray().isEmpty());
        QCOMPARE(asked.object().value(u"author"_s).toString(), u"gemini"_s);
        QCOMPARE(body(), before);
        QCOMPARE(versions().size(), 1);
        // It was asked, and paid for, like a draft.
        const auto budget = m_program->run({u"budget"_s});
        QVERIFY2(budget.exitCode == 0, budget.text().constData());
    }

    void takesWhatWasProposedAndBringsTheOldTextBack()
    {
        const QString before = body();
        const auto asked = rewrite({u"--note"_s, u"mention the spring show"_s});
        const auto taken = rewrite({u"--accept"_s});
        QVERIFY2(taken.exitCode == 0, taken.text().constData());
        QVERIFY(taken.object().value(u"accepted"_s).toInt() > 0);
        QCOMPARE(body(), asked.object().value(u"body"_s).toString());
        QCOMPARE(versions().last().toObject().value(u"change"_s).toString(), u"rewritten"_s);
        QCOMPARE(versions().last().toObject().value(u"detail"_s).toString(), u"mention the spring show"_s);
        const auto diff = m_program->run({u"versions"_s, m_id, u"--diff"_s, QString::number(versions().size())});
        QVERIFY2(diff.object().value(u"diff"_s).toString().contains(u"{+"_s), diff.text().constData());
        QCOMPARE(m_program->run({u"versions"_s, m_id, u"--restore"_s, u"1"_s}).exitCode, 0);
        QCOMPARE(body(), before);
        QCOMPARE(versions().last().toObject().value(u"change"_s).toString(), u"restored"_s);
        QCOMPARE(m_program->run({u"versions"_s, m_id, u"--restore"_s, u"99"_s}).exitCode, 2);
        QCOMPARE(rewrite({u"--accept"_s}).exitCode, 1); // nothing is open any more
    }

    void eachToneIsAnotherTextAndIsFetchedOnce()
    {
        QSet<QString> texts;
        QHash<int, int> proposals;
        for (int tone = 1; tone <= 5; ++tone) {
            const auto asked = rewrite({u"--tone"_s, QString::number(tone)});
            QVERIFY2(asked.exitCode == 0, asked.text().constData());
            texts.insert(asked.object().value(u"body"_s).toString());
            proposals.insert(tone, asked.object().value(u"proposal"_s).toInt());
        }
        QCOMPARE(texts.size(), 5);
        const auto again = rewrite({u"--tone"_s, u"2"_s});
        QCOMPARE(again.object().value(u"proposal"_s).toInt(), proposals.value(2));
        QVERIFY(rewrite({u"--tone"_s, u"2"_s, u"--estimate"_s}).object().value(u"estimate"_s).toString().contains(u"fetched before"_s));
        const auto wrong = rewrite({u"--tone"_s, u"6"_s});
        QCOMPARE(wrong.exitCode, 2);
        QCOMPARE(rewrite({u"--decline"_s}).exitCode, 0);
    }

    void typedWordsStayUnlessTheyAreUnlocked()
    {
        const QStringList paragraphs = body().split(u"\n\n"_s);
        // No sentence of a model has such words at these places: what is left of one is not typed, and may change.
        const QString typed = u"Four small works on paper await an answer here."_s;
        QStringList changed = paragraphs;
        changed[changed.size() - 2] = typed;
        QCOMPARE(m_program->run({u"edit"_s, m_id, u"--body"_s, u"-"_s}, changed.join(u"\n\n"_s).toUtf8()).exitCode, 0);
        const auto asked = rewrite({u"--note"_s, u"in other words"_s, u"--accept"_s});
        QVERIFY2(asked.exitCode == 0, asked.text().constData());
        const auto changes = asked.object().value(u"changes"_s).toArray();
        QVERIFY(std::any_of(changes.begin(), changes.end(), [](const auto &change) { return change.toObject().value(u"locked"_s).toBool(); }));
        QVERIFY(body().contains(typed));
        QCOMPARE(rewrite({u"--accept"_s, u"--unlock"_s}).exitCode, 0);
        QVERIFY(!body().contains(typed));
    }

    void anApprovalIsVoidAfterwards()
    {
        QCOMPARE(m_program->run({u"approve"_s, m_id}).exitCode, 0);
        QCOMPARE(m_program->run({u"versions"_s, m_id, u"--restore"_s, u"1"_s}).exitCode, 0);
        const auto history = m_program->run({u"versions"_s, m_id});
        QCOMPARE(history.object().value(u"state"_s).toString(), u"proposed"_s);
        QCOMPARE(history.object().value(u"approval_void"_s).toString(), u"the text was changed"_s);
    }

    void theTemplateSaysSo()
    {
        const auto refused = m_program->run({u"--set"_s, u"draft.writer=template"_s, u"rewrite"_s, m_id, u"--note"_s, u"shorter"_s});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.error().value(u"message"_s).toString().contains(u"no words of its own"_s), refused.text().constData());
        const auto other = rewrite({u"--note"_s, u"shorter"_s, u"--writer"_s, u"openai"_s});
        QVERIFY2(other.exitCode == 0, other.text().constData());
        QCOMPARE(other.object().value(u"author"_s).toString(), u"openai"_s);
    }
};

QTEST_GUILESS_MAIN(TestCliVersions)
#include "tst_versions.moc"
