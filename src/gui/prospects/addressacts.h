// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QList>

class QWidget;

namespace overture::gui {

struct PageContext;

/// Asks for the reason and takes the addresses of these prospects as they are; one undoable step.
void askToAccept(PageContext &context, QWidget *parent, const QList<qint64> &ids);

/// The same without the question.
void acceptAddresses(PageContext &context, const QList<qint64> &ids, const QString &reason);

/// Takes the suggested address of each of these prospects that has one, to be checked anew; one undoable step.
void useSuggestions(PageContext &context, const QList<qint64> &ids);

/// After a bounce: lets a person choose another known address of the prospect, and asks to draft a mail to it. The choice is
/// one undoable step; the draft is a job like any other.
void askForOtherAddress(PageContext &context, QWidget *parent, ProspectId id);

/// The same without the question; the job is begun from `parent`.
void useOtherAddress(PageContext &context, QWidget *parent, ProspectId id, const QString &address);

} // namespace overture::gui
