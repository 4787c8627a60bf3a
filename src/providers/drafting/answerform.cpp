// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/drafting/answerform.h"

#include <QJsonArray>

namespace overture::providers::drafting {

using namespace Qt::StringLiterals;

namespace {

using Type = AnswerMember::Type;

QJsonObject typeOf(const AnswerMember &member, bool isClosed)
{
    switch (member.type) {
    case Type::Text: return {{u"type"_s, u"string"_s}};
    case Type::Number: return {{u"type"_s, u"integer"_s}};
    case Type::Texts: return {{u"type"_s, u"array"_s}, {u"items"_s, QJsonObject{{u"type"_s, u"string"_s}}}};
    case Type::Objects: return {{u"type"_s, u"array"_s}, {u"items"_s, schemaOf(member.members, isClosed)}};
    }
    return {};
}

QString typeInWords(const AnswerMember &member)
{
    switch (member.type) {
    case Type::Text: return u"a text"_s;
    case Type::Number: return u"a whole number"_s;
    case Type::Texts: return u"a list of texts"_s;
    case Type::Objects: {
        QStringList parts;
        for (const AnswerMember &part : member.members)
            parts.append(u"\"%1\" (%2: %3)"_s.arg(part.name, typeInWords(part), part.description));
        return u"a list of objects, each with "_s + parts.join(u", "_s);
    }
    }
    return {};
}

} // namespace

const AnswerForm &draftForm()
{
    static const AnswerForm form = {
        {u"subject"_s, u"Subject line of the mail"_s},
        {u"subject_sources"_s, u"Ids of the sources that the subject line rests on, empty when it states nothing"_s, Type::Texts},
        {u"sentences"_s,
         u"The plain text of the mail, sentence by sentence; salutation and closing are sentences of their own"_s,
         Type::Objects,
         {{u"paragraph"_s, u"Number of the paragraph that it stands in, from 1"_s, Type::Number},
          {u"text"_s, u"The sentence"_s},
          {u"sources"_s, u"Ids of the sources that say what it states, empty when it states nothing that could be looked up"_s, Type::Texts}}},
        {u"kind"_s, u"What kind of mail it is, \"new\" for a first mail"_s}};
    return form;
}

const AnswerForm &templateForm()
{
    static const AnswerForm form = {{u"concept"_s, u"What mails to such websites are about, in one or two sentences"_s},
                                    {u"subject"_s, u"Subject line with fields"_s},
                                    {u"body"_s, u"Plain text of the mail with fields"_s}};
    return form;
}

QJsonObject schemaOf(const AnswerForm &form, bool isClosed)
{
    QJsonObject properties;
    QJsonArray names;
    for (const AnswerMember &member : form) {
        QJsonObject property = typeOf(member, isClosed);
        property.insert(u"description"_s, member.description);
        properties.insert(member.name, property);
        names.append(member.name);
    }
    QJsonObject schema{{u"type"_s, u"object"_s}, {u"properties"_s, properties}, {u"required"_s, names}};
    if (isClosed)
        schema.insert(u"additionalProperties"_s, false);
    else
        schema.insert(u"propertyOrdering"_s, names);
    return schema;
}

QString formInWords(const AnswerForm &form)
{
    QStringList lines;
    for (const AnswerMember &member : form)
        lines.append(u"\"%1\": %2. %3."_s.arg(member.name, typeInWords(member), member.description));
    return lines.join(u'\n');
}

} // namespace overture::providers::drafting
