// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "support/labelledpages.h"

using namespace overture::test;

namespace {

QString data(const QString &name)
{
    return QStringLiteral(TEST_DATA_DIR "/") + name;
}

} // namespace

/// The tools that look at files: no workspace, no network.
class TestFileTools : public QObject
{
    Q_OBJECT
private slots:
    void saysWhatAMailIs_data();
    void saysWhatAMailIs();
    void classifiesSeveralInOrder();
    void findsTheAddressesOfAPage_data();
    void findsTheAddressesOfAPage();
    void readsTheLabelledPagesWell();
    void checksAddresses_data();
    void checksAddresses();
    void refusesWhatCannotBeRead_data();
    void refusesWhatCannotBeRead();
    void needsNoWorkspace();
};

void TestFileTools::saysWhatAMailIs_data()
{
    QTest::addColumn<QString>("mailClass");
    QTest::addColumn<QString>("recipient");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("returnDate");
    QTest::newRow("mail/bounces/lhost-postfix-01.eml") << u"bounce_hard"_s << u"r@p351355.pool.example.ne.jp"_s << u"5.1.1"_s << QString();
    QTest::newRow("mail/bounces/rhost-google-01.eml") << u"bounce_hard"_s << u"shironeko@example.ne.jp"_s << u"5.2.1"_s << QString();
    QTest::newRow("mail/bounces-constructed/gmail-sending-limit.eml") << u"bounce_limit"_s << u"lead@example.org"_s << u"4.7.0"_s << QString();
    QTest::newRow("mail/autoreply/rfc3834-01.eml") << u"out_of_office"_s << QString() << QString() << u"2005-05-05"_s;
    QTest::newRow("mail/arf/arf-01.eml") << u"complaint"_s << u"redacted@example.net"_s << QString() << QString();
    QTest::newRow("mail/arf/arf-26.eml") << u"opt_out"_s << QString() << QString() << QString();
    QTest::newRow("mail/replies-talon/iphone.eml") << u"reply"_s << QString() << QString() << QString();
    QTest::newRow("mail/not-a-bounce/is-not-bounce-01.eml") << u"reply"_s << QString() << QString() << QString();
}

void TestFileTools::saysWhatAMailIs()
{
    QFETCH(QString, mailClass);
    QFETCH(QString, recipient);
    QFETCH(QString, status);
    QFETCH(QString, returnDate);
    const QString file = data(QString::fromUtf8(QTest::currentDataTag()));
    const Outcome outcome = Program::runPlain({u"--json"_s, u"classify"_s, file});
    QVERIFY2(outcome.exitCode == 0, outcome.text().constData());
    QCOMPARE(outcome.array().size(), 1);
    const QJsonObject found = outcome.array().first().toObject();
    QCOMPARE(missingKeys(found, {u"file"_s, u"class"_s, u"reason"_s, u"recipient"_s, u"status"_s, u"return_date"_s}), QStringList());
    QCOMPARE(found.value(u"file"_s).toString(), file);
    QCOMPARE(found.value(u"class"_s).toString(), mailClass);
    QVERIFY(!found.value(u"reason"_s).toString().isEmpty());
    QCOMPARE(found.value(u"recipient"_s).toString(), recipient);
    QCOMPARE(found.value(u"status"_s).toString(), status);
    QCOMPARE(found.value(u"return_date"_s).toString(), returnDate);
    // What is not known is null, not an empty text.
    for (const QString &key : {u"recipient"_s, u"status"_s, u"return_date"_s})
        QVERIFY(found.value(key).isNull() || !found.value(key).toString().isEmpty());
}

void TestFileTools::classifiesSeveralInOrder()
{
    const QStringList files{data(u"mail/arf/arf-01.eml"_s), data(u"mail/replies-talon/iphone.eml"_s), data(u"mail/autoreply/rfc3834-01.eml"_s)};
    const Outcome outcome = Program::runPlain(QStringList{u"classify"_s, u"--json"_s} + files);
    QStringList answered;
    for (const auto &entry : outcome.array())
        answered.append(entry.toObject().value(u"file"_s).toString());
    QCOMPARE(answered, files);
    const Outcome plain = Program::runPlain(QStringList{u"classify"_s} + files);
    QCOMPARE(plain.out.count('\n'), 3);
    QVERIFY(plain.out.startsWith("complaint"));
}

