// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace overture::gui {

/// What a view that is fed by a query can be. A failed read is never empty and never zero.
enum class ViewState { Loading, Rows, Empty, Failed };

/// Holds a view (its children, laid out by the form) and covers it while there are no rows: skeleton rows while
/// loading, a drawing with cause and next action when empty, the error with one action when the read failed.
class StatefulView final : public QWidget
{
    Q_OBJECT
public:
    using Action = std::function<void()>;

    explicit StatefulView(QWidget *parent = nullptr);

    void showLoading();
    void showRows();
    void showEmpty(const QString &drawing, const QString &title, const QString &reason, const QString &actionText = {}, Action action = {});
    void showFailed(const Error &error, const QString &actionText, Action action);

    [[nodiscard]] ViewState state() const { return m_state; }
    /// What is written on the cover; empty for rows.
    [[nodiscard]] QString message() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Cover;
    void cover(ViewState state);
    void setContentVisible(bool isVisible);
    void draw();

    ViewState m_state = ViewState::Rows;
    Cover *m_cover = nullptr;
    QLabel *m_drawing = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_reason = nullptr;
    QPushButton *m_button = nullptr;
    QString m_drawingName;
    Action m_action;
};

} // namespace overture::gui
