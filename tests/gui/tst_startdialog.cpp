// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow.h"
#include "gui/startdialog.h"
#include "guiseed.h"
#include "pipeline/jobrunner.h"
#include "support/testdatabase.h"
#include "windowtest.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace overture;
using namespace Qt::StringLiterals;
using pipeline::StageParameter;

namespace {

/// A stage that the window has never heard of, with one parameter of each type.
class SurveyStage final : public pipeline::Stage
{
public:
    pipeline::StageInfo info() const override
    {
        using Type = StageParameter::Type;
        return {.id = u"survey-sites"_s,
                .title = u"Survey sites"_s,
                .verb = u"Survey"_s,
                .progressNoun = u"sites"_s,
                .lanesSetting = {},
                .nextStage = {},
                .parameters = {{.name = u"ids"_s, .title = u"Prospects"_s, .type = Type::Ids},
                               {.name = u"source"_s, .title = u"Source"_s, .type = Type::Choice, .defaultValue = u"web"_s,
                                .choices = {u"listing"_s, u"web"_s}, .choiceTitles = {u"A page that lists sites"_s, u"The web"_s}},
                               {.name = u"page"_s, .title = u"Page"_s, .required = true, .hint = u"https://directory.example/"_s,
                                .onlyWith = u"source=listing"_s},
                               {.name = u"topic"_s, .title = u"Topic"_s, .required = true, .suggestions = u"categories"_s},
                               {.name = u"place"_s, .title = u"Place"_s, .suggestions = u"places"_s},
                               {.name = u"depth"_s, .title = u"Depth"_s, .type = Type::Number, .defaultValue = 3, .minimum = 2, .maximum = 9},
                               {.name = u"deep"_s, .title = u"Read archives, too"_s, .type = Type::Flag, .defaultValue = true}},
                .lead = u"Each site is read once more."_s};
    }
    Result<QList<store::NewJobItem>> due(store::WriteSession &, const QJsonObject &params, const Settings &, const Services &) override
    {
        const std::scoped_lock lock(mutex);
        started.append(params);
        return QList<store::NewJobItem>();
    }
    Result<pipeline::CostEstimate> estimate(store::ReadSession &, const QJsonObject &params, const Settings &, const Services &) override
    {
        const int depth = params.value(u"depth"_s).toInt();
        if (depth == 9)
            return fail(ErrorKind::QuotaExhausted, u"The credit is used up."_s, u"Add credit at the service"_s);
        return pipeline::CostEstimate{depth * 0.5, u"About $%1"_s.arg(depth * 0.5, 0, 'f', 2)};
    }
    Result<pipeline::ItemOutcome> process(const JobItem &, const pipeline::StageContext &) override { return pipeline::ItemOutcome(); }

    std::mutex mutex;
    QList<QJsonObject> started;
};

/// The same with nothing to type.
class PlainStage final : public pipeline::Stage
{
public:
    explicit PlainStage(SurveyStage &log) : m_log(log) {}
    pipeline::StageInfo info() const override
    {
        return {.id = u"plain"_s, .title = u"Plain work"_s, .verb = u"Work"_s, .progressNoun = {}, .lanesSetting = {}, .nextStage = {},
                .parameters = {{.name = u"ids"_s, .title = u"Prospects"_s, .type = StageParameter::Type::Ids}}};
    }
    Result<QList<store::NewJobItem>> due(store::WriteSession &session, const QJsonObject &params, const Settings &settings,
                                         const Services &services) override
    {
        return m_log.due(session, params, settings, services);
    }
    Result<pipeline::ItemOutcome> process(const JobItem &, const pipeline::StageContext &) override { return pipeline::ItemOutcome(); }

private:
    SurveyStage &m_log;
};

/// A window over a registry that holds only stages that it does not know.
struct House
{
    House()
    {
        auto first = std::make_unique<SurveyStage>();
        stage = first.get();
        std::vector<std::unique_ptr<pipeline::Stage>> list;
        list.push_back(std::move(first));
        list.push_back(std::make_unique<PlainStage>(*stage));
        stages = std::make_unique<pipeline::StageRegistry>(std::move(list));
        if (!guiseed::seed(*database, database.clock(), 12))
            qFatal("the workspace could not be filled");
        runner = std::make_unique<pipeline::JobRunner>(*database, *stages, services, database.clock());
        gui::GuiContext context{.database = *database, .clock = database.clock()};
        context.runner = runner.get();
        context.suggest = [this](const QString &source, const QString &text) {
            asked.append(source + u':' + text);
            return QtFuture::makeReadyFuture(Result<QStringList>(QStringList{u"Berlin, Germany"_s, u"Bern, Switzerland"_s}));
        };
        window = std::make_unique<gui::MainWindow>(context);
        window->show();
        window->openPage(u"prospects"_s);
    }
    gui::StartDialog *open() const
    {
        window->findChild<QAction *>(u"actionSurveySites"_s)->trigger();
        return window->findChild<gui::StartDialog *>();
    }
    QList<QJsonObject> started() const
    {
        const std::scoped_lock lock(stage->mutex);
        return stage->started;
    }

