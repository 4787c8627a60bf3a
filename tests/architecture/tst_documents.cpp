// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "domain/settings.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace overture;
using namespace Qt::StringLiterals;

/// The documents say what the program does: each command, option and setting, and no others; and no link leads nowhere.
class TestDocuments : public QObject
{
    Q_OBJECT

    static QString source(const QString &path)
    {
        QFile file(QStringLiteral(SOURCE_DIR "/") + path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(file.fileName()));
        return QString::fromUtf8(file.readAll());
    }

    /// The man page as a person reads it: escapes resolved, macros and their quotes left as they are.
    static QString manPage()
    {
        QString text = source(u"packaging/overture-cli.1"_s);
        static const QRegularExpression font(u"\\\\f[BIRP]"_s);
        text.remove(font).replace(u"\\-"_s, u"-"_s).remove(u"\\&"_s);
        return text;
    }

    /// Heading → the lines below it, up to the next heading of the same kind or of a higher one.
    static QMap<QString, QString> sections(const QString &text, const QRegularExpression &heading, const QRegularExpression &end)
    {
        QMap<QString, QString> found;
        QString current;
        for (const QString &line : text.split(u'\n')) {
            if (const auto match = heading.match(line); match.hasMatch()) {
                current = match.captured(1);
                found.insert(current, line + u'\n');
            } else if (end.match(line).hasMatch()) {
                current.clear();
            } else if (!current.isEmpty()) {
                found[current] += line + u'\n';
            }
        }
        return found;
    }

    static QString part(const QString &text, const QString &from, const QString &to)
    {
        const auto start = text.indexOf(from);
        const auto end = text.indexOf(to, start + from.size());
        return start < 0 || end < 0 ? QString() : text.mid(start, end - start);
    }

    static QMap<QString, QString> manCommands()
    {
        static const QRegularExpression heading(u"^\\.BI? \"?([a-z][a-z-]*)"_s), end(u"^\\.S[HS]"_s);
        return sections(part(manPage(), u".SH COMMANDS"_s, u".SH OPTIONS"_s), heading, end);
    }

    static QMap<QString, QString> pageCommands()
    {
        static const QRegularExpression heading(u"^### `([a-z-]+)"_s), end(u"^##? "_s);
        return sections(source(u"docs/command-line.md"_s), heading, end);
    }

