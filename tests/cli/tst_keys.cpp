// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QRegularExpression>

#include <fcntl.h>
#include <unistd.h>

using namespace overture::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int longMs = 120'000;

/// overture-cli on a real workspace of its own, on a computer without a password store.
class Desk
{
public:
    [[nodiscard]] QString vaultFile() const { return m_folder.filePath(u"data/overture/keys/keys.vault"_s); }
    [[nodiscard]] QString fileWith(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    void start(QProcess &process, const QStringList &command, const QString &passphraseFile = {}, const QString &keyFile = {}) const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_DATA_HOME"_s, m_folder.filePath(u"data"_s));
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere/at/all"_s);
        environment.remove(u"DISPLAY"_s);
        process.setProcessEnvironment(environment);
        QStringList arguments = {u"--workspace"_s, m_folder.filePath(u"work.db"_s), u"--json"_s};
        if (!passphraseFile.isEmpty())
            arguments += {u"--passphrase-fd"_s, u"30"_s};
        arguments += command;
        if (!keyFile.isEmpty())
            arguments += {u"--fd"_s, u"31"_s};
        process.setChildProcessModifier([passphrase = passphraseFile.toLocal8Bit(), key = keyFile.toLocal8Bit()] {
            // Only calls that are allowed between fork and exec.
            if (!passphrase.isEmpty()) {
                const int opened = ::open(passphrase.constData(), O_RDONLY);
                ::dup2(opened, 30);
            }
            if (!key.isEmpty()) {
                const int opened = ::open(key.constData(), O_RDONLY);
                ::dup2(opened, 31);
            }
        });
        process.start(QStringLiteral(OVERTURE_CLI), arguments);
    }
    Outcome run(const QStringList &command, const QString &passphraseFile = {}, const QString &keyFile = {}, const QByteArray &input = {}) const
    {
        QProcess process;
        start(process, command, passphraseFile, keyFile);
        process.write(input);
        process.closeWriteChannel();
        Outcome outcome;
        if (!process.waitForFinished(longMs)) {
            process.kill();
            process.waitForFinished();
            outcome.err = "did not end\n" + process.readAllStandardError();
            return outcome;
        }
        outcome.exitCode = process.exitCode();
        outcome.out = process.readAllStandardOutput();
        outcome.err = process.readAllStandardError();
        outcome.json = QJsonDocument::fromJson(outcome.out);
        return outcome;
    }

private:
    QTemporaryDir m_folder;
};

QJsonObject keyOf(const Outcome &list, const QString &service)
{
    for (const auto &key : list.object().value(u"keys"_s).toArray()) {
        if (key.toObject().value(u"service"_s).toString() == service)
            return key.toObject();
    }
    return {};
}

} // namespace

class TestKeys : public QObject
{
    Q_OBJECT
private slots:
    void aVaultKeepsKeysFromOneCommandToTheNext()
    {
        const Desk desk;
        const auto passphrase = desk.fileWith(u"passphrase"_s, "correct horse battery\n");
        const auto key = desk.fileWith(u"key"_s, "canary-key-4711\n");
        auto outcome = desk.run({u"keys"_s, u"list"_s});
        QVERIFY2(outcome.exitCode == 0, outcome.text().constData());
        QCOMPARE(missingKeys(outcome.object(), {u"keychain"_s, u"vault"_s, u"vault_file"_s, u"goes_to"_s, u"keys"_s}), QStringList());
        QCOMPARE(outcome.object().value(u"keychain"_s).toString(), u"missing"_s);
        QCOMPARE(outcome.object().value(u"vault"_s).toString(), u"none"_s);

        outcome = desk.run({u"keys"_s, u"set"_s, u"hunter"_s}, passphrase, key);
        QVERIFY2(outcome.exitCode == 0, outcome.text().constData());
        QCOMPARE(outcome.object().value(u"place"_s).toString(), u"vault"_s);
        QVERIFY(QFile::exists(desk.vaultFile()));
        outcome = desk.run({u"keys"_s, u"set"_s, u"gemini"_s}, passphrase, {}, "another-key\n"); // through stdin
        QVERIFY2(outcome.exitCode == 0, outcome.text().constData());

        outcome = desk.run({u"keys"_s, u"list"_s}, passphrase);
        QCOMPARE(outcome.object().value(u"vault"_s).toString(), u"open"_s);
        QCOMPARE(keyOf(outcome, u"hunter"_s).value(u"place"_s).toString(), u"vault"_s);
        QCOMPARE(keyOf(outcome, u"gemini"_s).value(u"place"_s).toString(), u"vault"_s);
        QVERIFY(keyOf(outcome, u"gmail"_s).value(u"place"_s).isNull());
        outcome = desk.run({u"status"_s}, passphrase);
        QVERIFY(outcome.object().value(u"services"_s).toObject().value(u"hunter"_s).toObject().value(u"key"_s).toBool());

        outcome = desk.run({u"keys"_s, u"remove"_s, u"hunter"_s}, passphrase);
        QVERIFY2(outcome.exitCode == 0, outcome.text().constData());
        outcome = desk.run({u"keys"_s, u"list"_s}, passphrase);
        QVERIFY(keyOf(outcome, u"hunter"_s).value(u"place"_s).isNull());
        QCOMPARE(keyOf(outcome, u"gemini"_s).value(u"place"_s).toString(), u"vault"_s);
    }