    TestDatabase database;
    Services services;
    SurveyStage *stage = nullptr;
    std::unique_ptr<pipeline::StageRegistry> stages;
    std::unique_ptr<pipeline::JobRunner> runner;
    QStringList asked;
    std::unique_ptr<gui::MainWindow> window;
};

template <class T>
T *field(QWidget *dialog, const char *name)
{
    auto *found = dialog->findChild<T *>(QLatin1StringView(name));
    if (!found)
        qFatal("there is no field %s", name);
    return found;
}

} // namespace

class TestStartDialog : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { windowtest::prepare(); }

    void aStageThatTheWindowDoesNotKnowIsAskedForAndStarted()
    {
        House house;
        auto *dialog = house.open();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->windowTitle(), u"Survey sites"_s);
        auto *start = field<QPushButton>(dialog, "start");
        QCOMPARE(start->text(), u"Survey"_s);
        QVERIFY(field<QLabel>(dialog, "lead")->text().contains(u"Each site"_s));
        if (const QString wanted = qEnvironmentVariable("OVERTURE_SHOTS"); !wanted.isEmpty())
            dialog->grab().save(wanted + u"/start-dialog.png"_s);

        // One editor for each parameter but the ids, with what it starts from.
        QVERIFY(!dialog->findChild<QWidget *>(u"ids"_s));
        QCOMPARE(field<QComboBox>(dialog, "source")->currentText(), u"The web"_s);
        QCOMPARE(field<QSpinBox>(dialog, "depth")->value(), 3);
        QCOMPARE(field<QSpinBox>(dialog, "depth")->minimum(), 2);
        QCOMPARE(field<QSpinBox>(dialog, "depth")->maximum(), 9);
        QVERIFY(field<QCheckBox>(dialog, "deep")->isChecked());
        QCOMPARE(field<QCheckBox>(dialog, "deep")->text(), u"Read archives, too"_s);

        QVERIFY(!start->isEnabled());
        QVERIFY(start->toolTip().contains(u"Topic"_s));
        field<QComboBox>(dialog, "topic")->setEditText(u"  Murals "_s);
        QVERIFY(start->isEnabled());
        field<QSpinBox>(dialog, "depth")->setValue(4);
        field<QCheckBox>(dialog, "deep")->setChecked(false);
        QTest::mouseClick(start, Qt::LeftButton);
        QTRY_COMPARE(house.started().size(), 1);
        const QJsonObject expected{{u"source"_s, u"web"_s}, {u"topic"_s, u"Murals"_s}, {u"place"_s, QString()}, {u"depth"_s, 4}, {u"deep"_s, false}};
        QCOMPARE(house.started().first(), expected);
    }

    void aFieldIsThereOnlyWithItsChoice()
    {
        House house;
        auto *dialog = house.open();
        auto *page = field<QLineEdit>(dialog, "page");
        auto *source = field<QComboBox>(dialog, "source");
        auto *start = field<QPushButton>(dialog, "start");
        field<QComboBox>(dialog, "topic")->setEditText(u"Murals"_s);
        QVERIFY(!page->isVisible());
        QVERIFY(!dialog->parameters().contains(u"page"_s));
        QVERIFY(start->isEnabled());
        source->setCurrentText(u"A page that lists sites"_s);
        QVERIFY(page->isVisible());
        QVERIFY(!start->isEnabled()); // it is needed while it is there
        page->setText(u"https://directory.example/"_s);
        QVERIFY(start->isEnabled());
        QCOMPARE(dialog->parameters().value(u"source"_s).toString(), u"listing"_s);
        QCOMPARE(dialog->parameters().value(u"page"_s).toString(), u"https://directory.example/"_s);
        source->setCurrentText(u"The web"_s);
        QVERIFY(!page->isVisible());
        QVERIFY(!dialog->parameters().contains(u"page"_s));
    }

    void theCostFollowsWhatIsTyped()
    {
        House house;
        auto *dialog = house.open();
        auto *cost = field<QLabel>(dialog, "cost");
        auto *depth = field<QSpinBox>(dialog, "depth");
        field<QComboBox>(dialog, "topic")->setEditText(u"Murals"_s);
        QTRY_COMPARE(cost->text(), u"About $1.50"_s);
        depth->setValue(8);
        QTRY_COMPARE(cost->text(), u"About $4.00"_s);
        depth->setValue(9);
        auto *problem = field<QLabel>(dialog, "problem");
        QTRY_VERIFY(problem->isVisible());
        QCOMPARE(problem->text(), u"The credit is used up. Add credit at the service."_s);
        QCOMPARE(cost->text(), QString());
        if (const QString wanted = qEnvironmentVariable("OVERTURE_SHOTS"); !wanted.isEmpty())
            dialog->grab().save(wanted + u"/start-dialog-problem.png"_s);
        depth->setValue(2);
        QTRY_COMPARE(cost->text(), u"About $1.00"_s);
        QVERIFY(!problem->isVisible());
    }

    void categoriesAreOfferedFromTheWorkspace()
    {
        House house;
        QVERIFY(house.database->writeNow([](store::WriteSession &session) -> Status {
            Prospect prospect;
            prospect.domain = u"framers.example"_s;
            prospect.category = u"Framers"_s;
            if (auto id = store::prospects::insert(session, prospect); !id)
                return fail(id.error());
            return {};
        }));
        auto *topic = field<QComboBox>(house.open(), "topic");
        QVERIFY(topic->findText(u"Galleries"_s) >= 0);
        QTRY_VERIFY(topic->findText(u"Framers"_s) >= 0);
        QCOMPARE(topic->currentText(), QString()); // offers are no answer
        QTest::keyClicks(topic->lineEdit(), u"Murals; fra"_s);
        auto *completer = topic->lineEdit()->completer();
        QTRY_COMPARE(completer->currentCompletion(), u"Murals; Framers"_s);
    }

    void placesAreOfferedWhileTyping()
    {
        House house;
        auto *dialog = house.open();
        auto *place = field<QLineEdit>(dialog, "place");
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        place->setFocus();
        QTest::keyClicks(place, u"Paris; Be"_s);
        QTRY_VERIFY(!house.asked.isEmpty());
        QCOMPARE(house.asked.last(), u"places:Be"_s);
        auto *popup = place->completer()->popup();
        QTRY_VERIFY(popup->isVisible());
        QTRY_COMPARE(popup->model()->rowCount(), 2);
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(place->text(), u"Paris; Berlin, Germany"_s);
        QVERIFY(dialog->isVisible());
    }

    void selectedRowsGoAlongAndAStageThatAsksNothingStartsAtOnce()
    {
        House house;
        auto *grid = house.window->page(u"prospects"_s)->findChild<QTableView *>(u"grid"_s);
        QTRY_COMPARE(grid->model()->rowCount(), 12);
        grid->selectRow(3);
        auto *dialog = house.open();
        QVERIFY(field<QLabel>(dialog, "lead")->text().contains(u"1 selected"_s));
        QCOMPARE(dialog->parameters().value(u"ids"_s).toArray().size(), 1);
        dialog->reject();
        house.window->findChild<QAction *>(u"actionPlain"_s)->trigger();
        QTRY_COMPARE(house.started().size(), 1);
        QCOMPARE(house.started().first().keys(), QStringList{u"ids"_s});
    }

    void everyFieldIsNamedForThoseWhoCannotSeeIt()
    {
        House house;
        auto *dialog = house.open();
        for (const char *name : {"source", "page", "topic", "place", "depth", "deep"})
            QVERIFY2(!field<QWidget>(dialog, name)->accessibleName().isEmpty(), name);
        for (const auto *label : dialog->findChildren<QLabel *>()) {
            if (label->buddy())
                QVERIFY2(!label->text().isEmpty(), qPrintable(label->buddy()->objectName()));
        }
    }
};

QTEST_MAIN(TestStartDialog)
#include "tst_startdialog.moc"
