// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Hostile drafts in the window: in the list, in the editor, on the desk and in the preview nothing of them is interpreted or
// loaded, the window goes on, and the text stays what it was. How they are sent is practice.hostilemails.
#include "gui/grid/clipboardtable.h"
#include "gui/grid/gridediting.h"
#include "gui/reviewfixture.h"
#include "gui/review/longtextbar.h"
#include "gui/review/mailview.h"
#include "gui/review/previewdialog.h"
#include "gui/text/fieldtext.h"
#include "gui/viewstate.h"
#include "mime/mailpreview.h"
#include "pipeline/draftpreview.h"
#include "providers/gmail/mailcomposition.h"

#include <QClipboard>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTextBlock>
#include <QTextEdit>
#include <QTimer>
#include <QToolTip>

#include <time.h>

using namespace reviewtest;

namespace {

constexpr int patience = 120'000;
constexpr qint64 longestStall = 5'000; // ms of work; 1,633 were the most that one of these cost
constexpr auto mailbox = "ada@lindgren.example";

/// The most that this thread worked between two turns of its event loop. Its own processor time: a busy machine adds nothing.
class StallWatch : public QObject
{
public:
    StallWatch()
    {
        connect(&m_tick, &QTimer::timeout, this, [this] {
            m_longest = longest();
            m_turnedAt = worked();
        });
        m_tick.start(5);
    }
    qint64 longest() const { return std::max(m_longest, worked() - m_turnedAt); }

private:
    static qint64 worked()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
    }

    QTimer m_tick;
    qint64 m_turnedAt = worked();
    qint64 m_longest = 0;
};

/// Whether a document holds what only HTML can bring: pictures, links, tables, letters of another size.
bool isPlain(const QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
            const auto format = piece.fragment().charFormat();
            if (format.isImageFormat() || format.isAnchor() || format.hasProperty(QTextFormat::FontSizeAdjustment))
                return false;
        }
    }
    return document.rootFrame()->childFrames().isEmpty();
}

/// The field of a cell that is being edited.
QWidget *fieldIn(const QTableView &grid)
{
    if (auto *line = grid.viewport()->findChild<QLineEdit *>())
        return line;
    return grid.viewport()->findChild<QPlainTextEdit *>();
}

/// What of the window would take a text for HTML; empty when nothing does.
QStringList interpreting(const QWidget &window)
{
    QStringList found;
    for (const auto *label : window.findChildren<QLabel *>()) {
        const bool isOwn = label->textFormat() == Qt::RichText; // escapes what it shows
        if (label->isVisible() && (isOwn ? label->text().contains(u"<script"_s) || label->text().contains(u"<img"_s) : label->textFormat() != Qt::PlainText))
            found.append(label->objectName() + u": "_s + label->text().left(100));
    }
    for (const auto *text : window.findChildren<QTextEdit *>()) {
        if (text->isVisible() && !isPlain(*text->document()))
            found.append(text->objectName() + u": "_s + text->toPlainText().left(100));
    }
    return found;
}

} // namespace

class TestHostileDrafts : public QObject
{
    Q_OBJECT

    QTcpServer m_server;   ///< what a mail would load from

    /// A window whose first draft is this one.
    static std::unique_ptr<Desk> deskWith(const QString &subject, const QString &body)
    {
        auto desk = std::make_unique<Desk>(8);
        desk->window.reset();
        auto *database = &*desk->database;
        desk->previewDraft = [database](DraftId id) {
            const auto mail = database->readNow([id](store::ReadSession &session) {
                return pipeline::mailOfDraft(session, id, QString::fromLatin1(mailbox));
            });
            const auto bytes = mail ? providers::gmail::composeMail(*mail, instantFromMs(1'795'340'000'000)) : fail(mail.error());
            return QtFuture::makeReadyFuture(bytes ? Result<MailPreview>(mime::previewOf(*bytes)) : Result<MailPreview>(fail(bytes.error())));
        };
        const auto ids = desk->database->readNow([](store::ReadSession &session) { return store::drafts::ids(session, {}, {}); }).value();
        desk->seeded = desk->seeded && desk->database->writeNow([&](store::WriteSession &session) {
            return store::drafts::setText(session, DraftId{ids.first()}, subject, body, u"gemini"_s);
        });
        desk->open();
        desk->window->openPage(u"review"_s);
        desk->seeded = desk->seeded && QTest::qWaitFor([&] { return desk->page->model().rowOf(ids.first()) >= 0; }, patience);
        if (desk->seeded)
            desk->grid->setCurrentIndex(desk->page->model().index(desk->page->model().rowOf(ids.first()), 0));
        desk->seeded = desk->seeded && QTest::qWaitFor([&] { return desk->isReady() && desk->page->currentDraft() == ids.first(); }, patience);
        return desk;
    }

