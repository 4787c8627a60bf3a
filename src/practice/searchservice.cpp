// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/searchservice.h"

#include "practice/searchresults.h"

#include <cmath>

namespace overture::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr double pricePerTenResults = 0.002;
constexpr double startBalance = 50.0;
constexpr double queuedPricePerTenResults = 0.0006;
constexpr int liveDepthLimit = 200;
constexpr int queuedDepthLimit = 700;
constexpr int tasksPerPost = 100;
constexpr int ok = 20000;

struct Country {
    int code;
    const char16_t *iso;
    const char16_t *name;
};

// Codes are 2000 + ISO 3166 numeric.
constexpr Country countries[] = {
    {2840, u"US", u"United States"}, {2826, u"GB", u"United Kingdom"}, {2276, u"DE", u"Germany"},
    {2250, u"FR", u"France"},        {2724, u"ES", u"Spain"},          {2380, u"IT", u"Italy"},
    {2620, u"PT", u"Portugal"},      {2528, u"NL", u"Netherlands"},    {2040, u"AT", u"Austria"},
    {2756, u"CH", u"Switzerland"},   {2056, u"BE", u"Belgium"},        {2124, u"CA", u"Canada"},
    {2036, u"AU", u"Australia"},     {2372, u"IE", u"Ireland"},        {2484, u"MX", u"Mexico"},
    {2076, u"BR", u"Brazil"},        {2392, u"JP", u"Japan"},          {2792, u"TR", u"Turkey"},
    {2616, u"PL", u"Poland"},        {2752, u"SE", u"Sweden"}};

const Country *countryOf(const QJsonObject &task)
{
    const int code = task["location_code"_L1].toInt();
    const QString name = task["location_name"_L1].toString().section(u',', -1).trimmed();
    for (const Country &country : countries) {
        if (country.code == code
            || (!name.isEmpty() && name.compare(QStringView(country.name), Qt::CaseInsensitive) == 0))
            return &country;
    }
    return nullptr;
}

QJsonObject envelope(int code, const QString &message, const QJsonArray &tasks)
{
    double cost = 0;
    int failed = 0;
    for (const QJsonValue &task : tasks) {
        cost += task["cost"_L1].toDouble();
        failed += task["status_code"_L1].toInt() < 40000 ? 0 : 1;
    }
    return {{u"version"_s, u"0.1.20260717"_s}, {u"status_code"_s, code}, {u"status_message"_s, message},
            {u"time"_s, u"0.0511 sec."_s},     {u"cost"_s, cost},        {u"tasks_count"_s, tasks.size()},
            {u"tasks_error"_s, failed},        {u"tasks"_s, tasks}};
}

const QStringList searchPath{u"v3"_s, u"serp"_s, u"google"_s, u"organic"_s, u"live"_s, u"advanced"_s};
const QStringList postPath{u"v3"_s, u"serp"_s, u"google"_s, u"organic"_s, u"task_post"_s};
const QStringList ranksPath{u"v3"_s, u"backlinks"_s, u"bulk_ranks"_s, u"live"_s};

} // namespace

Answer SearchService::answer(const Request &request)
{
    if (request.header("authorization") != "Basic " + m_credentials.toBase64())
        return error(401);
    if (request.path == u"/v3/appendix/user_data")
        return request.method == "GET" ? userData() : error(404);
    if (request.method == "GET")
        return answerByGet(request.path).value_or(error(404));
    const bool isPost = request.path == u"/v3/serp/google/organic/task_post";
    const bool isList = request.path == u"/v3/serp/id_list";
    const bool isSearch = request.path == u"/v3/serp/google/organic/live/advanced";
    if (request.method != "POST" || (!isSearch && !isPost && !isList && request.path != u"/v3/backlinks/bulk_ranks/live"))
        return error(404);
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isArray())
        return Answer::json(envelope(40502, u"POST Data Is Empty."_s, {}));
    if (document.array().isEmpty())
        return Answer::json(envelope(40502, u"POST Data Is Empty."_s, {}));
    if (isPost)
        return postTasks(document.array());
    if (isList)
        return listTasks(document.array());
    return isSearch ? search(document.array()) : bulkRanks(document.array());
}

