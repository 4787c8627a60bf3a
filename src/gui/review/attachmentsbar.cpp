// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/attachmentsbar.h"

#include "core/whendone.h"
#include "gui/bannerstack.h"
#include "gui/filechooser.h"
#include "gui/icons.h"
#include "gui/language/shown.h"
#include "gui/page.h"
#include "gui/review/mailacts.h"
#include "gui/theme.h"

#include "pipeline/jobcreation.h"
#include "pipeline/mailparts.h"
#include "store/attachmentrepository.h"
#include "store/draftrepository.h"
#include "store/mailaccountrepository.h"
#include "store/prospectrepository.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QToolButton>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

QToolButton *makeButton(const QString &name, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

AttachmentsBar::AttachmentsBar(PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context),
      m_parts(context.gui.database,
              {store::Table::Drafts, store::Table::Attachments, store::Table::MailAccounts, store::Table::Settings, store::Table::Sends},
              [](store::ReadSession &) { return Result<std::optional<Parts>>(std::nullopt); }, nullptr),
      m_fromLabel(new QLabel(tr("From"), this)), m_from(new QComboBox(this)), m_cc(new QLineEdit(this)), m_files(new QListWidget(this)),
      m_addFile(makeButton(u"attachFile"_s, tr("Attach a file …"), this)), m_addPicture(makeButton(u"attachPicture"_s, tr("Add a picture …"), this)),
      m_remove(makeButton(u"removeFile"_s, tr("Remove"), this)), m_size(new QLabel(this))
{
    setObjectName(u"attachmentsBar"_s);
    setAcceptDrops(true);
    auto *rows = new QGridLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setVerticalSpacing(6);
    auto *ccLabel = new QLabel(tr("Cc"), this);
    m_fromLabel->setBuddy(m_from);
    ccLabel->setBuddy(m_cc);
    m_from->setObjectName(u"mailFrom"_s);
    m_from->setAccessibleName(tr("Mailbox that this mail goes out from"));
    m_from->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_cc->setObjectName(u"mailCc"_s);
    m_cc->setAccessibleName(tr("Cc"));
    m_cc->setPlaceholderText(tr("Addresses, separated by commas"));
    m_files->setObjectName(u"mailFiles"_s);
    m_files->setAccessibleName(tr("Files and pictures of this mail"));
    m_files->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_files->setTextElideMode(Qt::ElideMiddle);
    m_files->setMaximumHeight(fontMetrics().height() * 5);
    m_files->installEventFilter(this);
    m_size->setWordWrap(true);
    theme::setTextSize(m_size, theme::TextSize::Caption);
    m_addPicture->setToolTip(tr("It is shown below the text."));
    rows->addWidget(m_fromLabel, 0, 0);
    rows->addWidget(m_from, 0, 1, 1, 3);
    rows->addWidget(ccLabel, 1, 0);
    rows->addWidget(m_cc, 1, 1);
    rows->addWidget(m_addFile, 1, 2);
    rows->addWidget(m_addPicture, 1, 3);
    rows->addWidget(m_files, 2, 0, 1, 4);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_size, 1);
    foot->addWidget(m_remove);
    rows->addLayout(foot, 3, 0, 1, 4);
    rows->setColumnStretch(1, 1);
    m_size->hide();
    m_remove->hide();
    setTabOrder(m_from, m_cc);
    setTabOrder(m_cc, m_addFile);
    setTabOrder(m_addFile, m_addPicture);
    setTabOrder(m_addPicture, m_files);
    setTabOrder(m_files, m_remove);

    connect(m_cc, &QLineEdit::editingFinished, this, &AttachmentsBar::saveCc);
    connect(m_from, &QComboBox::activated, this, &AttachmentsBar::saveAccount);
    connect(m_addFile, &QToolButton::clicked, this, [this] { chooseFiles(false); });
    connect(m_addPicture, &QToolButton::clicked, this, [this] { chooseFiles(true); });
    connect(m_remove, &QToolButton::clicked, this, &AttachmentsBar::removeChosen);
    connect(m_files, &QListWidget::itemSelectionChanged, this, [this] { m_remove->setEnabled(!m_files->selectedItems().isEmpty()); });
    m_fromLabel->hide();
    m_from->hide();
    connect(&m_parts, &LiveBase::changed, this, &AttachmentsBar::showParts);
    showParts();
}

void AttachmentsBar::open(DraftId id)
{
    if (id == m_id)
        return;
    saveCc();
    m_id = id;
    m_cc->clear();
    m_files->clear();
    m_parts.setReader([id](store::ReadSession &session) { return readParts(session, id); });
    showParts();
}

