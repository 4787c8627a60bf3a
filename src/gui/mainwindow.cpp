// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow.h"

#include "gui/bannerstack.h"
#include "gui/icons.h"
#include "gui/jobbanners.h"
#include "gui/jobsstrip.h"
#include "gui/servicebanners.h"
#include "gui/sidebar.h"
#include "gui/theme.h"
#include "core/whendone.h"

#include "domain/settings.h"
#include "store/jobrepository.h"
#include "store/settingsrepository.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>

namespace overture::gui {

using namespace Qt::StringLiterals;
using store::Table;

namespace {
constexpr int ListedJobs = 200;
}

MainWindow::MainWindow(const GuiContext &context, QWidget *parent)
    : QMainWindow(parent), m_gui(context),
      m_counts(context.database, {Table::Prospects, Table::Drafts, Table::Sends, Table::Messages, Table::JobItems},
               &store::prospects::funnel, nullptr),
      m_jobs(context.database, {Table::Jobs, Table::JobItems},
             [](store::ReadSession &session) { return store::jobs::list(session, ListedJobs); }, nullptr),
      m_settings(context.database, {Table::Settings}, &store::settings::all, nullptr)
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(icons::application());
    setWindowTitle(m_gui.workspaceName.isEmpty() ? u"Overture"_s : tr("%1 – Overture").arg(m_gui.workspaceName));

