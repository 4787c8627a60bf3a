// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bannerstack.h"
#include "gui/mainwindow.h"
#include "gui/settings/keyplacecard.h"
#include "gui/settings/passphrasedialog.h"
#include "gui/theme.h"
#include "support/testdatabase.h"

#include <QApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QMutex>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>
#include <QThread>

using namespace overture;
using namespace Qt::StringLiterals;

namespace {

/// A desktop whose password store and vault a test sets.
class FakePlaces final : public SecretPlaces
{
public:
    SecretPlacesState state() override
    {
        const QMutexLocker lock(&m_mutex);
        m_onGuiThread = m_onGuiThread || QThread::currentThread() == qApp->thread();
        auto state = m_state;
        state.current = state.vault == VaultState::Open ? SecretPlace::Vault
                        : state.vault == VaultState::None && state.keychain == KeychainState::Open ? SecretPlace::Keychain : SecretPlace::Session;
        return state;
    }
    Result<std::optional<SecretPlace>> placeOf(const QString &) override { return std::optional<SecretPlace>(); }
    Status createVault(const Secret &passphrase) override
    {
        const QMutexLocker lock(&m_mutex);
        m_passphrase = passphrase.reveal();
        m_state.vault = VaultState::Open;
        return {};
    }
    Status unlockVault(const Secret &passphrase) override
    {
        const QMutexLocker lock(&m_mutex);
        if (passphrase.reveal() != m_passphrase)
            return fail(ErrorKind::Unauthorized, u"That is not the passphrase of the vault."_s, u"Type it again"_s);
        m_state.vault = VaultState::Open;
        return {};
    }
    Status changePassphrase(const Secret &current, const Secret &next) override
    {
        if (auto unlocked = unlockVault(current); !unlocked)
            return unlocked;
        const QMutexLocker lock(&m_mutex);
        m_passphrase = next.reveal();
        return {};
    }
    Status removeVault() override
    {
        const QMutexLocker lock(&m_mutex);
        m_state.vault = VaultState::None;
        return {};
    }
    Status moveTo(SecretPlace place) override
    {
        const QMutexLocker lock(&m_mutex);
        m_moved = place;
        if (place == SecretPlace::Keychain)
            m_state.vault = VaultState::None;
        return {};
    }
    void set(KeychainState keychain, VaultState vault, const QByteArray &passphrase = "correct horse")
    {
        const QMutexLocker lock(&m_mutex);
        m_state = {keychain, vault, SecretPlace::Session, u"keys.vault"_s, 0};
        m_passphrase = passphrase;
    }
    QByteArray passphrase()
    {
        const QMutexLocker lock(&m_mutex);
        return m_passphrase;
    }
    std::optional<SecretPlace> moved()
    {
        const QMutexLocker lock(&m_mutex);
        return m_moved;
    }
    bool wasAskedOnGuiThread()
    {
        const QMutexLocker lock(&m_mutex);
        return m_onGuiThread;
    }

private:
    QMutex m_mutex;
    SecretPlacesState m_state;
    QByteArray m_passphrase;
    std::optional<SecretPlace> m_moved;
    bool m_onGuiThread = false;
};

struct Desk
{
    explicit Desk(KeychainState keychain, VaultState vault)
    {
        places.set(keychain, vault);
        window = std::make_unique<gui::MainWindow>(
            gui::GuiContext{.database = *database, .clock = database.clock(), .secretPlaces = &places});
        window->show();
        window->openPage(u"settings"_s);
        card = window->findChild<gui::KeyPlaceCard *>();
    }
    [[nodiscard]] QString banner() const { return window->banners().textOf(u"keys"_s); }
    [[nodiscard]] gui::PassphraseDialog *dialog() const { return window->findChild<gui::PassphraseDialog *>(); }
    [[nodiscard]] QPushButton *button(const QString &name) const { return card->findChild<QPushButton *>(name); }
    static void type(gui::PassphraseDialog *dialog, const QString &field, const QString &text) { dialog->findChild<QLineEdit *>(field)->setText(text); }
    /// Presses the button of the banner.
    bool pressBanner() const
    {
        auto *strip = window->banners().findChild<QWidget *>(u"banner.keys"_s);
        auto *action = strip ? strip->findChild<QPushButton *>() : nullptr;
        if (action)
            action->click();
        return action;
    }

    TestDatabase database;
    FakePlaces places;
    std::unique_ptr<gui::MainWindow> window;
    gui::KeyPlaceCard *card = nullptr;
};

} // namespace

