// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/jobs/jobspage.h"

#include "gui/celldelegate.h"
#include "gui/format.h"
#include "gui/icons.h"
#include "gui/jobs/jobsmodel.h"
#include "gui/language/shown.h"
#include "gui/splits.h"
#include "gui/statuschip.h"
#include "gui/theme.h"
#include "gui/viewstate.h"
#include "core/whendone.h"

#include "pipeline/jobrunner.h"
#include "store/jobrepository.h"

#include "ui_jobspage.h"

#include <QHeaderView>
#include <QPainter>

namespace overture::gui {

using namespace Qt::StringLiterals;
using store::Table;

namespace {

constexpr int ListedItems = 1000;

/// A bar with what is done and what failed, and the count beside it.
class ProgressDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        paintGround(painter, option, index);
        painter->setRenderHint(QPainter::Antialiasing);
        const auto &tones = theme::tones();
        const double total = std::max(1, index.data(JobsModel::TotalRole).toInt());
        const QRectF bar(option.rect.left() + 8, option.rect.center().y() - 3, option.rect.width() * 0.45, 6);
        const double done = bar.width() * index.data(JobsModel::DoneRole).toInt() / total;
        const double failed = bar.width() * index.data(JobsModel::FailedRole).toInt() / total;
        painter->setPen(Qt::NoPen);
        painter->setBrush(tones.line);
        painter->drawRoundedRect(bar, 3, 3);
        painter->setBrush(tones.accent);
        if (done > 0)
            painter->drawRoundedRect(QRectF(bar.left(), bar.top(), done, bar.height()), 3, 3);
        painter->setBrush(tones.vermilion);
        if (failed > 0)
            painter->drawRoundedRect(QRectF(bar.left() + done, bar.top(), std::max(3.0, failed), bar.height()), 3, 3);
        painter->setFont(option.font);
        painter->setPen(option.palette.color(QPalette::Text));
        const QRect text = option.rect.adjusted(int(bar.width()) + 20, 0, -8, 0);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->restore();
    }
};

} // namespace

JobsPage::JobsPage(PageContext &context, QWidget *parent)
    : Page(context, parent), ui(std::make_unique<Ui::JobsPage>()), m_model(new JobsModel(context, this)), m_items(new JobItemsModel(this)),
      m_live(context.gui.database, {Table::JobItems}, [](store::ReadSession &) -> Result<QList<JobItem>> { return QList<JobItem>(); }, this)
{
    ui->setupUi(this);
    ui->jobs->setModel(m_model);
    setUpGrid(ui->jobs, QList<int>{128, 184, 360, 72, 120}, JobsModel::Progress, u"jobs"_s);
    ui->jobs->setSelectionMode(QAbstractItemView::SingleSelection);
    ui->jobs->setItemDelegateForColumn(JobsModel::Progress, new ProgressDelegate(ui->jobs));
    ui->items->setModel(m_items);
    setUpGrid(ui->items, QList<int>{112, 240, 64, 480}, 3, u"job-items"_s);
    ui->split->setStretchFactor(0, 1);
    ui->split->setStretchFactor(1, 1);
    ui->jobsArea->setMinimumHeight(theme::rowHeight() * 4);
    rememberSplit(ui->split, "jobs", {1000, 1000});
    theme::setTextSize(ui->title, theme::TextSize::Body, true);
    theme::setSecondary(ui->reason);
    ui->reason->hide();

    m_pause = addPageAction(u"actionPauseJob"_s, tr("&Pause"), u"pause"_s, {}, [this] {
        const auto job = current();
        run([this, isPaused = job && job->status == JobStatus::Paused](JobId id) {
            return isPaused ? m_context.gui.runner->resume(id) : m_context.gui.runner->pause(id);
        });
    });
    m_cancel = addPageAction(u"actionCancelJob"_s, tr("&Cancel"), u"stop"_s, {},
                             [this] { run([this](JobId id) { return m_context.gui.runner->cancel(id); }); });
    m_retry = addPageAction(u"actionRetryFailed"_s, tr("&Retry failed"), u"retry"_s, {},
                            [this] { run([this](JobId id) { return m_context.gui.runner->retryFailed(id); }); });
    connect(&context.jobs, &LiveBase::changed, this, &JobsPage::showState);
    connect(ui->jobs->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JobsPage::showCurrent);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &JobsPage::showCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, &JobsPage::showCurrent);
    connect(&m_live, &LiveBase::changed, this, &JobsPage::showItems);
    connect(ui->onlyFailed, &QPushButton::toggled, this, [this] {
        m_shown = {};
        showCurrent();
    });
    showState();
    showCurrent();
}

JobsPage::~JobsPage() = default;

std::optional<Job> JobsPage::current() const
{
    const auto index = ui->jobs->currentIndex();
    return index.isValid() ? std::optional(m_model->at(index.row())) : std::nullopt;
}

void JobsPage::run(const std::function<QFuture<Status>(JobId)> &act)
{
    const auto job = current();
    if (!job || !m_context.gui.runner)
        return;
    whenDone(act(job->id), this, [this](const Status &status) {
        if (!status)
            m_context.report(u"job"_s, status.error());
    });
}

