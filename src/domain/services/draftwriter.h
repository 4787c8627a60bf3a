// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>

#include <stop_token>

namespace overture {

/// Who writes and what may be said of them: the studio's fact sheet.
struct StudioFacts
{
    QString senderName;
    QString studioName;
    QString offer;               ///< what the studio does, in a sentence or two
    QString website;
    QString postalAddress;
    QString optOutLine;
};

struct EvidencePage
{
    QString url;
    QString title;
    QString text;
};

struct DraftBrief
{
    QString domain;
    QString siteTitle;
    QString category;
    QString location;
    QString language;
    QString contactName;
    QString recipient;           ///< never sent to a model
    QList<EvidencePage> evidence;
    StudioFacts studio;
    QString subjectTemplate;     ///< for template drafting
    QString bodyTemplate;
    QString idea;                ///< the campaign's idea, for model drafting
};

struct WrittenDraft
{
    QString subject;
    QString body;
    QString kind = QStringLiteral("new");
    QString provider;            ///< "template", "gemini"
    QString model;               ///< as the service named it in the answer
    QByteArray raw;              ///< the model's own output
};

/// Writes the first version of a mail. A refusal by a model is InvalidResponse with the reason.
/// Thread: any worker (blocks).
class DraftWriter
{
public:
    virtual ~DraftWriter() = default;
    [[nodiscard]] virtual QString id() const = 0;
    [[nodiscard]] virtual Result<WrittenDraft> write(const DraftBrief &brief, std::stop_token stop) = 0;
};

} // namespace overture
