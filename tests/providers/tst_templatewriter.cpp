// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/template/templatewriter.h"

#include "providers/template/mailfields.h"
#include "providers/template/mailtemplate.h"

#include "domain/settings.h"

#include <QTest>

using namespace overture;
using namespace overture::providers;
using namespace Qt::StringLiterals;

namespace {

const QHash<QString, QString> values = {{u"name"_s, u"Ann"_s}, {u"empty"_s, {}}, {u"braces"_s, u"{{name}} }} {{"_s}};

Result<QString> expanded(const QString &text)
{
    return MailTemplate::parse(text).and_then([](const MailTemplate &parsed) { return parsed.expand(values); });
}

} // namespace

class TestTemplateWriter : public QObject
{
    Q_OBJECT
private slots:
    void expands_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("result");
        QTest::newRow("no field") << u"Hello {you} } { | \n"_s << u"Hello {you} } { | \n"_s;
        QTest::newRow("field") << u"Hello {{name}}!"_s << u"Hello Ann!"_s;
        QTest::newRow("spaces") << u"{{ name }}{{ name | there }}"_s << u"AnnAnn"_s;
        QTest::newRow("fallback") << u"{{empty|you there}}"_s << u"you there"_s;
        QTest::newRow("empty fallback") << u"a{{empty|}}b"_s << u"ab"_s;
        QTest::newRow("bar in fallback") << u"{{empty|a|b}}"_s << u"a|b"_s;
        QTest::newRow("fallback unused") << u"{{name|there}}"_s << u"Ann"_s;
        QTest::newRow("values are data") << u"{{braces}}"_s << u"{{name}} }} {{"_s;
        QTest::newRow("closing braces alone") << u"a }} b"_s << u"a }} b"_s;
        QTest::newRow("empty") << QString() << QString();
    }
    void expands()
    {
        QFETCH(QString, text);
        QFETCH(QString, result);
        const auto out = expanded(text);
        QVERIFY2(out.has_value(), out ? "" : qPrintable(out.error().message));
        QCOMPARE(*out, result);
    }

    void refusesNamingThePlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("named");
        QTest::newRow("empty without fallback") << u"{{empty}}"_s << u"“empty”"_s;
        QTest::newRow("unknown") << u"{{frist_name}}"_s << u"“frist_name”"_s;
        QTest::newRow("unknown with fallback") << u"{{frist_name|there}}"_s << u"“frist_name”"_s;
        QTest::newRow("unclosed") << u"a\nb {{name"_s << u"line 2"_s;
        QTest::newRow("unclosed before another") << u"{{name {{name}}"_s << u"line 1"_s;
        QTest::newRow("nameless") << u"{{ | x}}"_s << u"line 1"_s;
    }
    void refusesNamingThePlace()
    {
        QFETCH(QString, text);
        QFETCH(QString, named);
        const auto out = expanded(text);
        QVERIFY(!out);
        QCOMPARE(out.error().kind, ErrorKind::InvalidInput);
        QVERIFY2(out.error().message.contains(named), qPrintable(out.error().message));
        QVERIFY(!out.error().action.isEmpty());
    }

    void namesItsFields()
    {
        const auto parsed = MailTemplate::parse(u"{{b}} {{a|x}} {{ b }}"_s);
        QVERIFY(parsed);
        QCOMPARE(parsed->fields(), (QStringList{u"b"_s, u"a"_s}));
    }

    void cleansSiteTitles_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("clean");
        QTest::newRow("plain") << u" Blue Door  Gallery "_s << u"Blue Door Gallery"_s;
        QTest::newRow("bar") << u"Blue Door | Art in Leeds"_s << u"Blue Door"_s;
        QTest::newRow("dash") << u"Blue Door – Art - Leeds"_s << u"Blue Door"_s;
        QTest::newRow("hyphen kept") << u"Sculpture-Park News"_s << u"Sculpture-Park News"_s;
        QTest::newRow("home first") << u"Home | Blue Door – Leeds"_s << u"Blue Door"_s;
        QTest::newRow("ornament first") << u"*** – Blue Door"_s << u"Blue Door"_s;
        QTest::newRow("only home") << u"Home"_s << QString();
        QTest::newRow("hidden") << u"Blue\u202E Door\r\nBcc: x"_s << u"Blue Door Bcc: x"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("separators only") << u" | - | "_s << QString();
    }
    void cleansSiteTitles()
    {
        QFETCH(QString, title);
        QFETCH(QString, clean);
        QCOMPARE(cleanSiteTitle(title), clean);
    }

    void shortensLongTitles()
    {
        const auto title = cleanSiteTitle(u"painting "_s.repeated(30));
        QVERIFY(title.size() <= 60);
        QVERIFY(title.endsWith(u"painting…"_s));
    }

    void findsFirstNames_data()
    {
        QTest::addColumn<QString>("contact");
        QTest::addColumn<QString>("first");
        QTest::newRow("two") << u"Jane Doe"_s << u"Jane"_s;
        QTest::newRow("title") << u"Dr. Jörg-Peter Müller"_s << u"Jörg-Peter"_s;
        QTest::newRow("initial") << u"J. Doe"_s << QString();
        QTest::newRow("address") << u"info@x.example"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void findsFirstNames()
    {
        QFETCH(QString, contact);
        QFETCH(QString, first);
        QCOMPARE(firstName(contact), first);
    }

    void writesTheDefaultTemplate()
    {
        const Settings settings;
        DraftBrief brief;
        brief.domain = u"bluedoor.example"_s;
        brief.siteTitle = u"Blue Door Gallery | Leeds"_s;
        brief.category = u"Galleries"_s;
        brief.contactName = u"Ann Lee"_s;
        brief.studio = {u"Tom Reed"_s, u"Red Kite Prints"_s, u"We print by hand."_s, {}, {}, {}};
        brief.subjectTemplate = settings.text(u"draft.subject_template"_s);
        brief.bodyTemplate = settings.text(u"draft.body_template"_s);
        const auto draft = TemplateWriter().write(brief, {});
        QVERIFY2(draft.has_value(), draft ? "" : qPrintable(draft.error().message));
        QCOMPARE(draft->subject, u"Blue Door Gallery and Red Kite Prints"_s);
        QVERIFY(draft->body.startsWith(u"Hello Ann,\n\nI came across Blue Door Gallery (bluedoor.example)"_s));
        QVERIFY(draft->body.contains(u"in your area"_s));
        QCOMPARE(draft->provider, u"template"_s);
        QCOMPARE(draft->kind, u"new"_s);

        brief.studio.offer.clear();
        const auto incomplete = TemplateWriter().write(brief, {});
        QVERIFY(!incomplete);
        QCOMPARE(incomplete.error().kind, ErrorKind::InvalidInput);
        QVERIFY(incomplete.error().message.contains(u"“offer”"_s));
    }

    void refusesTemplatesThatSayNothing()
    {
        DraftBrief brief;
        brief.subjectTemplate = u"{{site_title|}} "_s;
        brief.bodyTemplate = u"Hello"_s;
        const auto draft = TemplateWriter().write(brief, {});
        QVERIFY(!draft);
        QVERIFY(draft.error().message.contains(u"subject template"_s));
    }
};

QTEST_GUILESS_MAIN(TestTemplateWriter)
#include "tst_templatewriter.moc"
