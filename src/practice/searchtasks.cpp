// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/searchtasks.h"

#include <algorithm>

namespace overture::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int listLimit = 1000;

QString timeText(const QDateTime &at)
{
    return at.toString(u"yyyy-MM-dd HH:mm:ss +00:00"_s);
}

QDateTime timeOf(const QJsonValue &value)
{
    QDateTime at = QDateTime::fromString(value.toString().left(19), u"yyyy-MM-dd HH:mm:ss"_s);
    at.setTimeSpec(Qt::UTC);
    return at;
}

} // namespace

const SearchTasks::Task &SearchTasks::add(const QJsonObject &wanted, double cost)
{
    Task task;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    task.id = now.toString(u"MMddHHmm"_s) + u"-1535-0066-0000-"_s + m_dice.hexId(u"queued/%1"_s.arg(m_tasks.size())).left(12);
    task.wanted = wanted;
    task.cost = cost;
    task.posted = now;
    m_tasks.append(task);
    return m_tasks.constLast();
}

SearchTasks::Task *SearchTasks::ask(const QString &id)
{
    const auto found = std::find_if(m_tasks.begin(), m_tasks.end(), [&](const Task &task) { return task.id == id; });
    if (found == m_tasks.end())
        return nullptr;
    ++found->asked;
    return &*found;
}

QJsonArray SearchTasks::ready()
{
    QJsonArray result;
    for (Task &task : m_tasks) {
        if (task.collected)
            continue;
        if (++task.asked < 2)
            continue;
        const QString base = u"/v3/serp/google/organic/task_get/"_s;
        result.append(QJsonObject{{u"id"_s, task.id},
                                  {u"se"_s, u"google"_s},
                                  {u"se_type"_s, u"organic"_s},
                                  {u"date_posted"_s, timeText(task.posted)},
                                  {u"tag"_s, task.wanted[u"tag"_s]},
                                  {u"endpoint_regular"_s, QString(base + u"regular/"_s + task.id)},
                                  // As in the real documentation, this one may belong to another task.
                                  {u"endpoint_advanced"_s, QString(base + u"advanced/"_s + m_tasks.constFirst().id)},
                                  {u"endpoint_html"_s, QJsonValue()}});
    }
    return result;
}

QJsonArray SearchTasks::list(const QJsonObject &wanted) const
{
    const QDateTime from = timeOf(wanted["datetime_from"_L1]);
    const QDateTime to = timeOf(wanted["datetime_to"_L1]);
    const bool withMetadata = wanted["include_metadata"_L1].toBool();
    QList<const Task *> tasks;
    for (const Task &task : m_tasks) {
        // Whole seconds, as written in the request.
        if (task.posted.toSecsSinceEpoch() >= from.toSecsSinceEpoch() && task.posted.toSecsSinceEpoch() <= to.toSecsSinceEpoch())
            tasks.append(&task);
    }
    if (wanted["sort"_L1].toString() == u"desc")
        std::reverse(tasks.begin(), tasks.end());
    QJsonArray result;
    const int offset = wanted["offset"_L1].toInt();
    const int limit = std::clamp(wanted["limit"_L1].toInt(listLimit), 1, listLimit);
    for (const Task *task : tasks.mid(offset, limit)) {
        QJsonObject row{{u"id"_s, task->id},
                        {u"url"_s, u"v3/serp/google/organic/task_post"_s},
                        {u"datetime_posted"_s, timeText(task->posted)},
                        {u"datetime_done"_s, task->asked > 0 ? QJsonValue(timeText(task->posted)) : QJsonValue()},
                        {u"status"_s, task->asked > 0 ? u"20000"_s : u"40602"_s},
                        {u"cost"_s, task->cost}};
        if (withMetadata)
            row.insert(u"metadata"_s, task->wanted);
        result.append(row);
    }
    return result;
}

} // namespace overture::practice
