// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/draftchecks.h"
#include "domain/sendgates.h"
#include "domain/settings.h"

#include <QTest>

using namespace overture;
using namespace Qt::StringLiterals;

class TestDraftChecks : public QObject
{
    Q_OBJECT

    static CheckedDraft good()
    {
        CheckedDraft subject;
        subject.draft.subject = u"Blue Door Gallery and our landscapes"_s;
        subject.draft.body = u"Hello Clara,\n\nI came across Blue Door Gallery while looking for places that show contemporary landscape painting. "
                             u"Our studio paints the coast of Cornwall, and I think three of the new works would sit well beside your summer show.\n\n"
                             u"Would you like to see a few pieces?\n\nBest regards,\nAnna Berg"_s;
        subject.prospect.domain = u"bluedoor.example"_s;
        subject.prospect.contactEmail = u"clara@bluedoor.example"_s;
        subject.prospect.verificationStatus = VerificationStatus::Verified;
        subject.prospect.verificationReason = u"Seen on the site, and the domain takes mail."_s;
        subject.optOutLine = u"Just reply no thanks."_s;
        subject.postalAddress = u"1 Quay Street, Falmouth"_s;
        subject.studioWebsite = u"https://anna-berg.example/works"_s;
        return subject;
    }
    static QList<DraftCheck> of(const DraftChecks &checks, CheckKind kind)
    {
        QList<DraftCheck> found;
        for (const auto &check : checks.checks) {
            if (check.kind == kind)
                found.append(check);
        }
        return found;
    }
    static DraftCheck first(const CheckedDraft &subject, CheckKind kind) { return of(checkDraft(subject), kind).value(0); }
    static QString marked(const CheckedDraft &subject, const CheckTarget &target)
    {
        const QString &text = target.place == CheckTarget::Place::Subject ? subject.draft.subject : subject.draft.body;
        return text.mid(target.start, target.length);
    }

private slots:
    void aGoodMailHasOneGoodLineOfEachKind()
    {
        const auto checks = checkDraft(good());
        QCOMPARE(checks.worst(), CheckState::Good);
        QCOMPARE(checks.checks.size(), 7);
        QCOMPARE(checks.count(CheckState::Good), 7);
        for (int i = 0; i < 7; ++i) {
            QCOMPARE(int(checks.checks.at(i).kind), i);
            QVERIFY(!checks.checks.at(i).sentence.isEmpty());
        }
        QVERIFY(checks.words > 45);
        QCOMPARE(checkDraft(good()), checks);
    }