Answer SearchService::error(int status) const
{
    static const QHash<int, std::pair<int, QString>> words{
        {400, {40503, u"POST Data Is Invalid."_s}},
        {401,
         {40100,
          u"You are not authorized to access this resource. See your login details here: https://app.dataforseo.com/api-access"_s}},
        {402, {40200, u"Payment Required. Please top up your account."_s}},
        {403,
         {40104,
          u"Please visit https://app.dataforseo.com/ to verify your account and activate your access."_s}},
        {404, {40402, u"Invalid Path."_s}},
        {429, {40202, u"The rate-limit per minute has been exceeded."_s}},
        {500, {50000, u"Internal Error."_s}},
        {503, {50301, u"3rd Party API Service Unavailable."_s}}};
    const auto &[code, message] = words.value(status, {status * 100, u"Error."_s});
    Answer answer = Answer::json(envelope(code, message, {}), status);
    if (status == 401)
        answer.headers.append(
            std::pair<QByteArray, QByteArray>("WWW-Authenticate", "Basic realm=\"DataForSEO REST API\""));
    return answer;
}

QJsonObject SearchService::task(const QStringList &path, const QJsonObject &data, const QJsonValue &result,
                                double cost, const Refusal &refusal)
{
    const QString digits = m_world.dice().hexId(u"task/%1"_s.arg(++m_tasks));
    m_spent += cost;
    QJsonObject echo{{u"api"_s, path.value(1)}, {u"function"_s, path.value(path.size() - 2)}};
    if (path.value(3) == u"organic") {
        echo.insert(u"se"_s, u"google"_s);
        echo.insert(u"se_type"_s, u"organic"_s);
        echo.insert(u"device"_s, u"desktop"_s);
        echo.insert(u"os"_s, u"windows"_s);
    }
    for (auto field = data.begin(); field != data.end(); ++field)
        echo.insert(field.key(), field.value());
    return {{u"id"_s, QString(QDateTime::currentDateTimeUtc().toString(u"MMddHHmm"_s) + u"-1535-0139-0000-"_s
                              + digits.left(12))},
            {u"status_code"_s, refusal.code == 0 ? ok : refusal.code},
            {u"status_message"_s, refusal.code == 0 ? u"Ok."_s : refusal.message},
            {u"time"_s, u"0.0934 sec."_s},
            {u"cost"_s, cost},
            {u"result_count"_s, result.isArray() ? result.toArray().size() : 0},
            {u"path"_s, QJsonArray::fromStringList(path)},
            {u"data"_s, echo},
            {u"result"_s, result}};
}

