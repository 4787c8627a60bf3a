// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/gemini/geminiaccount.h"

#include "providers/gemini/geminierrors.h"
#include "providers/gemini/geminirequests.h"

#include <algorithm>

namespace overture::providers {

using namespace Qt::StringLiterals;

Result<QList<gemini::ModelInfo>> GeminiAccount::models(std::stop_token stop)
{
    constexpr int mostPages = 20;
    QList<gemini::ModelInfo> models;
    QString pageToken;
    for (int pageNumber = 0; pageNumber < mostPages; ++pageNumber) {
        const auto response = m_api.send(gemini::listModels(pageToken), stop);
        if (!response)
            return fail(response.error());
        if (response->status != 200)
            return fail(gemini::errorFor(*response, u"list"_s));
        const auto page = gemini::modelPage(response->body);
        if (!page)
            return fail(page.error());
        models += page->models;
        pageToken = page->nextPageToken;
        if (pageToken.isEmpty())
            break;
    }
    return models;
}

Result<QString> GeminiAccount::test(const QString &model, std::stop_token stop)
{
    const auto available = models(stop);
    if (!available)
        return fail(available.error());
    const QString id = model.startsWith(u"models/"_s) ? model.mid(7) : model;
    const bool isThere = std::any_of(available->begin(), available->end(), [&](const auto &info) { return info.id == id; });
    if (!isThere) {
        QStringList names;
        for (const auto &info : available->mid(0, 8))
            names.append(info.id);
        return fail(ErrorKind::Misconfigured,
                    u"The key works, but the model %1 is not among its %2 models: %3."_s.arg(id).arg(available->size()).arg(
                        names.join(u", "_s) + (available->size() > 8 ? u" …"_s : QString())),
                    u"Choose another model in Settings"_s);
    }
    return u"The key works; %1 models can write, %2 among them"_s.arg(available->size()).arg(id);
}

Error GeminiAccount::withCurrentModels(Error error, std::stop_token stop)
{
    constexpr qsizetype mostNames = 8;
    const auto available = models(stop);
    if (!available || available->isEmpty())
        return error;
    QStringList names;
    for (const auto &info : available->mid(0, mostNames))
        names.append(info.id);
    const auto more = available->size() - names.size();
    error.message += u" It has now: %1%2."_s.arg(names.join(u", "_s), more > 0 ? u" and %1 more"_s.arg(more) : QString());
    return error;
}

} // namespace overture::providers
