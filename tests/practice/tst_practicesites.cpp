// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practiceclient.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace overture;
using namespace overture::practice;
using namespace Qt::StringLiterals;

namespace {

/// A page's bytes with every way of hiding an address undone, for looking up a known address.
QString unveiled(const QByteArray &page)
{
    QString text = QString::fromLatin1(page);
    static const QRegularExpression hexEntity(u"&#x([0-9a-f]+);"_s);
    static const QRegularExpression entity(u"&#(\\d+);"_s);
    for (const auto &[expression, base] : {std::pair(hexEntity, 16), std::pair(entity, 10)}) {
        QString result;
        qsizetype end = 0;
        for (auto match = expression.globalMatch(text); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            result +=
                text.mid(end, found.capturedStart() - end) + QChar(found.captured(1).toInt(nullptr, base));
            end = found.capturedEnd();
        }
        text = result + text.mid(end);
    }
    static const QRegularExpression protectedAddress(u"data-cfemail=\"([0-9a-f]+)\""_s);
    const QByteArray hidden = QByteArray::fromHex(protectedAddress.match(text).captured(1).toLatin1());
    for (qsizetype i = 1; i < hidden.size(); ++i)
        text += QLatin1Char(static_cast<char>(hidden.at(i) ^ hidden.at(0)));
    static const QRegularExpression backwards(u"class=\"r\">([^<]+)<"_s);
    QString reversed = backwards.match(text).captured(1);
    std::reverse(reversed.begin(), reversed.end());
    text += reversed;
    text.remove(u"' + '"_s); // what a script joins
    static const QRegularExpression at(u"\\s*(?:\\[at\\]|\\(at\\)| at )\\s*"_s);
    static const QRegularExpression dot(u"\\s*(?:\\[dot\\]|\\(dot\\)| dot )\\s*"_s);
    return text.replace(at, u"@"_s).replace(dot, u"."_s);
}

} // namespace

