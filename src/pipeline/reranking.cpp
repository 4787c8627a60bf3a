// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/reranking.h"

#include "core/logging.h"
#include "core/whendone.h"
#include "domain/scoring.h"
#include "pipeline/jobcreation.h"
#include "store/prospectrepository.h"
#include "store/settingsrepository.h"

namespace overture::pipeline {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsAtOnce = 2000;

/// The weights of the scores that are stored: a database that never noted any has those of the defaults.
QString rankedWith(const Settings &settings)
{
    const QString noted = settings.text(u"score.ranked_with"_s);
    return noted.isEmpty() ? ScoreWeights::of(Settings()).fingerprint() : noted;
}

} // namespace

Result<std::optional<RerankPlace>> rerankSome(store::WriteSession &session, const RerankPlace &place)
{
    const auto settings = readSettings(session);
    if (!settings)
        return fail(settings.error());
    const auto weights = ScoreWeights::of(*settings);
    const QString wanted = weights.fingerprint();
    if (!weights.areUsable() || rankedWith(*settings) == wanted)
        return std::nullopt;
    RerankPlace next = place.weights == wanted ? place : RerankPlace{wanted, 0};
    auto rows = store::prospects::scoresAfter(session, ProspectId{next.after}, rowsAtOnce);
    if (!rows)
        return fail(rows.error());
    if (rows->isEmpty()) {
        if (auto noted = store::settings::set(session, u"score.ranked_with"_s, wanted); !noted)
            return fail(noted.error());
        return std::nullopt;
    }
    next.after = rows->constLast().id.value;
    for (auto &row : *rows) {
        const auto lines = reweighed(scoreLinesOf(row.scoreLines), weights);
        if (lines.isEmpty())
            continue; // a total without its explanation has nothing to be weighed
        row.score = totalScore(lines);
        row.scoreLines = toJsonText(lines);
    }
    if (auto saved = store::prospects::saveScores(session, *rows); !saved)
        return fail(saved.error());
    return next;
}

Status rerankNow(store::Database &database)
{
    RerankPlace place;
    while (true) {
        const auto next = database.writeNow([&](store::WriteSession &session) { return rerankSome(session, place); });
        if (!next)
            return fail(next.error());
        if (!*next)
            return {};
        place = **next;
    }
}

Reranking::Reranking(store::Database &database) : m_database(database)
{
    connect(&database, &store::Database::committed, this, [this](const store::ChangeSet &changes) {
        if (changes.touches(store::Table::Settings))
            begin();
    });
    begin();
}

void Reranking::begin()
{
    if (m_isWorking) {
        m_isAskedAgain = true;
        return;
    }
    m_isWorking = true;
    step({});
}

void Reranking::step(const RerankPlace &place)
{
    whenDone(m_database.write([place](store::WriteSession &session) { return rerankSome(session, place); }), this,
             [this](const Result<std::optional<RerankPlace>> &next) {
                 if (next && *next) {
                     step(**next);
                     return;
                 }
                 m_isWorking = false;
                 if (!next)
                     qCWarning(lcPipeline) << "prospects could not be ranked again:" << next.error().message;
                 else if (std::exchange(m_isAskedAgain, false)) {
                     begin();
                     return;
                 }
                 emit idle();
             });
}

} // namespace overture::pipeline
