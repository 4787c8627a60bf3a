// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contact.h"
#include "domain/evidence.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace overture::gui {

/// The text of a site's pages with the sentences lit that a draft leans on, what else it leans on (fact sheet, what is
/// known), and cited sentences that the page no longer has. Page text is shown as text, whatever it holds; links are not
/// followed. Only what is in sight is laid out, so that long pages cost nothing. Thread: GUI.
class SourcePane : public QWidget
{
    Q_OBJECT
public:
    explicit SourcePane(QWidget *parent = nullptr);

    using QWidget::show;
    /// Replaces what is shown. `pages` as they are stored now.
    void show(const EvidenceReport &report, const QList<overture::Page> &pages);
    /// Brings the source of this claim (index into the report's claims) into view and marks it; of an unsupported one the
    /// place where it stands all the same, or why there is none.
    void showClaim(int index);
    void showSource(int index);

    /// What is lit now, for tests and for reading aloud.
    [[nodiscard]] QStringList litSentences() const { return m_lit; }
    [[nodiscard]] QString markedText() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Look { Head, Quiet, Lit };
    struct Stretch
    {
        int from = 0;
        int length = 0;
        Look look = Look::Head;

        bool operator==(const Stretch &) const = default;
    };
    struct Content
    {
        QString text;
        QList<Stretch> stretches;

        bool operator==(const Content &) const = default;
    };
    /// What is to be shown; notes where the sources stand in it.
    [[nodiscard]] Content compose(const QList<overture::Page> &pages);
    void write(const Content &content);
    void mark(int from, int length);
    void bringUpCited();

    QLabel *m_note;
    QPlainTextEdit *m_text;
    EvidenceReport m_report;
    QList<overture::Page> m_pages;
    Content m_content;
    QHash<int, std::pair<int, int>> m_places;   ///< of a source: position and length in the document
    QStringList m_lit;
};

} // namespace overture::gui
