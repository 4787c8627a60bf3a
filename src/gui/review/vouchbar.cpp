// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/vouchbar.h"

#include "gui/language/shown.h"
#include "gui/review/evidenceacts.h"
#include "gui/text/fieldtext.h"
#include "gui/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace overture::gui {

using namespace Qt::StringLiterals;

VouchBar::VouchBar(QWidget *parent)
    : QWidget(parent), m_question(new QLabel(this)), m_reason(new QLineEdit(this)), m_vouch(new QPushButton(tr("&Vouch for it"), this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme::HalfGap);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    m_question->setBuddy(m_reason);
    rows->addWidget(m_question);
    auto *line = new QHBoxLayout;
    line->addWidget(m_reason, 1);
    line->addWidget(m_vouch);
    rows->addLayout(line);
    m_reason->setObjectName(u"vouchReason"_s);
    m_reason->setAccessibleName(tr("How do you know it?"));
    m_reason->setPlaceholderText(tr("How do you know it? The reason is kept with the draft."));
    m_vouch->setObjectName(u"vouchButton"_s);
    m_vouch->setEnabled(false);
    connect(m_reason, &QLineEdit::textChanged, this, [this](const QString &text) { m_vouch->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, this, &VouchBar::vouch);
    connect(m_vouch, &QPushButton::clicked, this, &VouchBar::vouch);
    hide();
}

void VouchBar::ask(const Claim &claim)
{
    m_claim = claim;
    const QString what = excerpt(claim.text);
    m_question->setText(claim.why.isEmpty() ? tr("No source supports “%1”.").arg(what) : tr("“%1”: %2").arg(what, shown(claim.why)));
    m_reason->clear();
    show();
    m_reason->setFocus(Qt::ShortcutFocusReason);
}

void VouchBar::vouch()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty())
        return;
    hide();
    emit vouched(m_claim, reason);
}

void VouchBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    hide();
    emit left();
}

UndoableAct *vouchAct(GuiContext &gui, DraftId id, const Claim &claim, const QString &reason, QObject *context, UndoableAct::Report report)
{
    auto *act = vouchAct(gui, id, QList{claim}, reason, context, std::move(report));
    act->setText(VouchBar::tr("vouch for “%1”").arg(excerpt(claim.text)));
    return act;
}

} // namespace overture::gui
