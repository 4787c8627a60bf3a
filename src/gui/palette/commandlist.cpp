// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/palette/commandlist.h"

#include "gui/keys/keymap.h"

#include <QAction>

#include <algorithm>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostShown = 200;

} // namespace

void CommandList::setCommands(QList<Command> commands)
{
    m_commands = std::move(commands);
    rank();
}

void CommandList::setTyped(const QString &typed)
{
    m_typed = typed.simplified();
    if (m_typed.isEmpty())
        m_found.clear();
    rank();
}

void CommandList::setFound(QList<Command> found)
{
    m_found = std::move(found);
    rank();
}

void CommandList::rank()
{
    QList<Shown> shown;
    for (const Command &command : std::as_const(m_commands)) {
        if (auto match = fuzzyMatch(m_typed, command.title)) {
            shown.append({command, *match});
        } else if (auto wide = fuzzyMatch(m_typed, command.title + u' ' + command.detail)) {
            // "review app" finds "Approve" of the page Review; the title alone is worth more.
            wide->places.removeIf([&](int place) { return place >= command.title.size(); });
            wide->score /= 2;
            shown.append({command, *wide});
        }
    }
    std::stable_sort(shown.begin(), shown.end(), [](const Shown &one, const Shown &other) {
        return one.command.isEnabled != other.command.isEnabled ? one.command.isEnabled : one.match.score > other.match.score;
    });
    for (const Command &command : std::as_const(m_found))
        shown.append({command, fuzzyMatch(m_typed, command.title).value_or(FuzzyMatch())});
    if (shown.size() > mostShown)
        shown.resize(mostShown);
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
}

int CommandList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

Qt::ItemFlags CommandList::flags(const QModelIndex &index) const
{
    // What cannot be done can still be chosen, so that its reason is read.
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

QVariant CommandList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const auto &[command, match] = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return command.title;
    case DetailRole: return command.detail;
    case KeysRole: return command.keys;
    case IconRole: return command.iconName;
    case ReasonRole: return command.reason;
    case EnabledRole: return command.isEnabled;
    case PlacesRole: return QVariant::fromValue(match.places);
    case Qt::AccessibleTextRole: {
        QStringList parts{command.title};
        for (const QString &part : {command.detail, command.keys})
            if (!part.isEmpty())
                parts.append(part);
        if (!command.isEnabled)
            parts.append(tr("not now: %1").arg(command.reason));
        return parts.join(u", "_s);
    }
    default: return {};
    }
}

QString disabledReason(const QAction &action)
{
    struct Reason
    {
        const char *names;
        QString text;
    };
    const QList<Reason> reasons = {
        {"actionUndo actionUndoLast actionUndoInInbox", CommandList::tr("Nothing was done that could be undone.")},
        {"actionRedo", CommandList::tr("Nothing was undone.")},
        {"actionApprove actionReject actionEdit actionPreview actionApproveFromEditor actionSnooze actionSnoozeWeek",
         CommandList::tr("No draft is chosen, or it has been sent.")},
        {"actionOpenDesk actionApproveShown", CommandList::tr("There is no draft in this list.")},
        {"actionRegenerate actionTone1 actionTone2 actionTone3 actionTone4 actionTone5",
         CommandList::tr("No draft is chosen that could be written anew, or no model is set up.")},
        {"actionVersions", CommandList::tr("No draft is chosen.")},
        {"actionShowChanges", CommandList::tr("The draft has no earlier version.")},
        {"actionVouch", CommandList::tr("Every claim of the draft is supported, or none is chosen.")},
        {"actionPauseSending", CommandList::tr("The settings have not been read yet.")},
        {"actionPauseJob actionCancelJob", CommandList::tr("No job is chosen that this could be done with.")},
        {"actionRetryFailed", CommandList::tr("No job with failed items is chosen.")},
        {"actionApproveProspects actionRejectProspects actionAcceptAddresses actionUseSuggestion actionCategorize",
         CommandList::tr("No prospect is chosen that this could be done with.")},
        {"actionGoToProspect actionHandled actionOpenInGmail actionShowQuotes actionSuppressSender actionNextConversation "
         "actionPreviousConversation actionClassAutomatic actionClassAway actionClassBounced actionClassNotYet actionClassOptOut "
         "actionClassOther actionClassReply", CommandList::tr("No conversation is open.")},
        {"actionWasSent actionWasNotSent actionTakeBack actionSendWithoutWaiting",
         CommandList::tr("No mail is chosen that this could be done with.")},
        {"actionCopyCells actionPasteCells actionFillDown actionReplaceCells", CommandList::tr("No cell is chosen.")},
        {"actionNextFault actionDropFaults", CommandList::tr("Every cell was stored.")},
        {"actionSetCategory actionCampaign", CommandList::tr("No row is chosen.")},
    };
    const QString name = action.objectName().section(u'.', 0, 0);
    for (const Reason &known : reasons) {
        if (QString::fromLatin1(known.names).split(u' ').contains(name))
            return known.text;
    }
    // A tool tip that is more than the action's own words says why.
    QString tip = action.toolTip();
    if (const QString ending = u" (%1)"_s.arg(keysText(action.shortcuts())); tip.endsWith(ending))
        tip.chop(ending.size());
    if (tip.endsWith(u'.') && tip.compare(plainText(action), Qt::CaseInsensitive) != 0)
        return tip;
    return CommandList::tr("Nothing is chosen that this could be done with.");
}

} // namespace overture::gui
