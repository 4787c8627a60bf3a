// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/draftchecks.h"

#include "core/emailaddress.h"
#include "core/words.h"
#include "domain/similarity.h"
#include "domain/textlinks.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace overture {

using namespace Qt::StringLiterals;

namespace {

using Place = CheckTarget::Place;

constexpr int fewWords = 25;
constexpr int manyWords = 220;
constexpr int longSubject = 78;          // RFC 5322, 2.1.1: lines beyond are folded
constexpr double alike = 0.5;
constexpr double same = 0.9;

constexpr Word<CheckKind> kindWords[] = {{CheckKind::Address, "address"}, {CheckKind::OptOut, "opt_out"}, {CheckKind::Links, "links"},
                                         {CheckKind::Length, "length"}, {CheckKind::Fields, "fields"},
                                         {CheckKind::Similarity, "similarity"}, {CheckKind::Attachments, "attachments"}};
constexpr Word<CheckState> stateWords[] = {{CheckState::Good, "good"}, {CheckState::Remark, "remark"}, {CheckState::Problem, "problem"}};

class Checker
{
public:
    explicit Checker(const CheckedDraft &subject) : m_it(subject)
    {
        const QStringView text = withoutFooter(subject.draft.body);
        m_offset = text.isEmpty() ? 0 : int(text.data() - QStringView(subject.draft.body).data());
        m_body = text.toString();
    }

    DraftChecks run()
    {
        address();
        optOut();
        links();
        length();
        fields();
        similarity();
        attachments();
        return std::move(m_found);
    }

private:
    void add(CheckKind kind, CheckState state, const QString &sentence, CheckTarget target = {}, const QString &detail = {})
    {
        if (target.place == Place::Body && target.length > 0)
            target.start += m_offset;
        m_found.checks.append({kind, state, sentence, target, detail});
    }

    void address()
    {
        const CheckTarget recipient{.place = Place::Recipient};
        const QString text = m_it.prospect.contactEmail;
        if (text.isEmpty())
            return add(CheckKind::Address, CheckState::Problem, u"There is no address to send it to."_s, recipient);
        const auto parsed = EmailAddress::parse(text);
        if (!parsed)
            return add(CheckKind::Address, CheckState::Problem, parsed.error().message, recipient);
        if (!m_it.suppressionReason.isEmpty())
            return add(CheckKind::Address, CheckState::Problem, u"%1 is on the do-not-contact list: %2."_s.arg(text, m_it.suppressionReason), recipient);
        if (parsed->isNeverMailed())
            return add(CheckKind::Address, CheckState::Problem, u"Nobody reads %1."_s.arg(text), recipient);
        if (m_it.hasReplied)
            return add(CheckKind::Address, CheckState::Problem, u"They have answered already."_s, {.place = Place::Prospect});
        if (!m_it.heldDomain.isEmpty())
            return add(CheckKind::Address, CheckState::Problem, u"Somebody at %1 has answered already."_s.arg(m_it.heldDomain), {.place = Place::Prospect});
        const QString source = m_it.contact && !m_it.contact->sourceUrl.isEmpty() ? u"Seen on %1"_s.arg(m_it.contact->sourceUrl) : QString();
        const auto told = [&](CheckState state, const QString &sentence) {
            const QString why = m_it.prospect.verificationReason;
            add(CheckKind::Address, state, sentence, recipient, source.isEmpty() ? why : why.isEmpty() ? source : source + u". "_s + why);
        };
        switch (m_it.prospect.verificationStatus) {
        case VerificationStatus::Verified:
            told(CheckState::Good, m_it.prospect.acceptedAt ? u"%1: taken as it is, by you."_s.arg(text) : u"%1 is verified."_s.arg(text));
            break;
        case VerificationStatus::Invalid: told(CheckState::Problem, u"%1 does not exist."_s.arg(text)); break;
        case VerificationStatus::Disposable: told(CheckState::Problem, u"%1 is a throw-away address."_s.arg(text)); break;
        case VerificationStatus::Blocked: told(CheckState::Problem, u"%1 takes no mail."_s.arg(text)); break;
        case VerificationStatus::AcceptAll: told(CheckState::Remark, u"Nobody can tell whether %1 exists: the domain takes every address."_s.arg(text)); break;
        case VerificationStatus::Webmail: told(CheckState::Remark, u"%1 is a mailbox of a free mail service."_s.arg(text)); break;
        case VerificationStatus::Unknown: told(CheckState::Remark, u"The check of %1 brought no answer."_s.arg(text)); break;
        case VerificationStatus::Unverified: told(CheckState::Remark, u"%1 has not been checked."_s.arg(text)); break;
        }
    }

    void optOut()
    {
        if (m_it.optOutLine.trimmed().isEmpty())
            add(CheckKind::OptOut, CheckState::Problem, u"The footer has no opt-out line."_s, {.place = Place::Settings, .key = u"studio.opt_out_line"_s});
        if (m_it.postalAddress.trimmed().isEmpty())
            add(CheckKind::OptOut, CheckState::Problem, u"The footer has no postal address."_s, {.place = Place::Settings, .key = u"studio.postal_address"_s});
        if (m_found.checks.isEmpty() || m_found.checks.last().kind != CheckKind::OptOut)
            add(CheckKind::OptOut, CheckState::Good, u"The footer has your postal address and the opt-out line."_s);
    }

