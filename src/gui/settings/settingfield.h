// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/settings.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace overture::gui {

class OrderField;

/// The widget for one setting, made from its default's type. Shows the stored value; `edited` asks to store another.
class SettingField final : public QWidget
{
    Q_OBJECT
public:
    explicit SettingField(const SettingInfo &setting, QWidget *parent = nullptr);

    [[nodiscard]] const SettingInfo &info() const { return m_info; }
    /// Does not disturb what is being typed.
    void show(const QJsonValue &stored);
    [[nodiscard]] QJsonValue value() const;
    /// Flags carry their own title.
    [[nodiscard]] bool isFlag() const { return m_flag != nullptr; }
    /// Words to choose from while a text is typed; any other text may be typed as well.
    void offer(const QStringList &words);
    /// What is missing for this setting to do anything; empty: nothing. It cannot be turned on meanwhile, only off.
    void setMissing(const QString &reason);
    /// The control, for a label's buddy.
    [[nodiscard]] QWidget *control() const;

signals:
    void edited(const QString &key, const QJsonValue &value);
    /// The name of a model is about to be typed, for the first time: offer() may follow.
    void wordsWanted(const QString &service);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void announce();
    void showMissing();
    SettingInfo m_info;
    QJsonValue m_stored;
    QCheckBox *m_flag = nullptr;
    QSpinBox *m_number = nullptr;
    QDoubleSpinBox *m_real = nullptr;
    QLineEdit *m_text = nullptr;
    QPlainTextEdit *m_long = nullptr;
    QComboBox *m_choice = nullptr;
    OrderField *m_order = nullptr;
    QLabel *m_note = nullptr;
    QString m_missing;
};

} // namespace overture::gui
