// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parameterfield.h"

#include "gui/partcompleter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace overture::gui {

using namespace Qt::StringLiterals;
using pipeline::StageParameter;

ParameterField::ParameterField(const StageParameter &parameter, QWidget *parent) : QObject(parent), m_parameter(parameter)
{
    switch (parameter.type) {
    case StageParameter::Type::Text:
    case StageParameter::Type::Ids: makeText(parent); break;
    case StageParameter::Type::Number: {
        auto *number = new QSpinBox(parent);
        number->setGroupSeparatorShown(true);
        number->setRange(parameter.minimum, parameter.maximum);
        number->setValue(parameter.defaultValue.toInt(parameter.minimum));
        number->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        number->setMinimumWidth(number->fontMetrics().averageCharWidth() * 14);
        connect(number, &QSpinBox::valueChanged, this, &ParameterField::changed);
        m_editor = number;
        break;
    }
    case StageParameter::Type::Flag: {
        auto *flag = new QCheckBox(parameter.hint, parent);
        flag->setChecked(parameter.defaultValue.toBool());
        connect(flag, &QCheckBox::toggled, this, &ParameterField::changed);
        m_editor = flag;
        break;
    }
    case StageParameter::Type::Choice: {
        auto *choice = new QComboBox(parent);
        for (qsizetype i = 0; i < parameter.choices.size(); ++i)
            choice->addItem(parameter.choiceTitles.value(i, parameter.choices.at(i)), parameter.choices.at(i));
        choice->setCurrentIndex(std::max(0, choice->findData(parameter.defaultValue.toString())));
        connect(choice, &QComboBox::currentIndexChanged, this, &ParameterField::changed);
        m_editor = choice;
        break;
    }
    }
    m_editor->setObjectName(parameter.name);
    m_editor->setAccessibleName(parameter.title);
    m_editor->setAccessibleDescription(parameter.hint);
    if (!m_line)
        m_editor->setToolTip(parameter.hint);
}

void ParameterField::makeText(QWidget *parent)
{
    // What is known beforehand drops down as a whole, too; what a service offers does not.
    if (m_parameter.suggestions == u"categories"_s) {
        auto *box = new QComboBox(parent);
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        m_line = box->lineEdit();
        m_editor = box;
    } else {
        m_line = new QLineEdit(parent);
        m_editor = m_line;
    }
    m_line->setText(m_parameter.defaultValue.toString());
    m_line->setPlaceholderText(m_parameter.hint);
    m_line->setAccessibleName(m_parameter.title);
    if (!m_parameter.suggestions.isEmpty()) {
        m_completer = new PartCompleter(this);
        m_line->setCompleter(m_completer);
    }
    connect(m_line, &QLineEdit::textChanged, this, &ParameterField::changed);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) { emit typed(PartCompleter::lastPart(text)); });
}

QJsonValue ParameterField::value() const
{
    if (const auto *number = qobject_cast<const QSpinBox *>(m_editor))
        return number->value();
    if (const auto *flag = qobject_cast<const QCheckBox *>(m_editor))
        return flag->isChecked();
    if (m_line)
        return m_line->text().trimmed();
    return qobject_cast<const QComboBox *>(m_editor)->currentData().toString();
}

bool ParameterField::isMissing() const
{
    const auto now = value();
    return m_parameter.required && now.isString() && now.toString().isEmpty();
}

void ParameterField::setOffered(const QStringList &offered)
{
    if (!m_completer)
        return;
    m_completer->setOffered(offered);
    if (auto *box = qobject_cast<QComboBox *>(m_editor)) {
        const QString typedText = m_line->text();
        const QSignalBlocker quiet(m_line);
        box->clear();
        box->addItems(offered);
        box->setCurrentIndex(box->findText(typedText));
        box->setEditText(typedText);
    }
}

void ParameterField::showOffered()
{
    if (m_completer && m_line->hasFocus()) {
        m_completer->setCompletionPrefix(m_line->text());
        m_completer->complete();
    }
}

} // namespace overture::gui
