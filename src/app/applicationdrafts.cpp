// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What drafts ask for: templates, another text, a preview, files.
#include "app/applicationprivate.h"

#include "app/draftpreview.h"
#include "app/mailfiles.h"
#include "pipeline/jobcreation.h"

namespace overture::app {

QFuture<Result<CategoryTemplate>> Application::proposeTemplate(const QString &category, const QString &writer)
{
    return d->ask([this, category, writer] {
        return pipeline::TemplateDesk(*d->database, d->inUse).propose(category, writer, d->stop.get_token());
    });
}

QFuture<Result<WrittenDraft>> Application::previewTemplate(const CategoryTemplate &categoryTemplate, ProspectId prospect)
{
    return d->ask([this, categoryTemplate, prospect] {
        return pipeline::TemplateDesk(*d->database, d->inUse).preview(categoryTemplate, prospect);
    });
}

QFuture<Result<pipeline::TemplateCheck>> Application::checkTemplate(const CategoryTemplate &categoryTemplate)
{
    return d->ask([this, categoryTemplate] { return pipeline::TemplateDesk(*d->database, d->inUse).check(categoryTemplate); });
}

QFuture<Status> Application::saveTemplate(const CategoryTemplate &categoryTemplate)
{
    return d->ask([this, categoryTemplate] {
        return pipeline::TemplateDesk(*d->database, d->inUse).save(categoryTemplate);
    });
}

QFuture<Result<pipeline::RewriteOffer>> Application::rewriteOffer(DraftId id, const RewriteRequest &request, const QString &writer)
{
    return d->ask([this, id, request, writer] { return pipeline::RewriteDesk(*d->database, d->inUse).offer(id, request, writer); });
}

QFuture<Result<DraftProposal>> Application::rewriteDraft(DraftId id, const RewriteRequest &request, const QString &writer)
{
    // Asking again gives up on what is still being asked for the same draft.
    cancelRewriting(id);
    const std::stop_source stop;
    d->rewritings.insert(id.value, stop);
    return d->askOn(d->rewritingPool, [this, id, request, writer, stop] {
        return pipeline::RewriteDesk(*d->database, d->inUse).ask(id, request, writer, stop.get_token());
    });
}

void Application::cancelRewriting(DraftId id)
{
    if (d->rewritings.contains(id.value))
        d->rewritings.take(id.value).request_stop();
}

QFuture<Result<MailFile>> Application::prepareFile(const MailFile &file)
{
    return d->ask([this, file]() -> Result<MailFile> {
        const auto settings = d->database->readNow([](store::ReadSession &session) { return pipeline::readSettings(session); });
        if (!settings)
            return fail(settings.error());
        return app::prepareFile(file, *settings);
    });
}

QFuture<Result<MailPreview>> Application::previewDraft(DraftId id)
{
    return d->ask([this, id] { return app::previewDraft(*d->database, d->inUse, d->clock, id, d->stop.get_token()); });
}

} // namespace overture::app
