// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow.h"
#include "gui/settings/servicecard.h"
#include "gui/settings/settingfield.h"
#include "gui/settings/settingspage.h"
#include "gui/theme.h"
#include "guiseed.h"
#include "support/testdatabase.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QMutex>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTest>
#include <QThread>

using namespace overture;
using namespace Qt::StringLiterals;

namespace {

/// Remembers keys and on which thread it was asked.
class MemorySecrets final : public SecretStore
{
public:
    Result<Secret> read(const QString &name) override
    {
        const QMutexLocker lock(&m_mutex);
        note();
        if (!m_secrets.contains(name))
            return fail(ErrorKind::NotFound, u"There is no key."_s);
        return Secret(m_secrets.value(name));
    }
    Status write(const QString &name, const Secret &secret) override
    {
        const QMutexLocker lock(&m_mutex);
        note();
        if (refuses)
            return fail(ErrorKind::Internal, u"The keyring is locked."_s);
        m_secrets.insert(name, secret.reveal());
        return {};
    }
    Status remove(const QString &name) override
    {
        const QMutexLocker lock(&m_mutex);
        note();
        m_secrets.remove(name);
        return {};
    }
    QString description() const override { return u"Test memory"_s; }
    QByteArray stored(const QString &name)
    {
        const QMutexLocker lock(&m_mutex);
        return m_secrets.value(name);
    }
    bool refuses = false;
    bool wasAskedOnGuiThread = false;

private:
    void note() { wasAskedOnGuiThread = wasAskedOnGuiThread || QThread::currentThread() == qApp->thread(); }
    QMutex m_mutex;
    QHash<QString, QByteArray> m_secrets;
};

} // namespace

class TestSettingsPage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        gui::theme::apply(*qApp);
    }

    void showsEverySettingAndStoresAChange()
    {
        TestDatabase database;
        gui::MainWindow window(gui::GuiContext{.database = *database, .clock = database.clock()});
        window.show();
        window.openPage(u"settings"_s);
        auto *page = qobject_cast<gui::SettingsPage *>(window.page(u"settings"_s));
        for (const auto &info : settingInfos())
            QVERIFY2((page->field(info.key) != nullptr) != info.isInternal, qPrintable(info.key));
        auto *cap = page->field(u"send.daily_cap"_s);
        QTRY_VERIFY(cap->isVisible());
        QCOMPARE(cap->value(), QJsonValue(25));
        auto *spin = cap->findChild<QSpinBox *>();
        spin->setFocus();
        spin->setValue(7);
        QTest::keyClick(spin, Qt::Key_Return);
        const auto stored = [&](const QString &key) {
            return Settings(database->readNow(&store::settings::all).value()).value(key);
        };
        QTRY_COMPARE(stored(u"send.daily_cap"_s), QJsonValue(7));
        auto *master = page->field(u"master.enabled"_s)->findChild<QCheckBox *>();
        master->click();
        QTRY_COMPARE(stored(u"master.enabled"_s), QJsonValue(false));
    }

    void followsAChangeFromElsewhere()
    {
        TestDatabase database;
        gui::MainWindow window(gui::GuiContext{.database = *database, .clock = database.clock()});
        auto *page = qobject_cast<gui::SettingsPage *>(window.page(u"settings"_s));
        QVERIFY(database->writeNow([](store::WriteSession &session) { return store::settings::set(session, u"studio.name"_s, u"Lindgren"_s); }));
        QTRY_COMPARE(page->field(u"studio.name"_s)->value(), QJsonValue(u"Lindgren"_s));
    }

    void aRefusedChangeShowsTheStoredValueAgain()
    {
        TestDatabase database;
        gui::MainWindow window(gui::GuiContext{.database = *database, .clock = database.clock()});
        window.show();
        window.openPage(u"settings"_s);
        auto *page = qobject_cast<gui::SettingsPage *>(window.page(u"settings"_s));
        auto *master = page->field(u"master.enabled"_s)->findChild<QCheckBox *>();
        QTRY_VERIFY(master->isVisible());
        QVERIFY(database->writeNow([](store::WriteSession &session) {
            return session.exec(u"CREATE TRIGGER refuse BEFORE INSERT ON settings BEGIN SELECT RAISE(ABORT, 'refused'); END"_s, {});
        }));
        master->click();
        QTRY_VERIFY(master->isChecked());
    }

    void keepsAKeyOffTheGuiThreadAndNeverShowsIt()
    {
        TestDatabase database;
        MemorySecrets secrets;
        gui::GuiContext context{.database = *database, .clock = database.clock(), .secrets = &secrets};
        QString asked;
        context.testService = [&asked](const QString &service) {
            asked = service;
            QPromise<Result<QString>> promise;
            promise.start();
            promise.addResult(Result<QString>(u"Works: 83 credits left."_s));
            promise.finish();
            return promise.future();
        };
        gui::MainWindow window(context);
        window.show();
        window.openPage(u"settings"_s);
        auto *card = window.findChild<gui::ServiceCard *>(u"service.hunter"_s);
        QTRY_VERIFY(card->isVisible());
        auto *key = card->findChild<QLineEdit *>();
        QCOMPARE(key->echoMode(), QLineEdit::Password);
        key->setText(u"  k-123 "_s);
        card->findChildren<QPushButton *>().first()->click();
        QTRY_COMPARE(secrets.stored(u"hunter"_s), QByteArray("k-123"));
        QTRY_COMPARE(key->text(), QString());
        QTRY_COMPARE(card->resultText(), u"Stored in: Test memory."_s);
        for (auto *button : card->findChildren<QPushButton *>()) {
            if (button->text() == u"Test"_s)
                button->click();
        }
        QCOMPARE(asked, u"hunter"_s);
        QTRY_COMPARE(card->resultText(), u"Works: 83 credits left."_s);
        QVERIFY(!secrets.wasAskedOnGuiThread);

        secrets.refuses = true;
        key->setText(u"k-456"_s);
        card->findChildren<QPushButton *>().first()->click();
        QTRY_VERIFY(card->resultText().contains(u"The keyring is locked."_s));
        QCOMPARE(key->text(), u"k-456"_s);
    }
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
