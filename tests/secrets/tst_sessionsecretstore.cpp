// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/sessionsecretstore.h"

#include <QTest>

#include <thread>

using namespace overture;
using namespace Qt::StringLiterals;

class TestSessionSecretStore : public QObject
{
    Q_OBJECT
private slots:
    void liesOverAnotherStoreWithoutWritingToIt()
    {
        auto beneath = std::make_unique<secrets::SessionSecretStore>();
        auto *stored = beneath.get();
        QVERIFY(stored->write(u"hunter"_s, Secret("stored")));
        QVERIFY(stored->write(u"gemini"_s, Secret("stored")));
        secrets::SessionSecretStore over(std::move(beneath));
        QVERIFY(over.write(u"hunter"_s, Secret("for this run")));
        QCOMPARE(over.read(u"hunter"_s)->reveal(), "for this run"_ba);
        QCOMPARE(over.read(u"gemini"_s)->reveal(), "stored"_ba);
        QCOMPARE(stored->read(u"hunter"_s)->reveal(), "stored"_ba);
        QCOMPARE(over.read(u"gmail"_s).error().kind, ErrorKind::NotFound);
    }

    void givesBackWhatWasWritten()
    {
        secrets::SessionSecretStore store;
        QVERIFY(store.write(u"hunter"_s, Secret(QByteArray("k\0y", 3))));
        QVERIFY(store.write(u"gmail"_s, Secret(QByteArray("token"))));
        QCOMPARE(store.read(u"hunter"_s)->reveal(), QByteArray("k\0y", 3));
        QVERIFY(store.write(u"hunter"_s, Secret(QByteArray("another"))));
        QCOMPARE(store.read(u"hunter"_s)->reveal(), QByteArray("another"));
        QCOMPARE(store.read(u"gmail"_s)->reveal(), QByteArray("token"));
    }

    void saysThatThereIsNone()
    {
        secrets::SessionSecretStore store;
        QCOMPARE(store.read(u"hunter"_s).error().kind, ErrorKind::NotFound);
        QVERIFY(store.write(u"hunter"_s, Secret(QByteArray("key"))));
        QVERIFY(store.remove(u"hunter"_s));
        QCOMPARE(store.read(u"hunter"_s).error().kind, ErrorKind::NotFound);
        QVERIFY(store.remove(u"hunter"_s)); // twice is no error
    }

    void forgetsEverythingWithTheProgram()
    {
        {
            secrets::SessionSecretStore store;
            QVERIFY(store.write(u"hunter"_s, Secret(QByteArray("key"))));
        }
        secrets::SessionSecretStore next;
        QCOMPARE(next.read(u"hunter"_s).error().kind, ErrorKind::NotFound);
    }

    void mayBeUsedByManyThreads()
    {
        secrets::SessionSecretStore store;
        std::atomic<int> wrong = 0;
        std::vector<std::thread> threads;
        for (int t = 0; t < 8; ++t) {
            threads.emplace_back([&store, &wrong, t] {
                const QString name = u"service %1"_s.arg(t);
                for (int i = 0; i < 500; ++i) {
                    const QByteArray key = QByteArray::number(t * 1000 + i);
                    if (!store.write(name, Secret(key)) || store.read(name)->reveal() != key)
                        ++wrong;
                }
            });
        }
        for (auto &thread : threads)
            thread.join();
        QCOMPARE(wrong.load(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSessionSecretStore)
#include "tst_sessionsecretstore.moc"
