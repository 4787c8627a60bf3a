// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow.h"
#include "gui/settings/servicecard.h"
#include "gui/settings/settingfield.h"
#include "gui/settings/settingspage.h"
#include "gui/theme.h"
#include "guiseed.h"
#include "support/testdatabase.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QCheckBox>
#include <QLineEdit>
#include <QMutex>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTest>
#include <QThread>
#include <QToolButton>

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
        QCOMPARE(card->stateText(), u"Key stored, not tested"_s);
        for (const auto *widget : window.findChildren<QWidget *>()) {
            for (const char *property : {"text", "toolTip", "accessibleName", "accessibleDescription", "placeholderText"})
                QVERIFY2(!widget->property(property).toString().contains(u"k-123"_s), property);
        }
        for (auto *button : card->findChildren<QPushButton *>()) {
            if (button->text() == u"Test"_s)
                button->click();
        }
        QCOMPARE(asked, u"hunter"_s);
        QTRY_COMPARE(card->resultText(), u"Works: 83 credits left."_s);
        QVERIFY(!secrets.wasAskedOnGuiThread);
        QTRY_VERIFY(card->findChild<QPushButton *>(u"test"_s)->isEnabled());

        secrets.refuses = true;
        key->setText(u"k-456"_s);
        card->findChildren<QPushButton *>().first()->click();
        QTRY_VERIFY(card->resultText().contains(u"The keyring is locked."_s));
        QCOMPARE(key->text(), u"k-456"_s);
    }

    void everyServiceHasACardWithItsOwnSettings()
    {
        TestDatabase database;
        gui::MainWindow window(gui::GuiContext{.database = *database, .clock = database.clock()});
        window.show();
        window.openPage(u"settings"_s);
        auto *page = qobject_cast<gui::SettingsPage *>(window.page(u"settings"_s));
        for (const QString &name : {u"dataforseo"_s, u"hunter"_s, u"gemini"_s, u"openai"_s, u"gmail"_s, u"website"_s, u"dns"_s})
            QVERIFY2(window.findChild<gui::ServiceCard *>(u"service."_s + name), qPrintable(name));
        // Whatever settings a service has, and will have, stand in its card.
        for (const auto &info : gui::serviceInfos()) {
            auto *card = window.findChild<gui::ServiceCard *>(u"service."_s + info.name);
            for (const auto &setting : settingInfos()) {
                for (const QString &kind : {u"limit."_s, u"budget."_s, u"endpoint."_s, u"price."_s, QString()}) {
                    if (!setting.isInternal && (setting.key.startsWith(kind + info.name + u'.') || setting.key == kind + info.name))
                        QVERIFY2(card->isAncestorOf(page->field(setting.key)), qPrintable(setting.key));
                }
            }
        }
        auto *hunter = window.findChild<gui::ServiceCard *>(u"service.hunter"_s);
        auto *limit = page->field(u"limit.hunter.per_second"_s);
        QTRY_VERIFY(hunter->isVisible());
        QVERIFY(!limit->isVisible());
        auto *disclosure = hunter->findChild<QToolButton *>(u"disclosure"_s);
        disclosure->setFocus();
        QTest::keyClick(disclosure, Qt::Key_Space);
        QVERIFY(limit->isVisible());
        auto *spin = limit->findChild<QSpinBox *>();
        spin->setFocus();
        spin->setValue(9);
        QTest::keyClick(spin, Qt::Key_Return);
        QTRY_COMPARE(Settings(database->readNow(&store::settings::all).value()).number(u"limit.hunter.per_second"_s), 9);
    }

    void aCardSaysWhatIsKnownOfTheAccount()
    {
        TestDatabase database;
        MemorySecrets secrets;
        QVERIFY(secrets.write(u"hunter"_s, Secret(QByteArray("key"))));
        secrets.wasAskedOnGuiThread = false;
        gui::GuiContext context{.database = *database, .clock = database.clock(), .secrets = &secrets};
        context.testService = [](const QString &) { return QFuture<Result<QString>>(); };
        gui::MainWindow window(context);
        window.show();
        window.openPage(u"settings"_s);
        auto *hunter = window.findChild<gui::ServiceCard *>(u"service.hunter"_s);
        auto *gemini = window.findChild<gui::ServiceCard *>(u"service.gemini"_s);
        QTRY_COMPARE(hunter->stateText(), u"Key stored, not tested"_s);
        QTRY_COMPARE(gemini->stateText(), u"No key"_s);
        QVERIFY(!gemini->findChild<QPushButton *>(u"test"_s)->isEnabled());
        QVERIFY(!gemini->findChild<QPushButton *>(u"test"_s)->toolTip().isEmpty());
        const auto now = database.clock().now();
        const auto save = [&](const store::ProviderState &state) {
            QVERIFY(database->writeNow([&](store::WriteSession &session) { return store::providerstates::save(session, state); }));
        };
        store::ProviderState state;
        state.service = u"hunter"_s;
        state.lastSuccess = now;
        state.credits = u"83 searches left."_s;
        save(state);
        QTRY_COMPARE(hunter->stateText(), u"Works"_s);
        QVERIFY(hunter->factsText().contains(u"83 searches left."_s));
        QVERIFY(hunter->factsText().contains(u"just now"_s));
        state.lastError = u"Hunter refused the key."_s;
        save(state);
        QTRY_COMPARE(hunter->stateText(), u"Last test failed"_s);
        QVERIFY(hunter->factsText().contains(u"Hunter refused the key."_s));
        state.lastError.clear();
        state.restrictedUntil = now + std::chrono::hours(2);
        state.restrictedReason = u"Hunter asked for a pause."_s;
        save(state);
        QTRY_VERIFY(hunter->stateText().startsWith(u"Restricted until "_s));
        QVERIFY(hunter->factsText().contains(u"Hunter asked for a pause."_s));
    }

    void aSwitchThatLacksItsKeySaysSo()
    {
        TestDatabase database;
        MemorySecrets secrets;
        gui::GuiContext context{.database = *database, .clock = database.clock(), .secrets = &secrets};
        gui::MainWindow window(context);
        window.show();
        window.openPage(u"settings"_s);
        auto *page = qobject_cast<gui::SettingsPage *>(window.page(u"settings"_s));
        auto *field = page->field(u"score.rate_authority"_s);
        auto *flag = field->findChild<QCheckBox *>();
        QTRY_VERIFY(!flag->isEnabled());
        QVERIFY(flag->toolTip().contains(u"DataForSEO"_s));
        // What is on already can be turned off.
        QVERIFY(database->writeNow([](store::WriteSession &session) { return store::settings::set(session, u"score.rate_authority"_s, true); }));
        QTRY_VERIFY(flag->isChecked());
        QVERIFY(flag->isEnabled());
        QVERIFY(database->writeNow([](store::WriteSession &session) { return store::settings::set(session, u"score.rate_authority"_s, false); }));
        QTRY_VERIFY(!flag->isEnabled());
        auto *card = window.findChild<gui::ServiceCard *>(u"service.dataforseo"_s);
        card->findChild<QLineEdit *>(u"key"_s)->setText(u"login:password"_s);
        QTest::keyClick(card->findChild<QLineEdit *>(u"key"_s), Qt::Key_Return);
        QTRY_VERIFY(flag->isEnabled());
        QVERIFY(!flag->isChecked());
    }

    void everyControlHasAName()
    {
        TestDatabase database;
        MemorySecrets secrets;
        gui::MainWindow window(gui::GuiContext{.database = *database, .clock = database.clock(), .secrets = &secrets});
        window.show();
        window.openPage(u"settings"_s);
        for (auto *disclosure : window.page(u"settings"_s)->findChildren<QToolButton *>(u"disclosure"_s))
            disclosure->setChecked(true);
        QTRY_VERIFY(window.page(u"settings"_s)->findChild<QToolButton *>(u"disclosure"_s)->isVisible());
        QStringList nameless;
        for (const auto *widget : window.page(u"settings"_s)->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || qobject_cast<const QScrollArea *>(widget))
                continue;
            if (const auto *owner = qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()); owner)
                continue; // the line inside a spin box
            auto *described = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            if (!described || described->text(QAccessible::Name).isEmpty())
                nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
    }
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
