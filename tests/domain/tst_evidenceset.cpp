// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/evidenceset.h"

#include <QtTest>

#include <ctime>

using namespace overture;
using namespace Qt::StringLiterals;

namespace {

QString dataFile(const QString &name)
{
    return QStringLiteral(TEST_DATA_DIR) + u"/evidence/"_s + name;
}

/// A line of the table in docs/evidence.md.
QString tableLine(const QString &set, const test::Rates &rates)
{
    return u"| %1 | %2 | %3 of %4 (%5 %) | %6 of %7 (%8 %) | %9 of %10 (%11 %) |"_s.arg(set)
        .arg(rates.drafts).arg(rates.hits).arg(rates.wrong).arg(rates.hitRate(), 0, 'f', 1)
        .arg(rates.falseAlarms).arg(rates.claims - rates.hits).arg(rates.falseAlarmRate(), 0, 'f', 1)
        .arg(rates.alarmedDrafts).arg(rates.honest).arg(rates.alarmedShare(), 0, 'f', 1);
}

} // namespace

/// The published figures of the checker: hit rate and false-alarm rate on the labelled drafts.
class TestEvidenceSet : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_tuning = test::labelledDrafts(dataFile(u"tuning.txt"_s));
        m_heldOut = test::labelledDrafts(dataFile(u"heldout.txt"_s));
        m_french = test::labelledDrafts(dataFile(u"french.txt"_s));
        QVERIFY2(m_tuning.size() + m_heldOut.size() >= 150, qPrintable(QString::number(m_tuning.size() + m_heldOut.size())));
        QVERIFY2(m_heldOut.size() * 3 >= m_tuning.size() + m_heldOut.size(), "a third is held out");
    }

    void publishesItsFigures()
    {
        const auto tuning = test::ratesOf(m_tuning);
        const auto heldOut = test::ratesOf(m_heldOut);
        auto all = tuning;
        all += heldOut;
        const auto french = test::ratesOf(m_french);
        QFile file(QStringLiteral(TEST_DATA_DIR) + u"/../../docs/evidence.md"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString document = QString::fromUtf8(file.readAll());
        for (const QString &line : {tableLine(u"Tuned with"_s, tuning), tableLine(u"Held out"_s, heldOut), tableLine(u"All"_s, all),
                                    tableLine(u"French"_s, french)})
            QVERIFY2(document.contains(line), qPrintable(u"docs/evidence.md lacks: "_s + line));
        // What a person may rely on, whatever the table says.
        QVERIFY2(heldOut.hitRate() >= 90, qPrintable(heldOut.misses.join(u'\n')));
        QVERIFY2(heldOut.falseAlarmRate() <= 5, qPrintable(heldOut.alarms.join(u'\n')));
        QVERIFY2(french.hitRate() >= 90, qPrintable(french.misses.join(u'\n')));
        QVERIFY2(french.falseAlarmRate() <= 5, qPrintable(french.alarms.join(u'\n')));
    }

    void isQuickEnoughToRunAhead()
    {
        // A mail with its site's pages, about as much text as is kept of one.
        QList<EvidenceCase> mails;
        for (int i = 0; i < 20; ++i) {
            EvidenceCase mail = m_tuning.at(i * 3).mail;
            const auto own = mail.sources;
            while (mail.sources.size() < 400)
                mail.sources += own;
            mails.append(mail);
        }
        (void)checkEvidence(mails.first()); // the word lists are made once
        // Time of this program alone: a busy machine plays no part.
        const std::clock_t before = std::clock();
        for (const EvidenceCase &mail : std::as_const(mails))
            (void)checkEvidence(mail);
        const double each = 1000.0 * double(std::clock() - before) / CLOCKS_PER_SEC / double(mails.size());
        qInfo("%.2f ms for a mail", each);
#ifdef __OPTIMIZE__
        constexpr double longest = 5;
#else
        constexpr double longest = 20; // a build for finding faults
#endif
        QVERIFY2(each < longest, qPrintable(u"%1 ms"_s.arg(each)));
    }

private:
    QList<test::LabelledDraft> m_tuning;
    QList<test::LabelledDraft> m_heldOut;
    QList<test::LabelledDraft> m_french;
};

QTEST_GUILESS_MAIN(TestEvidenceSet)
#include "tst_evidenceset.moc"
