// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "domain/job.h"
#include "domain/services/services.h"
#include "domain/settings.h"
#include "store/database.h"
#include "store/jobrepository.h"

#include <QJsonObject>

#include <functional>
#include <stop_token>

namespace overture::pipeline {

/// Runs on the writer thread in one transaction, together with the item's outcome.
using Commit = std::function<Status(store::WriteSession &)>;

/// What became of an item. `state` Done, or Skipped with a reason.
struct ItemOutcome
{
    Commit commit;                    ///< may be empty
    ItemState state = ItemState::Done;
    QString reason;                   ///< for Skipped
};

/// A parameter of a stage: a field of its start dialog. The dialog is made from these, so a new stage needs none of its own.
struct StageParameter
{
    /// Ids: rows that are selected, never typed, so without a field. Choice: one word of `choices`.
    enum class Type { Text, Number, Flag, Ids, Choice };
    QString name;
    QString title;
    Type type = Type::Text;
    QJsonValue defaultValue = {};
    bool required = false;
    QString hint = {};                ///< an example or what happens when left empty, shown in or beside the field
    QStringList choices = {};         ///< stored words of a Choice
    QStringList choiceTitles = {};    ///< as shown, in the order of `choices`
    int minimum = 0;                  ///< of a Number
    int maximum = 1'000'000;
    QString suggestions = {};         ///< of a Text: "categories" or "places" offers what is known; empty = nothing
    /// "source=listing": the field is there only while that Choice has that word; "ids=": while no rows are selected.
    QString onlyWith = {};
};

/// What a job will cost with services that are paid for, before it starts.
struct CostEstimate
{
    double usd = 0;                   ///< 0: nothing that is paid in money
    QString text;                     ///< for people: "About $0.08: 4 searches of 100 results at DataForSEO"; empty = free
};

struct StageInfo
{
    QString id;                       ///< "discover"; the job's type
    QString title;                    ///< "Discover websites"
    QString verb;                     ///< on the button: "Discover"
    QString progressNoun;             ///< "sites": "12 of 40 sites"
    QString lanesSetting;             ///< key of the setting with the number of lanes, empty = 1
    QString nextStage;                ///< started automatically when the setting says so, empty = none
    QList<StageParameter> parameters;
    QString lead = {};                ///< a sentence above the fields of its start dialog
    QString subject = QStringLiteral("prospects");   ///< rows it is started on: "prospects", "drafts" or "messages"
};

/// What a stage gets to do its work with. Valid for the time of one `process` call.
struct StageContext
{
    store::Database &database;
    const Services &services;
    const Settings &settings;
    Clock &clock;
    const Job &job;
    std::stop_token stop;
    /// Requested as soon as the job is asked to end, by a pause as well: whoever waits long stops waiting with Cancelled,
    /// and its item stays due.
    std::stop_token ending = {};
};

/// A query plus a step; without state. `due` decides what there is to do, `process` does one item.
///
/// `process` thinks outside any transaction and returns a closure that writes inside one. Errors follow the reaction
/// table (reaction.h). Thread: `due` on the writer thread, `process` on a lane.
class Stage
{
public:
    virtual ~Stage() = default;
    [[nodiscard]] virtual StageInfo info() const = 0;
    /// Rows to work on, fixed for the job. May write rows it needs (discovery queries). InvalidInput for bad
    /// parameters, Misconfigured when something is missing that no item could do without.
    [[nodiscard]] virtual Result<QList<store::NewJobItem>> due(store::WriteSession &session, const QJsonObject &params,
                                                               const Settings &settings, const Services &services) = 0;
    /// What `due` with these parameters would cost. Free unless a stage says otherwise. Same errors as `due`.
    [[nodiscard]] virtual Result<CostEstimate> estimate(store::ReadSession &session, const QJsonObject &params, const Settings &settings,
                                                        const Services &services);
    /// Before the first item, on a lane, while the other lanes wait; also when the job goes on after a pause, and without any
    /// item. What goes wrong here must not keep the items from their own errors.
    virtual void begin(const StageContext &context);
    [[nodiscard]] virtual Result<ItemOutcome> process(const JobItem &item, const StageContext &context) = 0;
    /// The item will not be tried again: what to note on its subject ("no address: …"). Empty = nothing.
    [[nodiscard]] virtual Commit onItemFailed(const JobItem &item, const Error &error) const;
    /// After the job row exists, same transaction.
    [[nodiscard]] virtual Status onJobCreated(store::WriteSession &session, JobId job, const QList<store::NewJobItem> &items);
    /// At the end of the job, same transaction: more items' ids for the next stage, result numbers.
    [[nodiscard]] virtual Result<QJsonObject> onJobFinished(store::WriteSession &session, const Job &job);
};

/// Every stage, in pipeline order. stages/stages.cpp is the list.
class StageRegistry
{
public:
    explicit StageRegistry(std::vector<std::unique_ptr<Stage>> stages) : m_stages(std::move(stages)) {}
    [[nodiscard]] Stage *find(const QString &id) const;
    [[nodiscard]] QList<StageInfo> infos() const;

private:
    std::vector<std::unique_ptr<Stage>> m_stages;
};

[[nodiscard]] StageRegistry makeStages();

} // namespace overture::pipeline
