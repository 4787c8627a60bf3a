// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person decides about an address, with the mouse.
#include "gui/mainwindow.h"
#include "gui/prospects/prospectfacts.h"
#include "gui/prospects/prospectsmodel.h"
#include "gui/prospects/prospectspage.h"
#include "store/prospectrepository.h"
#include "support/testdatabase.h"
#include "windowtest.h"

#include <QAction>
#include <QInputDialog>
#include <QSettings>
#include <QTableView>
#include <QTest>
#include <QUndoStack>

using namespace overture;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

/// The window on one prospect whose server accepts everything.
struct Desk
{
    Desk()
    {
        QSettings().clear();
        const auto added = database->writeNow([](store::WriteSession &session) -> Result<ProspectId> {
            Prospect prospect;
            prospect.domain = u"gallery.example"_s;
            prospect.contactEmail = u"anna@gmaill.com"_s;
            const auto made = store::prospects::insert(session, prospect);
            if (!made)
                return fail(made.error());
            auto saved = store::prospects::saveVerification(session, **made, {VerificationStatus::AcceptAll, u"it accepts all"_s, u"accept_all"_s,
                                                                            u"dns, hunter"_s, {}, u"anna@gmail.com"_s});
            return saved ? Result<ProspectId>(**made) : fail(saved.error());
        });
        id = added.value_or(ProspectId{});
        window = std::make_unique<gui::MainWindow>(gui::GuiContext{.database = *database, .clock = database.clock()});
        window->show();
        window->openPage(u"prospects"_s);
        page = qobject_cast<gui::ProspectsPage *>(window->page(u"prospects"_s));
    }
    bool select() { return QTest::qWaitFor([this] { return page->model().rowCount() == 1; }, patience) && choose(); }
    Prospect stored() const
    {
        return *database->readNow([this](store::ReadSession &session) { return store::prospects::byId(session, id); }).value();
    }
    QAction *action(const QString &name) const { return page->findChild<QAction *>(name); }

    mutable TestDatabase database;
    ProspectId id;
    std::unique_ptr<gui::MainWindow> window;
    gui::ProspectsPage *page = nullptr;

private:
    bool choose()
    {
        page->findChild<QTableView *>(u"grid"_s)->selectRow(0);
        return true;
    }
};

} // namespace

class TestAddressActs : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { windowtest::prepare(); }

    void needsASelection()
    {
        Desk desk;
        QVERIFY(!desk.action(u"actionAcceptAddresses"_s)->isEnabled());
        QVERIFY(desk.select());
        QVERIFY(desk.action(u"actionAcceptAddresses"_s)->isEnabled());
    }

    void acceptsWithAReasonAndUndoesIt()
    {
        Desk desk;
        QVERIFY(desk.select());
        desk.action(u"actionAcceptAddresses"_s)->trigger();
        auto *dialog = desk.page->findChild<QInputDialog *>(u"acceptReason"_s);
        QVERIFY(dialog);
        dialog->setTextValue(u"she gave me her card"_s);
        dialog->accept();
        QTRY_COMPARE_WITH_TIMEOUT(desk.stored().verificationStatus, VerificationStatus::Verified, patience);
        QCOMPARE(desk.stored().acceptedReason, u"she gave me her card"_s);
        desk.window->undoStack().undo();
        QTRY_COMPARE_WITH_TIMEOUT(desk.stored().verificationStatus, VerificationStatus::AcceptAll, patience);
        QVERIFY(!desk.stored().acceptedAt);
    }

    void takesTheSuggestionAndUndoesIt()
    {
        Desk desk;
        QVERIFY(desk.select());
        QTRY_VERIFY_WITH_TIMEOUT(desk.action(u"actionUseSuggestion"_s)->isEnabled(), patience);
        desk.action(u"actionUseSuggestion"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(desk.stored().contactEmail, u"anna@gmail.com"_s, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.action(u"actionUseSuggestion"_s)->isEnabled(), patience); // it is used
        desk.window->undoStack().undo();
        QTRY_COMPARE_WITH_TIMEOUT(desk.stored().contactEmail, u"anna@gmaill.com"_s, patience);
        QTRY_VERIFY_WITH_TIMEOUT(desk.action(u"actionUseSuggestion"_s)->isEnabled(), patience);
    }

    void ofSeveralThoseWithASuggestionTakeIt()
    {
        Desk desk;
        const auto other = desk.database->writeNow([](store::WriteSession &session) {
            Prospect prospect;
            prospect.domain = u"museum.example"_s;
            prospect.contactEmail = u"info@museum.example"_s;
            return store::prospects::insert(session, prospect);
        });
        QVERIFY(other && *other);
        QTRY_COMPARE_WITH_TIMEOUT(desk.page->model().rowCount(), 2, patience);
        auto *grid = desk.page->findChild<QTableView *>(u"grid"_s);
        grid->selectRow(desk.page->model().rowOf(other->value().value));
        auto *facts = desk.page->findChild<gui::ProspectFacts *>();
        QTRY_VERIFY_WITH_TIMEOUT(facts->known() && facts->known()->id == **other, patience);
        QVERIFY(!desk.action(u"actionUseSuggestion"_s)->isEnabled());
        grid->selectAll();
        QTRY_VERIFY_WITH_TIMEOUT(desk.action(u"actionUseSuggestion"_s)->isEnabled(), patience);
        desk.action(u"actionUseSuggestion"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(desk.stored().contactEmail, u"anna@gmail.com"_s, patience);
    }
};

QTEST_MAIN(TestAddressActs)
#include "tst_addressacts.moc"
