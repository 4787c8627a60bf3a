// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practiceworld.h"
#include "program.h"

#include <QUrl>

using namespace overture;
using namespace overture::test;

namespace {

/// A list as people keep them: semicolons, windows-1252, the same site in several spellings, and rows that are nothing.
class List
{
public:
    explicit List(const QStringList &sites)
    {
        const int last = int(sites.size());
        add({u"Firma"_s, u"Webseite"_s, u"E-Mail"_s, u"Ansprechpartner"_s, u"Ort"_s, u"Bemerkung"_s});
        for (int i = 0; i < last; ++i) {
            // One cell holds a line break, one quotes, so that lines and rows differ from there on.
            const QString note = i == 3 ? u"\"zweite\nZeile\""_s : i == 5 ? u"\"sagt \"\"später\"\"\""_s : QString();
            saved(sites[i], {u"Galerie Nº %1 – Müller"_s.arg(i), sites[i], {}, u"José Größe"_s, u"Zürich"_s, note});
        }
        for (int i = 0; i < 30; ++i) {
            const QString name = i < 10 ? u"galerie-blümel-%1.example"_s.arg(i) : u"nowhere-%1.example"_s.arg(i);
            saved(QString::fromLatin1(QUrl::toAce(name)), {u"Unerreichbar %1"_s.arg(i), u"https://%1/kontakt"_s.arg(name), {}, {}, u"Köln"_s, {}});
        }
        for (int i = 0; i < 10; ++i)
            duplicate({u"Noch einmal"_s, QString::fromLatin1(QUrl::toAce(u"galerie-blümel-%1.example"_s.arg(i))), {}, {}, {}, {}});
        for (int i = 0; i < last; ++i) {
            const QString spelling = i % 4 == 0 ? u"WWW."_s + sites[i].toUpper()
                                     : i % 4 == 1 ? u"https://www.%1/about?ref=list#top"_s.arg(sites[i])
                                     : i % 4 == 2 ? u"http://Shop.%1/"_s.arg(sites[i])
                                                  : u"  %1.  "_s.arg(sites[i]);
            duplicate({u"Galerie doppelt"_s, spelling, {}, {}, {}, {}});
        }
        // With an address in the list: nothing has to be looked for. The host does not exist, which the check finds out.
        for (int i = 0; i < 10; ++i) {
            saved(u"brought-%1.example"_s.arg(i), {u"Mit Adresse"_s, {}, u"Info@Brought-%1.example"_s.arg(i), {}, {}, {}});
            duplicate({u"Dieselbe"_s, {}, u"info@BROUGHT-%1.EXAMPLE"_s.arg(i), {}, {}, {}});
        }
        const QStringList broken = {{}, u"keine"_s, u"http://"_s, u"foo bar baz"_s, u"-.-"_s, u"http://127.0.0.1/"_s, u"www..example"_s,
                                    u"@"_s, u"n/a"_s, u"???"_s};
        for (int i = 0; rows() < 200; ++i) {
            if (i % 2 == 0)
                refused({u"Kaputt"_s, broken[(i / 2) % broken.size()], {}, {}, {}, {}});
            else
                refused({u"Kaputte Adresse"_s, {}, u"info(at)kaputt-%1"_s.arg(i), {}, {}, {}});
        }
    }

    [[nodiscard]] QByteArray bytes() const
    {
        // windows-1252 by hand: Latin-1 but for the dash and the curly marks.
        QByteArray encoded;
        for (const QChar c : m_text) {
            if (c == u'–')
                encoded += '\x96';
            else if (c == u'’')
                encoded += '\x92';
            else
                encoded += char(c.unicode());
        }
        return encoded;
    }
    [[nodiscard]] int rows() const { return int(m_saved.size()) + m_duplicates + int(m_refusedLines.size()); }
    [[nodiscard]] const QStringList &savedDomains() const { return m_saved; }
    [[nodiscard]] int duplicates() const { return m_duplicates; }
    [[nodiscard]] const QList<int> &refusedLines() const { return m_refusedLines; }

private:
    void saved(const QString &domain, const QStringList &cells)
    {
        m_saved.append(domain);
        add(cells);
    }
    void duplicate(const QStringList &cells)
    {
        ++m_duplicates;
        add(cells);
    }
    void refused(const QStringList &cells)
    {
        m_refusedLines.append(m_line);
        add(cells);
    }
    void add(const QStringList &cells)
    {
        const QString row = cells.join(u';') + u"\r\n"_s;
        m_text += row;
        m_line += int(row.count(u'\n'));
    }

