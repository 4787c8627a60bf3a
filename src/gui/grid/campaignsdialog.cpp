// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/grid/campaignsdialog.h"

#include "gui/bannerstack.h"
#include "gui/format.h"
#include "gui/grid/bulkacts.h"
#include "gui/page.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace overture::gui {

using namespace Qt::StringLiterals;

CampaignsDialog::CampaignsDialog(PageContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_campaigns(context.gui.database, {store::Table::Campaigns, store::Table::Drafts}, &store::campaigns::all, nullptr)
{
    setObjectName(u"campaigns"_s);
    setWindowTitle(tr("Campaigns"));
    auto *rows = new QVBoxLayout(this);
    m_list = new QTableWidget(0, 4, this);
    m_list->setObjectName(u"campaignList"_s);
    m_list->setAccessibleName(tr("Campaigns"));
    m_list->setHorizontalHeaderLabels({tr("Name"), tr("About"), tr("Prospects"), tr("Drafts")});
    m_list->horizontalHeader()->setAccessibleName(tr("Columns"));
    m_list->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_list->verticalHeader()->hide();
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setTabKeyNavigation(false);
    m_list->setMinimumSize(fontMetrics().averageCharWidth() * 72, fontMetrics().height() * 12);
    rows->addWidget(m_list, 1);
    auto *form = new QFormLayout;
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"campaignName"_s);
    form->addRow(tr("&Name"), m_name);
    m_idea = new QLineEdit(this);
    m_idea->setObjectName(u"campaignIdea"_s);
    m_idea->setPlaceholderText(tr("What it is about; only for you"));
    form->addRow(tr("A&bout"), m_idea);
    rows->addLayout(form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    const auto button = [&](const QString &name, const QString &text, void (CampaignsDialog::*act)()) {
        auto *made = buttons->addButton(text, QDialogButtonBox::ActionRole);
        made->setObjectName(name);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, act);
        return made;
    };
    m_add = button(u"addCampaign"_s, tr("&Add"), &CampaignsDialog::add);
    m_save = button(u"saveCampaign"_s, tr("&Save"), &CampaignsDialog::save);
    m_remove = button(u"removeCampaign"_s, tr("&Remove"), &CampaignsDialog::remove);
    m_show = buttons->addButton(tr("Show &prospects"), QDialogButtonBox::ActionRole);
    m_show->setObjectName(u"showCampaign"_s);
    connect(m_show, &QPushButton::clicked, this, [this] {
        m_context.open(u"prospects"_s, u"campaign:%1"_s.arg(current().id.value));
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    rows->addWidget(buttons);
    connect(m_list, &QTableWidget::currentCellChanged, this, &CampaignsDialog::showCurrent);
    connect(m_name, &QLineEdit::textChanged, m_add, [this] {
        m_add->setEnabled(!m_name->text().trimmed().isEmpty());
        m_save->setEnabled(current().id.isValid() && !m_name->text().trimmed().isEmpty());
    });
    connect(&m_campaigns, &LiveBase::changed, this, &CampaignsDialog::fill);
    m_campaigns.refresh();
    showCurrent();
    m_add->setEnabled(false);
}

store::Campaign CampaignsDialog::current() const
{
    const auto known = m_campaigns.valueOr();
    return known.value(m_list->currentRow(), store::Campaign());
}

void CampaignsDialog::fill()
{
    const auto known = m_campaigns.valueOr();
    const int row = m_list->currentRow();
    m_list->setRowCount(int(known.size()));
    for (int i = 0; i < known.size(); ++i) {
        const auto &campaign = known.at(i);
        const QStringList texts{campaign.name, campaign.idea, format::number(campaign.prospects), format::number(campaign.drafts)};
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts.at(column));
            item->setTextAlignment(Qt::Alignment((column > 1 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
            m_list->setItem(i, column, item);
        }
    }
    if (row >= 0 && row < m_list->rowCount())
        m_list->setCurrentCell(row, 0);
    showCurrent();
}

void CampaignsDialog::showCurrent()
{
    const auto campaign = current();
    const bool isOne = campaign.id.isValid();
    m_save->setEnabled(isOne);
    m_remove->setEnabled(isOne);
    m_show->setEnabled(isOne && bool(m_context.open));
    if (isOne && !m_name->hasFocus() && !m_idea->hasFocus()) {
        m_name->setText(campaign.name);
        m_idea->setText(campaign.idea);
    }
}

std::function<void(const Status &)> CampaignsDialog::report()
{
    return [context = &m_context](const Status &status) {
        if (!status)
            context->report(u"campaigns"_s, status.error());
        else
            context->banners.clear(u"campaigns"_s);
    };
}

void CampaignsDialog::add()
{
    store::Campaign campaign;
    campaign.name = m_name->text();
    campaign.idea = m_idea->text().trimmed();
    m_context.undo.push(saveCampaignAct(m_context.gui, campaign, &m_context.banners, report()));
    m_name->clear();
    m_idea->clear();
}

void CampaignsDialog::save()
{
    auto campaign = current();
    campaign.name = m_name->text();
    campaign.idea = m_idea->text().trimmed();
    m_context.undo.push(saveCampaignAct(m_context.gui, campaign, &m_context.banners, report()));
}

void CampaignsDialog::remove()
{
    m_context.undo.push(removeCampaignAct(m_context.gui, current(), &m_context.banners, report()));
}

} // namespace overture::gui
