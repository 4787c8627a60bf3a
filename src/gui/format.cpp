// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/format.h"

#include "gui/language/language.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace overture::gui::format {

using namespace Qt::StringLiterals;

QString exact(Instant instant)
{
    return QLocale().toString(toDateTime(instant).toLocalTime(), QCoreApplication::translate("format", "d MMM yyyy, HH:mm"));
}

QString sortable(Instant instant)
{
    return toDateTime(instant).toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
}

QString relative(Instant instant, Instant now)
{
    const auto seconds = (toMs(now) - toMs(instant)) / 1000;
    if (seconds < 0)
        return exact(instant);
    if (seconds < 45)
        return QCoreApplication::translate("format", "just now");
    if (seconds < 90 * 60)
        return QCoreApplication::translate("format", "%1 min ago").arg((seconds + 30) / 60);
    if (seconds < 24 * 3600)
        return QCoreApplication::translate("format", "%1 h ago").arg((seconds + 1800) / 3600);
    if (seconds < 48 * 3600)
        return QCoreApplication::translate("format", "yesterday");
    if (seconds < 14 * 24 * 3600)
        return QCoreApplication::translate("format", "%1 days ago").arg(seconds / (24 * 3600));
    return QLocale().toString(toDateTime(instant).toLocalTime().date(), QCoreApplication::translate("format", "d MMM yyyy"));
}

QString until(Instant instant, Instant now)
{
    const auto seconds = (toMs(instant) - toMs(now) + 999) / 1000;
    if (seconds <= 0)
        return QCoreApplication::translate("format", "now");
    if (seconds < 90)
        return QCoreApplication::translate("format", "in %1 s").arg(seconds);
    if (seconds < 60 * 60)
        return QCoreApplication::translate("format", "in %1 min").arg((seconds + 30) / 60);
    const QDateTime local = toDateTime(instant).toLocalTime();
    const qint64 days = toDateTime(now).toLocalTime().date().daysTo(local.date());
    if (days == 0)
        return QCoreApplication::translate("format", "today %1").arg(QLocale().toString(local.time(), u"HH:mm"_s));
    return QLocale().toString(local, days < 7 ? u"ddd HH:mm"_s
                                                : QCoreApplication::translate("format", "d MMM yyyy"));
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString counted(qint64 value, const QString &one, const QString &many)
{
    return (value == 1 ? one : many).arg(number(value));
}

QString inSentence(const QString &title)
{
    return language::current() == u"de" ? title : title.toLower();
}

} // namespace overture::gui::format
