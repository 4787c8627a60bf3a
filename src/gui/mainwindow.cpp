// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow.h"

#include "gui/bannerstack.h"
#include "gui/format.h"
#include "gui/icons.h"
#include "gui/jobbanners.h"
#include "gui/jobsstrip.h"
#include "gui/mailbanners.h"
#include "gui/sends/sendbanners.h"
#include "gui/servicebanners.h"
#include "gui/sidebar.h"
#include "gui/text/spelling.h"
#include "gui/theme.h"
#include "core/whendone.h"

#include "ui_mainwindow.h"

#include "domain/settings.h"
#include "store/jobrepository.h"
#include "store/settingsrepository.h"

#include <QCloseEvent>
#include <QSettings>
#include <QShortcut>
#include <QToolButton>

namespace overture::gui {

using namespace Qt::StringLiterals;
using store::Table;

namespace {
constexpr int ListedJobs = 200;
}

MainWindow::MainWindow(const GuiContext &context, QWidget *parent)
    : QMainWindow(parent), ui(std::make_unique<Ui::MainWindow>()), m_gui(context),
      m_counts(context.database, {Table::Prospects, Table::Drafts, Table::Sends, Table::Messages, Table::JobItems},
               &store::prospects::funnel, nullptr),
      m_jobs(context.database, {Table::Jobs, Table::JobItems},
             [](store::ReadSession &session) { return store::jobs::list(session, ListedJobs); }, nullptr),
      m_settings(context.database, {Table::Settings}, &store::settings::all, nullptr),
      m_inbox(context.database, {Table::Conversations}, &store::conversations::counts, nullptr),
      m_spelling(std::make_unique<Spelling>(context.database, systemDictionaries()))
{
    ui->setupUi(this);
    setObjectName(u"mainWindow"_s);
    setWindowIcon(icons::application());
    if (!m_gui.workspaceName.isEmpty())
        setWindowTitle(tr("%1 – Overture").arg(m_gui.workspaceName));
    m_infos = pageInfos();
    ui->sidebar->setPages(m_infos);
    ui->sidebar->setFixedWidth(ui->sidebar->sizeHint().width());
    if (m_gui.practice)
        ui->banners->setPermanent(tr("Practice – nothing leaves this computer"), u"practice"_s);
    m_context = std::unique_ptr<PageContext>(new PageContext{m_gui, *ui->banners, m_undo, m_counts, m_jobs, m_settings,
                                                             [this](const QString &id, const QString &view) { openPage(id, view); },
                                                             *m_spelling});
    setUpHeader();
    ui->jobsStrip->follow(*m_context);
    makePages();
    makeMenus();
    auto *pauseButton = new QToolButton(ui->jobsStrip);
    pauseButton->setDefaultAction(m_pauseAction);
    pauseButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    pauseButton->setAccessibleName(tr("Pause all sending"));
    ui->jobsStrip->addPermanent(pauseButton);

    new JobBanners(*m_context, ui->banners);
    new ServiceBanners(*m_context, ui->banners);
    connect(&m_gui.database, &store::Database::foundDamaged, this, [this](const Error &error) { ui->banners->show(u"damaged"_s, error); });
    new MailBanners(*m_context, ui->banners);
    if (m_gui.runner)
        new SendBanners(*m_context, *m_gui.runner, ui->banners);
    connect(ui->sidebar, &Sidebar::opened, this, &MainWindow::showPage); // the arrow keys go on in it
    connect(&m_counts, &LiveBase::changed, this, [this] { ui->sidebar->setCounts(m_counts.value()); });
    connect(m_spelling.get(), &Spelling::failed, this, [this](const Error &error) { ui->banners->show(u"spelling"_s, error); });
    connect(&m_settings, &LiveBase::changed, this, &MainWindow::updatePauseAction);
    connect(&m_inbox, &LiveBase::changed, this, &MainWindow::showWaiting);
    m_counts.refresh();
    m_jobs.refresh();
    m_settings.refresh();
    m_inbox.refresh();

    resize(1320, 840);
    const QSettings settings;
    restoreGeometry(settings.value(u"window/geometry"_s).toByteArray());
    openPage(settings.value(u"window/page"_s, m_infos.first().id).toString());
}

MainWindow::~MainWindow()
{
    // Pages refer to the shared context: they go before it.
    delete takeCentralWidget();
}

void MainWindow::setUpHeader()
{
    theme::setTextSize(ui->pageTitle, theme::TextSize::Title);
    theme::setSecondary(ui->pageSummary);
    // One baseline for both sizes of text.
    ui->pageSummary->setContentsMargins(0, QFontMetrics(ui->pageTitle->font()).ascent() - ui->pageSummary->fontMetrics().ascent(), 0, 0);
    ui->top->setAlignment(ui->names, Qt::AlignVCenter);
    ui->top->addStrut(theme::rowHeight() + 2);
    ui->quickFilter->setMaximumWidth(std::max(300, fontMetrics().averageCharWidth() * 42));
    ui->quickFilter->addAction(icons::icon(u"search"_s), QLineEdit::LeadingPosition);
    theme::setPrimary(ui->primaryButton);
    const int side = std::max(18, fontMetrics().height());
    ui->pageTools->setIconSize(QSize(side, side));
    ui->pageTools->toggleViewAction()->setObjectName(u"actionShowTools"_s);
    ui->primaryButton->setIconSize(QSize(side, side));

    connect(ui->quickFilter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filters[m_currentPage] = text;
        if (auto *current = page(m_currentPage))
            current->setFilterText(text);
    });
    connect(ui->primaryButton, &QPushButton::clicked, this, [this] {
        if (auto *current = page(m_currentPage); current && current->primaryAction())
            current->primaryAction()->trigger();
    });
    auto *clear = new QShortcut(Qt::Key_Escape, ui->quickFilter, nullptr, nullptr, Qt::WidgetShortcut);
    connect(clear, &QShortcut::activated, this, [this] {
        ui->quickFilter->clear();
        if (auto *current = page(m_currentPage))
            current->takeFocus();
    });
}

