// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/attachment.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace overture {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 partHeaders = 400;
constexpr qsizetype longestName = 120;

} // namespace

qint64 encodedSize(qint64 bytes)
{
    const qint64 letters = (bytes + 2) / 3 * 4;
    return letters + (letters + 75) / 76 * 2 + partHeaders;
}

qint64 encodedSize(const QList<AttachedFile> &files)
{
    qint64 sum = 0;
    for (const AttachedFile &file : files)
        sum += encodedSize(file.size);
    return sum;
}

QString sizeText(qint64 bytes)
{
    if (bytes < 1000)
        return u"%1 bytes"_s.arg(bytes);
    if (bytes < 1'000'000)
        return u"%1 KB"_s.arg((bytes + 500) / 1000);
    return u"%1 MB"_s.arg(double(bytes) / 1e6, 0, 'f', 1);
}

QString sha256Of(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

QString cleanFileName(const QString &name)
{
    QString clean;
    for (const QChar c : name.section(u'/', -1).section(u'\\', -1)) {
        // Marks of direction could make "exe.pdf" out of "fdp.exe".
        if (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format && c != QChar::LineSeparator
            && c != QChar::ParagraphSeparator)
            clean += c;
    }
    clean = clean.simplified();
    while (clean.startsWith(u'.'))
        clean.remove(0, 1);
    if (clean.isEmpty())
        return u"file"_s;
    if (clean.size() <= longestName)
        return clean;
    const qsizetype dot = clean.lastIndexOf(u'.');
    const QString ending = dot > 0 && clean.size() - dot <= 12 ? clean.mid(dot) : QString();
    QString stem = clean.left(longestName - ending.size());
    if (stem.back().isHighSurrogate())
        stem.chop(1);
    return stem + ending;
}

QString filesToJson(const QList<AttachedFile> &files)
{
    if (files.isEmpty())
        return {};
    QJsonArray array;
    for (const AttachedFile &file : files)
        array.append(QJsonObject{{u"name"_s, file.name}, {u"type"_s, file.mimeType}, {u"inline"_s, file.isInline},
                                 {u"sha256"_s, file.sha256}, {u"size"_s, file.size}});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<AttachedFile> filesFromJson(const QString &json)
{
    QList<AttachedFile> files;
    for (const QJsonValue value : QJsonDocument::fromJson(json.toUtf8()).array())
        files.append({value[u"name"_s].toString(), value[u"type"_s].toString(), value[u"inline"_s].toBool(), value[u"sha256"_s].toString(),
                      value[u"size"_s].toInteger()});
    return files;
}

} // namespace overture
