// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCompleter>
#include <QStringList>

class QStringListModel;

namespace overture::gui {

/// Completes the last part of a list that is separated by semicolons: "Berlin; Par" becomes "Berlin; Paris". Thread: GUI.
class PartCompleter final : public QCompleter
{
    Q_OBJECT
public:
    explicit PartCompleter(QObject *parent);

    void setOffered(const QStringList &offered);
    /// What is being typed: the text behind the last semicolon.
    [[nodiscard]] static QString lastPart(const QString &text);

    QStringList splitPath(const QString &path) const override { return {lastPart(path)}; }
    QString pathFromIndex(const QModelIndex &index) const override;

private:
    QStringListModel *m_offered;
};

} // namespace overture::gui
