// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/settings.h"
#include "gui/format.h"
#include "gui/language/language.h"
#include "gui/language/pseudotranslator.h"
#include "gui/language/shown.h"
#include "gui/language/sourcetexts.h"
#include "pipeline/stage.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace overture;
using namespace Qt::StringLiterals;
using gui::shown;

namespace {

QString fileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString root()
{
    return QDir::cleanPath(QStringLiteral(TEST_DATA_DIR) + u"/../.."_s);
}

struct Message
{
    QString context;
    QString source;
    QStringList forms;  ///< the translation; several where a number asks for it
    QString state;      ///< "unfinished", "vanished", "obsolete" or nothing
};

QList<Message> messagesOf(const QString &path)
{
    QList<Message> messages;
    QXmlStreamReader xml(fileText(path));
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            messages.append({context, {}, {}, {}});
        else if (xml.name() == u"source")
            messages.last().source = xml.readElementText();
        else if (xml.name() == u"translation") {
            messages.last().state = xml.attributes().value(u"type"_s).toString();
            QString text;
            while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"translation") && !xml.atEnd()) {
                if (xml.isStartElement()) // one of the forms that a number asks for
                    messages.last().forms.append(xml.readElementText());
                else if (xml.isCharacters())
                    text.append(xml.text());
            }
            if (messages.last().forms.isEmpty())
                messages.last().forms = {text};
        }
    }
    return messages;
}

QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression placeholder(u"%(?:L?\\d|n)|\\{\\{\\w+"_s);
    QStringList all;
    for (auto it = placeholder.globalMatch(text); it.hasNext();)
        all.append(it.next().captured());
    all.sort();
    return all;
}

qsizetype acceleratorsOf(const QString &text)
{
    static const QRegularExpression accelerator(u"&(?=\\w)"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.count(accelerator);
}

} // namespace

