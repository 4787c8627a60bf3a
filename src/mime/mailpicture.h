// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>

namespace overture::mime {

/// A picture as it goes into a mail.
struct MailPicture
{
    QByteArray content;
    QString mimeType;
    QString note;          ///< what was changed, for people; empty: nothing that shows
    int width = 0;
    int height = 0;
};

/// Makes a JPEG, PNG, GIF or BMP ready: metadata (place, camera, comments) go, a picture that lies on its side is turned as its
/// EXIF says, and one with an edge longer than `longestEdge` pixels (0: any) is scaled down. What need not be scaled or turned
/// keeps its pixels as they are. A moving GIF stays as it is.
/// Errors: InvalidInput when it cannot be read as a picture. Thread: any; takes as long as decoding does.
[[nodiscard]] Result<MailPicture> preparePicture(const QByteArray &content, const QString &name, int longestEdge);

} // namespace overture::mime
