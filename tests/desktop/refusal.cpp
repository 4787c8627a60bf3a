// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Run by tests/support/with-atspi.sh (ctest desktop.refusal_on_display): the program on an X server, worked with by keys alone
// and read over the bus of assistive programs, where approving is refused.
#include "desktop/atspireader.h"
#include "desktop/keyboardprogram.h"

#include <QTemporaryDir>

using namespace keyboard;

namespace {

const QString refusal = u"claims something that no source supports: “1887”"_s;
const QString sentence = u"You opened your doors in 1887. "_s; // no source says so

} // namespace

/// A draft that claims what no source says: approving it is refused on the screen, and a person goes on by keys alone.
class TestRefusal : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void aRefusedApprovalIsShownAndThePlaceIsKept();

private:
    /// Whether something on the screen says it.
    [[nodiscard]] bool isShown(const QString &text)
    {
        const auto tree = m_reader->tree(u"overture"_s);
        return std::any_of(tree.begin(), tree.end(), [&](const atspi::Node &node) { return node.is(atspi::Showing) && node.name.contains(text); });
    }
    [[nodiscard]] bool waitUntilShown(const QString &text)
    {
        return QTest::qWaitFor([&] { return isShown(text); }, patienceMs);
    }
    /// The key that approves, and that the refusal is on the screen.
    [[nodiscard]] bool isRefused(Program &program, const Look &look, int draft)
    {
        program.press(u"a"_s);
        const bool isTold = waitUntilShown(refusal);
        const bool isBack = QTest::qWaitFor([&] { return look.place() == draft; }, patienceMs);
        if (!isTold || !isBack)
            qWarning("draft %d: told %d, now at %d; the program: %s", draft, isTold, look.place(), program.said().constData());
        return isTold && isBack && look.stateOf(draft) == u"proposed"_s;
    }

    QTemporaryDir m_folder;
    QString m_workspace;
    std::unique_ptr<atspi::Reader> m_reader;
    QList<qint64> m_drafts;
};

void TestRefusal::initTestCase()
{
    QCOMPARE(qEnvironmentVariable("QT_QPA_PLATFORM"), u"xcb"_s);
    m_reader = std::make_unique<atspi::Reader>();
    QVERIFY(m_reader->isConnected());
    m_workspace = m_folder.filePath(u"practice.db"_s);
    // The second and the third of six.
    seedDrafts(m_workspace, 40, 6, [this](store::WriteSession &session) -> Status {
        store::DraftFilter filter;
        filter.states = {DraftState::Proposed};
        const auto ids = store::drafts::ids(session, filter, {});
        if (!ids)
            return fail(ids.error());
        m_drafts = *ids;
        std::sort(m_drafts.begin(), m_drafts.end());
        for (const auto id : m_drafts.mid(1, 2)) {
            const auto draft = store::drafts::byId(session, DraftId{id});
            if (!draft || !*draft)
                return fail(ErrorKind::NotFound, u"A draft is gone."_s);
            const auto &text = **draft;
            if (auto status = store::drafts::setText(session, text.id, text.subject, QString(text.body).replace(u"I came"_s, sentence + u"I came"_s),
                                                     {u"gemini"_s, RevisionChange::Rewritten});
                !status)
                return status;
        }
        return {};
    });
    QCOMPARE(m_drafts.size(), 6);
}

void TestRefusal::aRefusedApprovalIsShownAndThePlaceIsKept()
{
    const Look look(m_workspace);
    const auto place = [&] { return qint64(look.place()); };
    Program program(m_workspace, m_folder.path());
    QVERIFY2(program.start(), program.said().constData());
    program.press(u"ctrl+3"_s);
    QTRY_COMPARE_WITH_TIMEOUT(look.number(u"SELECT count(*) FROM review_places WHERE is_open = 1 AND draft_id > 0"_s), 1, patienceMs);
    program.press(u"F8"_s);
    QTRY_COMPARE_WITH_TIMEOUT(place(), m_drafts.at(0), patienceMs);
    program.press(u"a"_s);
    QTRY_COMPARE_WITH_TIMEOUT(place(), m_drafts.at(1), patienceMs);

    // Vouched for, by keys alone, it can be approved; the refusal is off the screen then.
    QVERIFY(isRefused(program, look, int(m_drafts.at(1))));
    QVERIFY(waitUntilShown(u"V vouch"_s)); // the desk names the key
    program.press(u"v"_s);
    QVERIFY(waitUntilShown(u"How do you know it?"_s));
    program.type(u"they told me on the telephone"_s);
    program.press(u"Return"_s);
    QTRY_COMPARE_WITH_TIMEOUT(look.text(u"SELECT reason FROM draft_vouches WHERE draft_id = %1"_s.arg(m_drafts.at(1))), u"they told me on the telephone"_s,
                              patienceMs);
    program.press(u"a"_s);
    QTRY_COMPARE_WITH_TIMEOUT(look.stateOf(int(m_drafts.at(1))), u"approved"_s, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(place(), m_drafts.at(2), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!isShown(refusal), patienceMs);

    // Skipped, it stays where it was, and what comes behind it goes its way.
    QVERIFY(isRefused(program, look, int(m_drafts.at(2))));
    program.press(u"j"_s);
    QTRY_COMPARE_WITH_TIMEOUT(place(), m_drafts.at(3), patienceMs);
    program.press(u"a"_s);
    QTRY_COMPARE_WITH_TIMEOUT(place(), m_drafts.at(4), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!isShown(refusal), patienceMs);
    QCOMPARE(look.stateOf(int(m_drafts.at(3))), u"approved"_s);
    QCOMPARE(look.stateOf(int(m_drafts.at(2))), u"proposed"_s);

    // Also the end of the program in front of it loses nothing.
    program.press(u"k"_s);
    QTRY_COMPARE_WITH_TIMEOUT(place(), m_drafts.at(2), patienceMs);
    QVERIFY(isRefused(program, look, int(m_drafts.at(2))));
    program.kill();
    QCOMPARE(look.text(u"PRAGMA integrity_check"_s), u"ok"_s);
    const auto seen = look.seenAt(int(m_drafts.at(2)));
    QVERIFY2(program.start(), program.said().constData());
    QCOMPARE(place(), m_drafts.at(2));
    QTRY_VERIFY_WITH_TIMEOUT(look.seenAt(int(m_drafts.at(2))) > seen, patienceMs);
    QVERIFY(isRefused(program, look, int(m_drafts.at(2))));
    program.press(u"s"_s); // another day
    QTRY_COMPARE_WITH_TIMEOUT(place(), m_drafts.at(4), patienceMs);
    QCOMPARE(look.number(u"SELECT count(*) FROM draft_snoozes WHERE draft_id = %1"_s.arg(m_drafts.at(2))), 1);
    QCOMPARE(look.number(u"SELECT count(*) FROM drafts WHERE state = 'approved'"_s), 3);
    QVERIFY(program.isRunning());
}

QTEST_GUILESS_MAIN(TestRefusal)
#include "refusal.moc"
