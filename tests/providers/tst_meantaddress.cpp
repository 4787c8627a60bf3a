// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/dns/meantaddress.h"

#include <QFile>
#include <QTest>

using namespace overture;
using namespace overture::providers;
using namespace Qt::StringLiterals;

namespace {

QStringList lines(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/addresses/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    QStringList found;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (!line.trimmed().isEmpty() && !line.startsWith(u'#'))
            found.append(line.trimmed());
    }
    return found;
}

QString meant(const QString &typed)
{
    const auto found = meantDomain(typed);
    return found ? found->domain.ace() : QString();
}

} // namespace

class TestMeantAddress : public QObject
{
    Q_OBJECT
private slots:
    /// Typos that people made, with what they meant.
    void tellsNearlyAllRecordedTypos()
    {
        QStringList missed;
        const QStringList typos = lines(u"domain_typos_valid.txt"_s);
        for (const QString &line : typos) {
            const QString typed = line.section(u',', 0, 0);
            const QString wanted = line.section(u',', 1);
            if (meant(typed) != wanted)
                missed.append(typed + u" gives "_s + meant(typed));
        }
        QCOMPARE(typos.size(), 86);
        qInfo("%d of %d typos told rightly", int(typos.size() - missed.size()), int(typos.size()));
        QVERIFY2(missed.size() <= 2, qPrintable(missed.join(u'\n')));
    }

    void takesNoRealDomainForATypo()
    {
        QStringList alarms;
        const QStringList names = lines(u"domain_typos_invalid.txt"_s);
        for (const QString &name : names) {
            if (!meant(name).isEmpty())
                alarms.append(name + u" gives "_s + meant(name));
        }
        QCOMPARE(names.size(), 33);
        QVERIFY2(alarms.isEmpty(), qPrintable(alarms.join(u'\n')));
    }

    void recognisesSlips_data()
    {
        QTest::addColumn<QString>("domain");
        QTest::addColumn<QString>("meant");
        for (const auto &[domain, meant] : std::initializer_list<std::pair<QString, QString>>{
                 {u"gmial.com"_s, u"gmail.com"_s}, {u"gamil.com"_s, u"gmail.com"_s}, {u"gmail.co"_s, u"gmail.com"_s},
                 {u"gmal.com"_s, u"gmail.com"_s}, {u"gnail.com"_s, u"gmail.com"_s}, {u"gmail.con"_s, u"gmail.com"_s},
                 {u"hotmial.com"_s, u"hotmail.com"_s}, {u"yaho.com"_s, u"yahoo.com"_s}, {u"outlok.com"_s, u"outlook.com"_s},
                 {u"iclod.com"_s, u"icloud.com"_s}, {u"t-onlin.de"_s, u"t-online.de"_s}, {u"gallery.ogr"_s, u"gallery.org"_s},
                 {u"GMIAL.COM"_s, u"gmail.com"_s}, {u"gmail"_s, u"gmail.com"_s}, {u"gmail.com.com"_s, u"gmail.com"_s},
                 {u"gmail.com"_s, QString()}, {u"mail.com"_s, QString()}, {u"ymail.com"_s, QString()}, {u"email.com"_s, QString()},
                 {u"gallery.com"_s, QString()}, {u"gmx.net"_s, QString()}, {u"galerie-sued.de"_s, QString()}, {u"hotmail.co.uk"_s, QString()},
                 {u"small.com"_s, QString()}, {u"yahoo.de"_s, QString()}, {u"artmail.com"_s, QString()}, {QString(), QString()}})
            QTest::newRow(qPrintable(domain)) << domain << meant;
    }
    void recognisesSlips()
    {
        QFETCH(QString, domain);
        QTEST(meant(domain), "meant");
    }

    void suggestsAWholeAddress()
    {
        QCOMPARE(meantAddress(u"J.Doe@gmial.com")->text(), u"J.Doe@gmail.com"_s);
        QCOMPARE(meantAddress(u"jdoe@gmail")->text(), u"jdoe@gmail.com"_s);
        QVERIFY(!meantAddress(u"jdoe@gmail.com"));
        QVERIFY(!meantAddress(u"jdoe..x@gmial.com"));
        QVERIFY(!meantAddress(u"@gmial.com"));
        QVERIFY(!meantAddress(u"gmial.com"));
        QVERIFY(!meantAddress(u""));
    }
};

QTEST_GUILESS_MAIN(TestMeantAddress)
#include "tst_meantaddress.moc"
