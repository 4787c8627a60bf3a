// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/stage.h"

#include <QWidget>

class QLineEdit;

namespace overture::gui {

class PartCompleter;

/// The editor of one StageParameter: a line, a list to choose from, a number or a box to tick. Thread: GUI.
class ParameterField final : public QObject
{
    Q_OBJECT
public:
    /// `parameter` is not of type Ids. The editor's object name is the parameter's name.
    ParameterField(const pipeline::StageParameter &parameter, QWidget *parent);

    [[nodiscard]] const pipeline::StageParameter &parameter() const { return m_parameter; }
    [[nodiscard]] QWidget *editor() const { return m_editor; }
    [[nodiscard]] QJsonValue value() const;
    /// Needed and empty.
    [[nodiscard]] bool isMissing() const;
    /// What is offered while a Text is typed.
    void setOffered(const QStringList &offered);
    /// The offers have come while somebody types: they drop down.
    void showOffered();

signals:
    void changed();
    /// Somebody types; `part` is what stands behind the last semicolon.
    void typed(const QString &part);

private:
    void makeText(QWidget *parent);

    pipeline::StageParameter m_parameter;
    QWidget *m_editor = nullptr;
    QLineEdit *m_line = nullptr;
    PartCompleter *m_completer = nullptr;
};

} // namespace overture::gui
