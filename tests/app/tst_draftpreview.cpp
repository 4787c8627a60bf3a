// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "mime/mailpreview.h"
#include "pipeline/approval.h"
#include "store/draftrepository.h"
#include "store/evidencerepository.h"
#include "store/mailaccountrepository.h"
#include "store/prospectrepository.h"
#include "store/settingsrepository.h"

#include <QTemporaryDir>
#include <QTest>

using namespace overture;
using namespace Qt::StringLiterals;

namespace {

template <class T>
T answerOf(QFuture<T> future)
{
    future.waitForFinished();
    return future.takeResult();
}

/// What differs from one making of a mail to the next.
QList<std::pair<QString, QString>> lastingHeaders(const MailPreview &preview)
{
    QList<std::pair<QString, QString>> kept;
    for (const auto &header : preview.headers) {
        if (header.first != u"Date"_s && header.first != u"Message-Id"_s && header.first != u"Message-ID"_s && header.first != u"X-Overture-Send-Id"_s
            && header.first != u"Received"_s)
            kept << header;
    }
    std::sort(kept.begin(), kept.end());
    return kept;
}

} // namespace

class TestDraftPreview : public QObject
{
    Q_OBJECT
private slots:
    void showsWhatThenReallyGoesOut()
    {
        QTemporaryDir folder;
        app::ApplicationOptions options;
        options.workspaceFile = folder.filePath(u"work.db"_s);
        options.practice = true;
        options.sessionSecretsOnly = true;
        options.practiceOptions.sites = 4;
        auto opened = app::Application::open(options);
        QVERIFY(opened);
        auto &application = **opened;
        DraftId id;
        const auto made = application.database().writeNow([&](store::WriteSession &session) -> Status {
            const std::pair<QString, QJsonValue> settings[] = {
                {u"studio.sender_name"_s, u"Änne Müller-Berg 🎨"_s}, {u"studio.postal_address"_s, u"Torstraße 1, 10119 Berlin"_s},
                {u"studio.name"_s, u"Atelier Berg"_s}, {u"send.window_enabled"_s, false}};
            for (const auto &[key, value] : settings) {
                if (auto set = store::settings::set(session, key, value); !set)
                    return set;
            }
            // The mailbox's own name comes before the studio's.
            const QString mailbox = application.practiceWorld()->senderAddress();
            if (auto named = store::mailaccounts::setIdentity(session, mailbox, u"Änne Müller-Berg 🎨"_s, {}, {}); !named)
                return named;
            Prospect prospect;
            prospect.domain = u"blog.example"_s;
            prospect.pageUrl = u"https://blog.example/"_s;
            prospect.contactEmail = u"jane@blog.example"_s;
            prospect.contactMethod = ContactMethod::Email;
            prospect.verificationStatus = VerificationStatus::Verified;
            const auto inserted = store::prospects::insert(session, prospect);
            if (!inserted)
                return fail(inserted.error());
            Draft draft;
            draft.prospectId = **inserted;
            draft.kind = u"new"_s;
            draft.subject = u"Grüße aus Berlin: zwölf kleine Drucke für Ihr Blog, eine ziemlich lange Betreffzeile"_s;
            draft.body = u"Hallo Jane,\n\nschöne Seite!\n\n.\nFrom Änne\n"_s + QString(1200, u'x');
            draft.provenance = u"{}"_s;
            const auto drafted = store::drafts::insert(session, draft, u"template"_s);
            if (!drafted)
                return fail(drafted.error());
            id = *drafted;
            // A template's text is its own source.
            const EvidenceSource own{.kind = SourceKind::Template, .text = draft.subject + u'\n' + draft.body};
            if (auto cited = store::evidence::addCitations(session, id, {own}, {{true, draft.subject, {0}}}); !cited)
                return cited;
            return pipeline::approveDrafts(session, {id}, u"user"_s);
        });
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));

        const auto preview = answerOf(application.previewDraft(id));
        QVERIFY2(preview, preview ? "" : qPrintable(preview.error().message));
        QCOMPARE(preview->recipients, QStringList{u"jane@blog.example"_s});
        QVERIFY2(preview->from.startsWith(u"Änne Müller-Berg 🎨 <"_s), qPrintable(preview->from));
        QVERIFY(preview->subject.startsWith(u"Grüße aus Berlin"_s));
        QVERIFY(preview->text.contains(u"Torstraße 1, 10119 Berlin"_s)); // the footer: postal address and opt-out line
        QVERIFY(preview->text.contains(Settings(answerOf(application.database().read(&store::settings::all)).value()).text(u"studio.opt_out_line"_s)));
        QVERIFY(preview->unsubscribe.startsWith(u"mailto:"_s));
        QCOMPARE(application.practiceWorld()->delivered().size(), 0); // nothing was sent

        auto started = application.runner().start(u"send"_s, {});
        QTRY_VERIFY_WITH_TIMEOUT(started.isFinished(), 30000);
        QVERIFY(started.result());
        QTRY_VERIFY_WITH_TIMEOUT(!application.practiceWorld()->delivered().isEmpty(), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(application.runner().isIdle(), 30000);
        const MailPreview sent = mime::previewOf(application.practiceWorld()->delivered().first().raw);
        QCOMPARE(sent.text, preview->text);
        QCOMPARE(sent.subject, preview->subject);
        QCOMPARE(sent.from, preview->from);
        QCOMPARE(sent.recipients, preview->recipients);
        QCOMPARE(lastingHeaders(sent), lastingHeaders(*preview));
    }

    void saysWhyThereIsNothingToShow()
    {
        QTemporaryDir folder;
        app::ApplicationOptions options;
        options.workspaceFile = folder.filePath(u"work.db"_s);
        options.practice = true;
        options.sessionSecretsOnly = true;
        options.practiceOptions.sites = 4;
        auto opened = app::Application::open(options);
        QVERIFY(opened);
        const auto preview = answerOf((*opened)->previewDraft(DraftId{99}));
        QVERIFY(!preview);
        QCOMPARE(preview.error().kind, ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestDraftPreview)
#include "tst_draftpreview.moc"
