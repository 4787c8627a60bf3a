// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace overture::providers::drafting {

/// A member of the JSON that a model answers with; every one is required. The description is for the model.
struct AnswerMember
{
    enum class Type { Text, Number, Texts, Objects };

    QString name;
    QString description;
    Type type = Type::Text;
    QList<AnswerMember> members = {};   ///< of each object in a list of them
};

/// What the answer's JSON looks like. Pure; thread: any.
using AnswerForm = QList<AnswerMember>;
/// A mail, sentence by sentence, each with the sources that it rests on.
[[nodiscard]] const AnswerForm &draftForm();
[[nodiscard]] const AnswerForm &templateForm();

/// As a JSON schema without references, the part that every model takes. `isClosed`: nothing else is allowed, as "strict"
/// demands; else the order of the members is told.
[[nodiscard]] QJsonObject schemaOf(const AnswerForm &form, bool isClosed);
/// The same in words, a line for each member.
[[nodiscard]] QString formInWords(const AnswerForm &form);

} // namespace overture::providers::drafting
