// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/startdialog.h"

#include "gui/format.h"
#include "gui/icons.h"
#include "gui/language/shown.h"
#include "gui/page.h"
#include "gui/parameterfield.h"
#include "gui/theme.h"

#include "domain/categories.h"
#include "pipeline/jobrunner.h"

#include "ui_startdialog.h"

#include <QJsonArray>
#include <QLineEdit>

#include <algorithm>

namespace overture::gui {

using namespace Qt::StringLiterals;
using pipeline::StageInfo;
using pipeline::StageParameter;

namespace {

constexpr int EstimatePauseMs = 250;
constexpr int SuggestPauseMs = 200;

/// "source=listing" as its two words.
std::pair<QString, QString> conditionOf(const StageParameter &parameter)
{
    return {parameter.onlyWith.section(u'=', 0, 0), parameter.onlyWith.section(u'=', 1)};
}

bool takesIds(const StageInfo &stage)
{
    return std::any_of(stage.parameters.cbegin(), stage.parameters.cend(),
                       [](const auto &parameter) { return parameter.type == StageParameter::Type::Ids; });
}

bool isIdsParameter(const StageInfo &stage, const QString &name)
{
    return std::any_of(stage.parameters.cbegin(), stage.parameters.cend(), [&name](const auto &parameter) {
        return parameter.type == StageParameter::Type::Ids && parameter.name == name;
    });
}

QJsonObject idParameters(const StageInfo &stage, const QList<qint64> &ids)
{
    QJsonArray array;
    for (const auto id : ids)
        array.append(id);
    QJsonObject result;
    for (const auto &parameter : stage.parameters) {
        if (parameter.type == StageParameter::Type::Ids && !array.isEmpty())
            result.insert(parameter.name, array);
    }
    return result;
}

} // namespace

StartDialog::StartDialog(PageContext &context, const StageInfo &stage, const QList<qint64> &ids, QWidget *parent)
    : QDialog(parent), m_context(context), m_stage(stage), m_ids(ids), ui(std::make_unique<Ui::StartDialog>()),
      m_categories(context.gui.database, {store::Table::Prospects}, &store::prospects::categories, nullptr)
{
    ui->setupUi(this);
    setObjectName(u"startDialog"_s);
    setWindowTitle(stage.title);
    QStringList lead = {stage.lead};
    if (takesIds(stage))
        lead.append(ids.isEmpty() ? tr("For all that are due.") : format::counted(ids.size(), tr("For %1 selected row."), tr("For %1 selected rows.")));
    lead.removeAll(QString());
    ui->lead->setText(lead.join(u' '));
    ui->lead->setVisible(!lead.isEmpty());
    theme::setSecondary(ui->lead);
    theme::setSecondary(ui->cost);
    theme::setCard(ui->problemBox);
    ui->problemBox->hide();
    const int side = std::max(16, fontMetrics().height());
    ui->problemIcon->setPixmap(icons::pixmap(u"warning"_s, QSize(side, side), theme::tones().vermilion, devicePixelRatioF()));
    ui->start->setText(stage.verb);
    ui->start->setAccessibleName(stage.verb);
    theme::setPrimary(ui->start);
    setMinimumWidth(fontMetrics().averageCharWidth() * 76);

    for (const auto &parameter : stage.parameters) {
        if (parameter.type != StageParameter::Type::Ids)
            addField(parameter);
    }
    m_pause.setSingleShot(true);
    m_pause.setInterval(EstimatePauseMs);
    connect(&m_pause, &QTimer::timeout, this, &StartDialog::estimate);
    connect(&m_categories, &LiveBase::changed, this, &StartDialog::offerCategories);
    offerCategories();
    m_categories.refresh();
    showFields();
    check();
    for (const auto *field : std::as_const(m_fields)) {
        if (isWanted(*field)) {
            field->editor()->setFocus();
            break;
        }
    }
}

StartDialog::~StartDialog() = default;

void StartDialog::addField(const StageParameter &parameter)
{
    auto *field = new ParameterField(parameter, this);
    const bool isTickBox = parameter.type == StageParameter::Type::Flag && parameter.hint.isEmpty();
    if (isTickBox) {
        field->editor()->setProperty("text", parameter.title);
        ui->form->addRow(QString(), field->editor());
    } else {
        auto *label = new QLabel(parameter.required ? tr("%1 *").arg(parameter.title) : parameter.title, this);
        label->setBuddy(field->editor());
        label->setToolTip(parameter.required ? tr("Needed") : QString());
        ui->form->addRow(label, field->editor());
    }
    connect(field, &ParameterField::changed, this, [this] {
        showFields();
        check();
    });
    if (!parameter.suggestions.isEmpty() && parameter.suggestions != u"categories"_s) {
        auto *pause = new QTimer(field);
        pause->setSingleShot(true);
        pause->setInterval(SuggestPauseMs);
        connect(field, &ParameterField::typed, pause, [pause](const QString &part) {
            pause->setProperty("part", part);
            pause->start();
        });
        connect(pause, &QTimer::timeout, this, [this, field, pause] { suggest(field, pause->property("part").toString()); });
    }
    m_fields.append(field);
}

bool StartDialog::isWanted(const ParameterField &field) const
{
    const auto [name, word] = conditionOf(field.parameter());
    if (name.isEmpty())
        return true;
    if (isIdsParameter(m_stage, name))
        return word.isEmpty() == m_ids.isEmpty();
    for (const auto *other : m_fields) {
        if (other->parameter().name == name && other != &field)
            return isWanted(*other) && other->value().toVariant().toString() == word;
    }
    return false;
}

void StartDialog::showFields()
{
    for (auto *field : std::as_const(m_fields))
        ui->form->setRowVisible(field->editor(), isWanted(*field));
}

void StartDialog::check()
{
    QStringList missing;
    for (const auto *field : std::as_const(m_fields)) {
        if (isWanted(*field) && field->isMissing())
            missing.append(field->parameter().title);
    }
    ui->start->setEnabled(missing.isEmpty() && m_context.gui.runner);
    ui->start->setToolTip(missing.isEmpty() ? QString() : tr("Still needed: %1").arg(missing.join(u", "_s)));
    ++m_asked; // what is on its way is about other values
    if (missing.isEmpty()) {
        m_pause.start();
        return;
    }
    m_pause.stop();
    ui->cost->setText(ui->start->toolTip());
    ui->problemBox->hide();
    makeRoom();
}

/// A window does not ask its texts how high they are once they are broken into lines.
void StartDialog::makeRoom()
{
    layout()->activate();
    if (const int needed = layout()->totalHeightForWidth(width()); needed > height())
        resize(width(), needed);
}

void StartDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    makeRoom();
}

