// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/splits.h"

#include <QSettings>
#include <QSplitter>

namespace overture::gui {

using namespace Qt::StringLiterals;

void rememberSplit(QSplitter *splitter, const char *key, const QList<int> &sizes)
{
    const QString name = u"split/"_s + QLatin1StringView(key);
    splitter->setSizes(sizes);
    splitter->restoreState(QSettings().value(name).toByteArray());
    splitter->setChildrenCollapsible(false);
    QObject::connect(splitter, &QSplitter::splitterMoved, splitter, [splitter, name] { QSettings().setValue(name, splitter->saveState()); });
}

} // namespace overture::gui
