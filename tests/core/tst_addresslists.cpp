// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The address lists of flanker (tests/data/addresses) through our parser. What the standards allow and outreach does not
// want (quoted names, names without a dot, addresses of computers) is refused too, each with its reason: the golden file
// beside each list says line by line what becomes of it.
#include "core/emailaddress.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace overture;
using namespace Qt::StringLiterals;

namespace {

QByteArray fileOf(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/addresses/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return file.readAll();
}

/// Without the comments: a line of its own, or after a gap.
QStringList entries(const QString &name)
{
    QStringList found;
    for (const QString &line : QString::fromUtf8(fileOf(name)).split(u'\n')) {
        const QString text = line.section(u"          "_s, 0, 0);
        if (!text.trimmed().isEmpty() && !text.startsWith(u'#'))
            found.append(text);
    }
    return found;
}

QString outcome(const QString &text)
{
    const auto address = EmailAddress::parse(text);
    return address ? u"accepted\t"_s + address->normalized() : u"refused\t"_s + address.error().message;
}

} // namespace

class TestAddressLists : public QObject
{
    Q_OBJECT
private slots:
    void becomesOfEachLineWhatTheGoldenFileSays_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("domain");
        QTest::newRow("valid addresses") << u"mailbox_valid"_s << QString();
        QTest::newRow("invalid addresses") << u"mailbox_invalid"_s << QString();
        QTest::newRow("valid names") << u"abridged_localpart_valid"_s << u"@example.com"_s;
        QTest::newRow("invalid names") << u"abridged_localpart_invalid"_s << u"@example.com"_s;
    }
    void becomesOfEachLineWhatTheGoldenFileSays()
    {
        QFETCH(QString, list);
        QFETCH(QString, domain);
        QString text;
        for (const QString &entry : entries(list + u".txt"_s))
            text += entry + domain + u'\t' + outcome(entry + domain) + u'\n';
        if (qEnvironmentVariableIsSet("OVERTURE_WRITE_EXPECTED")) {
            QFile file(QStringLiteral(TEST_DATA_DIR "/addresses/") + list + u".expected.tsv"_s);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text.toUtf8());
            QFAIL("the expectation was written, not compared");
        }
        QCOMPARE(text, QString::fromUtf8(fileOf(list + u".expected.tsv"_s)));
    }

    void takesNothingThatIsInvalid()
    {
        QStringList taken;
        for (const QString &entry : entries(u"mailbox_invalid.txt"_s)) {
            if (EmailAddress::parse(entry))
                taken.append(entry);
        }
        QCOMPARE(taken, QStringList());
    }

    void takesEveryValidOneThatOutreachCanUse()
    {
        QStringList refused;
        int usable = 0;
        for (const QString &entry : entries(u"mailbox_valid.txt"_s)) {
            const QString domain = entry.section(u'@', -1);
            const bool isPlain = !entry.contains(u'"') && !entry.contains(u'(') && !entry.contains(u'<') && !entry.contains(u'\\')
                && entry == QString::fromLatin1(entry.toLatin1()) && !entry.contains(QChar(0xf6));
            if (!isPlain || !domain.contains(u'.') || domain.contains(u'_') || domain.section(u'.', -1).toInt() > 0)
                continue;
            ++usable;
            if (!EmailAddress::parse(entry))
                refused.append(entry);
        }
        QCOMPARE(refused, QStringList());
        QVERIFY2(usable >= 35, qPrintable(QString::number(usable)));
    }

    void readsTheSiteOfEachWebAddress()
    {
        for (const QString &entry : entries(u"url_valid.txt"_s)) {
            const auto site = DomainName::fromUrl(entry);
            // One of them is none: what stands behind its port is no number.
            QCOMPARE(site.has_value(), !entry.contains(u"8080%20"_s));
            if (site)
                QVERIFY2(site->ace().endsWith(u"foo.com"_s) || site->ace().endsWith(u"example.com"_s), qPrintable(site->ace()));
        }
        for (const QString &entry : entries(u"url_invalid.txt"_s))
            QVERIFY2(!DomainName::fromUrl(entry), qPrintable(entry));
    }

    void neverFallsOverDamagedOnes()
    {
        QRandomGenerator random(20261122);
        for (const QString &name : {u"mailbox_valid.txt"_s, u"mailbox_invalid.txt"_s}) {
            for (const QString &entry : entries(name)) {
                for (qsizetype length = 0; length <= entry.size(); ++length) {
                    const auto address = EmailAddress::parse(entry.left(length));
                    QVERIFY(address ? !address->text().isEmpty() : !address.error().message.isEmpty());
                }
                for (int copy = 0; copy < 50 && !entry.isEmpty(); ++copy) {
                    QString damaged = entry;
                    damaged[random.bounded(int(damaged.size()))] = QChar(random.bounded(0x10000));
                    const auto address = EmailAddress::parse(damaged);
                    QVERIFY(address ? EmailAddress::parse(address->text()).has_value() : !address.error().message.isEmpty());
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestAddressLists)
#include "tst_addresslists.moc"
