// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/verificationgate.h"

#include <QTest>

using namespace overture;
using namespace Qt::StringLiterals;

class TestVerificationGate : public QObject
{
    Q_OBJECT
private slots:
    void judges_data()
    {
        QTest::addColumn<bool>("seen");
        QTest::addColumn<bool>("takesMail");
        QTest::addColumn<bool>("disposable");
        QTest::addColumn<QString>("mailbox");
        QTest::addColumn<VerificationStatus>("status");
        using S = VerificationStatus;
        QTest::newRow("nothing known") << false << false << false << QString() << S::Unknown;
        QTest::newRow("valid") << false << true << false << u"valid"_s << S::Verified;
        QTest::newRow("seen and takes mail") << true << true << false << QString() << S::Verified;
        QTest::newRow("seen, unknown mailbox") << true << true << false << u"unknown"_s << S::Verified;
        QTest::newRow("seen, accept all") << true << true << false << u"accept_all"_s << S::Verified;
        QTest::newRow("seen, free mail") << true << true << false << u"webmail"_s << S::Verified;
        QTest::newRow("seen, no mail server") << true << false << false << u"unknown"_s << S::Unknown;
        QTest::newRow("seen, invalid") << true << true << false << u"invalid"_s << S::Invalid;
        QTest::newRow("seen, disposable") << true << true << true << u"valid"_s << S::Disposable;
        QTest::newRow("disposable by word") << true << true << false << u"disposable"_s << S::Disposable;
        QTest::newRow("not seen, takes mail") << false << true << false << u"unknown"_s << S::Unknown;
        QTest::newRow("accept all") << false << true << false << u"accept_all"_s << S::AcceptAll;
        QTest::newRow("blocked") << false << true << false << u"blocked"_s << S::Blocked;
        QTest::newRow("webmail") << false << true << false << u"webmail"_s << S::Webmail;
        QTest::newRow("a word of tomorrow") << false << true << false << u"greylisted"_s << S::Unknown;
    }

    void judges()
    {
        QFETCH(bool, seen);
        QFETCH(bool, takesMail);
        QFETCH(bool, disposable);
        QFETCH(QString, mailbox);
        QFETCH(VerificationStatus, status);
        const auto verdict = judge({seen, takesMail, disposable, mailbox, {}});
        QCOMPARE(verdict.status, status);
        QVERIFY(verdict.reason.endsWith(u'.'));
    }

    void keepsTheServicesOwnWordsWhenItSaysNo()
    {
        QCOMPARE(judge({false, false, false, u"invalid"_s, u"example.com takes no mail."_s}).reason,
                 u"example.com takes no mail."_s);
    }

    void aPersonMayAcceptWhatNobodyCouldConfirm_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<VerificationStatus>("status");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("accept_all") << u"anna@one.com"_s << VerificationStatus::AcceptAll << true;
        QTest::newRow("unknown") << u"anna@one.com"_s << VerificationStatus::Unknown << true;
        QTest::newRow("webmail") << u"anna@gmail.com"_s << VerificationStatus::Webmail << true;
        QTest::newRow("not checked") << u"anna@one.com"_s << VerificationStatus::Unverified << true;
        QTest::newRow("blocked server") << u"anna@one.com"_s << VerificationStatus::Blocked << true;
        QTest::newRow("invalid") << u"anna@one.com"_s << VerificationStatus::Invalid << false;
        QTest::newRow("disposable") << u"anna@one.com"_s << VerificationStatus::Disposable << false;
        QTest::newRow("nobody reads it") << u"noreply@one.com"_s << VerificationStatus::Unknown << false;
        QTest::newRow("no address") << QString() << VerificationStatus::Unknown << false;
        QTest::newRow("not an address") << u"anna@@one"_s << VerificationStatus::Unknown << false;
    }
    void aPersonMayAcceptWhatNobodyCouldConfirm()
    {
        QFETCH(QString, address);
        QFETCH(VerificationStatus, status);
        QFETCH(bool, allowed);
        Prospect prospect;
        prospect.domain = u"one.com"_s;
        prospect.contactEmail = address;
        prospect.verificationStatus = status;
        const auto may = mayBeAccepted(prospect);
        QCOMPARE(may.has_value(), allowed);
        if (!may) {
            QCOMPARE(may.error().kind, ErrorKind::InvalidInput);
            QVERIFY(!may.error().action.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestVerificationGate)
#include "tst_verificationgate.moc"