void MainWindow::makePages()
{
    for (const auto &info : m_infos) {
        auto *page = info.make(*m_context, ui->stack);
        page->setObjectName(info.id + u"Page"_s);
        m_pages.insert(info.id, page);
        ui->stack->addWidget(page);
        connect(page, &Page::summaryChanged, this, &MainWindow::updateSummary);
    }
}

QStringList MainWindow::pageIds() const
{
    QStringList ids;
    for (const auto &info : m_infos)
        ids.append(info.id);
    return ids;
}

BannerStack &MainWindow::banners() const
{
    return *ui->banners;
}

Sidebar &MainWindow::sidebar() const
{
    return *ui->sidebar;
}

void MainWindow::openPage(const QString &pageId, const QString &view)
{
    showPage(pageId, view);
    // The page that went may have left its keys to the sidebar, where the keys of this one do nothing.
    if (auto *current = page(pageId))
        current->takeFocus();
}

void MainWindow::showPage(const QString &pageId, const QString &view)
{
    auto *wanted = page(pageId);
    if (!wanted)
        return;
    m_currentPage = pageId;
    wanted->setView(view);
    ui->stack->setCurrentWidget(wanted);
    ui->sidebar->setCurrent(pageId, view);
    showHeaderOf(wanted);
}

void MainWindow::showHeaderOf(Page *page)
{
    for (const auto &info : m_infos) {
        if (info.id == m_currentPage)
            ui->pageTitle->setText(info.title);
    }
    ui->quickFilter->setVisible(!page->filterPrompt().isEmpty());
    ui->quickFilter->setPlaceholderText(page->filterPrompt());
    ui->quickFilter->setText(m_filters.value(m_currentPage));
    ui->pageTools->clear();
    const auto actions = page->toolbarActions();
    for (auto *action : actions) {
        if (!action) {
            ui->pageTools->addSeparator();
            continue;
        }
        ui->pageTools->addAction(action);
        if (auto *button = ui->pageTools->widgetForAction(action)) {
            button->setAccessibleName(QString(action->text()).remove(u'&'));
            button->setFocusPolicy(Qt::TabFocus);
        }
    }
    ui->pageTools->setVisible(!actions.isEmpty());
    disconnect(m_primaryChange);
    auto *primary = page->primaryAction();
    ui->primaryButton->setVisible(primary != nullptr);
    if (primary) {
        const auto mirror = [this, primary] {
            ui->primaryButton->setText(primary->text());
            ui->primaryButton->setAccessibleName(QString(primary->text()).remove(u'&'));
            ui->primaryButton->setIcon(icons::onAccent(primary->data().toString()));
            ui->primaryButton->setEnabled(primary->isEnabled());
            ui->primaryButton->setToolTip(primary->toolTip());
        };
        mirror();
        m_primaryChange = connect(primary, &QAction::changed, this, mirror);
    }
    updateSummary();
    layOutHeader();
}

void MainWindow::layOutHeader()
{
    if (!isVisible())
        return;
    // Now instead of at the next event: no picture of a new title in the old one's place.
    auto *header = ui->pageTools->parentWidget();
    for (auto *layout : {ui->pageTools->layout(), header->layout(), header->parentWidget()->layout()})
        layout->activate();
}

void MainWindow::updateSummary()
{
    const auto *current = page(m_currentPage);
    if (!current || current->summary() == ui->pageSummary->text())
        return;
    ui->pageSummary->setText(current->summary());
    layOutHeader();
}

void MainWindow::updatePauseAction()
{
    const auto &stored = m_settings.value();
    m_pauseAction->setEnabled(stored && *stored);
    if (!stored || !*stored)
        return;
    const bool isPaused = Settings(**stored).flag(u"send.paused"_s);
    m_pauseAction->setChecked(isPaused);
    m_pauseAction->setIcon(icons::icon(isPaused ? u"play"_s : u"pause"_s));
    m_pauseAction->setText(isPaused ? tr("Sending is paused – resume") : tr("Pause all sending"));
}

/// How many conversations wait for a person; unknown is never zero.
void MainWindow::showWaiting()
{
    const auto &counts = m_inbox.value();
    const int open = counts && *counts ? (*counts)->open : 0;
    ui->sidebar->setPageCount(u"inbox"_s, counts && !*counts ? u"–"_s : open > 0 ? format::number(open) : QString());
}

void MainWindow::setSendingPaused(bool isPaused)
{
    auto answer = m_gui.database.write(
        [isPaused](store::WriteSession &session) { return store::settings::set(session, u"send.paused"_s, isPaused); });
    whenDone(answer, this, [this](const Status &status) {
        if (!status)
            ui->banners->show(u"pause"_s, status.error());
        updatePauseAction();
    });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    settings.setValue(u"window/page"_s, m_currentPage);
    QMainWindow::closeEvent(event);
}

} // namespace overture::gui
