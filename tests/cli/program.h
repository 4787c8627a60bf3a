// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

namespace overture::test {

using namespace Qt::StringLiterals;

/// What a run of overture-cli left: exit code, streams, and its one JSON document when there was one.
struct Outcome
{
    int exitCode = -1;
    bool crashed = false;
    QByteArray out;
    QByteArray err;
    QJsonDocument json;

    [[nodiscard]] QJsonObject object() const { return json.object(); }
    [[nodiscard]] QJsonArray array() const { return json.array(); }
    [[nodiscard]] QJsonObject error() const { return json.object().value(u"error"_s).toObject(); }
    [[nodiscard]] QByteArray text() const { return "exit " + QByteArray::number(exitCode) + "\n" + out.left(3000) + err.left(2000); }
};

/// overture-cli on one workspace, as a process of its own.
class Program
{
public:
    explicit Program(QString workspace, QStringList options = {u"--practice"_s, u"--json"_s, u"--quiet"_s})
        : m_workspace(std::move(workspace))
        , m_options(std::move(options))
    {
    }

    [[nodiscard]] const QString &workspace() const { return m_workspace; }
    [[nodiscard]] QString mailboxFile() const { return m_workspace + u".mailbox.json"_s; }
    [[nodiscard]] QStringList arguments(const QStringList &command) const
    {
        return QStringList{u"--workspace"_s, m_workspace} + m_options + command;
    }

    Outcome run(const QStringList &command, const QByteArray &input = {}) const { return runPlain(arguments(command), input); }

    /// With nothing but these arguments.
    static Outcome runPlain(const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess process;
        process.start(QStringLiteral(OVERTURE_CLI), arguments);
        process.write(input);
        process.closeWriteChannel();
        Outcome outcome;
        if (!process.waitForFinished(120'000)) {
            process.kill();
            process.waitForFinished();
            outcome.err = "did not end within two minutes\n" + process.readAllStandardError();
            return outcome;
        }
        outcome.exitCode = process.exitCode();
        outcome.crashed = process.exitStatus() == QProcess::CrashExit;
        outcome.out = process.readAllStandardOutput();
        outcome.err = process.readAllStandardError();
        outcome.json = QJsonDocument::fromJson(outcome.out);
        return outcome;
    }

private:
    QString m_workspace;
    QStringList m_options;
};

/// The recipients of the mails that left the practice mailbox, in order, as the simulated Gmail itself keeps them.
inline QStringList deliveredTo(const QString &mailboxFile)
{
    QFile file(mailboxFile);
    QStringList recipients;
    if (!file.open(QIODevice::ReadOnly))
        return recipients;
    const QJsonArray messages = QJsonDocument::fromJson(file.readAll()).object().value(u"messages"_s).toArray();
    for (const auto &message : messages) {
        if (!message.toObject().value(u"labels"_s).toArray().contains(u"SENT"_s))
            continue;
        const QByteArray raw = QByteArray::fromBase64(message.toObject().value(u"raw"_s).toString().toLatin1());
        for (const QByteArray &line : raw.left(raw.indexOf("\r\n\r\n")).split('\n')) {
            if (line.toLower().startsWith("to:"))
                recipients.append(QString::fromUtf8(line.mid(3).trimmed()).remove(u'<').remove(u'>').section(u' ', -1).toLower());
        }
    }
    return recipients;
}

/// The first column of a query over a workspace that no program has open.
inline QStringList column(const QString &workspace, const QString &sql)
{
    QStringList values;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
        database.setDatabaseName(workspace);
        if (!database.open())
            qFatal("the workspace cannot be read");
        QSqlQuery query(database);
        if (!query.exec(sql))
            qFatal("%s", qPrintable(sql));
        while (query.next())
            values.append(query.value(0).toString());
    }
    QSqlDatabase::removeDatabase(u"look"_s);
    return values;
}

inline int number(const QString &workspace, const QString &sql)
{
    return column(workspace, sql).value(0).toInt();
}

/// The keys that an answer lacks, to be compared with an empty list.
inline QStringList missingKeys(const QJsonObject &object, const QStringList &wanted)
{
    QStringList missing;
    for (const QString &key : wanted) {
        if (!object.contains(key))
            missing.append(key);
    }
    return missing;
}

} // namespace overture::test
