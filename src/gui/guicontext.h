// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/mailpreview.h"
#include "core/result.h"
#include "core/secretplaces.h"
#include "core/secretstore.h"
#include "domain/attachment.h"
#include "domain/categorytemplate.h"
#include "domain/ids.h"
#include "domain/mailaccount.h"
#include "domain/services/draftwriter.h"
#include "pipeline/rearming.h"
#include "pipeline/rewriting.h"
#include "pipeline/templatedesk.h"
#include "store/database.h"

#include <QFuture>
#include <QList>
#include <QString>
#include <QUrl>

#include <functional>

namespace overture::pipeline {
class JobRunner;
}

namespace overture::gui {

/// A line of an imported file that was not taken, with the reason for people.
struct RefusedLine
{
    int line = 0;
    QString reason;

    bool operator==(const RefusedLine &) const = default;
};

/// What reading a file of prospects brought.
struct ImportReport
{
    int found = 0;
    int saved = 0;
    int duplicates = 0;      ///< the same site twice in the file
    int existing = 0;        ///< a prospect already
    QList<RefusedLine> refused;

    bool operator==(const ImportReport &) const = default;
};

/// What the window needs from the program. Filled by the application; everything in it outlives the window.
///
/// The callbacks are called on the GUI thread, answer at once and do their work elsewhere. An empty callback, a null
/// runner or a null secret store disables what needs it, with the reason shown.
struct GuiContext
{
    store::Database &database;
    Clock &clock;
    pipeline::JobRunner *runner = nullptr;
    SecretStore *secrets = nullptr;
    SecretPlaces *secretPlaces = nullptr;   ///< null: nobody chooses where keys are kept (practice)
    bool practice = false;
    QString workspaceName = {};
    QString versionText = {};   ///< version and commit, for people

    /// Asks the service (ServiceInfo::name) with the stored key; the answer is a sentence.
    std::function<QFuture<Result<QString>>(const QString &service)> testService = {};
    /// A service's key was changed: what is known of the service from tests holds no more.
    std::function<void(const QString &service)> keyChanged = {};
    std::function<QFuture<Result<ImportReport>>(const QString &file)> importFile = {};
    /// The same for text that was pasted or dropped: a table or a list of sites, one a line.
    std::function<QFuture<Result<ImportReport>>(const QString &text)> importText = {};
    /// What is offered while a field of a start dialog is typed in (StageParameter::suggestions), best first.
    std::function<QFuture<Result<QStringList>>(const QString &source, const QString &text)> suggest = {};
    /// The models that a service ("gemini", "openai") has now, for the field with a model's name.
    std::function<QFuture<Result<QStringList>>(const QString &service)> modelNames = {};
    /// The templates of categories (CategoryTemplatesDialog). Proposing asks a model and stores nothing.
    std::function<QFuture<Result<CategoryTemplate>>(const QString &category)> proposeTemplate = {};
    std::function<QFuture<Result<WrittenDraft>>(const CategoryTemplate &row, ProspectId prospect)> previewTemplate = {};
    std::function<QFuture<Status>(const CategoryTemplate &row)> saveTemplate = {};
    /// Shows Google's page in the browser and waits there for the person, five minutes at most; `opened` gets the page's address.
    std::function<QFuture<Result<MailAccount>>(const MailSignIn &signIn, const std::function<void(const QUrl &)> &opened)> connectMail = {};
    std::function<void()> cancelConnecting = {};
    /// Revokes the access and forgets the tokens; the answer is a sentence.
    std::function<QFuture<Result<QString>>(const QString &address)> disconnectMail = {};
    /// Reads the sender's name, alias and signature from the mailbox again.
    std::function<QFuture<Status>(const QString &address)> readSender = {};
    /// The client in a file from the Google Cloud console.
    std::function<Result<MailSignIn>(const QString &file)> readClientFile = {};
    /// A workspace that may be a copy: what the mailbox says, and the person's word that it may send.
    std::function<QFuture<Result<pipeline::MailboxReview>>()> reviewMailbox = {};
    std::function<QFuture<Status>(bool keepApprovals)> allowSending = {};
    /// A draft as its recipient would get it, read back out of the bytes that would go out. Sends and stores nothing.
    std::function<QFuture<Result<MailPreview>>(DraftId draft)> previewDraft = {};
    // What mails carry.
    /// Makes a file ready for a mail: reads it when there is no content yet, names its type; of a picture the metadata go, it
    /// is turned upright and, when it is larger than the setting allows, scaled.
    std::function<QFuture<Result<MailFile>>(const MailFile &file)> prepareFile = {};
    // Rewriting by a model (gui/review/rewritepane.h): what it would cost; the stored proposal; giving up on asking.
    std::function<QFuture<Result<pipeline::RewriteOffer>>(DraftId draft, const RewriteRequest &request)> rewriteOffer = {};
    std::function<QFuture<Result<DraftProposal>>(DraftId draft, const RewriteRequest &request)> rewriteDraft = {};
    std::function<void(DraftId draft)> cancelRewriting = {};
    /// Which fields of a category's template cannot be filled, over real prospects of it.
    std::function<QFuture<Result<pipeline::TemplateCheck>>(const CategoryTemplate &row)> checkTemplate = {};
};

} // namespace overture::gui