    void links()
    {
        const auto found = textLinks(m_it.draft.subject);
        for (const TextLink &link : found)
            add(CheckKind::Links, CheckState::Problem, u"A link in the subject looks like advertising."_s,
                {.place = Place::Subject, .start = link.start, .length = link.length});
        const auto all = textLinks(m_body);
        const auto at = [](const TextLink &link) { return CheckTarget{.place = Place::Body, .start = link.start, .length = link.length}; };
        for (const TextLink &link : all) {
            switch (link.fault) {
            case TextLink::Fault::None: break;
            case TextLink::Fault::Broken:
                add(CheckKind::Links, CheckState::Problem, u"%1 is no web address that works."_s.arg(link.text), at(link));
                break;
            case TextLink::Fault::Shortened:
                add(CheckKind::Links, CheckState::Problem, u"%1 hides where it leads. Write the whole address."_s.arg(link.text), at(link));
                break;
            case TextLink::Fault::Disguised:
                add(CheckKind::Links, CheckState::Problem, u"%1 looks like another address than it is."_s.arg(link.text), at(link));
                break;
            case TextLink::Fault::Plain:
                add(CheckKind::Links, CheckState::Remark, u"%1 is not encrypted (http)."_s.arg(link.text), at(link));
                break;
            }
        }
        const auto own = DomainName::fromUrl(m_it.studioWebsite);
        const auto theirs = DomainName::parse(m_it.prospect.domain);
        QSet<QString> told;
        for (const TextLink &link : all) {
            const auto host = DomainName::fromUrl(link.text);
            if (!host || link.fault == TextLink::Fault::Broken || link.fault == TextLink::Fault::Shortened)
                continue;
            const auto site = host->registrable();
            const bool isKnown = (own && site == own->registrable()) || (theirs && site == theirs->registrable());
            if (!isKnown && !told.contains(site.ace())) {
                told.insert(site.ace());
                add(CheckKind::Links, CheckState::Remark, u"%1 is neither your site nor theirs."_s.arg(site.display()), at(link));
            }
        }
        if (all.size() > 2)
            add(CheckKind::Links, CheckState::Remark, u"%1 links: more than two look like advertising."_s.arg(all.size()), at(all.at(2)));
        if (m_found.checks.last().kind == CheckKind::Links)
            return;
        const QString sentence = all.isEmpty() ? u"No links."_s : all.size() == 1 ? u"One link, to a known site."_s : u"Two links, to known sites."_s;
        add(CheckKind::Links, CheckState::Good, sentence);
    }

    void length()
    {
        static const QRegularExpression word(u"[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}’'-]*"_s, QRegularExpression::UseUnicodePropertiesOption);
        auto it = word.globalMatch(m_body);
        for (; it.hasNext(); it.next())
            ++m_found.words;
        const CheckTarget subject{.place = Place::Subject, .start = 0, .length = int(m_it.draft.subject.size())};
        const QString title = m_it.draft.subject.trimmed();
        if (title.isEmpty())
            add(CheckKind::Length, CheckState::Problem, u"There is no subject."_s, subject);
        else if (title.size() > longSubject)
            add(CheckKind::Length, CheckState::Remark, u"The subject has %1 characters; programs show about 60."_s.arg(title.size()), subject);
        const bool hasLetters = title.size() > 3 && title != title.toLower();
        if (hasLetters && title == title.toUpper())
            add(CheckKind::Length, CheckState::Remark, u"The subject is in capitals."_s, subject);
        if (title.count(u'!') > 1)
            add(CheckKind::Length, CheckState::Remark, u"The subject has more than one exclamation mark."_s, subject);
        if (m_found.words == 0)
            return add(CheckKind::Length, CheckState::Problem, u"There is no text."_s, {.place = Place::Body});
        const CheckState state = m_found.words < fewWords || m_found.words > manyWords ? CheckState::Remark : CheckState::Good;
        add(CheckKind::Length, state,
            m_found.words < fewWords    ? u"Only %1 words: that reads like a note to everybody."_s.arg(m_found.words)
            : m_found.words > manyWords ? u"%1 words: few people read that much from a stranger."_s.arg(m_found.words)
                                        : u"%1 words."_s.arg(m_found.words),
            {.place = Place::Body});
    }