void TestFileTools::findsTheAddressesOfAPage_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("mailto-own-domain") << 1;
    QTest::newRow("contact-form-only") << 0;
    QTest::newRow("empty") << 0;
    QTest::newRow("disguised-dot-only") << -1;
    QTest::newRow("cloudflare-link") << -1;
    QTest::newRow("jsonld-only") << -1;
    QTest::newRow("entities-decimal") << -1;
    QTest::newRow("idn-domain") << -1;
    QTest::newRow("broken-nesting") << -1;
    QTest::newRow("decoy-hidden-trap") << -1;
    QTest::newRow("decoy-assets") << -1;
}

void TestFileTools::findsTheAddressesOfAPage()
{
    QFETCH(int, count);
    const QString base = data(u"website/"_s + QString::fromUtf8(QTest::currentDataTag()));
    QFile file(base + u".expected.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject expected = QJsonDocument::fromJson(file.readAll()).object();
    const Outcome outcome = Program::runPlain({u"--json"_s, u"extract"_s, base + u".html"_s, u"--url"_s, expected.value(u"url"_s).toString()});
    QVERIFY2(outcome.exitCode == 0, outcome.text().constData());
    QVERIFY2(outcome.json.isArray(), outcome.text().constData());
    QVERIFY2(outcome.array() == expected.value(u"addresses"_s).toArray(), outcome.text().constData());
    if (count >= 0)
        QCOMPARE(int(outcome.array().size()), count);
    for (const auto &found : outcome.array())
        QCOMPARE(missingKeys(found.toObject(), {u"address"_s, u"rank"_s, u"source_sentence"_s, u"method"_s}), QStringList());
}

/// The same goals as the extractor's own test, through the program.
void TestFileTools::readsTheLabelledPagesWell()
{
    LabelledScore score;
    for (const LabelledPage &page : labelledPages()) {
        const Outcome outcome = Program::runPlain({u"--json"_s, u"extract"_s, page.file, u"--url"_s, page.url});
        QVERIFY2(outcome.exitCode == 0 && outcome.json.isArray(), outcome.text().constData());
        QStringList found;
        for (const auto &entry : outcome.array()) {
            found.append(entry.toObject().value(u"address"_s).toString());
            QVERIFY2(!entry.toObject().value(u"source_sentence"_s).toString().isEmpty(), qPrintable(page.name));
        }
        score.add(page, found);
    }
    score.print("extract");
    QVERIFY(score.precision() >= 0.95);
    QVERIFY(score.recall() >= 0.90);
}

void TestFileTools::checksAddresses_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("normalized");   ///< empty: cannot be an address
    QTest::addColumn<bool>("valid");
    QTest::newRow("plain") << u"info@gallery.example"_s << u"info@gallery.example"_s << true;
    QTest::newRow("case") << u"Info@GALLERY.Example"_s << u"info@gallery.example"_s << true;
    QTest::newRow("umlaut domain") << u"info@müller.example"_s << u"info@xn--mller-kva.example"_s << true;
    QTest::newRow("plus") << u"a.b+c@gallery.example"_s << u"a.b+c@gallery.example"_s << true;
    QTest::newRow("machine") << u"noreply@gallery.example"_s << u"noreply@gallery.example"_s << false;
    QTest::newRow("no at") << u"gallery.example"_s << QString() << false;
    QTest::newRow("two ats") << u"a@b@c.example"_s << QString() << false;
    QTest::newRow("no dot") << u"a@b"_s << QString() << false;
    QTest::newRow("space") << u"x y@gallery.example"_s << QString() << false;
    QTest::newRow("line break") << u"a@gallery.example\r\nBcc: b@c.example"_s << QString() << false;
    QTest::newRow("dots") << u"a..b@gallery.example"_s << QString() << false;
    QTest::newRow("address in a name") << u"Name <a@gallery.example>"_s << QString() << false;
    QTest::newRow("network address") << u"a@[127.0.0.1]"_s << QString() << false;
    QTest::newRow("too long") << QString(70, u'a') + u"@gallery.example"_s << QString() << false;
    QTest::newRow("empty") << u""_s << QString() << false;
}

