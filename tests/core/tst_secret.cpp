// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret.h"

#include <QDebug>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>
#include <QVariant>

#include <algorithm>
#include <cstring>
#include <type_traits>

#include <sys/resource.h>

using namespace overture;

namespace {

template <class T>
concept CanBeLogged = requires(QDebug debug, const T &value) { debug << value; };
template <class T>
concept CanBeStreamed = requires(QDataStream stream, const T &value) { stream << value; };

// That it cannot slip into a log, a setting or a message is a matter of types.
static_assert(!CanBeLogged<Secret>);
static_assert(!CanBeStreamed<Secret>);
static_assert(!std::is_convertible_v<Secret, QString>);
static_assert(!std::is_convertible_v<Secret, QByteArray>);
static_assert(!std::is_convertible_v<Secret, QVariant>);
static_assert(!std::is_convertible_v<QByteArray, Secret>);
static_assert(CanBeLogged<QByteArray>); // the concept does find what can be

/// A key that stands nowhere in the program: it is made from two halves that say nothing.
class Canary
{
public:
    Canary()
    {
        for (int i = 0; i < size; ++i) {
            m_mask[i] = char(QRandomGenerator::global()->bounded(1, 255));
            m_masked[i] = char(QRandomGenerator::global()->bounded(1, 255));
        }
    }
    [[nodiscard]] QByteArray key() const
    {
        QByteArray key(size, Qt::Uninitialized);
        char *bytes = key.data();
        for (int i = 0; i < size; ++i)
            bytes[i] = char(m_mask[i] ^ m_masked[i]);
        return key;
    }
    /// How often its second half stands in the writable memory of this process (what is freed keeps it unless
    /// wiped; the allocator itself overwrites a few bytes at the front).
    [[nodiscard]] int found() const
    {
        int count = 0;
        QFile maps(QStringLiteral("/proc/self/maps"));
        QFile memory(QStringLiteral("/proc/self/mem"));
        if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return -1;
        static char window[1 << 16]; // no copy of what it reads may count as a finding
        const auto own = quintptr(window);
        for (const QByteArray &line : maps.readAll().split('\n')) {
            if (!line.contains(" rw-p "))
                continue;
            const QByteArray range = line.left(line.indexOf(' '));
            const auto end = range.mid(range.indexOf('-') + 1).toULongLong(nullptr, 16);
            for (auto at = range.left(range.indexOf('-')).toULongLong(nullptr, 16); at < end;
                 at += sizeof(window) - size) {
                memory.seek(qint64(at));
                const qint64 read = memory.read(window, qint64(std::min<quint64>(sizeof(window), end - at)));
                for (qint64 i = 0; i + size / 2 <= read; ++i) {
                    const auto place = quintptr(at) + quintptr(i);
                    if ((place < own - size || place >= own + sizeof(window)) && stands(window + i))
                        ++count;
                }
            }
        }
        memset(window, 0, sizeof(window));
        return count;
    }

private:
    static constexpr int size = 64;
    [[nodiscard]] bool stands(const char *bytes) const
    {
        for (int i = 0; i < size / 2; ++i) {
            if (bytes[i] != char(m_mask[size / 2 + i] ^ m_masked[size / 2 + i]))
                return false;
        }
        return true;
    }
    char m_mask[size];
    char m_masked[size];
};

} // namespace

class TestSecret : public QObject
{
    Q_OBJECT
private slots:
    void holdsItsBytes()
    {
        QVERIFY(Secret().isEmpty());
        QVERIFY(Secret(QByteArray()).isEmpty());
        const Secret secret(QByteArray("k\0y", 3));
        QVERIFY(!secret.isEmpty());
        QCOMPARE(secret.reveal(), QByteArray("k\0y", 3));
    }

    void isGoneFromMemoryWhenItGoes()
    {
        const Canary canary;
        {
            Secret secret(canary.key());
            QCOMPARE(secret.reveal().size(), 64);
            QVERIFY(canary.found() > 0); // the search does find it
        }
        QCOMPARE(canary.found(), 0);
    }

    void isGoneFromMemoryWhenAnotherTakesItsPlace()
    {
        const Canary canary;
        Secret secret(canary.key());
        QVERIFY(canary.found() > 0);
        secret = Secret(QByteArray("another"));
        QCOMPARE(canary.found(), 0);
        QCOMPARE(secret.reveal(), "another");
    }

    void theLastOfSeveralCopiesWipesIt()
    {
        const Canary canary;
        {
            Secret last;
            {
                const Secret first(canary.key());
                last = first;
            }
            QVERIFY(canary.found() > 0);
        }
        QCOMPARE(canary.found(), 0);
    }

    void staysOutOfSwapSpaceWhereTheSystemAllowsIt()
    {
        rlimit allowed{};
        QCOMPARE(getrlimit(RLIMIT_MEMLOCK, &allowed), 0);
        if (allowed.rlim_cur < 64 * 1024)
            QSKIP("this user may not lock memory");
        const Secret secret(QByteArray(5000, 'k'));
        QFile status(QStringLiteral("/proc/self/status"));
        QVERIFY(status.open(QIODevice::ReadOnly));
        int locked = -1;
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmLck:"))
                locked = line.mid(6).simplified().split(' ').first().toInt();
        }
        QVERIFY2(locked >= 8, QByteArray::number(locked).constData()); // kB: both pages of it
    }

    void aCopyOutlivesItsOrigin()
    {
        Secret copy;
        {
            const Secret origin(QByteArray("the key"));
            copy = origin;
            const Secret third(origin);
            QCOMPARE(third.reveal(), "the key");
        }
        QCOMPARE(copy.reveal(), "the key");
    }

    void movingLeavesNothingBehind()
    {
        Secret origin(QByteArray("the key"));
        Secret moved(std::move(origin));
        QCOMPARE(moved.reveal(), "the key");
        Secret assigned(QByteArray("an older key"));
        assigned = std::move(moved);
        QCOMPARE(assigned.reveal(), "the key");
    }

    void mayBeAssignedToItself()
    {
        Secret secret(QByteArray("the key"));
        Secret &same = secret;
        secret = same;
        QCOMPARE(secret.reveal(), "the key");
    }
};

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
