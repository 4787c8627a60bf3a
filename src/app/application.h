// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "core/secretstore.h"
#include "domain/importtable.h"
#include "domain/places.h"
#include "pipeline/jobrunner.h"
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
    QHash<QString, QString> endpoints;        ///< service → base URL, over the setting endpoint.<service>
    QHash<QString, QByteArray> keys;          ///< service → key for this run only, over the secret store
    QHash<QString, QJsonValue> settings;      ///< stored before the services are made, which read theirs once
    practice::PracticeOptions practiceOptions;
    bool sessionSecretsOnly = false;          ///< no keyring: keys live as long as the program
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
    [[nodiscard]] bool isPractice() const;
    [[nodiscard]] QString workspaceFile() const;
    /// Null in a real workspace.
    [[nodiscard]] practice::PracticeWorld *practiceWorld();
    /// Base URL in use, by service.
    [[nodiscard]] QHash<QString, QString> endpoints() const;
    [[nodiscard]] bool hasKey(const QString &service);

    /// The cheapest real call of a service; answers what it said about the account.
    [[nodiscard]] QFuture<Result<QString>> testService(const QString &service);
    /// Reads the file and writes its rows in one transaction; with `dryRun` nothing is written.
    [[nodiscard]] QFuture<Result<ImportReport>> importFile(const QString &file, bool dryRun);

    /// What a job of the stage would cost; nothing is spent. Errors of Stage::estimate.
    [[nodiscard]] QFuture<Result<pipeline::CostEstimate>> estimate(const QString &stage, const QJsonObject &params);
    /// What a half-typed text may mean, best first: "places", "languages" (fetched from the search service when none are
    /// stored, free) or "categories".
    [[nodiscard]] QFuture<Result<QStringList>> suggest(const QString &source, const QString &text);
    /// Places for a half-typed name, and the languages of the search service.
    [[nodiscard]] QFuture<Result<QList<Place>>> findPlaces(const QString &text, int limit);
    [[nodiscard]] QFuture<Result<QList<SearchLanguage>>> searchLanguages();

    [[nodiscard]] static QString defaultWorkspaceFile(bool practice);
    [[nodiscard]] static QString version();
    [[nodiscard]] static QString commit();

private:
    Application();
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace overture::app
