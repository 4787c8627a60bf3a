// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace overture::secrets {

enum class CollectionLock {
    Unlocked,
    Locked,
    NoCollection, ///< a store without a keyring in it: nobody has made one yet
    Silent,
    Unknown,      ///< another kind of store, which cannot be asked
};

/// Asks the Secret Service whether its default collection is locked, which QtKeychain does not tell. Waits two seconds
/// at most. Thread: any with or without an event loop.
[[nodiscard]] CollectionLock defaultCollectionLock();

} // namespace overture::secrets
