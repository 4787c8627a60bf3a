// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/studio.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QTableWidget>

using namespace desk;

namespace {

QString writeTable(const Studio &studio, const QString &name, const QByteArray &text)
{
    const QString path = studio.folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("the table could not be written");
    return path;
}

} // namespace

/// A list of prospects through the window: by the file dialog and by dropping it on the grid.
class TestImport : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { prepare(); }

    void readsATableAndShowsWhatWasRefused()
    {
        Studio studio;
        const QString file = writeTable(studio, u"sites.csv"_s,
                                        "Website,Title,Category\n"
                                        "https://first.example/,\"First, of many\",Galleries\n"
                                        "second.example,Second,Museums\n"
                                        "www.second.example,Twice,Museums\n"
                                        "not a site at all,Broken,Museums\n");
        studio.window->openPage(u"prospects"_s);
        studio.action(u"actionImport"_s)->trigger();
        QTRY_VERIFY(studio.window->findChild<QFileDialog *>());
        auto *choose = studio.window->findChild<QFileDialog *>();
        auto *name = choose->findChild<QLineEdit *>(u"fileNameEdit"_s);
        QVERIFY(name);
        name->setText(file);
        QTest::keyClick(name, Qt::Key_Return);

        QTRY_VERIFY(studio.window->findChild<QDialog *>(u"importReport"_s));
        auto *report = studio.window->findChild<QDialog *>(u"importReport"_s);
        const QString counts = u"4 rows found: 2 new prospects, 1 twice in the file, 0 known already, 1 refused."_s;
        QCOMPARE(report->findChild<QLabel *>(u"summary"_s)->text(), counts);
        auto *refused = report->findChild<QTableWidget *>();
        QCOMPARE(refused->rowCount(), 1);
        QCOMPARE(refused->item(0, 0)->text(), u"5"_s);
        QVERIFY(refused->item(0, 1)->text().size() > 10);
        QCOMPARE(studio.window->banners().textOf(u"import"_s), counts);
        if (const QString wanted = qEnvironmentVariable("OVERTURE_SHOTS"); !wanted.isEmpty())
            report->grab().save(wanted + u"/import-report.png"_s);
        report->close();
        QTRY_COMPARE(studio.inPage<QTableView>(u"prospects"_s, u"grid"_s)->model()->rowCount(), 2);
        QCOMPARE(studio.funnel().total, 2);
    }

    void saysWhyAFileWasNotRead()
    {
        Studio studio;
        const QString file = writeTable(studio, u"empty.csv"_s, "nothing,of,use\n1,2,3\n");
        studio.window->openPage(u"prospects"_s);
        studio.action(u"actionImport"_s)->trigger();
        QTRY_VERIFY(studio.window->findChild<QFileDialog *>());
        auto *name = studio.window->findChild<QFileDialog *>()->findChild<QLineEdit *>(u"fileNameEdit"_s);
        name->setText(file);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(!studio.window->banners().textOf(u"import"_s).isEmpty()
                    && !studio.window->banners().textOf(u"import"_s).startsWith(u"Reading"_s));
        QVERIFY(studio.window->banners().textOf(u"import"_s).size() > 30);
        QVERIFY(!studio.window->findChild<QDialog *>(u"importReport"_s));
        QCOMPARE(studio.funnel().total, 0);
    }

    void takesAFileDroppedOnTheGrid()
    {
        Studio studio;
        const QString file = writeTable(studio, u"dropped.csv"_s, "domain\nfirst.example\nsecond.example\nthird.example\n");
        studio.window->openPage(u"prospects"_s);
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(file)});
        auto *target = studio.inPage<QTableView>(u"prospects"_s, u"grid"_s)->viewport();
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPoint(20, 20), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &drop);
        QTRY_COMPARE(studio.funnel().total, 3);
        QTRY_VERIFY(studio.window->banners().textOf(u"import"_s).startsWith(u"3 rows found: 3 new prospects"_s));

        // Links and lists of sites are taken, too; what is known already is counted.
        QMimeData links;
        links.setUrls({QUrl(u"https://fourth.example/about"_s), QUrl(u"https://first.example/"_s)});
        QDragEnterEvent enterLinks(QPoint(20, 20), Qt::CopyAction, &links, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &enterLinks);
        QVERIFY(enterLinks.isAccepted());
        QDropEvent dropLinks(QPoint(20, 20), Qt::CopyAction, &links, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &dropLinks);
        QTRY_COMPARE(studio.funnel().total, 4);
        QTRY_VERIFY(studio.window->banners().textOf(u"import"_s).startsWith(u"2 rows found: 1 new prospects, 0 twice in the file, 1 known"_s));

        // Other things are not taken.
        QMimeData text;
        text.setText(u"hello"_s);
        QDragEnterEvent other(QPoint(20, 20), Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
        other.ignore();
        QCoreApplication::sendEvent(target, &other);
        QVERIFY(!other.isAccepted());
    }

    void pastesAListOfSites()
    {
        Studio studio;
        studio.window->openPage(u"prospects"_s);
        QApplication::clipboard()->setText(u"https://fifth.example/\nsixth.example\n"_s);
        studio.action(u"actionPasteProspects"_s)->trigger();
        QTRY_COMPARE(studio.funnel().total, 2);
        QApplication::clipboard()->setText(u"no list at all"_s);
        studio.action(u"actionPasteProspects"_s)->trigger();
        QTRY_VERIFY(studio.window->banners().textOf(u"import"_s).contains(u"clipboard"_s));
        QCOMPARE(studio.funnel().total, 2);
    }
};

QTEST_MAIN(TestImport)
#include "tst_import.moc"