Result<std::optional<AttachmentsBar::Parts>> AttachmentsBar::readParts(store::ReadSession &session, DraftId id)
{
    if (!id.isValid())
        return std::optional<Parts>();
    const auto draft = store::drafts::byId(session, id);
    if (!draft)
        return fail(draft.error());
    if (!*draft)
        return std::optional<Parts>();
    const auto prospect = store::prospects::byId(session, (*draft)->prospectId);
    if (!prospect)
        return fail(prospect.error());
    if (!*prospect)
        return std::optional<Parts>();
    const auto settings = pipeline::readSettings(session);
    if (!settings)
        return fail(settings.error());
    auto files = store::attachments::ofMail(session, **draft);
    if (!files)
        return fail(files.error());
    auto mailboxes = store::mailaccounts::all(session);
    if (!mailboxes)
        return fail(mailboxes.error());
    const auto account = pipeline::accountOf(session, **draft);
    if (!account)
        return fail(account.error());
    const auto content = pipeline::mailContent(session, **draft, **prospect, *settings, *account);
    if (!content)
        return fail(content.error());
    const auto problem = pipeline::problemOf(session, *content);
    if (!problem)
        return fail(problem.error());
    QStringList problems;
    for (const Attachment &file : std::as_const(*files)) {
        const auto wrong = store::attachments::problemOf(session, file.file);
        if (!wrong)
            return fail(wrong.error());
        problems.append(*wrong);
    }
    return std::optional(Parts{**draft, std::move(*files), problems, std::move(*mailboxes), *account, content->size(),
                               *problem ? (*problem)->reason : QString()});
}

void AttachmentsBar::showParts()
{
    const auto &answer = m_parts.value();
    const auto *parts = answer && *answer && **answer ? &***answer : nullptr;
    if (parts && m_known == *parts)
        return; // read again, because something was written
    m_known = parts ? std::optional(*parts) : std::nullopt;
    const bool isOpen = parts && parts->draft.state != DraftState::Sent;
    m_cc->setReadOnly(!isOpen);
    if (!answer && m_id.isValid()) {
        m_size->clear(); // it comes in a moment: nothing is greyed and drawn twice
        return;
    }
    for (QWidget *widget : {static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_cc), static_cast<QWidget *>(m_files)})
        widget->setEnabled(parts);
    m_from->setEnabled(isOpen);
    const bool canAdd = isOpen && m_context.gui.prepareFile;
    m_addFile->setEnabled(canAdd);
    m_addPicture->setEnabled(canAdd);
    m_remove->setEnabled(false);
    if (answer && !*answer)
        m_context.banners.show(u"attachments"_s, answer->error());
    if (!parts) {
        m_from->clear();
        m_size->clear();
        return;
    }
    m_from->clear();
    m_from->addItem(parts->account.isEmpty() ? tr("The usual mailbox") : tr("The usual mailbox (%1)").arg(parts->account), QString());
    for (const MailAccount &mailbox : parts->mailboxes) {
        if (mailbox.state != MailAccountState::Disconnected)
            m_from->addItem(mailbox.address, mailbox.address);
    }
    if (!parts->draft.account.isEmpty()) {
        if (m_from->findData(parts->draft.account) < 0)
            m_from->addItem(tr("%1 (not connected)").arg(parts->draft.account), parts->draft.account);
        m_from->setItemText(0, tr("The usual mailbox"));
        m_from->setCurrentIndex(m_from->findData(parts->draft.account));
    }
    // One mailbox is no choice; the room belongs to the text.
    const bool isChoice = m_from->count() > 2 || !parts->draft.account.isEmpty();
    m_fromLabel->setVisible(isChoice);
    m_from->setVisible(isChoice);
    if (!m_cc->isModified())
        m_cc->setText(parts->draft.cc);
    const int row = m_files->currentRow();
    m_files->clear();
    for (qsizetype i = 0; i < parts->files.size(); ++i) {
        const Attachment &file = parts->files.at(i);
        QString text = u"%1  –  %2"_s.arg(file.file.name, sizeText(file.file.size));
        if (file.file.isInline)
            text += tr("  –  picture below the text");
        if (file.isForAll())
            text += tr("  –  with every first mail");
        else if (file.prospectId.isValid())
            text += tr("  –  for this site");
        auto *item = new QListWidgetItem(text, m_files);
        item->setData(Qt::UserRole, file.id.value);
        if (!parts->problems.at(i).isEmpty()) {
            item->setIcon(icons::icon(u"problem"_s));
            item->setText(text + u"  –  "_s + shown(parts->problems.at(i)));
        }
        item->setToolTip(item->text());
    }
    m_files->setCurrentRow(std::min(row, m_files->count() - 1));
    m_files->setVisible(!parts->files.isEmpty());
    m_remove->setVisible(!parts->files.isEmpty());
    m_remove->setEnabled(isOpen && !m_files->selectedItems().isEmpty());
    m_size->setText(!parts->problem.isEmpty() ? shown(parts->problem)
                    : parts->files.isEmpty()  ? QString()
                                              : tr("%1 of %2 as it goes out").arg(sizeText(parts->size), sizeText(largestMail)));
    m_size->setVisible(!m_size->text().isEmpty());
}

