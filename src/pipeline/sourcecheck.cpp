// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/sourcecheck.h"

#include "pipeline/evidence.h"
#include "store/evidencerepository.h"

#include <QMap>

namespace overture::pipeline {

using namespace Qt::StringLiterals;

namespace {

/// What the draft leans on, by the address of the page.
using CitedPages = QMap<QString, QList<EvidenceSource>>;

CitedPages citedPages(const EvidenceReport &report)
{
    CitedPages pages;
    const auto add = [&](int index) {
        const EvidenceSource &source = report.sources.at(index);
        if (source.kind == SourceKind::Page && !source.url.isEmpty() && !pages[source.url].contains(source))
            pages[source.url].append(source);
    };
    for (const CitedSentence &sentence : report.sentences) {
        for (const int source : sentence.sources)
            add(source);
    }
    return pages;
}

struct Look
{
    QStringList vanished;
    QString unread;
};

Result<Look> lookAt(const CitedPages &pages, const StageContext &context)
{
    constexpr qsizetype shown = 120;
    Look look;
    for (auto cited = pages.begin(); cited != pages.end(); ++cited) {
        const auto page = context.services.pageReader->read(QUrl(cited.key(), QUrl::StrictMode), context.stop);
        if (!page && page.error().kind == ErrorKind::Cancelled)
            return fail(page.error());
        const bool isGone = !page && page.error().kind == ErrorKind::NotFound;
        if (!page && !isGone) {
            look.unread = page.error().message;
            continue;
        }
        for (const EvidenceSource &source : cited.value()) {
            if (isGone || !stillSays(page->title + u'\n' + page->text, source.text))
                look.vanished.append(u"“%1” (%2)"_s.arg(source.text.size() > shown ? source.text.left(shown) + u'…' : source.text, cited.key()));
        }
    }
    return look;
}

} // namespace

Status lookAtSources(const SendSubject &subject, const StageContext &context)
{
    const auto age = std::chrono::days(subject.settings.number(u"evidence.reread_days"_s));
    const Instant now = context.clock.now();
    if (age.count() <= 0 || !context.services.pageReader || now - subject.draft.createdAt < age)
        return {};
    struct Known
    {
        CitedPages pages;
        std::optional<store::SourceCheck> check;
    };
    const DraftId id = subject.draft.id;
    const auto known = context.database.readNow([id](store::ReadSession &session) -> Result<Known> {
        const auto report = evidenceOf(session, id);
        if (!report)
            return fail(report.error());
        auto check = store::evidence::sourceCheck(session, id);
        if (!check)
            return fail(check.error());
        return Known{citedPages(*report), std::move(*check)};
    });
    if (!known)
        return fail(known.error());
    constexpr auto freshFor = std::chrono::hours(24);
    const bool isFresh = known->check && known->check->state != u"unread"_s && now - known->check->checkedAt < freshFor;
    if (known->pages.isEmpty() || isFresh)
        return {};
    const auto look = lookAt(known->pages, context);
    if (!look)
        return fail(look.error());
    const QString state = !look->vanished.isEmpty() ? u"vanished"_s : look->unread.isEmpty() ? u"present"_s : u"unread"_s;
    // What has vanished stays so until a page says otherwise: one that cannot be read says nothing.
    if (state == u"unread" && known->check && known->check->state == u"vanished")
        return {};
    const QString text = !look->vanished.isEmpty() ? u"No longer on their page: %1"_s.arg(look->vanished.join(u", "_s)) : look->unread;
    return context.database.writeNow([&](store::WriteSession &session) { return store::evidence::saveSourceCheck(session, id, state, text); });
}

} // namespace overture::pipeline
