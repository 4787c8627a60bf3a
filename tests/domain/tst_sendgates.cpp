// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sendgates.h"

#include <QTest>

#include <functional>

using namespace overture;
using namespace Qt::StringLiterals;

namespace {

/// Monday 2026-03-02 10:00 UTC.
const Instant monday = instantFromMs(1772445600000);

struct Situation
{
    SendPolicy policy;
    SendCase mail;
    Instant now = monday;
};

/// Everything is as it should be.
Situation good()
{
    Situation situation;
    situation.policy.hasPostalAddress = situation.policy.hasOptOutLine = situation.policy.hasSenderName
        = true;
    situation.mail.draftState = DraftState::Approved;
    situation.mail.hashMatches = true;
    situation.mail.recipient = u"info@one.example"_s;
    situation.mail.suppressionReason = u"asked for it"_s;
    return situation;
}

using Change = std::function<void(Situation &)>;

} // namespace

class TestSendGates : public QObject
{
    Q_OBJECT
private slots:
    void opensWhenAllIsWell()
    {
        const auto situation = good();
        QVERIFY(!closedGate(situation.policy, situation.mail, situation.now));
    }

    void closes_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("gate");
        const auto row = [](const char *name, const QString &gate, Change change) {
            QTest::newRow(name) << change << gate;
        };
        row("master off", u"master"_s, [](Situation &s) { s.policy.masterEnabled = false; });
        row("paused", u"paused"_s, [](Situation &s) { s.policy.paused = true; });
        row("proposed", u"not_approved"_s, [](Situation &s) { s.mail.draftState = DraftState::Proposed; });
        row("rejected", u"not_approved"_s, [](Situation &s) { s.mail.draftState = DraftState::Rejected; });
        row("sent", u"not_approved"_s, [](Situation &s) { s.mail.draftState = DraftState::Sent; });
        row("changed", u"changed"_s, [](Situation &s) { s.mail.hashMatches = false; });
        row("no name", u"identity"_s, [](Situation &s) { s.policy.hasSenderName = false; });
        row("no postal address", u"identity"_s, [](Situation &s) { s.policy.hasPostalAddress = false; });
        row("no opt-out line", u"identity"_s, [](Situation &s) { s.policy.hasOptOutLine = false; });
        row("address suppressed", u"suppressed"_s, [](Situation &s) { s.mail.addressSuppressed = true; });
        row("domain suppressed", u"suppressed"_s, [](Situation &s) { s.mail.domainSuppressed = true; });
        row("replied", u"replied"_s, [](Situation &s) { s.mail.hasReplied = true; });
        row("written to just now", u"recontact"_s, [](Situation &s) { s.mail.lastContacted = s.now; });
        row("one moment too early", u"recontact"_s, [](Situation &s) {
            s.mail.lastContacted = s.now - std::chrono::days(90) + std::chrono::milliseconds(1);
        });
        row("the span is over", {},
            [](Situation &s) { s.mail.lastContacted = s.now - std::chrono::days(90); });
        row("no span", {}, [](Situation &s) { s.policy.recontactDays = 0; s.mail.lastContacted = s.now; });
        row("cap reached", u"daily_cap"_s, [](Situation &s) { s.mail.sentInLastDay = 25; });
        row("one below the cap", {}, [](Situation &s) { s.mail.sentInLastDay = 24; });
        row("cap of nothing", u"daily_cap"_s, [](Situation &s) { s.policy.dailyCap = 0; });
        row("too early", u"window"_s,
            [](Situation &s) { s.now -= std::chrono::hours(1) + std::chrono::milliseconds(1); });
        row("just open", {}, [](Situation &s) { s.now -= std::chrono::hours(1); });
        row("too late", u"window"_s, [](Situation &s) { s.now += std::chrono::hours(7); });
        row("last moment", {},
            [](Situation &s) { s.now += std::chrono::hours(7) - std::chrono::milliseconds(1); });
        row("Saturday", u"window"_s, [](Situation &s) { s.now += std::chrono::days(5); });
        row("Sunday", u"window"_s, [](Situation &s) { s.now += std::chrono::days(6); });
        row("window off on Sunday", {}, [](Situation &s) {
            s.now += std::chrono::days(6);
            s.policy.windowEnabled = false;
        });
        row("night where they are", u"window"_s,
            [](Situation &s) { s.mail.recipientZone = QTimeZone("America/Los_Angeles"); });
        row("afternoon where they are", {},
            [](Situation &s) { s.mail.recipientZone = QTimeZone("Asia/Kolkata"); });
    }

    void closes()
    {
        QFETCH(Change, change);
        QFETCH(QString, gate);
        auto situation = good();
        change(situation);
        const auto closed = closedGate(situation.policy, situation.mail, situation.now);
        QCOMPARE(closed ? closed->gate : QString(), gate);
        if (closed) {
            QVERIFY(closed->reason.endsWith(u'.'));
            QVERIFY(closed->reason.at(0).isUpper() || closed->reason.startsWith(situation.mail.recipient));
        }
    }

    void namesTheFirstOfSeveral()
    {
        auto situation = good();
        situation.policy.paused = true;
        situation.mail.hashMatches = false;
        situation.mail.hasReplied = true;
        QCOMPARE(closedGate(situation.policy, situation.mail, situation.now)->gate, u"paused"_s);
        situation.policy.masterEnabled = false;
        QCOMPARE(closedGate(situation.policy, situation.mail, situation.now)->gate, u"master"_s);
    }

    void saysWhyAnAddressIsSuppressed()
    {
        auto situation = good();
        situation.mail.addressSuppressed = true;
        const auto closed = closedGate(situation.policy, situation.mail, situation.now);
        QVERIFY(closed->reason.contains(u"info@one.example"_s));
        QVERIFY(closed->reason.contains(u"asked for it"_s));
    }

    void readsThePolicyFromTheSettings()
    {
        const auto defaults = sendPolicy(Settings());
        QVERIFY(defaults.masterEnabled);
        QVERIFY(!defaults.paused);
        QCOMPARE(defaults.dailyCap, 25);
        QCOMPARE(defaults.recontactDays, 90);
        QVERIFY(defaults.windowEnabled);
        QVERIFY(!defaults.hasPostalAddress);
        QVERIFY(!defaults.hasSenderName);
        QVERIFY(defaults.hasOptOutLine);
        const auto blank = sendPolicy(Settings({{u"studio.postal_address"_s, u"  \n"_s},
                                                {u"studio.opt_out_line"_s, u" "_s},
                                                {u"send.window_start_hour"_s, 7},
                                                {u"send.window_end_hour"_s, 20}}));
        QVERIFY(!blank.hasPostalAddress);
        QVERIFY(!blank.hasOptOutLine);
        QCOMPARE(blank.window.startHour, 7);
        QCOMPARE(blank.window.endHour, 20);
    }

    void theFooterHoldsAddressAndOptOut()
    {
        const Settings settings({{u"studio.name"_s, u"Atelier"_s},
                                 {u"studio.postal_address"_s, u"Lane 1\nPortland"_s},
                                 {u"studio.opt_out_line"_s, u" Say stop. "_s}});
        QCOMPARE(mailFooter(settings), u"\n\n-- \nAtelier, Lane 1, Portland\nSay stop.\n"_s);
        const Settings nameless(
            {{u"studio.postal_address"_s, u"Lane 1"_s}, {u"studio.opt_out_line"_s, u"Say stop."_s}});
        QCOMPARE(mailFooter(nameless), u"\n\n-- \nLane 1\nSay stop.\n"_s);
    }
};

QTEST_GUILESS_MAIN(TestSendGates)
#include "tst_sendgates.moc"
