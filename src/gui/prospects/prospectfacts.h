// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/live.h"

#include "domain/contact.h"
#include "domain/prospect.h"

#include <QWidget>

#include <memory>

namespace overture::gui {

class FactList;
class StatefulView;

/// Everything known of one prospect.
struct ProspectFile
{
    Prospect prospect;
    QList<Contact> contacts;
    QList<overture::Page> pages;

    bool operator==(const ProspectFile &) const = default;
};

/// Shows what is known of a prospect and where it was seen; follows the database. Used beside the grid and beside
/// the draft editor.
class ProspectFacts final : public QWidget
{
    Q_OBJECT
public:
    explicit ProspectFacts(QWidget *parent = nullptr);
    /// Where facts are read from; once, before the first prospect. Both outlive the widget.
    void follow(store::Database &database, Clock &clock);

    /// 0 shows nothing.
    void setProspect(ProspectId id);
    [[nodiscard]] ProspectId prospect() const { return m_id; }
    [[nodiscard]] const Prospect *known() const;
    /// The address that was probably meant in place of theirs; empty when there is none, or nothing is known yet.
    [[nodiscard]] QString suggestion() const;

signals:
    void factsChanged();

private:
    void rebuild();
    void fill(const ProspectFile &file);
    void addAddressFacts(const ProspectFile &file, Instant now);

    Clock *m_clock = nullptr;
    ProspectId m_id;
    std::unique_ptr<Live<ProspectFile>> m_file;
    ProspectFile m_shown;
    StatefulView *m_area;
    FactList *m_facts;
};

} // namespace overture::gui
