// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evidencesources.h"
#include "domain/evidencetext.h"

#include <QFile>

#include <algorithm>

namespace overture::test {

using namespace Qt::StringLiterals;

/// A draft of tests/data/evidence with what is wrong in it.
struct LabelledDraft
{
    QString id;
    EvidenceCase mail;
    QStringList wrong;
};

/// The drafts of a file; its format is described in tests/data/evidence/SOURCES.md.
inline QList<LabelledDraft> labelledDrafts(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<LabelledDraft> drafts;
    Prospect prospect;
    QString language;
    QString pageText;
    QList<StudioFact> facts;
    QStringList sender;
    const auto lines = QString::fromUtf8(file.readAll()).split(u'\n');
    const auto sources = [&] {
        const Page page{PageId{1}, {}, u"https://site.example/"_s, {}, u"hash"_s, prospect.pageTitle, pageText};
        QHash<QString, QJsonValue> stored{{u"studio.sender_name"_s, sender.value(0).trimmed()}, {u"studio.name"_s, sender.value(1).trimmed()},
                                          {u"studio.offer"_s, sender.value(2).trimmed()}};
        const Settings settings(stored);
        return givenSources(prospect, {}, settings) + factSources(facts, settings.text(u"studio.offer"_s)) + pageSources({page});
    };
    bool isInDraft = false;
    for (const QString &line : lines) {
        const auto value = [&] { return line.mid(line.indexOf(u':') + 1).trimmed(); };
        if (line.startsWith(u"@world "_s)) {
            isInDraft = false;
            prospect = Prospect();
            prospect.domain = u"site.example"_s;
            language = line.section(u' ', 2, 2);
            pageText.clear();
            facts.clear();
        } else if (line.startsWith(u"== "_s)) {
            isInDraft = true;
            drafts.append({line.mid(3).trimmed(), {.subject = {}, .body = {}, .language = language, .sources = sources()}, {}});
        } else if (isInDraft && line.startsWith(u"!! "_s)) {
            drafts.last().wrong.append(line.mid(3).trimmed());
        } else if (isInDraft && line.startsWith(u"subject: "_s) && drafts.last().mail.subject.isEmpty()) {
            drafts.last().mail.subject = value();
        } else if (isInDraft) {
            drafts.last().mail.body += line + u'\n';
        } else if (line.startsWith(u"site: "_s)) {
            prospect.pageTitle = value();
        } else if (line.startsWith(u"place: "_s)) {
            prospect.location = value();
        } else if (line.startsWith(u"contact: "_s)) {
            prospect.contactName = value();
        } else if (line.startsWith(u"sender: "_s)) {
            sender = value().split(u'|');
        } else if (line.startsWith(u"fact: "_s)) {
            StudioFact fact;
            fact.id.value = facts.size() + 1;
            fact.text = value();
            facts.append(fact);
        } else if (line.startsWith(u"page: "_s)) {
            pageText += value() + u'\n';
        }
    }
    for (LabelledDraft &draft : drafts)
        draft.mail.body = draft.mail.body.trimmed();
    return drafts;
}

/// How the checker does on a set.
struct Rates
{
    int drafts = 0;
    int honest = 0;
    int wrong = 0;               ///< labelled claims
    int hits = 0;
    int claims = 0;              ///< claims found altogether
    int falseAlarms = 0;         ///< marked claims that are right
    int alarmedDrafts = 0;       ///< honest drafts with one of these
    QStringList misses;
    QStringList alarms;

    void operator+=(const Rates &other)
    {
        drafts += other.drafts;
        honest += other.honest;
        wrong += other.wrong;
        hits += other.hits;
        claims += other.claims;
        falseAlarms += other.falseAlarms;
        alarmedDrafts += other.alarmedDrafts;
    }
    [[nodiscard]] double hitRate() const { return 100.0 * hits / std::max(1, wrong); }
    [[nodiscard]] double falseAlarmRate() const { return 100.0 * falseAlarms / std::max(1, claims - hits); }
    [[nodiscard]] double alarmedShare() const { return 100.0 * alarmedDrafts / std::max(1, honest); }
};

inline Rates ratesOf(const QList<LabelledDraft> &drafts)
{
    Rates rates;
    for (const LabelledDraft &draft : drafts) {
        const EvidenceReport report = checkEvidence(draft.mail);
        ++rates.drafts;
        rates.wrong += int(draft.wrong.size());
        rates.claims += int(report.claims.size());
        QStringList open = draft.wrong;
        bool isAlarmed = false;
        for (const Claim &claim : report.unsupported()) {
            const QString said = evidence::folded(claim.text);
            const auto overlaps = [&](const QString &label) {
                const QString wrong = evidence::folded(label);
                return said.contains(wrong) || wrong.contains(said);
            };
            const auto found = std::find_if(open.begin(), open.end(), overlaps);
            if (found != open.end()) {
                ++rates.hits;
                open.erase(found);
            } else if (std::none_of(draft.wrong.begin(), draft.wrong.end(), overlaps)) {
                ++rates.falseAlarms;
                isAlarmed = true;
                rates.alarms.append(draft.id + u": "_s + claim.text.simplified() + u" ("_s + toText(claim.kind) + u", "_s + claim.why + u')');
            }
        }
        for (const QString &missed : std::as_const(open))
            rates.misses.append(draft.id + u": "_s + missed);
        if (draft.wrong.isEmpty()) {
            ++rates.honest;
            rates.alarmedDrafts += isAlarmed ? 1 : 0;
        }
    }
    return rates;
}

} // namespace overture::test