void TestFileTools::checksAddresses()
{
    QFETCH(QString, input);
    QFETCH(QString, normalized);
    QFETCH(bool, valid);
    const Outcome outcome = Program::runPlain({u"--json"_s, u"check-address"_s, input, u"second@gallery.example"_s});
    QVERIFY2(outcome.exitCode == 0, outcome.text().constData());
    QCOMPARE(outcome.array().size(), 2);
    const QJsonObject found = outcome.array().first().toObject();
    QCOMPARE(missingKeys(found, {u"input"_s, u"valid"_s, u"normalized"_s, u"reason"_s, u"suggestion"_s}), QStringList());
    QCOMPARE(found.value(u"input"_s).toString(), input);
    QCOMPARE(found.value(u"valid"_s).toBool(), valid);
    QCOMPARE(found.value(u"normalized"_s).toString(), normalized);
    QCOMPARE(found.value(u"normalized"_s).isNull(), normalized.isEmpty());
    QCOMPARE(found.value(u"reason"_s).isNull(), valid);
    QCOMPARE(outcome.array().last().toObject().value(u"valid"_s).toBool(), true);
}

void TestFileTools::refusesWhatCannotBeRead_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    const QString mail = data(u"mail/arf/arf-01.eml"_s);
    QTest::newRow("missing mail") << QStringList{u"classify"_s, u"/nowhere/mail.eml"_s} << 1;
    QTest::newRow("second mail is missing") << QStringList{u"classify"_s, mail, u"/nowhere/mail.eml"_s} << 1;
    QTest::newRow("a folder is no mail") << QStringList{u"classify"_s, u"/"_s} << 1;
    QTest::newRow("missing page") << QStringList{u"extract"_s, u"/nowhere/page.html"_s, u"--url"_s, u"https://gallery.example/"_s} << 1;
    QTest::newRow("page without its address") << QStringList{u"extract"_s, data(u"website/mailto-own-domain.html"_s)} << 2;
    QTest::newRow("address of the page is none") << QStringList{u"extract"_s, data(u"website/mailto-own-domain.html"_s), u"--url"_s, u"not a url"_s} << 2;
    QTest::newRow("two pages") << QStringList{u"extract"_s, u"a.html"_s, u"b.html"_s, u"--url"_s, u"https://gallery.example/"_s} << 2;
    QTest::newRow("no address") << QStringList{u"check-address"_s} << 2;
}

void TestFileTools::refusesWhatCannotBeRead()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    const Outcome outcome = Program::runPlain(QStringList{u"--json"_s} + arguments);
    QVERIFY2(outcome.exitCode == exitCode, outcome.text().constData());
    QCOMPARE(outcome.error().value(u"kind"_s).toString(), u"invalid_input"_s);
    QVERIFY2(outcome.error().value(u"message"_s).toString().size() > 10, outcome.text().constData());
    QVERIFY2(!outcome.error().value(u"action"_s).toString().isEmpty(), outcome.text().constData());
}

void TestFileTools::needsNoWorkspace()
{
    QTemporaryDir place;
    const QString workspace = place.filePath(u"never.db"_s);
    QCOMPARE(Program::runPlain({u"--workspace"_s, workspace, u"--json"_s, u"check-address"_s, u"info@gallery.example"_s}).exitCode, 0);
    QVERIFY(!QFile::exists(workspace));
}

QTEST_GUILESS_MAIN(TestFileTools)
#include "tst_filetools.moc"
