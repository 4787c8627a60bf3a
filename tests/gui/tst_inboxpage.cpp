// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bannerstack.h"
#include "gui/format.h"
#include "gui/inbox/conversationsmodel.h"
#include "gui/inbox/inboxacts.h"
#include "gui/inbox/inboxpage.h"
#include "gui/inbox/threadview.h"
#include "gui/mainwindow.h"
#include "gui/prospects/activitypane.h"
#include "gui/review/longtextbar.h"
#include "gui/sidebar.h"
#include "gui/viewstate.h"
#include "guiseed.h"
#include "store/messagerepository.h"
#include "support/testdatabase.h"
#include "windowtest.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace overture;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000; // a busy machine
constexpr qsizetype mostOfAMail = 10'000;
constexpr int mostLinesOfAMail = 400;

/// The window on the inbox with an answer of each kind.
struct Desk
{
    explicit Desk(bool hasAnswers = true, bool isPractice = false)
    {
        QSettings().clear();
        seeded = guiseed::seed(*database, database.clock(), 62).has_value() && guiseed::seedSends(*database, database.clock()).has_value();
        if (hasAnswers)
            seeded = seeded && guiseed::seedInbox(*database, database.clock()).has_value();
        window = std::make_unique<gui::MainWindow>(gui::GuiContext{.database = *database, .clock = database.clock(), .practice = isPractice});
        window->resize(1320, 840);
        window->show();
        seeded = seeded && QTest::qWaitForWindowActive(window.get());
        window->openPage(u"inbox"_s);
        page = qobject_cast<gui::InboxPage *>(window->page(u"inbox"_s));
        grid = page->findChild<QTableView *>(u"grid"_s);
        area = page->findChild<gui::StatefulView *>(u"gridArea"_s);
    }
    bool isReady() const
    {
        return page->currentConversation() > 0 && page->thread().conversation().value == page->currentConversation()
            && page->thread().decisive() && page->model().rowById(page->currentConversation());
    }
    bool show(MailClass kind)
    {
        window->openPage(u"inbox"_s, u"all"_s);
        for (int wait = 0; wait < 200; ++wait) {
            for (int row = 0; row < page->model().rowCount(); ++row) {
                const auto *known = page->model().rowById(page->model().idAt(row));
                if (known && known->conversation.classification == kind && known->conversation.matchKind == MatchKind::Thread) {
                    grid->selectRow(row);
                    grid->setFocus();
                    return QTest::qWaitFor([&] { return isReady() && page->thread().decisive()->classification == kind; });
                }
            }
            QTest::qWait(20);
        }
        return false;
    }
    /// An answer with this text, in a conversation of its own, on the screen.
    bool showAnswer(const QString &text, const QString &quoted)
    {
        if (!show(MailClass::Reply))
            return false;
        Message message = stored(page->thread().decisive()->message);
        message.gmailId = message.threadId = u"19a0"_s + QString::number(++answers);
        message.text = text;
        message.quotedText = quoted;
        message.signature.clear();
        const auto inserted = database->writeNow([&](store::WriteSession &session) { return store::messages::insertReceived(session, message); });
        if (!inserted || !*inserted)
            return false;
        const auto rowOf = [&] {
            for (int row = 0; row < page->model().rowCount(); ++row) {
                const auto *known = page->model().rowById(page->model().idAt(row));
                if (known && known->conversation.threadId == message.threadId)
                    return row;
            }
            return -1;
        };
        if (!QTest::qWaitFor([&] { return rowOf() >= 0; }, patienceMs))
            return false;
        grid->selectRow(rowOf());
        grid->setFocus();
        return QTest::qWaitFor([&] { return isReady() && page->thread().decisive()->message == **inserted; }, patienceMs);
    }
    /// What is laid out of the mails, without the places where a line may end.
    QStringList laidOut() const
    {
        QStringList texts;
        for (const auto *label : page->thread().findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text().remove(QChar(0x200b));
        }
        return texts;
    }
    QList<gui::LongTextBar *> longTexts() const
    {
        auto bars = page->thread().findChildren<gui::LongTextBar *>();
        bars.removeIf([](const gui::LongTextBar *bar) { return !bar->isVisible(); });
        return bars;
    }
    Message stored(MessageId id)
    {
        return *database->readNow([id](store::ReadSession &session) { return store::messages::byId(session, id); }).value();
    }
    bool isSuppressed(const QString &address)
    {
        return database->readNow([address](store::ReadSession &session) { return store::suppressions::matching(session, address); }).value().has_value();
    }
    void press(int key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(window->focusWidget(), Qt::Key(key), with); }

