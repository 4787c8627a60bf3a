// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/seededstudio.h"
#include "store/sendingrepository.h"

#include <QListWidget>

using namespace desk;

namespace {

const QString reason = u"This workspace is a copy, or was restored from a backup. Nothing is sent from it yet."_s;

QString disarmedFor(Studio &studio)
{
    return studio.application->database()
        .readNow([](store::ReadSession &session) { return store::sendingstate::value(session, u"disarmed"_s); })
        .value();
}

QPushButton *bannerButton(const Studio &studio, const QString &text)
{
    for (auto *button : studio.window->banners().findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

} // namespace

/// A workspace that may be a copy, in the window: it says so, shows what the mailbox has, and sends after a person allowed it.
class TestRearming : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { prepare(); }

    void theMailboxIsLookedAtAndSendingAllowed()
    {
        Studio studio;
        seedStudio(studio, 40);
        const auto disarmed = studio.application->database().writeNow([](store::WriteSession &session) {
            session.changes().all(store::Table::Settings);
            return store::sendingstate::set(session, u"disarmed"_s, reason);
        });
        QVERIFY2(disarmed, disarmed ? "" : qPrintable(disarmed.error().message));
        QTRY_COMPARE_WITH_TIMEOUT(studio.window->banners().textOf(u"send.disarmed"_s), reason, patienceMs);
        QPushButton *look = bannerButton(studio, u"Look at what was sent …"_s);
        QVERIFY(look);
        QTest::mouseClick(look, Qt::LeftButton);

        auto *dialog = studio.window->findChild<QDialog *>(u"armDialog"_s);
        QVERIFY(dialog);
        auto *allow = dialog->findChild<QPushButton *>(u"allowButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(allow->isEnabled(), patienceMs);
        auto *lines = dialog->findChild<QListWidget *>(u"lines"_s);
        QVERIFY2(lines->count() >= 3, qPrintable(QString::number(lines->count())));
        QVERIFY2(lines->item(0)->text().contains(u"of the mails that were sent"_s), qPrintable(lines->item(0)->text()));
        QCOMPARE(disarmedFor(studio), reason); // looking alone allows nothing
        if (const QString wanted = qEnvironmentVariable("OVERTURE_SHOTS"); !wanted.isEmpty())
            dialog->grab().save(wanted + u"/arm.png"_s);

        QTest::mouseClick(allow, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(disarmedFor(studio), QString(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(studio.window->banners().textOf(u"send.disarmed"_s).isEmpty(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!openDialog(), patienceMs);
        studio.quit();
    }
};

QTEST_MAIN(TestRearming)
#include "tst_rearming.moc"
