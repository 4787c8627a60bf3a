// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/keyboardprogram.h"

#include <QTemporaryDir>

using namespace keyboard;

namespace {

constexpr int toReview = 100;
const QString typed = u"We hope you are well. "_s; // claims nothing that would need a source

} // namespace

/// A hundred drafts are reviewed by keys alone, in the program itself, which is killed in the middle and started again.
class TestReviewKilled : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void goesOnAtTheSameDraft();

private:
    /// A decision by key about what is on the desk; false when it was about another draft or did not move on.
    [[nodiscard]] bool decide(Program &program, const Look &look, const QString &key, const QString &state);

    QTemporaryDir m_folder;
    QString m_workspace;
};

void TestReviewKilled::initTestCase()
{
    if (qEnvironmentVariable("DISPLAY").isEmpty() || qEnvironmentVariable("QT_QPA_PLATFORM") != u"xcb"_s)
        QSKIP("needs a display of its own: desktop.review_on_display runs it there");
    m_workspace = m_folder.filePath(u"practice.db"_s);
    seedDrafts(m_workspace, 260, toReview);
}

bool TestReviewKilled::decide(Program &program, const Look &look, const QString &key, const QString &state)
{
    const int draft = look.place();
    program.press(key);
    const bool isDecided = QTest::qWaitFor([&] { return look.stateOf(draft) == state; }, patienceMs);
    const bool isOnward = QTest::qWaitFor([&] { return look.place() != draft; }, patienceMs);
    if (!isDecided || !isOnward)
        qWarning("draft %d: %s instead of %s, now at %d; the program: %s", draft, qPrintable(look.stateOf(draft)), qPrintable(state), look.place(),
                 program.said().constData());
    return isDecided && isOnward;
}

void TestReviewKilled::goesOnAtTheSameDraft()
{
    const Look look(m_workspace);
    QCOMPARE(look.proposed(), toReview);
    const int rejectedBefore = look.number(u"SELECT count(*) FROM drafts WHERE state = 'rejected'"_s);
    Program program(m_workspace, m_folder.path());
    QVERIFY2(program.start(), program.said().constData());
    program.press(u"ctrl+3"_s);
    QTRY_COMPARE_WITH_TIMEOUT(look.number(u"SELECT count(*) FROM review_places WHERE is_open = 1 AND draft_id > 0"_s), 1, patienceMs);
    program.press(u"F8"_s);
    QTRY_VERIFY_WITH_TIMEOUT(look.place() > 0, patienceMs);

    int approved = 0;
    int rejected = 0;
    for (int i = 0; i < toReview / 2; ++i) {
        const bool isRejection = i % 5 == 4;
        QVERIFY(decide(program, look, isRejection ? u"x"_s : u"a"_s, isRejection ? u"rejected"_s : u"approved"_s));
        (isRejection ? rejected : approved) += 1;
    }
    // In the middle of a sentence.
    const int here = look.place();
    program.press(u"e"_s);
    program.type(typed);
    QTRY_VERIFY_WITH_TIMEOUT(look.text(u"SELECT body FROM drafts WHERE id = %1"_s.arg(here)).startsWith(typed), patienceMs);
    program.kill();
    const auto seen = look.seenAt(here);
    QCOMPARE(look.text(u"PRAGMA integrity_check"_s), u"ok"_s);

    // Started again it has the same draft on the desk: the first key decides that one.
    QVERIFY2(program.start(), program.said().constData());
    QCOMPARE(look.place(), here);
    QTRY_VERIFY_WITH_TIMEOUT(look.seenAt(here) > seen, patienceMs);
    QVERIFY(decide(program, look, u"a"_s, u"approved"_s));
    ++approved;
    QVERIFY(look.text(u"SELECT body FROM drafts WHERE id = %1"_s.arg(here)).startsWith(typed));
    while (approved + rejected < toReview - 1) {
        QVERIFY(decide(program, look, u"a"_s, u"approved"_s));
        ++approved;
    }
    program.press(u"a"_s); // the last one has no next
    ++approved;
    QTRY_COMPARE_WITH_TIMEOUT(look.proposed(), 0, patienceMs);

    QCOMPARE(look.number(u"SELECT count(*) FROM drafts WHERE state = 'approved'"_s), approved);
    QCOMPARE(look.number(u"SELECT count(*) FROM drafts WHERE state = 'rejected'"_s), rejectedBefore + rejected);
    // Each draft was decided once.
    QCOMPARE(look.number(u"SELECT count(*) FROM (SELECT prospect_id FROM activity WHERE what IN ('draft.approved', 'draft.rejected') "
                         "GROUP BY prospect_id HAVING count(*) > 1)"_s), 0);
    QVERIFY(program.isRunning());
}

QTEST_GUILESS_MAIN(TestReviewKilled)
#include "tst_reviewkilled.moc"