    TestDatabase database;
    bool seeded = false;
    std::unique_ptr<gui::MainWindow> window;
    gui::InboxPage *page = nullptr;
    QTableView *grid = nullptr;
    gui::StatefulView *area = nullptr;
    int answers = 0;
};

class UrlCatcher : public QObject
{
    Q_OBJECT
public:
    QUrl last;
public slots:
    void open(const QUrl &url) { last = url; }
};

} // namespace

class TestInboxPage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { windowtest::prepare(); }

    void showsWhatWaitsFirst()
    {
        Desk desk;
        QVERIFY(desk.seeded);
        QTRY_VERIFY(desk.isReady());
        QTRY_COMPARE(desk.page->model().rowCount(), 5); // the absence asks nobody for anything
        desk.window->openPage(u"inbox"_s, u"all"_s);
        QTRY_COMPARE(desk.page->model().rowCount(), 6);
        QTRY_VERIFY(desk.page->model().rowById(desk.page->model().idAt(5)));
        QCOMPARE(desk.page->model().rowById(desk.page->model().idAt(5))->conversation.classification, MailClass::OutOfOffice);
        QTRY_COMPARE(desk.page->summary(), u"5 waiting · 6 in all"_s);
        QTRY_COMPARE(desk.window->sidebar().pageCountText(u"inbox"_s), u"5"_s);
    }

    void filtersByKindTextAndAccount()
    {
        Desk desk;
        QVERIFY(desk.seeded);
        for (const auto &[view, rows] : {std::pair{u"replies"_s, 2}, {u"away"_s, 1}, {u"bounces"_s, 1}, {u"opt-outs"_s, 1}, {u"other"_s, 1}, {u"all"_s, 6}}) {
            desk.window->openPage(u"inbox"_s, view);
            QTRY_COMPARE(desk.page->model().rowCount(), rows);
        }
        auto *filter = desk.window->findChild<QLineEdit *>(u"quickFilter"_s);
        filter->setText(u"mailer-daemon"_s);
        QTRY_COMPARE(desk.page->model().rowCount(), 1);
        filter->setText(u"nobody writes like this"_s);
        QTRY_COMPARE(desk.area->state(), gui::ViewState::Empty);
        QVERIFY(desk.area->message().contains(u"filter"_s));
        filter->clear();
        QTRY_COMPARE(desk.page->model().rowCount(), 6);
        auto *account = desk.page->findChild<QComboBox *>(u"account"_s);
        QTRY_COMPARE(account->count(), 3);
        QVERIFY(account->isVisible());
        account->setCurrentIndex(account->findData(u"second@lindgren.example"_s));
        QTRY_COMPARE(desk.page->model().rowCount(), 1);
    }

    void marksWeakMatches()
    {
        Desk desk;
        desk.window->openPage(u"inbox"_s, u"replies"_s);
        QTRY_COMPARE(desk.page->model().rowCount(), 2);
        QStringList matches;
        QTRY_VERIFY(desk.page->model().rowById(desk.page->model().idAt(0)) && desk.page->model().rowById(desk.page->model().idAt(1)));
        for (int row = 0; row < 2; ++row)
            matches << desk.page->model().index(row, 4).data().toString();
        matches.sort();
        QCOMPARE(matches, QStringList({QString(), u"By site only"_s}));
    }

    void showsTheThreadWithQuotesFolded()
    {
        Desk desk;
        QVERIFY(desk.show(MailClass::Reply));
        const auto &mails = desk.page->thread().mails();
        QCOMPARE(mails.size(), 2);
        QVERIFY(mails.first().isOurs && !mails.last().isOurs);
        const auto visible = [&] {
            QStringList texts;
            for (auto *label : desk.page->thread().findChildren<QLabel *>()) {
                if (label->isVisible())
                    texts << label->text().remove(QChar(0x200b));
            }
            return texts.join(u'\n');
        };
        QTRY_VERIFY(visible().contains(u"two or three pictures"_s));
        QVERIFY(!visible().contains(u"I came across your site"_s));
        QVERIFY(visible().contains(u"written by a person"_s));
        QVERIFY(visible().contains(u"Would you like to see a few pieces?"_s)); // our own mail, whole
        desk.press(Qt::Key_Q);
        QTRY_VERIFY(visible().contains(u"I came across your site"_s));
        QVERIFY(visible().contains(u"Clara Weiss"_s));
        desk.press(Qt::Key_Q);
        QTRY_VERIFY(!visible().contains(u"I came across your site"_s));
    }

    void aTextOfAnyLengthIsCutSaidSoAndCanBeHad_data()
    {
        constexpr qsizetype megabyte = 1 << 20;
        QTest::addColumn<QString>("text");
        QTest::newRow("one word") << QString(megabyte, u'x');
        QTest::newRow("one line") << u"We would love to see a few pieces. "_s.repeated(megabyte / 35);
        QTest::newRow("many lines") << u"yes\n"_s.repeated(megabyte / 4);
        QTest::newRow("nothing but line ends") << u"a"_s + QString(megabyte, u'\n') + u"z"_s;
        QTest::newRow("signs of two halves") << u"a"_s + u"\U0001F600"_s.repeated(megabyte / 2);
        QTest::newRow("letters with marks") << u"e\u0301"_s.repeated(megabyte / 2);
        QTest::newRow("a little too much") << QString(mostOfAMail + 1, u'x');
    }
    void aTextOfAnyLengthIsCutSaidSoAndCanBeHad()
    {
        QFETCH(QString, text);
        const QString quoted = u"> "_s + text;
        Desk desk;
        QVERIFY(desk.seeded);
        QVERIFY(desk.showAnswer(text, quoted));
        QTRY_COMPARE_WITH_TIMEOUT(desk.longTexts().size(), 1, patienceMs);
        const auto bounded = [&] {
            for (const auto &shown : desk.laidOut()) {
                if (shown.size() > mostOfAMail + 2 || shown.count(u'\n') > mostLinesOfAMail)
                    return false;
            }
            return true;
        };
        QVERIFY(bounded());
        const auto beginning = [&](const QString &whole) {
            const auto texts = desk.laidOut();
            const auto found = std::find_if(texts.cbegin(), texts.cend(), [&](const QString &shown) {
                return shown.endsWith(u" …"_s) && whole.startsWith(shown.chopped(2));
            });
            return found == texts.cend() ? QString() : found->chopped(2);
        };
        const auto says = [](const gui::LongTextBar *bar, const QString &whole, const QString &shown) {
            const auto words = bar->findChild<QLabel *>(u"longTextWhat"_s)->text();
            return words.contains(gui::format::number(whole.size())) && words.contains(gui::format::number(shown.size()));
        };
        const QString shown = beginning(text);
        QVERIFY(!shown.isEmpty() && !shown.back().isHighSurrogate() && !text.at(shown.size()).isMark());
        QVERIFY(says(desk.longTexts().first(), text, shown));
        for (const auto *label : desk.page->thread().findChildren<QLabel *>())
            QVERIFY(label->accessibleName().size() <= mostOfAMail + 2); // what a screen reader is handed
        QVERIFY(!desk.longTexts().first()->findChild<QPushButton *>(u"longTextMend"_s)->isVisible()); // nobody changes what others wrote
        desk.longTexts().first()->findChild<QPushButton *>(u"longTextCopy"_s)->click();
        QVERIFY(QApplication::clipboard()->text() == text);

        desk.press(Qt::Key_Q);
        QTRY_COMPARE_WITH_TIMEOUT(desk.longTexts().size(), 2, patienceMs);
        QVERIFY(bounded());
        QVERIFY(says(desk.longTexts().last(), quoted, beginning(quoted)));
        desk.longTexts().last()->findChild<QPushButton *>(u"longTextCopy"_s)->click();
        QVERIFY(QApplication::clipboard()->text() == quoted);
        desk.press(Qt::Key_Q);
        QTRY_COMPARE_WITH_TIMEOUT(desk.longTexts().size(), 1, patienceMs);
    }

    void aTextThatFitsIsShownInFull()
    {
        QStringList lines;
        for (int line = 0; line < 300; ++line)
            lines << u"Line %1 of a long answer."_s.arg(line);
        const QString text = lines.join(u'\n'); // more than a fact has room for
        QVERIFY(text.size() > 5000 && text.size() < mostOfAMail);
        Desk desk;
        QVERIFY(desk.seeded);
        QVERIFY(desk.showAnswer(text, u"> yes"_s));
        QTRY_VERIFY_WITH_TIMEOUT(desk.laidOut().contains(text), patienceMs);
        QCOMPARE(desk.longTexts().size(), 0);
    }

    void oneKeyOverturnsAndUndoTakesItBack()
    {
        Desk desk;
        QVERIFY(desk.show(MailClass::Reply));
        const auto mail = *desk.page->thread().decisive();
        QVERIFY(!desk.isSuppressed(mail.from));
        desk.press(Qt::Key_5);
        QTRY_COMPARE(desk.stored(mail.message).classification, MailClass::OptOut);
        QVERIFY(desk.isSuppressed(mail.from)); // the same transaction
        QVERIFY(desk.stored(mail.message).overturnedAt);
        QTRY_COMPARE(desk.page->thread().decisive()->classification, MailClass::OptOut);
        desk.press(Qt::Key_U);
        QTRY_COMPARE(desk.stored(mail.message).classification, MailClass::Reply);
        QVERIFY(!desk.isSuppressed(mail.from));
        QVERIFY(!desk.stored(mail.message).overturnedAt);
        QCOMPARE(desk.stored(mail.message).reason, u"written by a person"_s);
        desk.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(desk.stored(mail.message).classification, MailClass::OptOut);
        QVERIFY(desk.isSuppressed(mail.from));
    }

    void overturningAnOptOutFreesTheAddressUnlessAPersonPutItThere()
    {
        Desk desk;
        QVERIFY(desk.show(MailClass::OptOut));
        const auto mail = *desk.page->thread().decisive();
        QVERIFY(desk.isSuppressed(mail.from));
        desk.press(Qt::Key_1);
        QTRY_COMPARE(desk.stored(mail.message).classification, MailClass::Reply);
        QVERIFY(!desk.isSuppressed(mail.from));

        desk.press(Qt::Key_S); // now a person does
        QTRY_VERIFY(desk.isSuppressed(mail.from));
        QTRY_VERIFY(desk.page->thread().decisive() && desk.page->thread().decisive()->classification == MailClass::Reply);
        desk.press(Qt::Key_5);
        QTRY_COMPARE(desk.stored(mail.message).classification, MailClass::OptOut);
        QTRY_COMPARE(desk.page->thread().decisive()->classification, MailClass::OptOut);
        desk.press(Qt::Key_1);
        QTRY_COMPARE(desk.stored(mail.message).classification, MailClass::Reply);
        QVERIFY(desk.isSuppressed(mail.from));
    }

    void handledMailsLeaveTheListAndComeBackByUndo()
    {
        Desk desk;
        QTRY_COMPARE(desk.page->model().rowCount(), 5);
        QTRY_VERIFY(desk.isReady());
        desk.grid->setFocus();
        for (int left = 4; left >= 0; --left) {
            QTRY_VERIFY(desk.isReady());
            desk.press(Qt::Key_E);
            QTRY_COMPARE(desk.page->model().rowCount(), left);
        }
        QTRY_COMPARE(desk.area->state(), gui::ViewState::Empty);
        QVERIFY(desk.area->message().contains(u"handled"_s));
        QTRY_COMPARE(desk.window->sidebar().pageCountText(u"inbox"_s), QString());
        desk.window->undoStack().undo();
        QTRY_COMPARE(desk.page->model().rowCount(), 1);
        QTRY_COMPARE(desk.window->sidebar().pageCountText(u"inbox"_s), u"1"_s);
    }

    void suppressesTheSenderOnce()
    {
        Desk desk;
        QVERIFY(desk.show(MailClass::Reply));
        const QString from = desk.page->thread().decisive()->from;
        desk.press(Qt::Key_S);
        QTRY_VERIFY(desk.isSuppressed(from));
        desk.press(Qt::Key_S);
        QTRY_VERIFY(desk.window->banners().textOf(u"inbox"_s).contains(u"already"_s));
        desk.press(Qt::Key_U); // takes the refused one off
        desk.press(Qt::Key_U);
        QTRY_VERIFY(!desk.isSuppressed(from));
    }

    void opensTheThreadInGmail()
    {
        UrlCatcher browser;
        QDesktopServices::setUrlHandler(u"https"_s, &browser, "open");
        Desk desk;
        QVERIFY(desk.show(MailClass::Reply));
        desk.press(Qt::Key_G);
        QDesktopServices::unsetUrlHandler(u"https"_s);
        QCOMPARE(browser.last.host(), u"mail.google.com"_s);
        QVERIFY(browser.last.toString().startsWith(u"https://mail.google.com/mail/?authuser=ada@lindgren.example#all/18f2c0de"_s));
        QVERIFY(gui::gmailLink(u"a@b.example"_s, u"../../x"_s).isEmpty());
        QVERIFY(gui::gmailLink({}, {}).isEmpty());

        Desk practice(true, true);
        QVERIFY(practice.show(MailClass::Reply));
        QVERIFY(!practice.page->findChild<QAction *>(u"actionOpenInGmail"_s)->isEnabled());
    }

    void goesToTheProspectAndShowsWhatHappened()
    {
        Desk desk;
        QVERIFY(desk.show(MailClass::Reply));
        const auto prospect = desk.page->model().rowById(desk.page->currentConversation())->conversation.prospectId;
        auto *go = desk.page->findChild<QAction *>(u"actionGoToProspect"_s);
        QTRY_VERIFY(go->isEnabled());
        desk.press(Qt::Key_P);
        QCOMPARE(desk.window->currentPageId(), u"prospects"_s);
        auto *grid = desk.window->page(u"prospects"_s)->findChild<QTableView *>(u"grid"_s);
        QTRY_COMPARE(grid->currentIndex().data(gui::RecordTable::IdRole).toLongLong(), prospect.value);
        auto *activity = desk.window->page(u"prospects"_s)->findChild<gui::ActivityPane *>();
        QTRY_VERIFY(activity->entries().size() >= 2);
        QVERIFY(std::any_of(activity->entries().begin(), activity->entries().end(),
                            [](const auto &entry) { return entry.kind == store::TimelineEntry::Kind::Received; }));
        QVERIFY(std::any_of(activity->entries().begin(), activity->entries().end(),
                            [](const auto &entry) { return entry.kind == store::TimelineEntry::Kind::Sent; }));
    }

    void saysWhyItIsEmpty()
    {
        Desk desk(false);
        QVERIFY(desk.seeded);
        QTRY_COMPARE(desk.area->state(), gui::ViewState::Empty);
        QVERIFY(desk.area->message().contains(u"appear here"_s));
        QCOMPARE(desk.window->sidebar().pageCountText(u"inbox"_s), QString());
    }

    void aFailedThreadSaysSoAndCanBeTriedAgain()
    {
        Desk desk;
        QVERIFY(desk.show(MailClass::Reply));
        const auto rename = [&](const QString &from, const QString &to) {
            return desk.database->writeNow(
                [&](store::WriteSession &session) { return session.exec(u"ALTER TABLE %1 RENAME TO %2"_s.arg(from, to), {}); });
        };
        QVERIFY(rename(u"messages"_s, u"gone"_s));
        desk.window->openPage(u"inbox"_s, u"bounces"_s);
        auto *area = desk.page->thread().findChild<gui::StatefulView *>();
        QTRY_COMPARE(area->state(), gui::ViewState::Failed);
        QVERIFY(rename(u"gone"_s, u"messages"_s));
        for (auto *button : area->findChildren<QPushButton *>()) {
            if (button->isVisible())
                button->click();
        }
        QTRY_COMPARE(area->state(), gui::ViewState::Rows);
    }

    void anotherAddressIsChosenWhereTheBounceIsShown()
    {
        Desk desk;
        auto *action = desk.page->findChild<QAction *>(u"actionOtherAddress"_s);
        QVERIFY(action);
        QVERIFY(desk.show(MailClass::Reply));
        QTRY_VERIFY(!action->isEnabled());
        QVERIFY(desk.show(MailClass::BounceHard));
        QTRY_VERIFY(action->isEnabled());
        const auto id = desk.page->model().rowById(desk.page->currentConversation())->conversation.prospectId;
        const auto address = [&] {
            return desk.database->readNow([id](store::ReadSession &session) { return store::prospects::byId(session, id); }).value()->contactEmail;
        };
        const QString dead = address();
        const QString other = u"colleague@elsewhere.example"_s;
        QVERIFY(desk.database->writeNow([&](store::WriteSession &session) {
            return session.exec(u"INSERT INTO contacts (prospect_id, value) VALUES (:id, :address)"_s, {{u":id"_s, id.value}, {u":address"_s, other}});
        }));
        action->trigger();
        const auto question = [&] { return desk.page->findChild<QInputDialog *>(u"otherAddress"_s); };
        QTRY_VERIFY(question() && question()->isVisible());
        const auto lines = question()->comboBoxItems();
        const auto line = std::find_if(lines.begin(), lines.end(), [&](const QString &text) { return text.startsWith(other); });
        QVERIFY(line != lines.end());
        QVERIFY(std::none_of(lines.begin(), lines.end(), [&](const QString &text) { return text.startsWith(dead); }));
        question()->setTextValue(*line);
        question()->accept();
        QTRY_COMPARE(address(), other);
        desk.window->undoStack().undo();
        QTRY_COMPARE(address(), dead);
        desk.window->undoStack().redo();
        QTRY_COMPARE(address(), other);
    }

    void everyControlHasANameAndIsReachedByKeyboard()
    {
        Desk desk;
        QVERIFY(desk.show(MailClass::Reply));
        for (const auto *widget : desk.page->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY(face);
            const QString which = QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
            QVERIFY2(!face->text(QAccessible::Name).isEmpty(), qPrintable(which));
        }
        for (const auto *action : desk.page->actions())
            QVERIFY2(!action->text().isEmpty() && !action->objectName().isEmpty(), qPrintable(action->objectName()));
        const auto first = desk.page->currentConversation();
        desk.press(Qt::Key_J);
        QTRY_VERIFY(desk.page->currentConversation() != first);
        desk.press(Qt::Key_K);
        QTRY_COMPARE(desk.page->currentConversation(), first);
    }
};

QTEST_MAIN(TestInboxPage)
#include "tst_inboxpage.moc"
