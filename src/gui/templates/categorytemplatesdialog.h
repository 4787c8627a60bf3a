// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/guicontext.h"

#include "domain/categorytemplate.h"

#include <QDialog>
#include <QHash>
#include <QTimer>

#include <memory>

class QPushButton;

namespace Ui {
class CategoryTemplatesDialog;
}

namespace overture::gui {

/// The templates of categories: written by hand or proposed by a model, looked at over a real prospect, saved.
///
/// Nothing is stored before Save. What was typed for one category is kept while another is looked at.
/// Thread: GUI; reads, proposals and previews run elsewhere. `gui` outlives it.
class CategoryTemplatesDialog final : public QDialog
{
    Q_OBJECT
public:
    CategoryTemplatesDialog(GuiContext &gui, QWidget *parent);
    ~CategoryTemplatesDialog() override;

    void reject() override;

private:
    /// What is known of the database: templates by their key, categories, some prospects of each.
    struct Known
    {
        QHash<QString, CategoryTemplate> stored;
        QStringList categories;
    };
    struct Sample
    {
        qint64 id = 0;
        QString domain;
    };
    void read();
    void openCategory(const QString &category);
    void readSamples();
    void onEdited();
    void updateButtons();
    void preview();
    void step(int by);
    void checkFields();
    void showGaps(const pipeline::TemplateCheck &check);
    void propose();
    void save();
    void remove();
    void say(const QString &text);
    void say(const Error &error);
    void display(const CategoryTemplate &row);
    [[nodiscard]] CategoryTemplate shown() const;
    [[nodiscard]] bool isChanged(const CategoryTemplate &row) const;

    GuiContext &m_gui;
    std::unique_ptr<Ui::CategoryTemplatesDialog> ui;
    QPushButton *m_propose;
    QPushButton *m_save;
    QPushButton *m_remove;
    QTimer m_pause;                                ///< of typing, before the preview follows
    Known m_known;
    QHash<QString, CategoryTemplate> m_unsaved;    ///< by key
    QString m_key;                                 ///< the category that is shown
    QString m_author = QStringLiteral("user");     ///< of what is shown
    bool m_isBusy = false;
    bool m_isShowing = false;                      ///< the program writes into the fields, not the user
    int m_previewNumber = 0;                       ///< an answer that came too late is left
    int m_checkNumber = 0;
    QHash<qint64, QString> m_sampleNames;          ///< domains by prospect, without what is missing there
};

} // namespace overture::gui
