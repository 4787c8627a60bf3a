// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/templates/categorytemplatesdialog.h"

#include "pagebench.h"
#include "store/categorytemplaterepository.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace overture;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 20'000;

} // namespace

class TestCategoryTemplates : public QObject
{
    Q_OBJECT

    /// A dialog on a seeded workspace, with a model that proposes and a writer that fills.
    struct Bench : PageBench
    {
        Bench() : PageBench(12)
        {
            gui.proposeTemplate = [](const QString &category) {
                CategoryTemplate row;
                row.category = category;
                row.angle = u"Proposed concept"_s;
                row.subject = u"Proposed subject"_s;
                row.body = u"Proposed text"_s;
                row.author = u"gemini x"_s;
                return QtFuture::makeReadyFuture(Result<CategoryTemplate>(row));
            };
            gui.previewTemplate = [this](const CategoryTemplate &row, ProspectId prospect) {
                previewedFor = prospect;
                if (row.body.contains(u"{{nonsense}}"_s))
                    return QtFuture::makeReadyFuture(
                        Result<WrittenDraft>(fail(ErrorKind::InvalidInput, u"The field “nonsense” does not exist."_s, u"Correct it"_s)));
                WrittenDraft draft;
                draft.subject = u"Filled: "_s + row.subject;
                draft.body = row.body;
                return QtFuture::makeReadyFuture(Result<WrittenDraft>(draft));
            };
            gui.saveTemplate = [this](const CategoryTemplate &row) {
                return database->write([row](store::WriteSession &session) -> Status {
                    const auto saved = store::categorytemplates::save(session, row);
                    return saved ? Status() : Status(fail(saved.error()));
                });
            };
            dialog = std::make_unique<gui::CategoryTemplatesDialog>(gui, nullptr);
            dialog->show();
        }
        template <class T>
        T *child(const char *name) const { return dialog->findChild<T *>(QString::fromLatin1(name)); }
        QList<CategoryTemplate> stored()
        {
            return database->readNow([](store::ReadSession &session) { return store::categorytemplates::all(session); }).value();
        }

