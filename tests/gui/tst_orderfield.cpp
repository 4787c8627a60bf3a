// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/orderfield.h"
#include "gui/settings/settingfield.h"

#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace overture;
using namespace Qt::StringLiterals;

class TestOrderField : public QObject
{
    Q_OBJECT
    const QList<gui::OrderField::Choice> m_choices = {{u"website"_s, u"The site"_s}, {u"hunter"_s, u"Hunter"_s}, {u"other"_s, u"Other"_s}};

private slots:
    void showsWhatIsStoredAndKeepsUnknownWords()
    {
        gui::OrderField field(u"Asked first"_s, m_choices);
        field.setValue(u"hunter, website"_s);
        QCOMPARE(field.value(), u"hunter,website"_s);
        QCOMPARE(field.list()->count(), 3);
        QCOMPARE(field.list()->item(0)->text(), u"Hunter"_s);
        QCOMPARE(field.list()->item(2)->checkState(), Qt::Unchecked);
        field.setValue(u"later,website"_s); // a word of a newer version
        QCOMPARE(field.value(), u"later,website"_s);
        QCOMPARE(field.list()->item(0)->data(Qt::AccessibleTextRole).toString(), u"later, number 1, in use"_s);
    }

    void isChangedWithTheKeyboard()
    {
        gui::OrderField field(u"Asked first"_s, m_choices);
        field.setValue(u"website,hunter"_s);
        field.show();
        QSignalSpy edited(&field, &gui::OrderField::edited);
        field.list()->setCurrentRow(0);
        QTest::keyClick(field.list(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(field.value(), u"hunter,website"_s);
        QCOMPARE(field.list()->currentRow(), 1);
        QTest::keyClick(field.list(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(field.value(), u"website,hunter"_s);
        QTest::keyClick(field.list(), Qt::Key_Up, Qt::AltModifier); // nowhere to go
        QTest::keyClick(field.list(), Qt::Key_Space);
        QCOMPARE(field.value(), u"hunter"_s);
        QCOMPARE(edited.count(), 3);
        field.list()->setCurrentRow(1);
        QTest::keyClick(field.list(), Qt::Key_Space); // the last one in use stays
        QCOMPARE(field.value(), u"hunter"_s);
        QCOMPARE(edited.count(), 3);
    }

    void isChangedWithItsButtons()
    {
        gui::OrderField field(u"Asked first"_s, m_choices);
        field.setValue(u"website,hunter"_s);
        const auto buttons = field.findChildren<QPushButton *>();
        QVERIFY(!buttons.at(0)->isEnabled());
        buttons.at(1)->click();
        QCOMPARE(field.value(), u"hunter,website"_s);
        QVERIFY(buttons.at(0)->isEnabled());
        for (const auto *button : buttons)
            QVERIFY(button->accessibleName().startsWith(u"Asked first"_s));
    }

    void isTheFieldOfAListSetting()
    {
        gui::SettingField field({u"enrich.finders"_s, u"website,hunter"_s, u"Addresses are looked for at"_s, {}});
        QVERIFY(field.findChild<gui::OrderField *>());
        QSignalSpy edited(&field, &gui::SettingField::edited);
        field.show(u"hunter"_s);
        QCOMPARE(field.value(), QJsonValue(u"hunter"_s));
        auto *list = field.findChild<QListWidget *>();
        list->item(1)->setCheckState(Qt::Checked);
        QCOMPARE(edited.count(), 1);
        QCOMPARE(edited.first().at(1).toJsonValue(), QJsonValue(u"hunter,website"_s));
        gui::SettingField price({u"price.hunter.search"_s, 0.0006, u"Price"_s, {}});
        QCOMPARE(price.value().toDouble(), 0.0006);
    }
};

QTEST_MAIN(TestOrderField)
#include "tst_orderfield.moc"
