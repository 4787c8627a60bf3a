// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListWidget;
class QPushButton;

namespace overture::gui {

/// Who is asked first: a short list of words, each in use or not, in an order that a person changes with two buttons,
/// Alt+Up and Alt+Down. Its value is the words in use, with commas between them. The last one in use stays in use.
class OrderField final : public QWidget
{
    Q_OBJECT
public:
    struct Choice
    {
        QString word;
        QString title;
    };

    OrderField(const QString &title, const QList<Choice> &choices, QWidget *parent = nullptr);

    [[nodiscard]] QString value() const;
    /// Words in use come first, in their order; those that this version does not know are kept, too.
    void setValue(const QString &words);
    [[nodiscard]] QListWidget *list() const { return m_list; }

signals:
    /// By a person.
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void move(int by);
    void check();
    void describe();
    [[nodiscard]] QStringList wordsInUse() const;

    const QList<Choice> m_choices;
    const QString m_title;
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
    bool m_isSetting = false;
};

} // namespace overture::gui
