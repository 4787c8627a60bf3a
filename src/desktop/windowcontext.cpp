// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windowcontext.h"

#include <QDesktopServices>
#include <QFileInfo>

namespace overture::desktop {

using namespace Qt::StringLiterals;

namespace {

Result<gui::ImportReport> shown(const Result<app::ImportReport> &report)
{
    if (!report)
        return fail(report.error());
    gui::ImportReport result{report->found, report->saved, report->duplicate, report->existing, {}};
    for (const RefusedRow &row : report->refused)
        result.refused.append({row.line, row.reason});
    return result;
}

} // namespace

gui::GuiContext windowContext(app::Application &application)
{
    gui::GuiContext context{.database = application.database(), .clock = application.clock()};
    context.runner = &application.runner();
    context.secrets = &application.secrets();
    context.secretPlaces = application.secretPlaces();
    context.practice = application.isPractice();
    context.workspaceName = QFileInfo(application.workspaceFile()).completeBaseName();
    context.versionText = u"%1 (%2)"_s.arg(app::Application::version(), app::Application::commit());
    context.testService = [&application](const QString &service) { return application.testService(service); };
    context.keyChanged = [&application](const QString &service) { application.forgetTest(service); };
    context.importFile = [&application](const QString &file) {
        return application.importFile(file, false).then(&shown);
    };
    context.importText = [&application](const QString &text) { return application.importText(text).then(&shown); };
    context.modelNames = [&application](const QString &service) { return application.modelNames(service); };
    context.proposeTemplate = [&application](const QString &category) { return application.proposeTemplate(category); };
    context.previewTemplate = [&application](const CategoryTemplate &row, ProspectId prospect) { return application.previewTemplate(row, prospect); };
    context.checkTemplate = [&application](const CategoryTemplate &row) { return application.checkTemplate(row); };
    context.saveTemplate = [&application](const CategoryTemplate &row) { return application.saveTemplate(row); };
    context.connectMail = [&application](const MailSignIn &signIn, const std::function<void(const QUrl &)> &opened) {
        return application.connectMail(signIn, [opened](const QUrl &page) {
            QDesktopServices::openUrl(page);
            opened(page);
        });
    };
    context.cancelConnecting = [&application] { application.cancelConnecting(); };
    context.disconnectMail = [&application](const QString &address) { return application.disconnectMail(address); };
    context.readSender = [&application](const QString &address) { return application.readSender(address); };
    context.readClientFile = &app::Application::readClientFile;
    context.suggest = [&application](const QString &source, const QString &text) { return application.suggest(source, text); };
    context.reviewMailbox = [&application] { return application.reviewMailbox(); };
    context.allowSending = [&application](bool keepApprovals) { return application.allowSending(keepApprovals); };
    context.rewriteOffer = [&application](DraftId draft, const RewriteRequest &request) { return application.rewriteOffer(draft, request); };
    context.rewriteDraft = [&application](DraftId draft, const RewriteRequest &request) { return application.rewriteDraft(draft, request); };
    context.cancelRewriting = [&application](DraftId draft) { application.cancelRewriting(draft); };
    context.previewDraft = [&application](DraftId draft) { return application.previewDraft(draft); };
    context.prepareFile = [&application](const MailFile &file) { return application.prepareFile(file); };
    return context;
}

} // namespace overture::desktop
