// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/prospects/prospectfacts.h"

#include "gui/factlist.h"
#include "gui/format.h"
#include "gui/language/shown.h"
#include "gui/viewstate.h"

#include "store/prospectrepository.h"


namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

Result<ProspectFile> readFile(store::ReadSession &session, ProspectId id)
{
    ProspectFile file;
    if (!id.isValid())
        return file;
    auto prospect = store::prospects::byId(session, id);
    if (!prospect)
        return fail(prospect.error());
    if (!*prospect)
        return file;
    auto contacts = store::prospects::contacts(session, id);
    if (!contacts)
        return fail(contacts.error());
    auto pages = store::prospects::pages(session, id);
    if (!pages)
        return fail(pages.error());
    return ProspectFile{**prospect, *contacts, *pages};
}

} // namespace

ProspectFacts::ProspectFacts(QWidget *parent) : QWidget(parent), m_area(new StatefulView(this)), m_facts(new FactList(m_area))
{
    m_facts->fill(this, m_area);
    m_facts->setAccessibleName(tr("Facts about the prospect"));
    m_area->showEmpty(u"empty-search"_s, tr("No prospect selected"), tr("Select a row to see what is known and where it was seen."));
}

void ProspectFacts::follow(store::Database &database, Clock &clock)
{
    m_clock = &clock;
    m_file = std::make_unique<Live<ProspectFile>>(database, QList{store::Table::Prospects, store::Table::Contacts, store::Table::Pages},
                                                  [](store::ReadSession &) -> Result<ProspectFile> { return ProspectFile(); }, nullptr);
    connect(m_file.get(), &LiveBase::changed, this, &ProspectFacts::rebuild);
}

void ProspectFacts::setProspect(ProspectId id)
{
    if (id == m_id)
        return;
    m_id = id;
    m_file->setReader([id](store::ReadSession &session) { return readFile(session, id); });
}

const Prospect *ProspectFacts::known() const
{
    return m_shown.prospect.id == m_id && m_id.isValid() ? &m_shown.prospect : nullptr;
}

QString ProspectFacts::suggestion() const
{
    for (const auto &contact : m_shown.contacts) {
        if (known() && contact.value == m_shown.prospect.contactEmail)
            return contact.suggestion;
    }
    return {};
}

void ProspectFacts::rebuild()
{
    const auto &file = m_file->value();
    if (!file)
        return;
    if (!*file) {
        m_area->showFailed(file->error(), tr("Try again"), [this] { m_file->refresh(); });
    } else if (!(*file)->prospect.id.isValid()) {
        m_shown = {};
        m_area->showEmpty(u"empty-search"_s, tr("No prospect selected"), tr("Select a row to see what is known and where it was seen."));
    } else if (m_shown != **file || m_area->state() != ViewState::Rows) {
        m_shown = **file;
        fill(m_shown);
        m_area->showRows();
    }
    emit factsChanged();
}

/// Where the address was seen, and what is known of the mailbox: two facts.
void ProspectFacts::addAddressFacts(const ProspectFile &file, Instant now)
{
    const auto &prospect = file.prospect;
    for (const auto &contact : file.contacts) {
        if (contact.value != prospect.contactEmail)
            continue;
        m_facts->addFact(tr("Seen"), contact.sourceUrl.isEmpty() ? tr("on no page")
                                         : contact.seenAt ? tr("%1, %2").arg(contact.sourceUrl, format::relative(*contact.seenAt, now))
                                                          : contact.sourceUrl);
        QString mailbox = contact.mailboxStatus.isEmpty() ? tr("not checked") : shown(QString(contact.mailboxStatus).replace(u'_', u' '));
        if (!contact.mailboxMethod.isEmpty())
            mailbox = tr("%1 (asked: %2)").arg(mailbox, contact.mailboxMethod);
        if (contact.verifiedAt)
            mailbox = tr("%1, %2").arg(mailbox, format::relative(*contact.verifiedAt, now));
        m_facts->addFact(tr("Mailbox"), mailbox);
        if (!contact.mailboxReason.isEmpty() && contact.mailboxReason != prospect.verificationReason)
            m_facts->addNote(shown(contact.mailboxReason));
        if (!contact.suggestion.isEmpty())
            m_facts->addFact(tr("Meant?"), contact.suggestion, tr("“Use suggestion” takes this address and checks it anew."));
    }
    if (!prospect.verificationReason.isEmpty())
        m_facts->addFact(tr("Checked"), shown(prospect.verificationReason));
    if (prospect.acceptedAt)
        m_facts->addFact(tr("Accepted"), tr("by hand, %1: %2").arg(format::relative(*prospect.acceptedAt, now), shown(prospect.acceptedReason)));
}

