// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/processprotection.h"
#include "pipeline/approval.h"
#include "store/draftrepository.h"
#include "store/jobrepository.h"
#include "store/prospectexport.h"
#include "store/settingsrepository.h"
#include "support/practiceperson.h"

#include <QDirIterator>
#include <QFile>
#include <QMutex>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>

using namespace overture;
using namespace overture::app;
using namespace Qt::StringLiterals;

namespace {

QMutex logLock;
QByteArray logged;

void keepLog(QtMsgType, const QMessageLogContext &context, const QString &text)
{
    const QMutexLocker lock(&logLock);
    logged += QByteArray(context.category ? context.category : "") + ": " + text.toUtf8() + '\n';
}

QByteArray utf16(const QByteArray &text, bool isBigEndian)
{
    QByteArray bytes;
    for (const char letter : text)
        bytes += isBigEndian ? QByteArray(1, '\0') + letter : letter + QByteArray(1, '\0');
    return bytes;
}

/// A secret that exists nowhere else, and the forms in which it could slip out.
struct Canary
{
    explicit Canary(const QByteArray &prefix)
        : word(prefix + QByteArray::number(QRandomGenerator::system()->generate64(), 16) + "+/="
               + QByteArray::number(QRandomGenerator::system()->generate64(), 36))
    {
    }
    [[nodiscard]] QByteArrayList forms() const
    {
        QByteArrayList all = {word, word.toPercentEncoding(), word.toHex(), utf16(word, true), utf16(word, false),
                              word.toBase64(QByteArray::Base64UrlEncoding)};
        // In a longer text its base64 depends on where it begins: the middle of each of the three is the same always.
        for (int shift = 0; shift < 3; ++shift) {
            const auto coded = (QByteArray(shift, 'x') + word).toBase64();
            all.append(coded.mid(8, coded.size() - 16));
        }
        auto json = word;
        all.append(json.replace("/", "\\/"));
        return all;
    }
    QByteArray word;
};

QByteArrayList found(const QList<Canary> &canaries, const QByteArray &bytes)
{
    QByteArrayList names;
    for (const auto &canary : canaries) {
        for (const auto &form : canary.forms()) {
            if (bytes.contains(form))
                names.append(canary.word + " as " + form);
        }
    }
    return names;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

template <class T>
T answerOf(QFuture<T> future)
{
    future.waitForFinished();
    return future.takeResult();
}

constexpr int patienceMs = 120'000;

} // namespace

/// Keys and passphrases that nobody else knows go through the whole program; afterwards nothing that it wrote holds them.
class TestCanaries : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    QHash<QString, QByteArray> m_keys;
    QList<Canary> m_canaries;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    void searchEverything()
    {
        int files = 0;
        QDirIterator all(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString name = all.next();
            ++files;
            const auto hits = found(m_canaries, bytesOf(name));
            QVERIFY2(hits.isEmpty(), qPrintable(name + u": "_s + QString::fromLatin1(hits.join(", "))));
        }
        QVERIFY(files > 3);
        const QMutexLocker lock(&logLock);
        const auto hits = found(m_canaries, logged);
        QVERIFY2(hits.isEmpty(), ("log: " + hits.join(", ")).constData());
    }

    [[nodiscard]] ApplicationOptions practice() const
    {
        ApplicationOptions options;
        options.workspaceFile = path(u"practice.db"_s);
        options.practice = true;
        options.keys = m_keys;
        options.practiceOptions.sites = 12;
        options.practiceOptions.keys = m_keys;
        return options;
    }

    /// Every kind of bad answer, each with the key in it, as careless servers do.
    [[nodiscard]] QList<practice::FaultRule> faults() const
    {
        QList<practice::FaultRule> rules;
        for (auto it = m_keys.cbegin(); it != m_keys.cend(); ++it) {
            const auto echo = [&](const QByteArray &code) {
                return "{\"error\":{\"code\":" + code + ",\"status\":\"X\",\"message\":\"the key " + *it + " is wrong\"},\"errors\":[{\"id\":\"x\",\"code\":"
                       + code + ",\"details\":\"No user for the API key " + *it + "\"}],\"status_code\":" + code + "00,\"status_message\":\"bad " + *it + "\"}";
            };
            int number = 0; // each rule counts the requests, whether it strikes or not
            for (const int status : {429, 500, 400, 403, 401}) {
                rules.append({.service = it.key(), .skip = number++, .times = 1, .action = practice::FaultAction::Status, .status = status,
                              .body = echo(QByteArray::number(status)), .headers = {{"X-Echo", *it}, {"Retry-After", "0"}}});
            }
            rules.append({.service = it.key(), .skip = number++, .times = 1, .action = practice::FaultAction::Garbage});
            rules.append({.service = it.key(), .skip = number++, .times = 1, .action = practice::FaultAction::HalfAnswer});
            rules.append({.service = it.key(), .skip = number++, .times = 1, .action = practice::FaultAction::Drop});
        }
        return rules;
    }

