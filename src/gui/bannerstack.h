// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QWidget>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace overture::gui {

/// Messages above the page: what, why, and one action. Two are shown (the gravest,
/// then the newest), the rest counted; the same key replaces and
/// counts instead of stacking. Inserted in the layout, never over content.
class BannerStack final : public QWidget
{
    Q_OBJECT
public:
    enum class Severity { Info, Success, Warning, Error };   ///< rising
    using Callback = std::function<void()>;

    explicit BannerStack(QWidget *parent = nullptr);

    void show(const QString &key, Severity severity, const QString &text, const QString &actionText = {}, Callback callback = {});
    /// The error's message, with its `action` as a sentence behind it.
    void show(const QString &key, const Error &error, const QString &actionText = {}, Callback callback = {});
    /// Stays on top, cannot be dismissed and does not count towards the two.
    void setPermanent(const QString &text, const QString &iconName);
    void clear(const QString &key);

    [[nodiscard]] int count() const { return int(m_entries.size()); }
    [[nodiscard]] QString textOf(const QString &key) const;

private:
    struct Entry
    {
        QString key;
        Severity severity = Severity::Info;
        QString text;
        QString actionText;
        Callback callback;
        int repeats = 1;
    };
    void rebuild();
    QWidget *makeBanner(const Entry &entry);

    QList<Entry> m_entries;   ///< in the order of showing
    QWidget *m_permanent = nullptr;
    QWidget *m_list = nullptr;
    bool m_showsAll = false;
};

} // namespace overture::gui
