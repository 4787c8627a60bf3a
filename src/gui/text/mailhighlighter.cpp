// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/text/mailhighlighter.h"

#include "gui/text/spelling.h"
#include "gui/text/words.h"
#include "gui/theme.h"

#include "domain/evidence.h"
#include "domain/textlinks.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QRegularExpression>
#include <QScrollBar>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLook = 10'000;  // of one paragraph, UTF-16 units
constexpr int around = 10;                 // blocks above and below what is shown
constexpr int pauseMs = 15;

struct BlockLook final : QTextBlockUserData
{
    int generation = 0;
};

QColor tinted(const QColor &colour)
{
    QColor soft = colour;
    soft.setAlpha(45);
    return soft;
}

} // namespace

MailHighlighter::MailHighlighter(QTextDocument *document) : QSyntaxHighlighter(document)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &MailHighlighter::look);
    connect(document, &QTextDocument::contentsChange, this, &MailHighlighter::moveMarks);
}

void MailHighlighter::follow(QPlainTextEdit *editor, Spelling *spelling)
{
    m_editor = editor;
    m_spelling = spelling;
    editor->installEventFilter(this);
    editor->viewport()->installEventFilter(this);
    const auto soon = [this] { m_pause.start(); };
    connect(editor->verticalScrollBar(), &QScrollBar::valueChanged, this, soon);
    connect(editor, &QPlainTextEdit::blockCountChanged, this, soon);
    connect(editor, &QPlainTextEdit::textChanged, this, soon);
    if (spelling)
        connect(spelling, &Spelling::answered, this, [this, soon] {
            // What was right may be wrong now, and the other way round: a word was added or taken away.
            ++m_generation;
            soon();
        });
    std::tie(m_first, m_last) = shownBlocks();
    soon();
}

void MailHighlighter::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    ++m_generation;
    m_pause.start();
}

void MailHighlighter::setNames(const QString &names)
{
    QSet<QString> found;
    for (const TextWord &word : spellableWords(names))
        found.insert(word.text);
    if (found == m_names)
        return;
    m_names = found;
    ++m_generation;
    m_pause.start();
}

void MailHighlighter::setClaims(const QList<Claim> &claims)
{
    m_marks.clear();
    for (const Claim &claim : claims) {
        if (claim.inSubject || claim.length <= 0)
            continue;
        const auto mark = claim.state == ClaimState::Supported ? ClaimMark::Supported
            : claim.state == ClaimState::Vouched              ? ClaimMark::Vouched
                                                              : ClaimMark::Unsupported;
        m_marks.append({claim.start, claim.length, mark});
    }
    ++m_generation;
    m_pause.start();
}

void MailHighlighter::moveMarks(int position, int removed, int added)
{
    if (m_marks.isEmpty() || (removed == 0 && added == 0))
        return;
    m_marks.removeIf([&](const Mark &mark) { return mark.start < position + removed && mark.start + mark.length > position; });
    for (Mark &mark : m_marks) {
        if (mark.start >= position + removed)
            mark.start += added - removed;
    }
    // The base class has drawn the typed block already, with the places of before.
    const QTextBlock block = document()->findBlock(position);
    if (block.isValid())
        rehighlightBlock(block);
}

std::pair<int, int> MailHighlighter::shownBlocks() const
{
    if (!m_editor)
        return {0, document()->blockCount()};
    const int top = m_editor->cursorForPosition(QPoint(0, 0)).blockNumber();
    const int bottom = m_editor->cursorForPosition(QPoint(0, std::max(0, m_editor->viewport()->height() - 1))).blockNumber();
    return {std::max(0, top - around), bottom + around};
}

void MailHighlighter::look()
{
    std::tie(m_first, m_last) = shownBlocks();
    QTextBlock block = document()->findBlockByNumber(m_first);
    for (; block.isValid() && block.blockNumber() <= m_last; block = block.next()) {
        const auto *seen = static_cast<const BlockLook *>(block.userData());
        if (!seen || seen->generation != m_generation)
            rehighlightBlock(block);
    }
}

void MailHighlighter::highlightBlock(const QString &text)
{
    const int number = currentBlock().blockNumber();
    if (m_editor && (number < m_first || number > m_last)) {
        if (currentBlockUserData())
            setCurrentBlockUserData(nullptr);
        return;
    }
    auto *seen = new BlockLook;
    seen->generation = m_generation;
    setCurrentBlockUserData(seen);
    const QString looked = text.left(longestLook);
    markClaims(looked);
    markSpelling(looked);
    markPatterns(looked);
}

void MailHighlighter::merge(int start, int length, const QTextCharFormat &added)
{
    for (int i = start; i < start + length; ++i) {
        QTextCharFormat both = format(i);
        both.merge(added);
        setFormat(i, 1, both);
    }
}

void MailHighlighter::markSpelling(const QString &text)
{
    if (!m_spelling || m_language.isEmpty() || !m_spelling->hasDictionary(m_language))
        return;
    QTextCharFormat wrong;
    wrong.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    wrong.setUnderlineColor(theme::tones().vermilion);
    for (const TextWord &word : spellableWords(text)) {
        if (m_names.contains(word.text))
            continue;
        if (m_spelling->verdict(m_language, word.text) == Spelling::Verdict::Wrong)
            merge(word.start, int(word.text.size()), wrong);
    }
}

