// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QSyntaxHighlighter>
#include <QTimer>

class QMenu;
class QPlainTextEdit;

namespace overture {
struct Claim;
}

namespace overture::gui {

class Spelling;

/// Marks what a reviewer should see in the text of a mail: misspelt words (wavy line), merge fields and [brackets] (orange),
/// links (line below), claims by their state (evidence).
///
/// With an editor only the blocks that it shows are looked at, so that a body of a megabyte stalls nothing. Its context menu
/// then offers other spellings. Thread: GUI. Owned by the document.
class MailHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    explicit MailHighlighter(QTextDocument *document);

    /// The editor of this document. `spelling` may be null and outlives the highlighter else.
    void follow(QPlainTextEdit *editor, Spelling *spelling);
    /// Primary tag of the text's language ("de"); empty: not checked.
    void setLanguage(const QString &language);
    [[nodiscard]] const QString &language() const { return m_language; }
    /// Names that are right here whatever a dictionary says: the site, the person, the studio.
    void setNames(const QString &names);
    /// The claims of the body; those of the subject are left out. They move with the text that is typed before them.
    void setClaims(const QList<Claim> &claims);
    /// The misspelt word at a place of the document; empty when there is none.
    [[nodiscard]] QString misspeltAt(int position) const;

protected:
    void highlightBlock(const QString &text) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class ClaimMark { Supported, Unsupported, Vouched };
    struct Mark
    {
        int start = 0;
        int length = 0;
        ClaimMark mark = ClaimMark::Supported;
    };
    [[nodiscard]] std::pair<int, int> shownBlocks() const;
    void look();
    void moveMarks(int position, int removed, int added);
    void markSpelling(const QString &text);
    void markPatterns(const QString &text);
    void markClaims(const QString &text);
    void merge(int start, int length, const QTextCharFormat &format);
    bool openMenu(const QPoint &place, const QPoint &globalPlace);
    void offer(QMenu *menu, const QTextCursor &word);

    QPlainTextEdit *m_editor = nullptr;
    Spelling *m_spelling = nullptr;
    QString m_language;
    QSet<QString> m_names;
    QList<Mark> m_marks;
    QTimer m_pause;
    int m_first = 0;          ///< blocks that are shown
    int m_last = 0;
    int m_generation = 1;     ///< of language, names and claims: a block of an older one is looked at again
};

} // namespace overture::gui
