// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow.h"
#include "gui/sends/sendspage.h"
#include "support/storeworld.h"
#include "windowtest.h"

#include <QAbstractButton>
#include <QAction>
#include <QMessageBox>
#include <QSettings>
#include <QTableView>
#include <QTest>

using namespace overture;
using namespace Qt::StringLiterals;

namespace {

/// The window on the ledger with one mail in the given state.
struct Desk
{
    explicit Desk(SendState state)
    {
        QSettings().clear();
        const auto prospect = world.addProspect(u"blog.example"_s, u"jane@blog.example"_s);
        Send send;
        send.draftId = world.addDraft(prospect);
        world.approve(send.draftId);
        send.prospectId = prospect;
        send.account = u"me@studio.example"_s;
        send.recipient = u"jane@blog.example"_s;
        send.subject = u"Hello"_s;
        send.body = u"Some words."_s;
        send.state = state;
        send.gmailId = state == SendState::Sent ? u"g1"_s : QString();
        send.threadId = u"t1"_s;
        send.startedAt = send.sentAt = world.clock().now();
        id = world.write([&](store::WriteSession &session) { return store::sends::insert(session, send); }).value();
        window = std::make_unique<gui::MainWindow>(gui::GuiContext{.database = world.database(), .clock = world.clock()});
        window->show();
        window->openPage(u"sends"_s);
        page = qobject_cast<gui::SendsPage *>(window->page(u"sends"_s));
        grid = page->findChild<QTableView *>(u"grid"_s);
    }
    [[nodiscard]] bool isReady() const { return grid->model()->rowCount() == 1; }
    [[nodiscard]] QAction *action(const char *name) const { return window->findChild<QAction *>(QString::fromLatin1(name)); }
    [[nodiscard]] QMessageBox *question() const { return window->findChild<QMessageBox *>(); }
    [[nodiscard]] Send stored()
    {
        return world.read([this](store::ReadSession &session) { return store::sends::byId(session, id); }).value();
    }

    StoreWorld world;
    SendId id;
    std::unique_ptr<gui::MainWindow> window;
    gui::SendsPage *page = nullptr;
    QTableView *grid = nullptr;
};

} // namespace

class TestSendsPage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { windowtest::prepare(); }

    void aPersonAnswersForAMailThatNobodyFound_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<SendState>("state");
        QTest::newRow("it was sent") << QByteArray("actionWasSent") << SendState::Sent;
        QTest::newRow("it was not sent") << QByteArray("actionWasNotSent") << SendState::Cancelled;
    }
    void aPersonAnswersForAMailThatNobodyFound()
    {
        QFETCH(QByteArray, action);
        QFETCH(SendState, state);
        Desk desk(SendState::NeedsHuman);
        QTRY_VERIFY(desk.isReady());
        desk.grid->selectRow(0);
        auto *answer = desk.action(action.constData());
        QVERIFY(answer);
        QTRY_VERIFY(answer->isEnabled());
        answer->trigger();
        QTRY_VERIFY(desk.question() && desk.question()->isVisible());
        desk.question()->button(QMessageBox::Cancel)->click(); // asked first: nothing has happened
        QTRY_VERIFY(!desk.question());
        QCOMPARE(desk.stored().state, SendState::NeedsHuman);
        answer->trigger();
        QTRY_VERIFY(desk.question() && desk.question()->isVisible());
        for (auto *button : desk.question()->buttons()) {
            if (desk.question()->buttonRole(button) == QMessageBox::AcceptRole) {
                button->click();
                break;
            }
        }
        QTRY_COMPARE_WITH_TIMEOUT(desk.stored().state, state, 20'000);
        QCOMPARE(desk.stored().confirmedBy, u"user"_s);
        QTRY_VERIFY(!answer->isEnabled()); // answered
    }

    void asksForNoAnswerOtherwise()
    {
        Desk desk(SendState::Sent);
        QTRY_VERIFY(desk.isReady());
        desk.grid->selectRow(0);
        QTRY_COMPARE(desk.grid->currentIndex().row(), 0);
        QVERIFY(!desk.action("actionWasSent")->isEnabled());
        QVERIFY(!desk.action("actionWasNotSent")->isEnabled());
    }
};

Q_DECLARE_METATYPE(overture::SendState)

QTEST_MAIN(TestSendsPage)
#include "tst_sendspage.moc"
