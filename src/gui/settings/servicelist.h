// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace overture::gui {

/// A service as the settings page shows it.
struct ServiceInfo
{
    QString name;         ///< in the secret store, for the test, and in the keys of its settings
    QString title;
    QString purpose;
    QString keyPrompt;    ///< what is to be typed: "login:password"; empty: there is no key
    bool needsKey = true; ///< false: a key may be stored and is not needed
    QStringList settings; ///< further settings that belong to it, by how their keys begin

    /// How the keys of all its settings begin: limit.<name>., budget.<name>. and so on.
    [[nodiscard]] QStringList settingPrefixes() const;
};

/// Every service, in the order of the page. A new setting of one of them appears by itself.
[[nodiscard]] const QList<ServiceInfo> &serviceInfos();

} // namespace overture::gui
