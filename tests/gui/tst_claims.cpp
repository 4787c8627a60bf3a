// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/claimsdialog.h"

#include "gui/review/factsheetdialog.h"
#include "gui/review/sourcepane.h"

#include "domain/evidencesources.h"
#include "gui/guicontext.h"
#include "pipeline/evidence.h"
#include "store/evidencerepository.h"
#include "support/storeworld.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QUndoStack>

using namespace overture;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 20'000;

Page bluePage()
{
    return {PageId{1}, {}, u"https://blue.example/"_s, {}, u"hash"_s, u"Blue Door"_s,
            u"<b>We</b> show 24 etchings.\nAnna Berg lives in York."_s};
}

} // namespace

class TestClaims : public QObject
{
    Q_OBJECT
private slots:
    void litsTheSentencesAndJumpsToAClaim()
    {
        const Page page = bluePage();
        EvidenceCase mail{.subject = u"Hello"_s, .body = u"Anna Berg lives in York, and you show 24 etchings. You moved to Leeds."_s,
                          .sources = pageSources({page})};
        const auto report = checkEvidence(mail);
        gui::SourcePane pane;
        pane.show(report, {page});
        QVERIFY(pane.litSentences().contains(u"Anna Berg lives in York."_s));
        auto *text = pane.findChild<QPlainTextEdit *>(u"sourceText"_s);
        QVERIFY(text->toPlainText().contains(u"<b>We</b> show 24 etchings."_s)); // shown as it is, not as markup
        for (int i = 0; i < report.claims.size(); ++i) {
            pane.showClaim(i);
            if (report.claims.at(i).text == u"24"_s)
                QCOMPARE(pane.markedText(), u"<b>We</b> show 24 etchings."_s);
        }
        const auto open = report.unsupported();
        QCOMPARE(open.size(), 1);
        pane.showClaim(int(report.claims.indexOf(open.first())));
        QCOMPARE(pane.markedText(), QString());
        QVERIFY(pane.findChild<QLabel *>(u"sourceNote"_s)->text().contains(u"Leeds"_s));
    }

    void showsACitedSentenceThatThePageHasNoMore()
    {
        Page page = bluePage();
        EvidenceReport report;
        report.sources = {{.kind = SourceKind::Page, .text = u"We show 30 etchings."_s, .url = page.url, .pageHash = u"older"_s, .start = 0, .length = 20}};
        report.sentences = {{false, 0, 5, u"Words"_s, {0}, true}};
        gui::SourcePane pane;
        pane.show(report, {page});
        QCOMPARE(pane.litSentences(), QStringList{u"We show 30 etchings."_s});
        QVERIFY(pane.findChild<QPlainTextEdit *>(u"sourceText"_s)->toPlainText().contains(u"No longer on the page"_s));
    }

    void aPersonVouchesWithAReasonAndTakesItBack()
    {
        StoreWorld world;
        gui::GuiContext context{.database = world.database(), .clock = world.clock()};
        QUndoStack undo;
        const auto id = world.addDraft(world.addProspect(u"blue.example"_s, u"a@blue.example"_s), u"Hello"_s, u"You moved to Leeds."_s);
        gui::ClaimsDialog dialog(context, undo, id, nullptr);
        dialog.show();
        auto *claims = dialog.findChild<QListWidget *>(u"claims"_s);
        auto *vouch = dialog.findChild<QPushButton *>(u"vouch"_s);
        auto *reason = dialog.findChild<QLineEdit *>(u"reason"_s);
        QTRY_COMPARE_WITH_TIMEOUT(claims->count(), 1, patienceMs);
        QVERIFY(!vouch->isEnabled()); // not without a reason
        reason->setText(u"they told me"_s);
        QVERIFY(vouch->isEnabled());
        vouch->click();
        const auto open = [&] {
            return world.read([&](store::ReadSession &session) { return pipeline::evidenceOf(session, id); }).unsupported().size();
        };
        QTRY_COMPARE_WITH_TIMEOUT(open(), 0, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(claims->item(0) && claims->item(0)->text().contains(u"vouched for"_s), patienceMs);
        undo.undo();
        QTRY_COMPARE_WITH_TIMEOUT(open(), 1, patienceMs);
        undo.redo();
        QTRY_COMPARE_WITH_TIMEOUT(open(), 0, patienceMs);
    }

    void theFactSheetIsEditedInPlace()
    {
        StoreWorld world;
        gui::GuiContext context{.database = world.database(), .clock = world.clock()};
        QUndoStack undo;
        gui::FactSheetDialog dialog(context, undo, nullptr);
        dialog.show();
        const auto texts = [&] {
            QStringList list;
            for (const StudioFact &fact : world.read([](store::ReadSession &session) { return store::studiofacts::all(session); }))
                list.append(fact.text);
            return list.join(u'|');
        };
        auto *facts = dialog.findChild<QListWidget *>(u"facts"_s);
        auto *text = dialog.findChild<QLineEdit *>(u"text"_s);
        text->setText(u"Founded in 2011."_s);
        dialog.findChild<QPushButton *>(u"add"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(texts(), u"Founded in 2011."_s, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(facts->count(), 1, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(text->text(), QString(), patienceMs);
        facts->item(0)->setText(u"Founded in 2012."_s);
        QTRY_COMPARE_WITH_TIMEOUT(texts(), u"Founded in 2012."_s, patienceMs);
        undo.undo();
        QTRY_COMPARE_WITH_TIMEOUT(texts(), u"Founded in 2011."_s, patienceMs);
        undo.undo();
        QTRY_COMPARE_WITH_TIMEOUT(texts(), QString(), patienceMs);
        undo.redo();
        QTRY_COMPARE_WITH_TIMEOUT(texts(), u"Founded in 2011."_s, patienceMs);
    }
};

QTEST_MAIN(TestClaims)
#include "tst_claims.moc"
