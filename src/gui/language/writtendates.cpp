// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/language/writtendates.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

QString form(const char *pattern)
{
    return QCoreApplication::translate("format", pattern);
}

std::optional<QString> weekdayIn(const QString &text)
{
    const QString name = text.section(u' ', 0, 0);
    const QTime time = QTime::fromString(text.section(u' ', 1), u"HH:mm"_s);
    if (!time.isValid())
        return {};
    const QString clock = QLocale().toString(time, u"HH:mm"_s);
    if (name == u"today")
        return QCoreApplication::translate("format", "today %1").arg(clock);
    for (int day = 1; day <= 7; ++day) {
        if (QLocale::c().standaloneDayName(day) == name)
            return QString(QLocale().standaloneDayName(day) + u' ' + clock);
    }
    return {};
}

std::optional<QString> dateIn(const QString &text)
{
    const QLocale ours;
    if (const QDate date = QDate::fromString(text, u"yyyy-MM-dd"_s); date.isValid())
        return ours.toString(date, form(QT_TRANSLATE_NOOP("format", "d MMM yyyy")));
    if (const auto at = QDateTime::fromString(text, u"yyyy-MM-dd HH:mm"_s); at.isValid())
        return ours.toString(at, form(QT_TRANSLATE_NOOP("format", "d MMM yyyy, HH:mm")));
    if (const auto at = QLocale::c().toDateTime(text, u"dddd d MMMM yyyy HH:mm"_s); at.isValid())
        return ours.toString(at, form(QT_TRANSLATE_NOOP("format", "dddd d MMMM yyyy HH:mm")));
    return weekdayIn(text);
}

} // namespace

std::optional<QString> writtenDate(const QString &text)
{
    const QString theirs = u" their time"_s;
    if (!text.endsWith(theirs))
        return dateIn(text);
    const auto date = dateIn(text.chopped(theirs.size()));
    return date ? std::optional(QCoreApplication::translate("format", "%1 their time").arg(*date)) : std::nullopt;
}

} // namespace overture::gui
