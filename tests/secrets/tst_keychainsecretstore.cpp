// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychainsecretstore.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

using namespace overture;
using namespace Qt::StringLiterals;

namespace {

/// Which password store this process runs with; empty when the process is the one that starts the others.
QString state()
{
    return qEnvironmentVariable("OVERTURE_TEST_KEYRING");
}

constexpr int notInstalled = 77;

} // namespace

/// Each test belongs to one state of the password store; main() runs this program once in each of them.
class TestKeychainSecretStore : public QObject
{
    Q_OBJECT
private slots:
    void keepsKeysAcrossRestarts()
    {
        if (state() != u"unlocked")
            return;
        const QByteArray bytes("k\0y \xff\n", 6);
        {
            secrets::KeychainSecretStore store;
            QCOMPARE(store.read(u"hunter"_s).error().kind, ErrorKind::NotFound);
            QVERIFY(store.write(u"hunter"_s, Secret(bytes)));
            QVERIFY(store.write(u"hunter"_s, Secret(QByteArray("soon replaced"))));
            QVERIFY(store.write(u"hunter"_s, Secret(bytes)));
            QCOMPARE(store.description(), u"System password store"_s);
        }
        {
            secrets::KeychainSecretStore store; // as after a restart
            QCOMPARE(store.read(u"hunter"_s)->reveal(), bytes);
            QVERIFY(store.write(u"hunter"_s, Secret(QByteArray("another"))));
            QCOMPARE(store.read(u"hunter"_s)->reveal(), QByteArray("another"));
            QCOMPARE(store.read(u"gmail"_s).error().kind, ErrorKind::NotFound);
            QVERIFY(store.remove(u"hunter"_s));
            QVERIFY(store.remove(u"hunter"_s)); // twice is no error
        }
        secrets::KeychainSecretStore store;
        QCOMPARE(store.read(u"hunter"_s).error().kind, ErrorKind::NotFound);
    }

    void keepsTheKeyForThisSessionWithoutAStore()
    {
        if (state() == u"unlocked")
            return;
        QElapsedTimer timer;
        timer.start();
        {
            secrets::KeychainSecretStore store;
            const auto written = store.write(u"hunter"_s, Secret(QByteArray("the-key")));
            QVERIFY(!written);
            QCOMPARE(written.error().kind, ErrorKind::Misconfigured);
            QVERIFY(written.error().message.contains(u"until you quit"_s));
            QVERIFY(!written.error().action.isEmpty());
            QVERIFY(!written.error().message.contains(u"the-key"_s)
                    && !written.error().detail.contains(u"the-key"_s));
            QCOMPARE(store.read(u"hunter"_s)->reveal(), QByteArray("the-key"));
            QVERIFY(store.description().startsWith(u"This session only"_s));
        }
        QVERIFY(timer.elapsed() < 9000);
        if (state() == u"hung")
            return; // one wait is enough
        secrets::KeychainSecretStore next;
        QVERIFY(!next.read(u"hunter"_s)); // nothing was left anywhere
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (!state().isEmpty()) {
        TestKeychainSecretStore test;
        return QTest::qExec(&test, argc, argv);
    }
    int failures = 0;
    for (const QString &with : {u"unlocked"_s, u"locked"_s, u"none"_s, u"hung"_s}) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"OVERTURE_TEST_KEYRING"_s, with);
        environment.remove(u"DISPLAY"_s);
        environment.remove(u"WAYLAND_DISPLAY"_s);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(TEST_DATA_DIR "/../support/with-keyring.sh"),
                      QStringList{with, app.applicationFilePath()} + app.arguments().mid(1));
        if (!process.waitForFinished(60000)) {
            qWarning("%s: does not end", qPrintable(with));
            process.kill();
            process.waitForFinished();
            ++failures;
        } else if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == notInstalled) {
            qInfo("%s: left out, dbus or gnome-keyring is not installed", qPrintable(with));
        } else if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
            qWarning("%s: failed", qPrintable(with));
            ++failures;
        }
    }
    return failures;
}

#include "tst_keychainsecretstore.moc"
