// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/website/addressextractor.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace overture;
using namespace overture::providers;
using namespace Qt::StringLiterals;

namespace {

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Page
{
    QByteArray html;
    QByteArray contentType;
    QUrl url;
    QJsonObject expected;

    [[nodiscard]] HtmlDoc parse() const { return parseHtml(html, contentType, url); }
    [[nodiscard]] DomainName site() const { return *DomainName::fromUrl(url.toString()); }
};

Page readPage(const QString &name)
{
    const QString base = QStringLiteral(TEST_DATA_DIR "/website/") + name;
    Page page;
    page.expected = QJsonDocument::fromJson(readAll(base + u".expected.json"_s)).object();
    page.contentType = page.expected[u"content_type"].toString().toLatin1();
    page.html = readAll(base + (page.contentType.startsWith("text/plain") ? u".txt"_s : u".html"_s));
    page.url = QUrl(page.expected[u"url"].toString());
    return page;
}

QStringList pageNames()
{
    QStringList names;
    for (const QString &file : QDir(QStringLiteral(TEST_DATA_DIR "/website")).entryList({u"*.expected.json"_s}, QDir::Files, QDir::Name))
        names.append(file.left(file.indexOf(u'.')));
    return names;
}

QString contactFormOf(const HtmlDoc &page)
{
    for (const HtmlForm &form : page.forms) {
        if (form.isContactForm)
            return form.action.toString();
    }
    return {};
}

/// Shows both sides in full when a page's answer differs.
QByteArray asText(const QJsonArray &addresses)
{
    return QJsonDocument(addresses).toJson(QJsonDocument::Indented);
}

} // namespace

class TestAddressExtractor : public QObject
{
    Q_OBJECT
private slots:
    void findsWhatAPersonWouldFind_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList names = pageNames();
        QVERIFY(names.size() >= 40);
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << name;
    }
    void findsWhatAPersonWouldFind()
    {
        QFETCH(QString, name);
        const Page page = readPage(name);
        const HtmlDoc doc = page.parse();
        const QJsonArray wanted = page.expected[u"addresses"].toArray();
        QJsonArray found;
        for (const ExtractedAddress &address : extractAddresses(page.html, page.contentType, page.url, page.site())) {
            const bool anySentence = wanted[found.size()].toObject()[u"source_sentence"].isNull();
            found.append(QJsonObject{{u"address"_s, address.address.normalized()},
                                     {u"rank"_s, address.rank},
                                     {u"method"_s, address.method},
                                     {u"source_sentence"_s,
                                      anySentence ? QJsonValue() : QJsonValue(address.sourceSentence)}});
        }
        QCOMPARE(asText(found), asText(wanted));
        if (page.expected.contains(u"title"))
            QCOMPARE(doc.title, page.expected[u"title"].toString());
        if (page.expected.contains(u"language"))
            QCOMPARE(doc.language, page.expected[u"language"].toString());
        if (page.expected.contains(u"text"))
            QCOMPARE(doc.readableText(), page.expected[u"text"].toString());
        if (page.expected.contains(u"contact_form"))
            QCOMPARE(contactFormOf(doc), page.expected[u"contact_form"].toString());
    }

    void keepsSentencesShort()
    {
        const Page page = readPage(u"long-line"_s);
        const auto found = extractAddresses(page.parse(), page.site());
        QCOMPARE(found.size(), 1);
        QVERIFY(found[0].sourceSentence.size() <= 240);
        QVERIFY(found[0].sourceSentence.contains(u"write info@gallery-nord.example today"_s));
        QVERIFY(found[0].sourceSentence.startsWith(u'…') && found[0].sourceSentence.endsWith(u'…'));
    }

    void cutsSentences_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("middle") << u"First one. Write to a@x.org now! Third."_s << u"a@x"_s << u"Write to a@x.org now!"_s;
        QTest::newRow("first") << u"Write to a@x.org. Second."_s << u"a@x"_s << u"Write to a@x.org."_s;
        QTest::newRow("last") << u"Is it? Yes: a@x.org"_s << u"a@x"_s << u"Yes: a@x.org"_s;
        QTest::newRow("abbreviation before a small letter") << u"Mail e.g. to a@x.org please"_s << u"a@x"_s
                                                            << u"Mail e.g. to a@x.org please"_s;
        QTest::newRow("abbreviations") << u"Welcome. Ask Dr. Weiß, a@x.org (Tel. 030 1). Two."_s << u"a@x"_s
                                       << u"Ask Dr. Weiß, a@x.org (Tel. 030 1)."_s;
        QTest::newRow("japanese") << u"こんにちは。メールはa@x.orgまで。以上"_s << u"a@x"_s << u"メールはa@x.orgまで。"_s;
    }
    void cutsSentences()
    {
        QFETCH(QString, line);
        QFETCH(QString, word);
        QFETCH(QString, sentence);
        QCOMPARE(sentenceAround(line, line.indexOf(word)), sentence);
    }

    void survivesEveryTruncation()
    {
        for (const QString &name : pageNames()) {
            const Page page = readPage(name);
            for (qsizetype size = 0; size < page.html.size(); size += 7) {
                for (const auto &found : extractAddresses(page.html.left(size), page.contentType, page.url, page.site()))
                    QVERIFY(found.rank >= 50 && found.rank <= 100);
            }
        }
    }

    void survivesRandomDamage()
    {
        QRandomGenerator random(20261122);
        static const QByteArray pieces[] = {"<", ">", "\"", "'", "&#", "@", "<a href=mailto:", "<!--", "</", "<table>", "<svg>", "\0",
                                            "\xff", "[at]", "<form>", "<template>", "<b><p>", " dot ", "<script>"};
        for (const QString &name : pageNames()) {
            const Page page = readPage(name);
            for (int round = 0; round < 40; ++round) {
                QByteArray html = page.html;
                const int changes = 1 + random.bounded(12);
                for (int change = 0; change < changes; ++change) {
                    const int at = random.bounded(int(html.size()) + 1);
                    switch (random.bounded(3)) {
                    case 0:
                        html.insert(at, pieces[random.bounded(int(std::size(pieces)))]);
                        break;
                    case 1:
                        html.remove(at, random.bounded(20));
                        break;
                    default:
                        if (at < html.size())
                            html[at] = char(random.bounded(256));
                    }
                }
                for (const auto &found : extractAddresses(html, page.contentType, page.url, page.site())) {
                    QVERIFY(EmailAddress::parse(found.address.text()).has_value());
                    QVERIFY2(found.sourceSentence.size() <= 240, qPrintable(found.sourceSentence));
                }
            }
        }
    }

    /// With work that grows as the square of the length this would not end within the time a test has.
    void readsHostileLines()
    {
        const DomainName site = *DomainName::parse(u"gallery-nord.example");
        for (const QByteArray &piece : {QByteArray("a"), QByteArray("a@"), QByteArray("@"), QByteArray(" at "), QByteArray("a.b@c."),
                                        QByteArray(" [at] a [dot] "), QByteArray("( ("), QByteArray("___"), QByteArray("x. Y")}) {
            const QByteArray html = piece.repeated(int(600'000 / piece.size()));
            (void)extractAddresses(html, "text/html", QUrl(u"https://gallery-nord.example/"_s), site);
        }
    }
};

QTEST_GUILESS_MAIN(TestAddressExtractor)
#include "tst_addressextractor.moc"
