// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/longtextbar.h"

#include "gui/format.h"
#include "gui/text/fieldtext.h"
#include "gui/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ShortSubject = 200;   ///< still more than a mail program shows

qsizetype longestLine(const QString &text)
{
    qsizetype longest = 0;
    for (const auto line : QStringView(text).split(u'\n'))
        longest = std::max(longest, line.size());
    return longest;
}

} // namespace

LongTextBar::LongTextBar(QWidget *parent)
    : QWidget(parent), m_what(new QLabel(this)), m_mend(new QPushButton(this)), m_copy(new QPushButton(tr("Copy all of it"), this))
{
    setObjectName(u"longTextBar"_s);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme::HalfGap);
    m_what->setObjectName(u"longTextWhat"_s);
    m_what->setTextFormat(Qt::PlainText);
    m_what->setWordWrap(true);
    rows->addWidget(m_what);
    auto *line = new QHBoxLayout;
    m_mend->setObjectName(u"longTextMend"_s);
    m_copy->setObjectName(u"longTextCopy"_s);
    line->addWidget(m_mend);
    line->addWidget(m_copy);
    line->addStretch(1);
    rows->addLayout(line);
    connect(m_mend, &QPushButton::clicked, this, &LongTextBar::mend);
    connect(m_copy, &QPushButton::clicked, this, &LongTextBar::copy);
    hide();
}

void LongTextBar::look(const Draft &draft)
{
    const bool isSubject = draft.subject.size() > LongestShownSubject;
    if (!isSubject && fitsField(draft.body))
        return clear();
    m_draft = draft;
    m_read.clear();
    const QString body = asInField(draft.body);
    const bool isAll = body.size() > LargestShownText;
    const bool isSent = draft.state == DraftState::Sent;
    QString what;
    if (isSubject)
        what = tr("The subject has %1 characters; the first %2 are shown.").arg(format::number(draft.subject.size()), format::number(LongestShownSubject));
    else if (isAll)
        what = tr("The text has %1 characters; the first %2 are shown.").arg(format::number(body.size()), format::number(LargestShownText));
    else
        what = tr("A line of the text has %1 characters; the first %2 are shown.").arg(format::number(longestLine(body)), format::number(LongestShownLine));
    if (!isSent)
        what += u' ' + tr("What cannot be read in full can be neither changed nor approved here.");
    m_what->setText(what);
    m_mend->setText(isSubject ? tr("Shorten the subject") : tr("Break the long lines"));
    m_mend->setToolTip(isSubject ? tr("Keeps its beginning. Undo and the history bring the rest back.")
                                 : tr("Puts line ends between its words. Nothing is taken away."));
    m_mend->setVisible(!isSent && (isSubject || !isAll));
    show();
}

void LongTextBar::look(const QString &text, qsizetype shown)
{
    clear();
    if (shown >= text.size())
        return;
    m_read = text;
    m_what->setText(tr("The text has %1 characters; the first %2 are shown.").arg(format::number(text.size()), format::number(shown)));
    m_mend->hide();
    show();
}

void LongTextBar::clear()
{
    m_draft = {};
    m_read.clear();
    hide();
}

void LongTextBar::mend()
{
    const qsizetype whole = m_draft.subject.size() > ShortSubject && m_draft.subject.at(ShortSubject).isLowSurrogate() ? ShortSubject - 1 : ShortSubject;
    if (m_draft.subject.size() > LongestShownSubject)
        emit mended(m_draft.subject.left(whole).simplified(), m_draft.body);
    else
        emit mended(m_draft.subject, withBrokenLines(asInField(m_draft.body)));
}

void LongTextBar::copy()
{
    QApplication::clipboard()->setText(m_read.isEmpty() ? QString(m_draft.subject + u"\n\n"_s + m_draft.body) : m_read);
}

} // namespace overture::gui
