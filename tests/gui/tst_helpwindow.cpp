// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/helpwindow.h"
#include "gui/mainwindow.h"
#include "support/testdatabase.h"
#include "windowtest.h"

#include <QDir>
#include <QDialog>
#include <QLabel>
#include <QTreeWidget>
#include <QPushButton>
#include <QTest>
#include <QTextBlock>
#include <QTextFragment>

using namespace overture;
using namespace Qt::StringLiterals;

namespace {

QStringList linksOf(const QTextDocument &document)
{
    QStringList links;
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (const auto format = part.fragment().charFormat(); format.isAnchor())
                links.append(format.anchorHref());
        }
    }
    return links;
}

} // namespace

class TestHelpWindow : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { windowtest::prepare(); }

    void opensAtThePageOfTheScreen()
    {
        TestDatabase database;
        gui::MainWindow window({.database = *database, .clock = database.clock()});
        window.show();
        window.openPage(u"review"_s);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_F1);
        auto *help = window.findChild<gui::HelpWindow *>();
        QVERIFY(help && help->isVisible());
        QCOMPARE(help->browser().source().fileName(), u"review.md"_s);
        QVERIFY(!help->browser().toPlainText().contains(u"SPDX"_s));
        QVERIFY(help->browser().toPlainText().size() > 500);
        if (const QString wanted = qEnvironmentVariable("OVERTURE_SHOTS"); !wanted.isEmpty()) {
            QDir().mkpath(wanted);
            help->grab().save(wanted + u"/help.png"_s);
        }
        QTest::mouseClick(help->findChild<QPushButton *>(u"helpContents"_s), Qt::LeftButton);
        QCOMPARE(help->browser().source().fileName(), u"index.md"_s);
        QTest::mouseClick(help->findChild<QPushButton *>(u"helpBack"_s), Qt::LeftButton);
        QCOMPARE(help->browser().source().fileName(), u"review.md"_s);
    }

    void everyLinkLeadsSomewhere()
    {
        gui::HelpWindow help(nullptr);
        auto &browser = help.browser();
        const auto pages = QDir(u":/help"_s).entryList({u"*.md"_s}, QDir::Files);
        QVERIFY(pages.size() >= 10);
        int followed = 0;
        for (const auto &page : pages) {
            browser.openPage(QUrl(page));
            QVERIFY2(browser.toPlainText().size() > 200, qPrintable(page));
            const auto links = linksOf(*browser.document());
            for (const auto &link : links) {
                if (link.startsWith(u"http"_s))
                    continue;
                browser.openPage(QUrl(page));
                browser.moveCursor(QTextCursor::End);
                emit browser.anchorClicked(QUrl(link.startsWith(u'#') ? page + link : link));
                const QUrl url(link);
                QCOMPARE(browser.source().fileName(), url.path().isEmpty() ? page : url.path());
                QVERIFY2(!browser.toPlainText().isEmpty(), qPrintable(page + u": "_s + link));
                if (url.hasFragment())
                    QVERIFY2(browser.textCursor().blockFormat().headingLevel() > 0, qPrintable(page + u": "_s + link));
                ++followed;
            }
        }
        QVERIFY(followed >= 25);
    }

    void loadsNothingFromElsewhere()
    {
        gui::HelpWindow help(nullptr);
        auto &browser = help.browser();
        browser.openPage(QUrl(u"index.md"_s));
        for (const auto *elsewhere : {"https://example.com/picture.png", "file:///etc/hostname", "../../etc/hostname", "qrc:/gui/icons/info.svg"})
            QVERIFY2(!browser.loadResource(QTextDocument::ImageResource, QUrl(QString::fromLatin1(elsewhere))).isValid(), elsewhere);
        QVERIFY(browser.loadResource(QTextDocument::ImageResource, QUrl(u"images/review.png"_s)).isValid());
    }

    void theKeyboardSheetNamesTheKeysOfEveryPage()
    {
        TestDatabase database;
        gui::MainWindow window({.database = *database, .clock = database.clock()});
        window.show();
        window.findChild<QAction *>(u"actionShortcuts"_s)->trigger();
        auto *box = window.findChild<QDialog *>(u"keyboardBox"_s);
        QVERIFY(box && box->isVisible());
        auto *keys = box->findChild<QTreeWidget *>(u"keys"_s);
        // Prospects are approved as well; they have no key of their own until somebody chooses one.
        QStringList approving;
        for (const auto *line : keys->findItems(u"Approve"_s, Qt::MatchExactly, 1))
            approving.append(line->text(0));
        QCOMPARE(approving, (QStringList{QString(), u"A"_s}));
        QVERIFY(keys->findItems(u"Ctrl+Z"_s, Qt::MatchExactly, 0).size() == 1);
        QCOMPARE(keys->findItems(u"REVIEW"_s, Qt::MatchExactly, 0).size(), 1);
        if (const QString wanted = qEnvironmentVariable("OVERTURE_SHOTS"); !wanted.isEmpty())
            box->grab().save(wanted + u"/keyboard.png"_s);
        box->close();
    }

    void aboutNamesVersionDataAndCommit()
    {
        TestDatabase database;
        gui::MainWindow window({.database = *database, .clock = database.clock(), .versionText = u"1.2.3 (abcdef123456)"_s});
        window.show();
        window.findChild<QAction *>(u"actionAbout"_s)->trigger();
        auto *box = window.findChild<QDialog *>(u"aboutBox"_s);
        QVERIFY(box && box->isVisible());
        QVERIFY(box->findChild<QLabel *>(u"version"_s)->text().contains(u"1.2.3 (abcdef123456)"_s));
        QCOMPARE(box->findChild<QLabel *>(u"data"_s)->text(), u"Data version %1"_s.arg(database->schemaVersion()));
        if (const QString wanted = qEnvironmentVariable("OVERTURE_SHOTS"); !wanted.isEmpty())
            box->grab().save(wanted + u"/about.png"_s);
        box->close();
    }
};

QTEST_MAIN(TestHelpWindow)
#include "tst_helpwindow.moc"
