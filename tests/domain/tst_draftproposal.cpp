// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/draftproposal.h"

#include <QRandomGenerator>
#include <QTest>

using namespace overture;
using namespace Qt::StringLiterals;

namespace {

DraftRevision text(int revision, const QString &body, const QString &author, RevisionChange change)
{
    DraftRevision made;
    made.revision = revision;
    made.subject = u"Hello"_s;
    made.body = body;
    made.author = author;
    made.change = change;
    return made;
}

/// The words that a person typed.
QStringList locked(const QList<DraftRevision> &history)
{
    QStringList words;
    for (const auto &span : handwrittenSpans(history, TextPart::Body))
        words.append(history.last().body.sliced(span.start, span.length));
    return words;
}

DraftProposal proposalFor(const DraftRevision &base, const QString &body)
{
    DraftProposal proposal;
    proposal.baseRevision = base.revision;
    proposal.baseSubject = base.subject;
    proposal.baseBody = base.body;
    proposal.subject = proposal.offeredSubject = base.subject;
    proposal.body = proposal.offeredBody = body;
    return proposal;
}

Draft draftOf(const DraftRevision &last)
{
    Draft draft;
    draft.subject = last.subject;
    draft.body = last.body;
    draft.revision = last.revision;
    return draft;
}

} // namespace

class DraftProposalTest : public QObject
{
    Q_OBJECT

private slots:
    void followsWhoTypedWhat()
    {
        const auto written = text(1, u"Dear Ann, we make pictures. May I write?"_s, u"gemini"_s, RevisionChange::Written);
        const auto edited = text(2, u"Dear Ann, we make small pictures on linen. May I write?"_s, u"user"_s, RevisionChange::Edited);
        const auto rewritten = text(3, u"Hello Ann, we make small pictures on linen. May I call?"_s, u"gemini"_s, RevisionChange::Rewritten);
        const auto restored = text(4, written.body, u"user"_s, RevisionChange::Restored);
        const auto undone = text(5, rewritten.body, u"user"_s, RevisionChange::Undone);
        QCOMPARE(locked({written}), QStringList());
        QCOMPARE(locked({written, edited}), (QStringList{u"small"_s, u"on linen"_s}));
        QCOMPARE(locked({written, edited, rewritten}), (QStringList{u"small"_s, u"on linen"_s}));
        // An older text comes back with those who wrote it.
        QCOMPARE(locked({written, edited, rewritten, restored}), QStringList());
        QCOMPARE(locked({written, edited, rewritten, restored, undone}), (QStringList{u"small"_s, u"on linen"_s}));
        QCOMPARE(locked({}), QStringList());
    }

    /// One change of several is undone: its words are again whose they were.
    void aPartThatComesBackKeepsItsAuthor()
    {
        const auto written = text(1, u"Dear Ann, we make pictures. May I write?"_s, u"gemini"_s, RevisionChange::Written);
        const auto edited = text(2, u"Dear Ann, we make small pictures. May I write?"_s, u"user"_s, RevisionChange::Edited);
        const auto rewritten = text(3, u"Hello Ann, we make small pictures. May I call?"_s, u"gemini"_s, RevisionChange::Rewritten);
        const auto undone = text(4, u"Hello Ann, we make small pictures. May I write?"_s, u"user"_s, RevisionChange::Undone);
        QCOMPARE(locked({written, edited, rewritten, undone}), QStringList{u"small"_s});
    }

    void whatAPersonWroteFromTheStartIsTheirs()
    {
        QCOMPARE(locked({text(1, u"  My own words.\n"_s, u"user"_s, RevisionChange::Written)}), QStringList{u"My own words."_s});
        QCOMPARE(locked({text(1, u"A template's."_s, u"template"_s, RevisionChange::Written)}), QStringList());
        // A colleague's name is a person's.
        QCOMPARE(locked({text(1, u"Hers."_s, u"Ana"_s, RevisionChange::Written)}), QStringList{u"Hers."_s});
    }

    void locksWhatTouchesTypedWords()
    {
        const QList<TextSpan> spans = {{5, 4}};
        QVERIFY(touches({5, u"abcd"_s, {}}, spans));
        QVERIFY(touches({8, u"xy"_s, u"z"_s}, spans));
        QVERIFY(touches({6, {}, u"in the middle"_s}, spans));
        QVERIFY(!touches({5, {}, u"before"_s}, spans));
        QVERIFY(!touches({9, {}, u"after"_s}, spans));
        QVERIFY(!touches({0, u"abcde"_s, {}}, spans));
        QVERIFY(!touches({9, u"x"_s, {}}, spans));
        QVERIFY(!touches({9, u"x"_s, {}}, {}));
    }

