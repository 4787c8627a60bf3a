// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inbox/messagecard.h"

#include "gui/factlabel.h"
#include "gui/format.h"
#include "gui/inbox/conversationsmodel.h"
#include "gui/language/shown.h"
#include "gui/review/longtextbar.h"
#include "gui/theme.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostShown = 10'000;   // characters of a mail: several stand one below the other, each laid out as a whole

/// What a person need not read again: signature, then the earlier mail.
QString restOf(const store::ThreadMail &mail)
{
    QStringList parts;
    for (const QString &part : {mail.signature, mail.quotedText}) {
        if (!part.trimmed().isEmpty())
            parts << part;
    }
    return parts.join(u"\n\n"_s);
}

ChipLabel *chipLabel(const Chip &chip, QWidget *parent)
{
    auto *label = new ChipLabel(parent);
    label->setChip(chip);
    return label;
}

/// What is said below a text that is not shown in full; it shows itself.
LongTextBar *longTextBar(const QString &text, const FactLabel &label, QVBoxLayout *rows, QWidget *parent)
{
    auto *bar = new LongTextBar(parent);
    rows->addWidget(bar);
    bar->look(text, label.shownLength());
    return bar;
}

} // namespace

MessageCard::MessageCard(const store::ThreadMail &mail, Instant now, bool isUnfolded, QWidget *parent) : QWidget(parent)
{
    theme::setCard(this);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 8, 12, 8);
    rows->setSpacing(4);

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    const QString name = mail.isOurs ? tr("You") : mail.fromName.isEmpty() ? mail.from : mail.fromName;
    auto *sender = new FactLabel(this);
    sender->setPlain(name);
    sender->setFont(theme::font(theme::TextSize::Body, true));
    sender->setToolTip(mail.isOurs ? tr("%1 to %2").arg(mail.from, mail.to) : mail.from);
    head->addWidget(sender, 1);
    if (!mail.isOurs) {
        if (const Chip match = chipFor(mail.matchKind); !match.text.isEmpty())
            head->addWidget(chipLabel(match, this));
        head->addWidget(chipLabel(chipFor(mail.classification), this));
    }
    auto *time = new QLabel(format::relative(mail.at, now), this);
    theme::setTextSize(time, theme::TextSize::Caption);
    time->setToolTip(format::exact(mail.at));
    head->addWidget(time);
    rows->addLayout(head);

    auto *text = new FactLabel(this);
    const bool isEmpty = mail.text.trimmed().isEmpty();
    text->setPlain(isEmpty ? tr("No new text.") : mail.text, mostShown);
    if (isEmpty)
        theme::setSecondary(text);
    rows->addWidget(text);
    if (!isEmpty)
        longTextBar(mail.text, *text, rows, this);
    if (!mail.isOurs && !mail.reason.isEmpty()) {
        auto *why = new FactLabel(this);
        why->setPlain(mail.isOverturned ? tr("Its kind: %1.").arg(shown(mail.reason)) : tr("Why this kind: %1.").arg(shown(mail.reason)));
        theme::setTextSize(why, theme::TextSize::Caption);
        rows->addWidget(why);
    }
    const QString rest = restOf(mail);
    if (rest.isEmpty())
        return;
    m_fold = new QToolButton(this);
    m_fold->setObjectName(u"foldButton"_s);
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    rows->addWidget(m_fold, 0, Qt::AlignLeft);
    m_rest = new FactLabel(this);
    m_rest->setObjectName(u"quotedText"_s);
    m_rest->setPlain(rest, mostShown);
    theme::setSecondary(m_rest);
    rows->addWidget(m_rest);
    m_longRest = longTextBar(rest, *m_rest, rows, this);
    connect(m_fold, &QToolButton::toggled, this, [this, name, restLength = rest.size(), lines = rest.count(u'\n') + 1](bool isOpen) {
        m_rest->setVisible(isOpen);
        m_longRest->setVisible(isOpen && m_rest->shownLength() < restLength);
        m_fold->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
        const QString label = isOpen ? tr("Hide quoted text")
                                     : format::counted(lines, tr("Show quoted text (%1 line)"), tr("Show quoted text (%1 lines)"));
        m_fold->setText(label);
        m_fold->setAccessibleName(tr("%1 of the mail from %2").arg(label, name));
        emit folded(isOpen);
    });
    m_fold->setChecked(true);
    m_fold->setChecked(isUnfolded);
}

bool MessageCard::isUnfolded() const
{
    return m_fold && m_fold->isChecked();
}

void MessageCard::setUnfolded(bool isUnfolded)
{
    if (m_fold)
        m_fold->setChecked(isUnfolded);
}

} // namespace overture::gui
