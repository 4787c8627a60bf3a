// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Do as many requests run at once as are wanted? A server on loopback takes half a second for each answer, as a
// language model does in ten times that; the peer is libcurl's multi interface against the same server.
#include "net/eventthread.h"
#include "net/httpclient.h"
#include "practice/httpserver.h"
#include "support/figures.h"
#include "support/process.h"
#include "support/workspace.h"

#include <QCoreApplication>
#include <QTimer>

#include <atomic>
#include <curl/curl.h>
#include <thread>

using namespace overture;
using namespace overture::bench;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int requests = 100;
constexpr int wanted = 50;
constexpr auto latency = 500ms;

/// Answers after a delay and counts how many it holds at a time. Its functions are called from the main thread.
class SlowServer
{
public:
    SlowServer()
    {
        m_thread.start();
        m_context.moveToThread(&m_thread);
        run([this] {
            m_server = std::make_unique<practice::HttpServer>([this](const practice::Request &) { return answer(); });
            if (!m_server->listenOnLoopback())
                giveUp(u"The loopback server cannot listen: %1."_s.arg(m_server->errorString()));
        });
    }
    ~SlowServer()
    {
        run([this] { m_server.reset(); });
        m_thread.quit();
        m_thread.wait();
    }

    void expect(std::chrono::milliseconds delay)
    {
        run([&] {
            m_delay = delay;
            m_now = m_most = m_seen = 0;
        });
    }
    [[nodiscard]] int mostAtOnce() { return get(m_most); }
    [[nodiscard]] int seen() { return get(m_seen); }
    [[nodiscard]] QUrl url() const { return QUrl(u"http://127.0.0.1:%1/v1/draft"_s.arg(m_server->serverPort())); }

private:
    practice::Answer answer()
    {
        ++m_seen;
        m_most = std::max(m_most, ++m_now);
        QTimer::singleShot(m_delay, Qt::PreciseTimer, &m_context, [this] { --m_now; });
        practice::Answer answer;
        answer.headers.append(std::pair<QByteArray, QByteArray>("Content-Type", "application/json"));
        answer.body = QByteArray(3000, 'x');
        answer.delay = m_delay;
        return answer;
    }
    template <class F>
    void run(F function)
    {
        QMetaObject::invokeMethod(&m_context, function, Qt::BlockingQueuedConnection);
    }
    [[nodiscard]] int get(const int &value)
    {
        int copy = 0;
        run([&] { copy = value; });
        return copy;
    }

    QThread m_thread;
    QObject m_context;
    std::unique_ptr<practice::HttpServer> m_server;
    std::chrono::milliseconds m_delay{0};
    int m_now = 0;
    int m_most = 0;
    int m_seen = 0;
};

struct Outcome
{
    double seconds = 0;
    double cpuSeconds = 0;
    int failed = 0;
};

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

size_t countBytes(char *, size_t size, size_t count, void *total)
{
    *static_cast<size_t *>(total) += size * count;
    return size * count;
}

Outcome sendCurl(const QUrl &url, int count, int atOnce)
{
    const auto address = url.toEncoded();
    const QByteArray body(2000, 'q');
    std::vector<size_t> received(static_cast<size_t>(count));
    std::vector<CURL *> handles;
    auto *multi = curl_multi_init();
    curl_multi_setopt(multi, CURLMOPT_MAX_TOTAL_CONNECTIONS, long(atOnce));
    curl_multi_setopt(multi, CURLMOPT_MAX_HOST_CONNECTIONS, long(atOnce));
    auto *headers = curl_slist_append(nullptr, "Content-Type: application/json");
    const double cpu = ownCpuSeconds();
    const Stopwatch watch;
    for (int i = 0; i < count; ++i) {
        auto *easy = curl_easy_init();
        curl_easy_setopt(easy, CURLOPT_URL, address.constData());
        curl_easy_setopt(easy, CURLOPT_POSTFIELDS, body.constData());
        curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE, long(body.size()));
        curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers);
        curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, countBytes);
        curl_easy_setopt(easy, CURLOPT_WRITEDATA, &received[static_cast<size_t>(i)]);
        curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
        curl_easy_setopt(easy, CURLOPT_NOPROXY, "*");
        curl_multi_add_handle(multi, easy);
        handles.push_back(easy);
    }
    int running = 1;
    while (running > 0) {
        curl_multi_perform(multi, &running);
        if (running > 0)
            curl_multi_poll(multi, nullptr, 0, 1000, nullptr);
    }
    Outcome outcome{watch.seconds(), ownCpuSeconds() - cpu, 0};
    for (size_t i = 0; i < handles.size(); ++i) {
        if (received[i] != 3000)
            ++outcome.failed;
        curl_multi_remove_handle(multi, handles[i]);
        curl_easy_cleanup(handles[i]);
    }
    curl_slist_free_all(headers);
    curl_multi_cleanup(multi);
    return outcome;
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
    curl_global_init(CURL_GLOBAL_DEFAULT);
    SlowServer server;
    title(u"HTTP/1.1: %1 requests of %2 s, %3 wanted in flight"_s.arg(requests).arg(std::chrono::duration<double>(latency).count()).arg(wanted));
    Samples ours, curl, ourCpu, curlCpu;
    int oursAtOnce = 0;
    int curlAtOnce = 0;
    for (int i = 0; i < 3; ++i) {
        server.expect(latency);
        const auto mine = sendOurs(server.url(), requests, wanted, wanted, 30s);
        mustSucceed(mine, u"ours"_s);
        oursAtOnce = server.mostAtOnce();
        server.expect(latency);
        const auto theirs = sendCurl(server.url(), requests, wanted);
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
        mustSucceed(sendOurs(server.url(), std::max(3 * atOnce, 10), 120, atOnce, 30s), u"ours"_s);
        const int most = server.mostAtOnce();
        figure(u"%1 wanted in flight: the server held"_s.arg(atOnce),
               u"%1   bar = %2: %3"_s.arg(most).arg(atOnce).arg(most == atOnce ? u"met"_s : u"MISSED"_s));
    }
    // Waiting for a place must not use up the time of a request.
    server.expect(100ms);
    const auto queued = sendOurs(server.url(), 200, 200, 6, 300ms);
    verdict(u"200 queued, 6 places, 0.1 s each, 0.3 s allowed: failed"_s, queued.failed, Bar::AtMost, 0);
    curl_global_cleanup();
    return 0;
}