    static QModelIndex cell(const Desk &desk, store::DraftColumn column)
    {
        const auto &columns = desk.page->model().columns();
        for (int i = 0; i < columns.size(); ++i) {
            if (columns.at(i).key == int(column))
                return desk.page->model().index(desk.page->model().rowOf(desk.page->currentDraft()), i);
        }
        return {};
    }

    /// What is not shown in full can be neither typed in nor approved, until its button has made it fit; which can be undone.
    static void checkMending(Desk &desk, const Draft &before)
    {
        auto *bar = desk.page->findChild<gui::LongTextBar *>();
        auto *mend = bar->findChild<QPushButton *>(u"longTextMend"_s);
        QVERIFY(bar->isVisible() && mend->isVisible());
        QVERIFY(!bar->findChild<QLabel *>(u"longTextWhat"_s)->text().isEmpty());
        QVERIFY(desk.body->isReadOnly() && desk.subject->isReadOnly());
        desk.press(Qt::Key_A);
        QVERIFY(!desk.window->banners().textOf(u"decide"_s).isEmpty());
        QCOMPARE(desk.window->undoStack().count(), 0);
        QVERIFY(!desk.shown().contains(before.id.value)); // so that no act on many drafts approves it either
        bar->findChild<QPushButton *>(u"longTextCopy"_s)->click();
        QVERIFY(QApplication::clipboard()->text().contains(before.body) && QApplication::clipboard()->text().contains(before.subject));
        mend->click();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.page->editor().isCut() && bar->isHidden(), patience);
        QVERIFY(!desk.body->isReadOnly());
        const auto mended = desk.stored(before.id.value);
        QVERIFY(before.subject.startsWith(mended.subject));
        const auto words = [](QString text) { return text.remove(u'\n').remove(u' '); };
        QCOMPARE(words(mended.body), words(before.body)); // nothing but line ends
        QCOMPARE(gui::fieldText(*desk.body->document()), mended.body);
        QTRY_VERIFY_WITH_TIMEOUT(desk.shown().contains(before.id.value), patience); // now it can be read
        desk.window->undoStack().undo();
        QTRY_COMPARE_WITH_TIMEOUT(desk.stored(before.id.value).body, before.body, patience);
        QTRY_COMPARE_WITH_TIMEOUT(desk.stored(before.id.value).subject, before.subject, patience);
        QTRY_VERIFY_WITH_TIMEOUT(desk.page->editor().isCut() && bar->isVisible(), patience);
    }

    void addDrafts()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("body");
        QTest::addColumn<bool>("canBeSent");
        const QString there = u"http://127.0.0.1:%1"_s.arg(m_server.serverPort());
        QTest::newRow("HTML") << u"<b>Hello</b> & <i>you</i><img src=\"%1/subject.gif\">"_s.arg(there)
                              << u"<h1>Big</h1>\n<img src=\"%1/x.gif\"><link rel=stylesheet href=\"%1/x.css\"> &amp; &lt;\n<a href=\"%1\">x</a>"_s.arg(there)
                              << true;
        QTest::newRow("script") << u"<script>alert(1)</script>"_s
                                << u"<script src=%1/x.js></script>\n<a href=\"javascript:alert(1)\">x</a> <body onload=x>"_s.arg(there) << true;
        QTest::newRow("local file") << u"<img src=/etc/passwd>"_s << u"<img src=/etc/passwd><link rel=stylesheet href=file:///etc/passwd>"_s << true;
        QTest::newRow("right to left") << u"שלום, גלריה"_s << u"مرحبا بكم\nשלום \u202Egnp.exe\u202C end"_s << true;
        QTest::newRow("emoji") << u"🎨 Für dich 👩🏽‍🎨"_s << u"👨‍👩‍👧‍👦 🏳️‍🌈 é é 𝕏"_s << true;
        QTest::newRow("control characters") << u"Hello"_s << u"a\u0001b\u0007c\u001b[31mred\u001b[0m\u0085d\ttab\u00A0not broken"_s << true;
        QTest::newRow("line ends") << u"Line ends"_s << u"one\r\ntwo\rthree\u2028four\u2029five\n\n"_s << true;
        QTest::newRow("a formula") << u"=HYPERLINK(\"%1\")"_s.arg(there) << u"=cmd|' /C calc'!A0\n+1\n@x"_s << true;
        QTest::newRow("fields and coded words") << u"=?utf-8?B?SGk=?= {{name}} [x]"_s << u"{{name}} [your name] %1 %2 %n &File"_s << true;
        QTest::newRow("spaces around") << u"  Hello  "_s << u"  \n text \n  "_s << true;
        QTest::newRow("line end in the subject") << u"Hello\r\nBcc: everybody@example.org"_s << u"x"_s << false;
        QTest::newRow("line separator in the subject") << u"Hello\u2028Bcc: x@y.example"_s << u"x"_s << false;
        QTest::newRow("control character in the subject") << u"Hello\u0007"_s << u"x"_s << false;
        QTest::newRow("long subject") << u"long "_s.repeated(8'000).trimmed() << u"x"_s << true;
        QTest::newRow("one megabyte in lines") << u"Long"_s << u"Wörter und Bilder.\n"_s.repeated(55'000) << true;
        QTest::newRow("one megabyte in a line") << u"Long"_s << u"Wörter und Bilder. "_s.repeated(55'000).trimmed() << true;
        QTest::newRow("one megabyte in a word") << u"Long"_s << u"Hello\n\n"_s + u"x"_s.repeated(1'000'000) + u"\n\nRegards"_s << true;
        QTest::newRow("one megabyte in the subject") << u"long "_s.repeated(200'000).trimmed() << u"x"_s << true;
    }

private slots:
    void initTestCase()
    {
        prepare();
        QVERIFY(m_server.listen(QHostAddress::LocalHost));
    }
    void cleanup() { QVERIFY2(!m_server.hasPendingConnections(), "something was loaded"); }

    void areTextInTheListAndOnTheClipboard_data() { addDrafts(); }
    void areTextInTheListAndOnTheClipboard()
    {
        QFETCH(QString, subject);
        QFETCH(QString, body);
        const auto desk = deskWith(subject, body);
        QVERIFY(desk->seeded);
        const auto before = desk->stored(desk->page->currentDraft());
        QCOMPARE(before.body, body);
        const StallWatch watch;
        const auto text = cell(*desk, store::DraftColumn::Text);
        const auto title = cell(*desk, store::DraftColumn::Subject);
        desk->grid->setColumnHidden(text.column(), false);
        QTRY_COMPARE_WITH_TIMEOUT(title.data().toString(), subject, patience);
        QCOMPARE(text.data().toString(), body);
        QVERIFY(!desk->grid->grab().isNull());
        desk->grid->verticalHeader()->setDefaultSectionSize(gui::theme::rowHeight() * 5); // drawn as several lines
        QVERIFY(!desk->grid->grab().isNull());
        desk->grid->resizeColumnToContents(title.column());
        for (const auto &index : {title, text}) {
            QPoint place;
            const auto isInSight = [&] {
                desk->grid->setColumnHidden(index.column(), false); // a list that became narrower hides it again
                desk->grid->scrollTo(index);
                place = desk->grid->visualRect(index).center();
                return desk->grid->indexAt(place) == index;
            };
            QTRY_VERIFY_WITH_TIMEOUT(isInSight(), patience);
            QHelpEvent help(QEvent::ToolTip, place, desk->grid->viewport()->mapToGlobal(place));
            QCoreApplication::sendEvent(desk->grid->viewport(), &help);
            const QLabel *tip = nullptr;
            for (const auto *widget : QApplication::topLevelWidgets()) {
                if (widget->inherits("QTipLabel") && widget->isVisible())
                    tip = qobject_cast<const QLabel *>(widget);
            }
            QVERIFY(tip);
            QCOMPARE(tip->textFormat(), Qt::PlainText);
            const QString told = QToolTip::text();
            QVERIFY(told.size() < 2'000);
            QVERIFY2(gui::asInField(index.data().toString()).simplified().startsWith(told.simplified().left(12)), qPrintable(told.left(200)));
            QToolTip::hideText();
        }
        auto *cells = desk->grid->findChild<gui::GridEditing *>();
        QVERIFY(cells);
        desk->grid->selectionModel()->select(title, QItemSelectionModel::ClearAndSelect);
        desk->grid->selectionModel()->select(text, QItemSelectionModel::Select);
        QSignalSpy copied(cells, &gui::GridEditing::copied);
        desk->grid->setFocus();
        desk->press(Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(copied.size(), 1, patience);
        const auto *held = QApplication::clipboard()->mimeData();
        const auto rows = gui::clipboardtable::fromMime(*held);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().first(), subject);
        QCOMPARE(rows.first().last(), body);
        QVERIFY(!held->html().contains(u"<script"_s) && !held->html().contains(u"<img"_s));
        QVERIFY(!held->text().startsWith(u'=')); // a spreadsheet would run it
        // Opened in the cell and left again: nothing was typed, nothing is written.
        for (const auto &index : {title, text}) {
            desk->grid->setColumnHidden(index.column(), false);
            desk->grid->setCurrentIndex(index);
            desk->press(Qt::Key_F2);
            if (index == text ? !gui::fitsField(body) : subject.size() > gui::LongestShownSubject) {
                QVERIFY(!fieldIn(*desk->grid));
                QVERIFY(!desk->window->banners().textOf(u"cells"_s).isEmpty()); // says why
                continue;
            }
            QTRY_VERIFY_WITH_TIMEOUT(fieldIn(*desk->grid) && fieldIn(*desk->grid) == QApplication::focusWidget(), patience);
            desk->press(Qt::Key_Return);
            QTRY_VERIFY_WITH_TIMEOUT(!fieldIn(*desk->grid), patience);
        }
        QCOMPARE(desk->window->undoStack().count(), 0);
        QCOMPARE(desk->stored(before.id.value), before);
        QVERIFY2(watch.longest() < longestStall, qPrintable(QString::number(watch.longest())));
    }

    void areTextInTheEditorAndOnTheDesk_data() { addDrafts(); }
    void areTextInTheEditorAndOnTheDesk()
    {
        QFETCH(QString, subject);
        QFETCH(QString, body);
        const StallWatch watch;
        const auto desk = deskWith(subject, body);
        QVERIFY(desk->seeded);
        const auto before = desk->stored(desk->page->currentDraft());
        QCOMPARE(desk->subject->text(), subject.left(gui::LongestShownSubject));
        QCOMPARE(gui::fieldText(*desk->body->document()), gui::cutForField(gui::asInField(body)));
        desk->sitDown();
        auto *view = desk->page->findChild<gui::DeskView *>();
        QTRY_COMPARE_WITH_TIMEOUT(view->shownDraft(), before.id.value, patience);
        QVERIFY(!desk->window->grab().isNull());
        QCOMPARE(interpreting(*desk->window), QStringList());
        desk->page->editor().save();
        QCOMPARE(desk->window->undoStack().count(), 0); // looking changed nothing
        QCOMPARE(desk->stored(before.id.value), before);
        if (desk->page->editor().isCut()) {
            checkMending(*desk, before);
            QVERIFY2(watch.longest() < longestStall, qPrintable(QString::number(watch.longest())));
            return;
        }
        QVERIFY(desk->page->findChild<gui::LongTextBar *>()->isHidden());
        // Typed at the end, and taken back: as it was, sign by sign.
        desk->press(Qt::Key_E);
        QTRY_VERIFY_WITH_TIMEOUT(desk->body->hasFocus(), patience);
        desk->body->moveCursor(QTextCursor::End);
        QTest::keyClicks(desk->body, u"z"_s);
        desk->page->editor().save();
        QTRY_COMPARE_WITH_TIMEOUT(desk->stored(before.id.value).body, QString(gui::asInField(body) + u'z'), patience);
        QCOMPARE(desk->stored(before.id.value).subject, subject);
        desk->window->undoStack().undo();
        QTRY_COMPARE_WITH_TIMEOUT(desk->stored(before.id.value).body, body, patience);
        QTRY_COMPARE_WITH_TIMEOUT(gui::fieldText(*desk->body->document()), gui::asInField(body), patience);
        QVERIFY2(watch.longest() < longestStall, qPrintable(QString::number(watch.longest())));
    }

    void aMegabyteThatIsPastedComesInLines()
    {
        const auto desk = deskWith(u"Long"_s, u"Hello"_s);
        QVERIFY(desk->seeded);
        const auto id = desk->page->currentDraft();
        desk->sitDown();
        desk->press(Qt::Key_E);
        QTRY_VERIFY_WITH_TIMEOUT(desk->body->hasFocus(), patience);
        desk->body->moveCursor(QTextCursor::End);
        const StallWatch watch;
        QApplication::clipboard()->setText(u"x"_s.repeated(1'000'000));
        desk->body->paste();
        QVERIFY(!desk->window->banners().textOf(u"paste"_s).isEmpty());
        desk->page->editor().save();
        QTRY_COMPARE_WITH_TIMEOUT(desk->stored(id).body.size(), gui::fieldText(*desk->body->document()).size(), patience);
        QCOMPARE(desk->stored(id).body.remove(u'\n'), u"Hello"_s + u"x"_s.repeated(1'000'000));
        QVERIFY(gui::fitsField(desk->stored(id).body));
        const QString before = gui::fieldText(*desk->body->document());
        QApplication::clipboard()->setText(u"Ten signs\n"_s.repeated(500'000)); // larger than a mail can be: nothing is pasted
        desk->body->paste();
        QCOMPARE(gui::fieldText(*desk->body->document()), before);
        QVERIFY2(watch.longest() < longestStall, qPrintable(QString::number(watch.longest())));
    }

    void areTextInThePreviewOrAreRefused_data() { addDrafts(); }
    void areTextInThePreviewOrAreRefused()
    {
        QFETCH(QString, subject);
        QFETCH(QString, body);
        QFETCH(bool, canBeSent);
        const auto desk = deskWith(subject, body);
        QVERIFY(desk->seeded);
        const auto before = desk->stored(desk->page->currentDraft());
        const StallWatch watch;
        desk->sitDown();
        desk->press(Qt::Key_Space);
        gui::PreviewDialog *preview = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((preview = desk->page->findChild<gui::PreviewDialog *>()), patience);
        const auto *area = preview->findChild<gui::StatefulView *>();
        QTRY_VERIFY_WITH_TIMEOUT(area->state() == gui::ViewState::Rows || area->state() == gui::ViewState::Failed, patience);
        QCOMPARE(area->state() == gui::ViewState::Rows, canBeSent);
        if (canBeSent) {
            const auto *mail = preview->findChild<gui::MailView *>();
            QVERIFY(mail->toPlainText().startsWith(gui::asInField(body).trimmed().left(10)) || mail->toPlainText().contains(body.simplified().left(10)));
            QVERIFY(mail->refused().isEmpty()); // there was nothing that could have been loaded
        } else {
            QVERIFY(!area->message().isEmpty());
        }
        QVERIFY(!preview->grab().isNull());
        QCOMPARE(interpreting(*preview), QStringList());
        preview->close();
        QCOMPARE(desk->stored(before.id.value), before);
        QVERIFY2(watch.longest() < longestStall, qPrintable(QString::number(watch.longest())));
    }
};

QTEST_MAIN(TestHostileDrafts)
#include "tst_hostiledrafts.moc"