/// The translations are whole and true to the sources, and what the layers below say is shown in the window's language.
class TestTranslations : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { gui::language::use(u"en"_s); }

    void everyTextIsTranslated_data() { forEachLanguage(); }
    void everyTextIsTranslated()
    {
        QFETCH(QString, file);
        const auto messages = messagesOf(file);
        QVERIFY(messages.size() > (file.endsWith(u"_en.ts") ? 0 : 1500)); // English has its plurals only
        QStringList wrong;
        for (const auto &message : messages) {
            const auto complain = [&](const QString &what) { wrong.append(u"%1: %2: %3"_s.arg(message.context, message.source, what)); };
            if (!message.state.isEmpty())
                complain(message.state);
            for (const QString &form : message.forms) {
                if (form.isEmpty())
                    complain(u"empty"_s);
                else if (placeholdersOf(message.source) != placeholdersOf(form))
                    complain(u"other placeholders: "_s + form);
                else if (acceleratorsOf(message.source) != acceleratorsOf(form))
                    complain(u"other accelerators: "_s + form);
                else if (message.source.front().isSpace() != form.front().isSpace())
                    complain(u"a blank at the beginning"_s);
                else if (u".…:?!"_s.contains(message.source.back()) && message.source.back() != form.back())
                    complain(u"ends otherwise: "_s + form);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }

    void germanHasItsOwnQuotesAndNoDu()
    {
        static const QRegularExpression du(u"\\b(?:du|dein|deine|deiner|deinen|dich|dir)\\b"_s, QRegularExpression::CaseInsensitiveOption);
        for (const auto &message : messagesOf(root() + u"/translations/overture_de.ts"_s)) {
            for (const QString &form : message.forms) {
                QCOMPARE(form.count(u'„'), form.count(u'“'));
                QVERIFY2(!form.contains(u'”'), qPrintable(form));
                QVERIFY2(!form.contains(du), qPrintable(form));
            }
        }
    }

    /// "./dev translate" would change nothing.
    void theTranslationsKnowTheSources()
    {
        QTemporaryDir folder;
        QProcess translate;
        translate.start(root() + u"/tools/translate"_s, {folder.path()});
        QVERIFY2(translate.waitForFinished(120'000), "tools/translate does not end");
        if (translate.exitCode() == 2)
            QSKIP("lupdate is not installed (package qt6-l10n-tools), so the translations cannot be compared with the sources.");
        QVERIFY2(translate.exitCode() == 0, translate.readAllStandardError().constData());
        QCOMPARE(fileText(folder.filePath(u"sourcetexts.cpp"_s)), fileText(root() + u"/src/gui/language/sourcetexts.cpp"_s));
        for (const auto &ts : QDir(root() + u"/translations"_s).entryInfoList({u"*.ts"_s}))
            QVERIFY2(fileText(folder.filePath(ts.fileName())) == fileText(ts.filePath()), qPrintable(ts.fileName() + u": run ./dev translate"_s));
    }

    void everySettingAndStageIsKnownToTheCatalogue()
    {
        QSet<QString> known;
        for (const char *text : gui::sourceTexts())
            known.insert(QString::fromUtf8(text));
        static const QStringList names = {u"$"_s, QString(), u"https://example.com/50-art-blogs-to-follow"_s};
        QStringList missing;
        const auto look = [&](const QString &text) {
            if (!known.contains(text) && !names.contains(text))
                missing.append(text);
        };
        for (const auto &info : settingInfos()) {
            look(info.title);
            look(info.unit);
        }
        for (const auto &stage : pipeline::makeStages().infos()) {
            for (const auto &text : {stage.title, stage.verb, stage.progressNoun, stage.lead})
                look(text);
            for (const auto &parameter : stage.parameters) {
                look(parameter.title);
                look(parameter.hint);
                for (const auto &title : parameter.choiceTitles)
                    look(title);
            }
        }
        missing.removeAll(u"Gemini"_s);
        missing.removeAll(u"the OpenAI-compatible server"_s);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void whatALayerBelowSaysIsShownInGerman_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("german");
        QTest::newRow("whole") << u"Nobody has approved this draft."_s << u"Niemand hat diesen Entwurf freigegeben."_s;
        QTest::newRow("a value") << u"No key is stored for hunter."_s << u"Für hunter ist kein Schlüssel gespeichert."_s;
        QTest::newRow("a text as value") << u"The database could not be opened: the disk is full."_s
                                         << u"Die Datenbank konnte nicht geöffnet werden: der Datenträger ist voll."_s;
        QTest::newRow("a subject stays") << u"Draft to a@b.example approved: Please reply"_s
                                         << u"Entwurf an a@b.example freigegeben: Please reply"_s;
        QTest::newRow("two sentences") << u"The master switch is off. Check the disk."_s
                                       << u"Der Hauptschalter ist aus. Prüfen Sie den Datenträger."_s;
        QTest::newRow("a day") << u"They are away until 2026-12-24."_s << u"Man ist dort abwesend bis 24. Dez. 2026."_s;
        QTest::newRow("their time") << u"Planned for Tuesday 09:30 their time. There is a pause between two mails."_s
                                    << u"Geplant für Dienstag 09:30 (Ortszeit dort). Zwischen zwei Mails liegt eine Pause."_s;
        QTest::newRow("a job") << u"Find addresses finished with errors: 38 done, 4 failed, 0 skipped"_s
                               << u"Adressen finden mit Fehlern beendet: 38 erledigt, 4 fehlgeschlagen, 0 übersprungen"_s;
        QTest::newRow("two texts") << u"no address on 6 pages read; Hunter knows no address for a.example"_s
                                   << u"keine Adresse; gelesen: 6 Seiten; Hunter kennt keine Adresse für a.example"_s;
        QTest::newRow("a piece with a blank") << u"Every gate was open. You had approved this very text on 2026-11-22 17:33 UTC."_s
                                              << u"Alle Schranken waren offen. Freigabe genau dieses Textes: Sie am 22. Nov. 2026, 17:33 UTC."_s;
        QTest::newRow("somebody else's words") << u"The quick brown fox."_s << u"The quick brown fox."_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void whatALayerBelowSaysIsShownInGerman()
    {
        QFETCH(QString, source);
        QFETCH(QString, german);
        gui::language::use(u"de"_s);
        QCOMPARE(shown(source), german);
        gui::language::use(u"en"_s);
        QCOMPARE(shown(source), source);
    }

    /// A text with every placeholder filled is found again, whatever other texts there are.
    void everyTextIsFoundByItsPattern()
    {
        gui::language::use(u"de"_s);
        QStringList lost;
        for (const char *source : gui::sourceTexts()) {
            QString text = QString::fromUtf8(source);
            QString german = QCoreApplication::translate("texts", source);
            for (int number = 1; number <= 5; ++number) {
                text.replace(u"%%1"_s.arg(number), u"w%1w"_s.arg(number));
                german.replace(u"%%1"_s.arg(number), u"w%1w"_s.arg(number));
            }
            if (shown(text) != german)
                lost.append(text + u" → "_s + shown(text));
        }
        QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
    }

    void numbersAndDatesFollowTheLanguage()
    {
        gui::language::use(u"de"_s);
        QCOMPARE(gui::format::number(1234567), u"1.234.567"_s);
        QCOMPARE(gui::format::counted(1234, u"%1 Mail"_s, u"%1 Mails"_s), u"1.234 Mails"_s);
        const auto noon = instantFromMs(QDateTime(QDate(2026, 12, 3), QTime(12, 5)).toMSecsSinceEpoch());
        QCOMPARE(gui::format::exact(noon), u"3. Dez. 2026, 12:05"_s);
        QCOMPARE(gui::format::relative(noon, noon + std::chrono::minutes(5)), u"vor 5 Min."_s);
        QCOMPARE(gui::format::inSentence(u"Kategorie"_s), u"Kategorie"_s);
        gui::language::use(u"en"_s);
        QCOMPARE(gui::format::inSentence(u"Category"_s), u"category"_s);
    }

    void theEnvironmentIsAskedBeforeTheSetting()
    {
        gui::language::use(u"de"_s);
        QCOMPARE(gui::language::current(), u"de"_s);
        qputenv("OVERTURE_LANGUAGE", "en");
        gui::language::use(u"de"_s);
        QCOMPARE(gui::language::current(), u"en"_s);
        qputenv("OVERTURE_LANGUAGE", "xx");
        gui::language::use(u"de"_s);
        QCOMPARE(gui::language::current(), u"de"_s);
        qunsetenv("OVERTURE_LANGUAGE");
    }

    void aPseudoLanguageKeepsWhatIsNoText()
    {
        const QString text = gui::PseudoTranslator::lengthened(u"&Save <b>%1</b> of {{site_title|Your}} for %n mails"_s);
        QVERIFY(text.startsWith(u"&"_s));
        for (const auto &kept : {u"%1"_s, u"<b>"_s, u"</b>"_s, u"{{site_title|Your}}"_s, u"%n"_s})
            QVERIFY2(text.contains(kept), qPrintable(text));
        QVERIFY(text.size() >= 49 * 14 / 10);
        QCOMPARE(gui::PseudoTranslator::lengthened(u"%1: %2"_s), u"%1: %2"_s);
    }

private:
    static void forEachLanguage()
    {
        QTest::addColumn<QString>("file");
        for (const auto &ts : QDir(root() + u"/translations"_s).entryInfoList({u"*.ts"_s}))
            QTest::newRow(qPrintable(ts.fileName())) << ts.filePath();
    }
};

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
