// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/services/services.h"

#include <deque>
#include <functional>
#include <mutex>

/// Services whose answers a test writes down. Each remembers what it was asked. Thread: any; set the answers
/// before the stage runs.
namespace overture::test {

/// What was asked, in order. Thread: any.
template <class T>
class Asked
{
public:
    void add(const T &question)
    {
        const std::scoped_lock lock(m_mutex);
        m_list.append(question);
    }
    [[nodiscard]] QList<T> list() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_list;
    }
    [[nodiscard]] qsizetype count() const { return list().size(); }

private:
    mutable std::mutex m_mutex;
    QList<T> m_list;
};

[[nodiscard]] tl::unexpected<Error> failure(ErrorKind kind,
                                            const QString &message = QStringLiteral("It did not work."));

class FakeProspectSource final : public ProspectSource
{
public:
    QString id() const override { return QStringLiteral("fake-search"); }
    Result<DiscoveryAnswer> find(const DiscoveryRequest &request, std::stop_token stop) override;

    std::function<Result<DiscoveryAnswer>(const DiscoveryRequest &)> answer;
    Asked<DiscoveryRequest> asked;
};

[[nodiscard]] DiscoveryAnswer sites(const QStringList &urls);

class FakeContactFinder final : public ContactFinder
{
public:
    explicit FakeContactFinder(QString id) : m_id(std::move(id)) {}
    QString id() const override { return m_id; }
    Result<ContactFindings> find(const DomainName &domain, const QUrl &startPage,
                                 std::stop_token stop) override;

    Result<ContactFindings> findPerson(const DomainName &domain, const QString &name, std::stop_token stop) override;
    int creditsAtMost() const override { return credits; }

    std::function<Result<ContactFindings>(const DomainName &, const QUrl &)> answer;
    std::function<Result<ContactFindings>(const QString &)> personAnswer;   ///< absent: nobody is known
    Asked<QString> asked;   ///< domains
    Asked<QString> askedPeople;
    int credits = 0;

private:
    QString m_id;
};

[[nodiscard]] FoundContact contactAt(const QString &address, const QString &sourceUrl, int rank = 90);
[[nodiscard]] FetchedPage page(const QString &url, const QString &text);
/// Nothing found, with the reason.
[[nodiscard]] ContactFindings nothing(const QString &reason);

class FakeVerifier final : public EmailVerifier
{
public:
    explicit FakeVerifier(QString id, QString paid = {}) : m_id(std::move(id)), m_paid(std::move(paid)) {}
    QString id() const override { return m_id; }
    QString paidService() const override { return m_paid; }
    Result<MailboxCheck> check(const EmailAddress &address, std::stop_token stop) override;

    std::function<Result<MailboxCheck>(const EmailAddress &)> answer;
    Asked<QString> asked;   ///< addresses

private:
    QString m_id;
    QString m_paid;
};

class FakeAuthorityRater final : public AuthorityRater
{
public:
    QString id() const override { return QStringLiteral("fake-authority"); }
    AuthorityPrice price() const override { return {QStringLiteral("Fake ranks"), 1000, 0.02, 0.00003}; }
    Result<AuthorityRatings> rate(const QList<DomainName> &domains, std::stop_token stop) override;

    std::function<Result<QHash<QString, double>>(const QList<DomainName> &)> answer;
    double costUsd = 0;             ///< of each asking
    Asked<QStringList> asked;
};

class FakeDraftWriter final : public DraftWriter
{
public:
    explicit FakeDraftWriter(QString id) : m_id(std::move(id)) {}
    QString id() const override { return m_id; }
    Result<WrittenDraft> write(const DraftBrief &brief, std::stop_token stop) override;

    [[nodiscard]] WritingCost cost() const override { return price; }
    Result<ProposedTemplate> proposeTemplate(const TemplateBrief &brief, std::stop_token stop) override
    {
        return proposal ? proposal(brief) : DraftWriter::proposeTemplate(brief, stop);
    }

    QStringList unresolvedFields(const DraftBrief &brief) const override { return unresolved ? unresolved(brief) : QStringList(); }
    Result<WrittenDraft> rewrite(const RewriteBrief &brief, std::stop_token stop) override
    {
        return rewriting ? rewriting(brief, stop) : DraftWriter::rewrite(brief, stop);
    }

    std::function<Result<WrittenDraft>(const DraftBrief &)> answer;
    std::function<Result<ProposedTemplate>(const TemplateBrief &)> proposal;
    std::function<Result<WrittenDraft>(const RewriteBrief &, std::stop_token)> rewriting;
    std::function<QStringList(const DraftBrief &)> unresolved;
    WritingCost price;
    Asked<DraftBrief> asked;

private:
    QString m_id;
};

/// Thrown by a fake where a test lets the program end: nothing after it runs, as after kill −9.
struct ProgramEnds {};