    void laysAProposalOverItsOwnText()
    {
        const auto base = text(1, u"Dear Ann, we make pictures. May I write?"_s, u"gemini"_s, RevisionChange::Written);
        const auto laid = placed(proposalFor(base, u"Hello Ann, we make pictures. May I call?"_s), draftOf(base), {base});
        QVERIFY(laid);
        QCOMPARE(laid->changes.size(), 2);
        QCOMPARE(laid->changes.at(0).hunk.removed, u"Dear"_s);
        QCOMPARE(laid->changes.at(1).hunk.added, u"call"_s);
        QCOMPARE(laid->leftOut, 0);
        QCOMPARE(withChanges(laid->current, {laid->changes.at(1)}).body, u"Dear Ann, we make pictures. May I call?"_s);
        QCOMPARE(withChanges(laid->current, laid->changes).body, u"Hello Ann, we make pictures. May I call?"_s);
    }

    void movesAlongWithWhatWasEditedElsewhere()
    {
        const auto base = text(1, u"Dear Ann, we make pictures. May I write?"_s, u"gemini"_s, RevisionChange::Written);
        const auto edited = text(2, u"Dear Ann, this spring we make pictures. May I write?"_s, u"user"_s, RevisionChange::Edited);
        const auto laid = placed(proposalFor(base, u"Hello Ann, we make pictures. May I call?"_s), draftOf(edited), {base, edited});
        QVERIFY(laid);
        QCOMPARE(laid->leftOut, 0);
        QCOMPARE(withChanges(laid->current, laid->changes).body, u"Hello Ann, this spring we make pictures. May I call?"_s);
    }

    void leavesOutWhatWasEditedInTheSamePlace()
    {
        const auto base = text(1, u"Dear Ann, we make pictures. May I write?"_s, u"gemini"_s, RevisionChange::Written);
        const auto edited = text(2, u"Good day Ann, we make pictures. May I write?"_s, u"user"_s, RevisionChange::Edited);
        const auto laid = placed(proposalFor(base, u"Hello Ann, we make pictures. May I call?"_s), draftOf(edited), {base, edited});
        QVERIFY(laid);
        QCOMPARE(laid->leftOut, 1);
        QCOMPARE(withChanges(laid->current, laid->changes).body, u"Good day Ann, we make pictures. May I call?"_s);

        const auto refused = placed(proposalFor(base, u"Hello Ann, we make pictures. May I write?"_s), draftOf(edited), {base, edited});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
        QVERIFY(refused.error().message.contains(u"same places"_s));
        QCOMPARE(refused.error().action, u"Ask again"_s);
    }

    void refusesASentMail()
    {
        const auto base = text(1, u"Dear Ann."_s, u"gemini"_s, RevisionChange::Written);
        auto draft = draftOf(base);
        draft.state = DraftState::Sent;
        const auto refused = placed(proposalFor(base, u"Hello Ann."_s), draft, {base});
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"sent"_s));
    }

    /// Switching from one fetched answer to another compares the two as they are.
    void switchesBetweenAnswers()
    {
        const auto base = text(1, u"Dear Ann, we make pictures."_s, u"gemini"_s, RevisionChange::Written);
        const auto first = text(2, u"Hello Ann, we paint."_s, u"gemini"_s, RevisionChange::Rewritten);
        const auto laid = placed(proposalFor(base, u"Dear Ms Lee, we make pictures."_s), draftOf(first), {base, first});
        QVERIFY(laid);
        QCOMPARE(withChanges(laid->current, laid->changes).body, u"Dear Ms Lee, we make pictures."_s);
    }

    void mergesLikeTwoPeopleWouldAgree()
    {
        QRandomGenerator random(11);
        const QStringList words = {u"one"_s, u"two"_s, u"three"_s, u"four"_s, u"five"_s, u"six"_s};
        for (int round = 0; round < 2'000; ++round) {
            QStringList base;
            for (int i = 0; i < 12; ++i)
                base.append(words.at(random.bounded(6)));
            QStringList ours = base;
            QStringList theirs = base;
            // Changes far from each other: both sides are kept.
            const QString mine = u"mine%1"_s.arg(round);
            const QString yours = u"yours%1"_s.arg(round);
            ours[random.bounded(0, 4)] = mine;
            theirs[random.bounded(8, 12)] = yours;
            int leftOut = 0;
            const QString both = merged(base.join(u' '), ours.join(u' '), theirs.join(u' '), leftOut);
            QCOMPARE(leftOut, 0);
            QVERIFY(both.contains(mine) && both.contains(yours));
            QCOMPARE(merged(base.join(u' '), base.join(u' '), theirs.join(u' '), leftOut), theirs.join(u' '));
            QCOMPARE(merged(base.join(u' '), ours.join(u' '), base.join(u' '), leftOut), ours.join(u' '));
        }
    }
};

QTEST_GUILESS_MAIN(DraftProposalTest)
#include "tst_draftproposal.moc"
