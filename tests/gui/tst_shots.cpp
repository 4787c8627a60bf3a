// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow.h"
#include "gui/screenshots.h"
#include "gui/theme.h"
#include "guiseed.h"
#include "support/testdatabase.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>
#include <QTest>

using namespace overture;
using namespace Qt::StringLiterals;

/// Every page can be pictured; OVERTURE_SHOTS names a folder to keep the pictures.
class TestShots : public QObject
{
    Q_OBJECT
private slots:
    void picturesEveryPage()
    {
        QStandardPaths::setTestModeEnabled(true);
        gui::theme::apply(*qApp);
        TestDatabase database;
        QVERIFY(guiseed::seed(*database, database.clock(), 62));
        QVERIFY(guiseed::seedJobs(*database));
        QVERIFY(guiseed::seedSends(*database, database.clock()));
        QVERIFY(guiseed::seedInbox(*database, database.clock()));
        gui::GuiContext context{.database = *database, .clock = database.clock(), .practice = true, .workspaceName = u"Practice"_s};
        gui::MainWindow window(context);
        window.resize(1320, 840);
        QTemporaryDir folder;
        const auto wanted = qEnvironmentVariable("OVERTURE_SHOTS");
        const auto files = gui::takeScreenshots(window, wanted.isEmpty() ? folder.path() : wanted);
        QCOMPARE(files.size(), window.pageIds().size() + 1); // and the review desk
        for (const auto &file : files) {
            const QImage image(file);
            QVERIFY2(!image.isNull(), qPrintable(file));
            QVERIFY(image.width() >= 1320);
        }
    }
};

QTEST_MAIN(TestShots)
#include "tst_shots.moc"
