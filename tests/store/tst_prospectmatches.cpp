// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/prospectmatches.h"

#include "store/prospectimport.h"
#include "store/records.h"
#include "store/textsearch.h"
#include "support/storeworld.h"

#include <QTest>

using namespace overture;
using namespace overture::store;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowCount = 6000; // more than what is sorted at once

/// Every row is a "studio", every third of them in Lyon, every fourth a gallery by a part of its domain.
QList<ImportRow> manyRows()
{
    QList<ImportRow> rows;
    for (int i = 0; i < rowCount; ++i) {
        ImportRow row;
        row.domain = (i % 4 == 0 ? u"bluegallery%1.example"_s : u"site%1.example"_s).arg(i);
        row.pageUrl = QString("https://"_L1 + row.domain + u'/');
        row.title = u"Studio number %1"_s.arg(i);
        row.location = i % 3 == 0 ? u"Lyon"_s : u"Graz"_s;
        row.category = i % 2 == 0 ? u"Galleries"_s : u"Museums"_s;
        row.notes = u"Café Noël, straße №5 x² ΣΊΣΥΦΟΣ Ærø ﬁne \u0065\u0301t\u00e9 画廊 o'neill"_s;
        rows.append(row);
    }
    // All groups of three letters of "gallery", but never the word.
    ImportRow scattered;
    scattered.domain = u"gal-all-lle-ler-ery.example"_s;
    scattered.pageUrl = u"https://gal-all-lle-ler-ery.example/"_s;
    rows.append(scattered);
    return rows;
}

/// What the engine's own condition answers.
QList<qint64> plainly(ReadSession &session, const QString &text, const QString &order)
{
    Bindings bindings;
    const auto condition = prospectHasText(session, u"p.id"_s, text, bindings);
    return got(fetchIds(session, "SELECT p.id FROM prospects AS p WHERE "_L1 + condition + " ORDER BY "_L1 + order, bindings));
}

} // namespace

class ProspectMatchesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_world = std::make_unique<StoreWorld>();
        m_world->write([](WriteSession &session) { return prospects::import(session, manyRows()); });
    }
    void cleanupTestCase() { m_world.reset(); }

    void answersWhatTheConditionDoes_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto *text : {"studio", "s", "stu", "gallery", "gal", "aller", "lyon", "lyon gallery", "studio 17",
                                 "bluegallery4", "nothing", "site5999.example", "cafe", "CAFÉ", "noel", "strasse", "straß", "5", "²",
                                 "σίσυφος", "ærø", "aero", "ﬁne", "fine", "ete", "été", "画", "廊", "o'neill", "o'n lyon"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void answersWhatTheConditionDoes()
    {
        QFETCH(QString, text);
        ProspectFilter filter;
        filter.text = text;
        m_world->read([&](ReadSession &session) -> Status {
            const auto expected = plainly(session, text, u"lower(p.page_title) DESC, p.id DESC"_s);
            const ProspectSort sort{ProspectColumn::Title, true};
            compare(got(prospects::ids(session, filter, sort)), expected);
            compare(got(prospects::firstIds(session, filter, sort, 70)), expected.mid(0, 70));
            return {};
        });
    }

    void otherConditionsHoldAsWell_data() { answersWhatTheConditionDoes_data(); }
    void otherConditionsHoldAsWell()
    {
        QFETCH(QString, text);
        ProspectFilter filter;
        filter.text = text;
        filter.category = u"Museums"_s;
        filter.outreach = {OutreachStatus::Found, OutreachStatus::Sent};
        m_world->read([&](ReadSession &session) -> Status {
            QList<qint64> expected;
            for (const auto &prospect : got(prospects::byIds(session, plainly(session, text, u"p.domain, p.id"_s)))) {
                if (prospect.category == filter.category && filter.outreach.contains(prospect.outreachStatus))
                    expected.append(prospect.id.value);
            }
            compare(got(prospects::ids(session, filter, {ProspectColumn::Domain, false})), expected);
            compare(got(prospects::firstIds(session, filter, {ProspectColumn::Domain, false}, 40)), expected.mid(0, 40));
            return {};
        });
    }

    void lettersInAnotherOrderAreNoPart()
    {
        ProspectFilter filter;
        filter.text = u"gallery"_s;
        m_world->read([&](ReadSession &session) -> Status {
            const auto scattered = got(prospects::byDomain(session, u"gal-all-lle-ler-ery.example"_s));
            if (!scattered)
                qFatal("The row is missing.");
            compare({qint64(got(prospects::ids(session, filter, {})).contains(scattered->id.value))}, {0});
            filter.text = u"lle-ler"_s;
            compare(got(prospects::ids(session, filter, {})), {scattered->id.value});
            return {};
        });
    }

private:
    static void compare(const QList<qint64> &actual, const QList<qint64> &expected) { QCOMPARE(actual, expected); }

    std::unique_ptr<StoreWorld> m_world;
};

QTEST_GUILESS_MAIN(ProspectMatchesTest)
#include "tst_prospectmatches.moc"
