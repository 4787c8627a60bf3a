// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzzing.h"
#include "providers/dataforseo/dataforseoparser.h"
#include "providers/dataforseo/dataforseoqueueparser.h"
#include "providers/drafting/modelanswer.h"
#include "providers/gemini/geminiparser.h"
#include "providers/gmail/gmailparser.h"
#include "providers/hunter/hunterparser.h"
#include "providers/openai/openaiparser.h"

using namespace overture;
using namespace Qt::StringLiterals;

/// The body of an answer by any service, read as each kind: a value or an error with a sentence.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const auto body = fuzz::bytes(data, size);
    const auto read = [](const auto &result) { FUZZ_EXPECT(result.has_value() || !result.error().message.isEmpty()); };
    net::HttpResponse response;
    response.status = 200;
    response.body = body;
    read(providers::dataforseo::searchAnswer(response));
    read(providers::dataforseo::rankAnswer(response));
    read(providers::dataforseo::accountAnswer(response));
    read(providers::dataforseo::postAnswer(response));
    read(providers::dataforseo::readyAnswer(response));
    read(providers::dataforseo::taskListAnswer(response));
    read(providers::dataforseo::collectedAnswer(response));
    read(providers::dataforseo::placesAnswer(response));
    read(providers::dataforseo::languagesAnswer(response));
    read(providers::hunter::domainPage(body, Instant()));
    read(providers::hunter::foundPerson(body, Instant()));
    read(providers::hunter::mailboxCheck(body));
    read(providers::hunter::accountState(body));
    read(providers::gemini::generation(body));
    read(providers::drafting::modelDraft(QString::fromUtf8(body), u"The model"_s));
    read(providers::drafting::modelTemplate(QString::fromUtf8(body), u"The model"_s));
    read(providers::openai::completion(body));
    read(providers::openai::modelIds(body));
    read(providers::gemini::modelPage(body));
    read(providers::gmail::parseProfile(body));
    read(providers::gmail::parseDraft(body));
    read(providers::gmail::parseMessage(body));
    read(providers::gmail::parseThread(body));
    response.status = 429;
    FUZZ_EXPECT(!providers::gmail::parseError(response, Instant()).message.isEmpty());
    return 0;
}
