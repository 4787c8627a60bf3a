// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changeset.h"

#include <QTest>

using namespace overture::store;

class TestChangeSet : public QObject
{
    Q_OBJECT
private slots:
    void isEmptyAtFirst()
    {
        const ChangeSet changes;
        QVERIFY(changes.isEmpty());
        QVERIFY(!changes.touches(Table::Drafts));
        QCOMPARE(changes.changeOf(Table::Drafts), TableChange());
    }

    void keepsRowsByTableAndKind()
    {
        ChangeSet changes;
        changes.insert(Table::Drafts, 1);
        changes.update(Table::Drafts, 2);
        changes.remove(Table::Drafts, 3);
        changes.all(Table::Jobs);
        QVERIFY(changes.touches(Table::Drafts) && changes.touches(Table::Jobs) && !changes.touches(Table::Sends));
        QCOMPARE(changes.changeOf(Table::Drafts), (TableChange{{1}, {2}, {3}, false}));
        QVERIFY(changes.changeOf(Table::Jobs).everything);
    }

    void countsANewRowOnce()
    {
        ChangeSet changes;
        changes.insert(Table::Drafts, 1);
        changes.update(Table::Drafts, 1);
        QCOMPARE(changes.changeOf(Table::Drafts), (TableChange{{1}, {}, {}, false}));
    }

    void forgetsARowThatCameAndWent()
    {
        ChangeSet changes;
        changes.insert(Table::Drafts, 1);
        changes.remove(Table::Drafts, 1);
        QVERIFY(changes.isEmpty());
    }

    void namesARemovedRowOnlyAsRemoved()
    {
        ChangeSet changes;
        changes.update(Table::Drafts, 1);
        changes.remove(Table::Drafts, 1);
        QCOMPARE(changes.changeOf(Table::Drafts), (TableChange{{}, {}, {1}, false}));
    }

    void mergesInOrder()
    {
        ChangeSet first;
        first.insert(Table::Drafts, 1);
        first.update(Table::Drafts, 2);
        ChangeSet second;
        second.update(Table::Drafts, 1);
        second.remove(Table::Drafts, 2);
        second.all(Table::Prospects);
        first.merge(second);
        QCOMPARE(first.changeOf(Table::Drafts), (TableChange{{1}, {}, {2}, false}));
        QVERIFY(first.changeOf(Table::Prospects).everything);
    }
};

QTEST_GUILESS_MAIN(TestChangeSet)
#include "tst_changeset.moc"
