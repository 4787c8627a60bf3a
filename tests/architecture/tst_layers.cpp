// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

/// Checks every #include of src/ against the table of ARCHITECTURE.md, and a few words that must not stand in a layer.
class TestLayers : public QObject
{
    Q_OBJECT

    static QHash<QString, QSet<QString>> mayKnow()
    {
        return {
            {u"core"_s, {}},
            {u"domain"_s, {u"core"_s}},
            {u"store"_s, {u"core"_s, u"domain"_s}},
            {u"net"_s, {u"core"_s}},
            {u"mime"_s, {u"core"_s}},
            {u"providers"_s, {u"core"_s, u"domain"_s, u"net"_s, u"mime"_s}},
            {u"pipeline"_s, {u"core"_s, u"domain"_s, u"store"_s}},
            {u"secrets"_s, {u"core"_s}},
            {u"practice"_s, {u"core"_s, u"mime"_s}},
            {u"gui"_s, {u"core"_s, u"domain"_s, u"store"_s, u"pipeline"_s}},
            {u"app"_s, {u"core"_s, u"domain"_s, u"store"_s, u"net"_s, u"mime"_s, u"providers"_s, u"pipeline"_s, u"secrets"_s, u"practice"_s}},
            {u"cli"_s, {u"core"_s, u"domain"_s, u"store"_s, u"mime"_s, u"providers"_s, u"pipeline"_s, u"practice"_s, u"app"_s}},
            {u"desktop"_s, {u"core"_s, u"domain"_s, u"store"_s, u"pipeline"_s, u"practice"_s, u"app"_s, u"gui"_s}},
        };
    }

    struct Line
    {
        QString file;
        QString layer;
        int number;
        QString text;
    };

    static QList<Line> sourceLines()
    {
        QList<Line> lines;
        const QString root = QStringLiteral(SOURCE_DIR "/src/");
        QDirIterator files(root, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("cannot read %s", qPrintable(file.fileName()));
            const QString name = file.fileName().mid(root.size());
            int number = 0;
            for (const QByteArray &text : file.readAll().split('\n'))
                lines.append({name, name.section(u'/', 0, 0), ++number, QString::fromUtf8(text)});
        }
        return lines;
    }

    static void refuse(QStringList &found, const Line &line, const QString &why)
    {
        found.append(u"src/%1:%2: %3 (%4)"_s.arg(line.file).arg(line.number).arg(line.text.trimmed(), why));
    }

private slots:
    void everyIncludeFollowsTheTable()
    {
        static const QRegularExpression include(u"^\\s*#\\s*include\\s*\"([a-z]+)/[^\"]+\""_s);
        const auto table = mayKnow();
        QStringList wrong;
        int includes = 0;
        for (const Line &line : sourceLines()) {
            const auto match = include.match(line.text);
            if (!match.hasMatch())
                continue;
            ++includes;
            QVERIFY2(table.contains(line.layer), qPrintable(u"no rule for the folder src/"_s + line.layer));
            const QString used = match.captured(1);
            if (used != line.layer && table.contains(used) && !table.value(line.layer).contains(used))
                refuse(wrong, line, u"%1 must not know %2"_s.arg(line.layer, used));
        }
        QVERIFY(includes > 300);
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }

    void eachTechniqueHasItsRoom_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QStringList>("rooms");
        QTest::newRow("SQL") << u"#include <QSql|\\bsqlite3_"_s << QStringList{u"store"_s};
        QTest::newRow("HTTP") << u"#include <QNetworkAccessManager|#include <QNetworkRe(quest|ply)"_s << QStringList{u"net"_s};
        QTest::newRow("sockets") << u"#include <Q(Tcp|Ssl|Udp)"_s << QStringList{u"net"_s, u"practice"_s};
        QTest::newRow("widgets") << u"#include <Q(Widget|MainWindow|Dialog|Application>|Label|TableView)"_s
                                 << QStringList{u"gui"_s, u"desktop"_s};
        QTest::newRow("GMime") << u"#include <gmime"_s << QStringList{u"mime"_s};
        QTest::newRow("keychain") << u"#include <qt6keychain"_s << QStringList{u"secrets"_s};
        QTest::newRow("cryptography") << u"#include <sodium"_s << QStringList{u"secrets"_s};
        QTest::newRow("D-Bus") << u"#include <QDBus"_s << QStringList{u"secrets"_s};
        QTest::newRow("ignored TLS errors") << u"ignoreSslErrors"_s << QStringList{};
        QTest::newRow("a post that Qt may send twice") << u"anager\\w*(->|\\.)(post|put)\\("_s << QStringList{};
        QTest::newRow("sending a mail that cannot be looked for afterwards: drafts.send only") << u"messages/send"_s << QStringList{};
        QTest::newRow("table models that hide errors") << u"QSqlTableModel|QSqlQueryModel|QSortFilterProxyModel"_s << QStringList{};
        QTest::newRow("waiting in the window") << u"(readNow|writeNow)\\("_s
                                               << QStringList{u"store"_s, u"pipeline"_s, u"app"_s, u"cli"_s};
    }
    void eachTechniqueHasItsRoom()
    {
        QFETCH(QString, pattern);
        QFETCH(QStringList, rooms);
        const QRegularExpression technique(pattern);
        QStringList wrong;
        for (const Line &line : sourceLines()) {
            const QString code = line.text.section(u"//"_s, 0, 0);
            if (!rooms.contains(line.layer) && technique.match(code).hasMatch())
                refuse(wrong, line, u"belongs into %1"_s.arg(rooms.isEmpty() ? u"no room"_s : rooms.join(u" or "_s)));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }

    void nothingIsHalfBuilt()
    {
        static const QRegularExpression words(u"\\bTODO\\b|\\bFIXME\\b|[Nn]ot (yet )?implemented"_s);
        QStringList wrong;
        for (const Line &line : sourceLines()) {
            if (words.match(line.text).hasMatch())
                refuse(wrong, line, u"finish it or leave it out"_s);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
