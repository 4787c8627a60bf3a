// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/palette/fuzzy.h"

#include "store/namesearch.h"

#include <QAbstractListModel>

#include <functional>

class QAction;

namespace overture::gui {

/// Something that can be done or opened from the palette.
struct Command
{
    enum class Kind { Action, Page, View, Prospect, Draft };
    Kind kind = Kind::Action;
    QString title;
    QString detail;            ///< where it belongs, or what it is
    QString keys = {};
    QString iconName = {};
    QString reason = {};       ///< why it cannot be done now; empty when it can
    bool isEnabled = true;
    std::function<void()> run = {};
};

/// The commands that fit what was typed, best first; what cannot be done now comes after what can. Thread: GUI.
class CommandList final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole + 1, KeysRole, IconRole, ReasonRole, PlacesRole, EnabledRole };

    using QAbstractListModel::QAbstractListModel;

    void setCommands(QList<Command> commands);
    void setTyped(const QString &typed);
    /// Prospects and drafts that the database found for the typed text; they stay below the commands.
    void setFound(QList<Command> found);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] const Command &command(int row) const { return m_shown.at(row).command; }

private:
    struct Shown
    {
        Command command;
        FuzzyMatch match;
    };
    void rank();

    QList<Command> m_commands;
    QList<Command> m_found;
    QList<Shown> m_shown;
    QString m_typed;
};

/// Why an action cannot be used now, for people: the reason that its page gave, else what it usually waits for.
[[nodiscard]] QString disabledReason(const QAction &action);

} // namespace overture::gui
