// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/templatedesk.h"

#include "stagebench.h"
#include "store/categorytemplaterepository.h"

#include <QTest>

using namespace overture;
using namespace overture::test;
using namespace Qt::StringLiterals;

namespace {

CategoryTemplate forGalleries()
{
    CategoryTemplate row;
    row.category = u"Galleries"_s;
    row.angle = u"A loan."_s;
    row.subject = u"For {{site_title}}"_s;
    row.body = u"Hello"_s;
    return row;
}

Result<WrittenDraft> echo(const DraftBrief &brief)
{
    WrittenDraft draft;
    draft.subject = brief.subjectTemplate;
    draft.body = brief.domain + u'|' + brief.bodyTemplate + u'|' + brief.angle;
    draft.provider = u"template"_s;
    return draft;
}

} // namespace

class TestTemplateDesk : public QObject
{
    Q_OBJECT
private slots:
    void previewsOverARealProspect()
    {
        StageBench bench;
        bench.templateWriter.answer = echo;
        const auto gallery = bench.world.addProspect(u"gallery.com"_s, u"a@gallery.com"_s, [](Prospect &p) { p.category = u"Galleries"_s; });
        const auto other = bench.world.addProspect(u"other.com"_s, u"a@other.com"_s, [](Prospect &p) { p.category = u"Blogs"_s; });
        pipeline::TemplateDesk desk(bench.world.database(), bench.services);
        QCOMPARE(got(desk.preview(forGalleries(), other)).body, u"other.com|Hello|A loan."_s);
        QCOMPARE(got(desk.preview(forGalleries())).body, u"gallery.com|Hello|A loan."_s); // the first of the category
        auto museums = forGalleries();
        museums.category = u"Museums"_s;
        QVERIFY(got(desk.preview(museums)).body.startsWith(u"bluedoor.example|"_s)); // nobody is there yet
        const auto missing = desk.preview(forGalleries(), ProspectId{gallery.value + 99});
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, ErrorKind::NotFound);
    }

    void namesWhatCannotBeFilled()
    {
        StageBench bench;
        for (const auto &name : {u"one"_s, u"two"_s, u"three"_s}) {
            bench.world.addProspect(name + u".com"_s, u"a@%1.com"_s.arg(name), [&](Prospect &p) {
                p.category = u"Galleries"_s;
                p.contactName = name == u"two" ? QString() : u"Ann Lee"_s;
            });
        }
        bench.world.addProspect(u"blog.com"_s, u"a@blog.com"_s, [](Prospect &p) { p.category = u"Blogs"_s; });
        bench.templateWriter.unresolved = [](const DraftBrief &brief) { return brief.contactName.isEmpty() ? QStringList{u"first_name"_s} : QStringList(); };
        pipeline::TemplateDesk desk(bench.world.database(), bench.services);
        const auto check = got(desk.check(forGalleries()));
        QCOMPARE(check.looked, 3);
        QCOMPARE(check.gaps.size(), 1);
        QCOMPARE(check.gaps.first().domain, u"two.com"_s);
        QCOMPARE(check.gaps.first().fields, QStringList{u"first_name"_s});
    }

    void proposesWithoutStoring()
    {
        StageBench bench;
        bench.set(u"draft.writer"_s, u"gemini"_s);
        bench.set(u"draft.idea"_s, u"Invite them"_s);
        bench.model.proposal = [](const TemplateBrief &brief) -> Result<ProposedTemplate> {
            return ProposedTemplate{brief.category + u'|' + brief.idea, u"S"_s, u"B"_s, u"gemini"_s, u"gemini-x"_s};
        };
        pipeline::TemplateDesk desk(bench.world.database(), bench.services);
        std::stop_source stop;
        const auto proposed = got(desk.propose(u" Art Blogs "_s, {}, stop.get_token()));
        QCOMPARE(proposed.angle, u"Art Blogs|Invite them"_s);
        QCOMPARE(proposed.author, u"gemini gemini-x"_s);
        QVERIFY(bench.world.read([](store::ReadSession &s) { return store::categorytemplates::all(s); }).isEmpty());
        // A template writer has no ideas of its own, and nobody works while the master switch is off.
        QCOMPARE(desk.propose(u"Art Blogs"_s, u"template"_s, stop.get_token()).error().kind, ErrorKind::Misconfigured);
        QCOMPARE(desk.propose(u"Art Blogs"_s, u"nobody"_s, stop.get_token()).error().kind, ErrorKind::Misconfigured);
        bench.set(u"master.enabled"_s, false);
        QCOMPARE(desk.propose(u"Art Blogs"_s, {}, stop.get_token()).error().kind, ErrorKind::Misconfigured);
    }

    void savesOnlyWhatCanBeFilled()
    {
        StageBench bench;
        pipeline::TemplateDesk desk(bench.world.database(), bench.services);
        bench.templateWriter.answer = [](const DraftBrief &) { return failure(ErrorKind::InvalidInput, u"The field “x” does not exist."_s); };
        const auto refused = desk.save(forGalleries());
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"“x”"_s));
        QVERIFY(bench.world.read([](store::ReadSession &s) { return store::categorytemplates::all(s); }).isEmpty());
        bench.templateWriter.answer = echo;
        QVERIFY(desk.save(forGalleries()));
        QCOMPARE(bench.world.read([](store::ReadSession &s) { return store::categorytemplates::all(s); }).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestTemplateDesk)
#include "tst_templatedesk.moc"
