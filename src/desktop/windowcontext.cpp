// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windowcontext.h"

#include "pipeline/approval.h"

#include <QFileInfo>

namespace overture::desktop {

using namespace Qt::StringLiterals;

gui::GuiContext windowContext(app::Application &application)
{
    gui::GuiContext context{.database = application.database(), .clock = application.clock()};
    context.runner = &application.runner();
    context.secrets = &application.secrets();
    context.practice = application.isPractice();
    context.workspaceName = QFileInfo(application.workspaceFile()).completeBaseName();
    context.versionText = u"%1 (%2)"_s.arg(app::Application::version(), app::Application::commit());
    context.testService = [&application](const QString &service) { return application.testService(service); };
    context.importFile = [&application](const QString &file) {
        return application.importFile(file, false).then([](const Result<app::ImportReport> &report) -> Result<gui::ImportReport> {
            if (!report)
                return fail(report.error());
            gui::ImportReport shown{report->found, report->saved, report->duplicate, report->existing, {}};
            for (const RefusedRow &row : report->refused)
                shown.refused.append({row.line, row.reason});
            return shown;
        });
    };
    context.suggest = [&application](const QString &source, const QString &text) { return application.suggest(source, text); };
    context.approveDrafts = [&application](const QList<DraftId> &drafts) {
        return application.database().write([drafts](store::WriteSession &session) { return pipeline::approveDrafts(session, drafts, u"user"_s); });
    };
    return context;
}

} // namespace overture::desktop
