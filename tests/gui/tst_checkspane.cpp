// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/checkspane.h"
#include "gui/statuschip.h"
#include "gui/theme.h"

#include <QAccessible>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace overture;
using namespace overture::gui;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(overture::CheckTarget)

class TestChecksPane : public QObject
{
    Q_OBJECT

    static DraftChecks checks()
    {
        return {{{CheckKind::Address, CheckState::Good, u"clara@bluedoor.example is verified."_s,
                  {.place = CheckTarget::Place::Recipient}, u"Seen on the site."_s},
                 {CheckKind::Length, CheckState::Remark, u"Only 12 words: that reads like a note to everybody."_s, {.place = CheckTarget::Place::Body}},
                 {CheckKind::Fields, CheckState::Problem, u"[show] stands in brackets, as if it were to be filled in."_s,
                  {.place = CheckTarget::Place::Body, .start = 4, .length = 6}}},
                12};
    }

    static int distance(const QColor &one, const QColor &other)
    {
        return std::abs(one.red() - other.red()) + std::abs(one.green() - other.green()) + std::abs(one.blue() - other.blue());
    }

private slots:
    void initTestCase()
    {
        theme::apply(*qApp);
        qRegisterMetaType<CheckTarget>();
    }

    void problemsComeFirstAndAreCounted()
    {
        ChecksPane pane;
        pane.showChecks(checks());
        auto *list = pane.findChild<QListWidget *>(u"checks"_s);
        QCOMPARE(list->count(), 3);
        QVERIFY(list->item(0)->text().startsWith(u"[show]"));
        QVERIFY(list->item(2)->text().contains(u"verified"));
        QCOMPARE(pane.findChild<QLabel *>(u"checksSummary"_s)->text(), u"1 problem · 1 remark"_s);
        QCOMPARE(pane.problems(), 1);
        // The state is said, not only painted.
        QCOMPARE(list->item(0)->data(Qt::AccessibleTextRole).toString(), u"Problem: "_s + list->item(0)->text());
        pane.clear(u"Nothing is chosen."_s);
        QCOMPARE(list->count(), 0);
        QCOMPARE(pane.problems(), 0);
    }

    /// Shape and colour before each line, in the same column.
    void eachLineHasTheMarkOfItsState()
    {
        ChecksPane pane;
        pane.resize(400, 300);
        pane.QWidget::show();
        pane.showChecks(checks());
        auto *list = pane.findChild<QListWidget *>(u"checks"_s);
        QTRY_VERIFY(list->isVisible() && list->visualItemRect(list->item(2)).isValid());
        const QImage picture = list->viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
        QList<int> painted;
        int row = 0;
        for (const auto tone : {Chip::Tone::Vermilion, Chip::Tone::Orange, Chip::Tone::Green}) {
            const QRect cell = list->visualItemRect(list->item(row++));
            int pixels = 0;
            for (int y = cell.top(); y <= cell.bottom(); ++y) {
                for (int x = cell.left(); x < cell.left() + 2 * theme::Gap + markSize(list->fontMetrics()); ++x)
                    pixels += distance(picture.pixelColor(x, y), colourOf(tone)) < 90; // the edges are smoothed
            }
            QVERIFY2(pixels >= 8, qPrintable(QString::number(row)));
            painted.append(pixels);
        }
        QVERIFY(painted.at(0) != painted.at(2)); // a filled triangle and a stroked hook
    }

    void aLineLeadsToItsPlace()
    {
        ChecksPane pane;
        pane.QWidget::show();
        pane.showChecks(checks());
        QSignalSpy jumps(&pane, &ChecksPane::jumpRequested);
        auto *list = pane.findChild<QListWidget *>(u"checks"_s);
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(jumps.size(), 1);
        const auto target = jumps.first().first().value<CheckTarget>();
        QCOMPARE(target.start, 4);
        QCOMPARE(target.length, 6);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(1)).center());
        QCOMPARE(jumps.size(), 2);
    }

    void longSentencesWrapInANarrowPane()
    {
        ChecksPane pane;
        pane.resize(220, 400);
        pane.QWidget::show();
        pane.showChecks(checks());
        auto *list = pane.findChild<QListWidget *>(u"checks"_s);
        QTRY_VERIFY(list->visualItemRect(list->item(0)).height() > 2 * list->fontMetrics().height());
        QVERIFY(list->visualItemRect(list->item(0)).width() <= list->viewport()->width());
    }
};

QTEST_MAIN(TestChecksPane)
#include "tst_checkspane.moc"
