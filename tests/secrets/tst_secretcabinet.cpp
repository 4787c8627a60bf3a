// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/secretcabinet.h"
#include "keyringstates.h"

#include <QFile>
#include <QTemporaryDir>

using namespace overture;
using namespace overture::secrets;
using namespace Qt::StringLiterals;

namespace {

const VaultCost cheap{1, 8192};
const Secret passphrase("correct horse battery");
const QStringList names = {u"hunter"_s, u"gemini"_s, u"gmail"_s};

QByteArray keyOf(SecretStore &store, const QString &name)
{
    const auto key = store.read(name);
    return key ? key->reveal() : QByteArray("none: ") + toText(key.error().kind).toLatin1();
}

} // namespace

/// Where keys go and come from, in each state of the desktop's password store.
class TestSecretCabinet : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString file() const { return m_folder->filePath(u"keys/keys.vault"_s); }
    [[nodiscard]] static bool isOpen() { return test::keyring() == u"unlocked"; }
    [[nodiscard]] static bool isMissing() { return test::keyring() == u"none" || test::keyring() == u"nobus"; }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void usesThePasswordStoreWhereThereIsOne()
    {
        if (!isOpen())
            return;
        {
            SecretCabinet cabinet(file(), names, cheap);
            QCOMPARE(cabinet.state().current, SecretPlace::Keychain);
            QVERIFY(cabinet.write(u"hunter"_s, Secret(QByteArray("k-1"))));
            QCOMPARE(cabinet.description(), u"System password store"_s);
            QCOMPARE(*cabinet.placeOf(u"hunter"_s), SecretPlace::Keychain);
            QVERIFY(!*cabinet.placeOf(u"gmail"_s));
            QCOMPARE(cabinet.state().inSession, 0);
        }
        SecretCabinet later(file(), names, cheap);
        QCOMPARE(keyOf(later, u"hunter"_s), "k-1");
        QVERIFY(later.remove(u"hunter"_s));
        QCOMPARE(keyOf(later, u"hunter"_s), "none: not_found");
        QVERIFY(!QFile::exists(file()));
    }

    void keepsKeysForTheSessionWithoutAnyPlace()
    {
        if (isOpen())
            return;
        {
            SecretCabinet cabinet(file(), names, cheap);
            const auto written = cabinet.write(u"hunter"_s, Secret(QByteArray("k-2")));
            QCOMPARE(written.has_value(), isMissing()); // no store is the person's choice, a closed one is not
            if (!written)
                QVERIFY2(written.error().message.contains(u"until you quit"_s), qPrintable(written.error().message));
            QCOMPARE(keyOf(cabinet, u"hunter"_s), "k-2");
            QCOMPARE(cabinet.description(), u"This session only"_s);
            const auto state = cabinet.state();
            QCOMPARE(state.current, SecretPlace::Session);
            QCOMPARE(state.vault, VaultState::None);
            QCOMPARE(state.inSession, 1);
        }
        QVERIFY(!QFile::exists(file()));
        if (test::keyring() == u"hung")
            return; // one wait is enough
        SecretCabinet next(file(), names, cheap);
        QCOMPARE(keyOf(next, u"hunter"_s), "none: misconfigured"); // not "none": it could not look
    }

    void aVaultTakesOverWhatTheSessionHeld()
    {
        {
            SecretCabinet cabinet(file(), names, cheap);
            if (isMissing())
                QVERIFY(cabinet.write(u"hunter"_s, Secret(QByteArray("k-3"))));
            QVERIFY(cabinet.createVault(passphrase));
            QVERIFY(cabinet.write(u"gemini"_s, Secret(QByteArray("k-4"))));
            QCOMPARE(*cabinet.placeOf(u"gemini"_s), SecretPlace::Vault);
            const auto state = cabinet.state();
            QCOMPARE(state.vault, VaultState::Open);
            QCOMPARE(state.current, SecretPlace::Vault);
            QCOMPARE(state.inSession, 0);
        }
        SecretCabinet later(file(), names, cheap);
        QCOMPARE(later.state().vault, VaultState::Locked);
        QCOMPARE(keyOf(later, u"gemini"_s), "none: misconfigured");
        QVERIFY(!later.remove(u"gemini"_s));
        const auto written = later.write(u"gmail"_s, Secret(QByteArray("entered while it was locked")));
        QVERIFY(!written);
        QCOMPARE(keyOf(later, u"gmail"_s), "entered while it was locked");
        QCOMPARE(later.unlockVault(Secret(QByteArray("something else"))).error().kind, ErrorKind::Unauthorized);
        QVERIFY(later.unlockVault(passphrase));
        QCOMPARE(keyOf(later, u"gemini"_s), "k-4");
        if (isMissing())
            QCOMPARE(keyOf(later, u"hunter"_s), "k-3");
        QCOMPARE(*later.placeOf(u"gmail"_s), SecretPlace::Vault);
        QVERIFY(later.remove(u"gemini"_s) || !isMissing());
    }

    void movesKeysBetweenTheTwo()
    {
        SecretCabinet cabinet(file(), names, cheap);
        if (!isOpen()) {
            QVERIFY(cabinet.createVault(passphrase));
            QVERIFY(cabinet.write(u"hunter"_s, Secret(QByteArray("k-5"))));
            const auto moved = cabinet.moveTo(SecretPlace::Keychain);
            QVERIFY(!moved);
            QVERIFY2(moved.error().message.startsWith(u"The keys stay in the vault."_s), qPrintable(moved.error().message));
            QCOMPARE(*cabinet.placeOf(u"hunter"_s), SecretPlace::Vault);
            QVERIFY(QFile::exists(file()));
            return;
        }
        QVERIFY(cabinet.write(u"hunter"_s, Secret(QByteArray("k-6"))));
        QVERIFY(!cabinet.moveTo(SecretPlace::Vault)); // there is none
        QVERIFY(cabinet.createVault(passphrase));
        QVERIFY(cabinet.moveTo(SecretPlace::Vault));
        QCOMPARE(*cabinet.placeOf(u"hunter"_s), SecretPlace::Vault);
        KeychainSecretStore keychain;
        QCOMPARE(keychain.read(u"hunter"_s).error().kind, ErrorKind::NotFound);
        QVERIFY(cabinet.moveTo(SecretPlace::Keychain));
        QCOMPARE(*cabinet.placeOf(u"hunter"_s), SecretPlace::Keychain);
        QCOMPARE(keyOf(cabinet, u"hunter"_s), "k-6");
        QVERIFY(!QFile::exists(file()));
        QCOMPARE(cabinet.state().current, SecretPlace::Keychain);
        QVERIFY(cabinet.remove(u"hunter"_s));
    }

    void aDamagedVaultHidesNoKey()
    {
        SecretCabinet cabinet(file(), names, cheap);
        QVERIFY(cabinet.createVault(passphrase));
        QFile vault(file());
        QVERIFY(vault.open(QIODevice::WriteOnly));
        vault.write("this is no vault");
        vault.close();
        QCOMPARE(cabinet.state().vault, VaultState::Damaged);
        QCOMPARE(keyOf(cabinet, u"hunter"_s), "none: misconfigured");
        QVERIFY(cabinet.removeVault());
        QCOMPARE(cabinet.state().vault, VaultState::None);
    }
};

KEYRING_MAIN(TestSecretCabinet, u"unlocked"_s, u"locked"_s, u"none"_s, u"nobus"_s, u"hung"_s)
#include "tst_secretcabinet.moc"