void MailHighlighter::markPatterns(const QString &text)
{
    static const QRegularExpression open(u"\\{\\{[^{}]*\\}?\\}?|\\[[^\\[\\]]+\\]"_s);
    QTextCharFormat field;
    field.setBackground(tinted(theme::tones().orange));
    field.setFontWeight(QFont::DemiBold);
    for (auto it = open.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        merge(int(match.capturedStart()), int(match.capturedLength()), field);
    }
    QTextCharFormat link;
    link.setForeground(theme::tones().blue);
    link.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    for (const TextLink &found : textLinks(text))
        merge(found.start, found.length, link);
}

void MailHighlighter::markClaims(const QString &text)
{
    const int first = currentBlock().position();
    for (const Mark &mark : std::as_const(m_marks)) {
        const int start = std::max(0, mark.start - first);
        const int end = std::min(int(text.size()), mark.start + mark.length - first);
        if (start >= end)
            continue;
        QTextCharFormat format;
        switch (mark.mark) {
        case ClaimMark::Supported:
            format.setUnderlineStyle(QTextCharFormat::DotLine);
            format.setUnderlineColor(theme::tones().green);
            break;
        case ClaimMark::Vouched:
            format.setUnderlineStyle(QTextCharFormat::DashDotLine);
            format.setUnderlineColor(theme::tones().blue);
            break;
        case ClaimMark::Unsupported:
            format.setUnderlineStyle(QTextCharFormat::DashUnderline);
            format.setUnderlineColor(theme::tones().vermilion);
            format.setBackground(tinted(theme::tones().vermilion));
            break;
        }
        merge(start, end - start, format);
    }
}

QString MailHighlighter::misspeltAt(int position) const
{
    if (!m_spelling || m_language.isEmpty())
        return {};
    const QTextBlock block = document()->findBlock(position);
    const int place = position - block.position();
    for (const TextWord &word : spellableWords(block.text().left(longestLook))) {
        if (place >= word.start && place <= word.start + word.text.size())
            return !m_names.contains(word.text) && m_spelling->verdict(m_language, word.text) == Spelling::Verdict::Wrong ? word.text : QString();
    }
    return {};
}

bool MailHighlighter::eventFilter(QObject *watched, QEvent *event)
{
    if (m_editor && event->type() == QEvent::Resize)
        m_pause.start();
    if (m_editor && event->type() == QEvent::ContextMenu) {
        const auto *wanted = static_cast<QContextMenuEvent *>(event);
        const bool isKeyboard = wanted->reason() == QContextMenuEvent::Keyboard;
        if (isKeyboard && watched == m_editor)
            return openMenu(m_editor->cursorRect().center(), m_editor->viewport()->mapToGlobal(m_editor->cursorRect().bottomLeft()));
        if (!isKeyboard && watched == m_editor->viewport())
            return openMenu(wanted->pos(), wanted->globalPos());
    }
    return QSyntaxHighlighter::eventFilter(watched, event);
}

/// False, and the editor's own menu opens, when nothing is misspelt there.
bool MailHighlighter::openMenu(const QPoint &place, const QPoint &globalPlace)
{
    const QTextCursor at = m_editor->cursorForPosition(place);
    const QString word = misspeltAt(at.position());
    if (word.isEmpty() || m_editor->isReadOnly())
        return false;
    QTextCursor cursor = at;
    const QTextBlock block = at.block();
    for (const TextWord &known : spellableWords(block.text().left(longestLook))) {
        const int start = block.position() + known.start;
        if (known.text != word || at.position() < start || at.position() > start + word.size())
            continue;
        cursor.setPosition(start);
        cursor.setPosition(start + int(word.size()), QTextCursor::KeepAnchor);
    }
    auto *menu = m_editor->createStandardContextMenu(place);
    menu->setObjectName(u"spellingMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    offer(menu, cursor);
    menu->popup(globalPlace);
    return true;
}

void MailHighlighter::offer(QMenu *menu, const QTextCursor &word)
{
    const QString text = word.selectedText();
    auto *first = menu->actions().isEmpty() ? nullptr : menu->actions().constFirst();
    auto *looking = new QAction(tr("Looking for other spellings …"), menu);
    looking->setEnabled(false);
    auto *add = new QAction(tr("Add “%1” to my words").arg(text), menu);
    add->setObjectName(u"addWord"_s);
    connect(add, &QAction::triggered, this, [this, text] { m_spelling->addWord(text); });
    menu->insertActions(first, {looking, add});
    menu->insertSeparator(first);
    m_spelling->suggest(m_language, text, menu, [this, menu, looking, word](const QStringList &suggestions) {
        if (suggestions.isEmpty())
            looking->setText(tr("No other spelling is known"));
        for (const QString &suggestion : suggestions) {
            auto *choose = new QAction(suggestion, menu);
            choose->setObjectName(u"suggestion"_s);
            QFont strong = menu->font();
            strong.setBold(true);
            choose->setFont(strong);
            connect(choose, &QAction::triggered, this, [word, suggestion] {
                QTextCursor cursor = word;
                cursor.insertText(suggestion);
            });
            menu->insertAction(looking, choose);
        }
        if (!suggestions.isEmpty()) {
            menu->removeAction(looking);
            menu->setActiveAction(menu->actions().constFirst());
        }
    });
}

} // namespace overture::gui
