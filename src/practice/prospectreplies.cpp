// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/prospectreplies.h"

#include "practice/rawmail.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace overture::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int everyKindWithin = 12;

QByteArray mailDate(const QDateTime &when)
{
    return QLocale::c().toString(when.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss +0000"_s).toLatin1();
}

} // namespace

Result<ProspectReplies> ProspectReplies::make(const SiteWorld &world)
{
    const auto texts = practiceData(u"replies.json"_s);
    if (!texts)
        return fail(texts.error());
    return ProspectReplies(world, texts->object());
}

ReplyKind ProspectReplies::decide(const QString &recipient, const QList<ReplyKind> &earlier, int mails) const
{
    // Of 100: 40 people, 10 out of office, 8 bounces, 7 opt-outs, the rest silence.
    const int roll = m_world->dice().below(u"reply/%1/%2"_s.arg(recipient).arg(mails), 100);
    const ReplyKind natural = roll < 40   ? ReplyKind::Human
                              : roll < 50 ? ReplyKind::OutOfOffice
                              : roll < 58 ? ReplyKind::Bounce
                              : roll < 65 ? ReplyKind::OptOut
                                          : ReplyKind::Silence;
    if (mails > 0 || earlier.size() >= everyKindWithin || !earlier.contains(natural))
        return natural;
    // So that a short practice run meets every kind, the last of the first twelve take what is still missing.
    QList<ReplyKind> missing;
    for (const ReplyKind kind :
         {ReplyKind::Human, ReplyKind::OutOfOffice, ReplyKind::Bounce, ReplyKind::OptOut}) {
        if (!earlier.contains(kind))
            missing.append(kind);
    }
    return earlier.size() + missing.size() >= everyKindWithin && !missing.isEmpty() ? missing.first()
                                                                                    : natural;
}

QByteArray ProspectReplies::compose(ReplyKind kind, const ReceivedMail &mail, const QDateTime &when) const
{
    return kind == ReplyKind::Bounce ? bounce(mail, when) : written(kind, mail, when);
}

QByteArray ProspectReplies::bounce(const ReceivedMail &mail, const QDateTime &when) const
{
    const QByteArray recipient = mail.recipient.toLatin1();
    const QByteArray token = m_world->dice().token(mail.messageId + u"/bounce"_s, 20).toLatin1().toLower();
    const QByteArray mark = "000000000000" + token.left(16);
    const QByteArray diagnostic =
        "550 5.1.1 The email account that you tried to reach does not exist. Please try double-checking "
        "the recipient's email address for typos or unnecessary spaces. For more information, go to "
        "https://support.google.com/mail/?p=NoSuchUser "
        + token.left(12) + " - gsmtp";
    const qsizetype bodyStart = mail.raw.indexOf("\r\n\r\n");
    QByteArray text =
        "\n** Address not found **\n\nYour message wasn't delivered to " + recipient
        + " because the address couldn't be found or is unable to receive email.\n\nLearn more here: "
          "https://support.google.com/mail/?p=NoSuchUser\n\nThe response was:\n\n"
        + diagnostic + "\n";
    return "Delivered-To: " + mail.sender.toLatin1() + "\r\nReturn-Path: <>\r\nReceived: by 2002:a05:6402:"
           + token.left(4) + " with SMTP id " + token + ";\r\n        " + mailDate(when)
           + "\r\nFrom: Mail Delivery Subsystem <mailer-daemon@googlemail.com>\r\nTo: "
           + mail.sender.toLatin1()
           + "\r\nAuto-Submitted: auto-replied\r\nSubject: Delivery Status Notification (Failure)\r\nDate: "
           + mailDate(when) + "\r\nMessage-ID: <" + token
           + ".GMR@mx.google.com>\r\nReferences: " + mail.messageId.toLatin1()
           + "\r\nIn-Reply-To: " + mail.messageId.toLatin1() + "\r\nX-Failed-Recipients: " + recipient
           + "\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; boundary=\"" + mark
           + "\"; report-type=delivery-status\r\n\r\n" + "--" + mark
           + "\r\nContent-Type: text/plain; charset=\"UTF-8\"\r\nContent-Transfer-Encoding: "
             "quoted-printable\r\n\r\n"
           + RawMail::quotedPrintable(QString::fromLatin1(text)) + "\r\n--" + mark
           + "\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; "
             "googlemail.com\r\nArrival-Date: "
           + mailDate(when) + "\r\nX-Original-Message-ID: " + mail.messageId.toLatin1()
           + "\r\n\r\nFinal-Recipient: rfc822; " + recipient
           + "\r\nAction: failed\r\nStatus: 5.1.1\r\nRemote-MTA: dns; mx1."
           + recipient.mid(recipient.indexOf('@') + 1) + ". (127.0.0.1)\r\nDiagnostic-Code: smtp; "
           + diagnostic + "\r\nLast-Attempt-Date: " + mailDate(when) + "\r\n\r\n--" + mark
           + "\r\nContent-Type: message/rfc822\r\n\r\n" + mail.raw.left(bodyStart + 4) + "\r\n--" + mark
           + "--\r\n";
}

