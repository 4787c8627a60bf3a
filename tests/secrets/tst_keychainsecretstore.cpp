// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychainsecretstore.h"
#include "keyringstates.h"

#include <QElapsedTimer>

using namespace overture;
using namespace Qt::StringLiterals;

/// Each test belongs to one state of the password store; main() runs this program once in each of them.
class TestKeychainSecretStore : public QObject
{
    Q_OBJECT
private slots:
    void saysInWhichStateItIs()
    {
        static const QHash<QString, KeychainState> states = {{u"unlocked"_s, KeychainState::Open},   {u"locked"_s, KeychainState::Locked},
                                                             {u"none"_s, KeychainState::Missing},    {u"nobus"_s, KeychainState::Missing},
                                                             {u"hung"_s, KeychainState::Silent}};
        secrets::KeychainSecretStore store;
        QVERIFY(states.contains(test::keyring()));
        QCOMPARE(store.state(), states.value(test::keyring()));
    }

    void keepsKeysAcrossRestarts()
    {
        if (test::keyring() != u"unlocked")
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

    void neverCallsAKeyMissingThatItCannotLookFor()
    {
        if (test::keyring() == u"unlocked")
            return;
        QElapsedTimer timer;
        timer.start();
        secrets::KeychainSecretStore store;
        const auto read = store.read(u"hunter"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Misconfigured); // the library itself says "no such entry" when locked
        const auto written = store.write(u"hunter"_s, Secret(QByteArray("the-key")));
        QVERIFY(!written);
        const auto removed = store.remove(u"hunter"_s); // the library itself says "done" when locked
        QVERIFY(!removed);
        for (const Error &error : {read.error(), written.error(), removed.error()}) {
            QCOMPARE(error.kind, ErrorKind::Misconfigured);
            QVERIFY(!error.action.isEmpty());
            QVERIFY(!error.message.contains(u"the-key"_s) && !error.detail.contains(u"the-key"_s));
            if (test::keyring() == u"locked")
                QVERIFY2(error.message.contains(u"is locked"_s), qPrintable(error.message));
            if (test::keyring() == u"hung")
                QVERIFY2(error.message.contains(u"does not answer"_s), qPrintable(error.message));
            if (test::keyring() == u"none" || test::keyring() == u"nobus")
                QVERIFY2(error.message.contains(u"there is no password store"_s), qPrintable(error.message));
        }
        // One wait for a store that hangs, not one for each question.
        QVERIFY2(timer.elapsed() < 14000, qPrintable(QString::number(timer.elapsed())));
    }
};

KEYRING_MAIN(TestKeychainSecretStore, u"unlocked"_s, u"locked"_s, u"none"_s, u"nobus"_s, u"hung"_s)
#include "tst_keychainsecretstore.moc"
