// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/senddialog.h"

#include "gui/format.h"
#include "gui/icons.h"
#include "gui/page.h"
#include "gui/theme.h"
#include "gui/viewstate.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace overture::gui {

using namespace Qt::StringLiterals;

SendDialog::SendDialog(PageContext &context, QWidget *parent)
    : QDialog(parent), m_context(context),
      m_approved(context.gui.database, {store::Table::Drafts},
                 [](store::ReadSession &session) { return store::drafts::approved(session, {}); }, this),
      m_lead(new QLabel(this)), m_area(new StatefulView(this)), m_list(new QListWidget(m_area))
{
    setObjectName(u"sendDialog"_s);
    setWindowTitle(tr("Send approved mails"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(24, 24, 24, 16);
    rows->setSpacing(12);
    theme::setTextSize(m_lead, theme::TextSize::Title);
    auto *note = new QLabel(context.gui.practice ? tr("Practice: they go to the practice mailbox only.")
                                                 : tr("They go out one by one, with pauses, inside the sending hours. Nothing else is sent."),
                            this);
    note->setWordWrap(true);
    theme::setSecondary(note);
    m_list->setAccessibleName(tr("Recipients"));
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    auto *inner = new QVBoxLayout(m_area);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(m_list);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_send = buttons->addButton(tr("Send"), QDialogButtonBox::AcceptRole);
    m_send->setObjectName(u"sendNow"_s);
    m_send->setIcon(icons::onAccent(u"sends"_s));
    m_send->setEnabled(false);
    theme::setPrimary(m_send);
    rows->addWidget(m_lead);
    rows->addWidget(note);
    rows->addWidget(m_area, 1);
    rows->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SendDialog::send);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_approved, &LiveBase::changed, this, &SendDialog::showApproved);
    resize(560, 480);
    m_lead->setText(tr("Reading what is approved …"));
    m_area->showLoading();
    m_approved.refresh();
}

void SendDialog::showApproved()
{
    const auto &answer = m_approved.value();
    if (!answer)
        return;
    m_ids.clear();
    m_list->clear();
    if (!*answer) {
        m_area->showFailed(answer->error(), tr("Try again"), [this] { m_approved.refresh(); });
    } else if ((*answer)->isEmpty()) {
        m_area->showEmpty(u"empty-letters"_s, tr("Nothing is approved"), tr("Approve drafts first."));
    } else {
        for (const auto &row : **answer) {
            m_ids.append(row.draft.id.value);
            m_list->addItem(u"%1  –  %2"_s.arg(row.to, row.draft.subject));
        }
        m_area->showRows();
    }
    m_lead->setText(format::counted(m_ids.size(), tr("Send %1 mail?"), tr("Send %1 mails?")));
    m_send->setText(m_ids.isEmpty() ? tr("Send") : tr("Send %1 now").arg(format::number(m_ids.size())));
    m_send->setEnabled(!m_ids.isEmpty() && m_context.gui.runner);
}

void SendDialog::send()
{
    QJsonArray ids;
    for (const auto id : m_ids)
        ids.append(id);
    m_context.startJob(u"send"_s, {{u"ids"_s, ids}});
    accept();
}

} // namespace overture::gui
