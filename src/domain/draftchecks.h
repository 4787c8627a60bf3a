// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "domain/contact.h"
#include "domain/draft.h"
#include "domain/prospect.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace overture {

enum class CheckKind { Address, OptOut, Links, Length, Fields, Similarity, Attachments };

/// Good: nothing to do. Remark: worth a look. Problem: should not go out like this.
enum class CheckState { Good, Remark, Problem };

/// Where a check leads when it is chosen.
struct CheckTarget
{
    enum class Place { None, Subject, Body, Recipient, Settings, Attachments, Prospect };
    Place place = Place::None;
    int start = 0;             ///< Subject and Body: UTF-16 positions
    int length = 0;
    QString key = {};          ///< Settings: the setting

    bool operator==(const CheckTarget &) const = default;
};

struct DraftCheck
{
    CheckKind kind = CheckKind::Address;
    CheckState state = CheckState::Good;
    QString sentence;          ///< for people: what was found
    CheckTarget target = {};
    QString detail = {};       ///< what the sentence rests on: the source of the address, the shared phrase

    bool operator==(const DraftCheck &) const = default;
};

/// What is known of a draft without asking anybody: one or more findings of each kind, in the order of CheckKind.
struct DraftChecks
{
    QList<DraftCheck> checks;
    int words = 0;             ///< of the body, without footer

    [[nodiscard]] CheckState worst() const;
    [[nodiscard]] int count(CheckState state) const;

    bool operator==(const DraftChecks &) const = default;
};

/// A mail that went out, to compare with.
struct ComparedMail
{
    SendId id;
    DraftId draftId;
    QString domain;            ///< of the site it went to
    QString body;              ///< with its footer
    Instant sentAt;

    bool operator==(const ComparedMail &) const = default;
};

/// Everything that the checks look at.
struct CheckedDraft
{
    Draft draft;
    Prospect prospect;
    std::optional<Contact> contact;      ///< the prospect's primary address with its source
    QString suppressionReason;           ///< not empty: on the do-not-contact list
    bool hasReplied = false;
    QString heldDomain;                  ///< somebody there has answered; empty: nobody
    QString optOutLine;
    QString postalAddress;
    QString studioWebsite;
    QList<ComparedMail> recent;              ///< newest first
    int attachments = 0;
    QStringList fileProblems;            ///< why an attached file cannot go out, for people; one sentence each
};

/// Pure and deterministic; a mail of ordinary length against 50 others takes well under 5 ms.
[[nodiscard]] DraftChecks checkDraft(const CheckedDraft &subject);

[[nodiscard]] QString toText(CheckKind value);
[[nodiscard]] QString toText(CheckState value);

} // namespace overture
