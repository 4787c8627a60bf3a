// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "core/mailclass.h"
#include "domain/discoveryquery.h"
#include "domain/draft.h"
#include "domain/job.h"
#include "domain/message.h"
#include "domain/prospect.h"
#include "domain/send.h"

#include <QSet>
#include <QTest>

using namespace overture;
using namespace Qt::StringLiterals;

namespace {

/// Values count from 0 to `last`; every one has a word of its own that reads back as itself.
template <class E>
void roundTrips(E last)
{
    QSet<QString> words;
    for (int i = 0; i <= int(last); ++i) {
        const QString word = toText(E(i));
        QVERIFY2(!word.isEmpty(), qPrintable(QString::number(i)));
        QVERIFY2(word == word.toLower() && !word.contains(u' '), qPrintable(word));
        QVERIFY2(!words.contains(word), qPrintable(word));
        words.insert(word);
        const auto value = fromText<E>(word);
        QVERIFY2(value == E(i), qPrintable(word));
    }
    // The table ends where the test thinks it does.
    QVERIFY(toText(E(int(last) + 1)).isEmpty());
    QVERIFY(!fromText<E>(u"no_such_word"));
    QVERIFY(!fromText<E>(QString()));
    QVERIFY(!fromText<E>(words.values().first().toUpper()));
}

} // namespace

class TestStates : public QObject
{
    Q_OBJECT
private slots:
    void everyWordReadsBackAsItself()
    {
        roundTrips(ContactMethod::Social);
        roundTrips(SourceType::Social);
        roundTrips(DiscoveryStatus::Manual);
        roundTrips(ApprovalStatus::Rejected);
        roundTrips(ScrapeStatus::Failed);
        roundTrips(VerificationStatus::Blocked);
        roundTrips(DraftStatus::Failed);
        roundTrips(SendStatus::Unknown);
        roundTrips(OutreachStatus::Rejected);
        roundTrips(QueryStatus::Failed);
        roundTrips(JobStatus::Interrupted);
        roundTrips(ItemState::Skipped);
        roundTrips(MatchKind::Domain);
        roundTrips(DraftState::Sent);
        roundTrips(SendState::Cancelled);
        roundTrips(SuppressionScope::Domain);
        roundTrips(MailClass::Other);
        roundTrips(ErrorKind::Cancelled);
    }

    void aKindOfDraftIsShownInWords_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("shown");
        QTest::newRow("known") << u"follow_up"_s << u"Follow-up"_s;
        QTest::newRow("new") << u"new"_s << u"New"_s;
        QTest::newRow("unknown") << u"haiku"_s << u"Other (haiku)"_s;
        QTest::newRow("none") << QString() << u"Other"_s;
        QTest::newRow("line breaks") << u"a\nb\t c"_s << u"Other (a b c)"_s;
        QTest::newRow("hidden marks") << u"\u202Ea\u200Bb\u0007"_s << u"Other (ab)"_s;
        QTest::newRow("only hidden marks") << u"\u200B\u0001"_s << u"Other"_s;
        QTest::newRow("long") << QString(200, u'x') << u"Other ("_s + QString(40, u'x') + u"…)"_s;
    }

    void aKindOfDraftIsShownInWords()
    {
        QFETCH(QString, kind);
        QFETCH(QString, shown);
        QCOMPARE(displayKind(kind), shown);
    }
};

QTEST_GUILESS_MAIN(TestStates)
#include "tst_states.moc"
