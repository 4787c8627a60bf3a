// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/approvalhash.h"

#include <QCryptographicHash>
#include <QSet>
#include <QTest>

using namespace overture;
using namespace Qt::StringLiterals;

class TestApprovalHash : public QObject
{
    Q_OBJECT
private slots:
    void isTheSameForTheSameContent()
    {
        const ApprovedContent content{u"a@b.example"_s, u"Mira"_s, u"Hello"_s, u"Words"_s, u"Footer"_s};
        QCOMPARE(approvalHash(content), approvalHash(content));
        // Stored approvals must hold in every later version: the form is fixed.
        const QByteArray bytes = "11:a@b.example" "4:Mira" "5:Hello" "5:Words" "6:Footer";
        QCOMPARE(approvalHash(content),
                 QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    }

    void noPartFlowsIntoTheNext()
    {
        const QList<ApprovedContent> different = {
            {u"a"_s, u"bc"_s, u"d"_s, u"e"_s, u"f"_s}, {u"ab"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s},
            {u"a"_s, u"b"_s, u"cd"_s, u"e"_s, u"f"_s}, {u"a"_s, u"b"_s, u"c"_s, u"de"_s, u"f"_s},
            {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"ef"_s}, {u"a"_s, u"b"_s, u"c"_s, u"def"_s, {}},
            {{}, u"ab"_s, u"c"_s, u"de"_s, u"f"_s},    {u"a1:b"_s, {}, u"c"_s, u"de"_s, u"f"_s},
        };
        QSet<QString> hashes;
        for (const auto &content : different)
            hashes.insert(approvalHash(content));
        QCOMPARE(hashes.size(), different.size());
    }

    void seesEveryCharacter()
    {
        const ApprovedContent plain{u"a"_s, u"b"_s, u"Müller"_s, u"d"_s, u"e"_s};
        auto composed = plain;
        composed.subject = plain.subject.normalized(QString::NormalizationForm_D);
        QVERIFY(approvalHash(plain) != approvalHash(composed));
        auto space = plain;
        space.body += u' ';
        QVERIFY(approvalHash(plain) != approvalHash(space));
    }
};

QTEST_GUILESS_MAIN(TestApprovalHash)
#include "tst_approvalhash.moc"
