// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/faultplanfile.h"

#include "core/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace overture::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr Word<FaultAction> actionWords[] = {
    {FaultAction::Status, "status"}, {FaultAction::Drop, "drop"}, {FaultAction::Reset, "reset"}, {FaultAction::Hang, "hang"},
    {FaultAction::Garbage, "garbage"}, {FaultAction::Delay, "delay"}, {FaultAction::HoldAfterAccept, "hold_after_accept"},
    {FaultAction::DropAfterAccept, "drop_after_accept"}, {FaultAction::HalfAnswer, "half_answer"},
    {FaultAction::ResetAfterAccept, "reset_after_accept"}, {FaultAction::HalfHeadAfterAccept, "half_head_after_accept"},
    {FaultAction::StatusAfterAccept, "status_after_accept"}};

tl::unexpected<Error> wrong(int number, const QString &what)
{
    return fail(ErrorKind::InvalidInput, u"Rule %1 of the fault plan: %2."_s.arg(number).arg(what), u"Correct the plan"_s);
}

Result<FaultRule> readRule(const QJsonObject &object, int number)
{
    static const QStringList known = {u"service"_s, u"path"_s, u"method"_s, u"per_mille"_s, u"skip"_s,
                                      u"times"_s, u"action"_s, u"status"_s, u"body"_s, u"headers"_s, u"delay_ms"_s};
    for (const QString &key : object.keys()) {
        if (!known.contains(key))
            return wrong(number, u"“%1” is not known"_s.arg(key));
    }
    const auto action = valueFor(actionWords, object.value(u"action"_s).toString());
    if (!action)
        return wrong(number, u"“%1” is not an action"_s.arg(object.value(u"action"_s).toString()));
    FaultRule rule;
    rule.service = object.value(u"service"_s).toString();
    rule.path = object.value(u"path"_s).toString();
    if (!QRegularExpression(rule.path).isValid())
        return wrong(number, u"the path is not a regular expression"_s);
    rule.method = object.value(u"method"_s).toString().toUpper().toLatin1();
    rule.perMille = object.value(u"per_mille"_s).toInt(1000);
    rule.skip = object.value(u"skip"_s).toInt(0);
    rule.times = object.value(u"times"_s).toInt(-1);
    rule.action = *action;
    rule.status = object.value(u"status"_s).toInt(500);
    rule.body = object.value(u"body"_s).toString().toUtf8();
    const QJsonObject headers = object.value(u"headers"_s).toObject();
    for (auto it = headers.constBegin(); it != headers.constEnd(); ++it)
        rule.headers.append({it.key().toUtf8(), it.value().toString().toUtf8()});
    rule.delay = std::chrono::milliseconds(object.value(u"delay_ms"_s).toInt(0));
    return rule;
}

} // namespace

Result<QList<FaultRule>> readFaultPlan(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isArray())
        return fail(ErrorKind::InvalidInput, u"The fault plan is not a JSON array (%1)."_s.arg(error.errorString()), u"Correct the plan"_s);
    QList<FaultRule> rules;
    for (const auto &value : document.array()) {
        auto rule = readRule(value.toObject(), int(rules.size()) + 1);
        if (!rule)
            return fail(rule.error());
        rules.append(std::move(*rule));
    }
    return rules;
}

} // namespace overture::practice
