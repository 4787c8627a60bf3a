// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailfiles.h"

#include "mime/mailpicture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace overture::app {

using namespace Qt::StringLiterals;

namespace {

Status readContent(MailFile &file)
{
    const QFileInfo info(file.sourcePath);
    const QString shown = QDir::toNativeSeparators(file.sourcePath);
    if (!info.exists())
        return fail(ErrorKind::NotFound, u"There is no file “%1”."_s.arg(shown), u"Choose a file that is there"_s);
    if (!info.isFile())
        return fail(ErrorKind::InvalidInput, u"“%1” is not a file."_s.arg(shown), u"Choose a file"_s);
    if (encodedSize(info.size()) > largestMail)
        return fail(ErrorKind::InvalidInput,
                    u"The file “%1” would be %2 inside a mail, and Gmail takes no mail of more than %3."_s.arg(
                        info.fileName(), sizeText(encodedSize(info.size())), sizeText(largestMail)),
                    u"Choose a smaller file, or put a link into the text"_s);
    QFile from(file.sourcePath);
    if (!from.open(QIODevice::ReadOnly))
        return fail(ErrorKind::InvalidInput, u"The file “%1” cannot be read: %2"_s.arg(shown, from.errorString()), u"Choose a file that you may read"_s);
    file.content = from.readAll();
    if (from.error() != QFileDevice::NoError)
        return fail(ErrorKind::InvalidInput, u"The file “%1” cannot be read: %2"_s.arg(shown, from.errorString()), u"Try again"_s);
    if (file.name.isEmpty())
        file.name = info.fileName();
    return {};
}

/// "cat.gif" that has become a PNG is "cat.png".
QString nameFor(const QString &name, const QString &mimeType)
{
    const bool isJpeg = mimeType == u"image/jpeg";
    const QString ending = isJpeg ? u".jpg"_s : mimeType == u"image/png" ? u".png"_s : u".gif"_s;
    if (name.endsWith(ending, Qt::CaseInsensitive) || (isJpeg && name.endsWith(u".jpeg"_s, Qt::CaseInsensitive)))
        return name;
    const qsizetype dot = name.lastIndexOf(u'.');
    return name.left(dot > 0 ? dot : name.size()) + ending;
}

} // namespace

Result<MailFile> prepareFile(MailFile file, const Settings &settings)
{
    if (file.content.isEmpty() && !file.sourcePath.isEmpty()) {
        if (auto read = readContent(file); !read)
            return fail(read.error());
    }
    file.name = cleanFileName(file.name);
    if (file.content.isEmpty())
        return fail(ErrorKind::InvalidInput, u"The file “%1” is empty."_s.arg(file.name), u"Choose another file"_s);
    file.mimeType = QMimeDatabase().mimeTypeForFileNameAndData(file.name, file.content).name();
    static const QStringList pictures{u"image/jpeg"_s, u"image/png"_s, u"image/gif"_s, u"image/bmp"_s};
    const bool isPicture = pictures.contains(QMimeDatabase().mimeTypeForData(file.content).name());
    if (file.isInline && !isPicture)
        return fail(ErrorKind::InvalidInput, u"“%1” cannot be shown in a mail: only JPEG, PNG and GIF pictures can."_s.arg(file.name),
                    u"Attach it as a file, or save it as JPEG or PNG"_s);
    if (!isPicture)
        return file;
    auto picture = mime::preparePicture(file.content, file.name, settings.number(u"send.image_longest_edge"_s));
    if (!picture)
        return fail(picture.error());
    file.content = std::move(picture->content);
    file.mimeType = picture->mimeType;
    file.name = nameFor(file.name, file.mimeType);
    file.note = picture->note;
    return file;
}

} // namespace overture::app