class TestKeyPlaces : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        gui::theme::apply(*qApp);
    }

    void saysNothingWhereKeysLast()
    {
        Desk desk(KeychainState::Open, VaultState::None);
        QTRY_VERIFY(desk.card->placeText().contains(u"password store of your desktop"_s));
        QVERIFY(desk.banner().isEmpty());
        QVERIFY(!desk.dialog());
        QVERIFY(!desk.places.wasAskedOnGuiThread());
    }

    void offersAPassphraseWithoutAPasswordStore()
    {
        Desk desk(KeychainState::Missing, VaultState::None);
        QTRY_COMPARE(desk.banner(), u"No password store. Sign-ins last until you quit."_s);
        QVERIFY(!desk.dialog()); // nobody is asked who did not choose it
        QVERIFY(desk.pressBanner());
        QTRY_VERIFY(desk.dialog());
        QPointer<gui::PassphraseDialog> dialog = desk.dialog();
        auto *set = dialog->findChild<QPushButton *>(u"do"_s);
        QVERIFY(!set->isEnabled());
        Desk::type(dialog, u"next"_s, u"correct horse"_s);
        Desk::type(dialog, u"again"_s, u"correct house"_s);
        QVERIFY(!set->isEnabled());
        QVERIFY(dialog->problem().contains(u"differ"_s));
        Desk::type(dialog, u"next"_s, u"short"_s);
        Desk::type(dialog, u"again"_s, u"short"_s);
        QVERIFY(!set->isEnabled());
        Desk::type(dialog, u"next"_s, u"correct horse 2"_s);
        Desk::type(dialog, u"again"_s, u"correct horse 2"_s);
        QVERIFY(set->isEnabled());
        set->click();
        QTRY_VERIFY(!dialog || !dialog->isVisible());
        QTRY_COMPARE(desk.places.passphrase(), "correct horse 2");
        QTRY_VERIFY(desk.banner().isEmpty());
        QTRY_VERIFY(desk.button(u"change"_s)->isVisible());
    }

    void aCancelledDialogLeavesTheBanner()
    {
        Desk desk(KeychainState::Missing, VaultState::None);
        QTRY_VERIFY(!desk.banner().isEmpty());
        QVERIFY(desk.pressBanner());
        QTRY_VERIFY(desk.dialog());
        QVERIFY(desk.banner().isEmpty());
        desk.dialog()->reject();
        QTRY_COMPARE(desk.banner(), u"No password store. Sign-ins last until you quit."_s);
    }

    void asksForThePassphraseAtTheStartOnce()
    {
        Desk desk(KeychainState::Missing, VaultState::Locked);
        QTRY_VERIFY(desk.dialog());
        QPointer<gui::PassphraseDialog> dialog = desk.dialog();
        QCOMPARE(dialog->purpose(), gui::PassphraseDialog::Purpose::Unlock);
        Desk::type(dialog, u"current"_s, u"something else"_s);
        QTest::keyClick(dialog->findChild<QLineEdit *>(u"current"_s), Qt::Key_Return);
        QTRY_VERIFY(dialog->problem().contains(u"not the passphrase"_s));
        QVERIFY(dialog->isVisible());
        QTRY_VERIFY(dialog->findChild<QLineEdit *>(u"current"_s)->isEnabled());
        dialog->reject();
        QTRY_VERIFY(desk.banner().contains(u"is locked"_s));
        QTRY_VERIFY(desk.button(u"unlock"_s)->isVisible());
        QTRY_VERIFY(!dialog);
        desk.button(u"unlock"_s)->click();
        QTRY_VERIFY(desk.dialog());
        dialog = desk.dialog();
        Desk::type(dialog, u"current"_s, u"correct horse"_s);
        dialog->findChild<QPushButton *>(u"do"_s)->click();
        QTRY_VERIFY(!dialog || !dialog->isVisible());
        QTRY_VERIFY(desk.banner().isEmpty());
    }

    void saysThatThePasswordStoreIsLockedOrSilent()
    {
        Desk desk(KeychainState::Locked, VaultState::None);
        QTRY_VERIFY(desk.banner().contains(u"The password store is locked"_s));
        desk.places.set(KeychainState::Silent, VaultState::None);
        desk.button(u"again"_s)->click();
        QTRY_VERIFY(desk.banner().contains(u"does not answer"_s));
        desk.places.set(KeychainState::Open, VaultState::None);
        QVERIFY(desk.pressBanner()); // "Look again"
        QTRY_VERIFY(desk.card->placeText().contains(u"In the password store"_s));
        QVERIFY(desk.banner().isEmpty());
    }

    void movesKeysAndRemovesTheVaultAfterAsking()
    {
        Desk desk(KeychainState::Open, VaultState::Open);
        QTRY_VERIFY(desk.button(u"toKeychain"_s)->isVisible());
        QVERIFY(!desk.button(u"setPassphrase"_s)->isVisible());
        desk.button(u"toVault"_s)->click();
        QTRY_COMPARE(desk.places.moved(), std::optional(SecretPlace::Vault));
        QTRY_VERIFY(desk.card->resultText().contains(u"in the vault now"_s));
        QTRY_VERIFY(desk.card->isEnabled());
        desk.button(u"remove"_s)->click();
        auto *box = desk.window->findChild<QMessageBox *>();
        QVERIFY(box);
        box->button(QMessageBox::Cancel)->click();
        QCOMPARE(desk.places.state().vault, VaultState::Open);
        desk.button(u"remove"_s)->click();
        for (auto *other : desk.window->findChildren<QMessageBox *>()) {
            for (auto *button : other->buttons()) {
                if (other->isVisible() && other->buttonRole(button) == QMessageBox::DestructiveRole)
                    button->click();
            }
        }
        QTRY_VERIFY(desk.button(u"setPassphrase"_s)->isVisible());
    }

    void aDamagedVaultIsSaid()
    {
        Desk desk(KeychainState::Missing, VaultState::Damaged);
        QTRY_VERIFY(desk.banner().contains(u"cannot be read"_s));
        QVERIFY(!desk.dialog());
        QTRY_VERIFY(desk.card->placeText().contains(u"left as it is"_s) || desk.card->placeText().contains(u"was left"_s));
        QTRY_VERIFY(desk.button(u"remove"_s)->isVisible());
    }
};

QTEST_MAIN(TestKeyPlaces)
#include "tst_keyplaces.moc"
