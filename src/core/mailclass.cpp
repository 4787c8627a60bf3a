// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mailclass.h"

namespace overture {

namespace {
constexpr Word<MailClass> mailClassWords[] = {
    {MailClass::Reply, "reply"},
    {MailClass::OutOfOffice, "out_of_office"},
    {MailClass::BounceHard, "bounce_hard"},
    {MailClass::BounceSoft, "bounce_soft"},
    {MailClass::BounceBlocked, "bounce_blocked"},
    {MailClass::BounceLimit, "bounce_limit"},
    {MailClass::OptOut, "opt_out"},
    {MailClass::Auto, "auto"},
    {MailClass::Complaint, "complaint"},
    {MailClass::Other, "other"},
};
} // namespace

OVERTURE_WORDS(MailClass, mailClassWords)

QList<MailClass> allMailClasses()
{
    QList<MailClass> all;
    for (const auto &word : mailClassWords)
        all << word.value;
    return all;
}

bool isBounce(MailClass mailClass)
{
    return mailClass == MailClass::BounceHard || mailClass == MailClass::BounceSoft || mailClass == MailClass::BounceBlocked
        || mailClass == MailClass::BounceLimit;
}

} // namespace overture