void ProspectFacts::fill(const ProspectFile &file)
{
    const auto &prospect = file.prospect;
    const auto now = m_clock->now();
    m_facts->begin(prospect.id.value);
    const auto domain = DomainName::parse(prospect.domain);
    m_facts->addTitle(domain ? domain->display() : prospect.domain, prospect.pageUrl);
    if (!prospect.pageTitle.isEmpty())
        m_facts->addNote(prospect.pageTitle);
    QList<Chip> chips{chipFor(prospect.outreachStatus)};
    if (!prospect.contactEmail.isEmpty() && chipFor(prospect.verificationStatus).text != chips.first().text)
        chips.append(chipFor(prospect.verificationStatus));
    if (prospect.approvalStatus != ApprovalStatus::Pending)
        chips.append(chipFor(prospect.approvalStatus));
    m_facts->addChips(chips);

    if (prospect.intent != SiteIntent::Unknown) {
        QStringList signs;
        for (const auto &sign : QJsonDocument::fromJson(prospect.intentSigns.toUtf8()).array())
            signs.append(shown(sign.toString()));
        m_facts->addFact(tr("Kind"), tr("%1, %2 % sure: %3").arg(shown(toText(prospect.intent))).arg(prospect.intentConfidence).arg(signs.join(u"; "_s)));
    }
    if (!prospect.category.isEmpty() && !prospect.categoryReason.isEmpty())
        m_facts->addFact(tr("Category"), tr("%1: %2").arg(prospect.category, shown(prospect.categoryReason)));

    m_facts->addHeading(tr("ADDRESS"));
    if (prospect.contactEmail.isEmpty()) {
        m_facts->addNote(prospect.noAddressReason.isEmpty() ? tr("Nobody has looked for an address yet.") : shown(prospect.noAddressReason));
    } else {
        const auto address = EmailAddress::parse(prospect.contactEmail);
        m_facts->addFact(tr("Write to"), address ? address->display() : prospect.contactEmail, prospect.contactEmail);
        if (!prospect.contactName.isEmpty())
            m_facts->addFact(tr("Name"), prospect.contactName);
        addAddressFacts(file, now);
    }
    for (const auto &contact : file.contacts) {
        QString source = QUrl(contact.sourceUrl).host() + QUrl(contact.sourceUrl).path();
        if (source.isEmpty())
            source = contact.provider;
        if (contact.seenAt)
            source += u" · "_s + format::relative(*contact.seenAt, now);
        QString text = contact.value;
        if (!contact.name.isEmpty())
            text += u" · "_s + contact.name;
        if (!contact.sourceSentence.isEmpty())
            text += u"\n“"_s + contact.sourceSentence + u"”"_s;
        m_facts->addQuote(text, source, contact.sourceUrl);
    }

    m_facts->addHeading(tr("SCORE"));
    const auto lines = QJsonDocument::fromJson(prospect.scoreLines.toUtf8()).array();
    if (!prospect.score)
        m_facts->addNote(tr("Not scored yet."));
    else
        m_facts->addFact(tr("Total"), tr("%1 of 100").arg(QLocale().toString(*prospect.score, 'f', 0)));
    for (const auto &entry : lines) {
        const auto line = entry.toObject();
        m_facts->addBar(shown(line.value(u"factor"_s).toString()), line.value(u"points"_s).toDouble(), line.value(u"weight"_s).toDouble() * 100,
                        shown(line.value(u"why"_s).toString()));
    }

    m_facts->addHeading(tr("PAGES READ"));
    if (file.pages.isEmpty())
        m_facts->addNote(tr("None."));
    for (const auto &page : file.pages) {
        const auto name = page.title.isEmpty() ? page.url : page.title;
        m_facts->addLink(name, page.url, QUrl(page.url).path() + u" · "_s + format::relative(page.fetchedAt, now));
    }

    m_facts->addHeading(tr("MORE"));
    for (const auto &[caption, value] : {std::pair{tr("Category"), prospect.category}, {tr("Location"), prospect.location},
                                         {tr("Keywords"), prospect.keywords}, {tr("Language"), prospect.language}}) {
        if (!value.isEmpty())
            m_facts->addFact(caption, value);
    }
    if (prospect.daEst)
        m_facts->addFact(tr("Authority"), prospect.daEstAt
                                              ? tr("%1 of 100, asked %2").arg(qRound(*prospect.daEst)).arg(format::relative(*prospect.daEstAt, now))
                                              : tr("%1 of 100").arg(qRound(*prospect.daEst)));
    m_facts->addFact(tr("Added"), format::relative(prospect.createdAt, now), format::exact(prospect.createdAt));
    m_facts->end();
}

} // namespace overture::gui
