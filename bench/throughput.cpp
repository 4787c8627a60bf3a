// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Do the stages reach what their services allow? Drafts by a model that thinks for five seconds, fifty at a time, through
// the whole program (job, lanes, prompt, store); and Hunter at its limit of fifteen calls a second. The peer of the
// first is libcurl's multi interface, which sends one of the same requests as often.
#include "app/application.h"
#include "net/eventthread.h"
#include "net/httpclient.h"
#include "pipeline/jobrunner.h"
#include "providers/hunter/hunterfinder.h"
#include "store/jobrepository.h"
#include "support/curlmulti.h"
#include "support/figures.h"
#include "support/slowserver.h"
#include "support/workspace.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonArray>
#include <QTemporaryDir>

#include <atomic>
#include <thread>

using namespace overture;
using namespace overture::bench;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int drafts = 300;
constexpr int inFlight = 50;
constexpr auto latency = 5000ms;
constexpr int searches = 300;
constexpr int perSecond = 15;

QByteArray modelAnswer()
{
    return R"({"candidates": [{"content": {"role": "model", "parts": [{"text": )"
           R"("{\"subject\": \"Prints for your readers\", \"body\": \"Hello,\\n\\nyour essay on paper and light stayed with us. )"
           R"(Would a short preview of our new prints be of use to you?\\n\\nBest regards\", \"kind\": \"introduction\"}"}]}, )"
           R"("finishReason": "STOP"}], "usageMetadata": {"promptTokenCount": 900, "candidatesTokenCount": 80}, )"
           R"("modelVersion": "bench"})";
}

