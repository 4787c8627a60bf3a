// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QMap>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>

namespace overture::practice {

enum class FaultAction {
    Status,
    Drop,
    Reset,
    Hang,
    Garbage,
    Delay,
    HoldAfterAccept,
    DropAfterAccept,
    HalfAnswer,
    ResetAfterAccept,
    HalfHeadAfterAccept,
    StatusAfterAccept
};

/// One planned misbehaviour; those with AfterAccept, and HalfAnswer, happen after the service has done what it was asked.
/// `service` is dataforseo · hunter · gemini · openai · gmail · google · dns · site, empty for all;
/// `path` is a regular expression over the path, empty for all.
struct FaultRule {
    QString service{};
    QString path{};
    QByteArray method{};   ///< empty for all
    int perMille = 1000;   ///< of the requests in turn so many in a thousand are hit, by the world's seed
    int skip = 0;   ///< the first `skip` matching requests pass
    int times = -1; ///< then so many misbehave; -1 = all
    FaultAction action = FaultAction::Status;
    int status = 500;
    QByteArray body{}; ///< with Status and StatusAfterAccept; empty = the service's own error shape
    QList<std::pair<QByteArray, QByteArray>> headers{};
    std::chrono::milliseconds delay{0};
};

/// How the world is made. The same seed gives the same sites, answers and replies.
struct PracticeOptions {
    quint32 seed = 20261122;
    int sites = 60;
    std::chrono::milliseconds latency{0}; ///< added to every API answer
    std::chrono::milliseconds replyAfter{
        0}; ///< simulated prospects answer this long after a mail reached them
    QList<FaultRule> faults{};
    QString mailboxFile{}; ///< keeps the Gmail mailbox (JSON) across restarts; empty = memory only
    std::chrono::milliseconds searchLag{0}; ///< Gmail's searches do not find what is younger
    int goneDraftStatus = 404;              ///< Gmail's answer when a draft is sent that is not there (any more): 404 or 400
    QString journalFile{}; ///< every request and whether it took effect, one line of JSON each; for the tests' oracle
    /// service → the key that it accepts in place of its usual one; also google.secret (the client's), google.refresh and
    /// google.access (how access tokens begin)
    QHash<QString, QByteArray> keys{};
};

/// A request as the world saw it: the oracle of tests.
struct JournalEntry {
    QString service;
    QByteArray method;
    QString path;
    QByteArray body;
    int status = 0;        ///< 0: no answer was given
    bool accepted = false; ///< the effect happened
};

/// A mail that left the practice mailbox.
struct DeliveredMail {
    QString to;
    QString subject;
    QString messageId;
    QString threadId;
    QByteArray raw;
};

/// The consent that the simulated person has given to the practice mailbox.
struct MailConsent {
    QString clientId;
    QByteArray clientSecret;
    QByteArray refreshToken;
    QString subject;
    QString name;
    QString scopes;
};

/// Plays every outside service over HTTP on 127.0.0.1, so that the whole pipeline runs with the real clients
/// while nothing leaves the computer. Lives on its own thread; the public functions may be called from any
/// thread.
class PracticeWorld : public QObject
{
    Q_OBJECT
public:
    explicit PracticeWorld(PracticeOptions options);
    ~PracticeWorld() override;

    [[nodiscard]] Status start();
    /// Base URL of a service, shaped like the setting endpoint.<service>: dataforseo, hunter, gemini, openai, gmail,
    /// dns (the JSON form of DNS over HTTPS), google.authorize, google.token, google.revoke,
    /// google.userinfo. For "sites": where every site of this world is served (told
    /// apart by Host).
    [[nodiscard]] QUrl endpoint(const QString &service) const;
    /// The key or token that a service accepts.
    [[nodiscard]] QByteArray key(const QString &service) const;
    [[nodiscard]] MailConsent mailConsent() const;
    [[nodiscard]] QString senderAddress() const;
    /// Domains of the simulated sites.
    [[nodiscard]] QStringList siteDomains() const;
    /// Domain → the address that its pages show in some form, empty when they show none: the oracle of tests.
    [[nodiscard]] QMap<QString, QString> siteTruth() const;

    void setFaults(QList<FaultRule> faults);
    [[nodiscard]] QList<JournalEntry> journal() const;
    [[nodiscard]] QList<DeliveredMail> delivered() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace overture::practice