    static void compare(const QMap<QString, QString> &documented, const QString &where)
    {
        QStringList wrong;
        QSet<QString> known;
        for (const auto &command : cli::commandInfos()) {
            known.insert(command.name);
            if (!documented.contains(command.name)) {
                wrong.append(u"%1: no command %2"_s.arg(where, command.name));
                continue;
            }
            for (const auto &option : command.options) {
                const QRegularExpression name(u"--%1(?![a-z-])"_s.arg(option.name));
                if (!name.match(documented.value(command.name)).hasMatch())
                    wrong.append(u"%1: %2 has no option --%3"_s.arg(where, command.name, option.name));
            }
        }
        for (const QString &name : documented.keys()) {
            if (!known.contains(name))
                wrong.append(u"%1: there is no command %2 in the program"_s.arg(where, name));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }

    static QString defaultText(const QJsonValue &value)
    {
        return value.isBool() ? (value.toBool() ? u"true"_s : u"false"_s) : QString::number(value.toDouble());
    }

    static QStringList pages()
    {
        QStringList found;
        for (const QString &folder : {u"."_s, u"docs"_s}) {
            for (const QString &name : QDir(QStringLiteral(SOURCE_DIR "/") + folder).entryList({u"*.md"_s}, QDir::Files))
                found.append(folder == u"." ? name : folder + u'/' + name);
        }
        return found;
    }

    static QString withoutCode(const QString &markdown)
    {
        static const QRegularExpression block(u"^```.*?^```"_s, QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression inlineCode(u"`[^`\n]*`"_s);
        return QString(markdown).remove(block).replace(inlineCode, u"code"_s);
    }

    /// The names under which a page's headings can be linked to.
    static QSet<QString> anchors(const QString &markdown)
    {
        static const QRegularExpression heading(u"^#{1,6} (.+)$"_s, QRegularExpression::MultilineOption), other(u"[^\\p{L}\\p{N} _-]"_s);
        QSet<QString> names;
        for (auto it = heading.globalMatch(markdown); it.hasNext();)
            names.insert(it.next().captured(1).toLower().remove(other).replace(u' ', u'-'));
        return names;
    }

private slots:
    void manPageKnowsEveryCommandAndItsOptions() { compare(manCommands(), u"overture-cli.1"_s); }
    void helpPageKnowsEveryCommandAndItsOptions() { compare(pageCommands(), u"command-line.md"_s); }

    void everyKeyOfAnAnswerIsDocumented()
    {
        static const QRegularExpression key(u"\\{u\"([a-z_]+)\"_s, "_s);
        const QString man = part(manPage(), u".SH JSON"_s, u".SH EXIT STATUS"_s);
        const QString page = source(u"docs/command-line.md"_s);
        QStringList missing;
        int keys = 0;
        const QDir folder(QStringLiteral(SOURCE_DIR "/src/cli"));
        for (const QString &name : folder.entryList({u"commands_*.cpp"_s, u"jobreport.cpp"_s, u"output.cpp"_s}, QDir::Files)) {
            const QString text = source(u"src/cli/"_s + name);
            for (auto it = key.globalMatch(text); it.hasNext(); ++keys) {
                const QString word = it.next().captured(1);
                const QRegularExpression whole(u"(?<![\\w])%1(?![\\w])"_s.arg(word));
                if (!whole.match(man).hasMatch())
                    missing.append(u"man page: %1 (%2)"_s.arg(word, name));
                if (!whole.match(page).hasMatch())
                    missing.append(u"command-line.md: %1 (%2)"_s.arg(word, name));
            }
        }
        QVERIFY2(keys > 100, "the keys were not found");
        QVERIFY2(missing.isEmpty(), qPrintable(u'\n' + missing.join(u'\n')));
    }

    void everyGlobalOptionIsDocumented()
    {
        const QString man = part(manPage(), u".SH OPTIONS"_s, u".SH JSON"_s);
        const QString page = part(source(u"docs/command-line.md"_s), u"## Options"_s, u"## Commands"_s);
        QVERIFY(!man.isEmpty());
        QVERIFY(!page.isEmpty());
        for (const auto &option : cli::globalOptions()) {
            const QRegularExpression name(u"--%1(?![a-z-])"_s.arg(option.name));
            QVERIFY2(name.match(man).hasMatch(), qPrintable(u"man page: --"_s + option.name));
            QVERIFY2(name.match(page).hasMatch(), qPrintable(u"command-line.md: --"_s + option.name));
        }
    }

    void everySettingIsDocumentedWithItsDefault()
    {
        static const QRegularExpression entry(u"^\\.BR? ([a-z]+\\.[a-z_.]+)(.*)$"_s, QRegularExpression::MultilineOption);
        static const QRegularExpression row(u"^\\| `([a-z]+\\.[a-z_.]+)` \\|(.*)$"_s, QRegularExpression::MultilineOption);
        for (const auto &[name, text, pattern] : {std::tuple{u"man page"_s, part(manPage(), u".SH SETTINGS"_s, u".SH FILES"_s), entry},
                                                  std::tuple{u"settings.md"_s, source(u"docs/settings.md"_s), row}}) {
            QMap<QString, QString> documented;
            for (auto it = pattern.globalMatch(text); it.hasNext();) {
                const auto match = it.next();
                documented.insert(match.captured(1), match.captured(2));
            }
            for (const auto &info : settingInfos()) {
                QVERIFY2(documented.contains(info.key), qPrintable(name + u": "_s + info.key));
                const QString rest = documented.take(info.key);
                if (info.defaultValue.isBool() || info.defaultValue.isDouble()) {
                    const QRegularExpression value(u"(?<![\\w.])%1(?![\\w.])"_s.arg(QRegularExpression::escape(defaultText(info.defaultValue))));
                    QVERIFY2(value.match(rest).hasMatch(), qPrintable(u"%1: the default of %2 is %3, not as in “%4”"_s.arg(
                                 name, info.key, defaultText(info.defaultValue), rest)));
                }
            }
            QVERIFY2(documented.isEmpty(), qPrintable(name + u" names settings that do not exist: "_s + documented.keys().join(u", "_s)));
        }
    }

    void everyExitCodeIsDocumented()
    {
        const QString man = part(manPage(), u".SH EXIT STATUS"_s, u".SH SETTINGS"_s);
        const QString page = source(u"docs/command-line.md"_s);
        for (int code = 0; code <= 4; ++code) {
            QVERIFY2(man.contains(u"\n.B %1\n"_s.arg(code)), qPrintable(u"man page: exit code %1"_s.arg(code)));
            QVERIFY2(page.contains(u"\n| %1 |"_s.arg(code)), qPrintable(u"command-line.md: exit code %1"_s.arg(code)));
        }
    }

    void everyLinkLeadsSomewhere()
    {
        static const QRegularExpression link(u"\\]\\(([^)\\s]+)\\)|<img [^>]*src=\"([^\"]+)\""_s), elsewhere(u"^[a-z]+:"_s);
        QStringList broken;
        int links = 0;
        for (const QString &page : pages()) {
            const QString text = withoutCode(source(page));
            for (auto it = link.globalMatch(text); it.hasNext();) {
                const auto match = it.next();
                const QString target = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
                if (elsewhere.match(target).hasMatch())
                    continue;
                ++links;
                const QString file = target.section(u'#', 0, 0);
                const QString path = file.isEmpty() ? page : QDir::cleanPath(QFileInfo(page).path() + u'/' + file);
                if (!QFileInfo::exists(QStringLiteral(SOURCE_DIR "/") + path))
                    broken.append(u"%1 → %2"_s.arg(page, target));
                else if (const QString anchor = target.section(u'#', 1); !anchor.isEmpty() && !anchors(source(path)).contains(anchor))
                    broken.append(u"%1 → %2: no such heading"_s.arg(page, target));
            }
        }
        QVERIFY2(links > 20, "the pages were not found");
        QVERIFY2(broken.isEmpty(), qPrintable(u'\n' + broken.join(u'\n')));
    }

    void everyQuotedMessageIsSaidByTheProgram()
    {
        static const QRegularExpression quoted(u"“([^”]+)”"_s), argument(u"%[0-9]"_s), seam(u"\"(_s)?\\s*\\n\\s*u?\""_s);
        QString program;
        QDirIterator files(QStringLiteral(SOURCE_DIR "/src"), {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            program += source(QDir(QStringLiteral(SOURCE_DIR)).relativeFilePath(files.next()));
        program.remove(seam).replace(argument, u"…"_s);
        QStringList unknown;
        int messages = 0;
        const QString page = source(u"docs/troubleshooting.md"_s);
        for (auto it = quoted.globalMatch(page); it.hasNext(); ++messages) {
            const QString message = it.next().captured(1);
            for (QString piece : message.split(u'…')) {
                while (piece.endsWith(u'.') || piece.endsWith(u' '))
                    piece.chop(1);
                if (piece.size() >= 8 && !program.contains(piece.trimmed()))
                    unknown.append(message);
            }
        }
        QVERIFY(messages > 40);
        QVERIFY2(unknown.isEmpty(), qPrintable(u"not said by the program:\n"_s + unknown.join(u'\n')));
    }

    void everyDocumentNamedInTheSourcesExists()
    {
        static const QRegularExpression name(u"\\b([A-Z]{2,}\\.md)\\b"_s);
        QStringList missing;
        for (const QString &folder : {u"/src"_s, u"/tests"_s, u"/bench"_s}) {
            QDirIterator files(QStringLiteral(SOURCE_DIR) + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString file = files.next();
                const QString text = source(QDir(QStringLiteral(SOURCE_DIR)).relativeFilePath(file));
                for (auto it = name.globalMatch(text); it.hasNext();) {
                    const QString document = it.next().captured(1);
                    if (document != u"SOURCES.md" && !QFileInfo::exists(QStringLiteral(SOURCE_DIR "/") + document))
                        missing.append(file + u" → "_s + document);
                }
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(u'\n' + missing.join(u'\n')));
    }

    void theProgramHasOneNameForTheDesktop()
    {
        static const QRegularExpression named(u"setDesktopFileName\\(u\"([^\"]+)\""_s);
        const QString id = named.match(source(u"src/desktop/main.cpp"_s)).captured(1);
        QVERIFY(!id.isEmpty());
        QCOMPARE(id, id.toLower());
        QVERIFY(source(u"packaging/%1.desktop"_s.arg(id)).contains(u"\nIcon=%1\n"_s.arg(id)));
        const QString metainfo = source(u"packaging/%1.metainfo.xml"_s.arg(id));
        QVERIFY(metainfo.contains(u"<id>%1</id>"_s.arg(id)));
        QVERIFY(metainfo.contains(u">%1.desktop</launchable>"_s.arg(id)));
        for (const QString &icon : {u"scalable/apps/%1.svg"_s, u"symbolic/apps/%1-symbolic.svg"_s, u"16x16/apps/%1.png"_s, u"512x512/apps/%1.png"_s})
            QVERIFY2(QFileInfo::exists(QStringLiteral(SOURCE_DIR "/packaging/icons/hicolor/") + icon.arg(id)), qPrintable(icon));
    }

    void theVersionIsTheSameEverywhere()
    {
        static const QRegularExpression project(u"project\\(Overture VERSION ([0-9.]+)"_s);
        const QString version = project.match(source(u"CMakeLists.txt"_s)).captured(1);
        QVERIFY(!version.isEmpty());
        for (const QString &page : {u"packaging/overture-cli.1"_s, u"packaging/overture.1"_s})
            QVERIFY2(source(page).contains(u"\"Overture %1\""_s.arg(version)), qPrintable(page));
        QVERIFY(source(u"CHANGELOG.md"_s).contains(u"\n## %1"_s.arg(version)));
        QVERIFY(source(u"packaging/changelog.Debian"_s).startsWith(u"overture (%1-"_s.arg(version)));
        QVERIFY(source(u"packaging/org.overture.overture.metainfo.xml"_s).contains(u"<release version=\"%1\""_s.arg(version)));
    }

    void everyHelpPageIsInTheIndex()
    {
        const QString index = source(u"docs/index.md"_s);
        for (const QString &name : QDir(QStringLiteral(SOURCE_DIR "/docs")).entryList({u"*.md"_s}, QDir::Files))
            QVERIFY2(name == u"index.md" || index.contains(u"(%1)"_s.arg(name)), qPrintable(name));
    }
};

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
