// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/studio.h"

#include "pipeline/evidence.h"
#include "store/draftrepository.h"

#include <QListWidget>
#include <QPlainTextEdit>

using namespace desk;

/// From an empty window to answered mails, by clicks and keys only.
class TestFlow : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        prepare();
    }

    void closesTheRing()
    {
        // One draft after the other, so that it is always the same three who are written to: some prospects never answer.
        Studio studio([](app::ApplicationOptions &options) { options.settings.insert(u"lanes.draft"_s, 1); });
        QVERIFY(QTest::qWaitForWindowActive(studio.window.get()));
        studio.picture(u"1-first-run"_s);

        // Discover: the dialog, filled by hand.
        QVERIFY(studio.press(Qt::Key_2));
        QTRY_COMPARE(studio.window->currentPageId(), u"prospects"_s);
        studio.action(u"actionDiscover"_s)->trigger();
        QTRY_VERIFY(openDialog());
        QDialog *dialog = openDialog();
        auto *category = dialog->findChild<QComboBox *>(u"category"_s);
        category->lineEdit()->selectAll();
        QTest::keyClicks(category->lineEdit(), u"Art Blogs"_s);
        auto *location = dialog->findChild<QLineEdit *>(u"location"_s);
        location->selectAll();
        QTest::keyClicks(location, u"United States"_s);
        dialog->findChild<QSpinBox *>(u"max"_s)->setValue(25);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"start"_s), Qt::LeftButton);

        // The stages follow each other to scoring; the window shows what they write.
        auto *grid = studio.inPage<QTableView>(u"prospects"_s, u"grid"_s);
        QTRY_VERIFY_WITH_TIMEOUT(grid->model()->rowCount() >= 15, patienceMs);
        studio.picture(u"2-while-working"_s);
        QTRY_VERIFY_WITH_TIMEOUT(studio.application->runner().isIdle(), patienceMs);
        const auto found = studio.funnel();
        QVERIFY(found.verified >= 10);
        QCOMPARE(found.withAddress + found.noAddress, found.total);
        QCOMPARE(found.toReview, 0);
        QTRY_COMPARE(grid->model()->rowCount(), found.total);

        // Draft all that are selected.
        grid->setFocus();
        grid->selectAll();
        QTRY_VERIFY(studio.action(u"actionDraft"_s)->isEnabled());
        studio.draft();
        QTRY_VERIFY_WITH_TIMEOUT(studio.funnel().toReview >= 10, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(studio.application->runner().isIdle(), patienceMs);
        studio.picture(u"3-prospects"_s);
        // What the simulated model made up cannot be approved; here it is out of the way.
        QVERIFY(studio.application->database().writeNow([](store::WriteSession &session) -> Status {
            const auto ids = store::drafts::ids(session, {}, {});
            if (!ids)
                return fail(ids.error());
            for (const auto id : *ids) {
                const auto report = pipeline::evidenceOf(session, DraftId{id});
                if (!report)
                    return fail(report.error());
                if (const auto open = report->unsupported(); !open.isEmpty()) {
                    if (auto status = store::drafts::reject(session, DraftId{id}); !status)
                        return status;
                }
            }
            return {};
        }));

        const auto outOfTheWay = studio.drafts(DraftState::Rejected).size();
        // Review by keys: one edited and approved, one rejected, two approved.
        QVERIFY(studio.press(Qt::Key_3));
        QTRY_COMPARE(studio.window->currentPageId(), u"review"_s);
        auto *list = studio.inPage<QTableView>(u"review"_s, u"grid"_s);
        const int toReview = int(studio.drafts(DraftState::Proposed).size());
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), toReview, patienceMs);
        auto *body = studio.inPage<QPlainTextEdit>(u"review"_s, u"body"_s);
        QTRY_VERIFY(!body->toPlainText().isEmpty());
        list->setFocus();
        QTest::keyClick(list, Qt::Key_F8);
        QTest::keyClick(studio.window->focusWidget(), Qt::Key_E);
        QTRY_VERIFY(body->hasFocus());
        QTest::keyClick(body, Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(body, u" PS: an answer in two words is enough."_s);
        studio.picture(u"4-review"_s);
        QTest::keyClick(body, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(studio.drafts(DraftState::Approved).size(), 1);
        QVERIFY(studio.drafts(DraftState::Approved).first().draft.body.endsWith(u"PS: an answer in two words is enough."_s));
        QTRY_COMPARE(list->model()->rowCount(), toReview - 1);
        QTest::keyClick(studio.window->focusWidget(), Qt::Key_X);
        QTRY_COMPARE(studio.drafts(DraftState::Rejected).size(), outOfTheWay + 1);
        for (int approved = 2; approved <= 3; ++approved) {
            QTRY_VERIFY(!body->toPlainText().isEmpty());
            QTest::keyClick(studio.window->focusWidget(), Qt::Key_A);
            QTRY_COMPARE(studio.drafts(DraftState::Approved).size(), approved);
        }
        QCOMPARE(studio.application->practiceWorld()->delivered().size(), 0);

        // Send: asked once, with the recipients.
        studio.action(u"actionSend"_s)->trigger();
        QTRY_VERIFY(openDialog());
        dialog = openDialog();
        auto *recipients = dialog->findChild<QListWidget *>();
        QTRY_COMPARE(recipients->count(), 3);
        studio.picture(u"5-send-question"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"sendNow"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(studio.funnel().sent, 3, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(studio.application->runner().isIdle(), patienceMs);
        QCOMPARE(studio.application->practiceWorld()->delivered().size(), 3);
        int edited = 0;
        for (const auto &mail : studio.application->practiceWorld()->delivered())
            edited += QString::fromUtf8(mail.raw).contains(u"in two words is enough"_s) ? 1 : 0;
        QCOMPARE(edited, 1);

        // Sends page and replies.
        QVERIFY(studio.press(Qt::Key_4));
        QTRY_COMPARE(studio.window->currentPageId(), u"sends"_s);
        auto *ledger = studio.window->page(u"sends"_s)->findChild<QTableView *>();
        QTRY_COMPARE_WITH_TIMEOUT(ledger->model()->rowCount(), 3, patienceMs);
        studio.action(u"actionCheckReplies"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(studio.application->database()
                                     .readNow([](store::ReadSession &session) { return store::messages::list(session, 10); })
                                     .value()
                                     .size() > 0,
                                 patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(studio.application->runner().isIdle(), patienceMs);
        studio.picture(u"6-sends"_s);
        QVERIFY(studio.press(Qt::Key_6));
        QTRY_COMPARE(studio.window->currentPageId(), u"jobs"_s);
        auto *jobs = studio.inPage<QTableView>(u"jobs"_s, u"jobs"_s);
        QTRY_VERIFY_WITH_TIMEOUT(jobs->model()->rowCount() >= 7, patienceMs);
        studio.picture(u"7-jobs"_s);
        QVERIFY(studio.press(Qt::Key_1));
        QTRY_COMPARE(studio.window->currentPageId(), u"overview"_s);
        studio.picture(u"8-overview"_s);
    }
};

QTEST_MAIN(TestFlow)
#include "tst_flow.moc"