SearchService::Refusal SearchService::validate(const QJsonObject &task, int deepest)
{
    static const QStringList known{u"keyword"_s,
                                   u"location_code"_s,
                                   u"location_name"_s,
                                   u"location_coordinate"_s,
                                   u"language_code"_s,
                                   u"language_name"_s,
                                   u"depth"_s,
                                   u"max_crawl_pages"_s,
                                   u"device"_s,
                                   u"os"_s,
                                   u"se_domain"_s,
                                   u"search_param"_s,
                                   u"tag"_s,
                                   u"priority"_s,
                                   u"people_also_ask_click_depth"_s,
                                   u"load_async_ai_overview"_s,
                                   u"calculate_rectangles"_s,
                                   u"group_organic_results"_s,
                                   u"remove_from_url"_s,
                                   u"stop_crawl_on_match"_s,
                                   u"target"_s,
                                   u"target_search_mode"_s,
                                   u"url"_s};
    const auto invalid = [](const QString &field) {
        return Refusal{40501, u"Invalid Field: '%1'."_s.arg(field)};
    };
    const QStringList fields = task.keys();
    for (const QString &field : fields) {
        if (!known.contains(field))
            return {40506, u"Unknown Fields in POST Data: '%1'."_s.arg(field)};
    }
    const QString keyword = task["keyword"_L1].toString().trimmed();
    if (keyword.isEmpty() || keyword.size() > 700)
        return invalid(u"keyword"_s);
    const bool hasCode = task.contains("location_code"_L1);
    const bool hasName = task.contains("location_name"_L1);
    if (!hasCode && !hasName && !task.contains("location_coordinate"_L1))
        return invalid(u"location_name"_s);
    if ((hasCode || hasName) && !countryOf(task))
        return invalid(hasCode ? u"location_code"_s : u"location_name"_s);
    if (!task["language_code"_L1].isString() && !task["language_name"_L1].isString())
        return invalid(u"language_name"_s);
    const double depth = task["depth"_L1].toDouble(10);
    if ((task.contains("depth"_L1) && !task["depth"_L1].isDouble()) || depth < 1 || depth > deepest
        || depth != std::floor(depth))
        return invalid(u"depth"_s);
    if (task["tag"_L1].toString().size() > 255)
        return invalid(u"tag"_s);
    return {};
}

QJsonObject SearchService::searchTask(const QJsonObject &wanted)
{
    if (const Refusal refusal = validate(wanted, liveDepthLimit); refusal.code != 0)
        return task(searchPath, wanted, QJsonValue(), 0, refusal);
    return searchResult(searchPath, wanted, std::nullopt);
}

