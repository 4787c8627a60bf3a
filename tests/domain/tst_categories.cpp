// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/categories.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace overture;

class CategoriesTest : public QObject
{
    Q_OBJECT
private slots:
    void aNewWorkspaceIsOfferedTheDefaultOnes()
    {
        QVERIFY(!defaultCategories().isEmpty());
        QCOMPARE(offeredCategories({}), defaultCategories());
    }
    void whatIsKnownFollowsAndNothingStandsTwice()
    {
        const auto offered = offeredCategories({u"galleries"_s, u" Framers "_s, QString(), u"FRAMERS"_s});
        QCOMPARE(offered, defaultCategories() + QStringList{u"Framers"_s});
    }
};

QTEST_GUILESS_MAIN(CategoriesTest)
#include "tst_categories.moc"