/// A mailer with a mailbox behind it. What it delivered is counted by send key; the answers may get lost.
class FakeMailer final : public Mailer
{
public:
    enum class Answer { Given, Lost, ProgramEnds };

    /// What one request to send does.
    struct SendScript
    {
        bool accepted = true;                        ///< the service delivers the mail
        Answer answer = Answer::Given;
        ErrorKind lostAs = ErrorKind::OutcomeUnknown;   ///< with Answer::Lost
    };
    struct Delivery
    {
        OutgoingMail mail;
        QString gmailId;
        QString threadId;
    };

    QString id() const override { return QStringLiteral("fake-mail"); }
    Result<MailProfile> profile(std::stop_token stop) override;
    Result<StagedMail> stage(const OutgoingMail &mail, std::stop_token stop) override;
    Result<SentMail> sendStaged(const QString &draftId, std::stop_token stop) override;
    Result<QString> messageIdHeader(const QString &messageId, std::stop_token stop) override;
    Result<Reconciliation> reconcile(const StagedMail &staged, std::stop_token stop) override;
    Status discard(const QString &draftId, std::stop_token stop) override;
    Result<QList<MarkedDraft>> markedDrafts(const QSet<QString> &known, int most, std::stop_token stop) override;

    [[nodiscard]] QList<Delivery> delivered() const;
    [[nodiscard]] int deliveries(const QString &sendKey) const;
    [[nodiscard]] QStringList drafts() const;         ///< ids that lie in the mailbox
    /// A person deletes the draft in the mailbox.
    void removeDraft(const QString &draftId);
    /// A person changes the draft in the mailbox.
    void editDraft(const QString &draftId);
    /// A person sends it from there.
    void sendByHand(const QString &draftId);
    /// Somebody else's draft, or another program's.
    void addDraft(const QString &draftId, const QString &sendKey);

    QString address = QStringLiteral("me@studio.example");
    std::optional<Error> profileError;
    std::deque<Error> stageErrors;                    ///< refusals before anything is staged, one for each call
    std::deque<Answer> stageAnswers;                  ///< one for each call; Given when none is left
    std::deque<SendScript> sendScripts;               ///< likewise
    std::deque<Error> reconcileErrors;                ///< answered before the truth is
    std::optional<Error> headerError;
    std::function<void(const OutgoingMail &)> beforeStage;
    std::function<void(const QString &draftId, std::stop_token)> beforeSend;
    std::function<void()> afterSend;                  ///< the service has decided, its answer is not there yet
    std::function<void(const StagedMail &)> beforeReconcile;
    Asked<QString> sendRequests;                      ///< draft ids, one for each request on the wire
    Asked<QString> discarded;
    Asked<StagedMail> looked;

private:
    struct Stored
    {
        OutgoingMail mail;
        StagedMail ids;
        bool isSent = false;
        bool isEdited = false;
    };

    mutable std::mutex m_mutex;
    QMap<QString, Stored> m_drafts;
    QList<Delivery> m_delivered;
    int m_number = 0;
};

/// A mailbox with a history: what arrived has the position after it. Threads may also be filled without the history knowing.
class FakeMailbox final : public Mailbox
{
public:
    QString id() const override { return QStringLiteral("fake-mailbox"); }
    Result<MailProfile> position(std::stop_token stop) override;
    Result<std::optional<MailboxChanges>> changesSince(const QString &historyId, std::stop_token stop) override;
    Result<QList<MailEntry>> receivedSince(Instant since, std::stop_token stop) override;
    Result<MailGlance> glance(const MailEntry &entry, std::stop_token stop) override;
    Result<ReceivedMail> read(const MailEntry &entry, std::stop_token stop) override;
    Result<QList<ReceivedMail>> thread(const QString &threadId, const QSet<QString> &known, std::stop_token stop) override;

    /// A mail comes in: into its thread, the list and the history.
    void arrive(const ReceivedMail &mail);

    QString address = QStringLiteral("me@studio.example");
    QHash<QString, QList<ReceivedMail>> threads;      ///< others are gone
    QList<ReceivedMail> arrived;
    bool isHistoryTooOld = false;
    std::optional<Error> error;                       ///< answered to everything
    std::deque<Error> readErrors;                     ///< one for each reading of a whole mail
    std::function<void(const MailEntry &)> beforeRead;
    std::function<void()> beforePosition;
    Asked<QString> asked;                             ///< threads
    Asked<QString> glanced;                           ///< ids, as the next
    Asked<QString> readWhole;
    Asked<QString> positionsAsked;                    ///< of changesSince
    Asked<Instant> listed;                            ///< of receivedSince

private:
    [[nodiscard]] Result<ReceivedMail> find(const QString &id) const;

    static constexpr int firstPosition = 1000;
};

} // namespace overture::test
