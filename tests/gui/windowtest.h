// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/guicontext.h"
#include "gui/theme.h"
#include "support/testdatabase.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

/// What every test of a window begins with.
namespace windowtest {

/// The theme, and settings of this process alone: what another test stores at the same time plays no part.
inline void prepare()
{
    static const QTemporaryDir settings;
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QCoreApplication::setOrganizationName(QStringLiteral("overture-test"));
    QCoreApplication::setApplicationName(QStringLiteral("overture-test"));
    overture::gui::theme::apply(*qApp);
}

/// A window on a practice workspace without anything behind it.
inline overture::gui::GuiContext contextOf(TestDatabase &database)
{
    return {.database = *database, .clock = database.clock(), .practice = true, .workspaceName = QStringLiteral("Test")};
}

} // namespace windowtest
