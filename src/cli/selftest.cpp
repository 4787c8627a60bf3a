// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/commands.h"
#include "pipeline/approval.h"
#include "cli/jobwatch.h"
#include "pipeline/jobcreation.h"
#include "store/draftrepository.h"
#include "store/prospectrepository.h"

#include <QTemporaryDir>

namespace overture::cli {

using namespace Qt::StringLiterals;

namespace {

/// Runs the whole ring in a workspace of its own and says what each step showed.
class SelfTest
{
public:
    explicit SelfTest(const Output &output) : m_output(output) {}

    void check(const QString &what, bool good, const QString &detail)
    {
        m_allGood &= good;
        m_steps.append(QJsonObject{{u"step"_s, what}, {u"ok"_s, good}, {u"detail"_s, detail}});
        m_output.line(u"%1  %2  %3"_s.arg(good ? u"ok    "_s : u"FAILED"_s, what.leftJustified(34), detail));
    }

    ExitCode finish() const
    {
        if (m_output.isJson())
            m_output.document(QJsonObject{{u"version"_s, app::Application::version()}, {u"commit"_s, app::Application::commit()},
                                          {u"ok"_s, m_allGood}, {u"steps"_s, m_steps}});
        return m_allGood ? ExitCode::Success : ExitCode::Failure;
    }

private:
    const Output &m_output;
    QJsonArray m_steps;
    bool m_allGood = true;
};

} // namespace

ExitCode selfTest(const Output &output)
{
    SelfTest test(output);
    QTemporaryDir folder;
    app::ApplicationOptions options;
    options.workspaceFile = folder.filePath(u"self-test.db"_s);
    options.practice = true;
    options.sessionSecretsOnly = true;
    const auto opened = app::Application::open(options);
    test.check(u"database is made and migrated"_s, opened.has_value(),
               opened ? u"schema %1"_s.arg((*opened)->database().schemaVersion()) : opened.error().message);
    if (!opened)
        return test.finish();
    app::Application &app = **opened;

    JobWatch watch(app, false);
    const QJsonObject search{{u"category"_s, u"Art Blogs"_s}, {u"location"_s, u"United States"_s}, {u"max"_s, 10},
                             {QStringView(pipeline::chainUntilParameter).toString(), u"draft"_s}};
    const auto jobs = watch.run(u"discover"_s, search);
    test.check(u"discover to draft"_s, jobs && jobs->size() == 5, jobs ? u"%1 jobs"_s.arg(jobs->size()) : jobs.error().message);

    const auto funnel = await(app.database().read([](store::ReadSession &session) { return store::prospects::funnel(session); }));
    test.check(u"every prospect has an address or a reason"_s, funnel && funnel->total > 0 && funnel->withAddress + funnel->noAddress == funnel->total,
               funnel ? u"%1 found, %2 with address, %3 without"_s.arg(funnel->total).arg(funnel->withAddress).arg(funnel->noAddress)
                      : funnel.error().message);

    const auto approved = await(app.database().write([](store::WriteSession &session) -> Result<int> {
        const auto ids = store::drafts::ids(session, {}, {});
        if (!ids)
            return fail(ids.error());
        QList<DraftId> first;
        for (const qint64 id : ids->mid(0, 2))
            first.append(DraftId{id});
        return pipeline::approveDrafts(session, first, u"self-test"_s).map([&] { return int(first.size()); });
    }));
    test.check(u"drafts are approved"_s, approved && *approved > 0, approved ? u"%1 drafts"_s.arg(*approved) : approved.error().message);
    const auto sent = watch.run(u"send"_s, {});
    const auto delivered = app.practiceWorld()->delivered().size();
    test.check(u"exactly the approved ones are sent"_s, sent && approved && delivered == *approved, u"%1 delivered"_s.arg(delivered));
    const auto again = watch.run(u"send"_s, {});
    test.check(u"a second send delivers nothing"_s, again && app.practiceWorld()->delivered().size() == delivered, {});
    return test.finish();
}

} // namespace overture::cli
