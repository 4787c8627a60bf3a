// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>
#include <QWidget>

#include <memory>

namespace Ui {
class HelpWindow;
}

namespace overture::gui {

/// Shows the help pages that are compiled in, and nothing from anywhere else.
class HelpBrowser final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit HelpBrowser(QWidget *parent);

    /// A page ("review.md") or a part of it ("review.md#keys").
    void openPage(const QUrl &page);
    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow(const QUrl &link);
    void showHeading(const QString &fragment);
    void tidyTables();
};

/// The user guide in a window of its own, beside the work. Thread: GUI.
class HelpWindow final : public QWidget
{
    Q_OBJECT
public:
    explicit HelpWindow(QWidget *parent);
    ~HelpWindow() override;

    void openPage(const QString &page);
    [[nodiscard]] HelpBrowser &browser() const;

private:
    std::unique_ptr<Ui::HelpWindow> ui;
};

} // namespace overture::gui
