// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/live.h"

#include "domain/attachment.h"
#include "domain/draft.h"
#include "domain/mailaccount.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QMimeData;
class QToolButton;

namespace overture::gui {

struct PageContext;

/// What goes with the text of a draft: the mailbox it goes out from, Cc, files and pictures, and how large the mail becomes.
///
/// Files are added by a dialog, by drag and drop and by pasting (a picture, or files), and removed with Delete. Every change
/// is one undoable step and is stored at once.
class AttachmentsBar final : public QWidget
{
    Q_OBJECT
public:
    AttachmentsBar(PageContext &context, QWidget *parent);

    /// An invalid id: nothing is shown.
    void open(DraftId id);
    /// Takes files or a picture out of a clipboard or a drop; false when there is nothing of the kind in it.
    bool take(const QMimeData *clip);
    /// Shows the file dialog.
    void chooseFiles(bool asPictures);
    void focusCc();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Parts
    {
        Draft draft;
        QList<Attachment> files;
        QStringList problems;           ///< of the files, in their order; empty: none
        QList<MailAccount> mailboxes;
        QString account;                ///< that it goes out from
        qint64 size = 0;                ///< of the whole mail, encoded
        QString problem;                ///< why the mail cannot go out like this

        bool operator==(const Parts &) const = default;
    };
    [[nodiscard]] static Result<std::optional<Parts>> readParts(store::ReadSession &session, DraftId id);

    void showParts();
    void add(const QList<MailFile> &files);
    void addReady(QList<MailFile> waiting, QList<MailFile> ready);
    void removeChosen();
    void saveCc();
    void saveAccount(int index);
    void report(const Status &status);

    PageContext &m_context;
    Live<std::optional<Parts>> m_parts;
    std::optional<Parts> m_known;       ///< as the fields show it
    DraftId m_id;
    QLabel *m_fromLabel;
    QComboBox *m_from;
    QLineEdit *m_cc;
    QListWidget *m_files;
    QToolButton *m_addFile;
    QToolButton *m_addPicture;
    QToolButton *m_remove;
    QLabel *m_size;
};

} // namespace overture::gui
