// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/hunter/hunterparser.h"

#include "providers/golden.h"
#include "providers/hunter/huntererrors.h"

using namespace overture;
using namespace overture::providers;
using namespace Qt::StringLiterals;

namespace {

const Instant now = instantFromMs(1'795'000'000'000);

QJsonObject json(const FoundContact &contact)
{
    return {{u"address"_s, contact.address.text()},
            {u"rank"_s, contact.rank},
            {u"method"_s, contact.method},
            {u"name"_s, contact.name},
            {u"position"_s, contact.position},
            {u"source"_s, contact.sourceUrl.toString()},
            {u"seen"_s, toIsoText(contact.seenAt)},
            {u"status"_s, contact.mailboxStatus}};
}

QJsonObject json(const Result<std::optional<FoundContact>> &person)
{
    if (!person)
        return test::toJson(person.error());
    return {{u"person"_s, *person ? QJsonValue(json(**person)) : QJsonValue()}};
}

QJsonObject json(const Result<hunter::DomainPage> &page)
{
    if (!page)
        return test::toJson(page.error());
    QJsonArray contacts;
    for (const auto &contact : page->contacts)
        contacts.append(json(contact));
    return {{u"contacts"_s, contacts},
            {u"entries"_s, page->entries},
            {u"total"_s, page->total ? QJsonValue(*page->total) : QJsonValue()}};
}

QJsonObject json(const Result<MailboxCheck> &check)
{
    if (!check)
        return test::toJson(check.error());
    return {{u"status"_s, check->mailboxStatus},
            {u"takes_mail"_s, check->domainTakesMail},
            {u"disposable"_s, check->isDisposable},
            {u"method"_s, check->method},
            {u"reason"_s, check->reason},
            {u"credits"_s, check->creditsUsed}};
}

QJsonObject json(const Result<hunter::AccountState> &state)
{
    if (!state)
        return test::toJson(state.error());
    const auto counter = [](const std::optional<hunter::Counter> &value) {
        return value ? QJsonValue(QJsonObject{{u"used"_s, value->used}, {u"available"_s, value->available}}) : QJsonValue();
    };
    return {{u"plan"_s, state->plan},
            {u"reset"_s, state->resetDate},
            {u"login"_s, state->login},
            {u"credits"_s, counter(state->credits)},
            {u"searches"_s, counter(state->searches)},
            {u"verifications"_s, counter(state->verifications)}};
}

QJsonObject read(const QString &path)
{
    const auto response = test::recordedAnswer(path);
    if (response.status != 200 || path.endsWith(u"/error.json"_s))
        return test::toJson(hunter::errorFor(response, now));
    if (path.contains(u"domain-search"_s))
        return json(hunter::domainPage(response.body, now));
    if (path.contains(u"finder"_s))
        return json(hunter::foundPerson(response.body, now));
    return path.contains(u"account"_s) ? json(hunter::accountState(response.body)) : json(hunter::mailboxCheck(response.body));
}

} // namespace

class TestHunterParser : public QObject
{
    Q_OBJECT
private slots:
    void readsEveryRecordedAnswer_data()
    {
        QTest::addColumn<QString>("path");
        for (const auto &folder : {u"hunter/constructed"_s, u"hunter/vendor"_s, u"hunter/docs-era-2020"_s}) {
            for (const auto &path : test::recordedCases(folder))
                QTest::newRow(qPrintable(path)) << path;
        }
    }
    void readsEveryRecordedAnswer()
    {
        QFETCH(QString, path);
        test::compareWithExpected(path, read(path));
    }

    void tellsLimitsApartByTextBeforeNumber_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("retryAfter");
        QTest::addColumn<ErrorKind>("kind");
        const QByteArray quota
            = R"({"errors":[{"id":"too_many_requests","details":"The limit of the billing period is reached."}]})";
        const QByteArray speed = R"({"errors":[{"id":"rate_limit_reached","details":"Slow down."}]})";
        const QByteArray permission = R"({"errors":[{"id":"forbidden","details":"No permission."}]})";
        for (const int status : {402, 403, 429}) {
            QTest::addRow("quota text %d", status) << status << quota << false << ErrorKind::QuotaExhausted;
            QTest::addRow("quota text beats Retry-After %d", status) << status << quota << true << ErrorKind::QuotaExhausted;
            QTest::addRow("Retry-After %d", status) << status << speed << true << ErrorKind::RateLimited;
        }
        QTest::newRow("speed 403") << 403 << speed << false << ErrorKind::RateLimited;
        QTest::newRow("speed 429") << 429 << speed << false << ErrorKind::RateLimited;
        QTest::newRow("permission 403") << 403 << permission << false << ErrorKind::Misconfigured;
        QTest::newRow("Retry-After beats permission") << 403 << permission << true << ErrorKind::RateLimited;
        QTest::newRow("402 without words") << 402 << QByteArray() << false << ErrorKind::PaymentRequired;
    }
    void tellsLimitsApartByTextBeforeNumber()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(bool, retryAfter);
        QFETCH(ErrorKind, kind);
        net::HttpResponse response;
        response.status = status;
        response.body = body;
        if (retryAfter)
            response.headers = {{"Retry-After", "9"}};
        const auto error = hunter::errorFor(response, now);
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.retryAfter.has_value(), kind == ErrorKind::RateLimited && retryAfter);
        if (error.retryAfter)
            QCOMPARE(error.retryAfter->count(), 9000);
    }

    void neverRepeatsWordsAboutARefusedKey()
    {
        net::HttpResponse response;
        response.status = 401;
        response.body = R"({"errors":[{"id":"authentication_failed","details":"No user found for the API key k-secret-123"}]})";
        QVERIFY(!hunter::errorFor(response, now).message.contains(u"k-secret-123"_s));
    }

    void survivesDamagedAnswers()
    {
        for (const auto &path : {u"hunter/vendor/domain-search-fresh.json"_s, u"hunter/constructed/verifier-valid.json"_s,
                                 u"hunter/docs-era-2020/email-verifier.json"_s, u"hunter/constructed/account-credits.json"_s,
                                u"hunter/constructed/finder-found.json"_s}) {
            auto response = test::recordedAnswer(path);
            const auto bytes = response.body;
            response.status = 429;
            const auto readAll = [&](const QByteArray &damaged) {
                response.body = damaged;
                return test::isValueOrWholeError(hunter::domainPage(damaged, now))
                    && test::isValueOrWholeError(hunter::foundPerson(damaged, now))
                    && test::isValueOrWholeError(hunter::mailboxCheck(damaged))
                    && test::isValueOrWholeError(hunter::accountState(damaged))
                    && !hunter::errorFor(response, now).message.isEmpty();
            };
            QCOMPARE(test::damagedInputsSurvived(bytes, readAll), test::damagedInputs(bytes));
        }
    }
};

QTEST_GUILESS_MAIN(TestHunterParser)
#include "tst_hunterparser.moc"
