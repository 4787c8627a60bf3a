// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspacelanguage.h"

#include "domain/settings.h"
#include "store/settingsrepository.h"

namespace overture::app {

using namespace Qt::StringLiterals;

QString workspaceLanguage(store::Database &database)
{
    const auto stored = database.readNow([](store::ReadSession &session) { return store::settings::all(session); });
    return stored ? Settings(*stored).text(u"ui.language"_s) : QString();
}

} // namespace overture::app
