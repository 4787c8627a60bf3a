// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draftproposal.h"
#include "gui/bannerstack.h"

#include <QObject>

#include <functional>

class QAction;
class QTableView;

namespace overture::gui {

class GridEditing;
struct PageContext;

/// Asks a model for another text of each selected draft, one after the other. What it costs is told before anything is
/// asked. Each answer waits with its draft as a proposal; no text changes until a person takes it. A banner counts along, can
/// stop the asking, says in the end what could not be had and why, and leads from one answer to the next. Owned by the view.
class BulkRewrite final : public QObject
{
    Q_OBJECT
public:
    /// `openRewriting` opens another wording beside the current draft of the view.
    BulkRewrite(QTableView *view, GridEditing *cells, PageContext &context, std::function<void()> openRewriting);

    [[nodiscard]] QAction *action() const { return m_action; }
    /// Asks now, without telling the cost again.
    void ask(const QList<qint64> &ids, const RewriteRequest &request);

signals:
    void finished(int proposals, int failures);

private:
    void askForWish();
    void tellCost(const QList<qint64> &ids, const RewriteRequest &request);
    void askNext();
    void stop();
    void finish();
    void tell(BannerStack::Severity severity, const QString &text, const QString &lookText);
    /// Opens the next answer beside its draft.
    void lookAtNext();
    [[nodiscard]] int answered() const { return m_proposals + m_failures; }

    struct Asking
    {
        DraftId draft;
        RewriteRequest request;
    };

    QTableView *m_view;
    GridEditing *m_cells;
    PageContext &m_context;
    std::function<void()> m_openRewriting;
    QAction *m_action;
    QList<Asking> m_waiting;
    Asking m_asked;
    QList<DraftId> m_ready;      ///< drafts with an answer that was not looked at from here
    QStringList m_reasons;       ///< why some could not be had, each once
    int m_total = 0;
    int m_proposals = 0;
    int m_failures = 0;
    bool m_isAsking = false;
};

} // namespace overture::gui
