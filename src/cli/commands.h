// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"
#include "cli/arguments.h"
#include "cli/output.h"

namespace overture::cli {

struct CommandContext
{
    app::Application &app;
    const Arguments &arguments;
    const Output &output;
};

using Command = ExitCode (*)(const CommandContext &);

// Stages (commands_pipeline.cpp)
ExitCode runPipeline(const CommandContext &context);
ExitCode runStage(const CommandContext &context);     ///< discover, enrich, verify, score, draft
/// The stage of this name with the command's options.
ExitCode runStageNamed(const CommandContext &context, const QString &stage);
ExitCode followUps(const CommandContext &context);    ///< commands_followups.cpp
ExitCode sendMails(const CommandContext &context);
ExitCode checkReplies(const CommandContext &context);

// What goes out, and why (commands_sending.cpp)
ExitCode forecastMails(const CommandContext &context, const QList<qint64> &ids, const QString &account);
ExitCode attachFiles(const CommandContext &context);
ExitCode setCopies(const CommandContext &context);
ExitCode takeBackMails(const CommandContext &context, const QList<qint64> &ids);
ExitCode showWhy(const CommandContext &context);
ExitCode armWorkspace(const CommandContext &context);
/// What `status` says about sending: planned, next, paused, disarmed.
[[nodiscard]] Result<QJsonObject> sendingObject(app::Application &app);

// Lists (commands_lists.cpp)
ExitCode listProspects(const CommandContext &context);
ExitCode listDrafts(const CommandContext &context);
ExitCode show(const CommandContext &context);
ExitCode exportProspects(const CommandContext &context);
ExitCode campaigns(const CommandContext &context);    ///< commands_campaigns.cpp
ExitCode views(const CommandContext &context);        ///< commands_campaigns.cpp

// Searches, places, categories (commands_discovery.cpp)
ExitCode listQueries(const CommandContext &context);
ExitCode findLocations(const CommandContext &context);
ExitCode categorize(const CommandContext &context);

// Jobs and state (commands_state.cpp)
ExitCode jobsCommand(const CommandContext &context);
ExitCode showStatus(const CommandContext &context);

// Keys (commands_keys.cpp)
ExitCode keysCommand(const CommandContext &context);

// Mailboxes (commands_mail.cpp)
ExitCode connectMailbox(const CommandContext &context);
ExitCode listMailboxes(const CommandContext &context);
ExitCode disconnectMailbox(const CommandContext &context);

// Money (commands_money.cpp)
ExitCode showBudget(const CommandContext &context);
/// An entry for each paid service.
[[nodiscard]] Result<QJsonArray> budgetArray(app::Application &app);

// Changes (commands_changes.cpp)
ExitCode importFile(const CommandContext &context);
ExitCode editDraft(const CommandContext &context);
ExitCode approveDrafts(const CommandContext &context);
ExitCode showEvidence(const CommandContext &context);
ExitCode studioFacts(const CommandContext &context);
ExitCode rejectDrafts(const CommandContext &context);
ExitCode suppress(const CommandContext &context);
ExitCode acceptAddresses(const CommandContext &context);   ///< commands_acceptance.cpp
ExitCode showAddresses(const CommandContext &context);     ///< commands_addresses.cpp

ExitCode resolveMail(const CommandContext &context);       ///< commands_sends.cpp
// What came back (commands_inbox.cpp)
ExitCode listInbox(const CommandContext &context);
ExitCode reclassifyMail(const CommandContext &context);

// Versions of a draft, and models that rewrite it (commands_versions.cpp)
ExitCode showVersions(const CommandContext &context);
ExitCode rewriteDraft(const CommandContext &context);

// Templates of categories (commands_templates.cpp)
ExitCode categoryTemplates(const CommandContext &context);

// Tools on files, without a workspace (commands_files.cpp)
ExitCode classifyFiles(const Arguments &arguments, const Output &output);
ExitCode extractAddresses(const Arguments &arguments, const Output &output);
ExitCode checkAddresses(const Arguments &arguments, const Output &output);

// selftest.cpp
ExitCode selfTest(const Output &output);

} // namespace overture::cli
