// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/reaction.h"

#include <QTest>

using namespace overture;
using namespace overture::pipeline;

class TestReaction : public QObject
{
    Q_OBJECT
private slots:
    void followsTheTable_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<ItemReaction>("item");
        QTest::addColumn<JobReaction>("job");
        const struct { ErrorKind kind; ItemReaction item; JobReaction job; } table[] = {
            {ErrorKind::Network, ItemReaction::Retry, JobReaction::GoOn},
            {ErrorKind::Timeout, ItemReaction::Retry, JobReaction::GoOn},
            {ErrorKind::RateLimited, ItemReaction::Retry, JobReaction::GoOn},
            {ErrorKind::ServerError, ItemReaction::Retry, JobReaction::GoOn},
            {ErrorKind::HeldBack, ItemReaction::Postpone, JobReaction::GoOn},
            {ErrorKind::NotFound, ItemReaction::Fail, JobReaction::GoOn},
            {ErrorKind::InvalidInput, ItemReaction::Fail, JobReaction::GoOn},
            {ErrorKind::InvalidResponse, ItemReaction::Fail, JobReaction::GoOn},
            {ErrorKind::OutcomeUnknown, ItemReaction::Fail, JobReaction::GoOn},
            {ErrorKind::Suppressed, ItemReaction::Skip, JobReaction::GoOn},
            {ErrorKind::Unauthorized, ItemReaction::Release, JobReaction::Pause},
            {ErrorKind::ScopeMissing, ItemReaction::Release, JobReaction::Pause},
            {ErrorKind::QuotaExhausted, ItemReaction::Release, JobReaction::Pause},
            {ErrorKind::PaymentRequired, ItemReaction::Release, JobReaction::Pause},
            {ErrorKind::Misconfigured, ItemReaction::Release, JobReaction::Pause},
            {ErrorKind::Database, ItemReaction::Release, JobReaction::Stop},
            {ErrorKind::Internal, ItemReaction::Release, JobReaction::Stop},
            {ErrorKind::Cancelled, ItemReaction::Release, JobReaction::GoOn},
        };
        for (const auto &row : table)
            QTest::newRow(qPrintable(toText(row.kind))) << row.kind << row.item << row.job;
    }
    void followsTheTable()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(ItemReaction, item);
        QFETCH(JobReaction, job);
        QCOMPARE(reactionTo(kind).item, item);
        QCOMPARE(reactionTo(kind).job, job);
    }

    void onlyWhatTheAccountOrTheSettingsRefuseConcernsAll_data() { followsTheTable_data(); }
    void onlyWhatTheAccountOrTheSettingsRefuseConcernsAll()
    {
        QFETCH(ErrorKind, kind);
        const QList<ErrorKind> concerning = {ErrorKind::Unauthorized, ErrorKind::ScopeMissing, ErrorKind::QuotaExhausted,
                                             ErrorKind::PaymentRequired, ErrorKind::Misconfigured};
        QCOMPARE(concernsAll(kind), concerning.contains(kind));
    }

    void backsOffWithFullJitterUpToTheCap()
    {
        using std::chrono::milliseconds;
        QCOMPARE(backoff(1, milliseconds(1000), milliseconds(600000), milliseconds(0), 0.0), milliseconds(0));
        QCOMPARE(backoff(1, milliseconds(1000), milliseconds(600000), milliseconds(0), 0.5), milliseconds(500));
        QCOMPARE(backoff(4, milliseconds(1000), milliseconds(600000), milliseconds(0), 0.5), milliseconds(4000));
        QCOMPARE(backoff(60, milliseconds(1000), milliseconds(600000), milliseconds(0), 0.5), milliseconds(300000));
        QCOMPARE(backoff(1, milliseconds(1000), milliseconds(600000), milliseconds(30000), 0.5), milliseconds(30000));
    }
};

QTEST_GUILESS_MAIN(TestReaction)
#include "tst_reaction.moc"