void JobsPage::showState()
{
    emit summaryChanged();
    const auto &jobs = m_context.jobs.value();
    ui->detail->setVisible(jobs && *jobs && !(*jobs)->isEmpty());
    if (!jobs) {
        ui->jobsArea->showLoading();
    } else if (!*jobs) {
        ui->jobsArea->showFailed(jobs->error(), tr("Try again"), [this] { m_context.jobs.refresh(); });
    } else if ((*jobs)->isEmpty()) {
        ui->jobsArea->showEmpty(u"empty-jobs"_s, tr("No job has run yet"), tr("Searching, reading sites, drafting and sending are jobs; each is listed here."),
                                tr("Go to prospects"), [this] { m_context.open(u"prospects"_s, {}); });
    } else {
        ui->jobsArea->showRows();
        focusIfAwaited(ui->jobs);
        if (!ui->jobs->currentIndex().isValid())
            ui->jobs->selectRow(0);
        if (std::exchange(m_wantsProblem, false))
            selectProblem();
    }
}

void JobsPage::selectProblem()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->at(row).failed > 0) {
            ui->jobs->selectRow(row);
            ui->onlyFailed->setChecked(true);
            return;
        }
    }
}

void JobsPage::showCurrent()
{
    const auto job = current();
    const bool hasRunner = m_context.gui.runner != nullptr;
    const bool isActive = job && !job->isFinished();
    const bool isPaused = job && (job->status == JobStatus::Paused || job->status == JobStatus::Interrupted);
    m_pause->setEnabled(hasRunner && isActive);
    m_pause->setText(isPaused ? tr("&Resume") : tr("&Pause"));
    m_pause->setIcon(icons::icon(isPaused ? u"play"_s : u"pause"_s));
    m_cancel->setEnabled(hasRunner && isActive);
    m_retry->setEnabled(hasRunner && job && job->failed > 0);
    m_retry->setText(job && job->failed > 0 ? tr("&Retry %1 failed").arg(format::number(job->failed)) : tr("&Retry failed"));
    ui->title->setText(job ? u"%1 – %2"_s.arg(m_context.stageTitle(job->type), m_context.progressText(*job)) : QString());
    ui->status->setChip(job ? chipFor(job->status) : Chip());
    QString reason;
    if (job) {
        reason = shown(job->statusReason.isEmpty() ? job->errorMessage : job->statusReason);
        if (!job->statusAction.isEmpty())
            reason += u' ' + shown(job->statusAction);
    }
    ui->reason->setText(reason);
    ui->reason->setVisible(!reason.isEmpty());
    const auto id = job ? job->id : JobId{};
    if (id == m_shown)
        return;
    m_shown = id;
    std::optional<ItemState> state;
    if (ui->onlyFailed->isChecked())
        state = ItemState::Failed;
    m_live.setReader([id, state](store::ReadSession &session) -> Result<QList<JobItem>> {
        if (!id.isValid())
            return QList<JobItem>();
        return store::jobs::items(session, id, state, ListedItems);
    });
}

void JobsPage::showItems()
{
    const auto &items = m_live.value();
    if (!items) {
        ui->itemsArea->showLoading();
    } else if (!*items) {
        ui->itemsArea->showFailed(items->error(), tr("Try again"), [this] { m_live.refresh(); });
    } else if ((*items)->isEmpty()) {
        m_items->setItems({});
        ui->items->setFocusPolicy(Qt::NoFocus); // it is covered
        ui->itemsArea->showEmpty(u"empty-done"_s, ui->onlyFailed->isChecked() ? tr("Nothing failed") : tr("No items"),
                                 ui->onlyFailed->isChecked() ? tr("Every item that is over went well.") : tr("There was nothing to do for this job."));
    } else {
        // Who goes through the list by keys stays where they were when it is read again.
        const auto place = ui->items->currentIndex();
        const bool hasPlace = place.isValid() || ui->items->hasFocus();
        const int row = std::clamp(place.row(), 0, int((*items)->size()) - 1);
        const int column = std::max(0, place.column());
        m_items->setItems(**items);
        ui->items->setFocusPolicy(Qt::StrongFocus);
        if (hasPlace)
            ui->items->selectionModel()->setCurrentIndex(m_items->index(row, column), QItemSelectionModel::NoUpdate);
        ui->itemsArea->showRows();
        if ((*items)->size() == ListedItems)
            ui->title->setText(tr("%1 · the first %2 items").arg(ui->title->text(), format::number(ListedItems)));
    }
}

QString JobsPage::summary() const
{
    const auto jobs = m_context.jobs.valueOr();
    const auto active = std::count_if(jobs.cbegin(), jobs.cend(), [](const Job &job) { return !job.isFinished(); });
    return active > 0 ? tr("%1 at work").arg(format::number(active)) : QString();
}

void JobsPage::setView(const QString &view)
{
    if (view == u"problems"_s) {
        m_wantsProblem = m_model->rowCount() == 0;
        selectProblem();
    } else {
        ui->onlyFailed->setChecked(false);
        if (const int row = m_model->rowOf(JobId{view.toLongLong()}); row >= 0)
            ui->jobs->selectRow(row);
    }
}

void JobsPage::takeFocus()
{
    focusSoon(ui->jobs);
}

void JobsPage::showExample()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->at(row).failed > 0)
            ui->jobs->selectRow(row);
    }
}

} // namespace overture::gui
