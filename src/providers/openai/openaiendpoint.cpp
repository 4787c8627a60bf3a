// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai/openaiendpoint.h"

namespace overture::providers::openai {

using namespace Qt::StringLiterals;

QUrl baseAddress(const QString &typed)
{
    QString text = typed.trimmed();
    // "localhost:11434" would be taken for a scheme.
    if (!text.contains(u"://"_s) && !text.isEmpty())
        text.prepend(text.startsWith(u"localhost"_s) || text.startsWith(u"127."_s) ? u"http://"_s : u"https://"_s);
    QUrl url(text);
    if (!url.isValid() || url.host().isEmpty())
        return QUrl(typed);
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    for (const auto &call : {u"/chat/completions"_s, u"/models"_s, u"/completions"_s}) {
        if (path.endsWith(call))
            path.chop(call.size());
    }
    url.setPath(path.isEmpty() ? u"/v1"_s : path);
    if (url.host() == u"localhost")
        url.setHost(u"127.0.0.1"_s);
    return url;
}

} // namespace overture::providers::openai
