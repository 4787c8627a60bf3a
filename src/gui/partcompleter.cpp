// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/partcompleter.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QStringListModel>

namespace overture::gui {

using namespace Qt::StringLiterals;

PartCompleter::PartCompleter(QObject *parent) : QCompleter(parent), m_offered(new QStringListModel(this))
{
    setModel(m_offered);
    setCaseSensitivity(Qt::CaseInsensitive);
    setFilterMode(Qt::MatchContains);
    popup()->setTextElideMode(Qt::ElideMiddle);
}

void PartCompleter::setOffered(const QStringList &offered)
{
    if (offered != m_offered->stringList())
        m_offered->setStringList(offered);
}

QString PartCompleter::lastPart(const QString &text)
{
    return text.mid(text.lastIndexOf(u';') + 1).trimmed();
}

QString PartCompleter::pathFromIndex(const QModelIndex &index) const
{
    const QString chosen = index.data(completionRole()).toString();
    const auto *line = qobject_cast<const QLineEdit *>(widget());
    const QString typed = line ? line->text() : QString();
    const auto before = typed.lastIndexOf(u';');
    return before < 0 ? chosen : QString(typed.left(before + 1) + u' ' + chosen);
}

} // namespace overture::gui
