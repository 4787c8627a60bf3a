// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mailaccounts.h"
#include "core/result.h"
#include "core/secretstore.h"
#include "practice/practiceworld.h"
#include "store/database.h"

namespace overture::app {

/// Makes a new database a practice workspace: its studio, no pauses between mails, and the mark that keeps a practice
/// database and a real one apart.
[[nodiscard]] Status setUpPracticeWorkspace(store::Database &database);

enum class WorkspaceKind { New, Practice, Real };
[[nodiscard]] Result<WorkspaceKind> workspaceKind(store::Database &database);
[[nodiscard]] Status markAsReal(store::Database &database);

/// Gives the simulated services' keys to the store of this session.
[[nodiscard]] Status storePracticeKeys(const practice::PracticeWorld &world, SecretStore &secrets);

/// The practice mailbox is connected from the start, until a person disconnects it; its consent is given to the store of this
/// session.
[[nodiscard]] Status connectPracticeMailbox(const practice::PracticeWorld &world, store::Database &database, MailAccounts &mail);

} // namespace overture::app