    /// What a template or a model left open.
    void fields()
    {
        struct Gap
        {
            QRegularExpression pattern;
            QString sentence;
        };
        static const auto flags = QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption;
        static const QList<Gap> gaps = {
            {QRegularExpression(
                 u"\\{\\{[^{}\\n]{0,80}\\}?\\}?|\\{[A-Za-z_][\\w .|-]{0,60}\\}|<<[^<>\\n]{1,60}>>|%[A-Z_]{3,40}%"_s),
             u"The field %1 was not filled in."_s},
            {QRegularExpression(u"\\[[^\\[\\]\\n]{1,80}\\]"_s), u"%1 stands in brackets, as if it were to be filled in."_s},
            {QRegularExpression(u"\\b(?:T" "ODO|TBD|F" "IXME|XXX+)\\b"_s), u"“%1” is left over."_s},
            {QRegularExpression(u"\\blorem ipsum\\b"_s, flags), u"“%1” is left over."_s},
            {QRegularExpression(
                 u"^(?:hello|hi|dear|good (?:morning|day)|hallo|guten tag|liebe[rs]?|sehr geehrte[rs]?|bonjour|chère?|hola|estimad[oa]|ciao|gentile|beste|olá)[ \\t]+[,!:]"_s,
                 flags | QRegularExpression::MultilineOption),
             u"The greeting “%1” names nobody."_s},
        };
        const auto look = [&](const QString &text, Place place) {
            for (const Gap &gap : gaps) {
                for (auto it = gap.pattern.globalMatch(text); it.hasNext();) {
                    const auto match = it.next();
                    add(CheckKind::Fields, CheckState::Problem, gap.sentence.arg(match.captured().trimmed()),
                        {.place = place, .start = int(match.capturedStart()), .length = int(match.capturedLength())});
                    if (m_found.checks.size() > 50) // a text made of brackets
                        return;
                }
            }
        };
        look(m_it.draft.subject, Place::Subject);
        look(m_body, Place::Body);
        if (m_found.checks.last().kind != CheckKind::Fields)
            add(CheckKind::Fields, CheckState::Good, u"Nothing is left to fill in."_s);
    }

    void similarity()
    {
        const TextLikeness likeness(m_body);
        TextLikeness::Match best;
        const ComparedMail *nearest = nullptr;
        for (const ComparedMail &mail : m_it.recent) {
            const auto match = likeness.with(withoutFooter(mail.body));
            if (match.share > best.share) {
                best = match;
                nearest = &mail;
            }
        }
        if (m_it.recent.isEmpty())
            return add(CheckKind::Similarity, CheckState::Good, u"Nothing was sent to others yet that it could be like."_s);
        if (!nearest || best.share < alike) {
            return add(CheckKind::Similarity, CheckState::Good,
                       m_it.recent.size() == 1 ? u"Not like the last mail that went out."_s : u"Not like any of the last %1 mails."_s.arg(m_it.recent.size()));
        }
        const QString day = toDateTime(nearest->sentAt).toString(u"yyyy-MM-dd"_s);
        const int percent = int(best.share * 100 + 0.5);
        add(CheckKind::Similarity, best.share >= same ? CheckState::Problem : CheckState::Remark,
            best.share >= same ? u"Almost the same text went to %1 on %2 (%3 %)."_s.arg(nearest->domain, day).arg(percent)
                               : u"%3 % of it went to %1 on %2 as well."_s.arg(nearest->domain, day).arg(percent),
            {.place = Place::Body, .start = best.start, .length = best.length},
            u"%1 words in a row are the same: “%2”"_s.arg(best.words).arg(m_body.mid(best.start, best.length).simplified()));
    }

    void attachments()
    {
        for (const QString &problem : m_it.fileProblems)
            add(CheckKind::Attachments, CheckState::Problem, problem, {.place = Place::Attachments});
        static const QRegularExpression spoken(
            u"\\b(?:attached|attachments?|enclosed|im anhang|anbei|angehängt\\w*|beigefügt\\w*|beiliegend\\w*|ci-joint\\w*|pièces? jointes?|adjunt[oa]s?|in allegato|allegat[oi]|bijgevoegd\\w*|bijlagen?|em anexo)\\b"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        const auto match = spoken.match(m_body);
        if (match.hasMatch() && m_it.attachments == 0) {
            add(CheckKind::Attachments, CheckState::Problem, u"The text says “%1”, but nothing is attached."_s.arg(match.captured()),
                {.place = Place::Body, .start = int(match.capturedStart()), .length = int(match.capturedLength())});
        }
        if (m_found.checks.last().kind == CheckKind::Attachments)
            return;
        add(CheckKind::Attachments, CheckState::Good,
            m_it.attachments == 0   ? u"Nothing is attached."_s
            : m_it.attachments == 1 ? u"One file is attached."_s
                                    : u"%1 files are attached."_s.arg(m_it.attachments),
            {.place = Place::Attachments});
    }

    const CheckedDraft &m_it;
    QString m_body;            ///< without footer and the white space around
    int m_offset = 0;          ///< where it begins in the draft
    DraftChecks m_found;
};

} // namespace

CheckState DraftChecks::worst() const
{
    CheckState state = CheckState::Good;
    for (const DraftCheck &check : checks)
        state = std::max(state, check.state);
    return state;
}

int DraftChecks::count(CheckState state) const
{
    return int(std::count_if(checks.begin(), checks.end(), [state](const DraftCheck &check) { return check.state == state; }));
}

DraftChecks checkDraft(const CheckedDraft &subject)
{
    return Checker(subject).run();
}

OVERTURE_WORDS(CheckKind, kindWords)
OVERTURE_WORDS(CheckState, stateWords)

} // namespace overture