    QString m_text;
    int m_line = 1;
    QStringList m_saved;
    int m_duplicates = 0;
    QList<int> m_refusedLines;
};

QStringList practiceSites()
{
    practice::PracticeWorld world({});
    if (!world.start())
        qFatal("the practice world does not open");
    return world.siteDomains().mid(0, 55);
}

} // namespace

/// The main job on a list that a person brings: 200 rows, each of which ends with a draft or with its reason.
class TestBroughtList : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void aDryRunTellsTheSameAndWritesNothing();
    void importCountsEveryRow();
    void importingAgainSavesNothing();
    void everyRowEndsWithADraftOrAReason();

private:
    void checkNumbers(const QJsonObject &report, int saved, int existing);

    QTemporaryDir m_folder;
    std::optional<List> m_list;
    QString m_file;
    std::optional<Program> m_program;
};

void TestBroughtList::initTestCase()
{
    m_list.emplace(practiceSites());
    m_file = m_folder.filePath(u"Künstlerliste.csv"_s);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_list->bytes());
    QCOMPARE(m_list->rows(), 200);
    QVERIFY(m_list->savedDomains().size() > 90 && m_list->duplicates() > 60 && m_list->refusedLines().size() > 10);
    m_program.emplace(m_folder.filePath(u"list.db"_s));
}

void TestBroughtList::checkNumbers(const QJsonObject &report, int saved, int existing)
{
    QCOMPARE(missingKeys(report, {u"found"_s, u"saved"_s, u"duplicate"_s, u"existing"_s, u"refused"_s}), QStringList());
    QList<int> lines;
    for (const auto &row : report.value(u"refused"_s).toArray()) {
        lines.append(row.toObject().value(u"line"_s).toInt());
        QVERIFY(row.toObject().value(u"reason"_s).toString().size() > 10);
    }
    QCOMPARE(lines, m_list->refusedLines());
    QCOMPARE(report.value(u"found"_s).toInt(), 200);
    QCOMPARE(report.value(u"saved"_s).toInt(), saved);
    QCOMPARE(report.value(u"existing"_s).toInt(), existing);
    QCOMPARE(report.value(u"duplicate"_s).toInt(), m_list->duplicates());
    QCOMPARE(report.value(u"saved"_s).toInt() + report.value(u"duplicate"_s).toInt() + report.value(u"existing"_s).toInt() + int(lines.size()), 200);
    QCOMPARE(report.value(u"encoding"_s).toString().toLower(), u"windows-1252"_s);
}

void TestBroughtList::aDryRunTellsTheSameAndWritesNothing()
{
    const Outcome outcome = m_program->run({u"import"_s, m_file, u"--dry-run"_s});
    QVERIFY2(outcome.exitCode == 0, outcome.text().constData());
    checkNumbers(outcome.object(), int(m_list->savedDomains().size()), 0);
    QCOMPARE(m_program->run({u"prospects"_s}).array(), QJsonArray());
}

void TestBroughtList::importCountsEveryRow()
{
    const Outcome outcome = m_program->run({u"import"_s, m_file});
    QVERIFY2(outcome.exitCode == 0, outcome.text().constData());
    checkNumbers(outcome.object(), int(m_list->savedDomains().size()), 0);
    QStringList domains;
    for (const auto &prospect : m_program->run({u"prospects"_s}).array()) {
        domains.append(prospect.toObject().value(u"domain"_s).toString());
        QVERIFY(!prospect.toObject().value(u"location"_s).toString().contains(QChar::ReplacementCharacter));
    }
    domains.sort();
    QStringList wanted = m_list->savedDomains();
    wanted.sort();
    QCOMPARE(domains, wanted);
    const QJsonArray found = m_program->run({u"prospects"_s, u"--filter"_s, m_list->savedDomains().first()}).array();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().toObject().value(u"contact_name"_s).toString(), u"José Größe"_s);
    QCOMPARE(found.first().toObject().value(u"location"_s).toString(), u"Zürich"_s);
    QCOMPARE(found.first().toObject().value(u"discovery_status"_s).toString(), u"imported"_s);
}

