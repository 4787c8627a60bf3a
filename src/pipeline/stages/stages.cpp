// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/stages/discoverystage.h"
#include "pipeline/stages/draftingstage.h"
#include "pipeline/stages/enrichmentstage.h"
#include "pipeline/stages/followupstage.h"
#include "pipeline/stages/replycheckstage.h"
#include "pipeline/stages/scoringstage.h"
#include "pipeline/stages/sendingstage.h"
#include "pipeline/stages/verificationstage.h"

namespace overture::pipeline {

// The list of stages, in the order of the pipeline.
StageRegistry makeStages()
{
    std::vector<std::unique_ptr<Stage>> stages;
    stages.push_back(std::make_unique<DiscoveryStage>());
    stages.push_back(std::make_unique<EnrichmentStage>());
    stages.push_back(std::make_unique<VerificationStage>());
    stages.push_back(std::make_unique<ScoringStage>());
    stages.push_back(std::make_unique<DraftingStage>());
    stages.push_back(std::make_unique<SendingStage>());
    stages.push_back(std::make_unique<ReplyCheckStage>());
    stages.push_back(std::make_unique<FollowUpStage>());
    return StageRegistry(std::move(stages));
}

} // namespace overture::pipeline