        ProspectId previewedFor;
        std::unique_ptr<gui::CategoryTemplatesDialog> dialog;
    };

private slots:
    void savesWhatAPersonWrote()
    {
        Bench bench;
        auto *category = bench.child<QComboBox>("category");
        QTRY_COMPARE_WITH_TIMEOUT(category->count(), 4, patienceMs);
        category->setCurrentText(u"Museums"_s);
        QVERIFY(!bench.child<QPushButton>("save")->isEnabled()); // nothing was changed
        bench.child<QPlainTextEdit>("angle")->setPlainText(u"A loan."_s);
        bench.child<QLineEdit>("subject")->setText(u"Hello {{domain}}"_s);
        QVERIFY(bench.child<QPushButton>("save")->isEnabled());
        // Looking at another category loses nothing.
        category->setCurrentText(u"Galleries"_s);
        QCOMPARE(bench.child<QLineEdit>("subject")->text(), QString());
        category->setCurrentText(u"Museums"_s);
        QCOMPARE(bench.child<QLineEdit>("subject")->text(), u"Hello {{domain}}"_s);
        QVERIFY(bench.stored().isEmpty());
        bench.child<QPushButton>("save")->click();
        QTRY_COMPARE_WITH_TIMEOUT(bench.stored().size(), 1, patienceMs);
        QCOMPARE(bench.stored().first().category, u"Museums"_s);
        QCOMPARE(bench.stored().first().angle, u"A loan."_s);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.child<QPushButton>("save")->isEnabled(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(bench.child<QPushButton>("remove")->isEnabled(), patienceMs);
        bench.child<QPushButton>("remove")->click();
        QTRY_VERIFY_WITH_TIMEOUT(bench.stored().isEmpty(), patienceMs);
        QCOMPARE(bench.child<QLineEdit>("subject")->text(), u"Hello {{domain}}"_s); // Save puts it back
    }

    void proposesWithoutStoring()
    {
        Bench bench;
        QTRY_COMPARE_WITH_TIMEOUT(bench.child<QComboBox>("category")->count(), 4, patienceMs);
        bench.child<QPushButton>("propose")->click();
        QTRY_COMPARE_WITH_TIMEOUT(bench.child<QLineEdit>("subject")->text(), u"Proposed subject"_s, patienceMs);
        QVERIFY(bench.child<QLabel>("note")->text().contains(u"gemini x"_s));
        QVERIFY(bench.stored().isEmpty());
        bench.child<QPushButton>("save")->click();
        QTRY_COMPARE_WITH_TIMEOUT(bench.stored().size(), 1, patienceMs);
        QCOMPARE(bench.stored().first().author, u"gemini x"_s);
    }

    void previewsOverARealProspect()
    {
        Bench bench;
        QTRY_COMPARE_WITH_TIMEOUT(bench.child<QComboBox>("category")->count(), 4, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(bench.child<QComboBox>("over")->currentData().toLongLong() > 0, patienceMs);
        bench.child<QLineEdit>("subject")->setText(u"Hello"_s);
        QTRY_COMPARE_WITH_TIMEOUT(bench.child<QPlainTextEdit>("preview")->toPlainText(), u"Filled: Hello\n\n"_s, patienceMs);
        QCOMPARE(bench.previewedFor.value, bench.child<QComboBox>("over")->currentData().toLongLong());
        bench.child<QPlainTextEdit>("body")->setPlainText(u"{{nonsense}}"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.child<QPlainTextEdit>("preview")->toPlainText().contains(u"“nonsense”"_s), patienceMs);
    }

    void stepsThroughRealProspectsAndNamesWhatIsMissing()
    {
        Bench bench;
        auto *over = bench.child<QComboBox>("over");
        QTRY_VERIFY_WITH_TIMEOUT(over->count() >= 2 && over->itemData(0).toLongLong() > 0, patienceMs);
        const auto first = over->currentData().toLongLong();
        const QString domain = over->itemText(0);
        bench.gui.checkTemplate = [first, domain](const CategoryTemplate &row) {
            pipeline::TemplateCheck check{3, {}};
            if (row.body.contains(u"{{first_name}}"_s))
                check.gaps.append({ProspectId{first}, domain, {u"first_name"_s}});
            return QtFuture::makeReadyFuture(Result<pipeline::TemplateCheck>(check));
        };
        bench.child<QPlainTextEdit>("body")->setPlainText(u"Hello {{first_name}}"_s);
        auto *gaps = bench.child<QLabel>("gaps");
        QTRY_VERIFY_WITH_TIMEOUT(gaps->text().contains(u"{{first_name}} is empty for 1 of 3 prospects, such as "_s + domain), patienceMs);
        QCOMPARE(over->itemText(0), domain + u" – without first_name"_s);
        bench.child<QPushButton>("next")->click();
        QVERIFY(over->currentData().toLongLong() != first);
        QTRY_COMPARE_WITH_TIMEOUT(bench.previewedFor.value, over->currentData().toLongLong(), patienceMs);
        bench.child<QPushButton>("previous")->click();
        QCOMPARE(over->currentData().toLongLong(), first);
        bench.child<QPlainTextEdit>("body")->setPlainText(u"Hello"_s);
        QTRY_VERIFY_WITH_TIMEOUT(gaps->text().contains(u"Every field can be filled"_s), patienceMs);
        QCOMPARE(over->itemText(0), domain);
    }

    void asksBeforeItThrowsWordsAway()
    {
        Bench bench;
        QTRY_COMPARE_WITH_TIMEOUT(bench.child<QComboBox>("category")->count(), 4, patienceMs);
        bench.child<QLineEdit>("subject")->setText(u"Hello"_s);
        bench.dialog->reject();
        QVERIFY(bench.dialog->isVisible());
        auto *box = bench.child<QMessageBox>("unsavedTemplates");
        QVERIFY(box);
        box->findChild<QPushButton *>(u"closeWithoutSaving"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!bench.dialog->isVisible(), patienceMs);
        QVERIFY(bench.stored().isEmpty());
    }
};

QTEST_MAIN(TestCategoryTemplates)
#include "tst_categorytemplates.moc"
