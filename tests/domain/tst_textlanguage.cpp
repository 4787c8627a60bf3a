// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/textlanguage.h"

#include <QTest>

using namespace overture;
using namespace Qt::StringLiterals;

class TestTextLanguage : public QObject
{
    Q_OBJECT
private slots:
    void tellsTheLanguageOfAMail_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << u"I came across your gallery and would like to show you a few of our works."_s << u"en"_s;
        QTest::newRow("de") << u"Ich bin auf Ihre Galerie gestoßen und würde Ihnen gern einige Arbeiten aus dem Atelier zeigen."_s << u"de"_s;
        QTest::newRow("fr") << u"Nous avons vu votre galerie et nous serions heureux de vous montrer les tableaux que nous peignons."_s << u"fr"_s;
        QTest::newRow("es") << u"Hemos visto su galería y nos gustaría mostrarle los cuadros que pintamos en el estudio."_s << u"es"_s;
        QTest::newRow("it") << u"Abbiamo visto la galleria e vorremmo mostrarle i quadri che dipingiamo per gli amici della costa."_s << u"it"_s;
        QTest::newRow("nl") << u"Wij hebben uw galerie gezien en willen u graag het werk van onze studio laten zien, dat wij op de kust maken."_s << u"nl"_s;
        QTest::newRow("pt") << u"Nós vimos a sua galeria e gostaríamos de mostrar uma obra que não é muito grande, para você."_s << u"pt"_s;
    }
    void tellsTheLanguageOfAMail()
    {
        QFETCH(QString, text);
        QFETCH(QString, language);
        QCOMPARE(languageOfText(text, u"xx"_s), language);
    }
    void saysNothingOfTooLittle()
    {
        QCOMPARE(languageOfText(u"Blue Door Gallery"_s, u"de"_s), u"de"_s);
        QCOMPARE(languageOfText(QString(), QString()), QString());
        QCOMPARE(languageOfText(u"12345 67890"_s, u"fr"_s), u"fr"_s);
    }
};

QTEST_GUILESS_MAIN(TestTextLanguage)
#include "tst_textlanguage.moc"
