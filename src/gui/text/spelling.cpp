// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/text/spelling.h"

#include "gui/language/shown.h"
#include "gui/text/spellingdesk.h"

#include "store/personalwordrepository.h"

#include <QLocale>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRemembered = 50'000;   // words of a language
constexpr qsizetype mostSuggestions = 8;

QString nameOf(const QString &language)
{
    const QLocale locale(language);
    return locale.language() == QLocale::C ? language : QLocale::languageToString(locale.language());
}

} // namespace

Spelling::Spelling(store::Database &database, const DictionaryShelf &shelf, QObject *parent)
    : QObject(parent), m_database(database), m_readable(shelf.keyBegin(), shelf.keyEnd()),
      m_personal(database, {store::Table::PersonalWords}, &store::personalwords::all, nullptr), m_desk(new SpellingDesk(shelf))
{
    m_thread.setObjectName(u"spelling"_s);
    m_desk->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_desk, &QObject::deleteLater);
    connect(m_desk, &SpellingDesk::checked, this, &Spelling::take);
    connect(&m_personal, &LiveBase::changed, this, [this] {
        const auto &words = m_personal.value();
        if (!words)
            return;
        if (!*words) {
            emit failed(words->error());
            return;
        }
        m_own.clear();
        for (const QString &word : **words) {
            m_own.insert(word);
            m_own.insert(word.toLower());
        }
        emit answered();
    });
    m_personal.refresh();
    m_thread.start(QThread::LowPriority);
}

Spelling::~Spelling()
{
    m_thread.quit();
    m_thread.wait();
}

QStringList Spelling::languages() const
{
    QStringList sorted(m_readable.cbegin(), m_readable.cend());
    sorted.sort();
    return sorted;
}

bool Spelling::hasDictionary(const QString &language) const
{
    return m_readable.contains(language);
}

QString Spelling::note(const QString &language) const
{
    if (language.isEmpty() || hasDictionary(language))
        return {};
    if (m_readable.isEmpty())
        return tr("Spelling is not checked: no dictionary is installed (Debian: hunspell-en-us, hunspell-de-de).");
    static const QHash<QString, QString> packages = {{u"en"_s, u"hunspell-en-us"_s}, {u"de"_s, u"hunspell-de-de"_s}, {u"fr"_s, u"hunspell-fr"_s},
                                                     {u"es"_s, u"hunspell-es"_s}, {u"it"_s, u"hunspell-it"_s}, {u"nl"_s, u"hunspell-nl"_s},
                                                     {u"pt"_s, u"hunspell-pt-pt"_s}};
    const QString package = packages.value(language);
    if (package.isEmpty())
        return tr("Spelling is not checked: no dictionary for %1 is installed.").arg(shown(nameOf(language)));
    return tr("Spelling is not checked: no dictionary for %1 is installed (Debian: %2).").arg(shown(nameOf(language)), package);
}

Spelling::Verdict Spelling::verdict(const QString &language, const QString &word)
{
    if (!hasDictionary(language) || m_own.contains(word) || m_own.contains(word.toLower()))
        return Verdict::Right;
    const auto &known = m_known[language];
    if (const auto it = known.constFind(word); it != known.constEnd())
        return *it ? Verdict::Right : Verdict::Wrong;
    if (m_waiting.value(language).contains(word))
        return Verdict::Asked;
    if (m_toAsk.isEmpty())
        QMetaObject::invokeMethod(this, &Spelling::postAsked, Qt::QueuedConnection);
    m_waiting[language].insert(word);
    m_toAsk[language].append(word);
    return Verdict::Asked;
}

void Spelling::postAsked()
{
    const auto asked = std::exchange(m_toAsk, {});
    for (auto it = asked.cbegin(); it != asked.cend(); ++it)
        QMetaObject::invokeMethod(m_desk, [desk = m_desk, language = it.key(), words = it.value()] { desk->check(language, words); });
}

void Spelling::take(const QString &language, const QHash<QString, bool> &verdicts, bool isReadable)
{
    if (!isReadable)
        m_readable.remove(language);
    auto &known = m_known[language];
    if (known.size() > mostRemembered)
        known.clear();
    known.insert(verdicts);
    auto &waiting = m_waiting[language];
    for (auto it = verdicts.cbegin(); it != verdicts.cend(); ++it)
        waiting.remove(it.key());
    emit answered();
}

void Spelling::suggest(const QString &language, const QString &word, QObject *context, std::function<void(const QStringList &)> answer)
{
    QPromise<QStringList> promise;
    auto future = promise.future();
    promise.start();
    whenDone(future, context, std::move(answer));
    auto shared = std::make_shared<QPromise<QStringList>>(std::move(promise));
    QMetaObject::invokeMethod(m_desk, [desk = m_desk, language, word, shared] {
        shared->addResult(desk->suggestions(language, word).mid(0, mostSuggestions));
        shared->finish();
    });
}

void Spelling::addWord(const QString &word)
{
    auto written = m_database.write([word](store::WriteSession &session) { return store::personalwords::add(session, word); });
    whenDone(written, this, [this](const Status &status) {
        if (!status)
            emit failed(status.error());
    });
}

void Spelling::removeWord(const QString &word)
{
    auto written = m_database.write([word](store::WriteSession &session) { return store::personalwords::remove(session, word); });
    whenDone(written, this, [this](const Status &status) {
        if (!status)
            emit failed(status.error());
    });
}

} // namespace overture::gui
