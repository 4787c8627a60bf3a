// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/mailpreview.h"
#include "core/result.h"
#include "core/secretplaces.h"
#include "core/secretstore.h"
#include "domain/categorytemplate.h"
#include "domain/importtable.h"
#include "domain/mailaccount.h"
#include "domain/places.h"
#include "domain/services/draftwriter.h"
#include "pipeline/jobrunner.h"
#include "pipeline/rearming.h"
#include "pipeline/rewriting.h"
#include "pipeline/templatedesk.h"
#include "practice/practiceworld.h"
#include "store/database.h"

#include <QFuture>
#include <QHash>

#include <memory>

namespace overture::app {

struct ApplicationOptions
{
    QString workspaceFile;                    ///< empty: the default file in the user's data folder
    bool practice = false;
    /// service → base URL, over the setting endpoint.<service>; also google.authorize, google.token, google.revoke, google.userinfo
    QHash<QString, QString> endpoints;
    QHash<QString, QByteArray> keys;          ///< service → key for this run only, over the secret store
    QHash<QString, QJsonValue> settings;      ///< stored before the services are made, which read theirs once
    practice::PracticeOptions practiceOptions;
    bool fresh = false;                       ///< nothing is answered from calls that were paid for before
    bool sessionSecretsOnly = false;          ///< no keyring: keys live as long as the program
    QString vaultFile;                        ///< empty: the default place of the vault of keys
    QString installationFile;                 ///< empty: the default place of the id of this installation
    std::optional<Secret> passphrase;         ///< opens the vault; without one it stays as it is
    bool mayCreateVault = false;              ///< with `passphrase`: makes the vault when there is none
};

/// What importing a file did. found = saved + duplicate + existing + refused.
struct ImportReport
{
    int found = 0;
    int saved = 0;
    int duplicate = 0;
    int existing = 0;
    QList<RefusedRow> refused;
    QString encoding;
    QStringList mappedColumns;
};

/// One open workspace with everything that works on it: the only place that knows every concrete class.
///
/// Owns all of it; made and destroyed on the main thread. Members are destroyed in reverse order, so that jobs end
/// before services and the database go.
class Application
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Application>> open(const ApplicationOptions &options);
    ~Application();

    [[nodiscard]] store::Database &database();
    [[nodiscard]] pipeline::JobRunner &runner();
    [[nodiscard]] Clock &clock();
    [[nodiscard]] SecretStore &secrets();
    /// Null in practice, where nobody chooses where keys are kept.
    [[nodiscard]] SecretPlaces *secretPlaces();
    [[nodiscard]] bool isPractice() const;
    [[nodiscard]] QString workspaceFile() const;
    /// Null in a real workspace.
    [[nodiscard]] practice::PracticeWorld *practiceWorld();
    /// Base URL in use, by service.
    [[nodiscard]] QHash<QString, QString> endpoints() const;
    [[nodiscard]] bool hasKey(const QString &service);

    /// The cheapest real call of a service; answers what it said about the account. The outcome is kept in the workspace.
    [[nodiscard]] QFuture<Result<QString>> testService(const QString &service);
    /// To be called when a service's key was changed: what an earlier test said holds no more.
    QFuture<Status> forgetTest(const QString &service);
    /// Reads the file and writes its rows in one transaction; with `dryRun` nothing is written.
    [[nodiscard]] QFuture<Result<ImportReport>> importFile(const QString &file, bool dryRun);
    /// The same with text at hand: a table or a list of sites, one a line.
    [[nodiscard]] QFuture<Result<ImportReport>> importText(const QString &text);

    /// Connects a mailbox: `openPage` gets the address that the person is to open, on the main thread; then the person has
    /// five minutes. One sign-in at a time: another one while it waits is refused (InvalidInput).
    [[nodiscard]] QFuture<Result<MailAccount>> connectMail(const MailSignIn &signIn, const std::function<void(const QUrl &)> &openPage);
    /// Gives the sign-in up that waits for the browser.
    void cancelConnecting();
    /// Revokes and forgets; the answer is a sentence.
    [[nodiscard]] QFuture<Result<QString>> disconnectMail(const QString &address);
    /// Reads the sender's name, alias and signature from Gmail again.
    [[nodiscard]] QFuture<Status> readSender(const QString &address);
    /// Google's file for a client of the type "Desktop app", as a sign-in without an account. InvalidInput says what is wrong.
    [[nodiscard]] static Result<MailSignIn> readClientFile(const QString &file);
    /// What the mailbox says about this workspace's mails, and the person's word that it may send (pipeline/rearming.h).
    [[nodiscard]] QFuture<Result<pipeline::MailboxReview>> reviewMailbox();
    [[nodiscard]] QFuture<Status> allowSending(bool keepApprovals);

    /// The models that "gemini" or "openai" has now; NotFound for a service without models.
    [[nodiscard]] QFuture<Result<QStringList>> modelNames(const QString &service);
    /// The templates of categories (pipeline/templatedesk.h), on a worker. Proposing stores nothing.
    [[nodiscard]] QFuture<Result<CategoryTemplate>> proposeTemplate(const QString &category, const QString &writer = {});
    [[nodiscard]] QFuture<Result<WrittenDraft>> previewTemplate(const CategoryTemplate &categoryTemplate, ProspectId prospect = {});
    [[nodiscard]] QFuture<Result<pipeline::TemplateCheck>> checkTemplate(const CategoryTemplate &categoryTemplate);
    [[nodiscard]] QFuture<Status> saveTemplate(const CategoryTemplate &categoryTemplate);

    /// Another text for a draft by a model (pipeline/rewriting.h), on a worker of its own; `cancelRewriting` ends the asking.
    [[nodiscard]] QFuture<Result<pipeline::RewriteOffer>> rewriteOffer(DraftId id, const RewriteRequest &request, const QString &writer = {});
    [[nodiscard]] QFuture<Result<DraftProposal>> rewriteDraft(DraftId id, const RewriteRequest &request, const QString &writer = {});
    void cancelRewriting(DraftId id);

    /// A draft as its recipient would get it (app/draftpreview.h).
    [[nodiscard]] QFuture<Result<MailPreview>> previewDraft(DraftId id);
    /// A file, made ready for a mail (app/mailfiles.h).
    [[nodiscard]] QFuture<Result<MailFile>> prepareFile(const MailFile &file);

    /// What a half-typed text may mean, best first: "places", "languages" (fetched from the search service when none are
    /// stored, free) or "categories".
    [[nodiscard]] QFuture<Result<QStringList>> suggest(const QString &source, const QString &text);
    /// Places for a half-typed name, and the languages of the search service.
    [[nodiscard]] QFuture<Result<QList<Place>>> findPlaces(const QString &text, int limit);
    [[nodiscard]] QFuture<Result<QList<SearchLanguage>>> searchLanguages();

    [[nodiscard]] static QString defaultWorkspaceFile(bool practice);
    [[nodiscard]] static QString defaultVaultFile();
    [[nodiscard]] static QString version();
    [[nodiscard]] static QString commit();

private:
    Application();
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace overture::app
