// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QHash>
#include <QStringList>

namespace overture::cli {

/// An option of a command or of the program.
struct OptionInfo
{
    QString name;       ///< without dashes
    QString value;      ///< name of its value, empty for a flag
    QString help;
    bool repeatable = false;
};

struct CommandInfo
{
    QString name;
    QString arguments;  ///< "FILE", "IDS" …
    QString help;
    QList<OptionInfo> options;
    int minArguments = 0;
    int maxArguments = 0;   ///< -1: any
};

/// What was typed. Options may stand before or after the command.
struct Arguments
{
    QString command;
    QStringList positional;
    QHash<QString, QStringList> options;

    [[nodiscard]] bool has(const QString &option) const { return options.contains(option); }
    [[nodiscard]] QString value(const QString &option) const { return options.value(option).value(0); }
};

[[nodiscard]] const QList<CommandInfo> &commandInfos();
[[nodiscard]] const QList<OptionInfo> &globalOptions();
[[nodiscard]] Result<Arguments> parseArguments(const QStringList &arguments);
[[nodiscard]] QString helpText(const QString &command);
/// "3,4 7" → {3, 4, 7}; InvalidInput names what is not a number.
[[nodiscard]] Result<QList<qint64>> parseIds(const QStringList &texts);

} // namespace overture::cli
