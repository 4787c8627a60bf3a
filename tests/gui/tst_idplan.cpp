// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/idplan.h"

#include <QTest>

#include <random>

using overture::gui::IdPlan;
using overture::gui::planIds;

using Ids = QList<qint64>;

namespace {

/// Does to `ids` what a model would announce, and checks that each step says what it does.
bool follow(Ids ids, const IdPlan &plan)
{
    for (const auto &step : plan.steps) {
        const auto count = step.last - step.first + 1;
        switch (step.kind) {
        case IdPlan::Kind::Permute: {
            auto before = ids;
            auto after = step.after;
            std::sort(before.begin(), before.end());
            std::sort(after.begin(), after.end());
            if (before != after)
                return false;
            break;
        }
        case IdPlan::Kind::Reset: break;
        case IdPlan::Kind::Remove:
            ids.remove(step.first, count);
            if (ids != step.after)
                return false;
            break;
        case IdPlan::Kind::Insert: {
            auto after = step.after;
            after.remove(step.first, count);
            if (after != ids)
                return false;
            break;
        }
        }
        ids = step.after;
    }
    return ids == plan.ids;
}

} // namespace

class TestIdPlan : public QObject
{
    Q_OBJECT
private slots:
    void saysNothingWhenNothingChanged()
    {
        QVERIFY(planIds({1, 2, 3}, {1, 2, 3}).steps.isEmpty());
        QVERIFY(planIds({}, {}).steps.isEmpty());
    }

    void insertsAndRemovesInOneStep()
    {
        const auto added = planIds({3, 2, 1}, {5, 4, 3, 2, 1});
        QCOMPARE(added.steps.size(), 1);
        QVERIFY(added.steps.first().kind == IdPlan::Kind::Insert);
        QCOMPARE(added.steps.first().last, 1);
        const auto removed = planIds({1, 2, 3, 4}, {1, 4});
        QCOMPARE(removed.steps.size(), 1);
        QVERIFY(removed.steps.first().kind == IdPlan::Kind::Remove);
    }

    void permutesOnlyWhenSorted()
    {
        const auto plan = planIds({1, 2, 3, 4}, {4, 3, 2, 1});
        QCOMPARE(plan.steps.size(), 1);
        QVERIFY(plan.steps.first().kind == IdPlan::Kind::Permute);
    }

    void beginsAnewWhenNearlyEverythingGoes()
    {
        Ids many;
        for (qint64 id = 1; id <= 50000; ++id)
            many.append(id);
        const auto plan = planIds(many, {7, 3});
        QCOMPARE(plan.steps.size(), 1);
        QVERIFY(plan.steps.first().kind == IdPlan::Kind::Reset);
        QVERIFY(follow(many, plan));
        QVERIFY(planIds({7, 3}, many).steps.first().kind != IdPlan::Kind::Reset);
    }

    void reachesAnyListFromAnyOther()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 500; ++round) {
            const auto make = [&] {
                Ids ids;
                for (qint64 id = 1; id <= 20; ++id) {
                    if (random() % 3 != 0)
                        ids.append(id);
                }
                if (random() % 2)
                    std::shuffle(ids.begin(), ids.end(), random);
                return ids;
            };
            const auto before = make();
            const auto after = make();
            const auto plan = planIds(before, after);
            QCOMPARE(plan.ids, after);
            QVERIFY(follow(before, plan));
        }
    }
};

QTEST_GUILESS_MAIN(TestIdPlan)
#include "tst_idplan.moc"
