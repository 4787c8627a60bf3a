// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>

#include <memory>

namespace overture::gui {

/// A value whose last owner may be the GUI thread, and which is destroyed on another one. What an undo keeps of tens of thousands
/// of rows was made by the writer thread: to free it takes up to a tenth of a second while that thread works.
template <class T>
[[nodiscard]] std::shared_ptr<T> freedElsewhere(T value = {})
{
    return {new T(std::move(value)), [](T *last) { QThreadPool::globalInstance()->start([last] { delete last; }); }};
}

} // namespace overture::gui
