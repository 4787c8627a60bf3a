// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/vaultsecretstore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

#include <unistd.h>

using namespace overture;
using namespace overture::secrets;
using namespace Qt::StringLiterals;

namespace {

const VaultCost cheap{1, 8192};
const Secret passphrase("correct horse battery");

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestVaultSecretStore : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"data/keys/keys.vault"_s);
    }

    void keepsKeysAcrossRestartsBehindItsPassphrase()
    {
        const QByteArray bytes("k\0y \xff\n", 6);
        {
            VaultSecretStore vault(m_file, cheap);
            QCOMPARE(vault.state(), VaultState::None);
            QCOMPARE(vault.read(u"hunter"_s).error().kind, ErrorKind::Misconfigured);
            QVERIFY(vault.create(passphrase, {}));
            QCOMPARE(vault.state(), VaultState::Open);
            QVERIFY(vault.write(u"hunter"_s, Secret(bytes)));
            QCOMPARE(vault.read(u"hunter"_s)->reveal(), bytes);
            QCOMPARE(vault.read(u"gmail"_s).error().kind, ErrorKind::NotFound);
        }
        VaultSecretStore vault(m_file, cheap);
        QCOMPARE(vault.state(), VaultState::Locked);
        QCOMPARE(vault.read(u"hunter"_s).error().kind, ErrorKind::Misconfigured);
        QVERIFY(!vault.write(u"hunter"_s, Secret(QByteArray("lost?"))));
        const auto before = bytesOf(m_file);
        const auto refused = vault.unlock(Secret(QByteArray("correct house battery")));
        QCOMPARE(refused.error().kind, ErrorKind::Unauthorized);
        QVERIFY(!refused.error().action.isEmpty());
        QCOMPARE(bytesOf(m_file), before);
        QVERIFY(vault.unlock(passphrase));
        QCOMPARE(vault.read(u"hunter"_s)->reveal(), bytes);
        QVERIFY(vault.remove(u"hunter"_s));
        QCOMPARE(vault.read(u"hunter"_s).error().kind, ErrorKind::NotFound);
    }

    void isForItsOwnerAlone()
    {
        QDir().mkpath(m_folder->filePath(u"data/keys"_s));
        QFile::setPermissions(m_folder->filePath(u"data/keys"_s), QFile::Permissions(0x7777)); // open to everybody
        VaultSecretStore vault(m_file, cheap);
        QVERIFY(vault.create(passphrase, {{u"hunter"_s, Secret(QByteArray("the-key"))}}));
        QVERIFY(vault.write(u"gemini"_s, Secret(QByteArray("another"))));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(m_file) & others));
        QVERIFY(!(QFile::permissions(m_folder->filePath(u"data/keys"_s)) & others));
        QVERIFY(!bytesOf(m_file).contains("the-key"));
        QCOMPARE(QDir(m_folder->filePath(u"data/keys"_s)).entryList(QDir::Files), QStringList{u"keys.vault"_s}); // nothing half written
    }

    void refusesAShortPassphraseAndASecondVault()
    {
        VaultSecretStore vault(m_file, cheap);
        QCOMPARE(vault.create(Secret(QByteArray("1234567")), {}).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(vault.state(), VaultState::None);
        QVERIFY(vault.create(passphrase, {}));
        QCOMPARE(vault.create(passphrase, {}).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(vault.changePassphrase(passphrase, Secret(QByteArray("short"))).error().kind, ErrorKind::InvalidInput);
    }

    void aChangedPassphraseHoldsAtOnceAndTheOldOneNoMore()
    {
        const Secret next(QByteArray("another passphrase"));
        VaultSecretStore vault(m_file, cheap);
        QVERIFY(vault.create(passphrase, {{u"hunter"_s, Secret(QByteArray("the-key"))}}));
        const auto before = bytesOf(m_file);
        QCOMPARE(vault.changePassphrase(Secret(QByteArray("not the passphrase")), next).error().kind, ErrorKind::Unauthorized);
        QCOMPARE(bytesOf(m_file), before);
        QVERIFY(vault.changePassphrase(passphrase, next));
        QCOMPARE(vault.read(u"hunter"_s)->reveal(), "the-key");
        QVERIFY(bytesOf(m_file).mid(32, 16) != before.mid(32, 16)); // a new salt
        VaultSecretStore later(m_file, cheap);
        QCOMPARE(later.unlock(passphrase).error().kind, ErrorKind::Unauthorized);
        QVERIFY(later.unlock(next));
        QCOMPARE(later.read(u"hunter"_s)->reveal(), "the-key");
    }

    void whatCannotBeWrittenLeavesWhatWasThere()
    {
        if (::geteuid() == 0)
            QSKIP("root may write everywhere");
        VaultSecretStore vault(m_file, cheap);
        QVERIFY(vault.create(passphrase, {{u"hunter"_s, Secret(QByteArray("the-key"))}}));
        const auto before = bytesOf(m_file);
        QFile::setPermissions(m_folder->filePath(u"data/keys"_s), QFile::ReadOwner | QFile::ExeOwner);
        QVERIFY(!vault.write(u"hunter"_s, Secret(QByteArray("another"))));
        QFile::setPermissions(m_folder->filePath(u"data/keys"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QCOMPARE(bytesOf(m_file), before);
        QCOMPARE(vault.read(u"hunter"_s)->reveal(), "the-key");
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        overwrite(m_folder->filePath(u"data"_s), "a file where the folder should be");
        VaultSecretStore vault(m_file, cheap);
        const auto made = vault.create(passphrase, {});
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::Misconfigured);
        QVERIFY(!made.error().action.isEmpty());
    }

    void aDamagedFileIsRefusedAndKept()
    {
        VaultSecretStore vault(m_file, cheap);
        QVERIFY(vault.create(passphrase, {{u"hunter"_s, Secret(QByteArray("the-key"))}}));
        auto damaged = bytesOf(m_file);
        damaged[60] = char(damaged.at(60) ^ 1);
        overwrite(m_file, damaged);
        QCOMPARE(vault.state(), VaultState::Damaged);
        QVERIFY(vault.read(u"hunter"_s).error().message.contains(u"is damaged"_s));
        QVERIFY(!vault.unlock(passphrase));
        QVERIFY(!vault.write(u"hunter"_s, Secret(QByteArray("another"))));
        QVERIFY(!vault.create(passphrase, {}));
        QCOMPARE(bytesOf(m_file), damaged);
        QVERIFY(vault.discard()); // set aside, not deleted
        QCOMPARE(vault.state(), VaultState::None);
        const auto left = QDir(m_folder->filePath(u"data/keys"_s)).entryList({u"keys.vault.damaged-*"_s}, QDir::Files);
        QCOMPARE(left.size(), 1);
        QCOMPARE(bytesOf(m_folder->filePath(u"data/keys/"_s + left.first())), damaged);
    }

    void isGoneWhenRemoved()
    {
        VaultSecretStore vault(m_file, cheap);
        QVERIFY(vault.create(passphrase, {{u"hunter"_s, Secret(QByteArray("the-key"))}}));
        QVERIFY(vault.discard());
        QVERIFY(!QFile::exists(m_file));
        QCOMPARE(vault.read(u"hunter"_s).error().kind, ErrorKind::Misconfigured);
        QVERIFY(vault.discard()); // twice is no error
    }

    void followsWhatAnotherProgramWrites()
    {
        VaultSecretStore here(m_file, cheap);
        VaultSecretStore there(m_file, cheap);
        QVERIFY(here.create(passphrase, {}));
        QVERIFY(there.unlock(passphrase));
        QVERIFY(there.write(u"hunter"_s, Secret(QByteArray("from there"))));
        QCOMPARE(here.read(u"hunter"_s)->reveal(), "from there");
        QVERIFY(here.write(u"gemini"_s, Secret(QByteArray("from here"))));
        QCOMPARE(there.read(u"gemini"_s)->reveal(), "from here");
        QCOMPARE(there.read(u"hunter"_s)->reveal(), "from there");
        QVERIFY(there.changePassphrase(passphrase, Secret(QByteArray("another passphrase"))));
        QCOMPARE(here.state(), VaultState::Locked);
        QVERIFY(!here.write(u"gemini"_s, Secret(QByteArray("would be lost"))));
        QVERIFY(here.unlock(Secret(QByteArray("another passphrase"))));
        QCOMPARE(here.read(u"gemini"_s)->reveal(), "from here");
    }

    void writersTakeTurns()
    {
        VaultSecretStore first(m_file, cheap);
        VaultSecretStore second(m_file, cheap);
        QVERIFY(first.create(passphrase, {}));
        QVERIFY(second.unlock(passphrase));
        std::atomic<int> refused = 0;
        const auto fill = [&refused](VaultSecretStore &vault, const QString &prefix) {
            for (int i = 0; i < 20; ++i) {
                if (!vault.write(prefix + QString::number(i), Secret(QByteArray::number(i))))
                    ++refused;
            }
        };
        std::thread one([&] { fill(first, u"a"_s); });
        std::thread two([&] { fill(second, u"b"_s); });
        one.join();
        two.join();
        QCOMPARE(refused.load(), 0);
        VaultSecretStore later(m_file, cheap);
        QVERIFY(later.unlock(passphrase));
        QCOMPARE(later.entries()->size(), 40);
    }
};

QTEST_GUILESS_MAIN(TestVaultSecretStore)
#include "tst_vaultsecretstore.moc"
