// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/drafteditor.h"

#include "gui/bannerstack.h"
#include "gui/page.h"
#include "gui/text/fieldtext.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int AutosaveMs = 500;

using Row = std::optional<store::DraftRow>;

Result<Row> readRow(store::ReadSession &session, DraftId id)
{
    if (!id.isValid())
        return Row();
    const auto rows = store::drafts::rowsByIds(session, {id.value});
    if (!rows)
        return fail(rows.error());
    return rows->isEmpty() ? Row() : Row(rows->first());
}

} // namespace

DraftEditor::DraftEditor(PageContext &context, QLineEdit *subject, QPlainTextEdit *body, QLabel *saved, QObject *parent)
    : QObject(parent), m_context(context), m_subject(subject), m_body(body), m_saved(saved),
      m_stored(context.gui.database, {store::Table::Drafts, store::Table::Prospects},
               [](store::ReadSession &) -> Result<Row> { return Row(); }, this)
{
    m_subject->setMaxLength(int(LongestShownSubject));
    m_pause.setSingleShot(true);
    m_pause.setInterval(AutosaveMs);
    connect(&m_pause, &QTimer::timeout, this, &DraftEditor::save);
    connect(&m_stored, &LiveBase::changed, this, &DraftEditor::showStored);
    const auto typed = [this] {
        if (isDirty() && !m_pause.isActive())
            m_pause.start(); // not restarted by each key: typed text is never older than this
    };
    connect(m_subject, &QLineEdit::textEdited, this, typed);
    connect(m_body, &QPlainTextEdit::textChanged, this, typed);
    open({});
}

QString DraftEditor::typedBody() const
{
    return fieldText(*m_body->document());
}

bool DraftEditor::isDirty() const
{
    return m_id.isValid() && m_row && !m_isCut && (m_subject->text() != m_knownSubject || typedBody() != m_knownBody);
}

void DraftEditor::open(DraftId id, const std::optional<store::DraftRow> &known)
{
    if (id == m_id && m_row)
        return;
    save();
    m_id = id;
    m_row.reset();
    m_isCut = false;
    m_sitting = newSitting();
    if (!known) {
        m_subject->setEnabled(false);
        m_body->setEnabled(false);
    }
    m_knownSubject.clear();
    m_knownBody.clear();
    if (!id.isValid()) {
        m_subject->clear();
        m_body->clear();
        showSaved({});
    }
    m_stored.setReader([id](store::ReadSession &session) { return readRow(session, id); });
    if (known)
        showRow(*known);
    else
        emit rowChanged();
}

void DraftEditor::save()
{
    m_pause.stop();
    if (!isDirty())
        return;
    // An emptied field is not stored (such a draft would leave every list), the other one is.
    const bool isWhole = !m_subject->text().trimmed().isEmpty() && !typedBody().trimmed().isEmpty();
    const QString subject = m_subject->text().trimmed().isEmpty() ? m_knownSubject : m_subject->text();
    const QString body = typedBody().trimmed().isEmpty() ? m_knownBody : typedBody();
    if (!isWhole)
        showSaved(tr("Not saved: a mail needs a subject and a text."));
    if (subject == m_knownSubject && body == m_knownBody)
        return;
    m_knownSubject = subject;
    m_knownBody = body;
    ++m_writes;
    if (isWhole)
        showSaved(tr("Saving …"));
    m_context.undo.push(editDraftAct(m_context.gui, m_id, subject, body, m_sitting, this, [this, id = m_id](const Status &status) {
        m_writes = std::max(0, m_writes - 1);
        if (!status) {
            m_context.banners.show(u"draft"_s, status.error());
            if (id == m_id) {
                // The stored text stands again.
                m_knownSubject.clear();
                m_knownBody.clear();
                m_row.reset();
                showSaved(tr("Not saved."));
            }
        } else if (id == m_id && !isDirty()) {
            showSaved(tr("Saved."));
        }
        m_stored.refresh();
    }, true));
}

void DraftEditor::showStored()
{
    const auto &answer = m_stored.value();
    if (!answer)
        return;
    if (!*answer) {
        m_context.banners.show(u"draft"_s, answer->error());
        return;
    }
    const auto &row = **answer;
    if (!row) {
        m_row.reset();
        m_subject->clear();
        m_body->clear();
        m_subject->setEnabled(false);
        m_body->setEnabled(false);
        emit rowChanged();
        return;
    }
    showRow(*row);
}

void DraftEditor::showRow(const store::DraftRow &row)
{
    const bool isFirst = !m_row;
    const bool isSame = m_row == row; // read again, because something was written
    if (isFirst || (!isDirty() && m_writes == 0)) {
        m_row = row;
        m_isCut = row.draft.subject.size() > LongestShownSubject || !fitsField(row.draft.body);
        m_knownBody = cutForField(asInField(row.draft.body));
        if (const QString subject = row.draft.subject.left(LongestShownSubject); m_subject->text() != subject)
            m_subject->setText(subject);
        m_knownSubject = m_subject->text();
        if (typedBody() != m_knownBody)
            m_body->setPlainText(m_knownBody);
        m_knownBody = typedBody();
    }
    m_row = row;
    const bool isOpen = row.draft.state != DraftState::Sent;
    m_subject->setEnabled(true);
    m_body->setEnabled(true);
    m_subject->setReadOnly(!isOpen || m_isCut);
    m_body->setReadOnly(!isOpen || m_isCut);
    if (isFirst)
        showSaved(isOpen ? QString() : tr("Sent: the text can no longer change."));
    if (!isSame)
        emit rowChanged();
}

void DraftEditor::showSaved(const QString &text)
{
    m_saved->setText(text);
}

} // namespace overture::gui
