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
    {MailClass::OptOut, "opt_out"},
    {MailClass::Auto, "auto"},
    {MailClass::Complaint, "complaint"},
    {MailClass::Other, "other"},
};
} // namespace

OVERTURE_WORDS(MailClass, mailClassWords)

} // namespace overture