void StartDialog::estimate()
{
    if (!m_context.gui.runner)
        return;
    whenDone(m_context.gui.runner->estimate(m_stage.id, parameters()), this, [this, asked = m_asked](const Result<pipeline::CostEstimate> &answer) {
        if (asked == m_asked)
            showEstimate(answer);
    });
}

void StartDialog::showEstimate(const Result<pipeline::CostEstimate> &answer)
{
    ui->cost->setText(answer ? shown(answer->text) : QString());
    QString problem;
    if (!answer) {
        problem = shown(answer.error().message);
        if (!answer.error().action.isEmpty())
            problem += u' ' + shown(answer.error().action) + u'.';
    }
    ui->problem->setText(problem);
    ui->problemBox->setVisible(!problem.isEmpty());
    makeRoom();
}

void StartDialog::offerCategories()
{
    for (auto *field : std::as_const(m_fields)) {
        if (field->parameter().suggestions == u"categories"_s)
            field->setOffered(offeredCategories(m_categories.valueOr()));
    }
}

void StartDialog::suggest(ParameterField *field, const QString &part)
{
    if (!m_context.gui.suggest || part.isEmpty())
        return;
    whenDone(m_context.gui.suggest(field->parameter().suggestions, part), field,
             [this, field, asked = ++m_suggested](const Result<QStringList> &offered) {
                 if (asked != m_suggested || !offered)
                     return; // a name can be typed without help; the service's trouble is told when it matters
                 field->setOffered(*offered);
                 field->showOffered();
             });
}

QJsonObject StartDialog::parameters() const
{
    QJsonObject result = idParameters(m_stage, m_ids);
    for (const auto *field : m_fields) {
        if (isWanted(*field))
            result.insert(field->parameter().name, field->value());
    }
    return result;
}

bool StartDialog::hasFields(const StageInfo &stage, const QList<qint64> &ids)
{
    return std::any_of(stage.parameters.cbegin(), stage.parameters.cend(), [&](const auto &parameter) {
        const auto [name, word] = conditionOf(parameter);
        return parameter.type != StageParameter::Type::Ids && !(isIdsParameter(stage, name) && word.isEmpty() != ids.isEmpty());
    });
}

void beginStage(PageContext &context, const QString &stageId, const QList<qint64> &ids, QWidget *parent)
{
    const auto *stage = context.gui.runner ? context.gui.runner->stages().find(stageId) : nullptr;
    const auto info = stage ? shown(stage->info()) : StageInfo();
    if (!StartDialog::hasFields(info, ids)) {
        context.startJob(stageId, idParameters(info, ids));
        return;
    }
    auto *dialog = new StartDialog(context, info, ids, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, parent, [&context, stageId, dialog] { context.startJob(stageId, dialog->parameters()); });
    dialog->open();
}

} // namespace overture::gui