bool AttachmentsBar::take(const QMimeData *clip)
{
    if (!clip || !m_addFile->isEnabled())
        return false;
    QList<MailFile> files;
    for (const QUrl &url : clip->urls()) {
        if (url.isLocalFile())
            files.append({QFileInfo(url.toLocalFile()).fileName(), {}, false, {}, url.toLocalFile(), {}});
    }
    if (files.isEmpty() && clip->hasImage()) {
        const auto image = qvariant_cast<QImage>(clip->imageData());
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        if (!image.isNull() && image.save(&buffer, "PNG"))
            files.append({tr("picture.png"), u"image/png"_s, true, png, {}, {}});
    }
    if (files.isEmpty())
        return false;
    add(files);
    return true;
}

void AttachmentsBar::chooseFiles(bool asPictures)
{
    const auto *dialog = openFileChooser(this, asPictures ? tr("Add pictures") : tr("Attach files"),
                                         asPictures ? tr("Pictures (*.jpg *.jpeg *.png *.gif *.webp)") : tr("All files (*)"), ChooseFiles::Several);
    connect(dialog, &QFileDialog::filesSelected, this, [this, asPictures, id = m_id](const QStringList &paths) {
        QList<MailFile> files;
        for (const QString &path : paths)
            files.append({QFileInfo(path).fileName(), {}, asPictures, {}, path, {}});
        if (id == m_id)
            add(files);
    });
}

void AttachmentsBar::focusCc()
{
    m_cc->setFocus(Qt::ShortcutFocusReason);
}

void AttachmentsBar::add(const QList<MailFile> &files)
{
    if (m_id.isValid() && !files.isEmpty() && m_context.gui.prepareFile)
        addReady(files, {});
}

/// One after the other; those that can be attached are one step.
void AttachmentsBar::addReady(QList<MailFile> waiting, QList<MailFile> ready)
{
    if (waiting.isEmpty()) {
        if (!ready.isEmpty())
            m_context.undo.push(attachAct(m_context.gui, {m_id.value}, ready, this, [this](const Status &status) { report(status); }));
        return;
    }
    const MailFile next = waiting.takeFirst();
    whenDone(m_context.gui.prepareFile(next), this, [this, id = m_id, waiting, ready](const Result<MailFile> &file) mutable {
        if (id != m_id) // another draft is open by now
            return;
        if (file)
            ready.append(*file);
        else
            m_context.banners.show(u"attachments"_s, file.error());
        addReady(waiting, ready);
    });
}

void AttachmentsBar::removeChosen()
{
    const auto &answer = m_parts.value();
    if (!answer || !*answer || !**answer)
        return;
    QList<Attachment> chosen;
    for (const auto *item : m_files->selectedItems()) {
        for (const Attachment &file : (**answer)->files) {
            if (file.id.value == item->data(Qt::UserRole).toLongLong())
                chosen.append(file);
        }
    }
    if (!chosen.isEmpty())
        m_context.undo.push(detachAct(m_context.gui, chosen, this, [this](const Status &status) { report(status); }));
}

void AttachmentsBar::saveCc()
{
    if (!m_id.isValid() || !m_cc->isModified())
        return;
    m_cc->setModified(false);
    m_context.undo.push(setCcAct(m_context.gui, {m_id.value}, m_cc->text(), this, [this, text = m_cc->text(), id = m_id](const Status &status) {
        // What was typed stays to be corrected.
        if (!status && id == m_id) {
            m_cc->setText(text);
            m_cc->setModified(true);
        }
        report(status);
    }));
}

void AttachmentsBar::saveAccount(int index)
{
    if (m_id.isValid())
        m_context.undo.push(setAccountAct(m_context.gui, {m_id.value}, m_from->itemData(index).toString(), this,
                                          [this](const Status &status) { report(status); }));
}

void AttachmentsBar::report(const Status &status)
{
    if (!status) {
        m_context.banners.show(u"attachments"_s, status.error());
        m_known.reset(); // what is stored stands again
    }
    m_parts.refresh();
}

void AttachmentsBar::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_addFile->isEnabled() && (event->mimeData()->hasUrls() || event->mimeData()->hasImage()))
        event->acceptProposedAction();
}

void AttachmentsBar::dropEvent(QDropEvent *event)
{
    if (take(event->mimeData()))
        event->acceptProposedAction();
}

bool AttachmentsBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_files && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace) {
            removeChosen();
            return true;
        }
        if (key->matches(QKeySequence::Paste))
            return take(QApplication::clipboard()->mimeData());
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace overture::gui