    static Job finished(Application &app, const QString &stage, const QJsonObject &params)
    {
        const auto started = app.runner().start(stage, params);
        if (!QTest::qWaitFor([&] { return started.isFinished() && app.runner().isIdle(); }, patienceMs) || !started.result())
            qFatal("%s was not done", qPrintable(stage));
        const auto id = *started.result();
        return **app.database().readNow([id](store::ReadSession &session) { return store::jobs::byId(session, id); });
    }

    static QList<DraftId> proposed(Application &app)
    {
        store::DraftFilter filter;
        filter.states = {DraftState::Proposed};
        QList<DraftId> ids;
        const auto numbers = app.database().readNow([filter](store::ReadSession &session) { return store::drafts::ids(session, filter, {}); }).value();
        for (const qint64 id : numbers)
            ids.append(DraftId{id});
        return ids;
    }

private slots:
    void initTestCase()
    {
        for (const QString &service : {u"dataforseo"_s, u"hunter"_s, u"gemini"_s, u"gmail"_s}) {
            m_canaries.append(Canary("canary" + service.left(3).toLatin1() + "x"));
            m_keys.insert(service, m_canaries.constLast().word);
        }
        // The login is no secret: the program says as whom it is signed in.
        m_keys[u"dataforseo"_s] = "login@example.com:" + m_keys.value(u"dataforseo"_s);
        m_canaries.append(Canary("canarypassphrasex"));
        qputenv("OVERTURE_DUMP_TRAFFIC", path(u"dump"_s).toLocal8Bit());
        qputenv("XDG_DATA_HOME", path(u"data"_s).toLocal8Bit());
        qputenv("XDG_CONFIG_HOME", path(u"config"_s).toLocal8Bit());
        QLoggingCategory::setFilterRules(u"overture.*=true"_s);
        qInstallMessageHandler(keepLog);
    }
    void cleanupTestCase() { qInstallMessageHandler(nullptr); }

    void theSearchFindsWhatItLooksFor()
    {
        const auto &canary = m_canaries.constFirst();
        for (const auto &form : {canary.word, ("login:" + canary.word).toBase64(), ("k" + canary.word + "tail").toBase64(), canary.word.toPercentEncoding(),
                                 utf16(canary.word, false)})
            QVERIFY(!found(m_canaries, "before" + form + "behind").isEmpty());
        QVERIFY(found(m_canaries, "canary").isEmpty());
    }

    void aWholeDayWithErrorsOfEachKindLeavesNone()
    {
        auto options = practice();
        options.practiceOptions.faults = faults();
        {
            auto app = Application::open(options);
            QVERIFY2(app, app ? "" : qPrintable(app.error().message));
            // Each bad answer meets the tests first, then the jobs.
            QSet<ErrorKind> kinds;
            for (const QString &service : m_keys.keys()) {
                for (int i = 0; i < 6; ++i) {
                    if (const auto said = answerOf((*app)->testService(service)); !said) {
                        kinds.insert(said.error().kind);
                        const auto hits = found(m_canaries, (said.error().message + said.error().action + said.error().detail).toUtf8());
                        QVERIFY2(hits.isEmpty(), hits.join(", ").constData());
                    }
                }
            }
            QVERIFY2(kinds.size() >= 3, qPrintable(QString::number(kinds.size())));
            QVERIFY(kinds.contains(ErrorKind::Unauthorized));
            for (int tries = 0; tries < 4 && proposed(**app).isEmpty(); ++tries) {
                finished(**app, u"discover"_s, {{u"category"_s, u"Art Blogs"_s}, {u"location"_s, u"United States"_s}, {u"max"_s, 20}});
                finished(**app, u"enrich"_s, {});
                finished(**app, u"verify"_s, {});
                finished(**app, u"draft"_s, {});
            }
            const auto drafts = proposed(**app);
            QVERIFY(!drafts.isEmpty());
            QVERIFY((*app)->database().writeNow([&](store::WriteSession &session) { return pipeline::approveDrafts(session, drafts.first(1), u"user"_s); }));
            finished(**app, u"send"_s, {});
            finished(**app, u"check-replies"_s, {});
            QFile csv(path(u"prospects.csv"_s));
            QVERIFY(csv.open(QIODevice::WriteOnly));
            QVERIFY((*app)->database().readNow([&](store::ReadSession &session) { return store::prospects::exportCsv(session, csv, {}); }));
            // Every journal of every job, as it stands: also in the write-ahead log.
            searchEverything();
        }
        searchEverything();
        QVERIFY(QDir(path(u"dump"_s)).entryList(QDir::Files).size() > 20);
    }

