// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/versionsdialog.h"

#include "gui/theme.h"
#include "pagebench.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTextEdit>

using namespace overture;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 30'000;

struct Desk
{
    Desk() : bench(12)
    {
        bench.setText(id, u"One"_s, u"First words."_s, {u"gemini"_s, RevisionChange::Rewritten, {}, u"shorter"_s});
        bench.setText(id, u"One"_s, u"First good words."_s, {u"user"_s});
        dialog = std::make_unique<gui::VersionsDialog>(bench.context, id, nullptr);
        dialog->show();
        list = dialog->findChild<QListWidget *>(u"versions"_s);
        restore = dialog->findChild<QPushButton *>(u"restoreVersion"_s);
        difference = dialog->findChild<QTextEdit *>(u"difference"_s);
    }

    PageBench bench;
    DraftId id{1};
    std::unique_ptr<gui::VersionsDialog> dialog;
    QListWidget *list = nullptr;
    QPushButton *restore = nullptr;
    QTextEdit *difference = nullptr;
};

} // namespace

class TestVersionsDialog : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { gui::theme::apply(*qApp); }

    void listsEachVersionWithItsAuthor()
    {
        Desk desk;
        QTRY_COMPARE_WITH_TIMEOUT(desk.list->count(), 3, patienceMs);
        QVERIFY2(desk.list->item(0)->text().contains(u"Edited by you"_s), qPrintable(desk.list->item(0)->text()));
        QVERIFY(desk.list->item(0)->text().contains(u"1 word added"_s));
        QVERIFY(desk.list->item(0)->text().contains(u"the present text"_s));
        QVERIFY(desk.list->item(1)->text().contains(u"Rewritten by Gemini: shorter"_s));
        QVERIFY(desk.list->item(2)->text().contains(u"Written by the template"_s));
        QTRY_COMPARE_WITH_TIMEOUT(desk.difference->toPlainText(), u"One\n\nFirst good words."_s, patienceMs);
        QVERIFY(!desk.restore->isEnabled()); // it is the present text
    }

    void anOlderOneComesBackAndUndoTakesItAway()
    {
        Desk desk;
        QTRY_COMPARE_WITH_TIMEOUT(desk.list->count(), 3, patienceMs);
        desk.list->setFocus();
        QTest::keyClick(desk.list, Qt::Key_Down);
        QVERIFY(desk.restore->isEnabled());
        desk.dialog->findChild<QComboBox *>(u"against"_s)->setCurrentIndex(1);
        QCOMPARE(desk.difference->toPlainText(), u"One\n\nFirst good words."_s); // "good" is struck through
        QTest::keyClick(desk.restore, Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(desk.bench.draft(desk.id).body, u"First words."_s, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(desk.list->count(), 4, patienceMs);
        QVERIFY(desk.list->item(0)->text().contains(u"Version 2, chosen again by you"_s));
        QTRY_VERIFY_WITH_TIMEOUT(desk.dialog->findChild<QLabel *>(u"note"_s)->text().contains(u"Undo takes it back"_s), patienceMs);
        desk.bench.undo.undo();
        QTRY_COMPARE_WITH_TIMEOUT(desk.bench.draft(desk.id).body, u"First good words."_s, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(desk.list->count(), 5, patienceMs);
    }

    void aSentMailKeepsItsText()
    {
        Desk desk;
        QVERIFY(desk.bench.database->writeNow([&](store::WriteSession &session) { return store::drafts::markSent(session, desk.id); }));
        QTRY_COMPARE_WITH_TIMEOUT(desk.list->count(), 3, patienceMs);
        desk.list->setCurrentRow(2);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.restore->isEnabled() && desk.restore->toolTip().contains(u"was sent"_s), patienceMs);
    }

    void saysThatAnApprovalIsVoid()
    {
        Desk desk;
        const auto approved = desk.bench.database->writeNow(
            [&](store::WriteSession &session) { return store::drafts::approve(session, desk.id, u"user"_s, u"h"_s); });
        QVERIFY(approved);
        desk.bench.setText(desk.id, u"One"_s, u"Changed words."_s, {u"user"_s});
        QTRY_VERIFY_WITH_TIMEOUT(desk.dialog->findChild<QLabel *>(u"lead"_s)->text().contains(u"no longer holds: the text was changed"_s), patienceMs);
    }
};

QTEST_MAIN(TestVersionsDialog)
#include "tst_versionsdialog.moc"