QJsonObject SearchService::searchResult(const QStringList &path, const QJsonObject &wanted, std::optional<double> paid)
{
    // As the real one does: %## is decoded and + becomes a space.
    QString keyword = wanted["keyword"_L1].toString();
    keyword.replace(u'+', u' ');
    keyword = QUrl::fromPercentEncoding(keyword.toUtf8()).trimmed();
    const Country *country = countryOf(wanted);
    const SearchResults results(m_world, keyword, country ? QStringView(country->iso).toString() : QString(),
                                wanted["depth"_L1].toInt(10));
    const double cost = paid.value_or(pricePerTenResults * std::ceil(results.organicCount() / 10.0));
    if (results.organicCount() == 0)
        return task(path, wanted, QJsonValue(), paid.value_or(pricePerTenResults), {40102, u"No Search Results."_s});

    const QJsonObject result{
        {u"keyword"_s, keyword},
        {u"type"_s, u"organic"_s},
        {u"se_domain"_s, u"google.com"_s},
        {u"location_code"_s, country ? country->code : 0},
        {u"language_code"_s, wanted["language_code"_L1].toString(u"en"_s)},
        {u"check_url"_s, QString(u"https://www.google.com/search?q="_s
                                 + QString::fromLatin1(QUrl::toPercentEncoding(keyword)))},
        {u"datetime"_s, QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd HH:mm:ss +00:00"_s)},
        {u"spell"_s, QJsonValue()},
        {u"refinement_chips"_s, QJsonValue()},
        {u"item_types"_s, QJsonArray{u"organic"_s, u"people_also_ask"_s, u"related_searches"_s}},
        {u"se_results_count"_s, 412'000 + m_world.dice().below(keyword, 9'000'000)},
        {u"pages_count"_s, (results.organicCount() + 9) / 10},
        {u"items_count"_s, results.items().size()},
        {u"items"_s, results.items()}};
    return task(path, wanted, QJsonArray{result}, cost, {});
}

Answer SearchService::postTasks(const QJsonArray &tasks)
{
    QJsonArray answers;
    for (qsizetype i = 0; i < tasks.size(); ++i) {
        if (i < tasksPerPost)
            answers.append(postTask(tasks.at(i).toObject()));
        else
            answers.append(task(postPath, tasks.at(i).toObject(), QJsonValue(), 0, {40006, u"You can set up to 100 tasks at a time."_s}));
    }
    return Answer::json(envelope(ok, u"Ok."_s, answers));
}

QJsonObject SearchService::postTask(const QJsonObject &wanted)
{
    if (const Refusal refusal = validate(wanted, queuedDepthLimit); refusal.code != 0)
        return task(postPath, wanted, QJsonValue(), 0, refusal);
    const double cost = queuedPricePerTenResults * std::ceil(wanted["depth"_L1].toInt(10) / 10.0);
    const SearchTasks::Task &posted = m_queued.add(wanted, cost);
    QJsonObject answer = task(postPath, wanted, QJsonValue(), cost, {20100, u"Task Created."_s});
    answer.insert(u"id"_s, posted.id);
    return answer;
}

std::optional<Answer> SearchService::answerByGet(const QString &path)
{
    const QString resultPath = u"/v3/serp/google/organic/task_get/advanced/"_s;
    if (path.startsWith(resultPath))
        return taskResult(path.mid(resultPath.size()));
    if (path == u"/v3/serp/google/organic/tasks_ready")
        return listOf({u"v3"_s, u"serp"_s, u"google"_s, u"organic"_s, u"tasks_ready"_s}, m_queued.ready());
    QJsonArray entries;
    if (path == u"/v3/serp/google/locations") {
        for (const Country &country : countries) {
            const QString name = QStringView(country.name).toString();
            const auto place = [&](int code, const QString &text, const QJsonValue &parent, const QString &type) {
                entries.append(QJsonObject{{u"location_code"_s, code}, {u"location_name"_s, text}, {u"location_code_parent"_s, parent},
                                           {u"country_iso_code"_s, QStringView(country.iso).toString()}, {u"location_type"_s, type}});
            };
            place(country.code, name, QJsonValue(), u"Country"_s);
            // Cities of the world's sites, and one that several countries have.
            QStringList cities{u"Springfield"_s};
            for (const Site &site : m_world.sites()) {
                if (site.country == QStringView(country.iso) && !cities.contains(site.city))
                    cities.append(site.city);
            }
            for (qsizetype i = 0; i < cities.size(); ++i)
                place(country.code * 1000 + int(i), cities.at(i) + u',' + name, country.code, u"City"_s);
        }
        return listOf({u"v3"_s, u"serp"_s, u"google"_s, u"locations"_s}, entries);
    }
    if (path == u"/v3/serp/google/languages") {
        for (const auto &[code, name] : {std::pair{u"en"_s, u"English"_s}, {u"de"_s, u"German"_s}, {u"fr"_s, u"French"_s}, {u"es"_s, u"Spanish"_s},
                                         {u"it"_s, u"Italian"_s}, {u"pt"_s, u"Portuguese"_s}, {u"pt-BR"_s, u"Portuguese (Brazil)"_s},
                                         {u"nl"_s, u"Dutch"_s}, {u"ja"_s, u"Japanese"_s}, {u"tr"_s, u"Turkish"_s}, {u"pl"_s, u"Polish"_s}})
            entries.append(QJsonObject{{u"language_name"_s, name}, {u"language_code"_s, code}});
        return listOf({u"v3"_s, u"serp"_s, u"google"_s, u"languages"_s}, entries);
    }
    return std::nullopt;
}

Answer SearchService::taskResult(const QString &id)
{
    const QStringList path{u"v3"_s, u"serp"_s, u"google"_s, u"organic"_s, u"task_get"_s, u"advanced"_s, id};
    SearchTasks::Task *posted = m_queued.ask(id);
    QJsonObject answer;
    if (!posted) {
        answer = task(path, {}, QJsonValue(), 0, {40401, u"Task Not Found."_s});
    } else if (posted->asked < 2) {
        answer = task(path, posted->wanted, QJsonValue(), 0, {40602, u"Task In Queue."_s});
    } else {
        posted->collected = true;
        answer = searchResult(path, posted->wanted, posted->cost);
    }
    m_spent -= answer["cost"_L1].toDouble(); // paid when it was handed over
    answer.insert(u"id"_s, id);
    return Answer::json(envelope(ok, u"Ok."_s, {answer}));
}

Answer SearchService::listTasks(const QJsonArray &tasks)
{
    const QJsonObject wanted = tasks.first().toObject();
    const QStringList path{u"v3"_s, u"serp"_s, u"id_list"_s};
    return Answer::json(envelope(ok, u"Ok."_s, {task(path, wanted, m_queued.list(wanted), 0, {})}));
}

Answer SearchService::listOf(const QStringList &path, const QJsonArray &entries)
{
    const QJsonValue result = entries.isEmpty() ? QJsonValue() : QJsonValue(entries);
    return Answer::json(envelope(ok, u"Ok."_s, {task(path, {}, result, 0, {})}));
}

Answer SearchService::search(const QJsonArray &tasks)
{
    QJsonArray answers{searchTask(tasks.first().toObject())};
    for (qsizetype i = 1; i < tasks.size(); ++i)
        answers.append(task(searchPath, tasks.at(i).toObject(), QJsonValue(), 0,
                            {40000, u"You can set only one task at a time."_s}));
    return Answer::json(envelope(ok, u"Ok."_s, answers));
}

Answer SearchService::bulkRanks(const QJsonArray &tasks)
{
    const QJsonObject wanted = tasks.first().toObject();
    const QJsonArray targets = wanted["targets"_L1].toArray();
    if (targets.isEmpty() || targets.size() > 1000)
        return Answer::json(
            envelope(ok, u"Ok."_s,
                     {task(ranksPath, wanted, QJsonValue(), 0, {40501, u"Invalid Field: 'targets'."_s})}));
    const int scale = wanted["rank_scale"_L1].toString() == u"one_hundred" ? 1 : 10;
    QJsonArray items;
    // Backwards: the real service does not keep the order either.
    for (qsizetype i = targets.size(); i-- > 0;) {
        const QString target = targets.at(i).toString();
        const QUrl url(target.contains(u"://") ? target : QString(u"http://"_s + target));
        const Site *site = m_world.byHost(url.host().toLower());
        items.append(QJsonObject{{u"target"_s, target},
                                 {u"rank"_s, site ? QJsonValue(site->authority * scale) : QJsonValue()}});
    }
    const QJsonObject result{{u"items_count"_s, items.size()}, {u"items"_s, items}};
    return Answer::json(
        envelope(ok, u"Ok."_s,
                 {task(ranksPath, wanted, QJsonArray{result}, 0.02 + 0.00003 * double(items.size()), {})}));
}

Answer SearchService::userData()
{
    const QJsonObject minute{{u"total"_s, 10'000}};
    const QJsonObject result{
        {u"login"_s, QString::fromLatin1(m_credentials.split(':').first())},
        {u"timezone"_s, u"Europe/Berlin"_s},
        {u"rates"_s, QJsonObject{{u"limits"_s, QJsonObject{{u"day"_s, QJsonObject()}, {u"minute"_s, minute}}},
                                 {u"statistics"_s, QJsonObject()}}},
        {u"money"_s,
         QJsonObject{{u"total"_s, startBalance},
                     {u"balance"_s, std::round((startBalance - m_spent) * 1e6) / 1e6},
                     {u"limits"_s, QJsonObject{{u"day"_s, QJsonObject()}, {u"minute"_s, QJsonObject()}}},
                     {u"statistics"_s, QJsonObject()}}},
        {u"price"_s, QJsonObject()},
        {u"backlinks_subscription_expiry_date"_s, QJsonValue()}};
    return Answer::json(envelope(
        ok, u"Ok."_s, {task({u"v3"_s, u"appendix"_s, u"user_data"_s}, {}, QJsonArray{result}, 0, {})}));
}

} // namespace overture::practice
