// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/curlmulti.h"

#include "support/figures.h"

#include <curl/curl.h>

namespace overture::bench {

namespace {

size_t dropBytes(char *, size_t size, size_t count, void *)
{
    return size * count;
}

} // namespace

Outcome postWithCurl(const QUrl &url, const QByteArray &body, const QList<QByteArray> &headers, int count, int atOnce)
{
    static const bool isReady = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    if (!isReady)
        giveUp(QStringLiteral("libcurl cannot start."));
    const auto address = url.toEncoded();
    auto *multi = curl_multi_init();
    curl_multi_setopt(multi, CURLMOPT_MAX_TOTAL_CONNECTIONS, long(atOnce));
    curl_multi_setopt(multi, CURLMOPT_MAX_HOST_CONNECTIONS, long(atOnce));
    curl_slist *lines = nullptr;
    for (const auto &header : headers)
        lines = curl_slist_append(lines, header.constData());
    std::vector<CURL *> handles;
    const double cpu = ownCpuSeconds();
    const Stopwatch watch;
    for (int i = 0; i < count; ++i) {
        auto *easy = curl_easy_init();
        curl_easy_setopt(easy, CURLOPT_URL, address.constData());
        curl_easy_setopt(easy, CURLOPT_POSTFIELDS, body.constData());
        curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE, long(body.size()));
        curl_easy_setopt(easy, CURLOPT_HTTPHEADER, lines);
        curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, dropBytes);
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
    for (auto *easy : handles) {
        long status = 0;
        curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
        if (status != 200)
            ++outcome.failed;
        curl_multi_remove_handle(multi, easy);
        curl_easy_cleanup(easy);
    }
    curl_slist_free_all(lines);
    curl_multi_cleanup(multi);
    return outcome;
}

} // namespace overture::bench
