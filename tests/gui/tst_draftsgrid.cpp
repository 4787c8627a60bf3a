// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files and pictures for several drafts at once, in the list of drafts.
#include "reviewfixture.h"
#include "store/attachmentrepository.h"

#include <QFileDialog>
#include <QTemporaryDir>

using namespace overture;
using namespace Qt::StringLiterals;
using reviewtest::Desk;

namespace {

constexpr int patienceMs = 60'000; // a busy machine

/// The list of drafts in a program that reads the files as they are.
struct Sheet
{
    Sheet() : desk(24, [](gui::GuiContext &context) { context.prepareFile = read; })
    {
        isReady = desk.seeded && QTest::qWaitFor([this] { return desk.page->model().rowCount() >= 4 && desk.page->model().isComplete(); }, patienceMs);
    }
    static QFuture<Result<MailFile>> read(const MailFile &file)
    {
        QPromise<Result<MailFile>> promise;
        promise.start();
        QFile source(file.sourcePath);
        MailFile ready = file;
        if (source.open(QIODevice::ReadOnly)) {
            ready.content = source.readAll();
            ready.mimeType = file.name.endsWith(u".png") ? u"image/png"_s : u"text/plain"_s;
            promise.addResult(ready);
        } else {
            promise.addResult(fail(ErrorKind::InvalidInput, u"The file %1 cannot be read."_s.arg(file.name), u"Choose another file"_s));
        }
        promise.finish();
        return promise.future();
    }
    qint64 id(int row) const { return desk.page->model().idAt(row); }
    QList<Attachment> files(int row)
    {
        return desk.database->readNow([draft = desk.stored(id(row))](store::ReadSession &session) { return store::attachments::ofMail(session, draft); })
            .value();
    }
    /// The first three drafts, an entry of the list's menu, and these files in the dialog that it opens.
    bool choose(const QString &action, const QStringList &paths) const
    {
        desk.select(0, 2);
        auto *entry = desk.grid->findChild<QAction *>(action);
        if (!entry)
            return false;
        entry->trigger();
        auto *dialog = desk.window->findChild<QFileDialog *>();
        if (!dialog)
            return false;
        emit dialog->filesSelected(paths);
        dialog->close();
        return true;
    }
    QString write(const QString &name) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(name.toUtf8()) < 0)
            qFatal("no room for files");
        return file.fileName();
    }
    QString banner() const { return desk.window->findChild<gui::BannerStack *>()->textOf(u"bulk-files"_s); }

    QTemporaryDir folder;
    Desk desk;
    bool isReady = false;
};

} // namespace

class TestDraftsGrid : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { windowtest::prepare(); }

    void picturesStandBelowTheTextOfEach()
    {
        Sheet sheet;
        QVERIFY(sheet.isReady);
        QVERIFY(sheet.choose(u"actionAddPictures.drafts"_s, {sheet.write(u"one.png"_s), sheet.write(u"two.png"_s)}));
        for (int row = 0; row < 3; ++row) {
            QTRY_COMPARE_WITH_TIMEOUT(sheet.files(row).size(), 2, patienceMs);
            QCOMPARE(sheet.files(row).first().file.name, u"one.png"_s);
            QVERIFY(sheet.files(row).first().file.isInline && sheet.files(row).last().file.isInline);
        }
        QCOMPARE(sheet.files(3).size(), 0); // was not selected
        // One step takes all of it back.
        sheet.desk.window->undoStack().undo();
        for (int row = 0; row < 3; ++row)
            QTRY_COMPARE_WITH_TIMEOUT(sheet.files(row).size(), 0, patienceMs);
    }

    void filesAreAttached()
    {
        Sheet sheet;
        QVERIFY(sheet.isReady);
        QVERIFY(sheet.choose(u"actionAttach.drafts"_s, {sheet.write(u"prices.txt"_s)}));
        for (int row = 0; row < 3; ++row) {
            QTRY_COMPARE_WITH_TIMEOUT(sheet.files(row).size(), 1, patienceMs);
            QVERIFY(!sheet.files(row).first().file.isInline);
        }
    }

    void aFileThatCannotBeReadIsNamedWhileTheOthersAreAttached()
    {
        Sheet sheet;
        QVERIFY(sheet.isReady);
        QVERIFY(sheet.choose(u"actionAttach.drafts"_s, {sheet.folder.filePath(u"gone.txt"_s), sheet.write(u"prices.txt"_s)}));
        for (int row = 0; row < 3; ++row)
            QTRY_COMPARE_WITH_TIMEOUT(sheet.files(row).size(), 1, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(sheet.desk.window->undoStack().count() == 1 && !sheet.desk.window->undoStack().command(0)->isObsolete(), patienceMs);
        QVERIFY2(sheet.banner().contains(u"gone.txt"_s), qPrintable(sheet.banner()));
    }
};

QTEST_MAIN(TestDraftsGrid)
#include "tst_draftsgrid.moc"
