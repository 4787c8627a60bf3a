// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "pipeline/reviewitem.h"

#include <QWidget>

#include <memory>

class QTabWidget;

namespace Ui {
class DeskView;
}

namespace overture::gui {

class ChecksPane;
class SourcePane;
class StatefulView;

/// One draft at a time: what the site says on the left, the mail in the middle at a readable width, what was checked on
/// the right. A narrow window has two columns, a very narrow one shows one of them at a time. Shows; decides nothing.
class DeskView final : public QWidget
{
    Q_OBJECT
public:
    explicit DeskView(QWidget *parent = nullptr);
    ~DeskView() override;

    void setClock(const Clock &clock) { m_clock = &clock; }
    /// Brings the mail to the front where it shares its place with the rest.
    void showMail();
    /// The middle column, until the next call; nullptr gives it back to whoever takes it.
    void setEditor(QWidget *editor);
    void showItem(const pipeline::ReviewItem &item);
    /// "Draft 3 of 41"; `reviewed` of this sitting, `left` still to do.
    void showPosition(int row, int rows, int reviewed);
    /// What the last key did.
    void say(const QString &text);
    /// The keys that act now: as pairs of key and word.
    void showKeys(const QList<std::pair<QString, QString>> &keys);
    [[nodiscard]] ChecksPane &checks() const;
    [[nodiscard]] SourcePane &sources() const;
    [[nodiscard]] StatefulView &area() const;
    [[nodiscard]] qint64 shownDraft() const { return m_draft; }
    /// The mail alone: with less room than its three parts want, they are put behind each other.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// By so many lines, or pages when `pages`.
    void scrollWanted(int by, bool pages);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class FocusLine;
    enum class Layout { Three, Two, One };
    void layKeys();
    void arrange();
    void arrangeAs(Layout layout);
    void fillSite(const pipeline::ReviewItem &item);
    void fitFacts();
    void addAddress(const pipeline::ReviewItem &item, Instant now);
    void describe();

    std::unique_ptr<Ui::DeskView> ui;
    const Clock *m_clock = nullptr;
    QTabWidget *m_tabs;
    FocusLine *m_focusLine;
    std::optional<Layout> m_layout;
    qint64 m_draft = 0;
    Prospect m_prospect;                   ///< whose facts are shown
    QList<Contact> m_contacts;
    QList<std::pair<QString, QString>> m_keys;
    QString m_place;
    QString m_title;
};

} // namespace overture::gui