    auto *body = new QWidget(this);
    auto *columns = new QHBoxLayout(body);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    m_infos = pageInfos();
    m_sidebar = new Sidebar(m_infos, body);
    m_sidebar->setFixedWidth(m_sidebar->sizeHint().width());
    columns->addWidget(m_sidebar);
    auto *line = new QWidget(body);
    line->setFixedWidth(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    columns->addWidget(line);

    auto *content = new QWidget(body);
    content->setProperty("surface", u"content"_s);
    content->setAttribute(Qt::WA_StyledBackground);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_banners = new BannerStack(content);
    if (m_gui.practice)
        m_banners->setPermanent(tr("Practice – nothing leaves this computer"), u"practice"_s);
    m_stack = new QStackedWidget(content);
    rows->addWidget(m_banners);
    rows->addWidget(makeHeader());
    rows->addWidget(m_stack, 1);
    columns->addWidget(content, 1);

    m_context = std::unique_ptr<PageContext>(new PageContext{m_gui, *m_banners, m_undo, m_counts, m_jobs, m_settings,
                                                             [this](const QString &id, const QString &view) { openPage(id, view); }});
    auto *frame = new QWidget(this);
    auto *whole = new QVBoxLayout(frame);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(body, 1);
    auto *strip = new JobsStrip(*m_context, frame);
    whole->addWidget(strip);
    setCentralWidget(frame);

    makePages();
    makeMenus();
    auto *pauseButton = new QToolButton(strip);
    pauseButton->setDefaultAction(m_pauseAction);
    pauseButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    pauseButton->setAccessibleName(tr("Pause all sending"));
    strip->addPermanent(pauseButton);

    new JobBanners(*m_context, m_banners);
    new ServiceBanners(*m_context, m_banners);
    connect(m_sidebar, &Sidebar::opened, this, &MainWindow::openPage);
    connect(&m_counts, &LiveBase::changed, this, [this] { m_sidebar->setCounts(m_counts.value()); });
    connect(&m_settings, &LiveBase::changed, this, &MainWindow::updatePauseAction);
    m_counts.refresh();
    m_jobs.refresh();
    m_settings.refresh();

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

QWidget *MainWindow::makeHeader()
{
    auto *header = new QWidget(this);
    header->setObjectName(u"pageHeader"_s);
    auto *rows = new QVBoxLayout(header);
    rows->setContentsMargins(16, 12, 16, 8);
    rows->setSpacing(theme::Gap);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addStrut(theme::rowHeight() + 2);
    m_title = new QLabel(header);
    m_title->setObjectName(u"pageTitle"_s);
    theme::setTextSize(m_title, theme::TextSize::Title);
    m_summary = new QLabel(header);
    m_summary->setObjectName(u"pageSummary"_s);
    theme::setSecondary(m_summary);
    m_filter = new QLineEdit(header);
    m_filter->setObjectName(u"quickFilter"_s);
    m_filter->setAccessibleName(tr("Quick filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(160);
    m_filter->setMaximumWidth(std::max(300, fontMetrics().averageCharWidth() * 42));
    m_filter->addAction(icons::icon(u"search"_s), QLineEdit::LeadingPosition);
    m_primary = new QPushButton(header);
    m_primary->setObjectName(u"primaryButton"_s);
    theme::setPrimary(m_primary);
    m_summary->setMinimumWidth(1);
    // One baseline for both sizes of text.
    m_summary->setContentsMargins(0, QFontMetrics(m_title->font()).ascent() - m_summary->fontMetrics().ascent(), 0, 0);
    auto *names = new QHBoxLayout;
    names->setSpacing(12);
    names->addWidget(m_title, 0, Qt::AlignTop);
    names->addWidget(m_summary, 0, Qt::AlignTop);
    top->addLayout(names);
    top->setAlignment(names, Qt::AlignVCenter);
    top->addStretch(1);
    top->addWidget(m_filter, 4);
    top->addWidget(m_primary);
    rows->addLayout(top);
    m_tools = new QToolBar(header);
    m_tools->setObjectName(u"pageTools"_s);
    m_tools->toggleViewAction()->setObjectName(u"actionShowTools"_s);
    m_tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const int side = std::max(18, fontMetrics().height());
    m_tools->setIconSize(QSize(side, side));
    m_primary->setIconSize(QSize(side, side));
    // A button's padding stands out, so that icons begin where the title does.
    auto *toolRow = new QHBoxLayout;
    toolRow->setContentsMargins(-9, 0, 0, 0);
    toolRow->addWidget(m_tools);
    rows->addLayout(toolRow);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filters[m_currentPage] = text;
        if (auto *current = page(m_currentPage))
            current->setFilterText(text);
    });
    connect(m_primary, &QPushButton::clicked, this, [this] {
        if (auto *current = page(m_currentPage); current && current->primaryAction())
            current->primaryAction()->trigger();
    });
    auto *clear = new QShortcut(Qt::Key_Escape, m_filter, nullptr, nullptr, Qt::WidgetShortcut);
    connect(clear, &QShortcut::activated, this, [this] {
        m_filter->clear();
        if (auto *current = page(m_currentPage))
            current->takeFocus();
    });
    return header;
}

void MainWindow::makePages()
{
    for (const auto &info : m_infos) {
        auto *page = info.make(*m_context, m_stack);
        page->setObjectName(info.id + u"Page"_s);
        m_pages.insert(info.id, page);
        m_stack->addWidget(page);
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

void MainWindow::openPage(const QString &pageId, const QString &view)
{
    auto *wanted = page(pageId);
    if (!wanted)
        return;
    m_currentPage = pageId;
    wanted->setView(view);
    m_stack->setCurrentWidget(wanted);
    m_sidebar->setCurrent(pageId, view);
    showHeaderOf(wanted);
    if (!m_sidebar->hasFocus())
        wanted->takeFocus();
}

void MainWindow::showHeaderOf(Page *page)
{
    for (const auto &info : m_infos) {
        if (info.id == m_currentPage)
            m_title->setText(info.title);
    }
    m_filter->setVisible(!page->filterPrompt().isEmpty());
    m_filter->setPlaceholderText(page->filterPrompt());
    m_filter->setText(m_filters.value(m_currentPage));
    m_tools->clear();
    const auto actions = page->toolbarActions();
    for (auto *action : actions) {
        if (!action) {
            m_tools->addSeparator();
            continue;
        }
        m_tools->addAction(action);
        if (auto *button = m_tools->widgetForAction(action)) {
            button->setAccessibleName(QString(action->text()).remove(u'&'));
            button->setFocusPolicy(Qt::TabFocus);
        }
    }
    m_tools->setVisible(!actions.isEmpty());
    disconnect(m_primaryChange);
    auto *primary = page->primaryAction();
    m_primary->setVisible(primary != nullptr);
    if (primary) {
        const auto mirror = [this, primary] {
            m_primary->setText(primary->text());
            m_primary->setAccessibleName(QString(primary->text()).remove(u'&'));
            m_primary->setIcon(icons::onAccent(primary->data().toString()));
            m_primary->setEnabled(primary->isEnabled());
            m_primary->setToolTip(primary->toolTip());
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
    auto *header = m_tools->parentWidget();
    for (auto *layout : {m_tools->layout(), header->layout(), header->parentWidget()->layout()})
        layout->activate();
}

void MainWindow::updateSummary()
{
    const auto *current = page(m_currentPage);
    if (!current || current->summary() == m_summary->text())
        return;
    m_summary->setText(current->summary());
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

void MainWindow::setSendingPaused(bool isPaused)
{
    auto answer = m_gui.database.write(
        [isPaused](store::WriteSession &session) { return store::settings::set(session, u"send.paused"_s, isPaused); });
    whenDone(answer, this, [this](const Status &status) {
        if (!status)
            m_banners->show(u"pause"_s, status.error());
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
