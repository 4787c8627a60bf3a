// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

using namespace overture::test;

/// Drafting on the command line: which writer, which model server, templates of categories.
class TestCliDrafting : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    /// A workspace with sites that may be drafted for.
    Program preparedWorkspace(const QString &name)
    {
        Program program(m_folder.filePath(name + u".db"_s));
        const QStringList search = {u"discover"_s, u"--category"_s, u"Art Blogs"_s, u"--location"_s, u"United States"_s, u"--max"_s, u"20"_s};
        for (const QStringList &command : {search, QStringList{u"enrich"_s}, QStringList{u"verify"_s}}) {
            if (const auto outcome = program.run(command); outcome.exitCode != 0)
                qFatal("%s", outcome.text().constData());
        }
        return program;
    }

private slots:
    void writesWithEveryKindOfModelServer_data()
    {
        QTest::addColumn<QString>("model");
        for (const auto &model : {u"practice-writer"_s, u"practice-object"_s, u"practice-plain"_s, u"practice-thinker"_s})
            QTest::newRow(qPrintable(model)) << model;
    }
    void writesWithEveryKindOfModelServer()
    {
        QFETCH(QString, model);
        const Program program = preparedWorkspace(model);
        const auto drafted = program.run({u"--set"_s, u"openai.model="_s + model, u"draft"_s, u"--auto"_s, u"--writer"_s, u"openai"_s});
        QVERIFY2(drafted.exitCode == 0, drafted.text().constData());
        QVERIFY2(drafted.object().value(u"done"_s).toInt() > 0, drafted.text().constData());
        QVERIFY2(drafted.object().value(u"failed"_s).toInt() == 0, drafted.text().constData());
        const auto drafts = program.run({u"drafts"_s});
        QCOMPARE(drafts.array().size(), drafted.object().value(u"done"_s).toInt());
    }

    void saysWhichModelsThereAre()
    {
        const Program program = preparedWorkspace(u"gone"_s);
        const auto drafted = program.run({u"--set"_s, u"openai.model=llama-gone"_s, u"draft"_s, u"--writer"_s, u"openai"_s});
        QCOMPARE(drafted.exitCode, 4); // waits for a person
        QVERIFY2(drafted.out.contains("practice-writer"), drafted.text().constData());
        const auto nobody = program.run({u"draft"_s, u"--writer"_s, u"nobody"_s});
        QCOMPARE(nobody.exitCode, 1);
        QCOMPARE(nobody.error().value(u"kind"_s).toString(), u"misconfigured"_s);
    }

    void keepsATemplateOnlyWhenAPersonSavesIt()
    {
        const Program program = preparedWorkspace(u"templates"_s);
        const auto proposed = program.run({u"templates"_s, u"propose"_s, u"Art Blogs"_s});
        QVERIFY2(proposed.exitCode == 0, proposed.text().constData());
        QVERIFY2(proposed.object().value(u"concept"_s).toString().contains(u"Art Blogs"_s), proposed.text().constData());
        QVERIFY(proposed.object().value(u"body"_s).toString().contains(u"{{first_name|there}}"_s));
        QVERIFY(program.run({u"templates"_s, u"list"_s}).object().value(u"templates"_s).toArray().isEmpty());
        QCOMPARE(program.run({u"templates"_s, u"show"_s, u"Art Blogs"_s}).exitCode, 1);

        const auto byOther = program.run({u"templates"_s, u"propose"_s, u"Museums"_s, u"--writer"_s, u"openai"_s});
        QVERIFY2(byOther.exitCode == 0, byOther.text().constData());
        QVERIFY(byOther.object().value(u"author"_s).toString().startsWith(u"openai"_s));

        const auto wrong = program.run({u"templates"_s, u"set"_s, u"Art Blogs"_s, u"--subject"_s, u"For {{company}}"_s});
        QCOMPARE(wrong.exitCode, 1);
        QVERIFY2(wrong.error().value(u"message"_s).toString().contains(u"company"_s), wrong.text().constData());
        QVERIFY(program.run({u"templates"_s, u"list"_s}).object().value(u"templates"_s).toArray().isEmpty());

        const auto saved = program.run({u"templates"_s, u"set"_s, u"art blogs"_s, u"--concept"_s, u"A loan."_s, u"--subject"_s,
                                        u"For {{site_title|your blog}}"_s, u"--body"_s, u"-"_s},
                                       "Hello {{first_name|there}},\n\nthis is from {{studio}} to {{domain}}.\n");
        QVERIFY2(saved.exitCode == 0, saved.text().constData());
        QCOMPARE(program.run({u"templates"_s, u"list"_s}).object().value(u"templates"_s).toArray().size(), 1);
        const auto preview = program.run({u"templates"_s, u"preview"_s, u"Art Blogs"_s});
        QVERIFY2(preview.object().value(u"body"_s).toString().contains(u"this is from Atelier Castellan to "_s), preview.text().constData());
        QVERIFY(!preview.object().value(u"body"_s).toString().contains(u"{{"_s));

        const auto drafted = program.run({u"draft"_s, u"--category"_s, u"ART BLOGS"_s, u"--writer"_s, u"template"_s});
        QVERIFY2(drafted.object().value(u"done"_s).toInt() > 0, drafted.text().constData());
        const auto id = program.run({u"drafts"_s}).array().first().toObject().value(u"id"_s).toInt();
        const auto draft = program.run({u"show"_s, u"--draft"_s, QString::number(id)});
        QVERIFY2(draft.out.contains("this is from Atelier Castellan to "), draft.text().constData());

        QVERIFY(program.run({u"templates"_s, u"remove"_s, u"Art Blogs"_s}).object().value(u"removed"_s).toBool());
        QCOMPARE(program.run({u"templates"_s, u"remove"_s, u"Art Blogs"_s}).exitCode, 1);
    }

    void refusesWhatItDoesNotUnderstand()
    {
        const Program program(m_folder.filePath(u"usage.db"_s));
        for (const QStringList &command : {QStringList{u"templates"_s}, QStringList{u"templates"_s, u"dance"_s}, QStringList{u"templates"_s, u"show"_s},
                                           QStringList{u"templates"_s, u"set"_s, u"Museums"_s}})
            QCOMPARE(program.run(command).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(TestCliDrafting)
#include "tst_drafting.moc"
