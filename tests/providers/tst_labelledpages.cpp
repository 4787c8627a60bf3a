// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How much of what a person would write down the extractor finds, and how much else.
#include "providers/website/addressextractor.h"

#include "support/labelledpages.h"

#include <QRandomGenerator>
#include <QTest>

using namespace overture;
using namespace overture::providers;
using namespace Qt::StringLiterals;

namespace {

QStringList addressesOf(const test::LabelledPage &page)
{
    QFile file(page.file);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(page.file));
    QStringList found;
    for (const auto &address : extractAddresses(file.readAll(), page.contentType, QUrl(page.url),
                                                DomainName::fromUrl(page.url)->registrable()))
        found.append(address.address.normalized());
    return found;
}

} // namespace

class TestLabelledPages : public QObject
{
    Q_OBJECT
private slots:
    void theSetIsLargeAndHardEnough()
    {
        const auto pages = test::labelledPages();
        QVERIFY(pages.size() >= 60);
        const auto hard = std::count_if(pages.begin(), pages.end(), [](const test::LabelledPage &page) { return page.isHard; });
        QVERIFY2(hard * 4 >= pages.size(), qPrintable(QString::number(hard)));
        for (const auto &page : pages) {
            QVERIFY2(QFile::exists(page.file), qPrintable(page.file));
            for (const QString &best : page.best)
                QVERIFY2(page.addresses.contains(best), qPrintable(page.name));
        }
    }

    void survivesDamageAndTruncation()
    {
        QRandomGenerator random(20261122);
        for (const auto &page : test::labelledPages()) {
            QFile file(page.file);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray whole = file.readAll().left(6000);
            const auto site = DomainName::fromUrl(page.url)->registrable();
            for (int round = 0; round < 30; ++round) {
                QByteArray html = whole.left(random.bounded(int(whole.size()) + 1));
                for (int change = random.bounded(6); change > 0 && !html.isEmpty(); --change)
                    html[random.bounded(int(html.size()))] = char(random.bounded(256));
                for (const auto &found : extractAddresses(html, page.contentType, QUrl(page.url), site)) {
                    QVERIFY(EmailAddress::parse(found.address.text()).has_value());
                    QVERIFY(!found.sourceSentence.isEmpty() && found.sourceSentence.size() <= 240);
                }
            }
        }
    }

    void meetsTheGoals()
    {
        test::LabelledScore all;
        test::LabelledScore easy;
        test::LabelledScore hard;
        for (const auto &page : test::labelledPages()) {
            const QStringList found = addressesOf(page);
            all.add(page, found);
            (page.isHard ? hard : easy).add(page, found);
        }
        all.printFaults();
        easy.print("ordinary");
        hard.print("hard");
        all.print("all");
        QVERIFY2(all.precision() >= 0.95, qPrintable(QString::number(all.precision())));
        QVERIFY2(all.recall() >= 0.90, qPrintable(QString::number(all.recall())));
        QVERIFY2(all.best() >= 0.90, qPrintable(QString::number(all.best())));
        QVERIFY2(easy.precision() == 1.0 && easy.recall() == 1.0, "an ordinary page went wrong");
    }
};

QTEST_GUILESS_MAIN(TestLabelledPages)
#include "tst_labelledpages.moc"