    void aMailboxLeavesNone()
    {
        QHash<QString, QByteArray> words;
        for (const QString &name : {u"google.secret"_s, u"google.refresh"_s, u"google.access"_s}) {
            m_canaries.prepend(Canary("canary" + name.section(u'.', 1).left(3).toLatin1() + "x"));
            words.insert(name, m_canaries.constFirst().word);
        }
        ApplicationOptions options;
        options.workspaceFile = path(u"mailbox.db"_s);
        options.practice = true;
        options.practiceOptions.sites = 6;
        options.practiceOptions.keys = words;
        // Each repeats what it was sent, as careless servers do: Gmail the access token, the sign-in everything.
        const QByteArray everything = words.value(u"google.secret"_s) + ' ' + words.value(u"google.refresh"_s) + ' ' + words.value(u"google.access"_s);
        const auto token = [&](int number) { return words.value(u"google.access"_s) + '-' + QByteArray::number(number); };
        const auto refusals = [](const QString &service, const QList<std::pair<int, QByteArray>> &answers) {
            QList<practice::FaultRule> rules;
            for (qsizetype i = 0; i < answers.size(); ++i)
                rules.append({.service = service, .skip = int(i), .times = 1, .action = practice::FaultAction::Status, .status = answers[i].first,
                              .body = "{\"error\":\"invalid_grant\",\"error_description\":\"" + answers[i].second + "\"}",
                              .headers = {{"X-Echo", answers[i].second}}});
            return rules;
        };
        options.practiceOptions.faults = refusals(u"google"_s, {{500, everything}, {429, everything}})
                                         + refusals(u"gmail"_s, {{401, token(1)}, {403, token(2)}, {400, token(2)}, {500, token(2)}});
        {
            auto app = Application::open(options);
            QVERIFY2(app, app ? "" : qPrintable(app.error().message));
            const auto asked = [&] {
                const auto said = answerOf((*app)->testService(u"gmail"_s));
                const QString text = said ? *said : QString(said.error().message + said.error().action + said.error().detail);
                return found(m_canaries, text.toUtf8());
            };
            for (int i = 0; i < 8; ++i)
                QCOMPARE(asked(), QByteArrayList());
            const auto address = (*app)->practiceWorld()->senderAddress();
            const auto connected = [&](const test::Person &person) {
                auto future = (*app)->connectMail({{}, {}, address}, person);
                if (!QTest::qWaitFor([&] { return future.isFinished(); }, patienceMs))
                    qFatal("no sign-in");
                return future.takeResult();
            };
            const auto again = connected(test::Person());
            QVERIFY2(again, again ? "" : qPrintable(again.error().message));
            QVERIFY(!connected(test::Person({}, u"deny"_s)));
            QVERIFY(answerOf((*app)->readSender(address)));
            searchEverything();
            // The sign-in ends, and why it did is kept in the workspace.
            (*app)->practiceWorld()->setFaults(refusals(u"google"_s, {{400, everything}}) + refusals(u"gmail"_s, {{401, token(3)}}));
            QCOMPARE(asked(), QByteArrayList());
            QVERIFY(answerOf((*app)->disconnectMail(address)));
            searchEverything();
        }
        searchEverything();
    }

    void aVaultLeavesNone()
    {
        const auto passphrase = m_canaries.constLast().word;
        ApplicationOptions options;
        options.workspaceFile = path(u"real.db"_s);
        options.vaultFile = path(u"keys/keys.vault"_s);
        options.passphrase = Secret(passphrase);
        options.mayCreateVault = true;
        {
            auto app = Application::open(options);
            QVERIFY2(app, app ? "" : qPrintable(app.error().message));
            for (auto it = m_keys.cbegin(); it != m_keys.cend(); ++it)
                QVERIFY((*app)->secrets().write(it.key(), Secret(*it)));
            searchEverything();
        }
        {
            options.mayCreateVault = false;
            auto app = Application::open(options);
            QVERIFY2(app, app ? "" : qPrintable(app.error().message));
            for (auto it = m_keys.cbegin(); it != m_keys.cend(); ++it)
                QCOMPARE((*app)->secrets().read(it.key())->reveal(), *it);
        }
        options.passphrase = Secret(QByteArray("not the passphrase"));
        QCOMPARE(Application::open(options).error().kind, ErrorKind::Unauthorized);
        searchEverything();
    }

    void theProcessShowsNone()
    {
        QVERIFY(found(m_canaries, bytesOf(u"/proc/self/cmdline"_s)).isEmpty());
        QVERIFY(found(m_canaries, bytesOf(u"/proc/self/environ"_s)).isEmpty());
        protectProcess();
        QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0); // no core file, and no other program of the user looks in
        rlimit core{};
        QCOMPARE(getrlimit(RLIMIT_CORE, &core), 0);
        QCOMPARE(core.rlim_cur, rlim_t(0));
        QCOMPARE(core.rlim_max, rlim_t(0));
    }
};

QTEST_GUILESS_MAIN(TestCanaries)
#include "tst_canaries.moc"