/// The program on a new practice workspace with sites that only wait for a draft.
std::unique_ptr<app::Application> openProgram(const QTemporaryDir &folder, const QUrl &gemini)
{
    QFile list(folder.filePath(u"list.csv"_s));
    if (!list.open(QIODevice::WriteOnly))
        giveUp(u"%1 cannot be written."_s.arg(list.fileName()));
    list.write("website,email,title\n");
    for (int i = 0; i < drafts; ++i) {
        const auto number = QByteArray::number(i);
        list.write("site" + number + ".example,editor@site" + number + ".example,Site " + number + "\n");
    }
    list.close();
    app::ApplicationOptions options;
    options.practice = true;
    options.sessionSecretsOnly = true;
    options.workspaceFile = folder.filePath(u"throughput.db"_s);
    options.endpoints.insert(u"gemini"_s, gemini.toString());
    options.settings = {{u"draft.writer"_s, u"gemini"_s}, {u"lanes.draft"_s, inFlight}, {u"limit.gemini.per_minute"_s, 100'000}};
    auto program = valueOf(app::Application::open(options));
    auto imported = program->importFile(list.fileName(), false);
    while (!imported.isFinished())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::ExcludeUserInputEvents, 50);
    if (valueOf(imported.result()).saved != drafts)
        giveUp(u"The list was not taken as a whole."_s);
    return program;
}

Job runToEnd(app::Application &program, const QString &stage, const QJsonObject &params)
{
    QEventLoop loop;
    QObject::connect(&program.runner(), &pipeline::JobRunner::idle, &loop, &QEventLoop::quit);
    const auto started = program.runner().start(stage, params);
    loop.exec();
    const auto id = valueOf(started.result());
    return *valueOf(program.database().readNow([id](store::ReadSession &session) { return store::jobs::byId(session, id); }));
}

QJsonObject everyProspect()
{
    QJsonArray ids; // of a new workspace
    for (int i = 1; i <= drafts; ++i)
        ids.append(i);
    return {{u"ids"_s, ids}};
}

void measureDrafts()
{
    title(u"%1 drafts, a model that takes %2 s, %3 in flight"_s.arg(drafts).arg(latency / 1s).arg(inFlight));
    const QTemporaryDir folder;
    SlowServer server(modelAnswer());
    const auto program = openProgram(folder, server.url({}));
    server.expect(latency);
    const Stopwatch watch;
    const auto job = runToEnd(*program, u"draft"_s, everyProspect());
    const double ours = watch.seconds();
    const int most = server.mostAtOnce();
    if (job.done != drafts)
        giveUp(u"Only %1 of %2 drafts were written: %3 %4"_s.arg(job.done).arg(drafts).arg(job.statusReason, job.errorMessage));
    const auto request = server.lastRequest();
    QList<QByteArray> headers{"Content-Type: application/json"};
    server.expect(latency);
    auto address = server.url(QString::fromUtf8(request.target));
    const auto curl = postWithCurl(address, request.body, headers, drafts, inFlight);
    if (curl.failed > 0)
        giveUp(u"%1 requests of libcurl failed."_s.arg(curl.failed));
    const double ideal = std::chrono::duration<double>(latency).count() * drafts / inFlight;
    figure(u"the least that is possible"_s, inSeconds(ideal));
    figure(u"ours, from the click to the last draft in the database"_s, inSeconds(ours));
    figure(u"libcurl multi, the requests alone"_s, inSeconds(curl.seconds));
    figure(u"held by the server at once: ours, libcurl"_s, u"%1, %2"_s.arg(most).arg(server.mostAtOnce()));
    verdict(u"ours to the least that is possible"_s, ours / ideal, Bar::AtMost, 1.15);
    verdict(u"ours to libcurl multi"_s, ours / curl.seconds, Bar::AtMost, 1.05);
}

void measureHunter()
{
    title(u"Hunter: %1 domain searches at %2 a second"_s.arg(searches).arg(perSecond));
    SlowServer server(R"({"data": {"domain": "site.example", "emails": []}, "meta": {"results": 0, "limit": 10, "offset": 0}})");
    SystemClock clock;
    net::EventThread thread;
    net::HttpClient http(thread, {});
    net::RateLimiter limiter(clock, {{perSecond, 1s}});
    net::ApiOptions options;
    options.service = u"Hunter"_s;
    options.baseUrl = server.url(u"/v2"_s);
    options.scheme = net::AuthScheme::ApiKey;
    options.authHeader = "X-API-KEY";
    options.key = [] { return Result<Secret>(Secret("a key")); };
    net::ApiClient api(http, clock, limiter, options);
    providers::HunterFinder finder(api, clock);
    server.expect(200ms);
    std::atomic<int> next = 0;
    std::atomic<int> failed = 0;
    {
        std::vector<std::jthread> lanes;
        for (int i = 0; i < perSecond; ++i) {
            lanes.emplace_back([&] {
                for (int n = next++; n < searches; n = next++) {
                    const auto found = finder.find(*DomainName::parse(u"site%1.example"_s.arg(n)), {}, {});
                    if (!found)
                        ++failed;
                }
            });
        }
    }
    if (failed > 0)
        giveUp(u"%1 searches failed."_s.arg(int(failed)));
    const auto arrivals = server.arrivals();
    // The window before the first arrival counts too: the limit lets a full window go at once.
    const double seconds = (arrivals.back() - arrivals.front()) / 1000 + 1;
    const double rate = double(arrivals.size()) / (std::ceil(seconds * 100) / 100);
    size_t most = 0;
    for (size_t first = 0, last = 0; last < arrivals.size(); ++last) {
        while (arrivals[last] - arrivals[first] >= 1000)
            ++first;
        most = std::max(most, last - first + 1);
    }
    figure(u"calls a second over the whole run"_s, QString::number(rate, 'f', 2));
    figure(u"most that reached the server within any second"_s, QString::number(most));
    verdict(u"rate to the limit"_s, rate / perSecond, Bar::AtLeast, 0.98);
    verdict(u"rate to the limit"_s, rate / perSecond, Bar::AtMost, 1.02);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    (void)readSettings();
    measureDrafts();
    measureHunter();
    return 0;
}