class TestPracticeSites : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_world = std::make_unique<PracticeWorld>(PracticeOptions{.sites = 64});
        QVERIFY(m_world->start());
        m_client = std::make_unique<PracticeClient>(*m_world);
    }
    void cleanupTestCase()
    {
        m_client.reset();
        m_world.reset();
    }

    void listensOnLoopbackOnly()
    {
        for (const QString &service :
             {u"dataforseo"_s, u"hunter"_s, u"gemini"_s, u"gmail"_s, u"dns"_s, u"sites"_s}) {
            QCOMPARE(m_world->endpoint(service).host(), u"127.0.0.1"_s);
            QVERIFY(m_world->endpoint(service).port() > 0);
        }
    }

    void everyRevealedAddressCanBeFoundOnThePages()
    {
        const QMap<QString, QString> truth = m_world->siteTruth();
        QCOMPARE(truth.size(), 64);
        int revealed = 0;
        for (auto site = truth.begin(); site != truth.end(); ++site) {
            const QString all = read(site.key());
            if (site.value().isEmpty()) {
                QVERIFY2(!all.contains(u"@"_s + site.key()), qPrintable(site.key()));
                continue;
            }
            ++revealed;
            QVERIFY2(all.contains(site.value(), Qt::CaseInsensitive),
                     qPrintable(site.key() + u' ' + site.value()));
        }
        QVERIFY2(revealed * 4 >= truth.size() * 3, qPrintable(QString::number(revealed)));
        qInfo("%d of %d sites reveal an address", revealed, int(truth.size()));
    }

    void misbehavesWhereItShould()
    {
        QCOMPARE(m_client->site(u"cedarcovemuseum.example"_s, u"/"_s).status, 500);
        QVERIFY(m_client->site(u"stadtmuseum-eschwald.example"_s, u"/robots.txt"_s)
                    .body.contains("Disallow: /\n"));
        QVERIFY(
            !m_client->site(u"galerie-morgenrot.example"_s, u"/robots.txt"_s).body.contains("Disallow: /\n"));
        const ClientAnswer moved = m_client->site(u"mesawhitegallery.example"_s, u"/about"_s);
        QCOMPARE(moved.status, 301);
        QCOMPARE(moved.location, QByteArray("http://www.mesawhitegallery.example/about"));
        QCOMPARE(m_client->site(u"www.mesawhitegallery.example"_s, u"/about"_s).status, 200);
        QString path = u"/"_s;
        for (int i = 0; i < 4; ++i) {
            const ClientAnswer answer = m_client->site(u"windowseatliving.example"_s, path);
            QCOMPARE(answer.status, 302);
            path = QString::fromLatin1(answer.location);
        }
        QVERIFY(m_client->site(u"prairieartmuseum.example"_s, u"/"_s).body.size() > 2'000'000);
        QVERIFY(m_client->site(u"northlight-review.example"_s, u"/"_s)
                    .body.contains("ignore all previous instructions"));
        QVERIFY(m_client->site(u"artamongfriends.example"_s, u"/"_s).body.contains("icon@2x.png"));
        QCOMPARE(m_client->site(u"nobody.example"_s, u"/"_s).status, 404);
        QCOMPARE(m_client->site(u"galerie-morgenrot.example"_s, u"/gibt-es-nicht"_s).status, 404);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(m_client->site(u"smallworkssociety.example"_s, u"/"_s).status, 200);
        QVERIFY(timer.elapsed() >= 1'400);
    }

    void speaksOddCharsets()
    {
        const QByteArray spanish = m_client->site(u"galeria-azahar.example"_s, u"/"_s).body;
        QVERIFY(spanish.contains("windows-1252"));
        QVERIFY(spanish.contains("Galer\xed"
                                 "a"));
        const ClientAnswer japanese = m_client->site(u"hinoki-bijutsukan.example"_s, u"/"_s);
        QCOMPARE(japanese.contentType, QByteArray("text/html; charset=Shift_JIS"));
        QVERIFY(japanese.body.contains("\x95\x5c\x8e\xa6") || japanese.body.contains("\x94\xfc\x8f\x70"));
    }

    void sameSeedSameBytes()
    {
        PracticeWorld other(PracticeOptions{.sites = 64});
        QVERIFY(other.start());
        PracticeWorld stranger(PracticeOptions{.seed = 7, .sites = 64});
        QVERIFY(stranger.start());
        PracticeClient twin(other);
        PracticeClient foreigner(stranger);
        QCOMPARE(other.siteTruth(), m_world->siteTruth());
        int different = 0;
        for (const QString &domain : {u"blueheronjournal.example"_s, u"galerie-morgenrot.example"_s,
                                      u"casaondina.example"_s, u"larkspurhotel.example"_s}) {
            const QByteArray page = m_client->site(domain, u"/"_s).body;
            QCOMPARE(twin.site(domain, u"/"_s).body, page);
            different += foreigner.site(domain, u"/"_s).body == page ? 0 : 1;
        }
        QCOMPARE(different, 4);
    }

    void makesMoreSitesWhenAsked()
    {
        PracticeWorld big(PracticeOptions{.sites = 400});
        QVERIFY(big.start());
        const QStringList domains = big.siteDomains();
        QCOMPARE(domains.size(), 400);
        QCOMPARE(QSet<QString>(domains.begin(), domains.end()).size(), 400);
        PracticeClient client(big);
        QCOMPARE(client.site(domains.last(), u"/"_s).status, 200);
    }

private:
    QString read(const QString &domain)
    {
        QString all;
        for (const QString &host : {domain, QString(u"www."_s + domain)}) {
            const ClientAnswer home = m_client->site(host, u"/"_s);
            all += unveiled(home.body);
            static const QRegularExpression link(u"href=\"(/[^\"]*)\""_s);
            QSet<QString> paths;
            for (auto match =
                     link.globalMatch(QString::fromLatin1(home.body.left(60'000) + home.body.right(5'000)));
                 match.hasNext();)
                paths.insert(match.next().captured(1));
            for (const QString &path : std::as_const(paths)) {
                if (home.status == 200 && path.size() > 1 && !path.startsWith(u"/journal"))
                    all += unveiled(m_client->site(host, path).body);
            }
            if (home.status == 200)
                break;
        }
        return all;
    }

    std::unique_ptr<PracticeWorld> m_world;
    std::unique_ptr<PracticeClient> m_client;
};

QTEST_GUILESS_MAIN(TestPracticeSites)
#include "tst_practicesites.moc"
