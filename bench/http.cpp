// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Do as many requests run at once as are wanted? A server on loopback takes half a second for each answer, as a
// language model does in ten times that; the peer is libcurl's multi interface against the same server.
#include "net/eventthread.h"
#include "net/httpclient.h"
#include "support/curlmulti.h"
#include "support/figures.h"
#include "support/slowserver.h"
#include "support/workspace.h"

#include <QCoreApplication>

#include <atomic>
#include <thread>

using namespace overture;
using namespace overture::bench;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int requests = 100;
constexpr int wanted = 50;
constexpr auto latency = 500ms;

/// `callers` threads send until `count` requests are through; the client lets `atOnce` of them out at a time.
Outcome sendOurs(const QUrl &url, int count, int callers, int atOnce, std::chrono::milliseconds timeout)
{
    net::EventThread thread;
    net::HttpClient client(thread, {.maxInFlight = atOnce});
    std::atomic<int> next = 0;
    std::atomic<int> failed = 0;
    const double cpu = ownCpuSeconds();
    const Stopwatch watch;
    {
        std::vector<std::jthread> lanes;
        for (int i = 0; i < callers; ++i) {
            lanes.emplace_back([&] {
                while (next++ < count) {
                    net::HttpRequest request{.method = "POST", .url = url, .headers = {{"Content-Type", "application/json"}},
                                             .body = QByteArray(2000, 'q'), .timeout = timeout};
                    const auto response = client.send(request, {});
                    if (!response || response->status != 200 || response->body.size() != 3000)
                        ++failed;
                }
            });
        }
    }
    return {watch.seconds(), ownCpuSeconds() - cpu, failed};
}

void mustSucceed(const Outcome &outcome, const QString &who)
{
    if (outcome.failed > 0)
        giveUp(u"%1 requests of %2 failed."_s.arg(outcome.failed).arg(who));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    (void)readSettings();
    SlowServer server(QByteArray(3000, 'x'));
    const auto url = server.url(u"/v1/draft"_s);
    title(u"HTTP/1.1: %1 requests of %2 s, %3 wanted in flight"_s.arg(requests).arg(std::chrono::duration<double>(latency).count()).arg(wanted));
    Samples ours, curl, ourCpu, curlCpu;
    int oursAtOnce = 0;
    int curlAtOnce = 0;
    for (int i = 0; i < 3; ++i) {
        server.expect(latency);
        const auto mine = sendOurs(url, requests, wanted, wanted, 30s);
        mustSucceed(mine, u"ours"_s);
        oursAtOnce = server.mostAtOnce();
        server.expect(latency);
        const auto theirs = postWithCurl(url, QByteArray(2000, 'q'), {"Content-Type: application/json"}, requests, wanted);
        mustSucceed(theirs, u"libcurl"_s);
        curlAtOnce = server.mostAtOnce();
        ours.add(mine.seconds * 1000);
        curl.add(theirs.seconds * 1000);
        ourCpu.add(mine.cpuSeconds * 1e6 / requests);
        curlCpu.add(theirs.cpuSeconds * 1e6 / requests);
    }
    figure(u"the least that is possible"_s, inSeconds(std::chrono::duration<double>(latency).count() * requests / wanted));
    figure(u"ours"_s, inSeconds(ours.median() / 1000));
    figure(u"libcurl multi"_s, inSeconds(curl.median() / 1000));
    figure(u"held by the server at once: ours, libcurl"_s, u"%1, %2"_s.arg(oursAtOnce).arg(curlAtOnce));
    figure(u"CPU for a request, the server's share included"_s,
           u"ours %1 µs, libcurl %2 µs"_s.arg(std::llround(ourCpu.median())).arg(std::llround(curlCpu.median())));
    verdict(u"ours to libcurl multi"_s, ours.median() / curl.median(), Bar::AtMost, 1.05);

    for (const int atOnce : {1, 6, 50, 100}) {
        server.expect(100ms);
        mustSucceed(sendOurs(url, std::max(3 * atOnce, 10), 120, atOnce, 30s), u"ours"_s);
        const int most = server.mostAtOnce();
        figure(u"%1 wanted in flight: the server held"_s.arg(atOnce),
               u"%1   bar = %2: %3"_s.arg(most).arg(atOnce).arg(most == atOnce ? u"met"_s : u"MISSED"_s));
    }
    // Waiting for a place must not use up the time of a request.
    server.expect(100ms);
    const auto queued = sendOurs(url, 200, 200, 6, 300ms);
    verdict(u"200 queued, 6 places, 0.1 s each, 0.3 s allowed: failed"_s, queued.failed, Bar::AtMost, 0);
    return 0;
}
