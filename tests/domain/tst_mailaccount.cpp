// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/mailaccount.h"

#include <QTest>

using namespace overture;
using namespace Qt::StringLiterals;

namespace {

QString gmail(const QString &name)
{
    return u"https://www.googleapis.com/auth/gmail."_s + name;
}

} // namespace

class TestMailAccount : public QObject
{
    Q_OBJECT

private slots:
    void capabilitiesFollowFromScopes_data()
    {
        QTest::addColumn<QString>("scopes");
        QTest::addColumn<bool>("drafts");
        QTest::addColumn<bool>("sends");
        QTest::addColumn<bool>("reads");
        QTest::addColumn<QString>("missing");
        const QString who = u"openid https://www.googleapis.com/auth/userinfo.email"_s;
        QTest::newRow("what is asked for") << wantedMailScopes() << true << true << true << QString();
        QTest::newRow("all boxes") << who + u' ' + gmail(u"compose"_s) + u' ' + gmail(u"readonly"_s) << true << true << true << QString();
        QTest::newRow("drafts only") << who + u' ' + gmail(u"compose"_s) << true << true << false << u"read replies"_s;
        QTest::newRow("reading only") << gmail(u"readonly"_s) << false << false << true << u"write drafts and send"_s;
        QTest::newRow("modify") << gmail(u"modify"_s) << true << true << true << QString();
        QTest::newRow("everything") << u"https://mail.google.com/"_s << true << true << true << QString();
        QTest::newRow("send alone sends no drafts") << gmail(u"send"_s) << false << false << false << u"write drafts, send and read replies"_s;
        QTest::newRow("headers alone are not enough") << gmail(u"metadata"_s) << false << false << false << u"write drafts, send and read replies"_s;
        QTest::newRow("no box") << who << false << false << false << u"write drafts, send and read replies"_s;
        QTest::newRow("a longer name") << gmail(u"composer"_s) << false << false << false << u"write drafts, send and read replies"_s;
    }
    void capabilitiesFollowFromScopes()
    {
        QFETCH(QString, scopes);
        QFETCH(bool, drafts);
        QFETCH(bool, sends);
        QFETCH(bool, reads);
        QFETCH(QString, missing);
        QCOMPARE(grants(scopes, MailCapability::Draft), drafts);
        QCOMPARE(grants(scopes, MailCapability::Send), sends);
        QCOMPARE(grants(scopes, MailCapability::ReadReplies), reads);
        QCOMPARE(missingRightsText(scopes), missing);
        MailAccount account;
        account.scopes = scopes;
        QCOMPARE(can(account, MailCapability::Draft), drafts);
        account.state = MailAccountState::NeedsReconnect;
        QVERIFY(!can(account, MailCapability::Draft));
    }

    void aRefusedRightTakesItsScopesAway()
    {
        const QString left = withoutCapability(wantedMailScopes(), MailCapability::ReadReplies);
        QVERIFY(!grants(left, MailCapability::ReadReplies));
        QVERIFY(grants(left, MailCapability::Draft));
        QVERIFY(left.startsWith(u"openid email "_s));
        QCOMPARE(withoutCapability(left, MailCapability::ReadReplies), left);
    }

    void statesHaveWords()
    {
        for (const auto state : {MailAccountState::Connected, MailAccountState::NeedsReconnect, MailAccountState::Disconnected})
            QCOMPARE(fromText<MailAccountState>(toText(state)), state);
    }
};

QTEST_GUILESS_MAIN(TestMailAccount)
#include "tst_mailaccount.moc"
