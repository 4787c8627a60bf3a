// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/settings.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace overture;
using namespace Qt::StringLiterals;

namespace {

QSet<QString> keys()
{
    QSet<QString> all;
    for (const auto &info : settingInfos())
        all.insert(info.key);
    return all;
}

/// File → its text, for every source of the program.
QMap<QString, QString> sources()
{
    QMap<QString, QString> texts;
    QDirIterator files(QStringLiteral(TEST_DATA_DIR "/../../src"), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            texts.insert(files.fileName(), QString::fromUtf8(file.readAll()));
    }
    return texts;
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT
private slots:
    void everyKeyIsThereOnceWithATitle()
    {
        QCOMPARE(keys().size(), settingInfos().size());
        for (const auto &info : settingInfos()) {
            QVERIFY2(!info.title.isEmpty(), qPrintable(info.key));
            QVERIFY2(!info.defaultValue.isUndefined() && !info.defaultValue.isNull(), qPrintable(info.key));
        }
    }

    void everyKeyThatIsAskedForExists()
    {
        const auto known = keys();
        // A key that is whole (with a dot) in a call that reads or writes a setting.
        static const QRegularExpression call(
            u"(?:text|number|flag|real|set|reset|setSetting)\\([^()\"]*u\"([a-z]+\\.[a-z_.]*[a-z_])\"_s(?!\\s*\\+)"_s);
        int found = 0;
        const auto texts = sources();
        QVERIFY(texts.size() > 50);
        for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
            auto matches = call.globalMatch(*it);
            while (matches.hasNext()) {
                const QString key = matches.next().captured(1);
                ++found;
                QVERIFY2(known.contains(key), qPrintable(it.key() + u": "_s + key));
            }
        }
        QVERIFY2(found >= 30, qPrintable(QString::number(found))); // the pattern still meets the sources
    }

    void everyKeyMadeOfPartsExists()
    {
        const auto known = keys();
        for (const QString &service : {u"dataforseo"_s, u"hunter"_s, u"gemini"_s, u"openai"_s, u"gmail"_s, u"dns"_s})
            QVERIFY2(known.contains(u"endpoint."_s + service), qPrintable(service));
        for (const QString &factor :
             {u"authority"_s, u"email"_s, u"confidence"_s, u"relevance"_s, u"quality"_s, u"recency"_s})
            QVERIFY2(known.contains(u"score.weight."_s + factor), qPrintable(factor));
    }

    void everySettingIsUsed()
    {
        QString all;
        const auto texts = sources();
        for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
            if (it.key() != u"settings.cpp")
                all += *it;
        }
        for (const QString &key : keys()) {
            const QString prefix = key.section(u'.', 0, -2) + u'.';
            // Or made from its parts: "budget.%1.%2".
            const auto parts = key.split(u'.');
            QVERIFY2(all.contains(u'"' + key + u'"') || all.contains(u"u\""_s + prefix + u"\"_s + "_s)
                         || all.contains(u"u\"%1.%2\"_s.arg("_s.arg(parts.first(), parts.size() >= 3 ? u"%1.%2"_s : u"%1"_s))
                         || all.contains(u"u\"%1.%2\"_s.arg("_s.arg(parts.first(), u"%1."_s + parts.last()))
                         || (parts.first() == u"endpoint" && all.contains(u"u\"%1\"_s"_s.arg(key.section(u'.', 1))))
                         || (parts.first() == u"price" && all.contains(u"price(u\"%1\"_s)"_s.arg(key.section(u'.', 1)))),
                     qPrintable(key));
        }
    }

    void answersWhatIsStoredElseTheDefault()
    {
        const Settings settings({{u"send.daily_cap"_s, 7},
                                 {u"master.enabled"_s, false},
                                 {u"score.weight.email"_s, 0.5},
                                 {u"studio.name"_s, u"A"_s}});
        QCOMPARE(settings.number(u"send.daily_cap"_s), 7);
        QCOMPARE(settings.flag(u"master.enabled"_s), false);
        QCOMPARE(settings.real(u"score.weight.email"_s), 0.5);
        QCOMPARE(settings.text(u"studio.name"_s), u"A"_s);
        QCOMPARE(settings.number(u"send.gap_min_seconds"_s), 45);
        QCOMPARE(Settings().flag(u"master.enabled"_s), true);
        QCOMPARE(Settings().text(u"draft.writer"_s), u"template"_s);
    }

    void noSecretIsASetting()
    {
        for (const QString &key : keys())
            QVERIFY2(key == u"endpoint.google.token" // an address
                         || (!key.contains(u"key"_s) && !key.contains(u"password"_s) && !key.contains(u"token"_s) && !key.contains(u"secret"_s)),
                     qPrintable(key));
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