    void aWrongPassphraseChangesNothing()
    {
        const Desk desk;
        const auto passphrase = desk.fileWith(u"passphrase"_s, "correct horse battery");
        const auto wrong = desk.fileWith(u"wrong"_s, "correct house battery");
        const auto key = desk.fileWith(u"key"_s, "canary-key-4711");
        QCOMPARE(desk.run({u"keys"_s, u"set"_s, u"hunter"_s}, passphrase, key).exitCode, 0);
        QFile vault(desk.vaultFile());
        QVERIFY(vault.open(QIODevice::ReadOnly));
        const auto before = vault.readAll();
        const auto outcome = desk.run({u"keys"_s, u"set"_s, u"gemini"_s}, wrong, key);
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(outcome.error().value(u"message"_s).toString().contains(u"not the passphrase"_s));
        QVERIFY(!outcome.error().value(u"action"_s).toString().isEmpty());
        vault.seek(0);
        QCOMPARE(vault.readAll(), before);
        QVERIFY(!(outcome.out + outcome.err).contains("canary-key"));
        QVERIFY(!(outcome.out + outcome.err).contains("correct house"));
    }

    void aKeyThatCannotBeKeptIsRefused()
    {
        const Desk desk;
        const auto outcome = desk.run({u"keys"_s, u"set"_s, u"hunter"_s}, {}, desk.fileWith(u"key"_s, "canary-key-4711"));
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.error().value(u"action"_s).toString().contains(u"--vault"_s), outcome.text().constData());
        QVERIFY(!(outcome.out + outcome.err).contains("canary-key"));
    }

    void aKeyIsNeverAnArgument_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("behind the service") << QStringList{u"keys"_s, u"set"_s, u"hunter"_s, u"the-key"_s};
        QTest::newRow("no verb") << QStringList{u"keys"_s, u"hunter"_s};
        QTest::newRow("unknown service") << QStringList{u"keys"_s, u"set"_s, u"huntr"_s};
        QTest::newRow("dns has none") << QStringList{u"keys"_s, u"set"_s, u"dns"_s};
        QTest::newRow("a descriptor for list") << QStringList{u"keys"_s, u"list"_s, u"--fd"_s, u"0"_s};
        QTest::newRow("no number") << QStringList{u"keys"_s, u"set"_s, u"hunter"_s, u"--passphrase-fd"_s, u"the-passphrase"_s};
        QTest::newRow("in practice") << QStringList{u"--practice"_s, u"keys"_s, u"list"_s};
    }

    void aKeyIsNeverAnArgument()
    {
        QFETCH(QStringList, command);
        const Desk desk;
        const auto outcome = desk.run(command);
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY(!QFile::exists(desk.vaultFile()));
    }

    void theRunningCommandShowsNoKey()
    {
        const Desk desk;
        const auto passphrase = desk.fileWith(u"passphrase"_s, "canary-passphrase-4712");
        QProcess process;
        desk.start(process, {u"keys"_s, u"set"_s, u"hunter"_s}, passphrase);
        QVERIFY(process.waitForStarted());
        process.write("canary-key-4711"); // it waits for the end of what is written
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(desk.vaultFile()), longMs);
        for (const char *what : {"cmdline", "environ", "maps"}) {
            QFile file(u"/proc/%1/%2"_s.arg(process.processId()).arg(QString::fromLatin1(what)));
            if (file.open(QIODevice::ReadOnly)) { // environ and maps are closed to all but root
                const auto bytes = file.readAll();
                QVERIFY(!bytes.contains("canary-key"));
                QVERIFY(!bytes.contains("canary-passphrase"));
            }
        }
        QFile limits(u"/proc/%1/limits"_s.arg(process.processId()));
        if (limits.open(QIODevice::ReadOnly)) {
            static const QRegularExpression noCore(u"Max core file size +0 +0 "_s);
            QVERIFY(noCore.match(QString::fromLatin1(limits.readAll())).hasMatch());
        }
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(longMs));
        QCOMPARE(process.exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(TestKeys)
#include "tst_keys.moc"