    void saysWhatIsWrongWithTheAddress_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<VerificationStatus>("status");
        QTest::addColumn<QString>("suppressed");
        QTest::addColumn<bool>("replied");
        QTest::addColumn<CheckState>("state");
        QTest::addColumn<QString>("words");
        const QString clara = u"clara@bluedoor.example"_s;
        QTest::newRow("none") << QString() << VerificationStatus::Unverified << QString() << false << CheckState::Problem << u"no address"_s;
        QTest::newRow("no address at all") << u"clara at home"_s << VerificationStatus::Unverified << QString() << false << CheckState::Problem << u""_s;
        QTest::newRow("list") << clara << VerificationStatus::Verified << u"asked"_s << false << CheckState::Problem << u"do-not-contact"_s;
        QTest::newRow("never read") << u"noreply@bluedoor.example"_s
                                    << VerificationStatus::Verified << QString() << false << CheckState::Problem << u"Nobody reads"_s;
        QTest::newRow("answered") << clara << VerificationStatus::Verified << QString() << true << CheckState::Problem << u"answered"_s;
        QTest::newRow("invalid") << clara << VerificationStatus::Invalid << QString() << false << CheckState::Problem << u"does not exist"_s;
        QTest::newRow("accept all") << clara << VerificationStatus::AcceptAll << QString() << false << CheckState::Remark << u"every address"_s;
        QTest::newRow("unchecked") << clara << VerificationStatus::Unverified << QString() << false << CheckState::Remark << u"not been checked"_s;
    }
    void saysWhatIsWrongWithTheAddress()
    {
        QFETCH(QString, address);
        QFETCH(VerificationStatus, status);
        QFETCH(QString, suppressed);
        QFETCH(bool, replied);
        QFETCH(CheckState, state);
        QFETCH(QString, words);
        auto subject = good();
        subject.prospect.contactEmail = address;
        subject.prospect.verificationStatus = status;
        subject.suppressionReason = suppressed;
        subject.hasReplied = replied;
        const auto check = first(subject, CheckKind::Address);
        QCOMPARE(check.state, state);
        QVERIFY2(check.sentence.contains(words), qPrintable(check.sentence));
        QVERIFY(check.target.place == CheckTarget::Place::Recipient || check.target.place == CheckTarget::Place::Prospect);
    }

    void namesTheSettingThatTheFooterLacks()
    {
        auto subject = good();
        subject.optOutLine = u"  "_s;
        subject.postalAddress.clear();
        const auto found = of(checkDraft(subject), CheckKind::OptOut);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).target.key, u"studio.opt_out_line"_s);
        QCOMPARE(found.at(1).target.key, u"studio.postal_address"_s);
        QCOMPARE(found.at(1).state, CheckState::Problem);
    }

    void looksAtEveryLink_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<CheckState>("state");
        QTest::newRow("own") << u"https://www.anna-berg.example/new"_s << CheckState::Good;
        QTest::newRow("theirs") << u"https://bluedoor.example"_s << CheckState::Good;
        QTest::newRow("third") << u"https://elsewhere.example/x"_s << CheckState::Remark;
        QTest::newRow("not encrypted") << u"http://bluedoor.example"_s << CheckState::Remark;
        QTest::newRow("shortened") << u"https://bit.ly/3xYz"_s << CheckState::Problem;
        QTest::newRow("disguised") << u"https://bluedoor.example@evil.example/"_s << CheckState::Problem;
        QTest::newRow("numbers") << u"https://192.0.2.7/a"_s << CheckState::Problem;
        QTest::newRow("mixed alphabets") << u"https://blued\u043eor.example/"_s << CheckState::Problem;
        QTest::newRow("broken") << u"https:/bluedoor.example"_s << CheckState::Problem;
    }
    void looksAtEveryLink()
    {
        QFETCH(QString, link);
        QFETCH(CheckState, state);
        auto subject = good();
        subject.draft.body = u"\n\n "_s + subject.draft.body + u"\nSee %1."_s.arg(link);
        const auto found = of(checkDraft(subject), CheckKind::Links);
        CheckState worst = CheckState::Good;
        for (const auto &check : found) {
            worst = std::max(worst, check.state);
            if (check.target.length > 0)
                QCOMPARE(marked(subject, check.target), link);
        }
        QCOMPARE(worst, state);
    }

    void manyLinksAndALinkInTheSubjectAreSaid()
    {
        auto subject = good();
        subject.draft.subject += u" https://anna-berg.example"_s;
        subject.draft.body += u" https://anna-berg.example/1 https://anna-berg.example/2 https://anna-berg.example/3"_s;
        const auto found = of(checkDraft(subject), CheckKind::Links);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).target.place, CheckTarget::Place::Subject);
        QCOMPARE(marked(subject, found.at(0).target), u"https://anna-berg.example"_s);
        QVERIFY(found.at(1).sentence.startsWith(u"3 links"));
    }

    void lengthAndShoutingAreRemarks()
    {
        auto subject = good();
        subject.draft.body = u"Hello,\n\nBuy now.\n"_s;
        subject.draft.subject = u"LANDSCAPES FOR YOU!!"_s;
        const auto found = of(checkDraft(subject), CheckKind::Length);
        QCOMPARE(found.size(), 3);
        QVERIFY(found.at(0).sentence.contains(u"capitals"));
        QVERIFY(found.at(1).sentence.contains(u"exclamation"));
        QVERIFY(found.at(2).sentence.contains(u"3 words"));
        subject.draft.subject = u"日本の画廊"_s; // no case, no capitals
        subject.draft.body = u"word "_s.repeated(300);
        const auto longer = of(checkDraft(subject), CheckKind::Length);
        QCOMPARE(longer.size(), 1);
        QVERIFY(longer.at(0).sentence.contains(u"300 words"));
        subject.draft.subject.clear();
        subject.draft.body = u" \n"_s;
        QCOMPARE(of(checkDraft(subject), CheckKind::Length).at(0).state, CheckState::Problem);
    }

    void findsWhatIsStillToBeFilledIn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        QTest::newRow("merge field") << u"I saw {{site_title}} today"_s << u"{{site_title}}"_s;
        QTest::newRow("unclosed") << u"I saw {{site_title today"_s << u"{{site_title today"_s;
        QTest::newRow("single brace") << u"Dear {first_name}, hello"_s << u"{first_name}"_s;
        QTest::newRow("angles") << u"Dear <<Name>> there"_s << u"<<Name>>"_s;
        QTest::newRow("percent") << u"Dear %FIRST_NAME% there"_s << u"%FIRST_NAME%"_s;
        QTest::newRow("bracket") << u"I saw your [exhibition name] today"_s << u"[exhibition name]"_s;
        QTest::newRow("todo") << u"I saw TODO today"_s << u"TODO"_s;
        QTest::newRow("filler") << u"Lorem ipsum dolor"_s << u"Lorem ipsum"_s;
        QTest::newRow("greeting") << u"Hello ,\n\nI saw your show"_s << u"Hello ,"_s;
        QTest::newRow("german greeting") << u"Sehr geehrte ,\n\nwir malen"_s << u"Sehr geehrte ,"_s;
    }
    void findsWhatIsStillToBeFilledIn()
    {
        QFETCH(QString, text);
        QFETCH(QString, found);
        auto subject = good();
        subject.draft.body = text;
        const auto check = first(subject, CheckKind::Fields);
        QCOMPARE(check.state, CheckState::Problem);
        QCOMPARE(marked(subject, check.target), found);
        subject = good();
        subject.draft.subject = text.section(u'\n', 0, 0);
        QCOMPARE(first(subject, CheckKind::Fields).target.place, CheckTarget::Place::Subject);
    }

    void aTextOfBracketsDoesNotFloodTheList()
    {
        auto subject = good();
        subject.draft.body = u"[x] "_s.repeated(20'000);
        const auto checks = checkDraft(subject);
        QVERIFY(checks.checks.size() < 60);
    }

    void namesTheNearestMailAndTheSharedPhrase()
    {
        auto subject = good();
        ComparedMail other;
        other.domain = u"north.example"_s;
        other.sentAt = instantFromMs(1'763'000'000'000);
        other.body = u"Dear Tom, our studio paints the coast of Cornwall, and I think three of the new works would suit you."_s + mailFooter(Settings());
        ComparedMail unlike;
        unlike.domain = u"far.example"_s;
        unlike.body = u"Something else altogether, about bread and water and the price of both in winter."_s;
        subject.recent = {unlike, other};
        const auto check = first(subject, CheckKind::Similarity);
        QCOMPARE(check.state, CheckState::Good); // a third is shared: a mail may have a common middle
        subject.draft.body = other.body.section(u"\n\n-- "_s, 0, 0).replace(u"Tom"_s, u"Clara"_s) + u" With kind regards to all of you"_s;
        const auto alike = first(subject, CheckKind::Similarity);
        QCOMPARE(alike.state, CheckState::Remark);
        QVERIFY2(alike.sentence.contains(u"north.example") && alike.sentence.contains(u"2025-11-13"), qPrintable(alike.sentence));
        QVERIFY2(alike.detail.contains(
                     u"our studio paints the coast of Cornwall, and I think three of the new works would suit you"), qPrintable(alike.detail));
        QVERIFY(marked(subject, alike.target).startsWith(u"our studio paints"));
        subject.draft.body = other.body;
        QCOMPARE(first(subject, CheckKind::Similarity).state, CheckState::Problem);
    }

    void speaksOfAttachmentsThatAreNotThere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        QTest::newRow("en") << u"I have attached a few pictures for you."_s << u"attached"_s;
        QTest::newRow("de") << u"Im Anhang finden Sie einige Bilder."_s << u"Im Anhang"_s;
        QTest::newRow("fr") << u"Vous trouverez ci-joint quelques images."_s << u"ci-joint"_s;
    }
    void speaksOfAttachmentsThatAreNotThere()
    {
        QFETCH(QString, text);
        QFETCH(QString, word);
        auto subject = good();
        subject.draft.body += u'\n' + text;
        const auto check = first(subject, CheckKind::Attachments);
        QCOMPARE(check.state, CheckState::Problem);
        QCOMPARE(marked(subject, check.target), word);
        subject.attachments = 1;
        QCOMPARE(first(subject, CheckKind::Attachments).state, CheckState::Good);
        subject.fileProblems = {u"coast.jpg is gone."_s};
        QVERIFY(first(subject, CheckKind::Attachments).sentence.contains(u"coast.jpg"));
    }

    void comparesWithTheLastFifty()
    {
        auto subject = good();
        for (int i = 0; i < 50; ++i) {
            ComparedMail mail;
            mail.domain = u"site%1.example"_s.arg(i);
            mail.body = subject.draft.body + u" line %1 with some more words of its own for each of them"_s.arg(i) + mailFooter(Settings());
            subject.recent.append(mail);
        }
        QCOMPARE(first(subject, CheckKind::Similarity).state, CheckState::Problem);
    }
};

QTEST_GUILESS_MAIN(TestDraftChecks)
#include "tst_draftchecks.moc"
