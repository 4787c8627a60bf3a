// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/live.h"
#include "pipeline/stage.h"

#include <QDialog>
#include <QTimer>

#include <memory>

namespace Ui {
class StartDialog;
}

namespace overture::gui {

class ParameterField;
struct PageContext;

/// Asks what a stage needs to know before a job of it starts, and says what the job would cost. Made from
/// StageInfo::parameters alone, so a new stage needs no dialog of its own. Each editor has its parameter's name.
class StartDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `ids`: the rows that are selected, none = all that are due.
    StartDialog(PageContext &context, const pipeline::StageInfo &stage, const QList<qint64> &ids, QWidget *parent);
    ~StartDialog() override;

    /// Of the fields that are shown, and the selected rows.
    [[nodiscard]] QJsonObject parameters() const;
    /// Whether there is anything to ask.
    [[nodiscard]] static bool hasFields(const pipeline::StageInfo &stage, const QList<qint64> &ids);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeRoom();
    void addField(const pipeline::StageParameter &parameter);
    [[nodiscard]] bool isWanted(const ParameterField &field) const;
    void showFields();
    void check();
    void estimate();
    void showEstimate(const Result<pipeline::CostEstimate> &answer);
    void offerCategories();
    void suggest(ParameterField *field, const QString &part);

    PageContext &m_context;
    pipeline::StageInfo m_stage;
    QList<qint64> m_ids;
    std::unique_ptr<Ui::StartDialog> ui;
    QList<ParameterField *> m_fields;
    Live<QStringList> m_categories;
    QTimer m_pause;               ///< until the cost is asked for
    int m_asked = 0;              ///< estimates; only the last one's answer counts
    int m_suggested = 0;          ///< the same for suggestions
};

/// Opens the dialog, or starts at once when the stage asks for nothing that is typed.
void beginStage(PageContext &context, const QString &stageId, const QList<qint64> &ids, QWidget *parent);

} // namespace overture::gui
