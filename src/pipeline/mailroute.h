// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/services/services.h"

namespace overture::pipeline {

/// One token was given that stands for every mailbox: its address is known only when the service is asked.
[[nodiscard]] bool hasGivenToken(const Services &services);

/// The services of the mailbox with this address; of a given token whatever the address. Both null when it is not connected.
[[nodiscard]] MailServices mailServices(const Services &services, const QString &account);

/// Every mailbox that is connected, the default one first; with a given token that one, without an address.
[[nodiscard]] QList<MailServices> allMailServices(const Services &services);

} // namespace overture::pipeline
