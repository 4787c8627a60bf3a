// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/dataforseo/dataforseotask.h"

#include "providers/dataforseo/dataforseocodes.h"

namespace overture::providers::dataforseo {

using namespace Qt::StringLiterals;

namespace {

Error withCost(Error error, double costUsd)
{
    if (costUsd > 0)
        error.detail += u" (billed %1 USD)"_s.arg(costUsd);
    return error;
}

struct Envelope
{
    qint64 code = 0;
    QString text;
    QList<Task> tasks;
};

Result<Envelope> envelopeOf(const net::HttpResponse &response)
{
    const auto root = JsonReader::parse(response.body, u"DataForSEO"_s);
    Envelope envelope{root[u"status_code"].integer(), root[u"status_message"].textOr({}), {}};
    const auto tasks = root[u"tasks"].itemsOrNone();
    if (root.hasProblem())
        return fail(response.status == 200 ? root.problem() : errorForHttpStatus(response.status));
    if (!codeIsSuccess(envelope.code) && tasks.isEmpty())
        return fail(errorForCode(envelope.code, envelope.text));
    if (tasks.isEmpty()) {
        root[u"tasks"].complain(u"expected one task, got none"_s);
        return fail(root.problem());
    }
    for (const auto &reader : tasks) {
        Task task{reader, reader[u"id"].textOr({}), reader[u"status_code"].integer(), reader[u"status_message"].textOr({}),
                  reader[u"cost"].numberOr(0), false};
        task.isEmpty = codeIsEmptyResult(task.code);
        envelope.tasks.append(std::move(task));
    }
    if (root.hasProblem())
        return fail(root.problem());
    return envelope;
}

} // namespace

Result<QList<Task>> tasksOf(const net::HttpResponse &response)
{
    return envelopeOf(response).map([](const Envelope &envelope) { return envelope.tasks; });
}

Result<Task> taskOf(const net::HttpResponse &response)
{
    const auto envelope = envelopeOf(response);
    if (!envelope)
        return fail(envelope.error());
    Task task = envelope->tasks.first();
    task.costUsd = 0;
    for (const auto &each : envelope->tasks)
        task.costUsd += each.costUsd;
    if (!codeIsSuccess(task.code) && !task.isEmpty)
        return fail(withCost(errorForCode(task.code, task.text), task.costUsd));
    if (!codeIsSuccess(envelope->code) && !task.isEmpty)
        return fail(withCost(errorForCode(envelope->code, envelope->text), task.costUsd));
    return task;
}

std::optional<JsonReader> firstResult(const Task &task)
{
    const auto results = task.reader[u"result"].itemsOrNone();
    if (results.isEmpty() || !results.first().isPresent())
        return std::nullopt;
    return results.first();
}

} // namespace overture::providers::dataforseo
