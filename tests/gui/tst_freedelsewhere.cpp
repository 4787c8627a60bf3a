// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/undo/freedelsewhere.h"

#include <QTest>
#include <QThread>

#include <atomic>

namespace {

std::atomic<QThread *> freedOn = nullptr;

struct Kept
{
    int value = 0;
    bool isOriginal = true;

    Kept() = default;
    Kept(Kept &&other) noexcept : value(other.value) { other.isOriginal = false; }
    ~Kept()
    {
        if (isOriginal)
            freedOn = QThread::currentThread();
    }
};

} // namespace

class TestFreedElsewhere : public QObject
{
    Q_OBJECT
private slots:
    void theLastOwnerDoesNotWait()
    {
        Kept kept;
        kept.value = 7;
        auto shared = overture::gui::freedElsewhere(std::move(kept));
        QCOMPARE(shared->value, 7);
        auto other = shared;
        shared.reset();
        QVERIFY(!freedOn.load());
        other.reset();
        QTRY_VERIFY_WITH_TIMEOUT(freedOn.load(), 60'000);
        QVERIFY(freedOn.load() != QThread::currentThread());
    }
};

QTEST_GUILESS_MAIN(TestFreedElsewhere)
#include "tst_freedelsewhere.moc"