QByteArray ProspectReplies::written(ReplyKind kind, const ReceivedMail &mail, const QDateTime &when) const
{
    const Dice &dice = m_world->dice();
    const Site *site = m_world->byAddress(mail.recipient);
    const QString language = site ? site->language : u"en"_s;
    const QJsonObject texts = m_texts[m_texts.contains(language) ? language : u"en"_s].toObject();
    const RawMail original(mail.raw);
    const QString domain = mail.recipient.section(u'@', 1);
    const QString name = site ? site->person : mail.recipient.section(u'@', 0, 0);
    const QByteArray rawFrom = original.header("From");
    QString sender = QString::fromUtf8(rawFrom).section(u'<', 0, 0).remove(u'"').trimmed();
    if (sender.isEmpty() || sender.contains(u"=?"))
        sender = mail.sender.section(u'@', 0, 0);

    const auto choose = [&](QLatin1StringView list) {
        const QJsonArray choices = texts[list].toArray();
        return choices.at(dice.below(mail.recipient + list, static_cast<int>(choices.size())));
    };
    QByteArray subject = original.header("Subject");
    if (!subject.toLower().startsWith("re:"))
        subject.prepend("Re: ");
    QString text;
    bool quotes = true;
    if (kind == ReplyKind::OutOfOffice) {
        const QJsonValue entry = choose("ooo"_L1);
        subject = RawMail::encodedWord(entry[0].toString().replace(u"{subject}"_s, original.subject()));
        text = entry[1].toString();
        quotes = false;
    } else {
        text = choose(kind == ReplyKind::OptOut ? "optOut"_L1 : "reply"_L1).toString();
    }
    const int away = 3 + dice.below(mail.recipient + u"/away"_s, 12);
    text.replace(u"{sender}"_s, sender.section(u' ', 0, 0))
        .replace(u"{name}"_s, name)
        .replace(u"{site}"_s, site ? site->name : domain);
    text.replace(u"{back}"_s,
                 QLocale(language).toString(when.date().addDays(away),
                                            language == u"en" ? u"d MMMM yyyy"_s : u"d. MMMM yyyy"_s));
    if (quotes) {
        QString attribution = texts["on"_L1].toString();
        attribution.replace(u"{date}"_s, QLocale(language).toString(when.date(), QLocale::ShortFormat))
            .replace(u"{from}"_s, sender + u" <"_s + mail.sender + u'>');
        text += u"\n\n"_s + attribution + u'\n';
        QStringList lines;
        for (QString line : original.bodyText().trimmed().split(u'\n'))
            lines.append(u"> "_s + line.remove(u'\r'));
        text += lines.join(u'\n');
    }

    QByteArray references = original.header("References");
    references += (references.isEmpty() ? "" : "\r\n ") + mail.messageId.toLatin1();
    const QByteArray token = dice.token(mail.messageId + u"/answer"_s, 24).toLatin1();
    QByteArray raw = "Delivered-To: " + mail.sender.toLatin1() + "\r\nReturn-Path: <"
                     + (kind == ReplyKind::OutOfOffice ? QByteArray() : mail.recipient.toLatin1())
                     + ">\r\nReceived: from mx1." + domain.toLatin1() + " (mx1." + domain.toLatin1()
                     + ". [127.0.0.1])\r\n        by mx.google.com with ESMTPS id " + token.toLower()
                     + ";\r\n        " + mailDate(when) + "\r\nFrom: " + RawMail::encodedWord(name) + " <"
                     + mail.recipient.toLatin1() + ">\r\nTo: "
                     + (sender.isEmpty() || rawFrom.contains("=?")
                            ? mail.sender.toLatin1()
                            : QByteArray("\"" + sender.toLatin1() + "\" <" + mail.sender.toLatin1() + ">"))
                     + "\r\nSubject: " + subject + "\r\nDate: " + mailDate(when) + "\r\nMessage-ID: <" + token
                     + "@" + domain.toLatin1() + ">\r\nIn-Reply-To: " + mail.messageId.toLatin1()
                     + "\r\nReferences: " + references + "\r\n";
    if (kind == ReplyKind::OutOfOffice)
        raw += "Auto-Submitted: auto-replied\r\nX-Auto-Response-Suppress: All\r\nPrecedence: bulk\r\n";
    return raw
           + "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=\"UTF-8\"\r\nContent-Transfer-Encoding: "
             "quoted-printable\r\n\r\n"
           + RawMail::quotedPrintable(text);
}

} // namespace overture::practice