void TestBroughtList::importingAgainSavesNothing()
{
    const Outcome outcome = m_program->run({u"import"_s, m_file});
    QVERIFY2(outcome.exitCode == 0, outcome.text().constData());
    checkNumbers(outcome.object(), 0, int(m_list->savedDomains().size()));
    QCOMPARE(m_program->run({u"prospects"_s}).array().size(), m_list->savedDomains().size());
}

void TestBroughtList::everyRowEndsWithADraftOrAReason()
{
    for (const QString &stage : {u"enrich"_s, u"verify"_s, u"score"_s, u"draft"_s}) {
        const Outcome outcome = m_program->run({stage});
        QVERIFY2(outcome.exitCode == 0, outcome.text().constData());
        const QJsonArray jobs = outcome.object().value(u"jobs"_s).toArray();
        QCOMPARE(jobs.size(), 1);
        const QJsonObject job = jobs.first().toObject();
        QVERIFY2(job.value(u"status"_s).toString().startsWith(u"completed"), outcome.text().constData());
        QCOMPARE(job.value(u"done"_s).toInt() + job.value(u"failed"_s).toInt() + job.value(u"skipped"_s).toInt(), job.value(u"total"_s).toInt());
    }
    QHash<qint64, QString> drafted;
    const QJsonArray drafts = m_program->run({u"drafts"_s}).array();
    for (const auto &draft : drafts)
        drafted.insert(draft.toObject().value(u"prospect_id"_s).toInteger(), draft.toObject().value(u"to"_s).toString());
    QCOMPARE(drafted.size(), drafts.size());
    QSet<QString> draftFailures;
    for (const auto &job : m_program->run({u"jobs"_s}).array()) {
        if (job.toObject().value(u"type"_s).toString() != u"draft")
            continue;
        const QString id = QString::number(job.toObject().value(u"id"_s).toInteger());
        for (const auto &error : m_program->run({u"jobs"_s, u"--errors"_s, id}).array())
            draftFailures.insert(error.toObject().value(u"subject"_s).toString());
    }

    int withDraft = 0, withoutAddress = 0, notVerified = 0, notDrafted = 0;
    const QJsonArray prospects = m_program->run({u"prospects"_s}).array();
    for (const auto &value : prospects) {
        const QJsonObject prospect = value.toObject();
        const QByteArray shown = QJsonDocument(prospect).toJson();
        const bool hasAddress = !prospect.value(u"contact_email"_s).toString().isEmpty();
        QVERIFY2(prospect.value(u"score"_s).isDouble(), shown.constData());
        if (drafted.contains(prospect.value(u"id"_s).toInteger())) {
            ++withDraft;
            QVERIFY2(hasAddress, shown.constData());
            QCOMPARE(drafted.value(prospect.value(u"id"_s).toInteger()), prospect.value(u"contact_email"_s).toString());
        } else if (!hasAddress) {
            ++withoutAddress;
            QVERIFY2(!prospect.value(u"no_address_reason"_s).toString().isEmpty(), shown.constData());
        } else if (prospect.value(u"verification_status"_s).toString() != u"verified") {
            ++notVerified;
            QVERIFY2(!prospect.value(u"verification_reason"_s).toString().isEmpty(), shown.constData());
        } else {
            ++notDrafted;
            QVERIFY2(draftFailures.contains(prospect.value(u"domain"_s).toString()), shown.constData());
        }
    }
    qInfo("%d rows: %d with a draft, %d without an address, %d whose address is not good, %d whose draft failed", int(prospects.size()),
          withDraft, withoutAddress, notVerified, notDrafted);
    QCOMPARE(withDraft + withoutAddress + notVerified + notDrafted, int(m_list->savedDomains().size()));
    QVERIFY(withDraft >= 20 && withoutAddress >= 30 && notVerified >= 10);
    const QJsonObject counts = m_program->run({u"status"_s}).object().value(u"counts"_s).toObject();
    QCOMPARE(counts.value(u"prospects"_s).toInt(), int(prospects.size()));
    QCOMPARE(counts.value(u"with_address"_s).toInt() + counts.value(u"no_address"_s).toInt(), int(prospects.size()));
    QCOMPARE(counts.value(u"drafted"_s).toInt(), withDraft);
    QCOMPARE(counts.value(u"sent"_s).toInt(-1), 0);
}

QTEST_GUILESS_MAIN(TestBroughtList)
#include "tst_broughtlist.moc"
