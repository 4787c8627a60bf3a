// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai/openaiaccount.h"

#include "providers/openai/openaierrors.h"
#include "providers/openai/openaiparser.h"
#include "providers/openai/openairequests.h"

namespace overture::providers {

using namespace Qt::StringLiterals;

namespace {

QString firstOf(const QStringList &models)
{
    constexpr qsizetype mostNames = 8;
    const auto more = models.size() - mostNames;
    return models.mid(0, mostNames).join(u", "_s) + (more > 0 ? u" and %1 more"_s.arg(more) : QString());
}

} // namespace

Result<QStringList> OpenAiAccount::models(std::stop_token stop)
{
    const auto response = m_api.send(openai::listModels(), stop);
    if (!response)
        return fail(response.error());
    if (response->status != 200)
        return fail(openai::errorFor(*response, u"list"_s));
    return openai::modelIds(response->body);
}

Result<QString> OpenAiAccount::test(const QString &model, std::stop_token stop)
{
    const auto available = models(stop);
    if (!available)
        return fail(available.error());
    const QString chosen = model.trimmed();
    if (chosen.isEmpty())
        return fail(ErrorKind::Misconfigured, u"The server answers, but no model is chosen. It has: %1."_s.arg(firstOf(*available)),
                    u"Enter the model's name in Settings"_s);
    // Ollama names a model without its tag, too.
    if (!available->contains(chosen) && !available->contains(chosen + u":latest"_s))
        return fail(ErrorKind::Misconfigured,
                    u"The server answers, but the model %1 is not among its %2 models: %3."_s.arg(chosen).arg(available->size()).arg(firstOf(*available)),
                    u"Choose another model in Settings"_s);
    return u"The server answers; %1 models, %2 among them"_s.arg(available->size()).arg(chosen);
}

Error OpenAiAccount::withModels(Error error, std::stop_token stop)
{
    const auto available = models(stop);
    if (available && !available->isEmpty())
        error.message += u" The server has: %1."_s.arg(firstOf(*available));
    return error;
}

} // namespace overture::providers
