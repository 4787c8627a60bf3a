// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/siteworld.h"

namespace overture::practice {

enum class ReplyKind { Silence, Human, OutOfOffice, Bounce, OptOut };

/// The mail that somebody answers.
struct ReceivedMail {
    QByteArray raw;
    QString messageId; ///< real one, with angle brackets
    QString recipient;
    QString sender;
};

/// What the simulated prospects do with a mail. The same seed, recipients and order give the same answers.
class ProspectReplies
{
public:
    [[nodiscard]] static Result<ProspectReplies> make(const SiteWorld &world);

    /// `earlier`: what the recipients before this one did, in order; `mails`: how often this one was written
    /// to before.
    [[nodiscard]] ReplyKind decide(const QString &recipient, const QList<ReplyKind> &earlier,
                                   int mails) const;
    /// The answer as a raw mail with CRLF line ends. Not for Silence.
    [[nodiscard]] QByteArray compose(ReplyKind kind, const ReceivedMail &mail, const QDateTime &when) const;

private:
    ProspectReplies(const SiteWorld &world, QJsonObject texts) : m_world(&world), m_texts(std::move(texts)) {}
    [[nodiscard]] QByteArray bounce(const ReceivedMail &mail, const QDateTime &when) const;
    [[nodiscard]] QByteArray written(ReplyKind kind, const ReceivedMail &mail, const QDateTime &when) const;

    const SiteWorld *m_world;
    QJsonObject m_texts;
};

} // namespace overture::practice
