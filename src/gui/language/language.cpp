// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/language/language.h"

#include "gui/language/pseudotranslator.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <memory>
#include <vector>

// Resources of a static library have to be pulled in by name, from the global namespace.
static void initTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace overture::gui::language {

using namespace Qt::StringLiterals;

namespace {

const QString longTexts = u"x-long"_s;
const QString rightToLeft = u"x-rtl"_s;

QString spoken = u"en"_s;
std::vector<std::unique_ptr<QTranslator>> installed;

bool isAvailable(const QString &code)
{
    const auto all = available();
    return std::any_of(all.cbegin(), all.cend(), [&](const auto &language) { return language.first == code; });
}

/// The first language of the system's list that there is a translation for.
QString systemLanguage()
{
    const auto wanted = QLocale::system().uiLanguages();
    for (const auto &name : wanted) {
        const QString code = name.section(u'-', 0, 0).section(u'_', 0, 0);
        if (isAvailable(code))
            return code;
    }
    return source();
}

QString chosen(const QString &setting)
{
    const QString asked = qEnvironmentVariable("OVERTURE_LANGUAGE");
    if (asked == longTexts || asked == rightToLeft || isAvailable(asked))
        return asked;
    return isAvailable(setting) ? setting : systemLanguage();
}

void install(std::unique_ptr<QTranslator> translator)
{
    QCoreApplication::installTranslator(translator.get());
    installed.push_back(std::move(translator));
}

void load(const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(name, folder))
        install(std::move(translator));
}

} // namespace

QString source()
{
    return u"en"_s;
}

QList<std::pair<QString, QString>> available()
{
    return {{source(), u"English"_s}, {u"de"_s, u"Deutsch"_s}};
}

void use(const QString &setting)
{
    initTranslations();
    for (const auto &translator : installed)
        QCoreApplication::removeTranslator(translator.get());
    installed.clear();
    spoken = chosen(setting);
    const QLocale system = QLocale::system();
    if (spoken == longTexts || spoken == rightToLeft) {
        QLocale::setDefault(system);
        install(std::make_unique<PseudoTranslator>(spoken == rightToLeft ? Qt::RightToLeft : Qt::LeftToRight));
        return;
    }
    const QLocale own(spoken);
    // Who speaks it in another country than the one that comes first keeps that country's forms.
    QLocale::setDefault(spoken == source() || own.language() == system.language() ? system : own);
    if (spoken != source())
        load(u"qtbase_"_s + spoken, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(u"overture_"_s + spoken, u":/translations"_s);
}

QString current()
{
    return spoken;
}

} // namespace overture::gui::language
