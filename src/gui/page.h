// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/guicontext.h"
#include "gui/live.h"

#include "domain/job.h"
#include "pipeline/stage.h"
#include "store/prospectrepository.h"

#include <QAction>
#include <QJsonObject>
#include <QUndoStack>
#include <QWidget>

namespace overture::gui {

class BannerStack;
class Spelling;

/// The stage with its title, its fields and what they say in the language of the window.
[[nodiscard]] pipeline::StageInfo shown(pipeline::StageInfo stage);

/// What every page shares. Owned by the main window, outlives the pages.
struct PageContext
{
    GuiContext &gui;
    BannerStack &banners;
    QUndoStack &undo;
    Live<store::FunnelCounts> &counts;
    Live<QList<Job>> &jobs;                              ///< newest first, the last 200
    Live<QHash<QString, QJsonValue>> &settings;          ///< stored ones; see Settings
    /// Opens a page, with what to show there ("" = as it was).
    std::function<void(const QString &pageId, const QString &view)> open;
    Spelling &spelling;

    /// Every stage, in pipeline order, also in a window that cannot start any.
    [[nodiscard]] QList<pipeline::StageInfo> stages() const;
    /// Starts a stage; a refusal becomes a banner, a start a line in the jobs strip.
    void startJob(const QString &stageId, const QJsonObject &params) const;
    void report(const QString &key, const Error &error) const;
    /// "Find addresses" for a job of type "enrich".
    [[nodiscard]] QString stageTitle(const QString &stageId) const;
    /// "12 of 40 sites".
    [[nodiscard]] QString progressText(const Job &job) const;
};

/// A screen: form, model and actions. Passive: no SQL, no thread.
class Page : public QWidget
{
    Q_OBJECT
public:
    Page(PageContext &context, QWidget *parent) : QWidget(parent), m_context(context) {}

    /// Actions of the toolbar; a null entry is a gap. The first one of `primaryAction` is drawn filled.
    [[nodiscard]] virtual QList<QAction *> toolbarActions() const { return {}; }
    [[nodiscard]] virtual QAction *primaryAction() const { return nullptr; }
    /// Text for the quick filter's placeholder, empty when the page has none.
    [[nodiscard]] virtual QString filterPrompt() const { return {}; }
    virtual void setFilterText(const QString &) {}
    /// Shows a part of the page named by the sidebar.
    virtual void setView(const QString &) {}
    /// What the page's title says besides its name: "1,204 prospects".
    [[nodiscard]] virtual QString summary() const { return {}; }
    /// Where keys go when the page opens.
    virtual void takeFocus() { setFocus(); }
    /// Selects something worth seeing, for pictures of the page.
    virtual void showExample() {}

signals:
    void summaryChanged();

protected:
    /// An action that starts a stage: "actionCheckReplies" for "check-replies", with the stage's words. Disabled, with the
    /// reason, in a window without a runner.
    QAction *addStageAction(const pipeline::StageInfo &stage, const QKeySequence &key, std::function<void()> run);
    /// An action of this page, for menu, toolbar and key at once.
    QAction *addPageAction(const QString &objectName, const QString &text, const QString &iconName, const QKeySequence &key,
                           std::function<void()> run);
    /// Gives `widget` the keys, at once or when it first has something to show.
    void focusSoon(QWidget *widget);
    /// To be called when `widget` came into view.
    void focusIfAwaited(QWidget *widget);
    PageContext &m_context;

private:
    bool m_awaitsFocus = false;
};

struct PageInfo
{
    QString id;
    QString title;
    QString iconName;
    std::function<Page *(PageContext &, QWidget *parent)> make;
};

/// Every page, in the order of the sidebar. pages.cpp is the list.
[[nodiscard]] QList<PageInfo> pageInfos();

} // namespace overture::gui
