// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/guardedbytes.h"

#include <sodium.h>

namespace overture::secrets {

GuardedBytes::GuardedBytes(qsizetype size)
{
    if (sodium_init() < 0)
        return;
    m_bytes.reset(static_cast<unsigned char *>(sodium_malloc(size_t(size))));
    m_size = m_bytes ? size : 0;
}

void GuardedBytes::Free::operator()(unsigned char *bytes) const
{
    sodium_free(bytes);
}

} // namespace overture::secrets
