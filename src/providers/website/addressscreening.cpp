// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/website/addressscreening.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <libpsl.h>

namespace overture::providers {

using namespace Qt::StringLiterals;

namespace {

QSet<QString> wordSet(const QString &words)
{
    const QStringList list = words.split(u' ', Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

bool isSuffix(const QByteArray &name)
{
    static const auto *list = psl_builtin();
    return list && psl_is_public_suffix2(list, name.constData(), PSL_TYPE_ICANN | PSL_TYPE_NO_STAR_RULE) != 0;
}

bool isAssetName(const EmailAddress &address)
{
    static const QSet<QString> endings = wordSet(
        u"png jpg jpeg gif svg webp avif bmp ico css js mjs cjs ts json xml map woff woff2 ttf eot otf mp3 mp4 webm ogg avi pdf doc "
        "docx xls xlsx htm html php asp aspx jsp txt csv scss less vue"_s);
    static const QRegularExpression scale(u"^\\d+(?:\\.\\d+)?x(?:[.\\-]|$)"_s);
    const QString domain = address.domain().ace();
    return endings.contains(domain.mid(domain.lastIndexOf(u'.') + 1)) || scale.match(domain).hasMatch();
}

/// Domains that stand for "your domain here".
bool isPlaceholderDomain(const DomainName &domain)
{
    static const QSet<QString> names = wordSet(
        u"domain yourdomain your-domain mydomain my-domain yoursite your-site mysite yourwebsite your-website yourcompany your-company "
        "mycompany youremail your-email example examples exemple ejemplo esempio exemplo beispiel beispiel-domain voorbeeld przyklad "
        "domaine votredomaine votre-domaine votresite votre-site dominio tudominio tu-dominio tuodominio iltuodominio seudominio "
        "seusite ihredomain ihre-domain deinedomain deine-domain musterfirma mustermann muster musterdomain meinedomain jouwdomein "
        "domein uwdomein domena twojadomena somedomain somewhere anydomain sampledomain yourbusiness yourgallery xyz"_s);
    static const QSet<QString> whole = wordSet(u"test.com site.com website.com company.com mail.tld email.tld host.com sample.com"_s);
    const QString name = domain.registrable().ace();
    const QString label = name.left(name.indexOf(u'.'));
    const QString top = name.mid(name.lastIndexOf(u'.') + 1);
    if (top == u"example" || top == u"test")
        return false; // the practice world's own sites
    return names.contains(label) || whole.contains(name) || top == u"tld";
}

bool isPlaceholderName(const EmailAddress &address, bool isOwnDomain)
{
    static const QSet<QString> always = wordSet(
        u"you your yourname your.name your-name your_name youremail your.email your-email your_email youraddress yourmail name "
        "firstname lastname first.last firstname.lastname first.name firstnamelastname vorname nachname vorname.nachname "
        "v.nachname ihrname ihr.name ihre.email ihre-email ihremail ihre dein deinname deine.email prenom nom prenom.nom nom.prenom "
        "votrenom votre.nom votre.email votreemail votre nombre nombre.apellido tunombre tu.nombre tucorreo tu.correo tuemail nome "
        "nome.cognome tuonome tuo.nome tuaemail seunome seu.nome seuemail naam jouwnaam voornaam.achternaam imie.nazwisko someone "
        "somebody anyone anybody username user.name myname my.name myemail my.email max.mustermann maxmustermann mustermann "
        "max.muster erika.mustermann placeholder xxx xxxx xyz foo bar foobar"_s);
    static const QSet<QString> elsewhere = wordSet(
        u"email e-mail user usuario utilisateur utente benutzer correo test tester testing demo sample example exemple ejemplo beispiel "
        "john.doe johndoe jane.doe janedoe j.doe jdoe abc abcd domain address"_s);
    const QString local = address.local().toLower();
    static const QSet<QString> freeMail = wordSet(u"gmail.com outlook.com hotmail.com yahoo.com email.com mail.com icloud.com gmx.de web.de"_s);
    return always.contains(local)
        || (!isOwnDomain && elsewhere.contains(local)
            && (freeMail.contains(address.domain().ace()) || local.contains(u"doe"_s) || local == u"user" || local == u"test"));
}

/// Keys of error trackers and build systems that live in markup.
bool isSystemAddress(const EmailAddress &address, bool isOwnDomain)
{
    static const QRegularExpression hash(u"^[0-9a-f]{20,}$|^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"_s);
    static const QStringList hosts = {u"sentry.io"_s, u"wixpress.com"_s, u"sentry-cdn.com"_s, u"cloudflare.com"_s, u"wordpress.org"_s,
                                      u"w3.org"_s, u"schema.org"_s, u"bugsnag.com"_s, u"sentry.wixpress.com"_s, u"mailer.tld"_s,
                                      u"parastorage.com"_s, u"rollbar.com"_s, u"jsdelivr.net"_s, u"unpkg.com"_s};
    // Lists and robots read what arrives there.
    static const QSet<QString> machines = wordSet(u"unsubscribe abmelden abmeldung optout opt-out desabonnement desinscription listserv majordomo"_s);
    if (hash.match(address.local().toLower()).hasMatch() || machines.contains(address.local().toLower()))
        return true;
    const QStringList labels = address.domain().ace().split(u'.');
    if (labels.contains(u"noreply"_s) || labels.contains(u"no-reply"_s))
        return true;
    return (!isOwnDomain && hosts.contains(address.domain().registrable().ace())) || address.domain().ace().startsWith(u"sentry."_s);
}

} // namespace

bool isKnownTopLevel(QStringView label)
{
    const QByteArray name = QUrl::toAce(label.toString()).toLower();
    return name == "example" || name == "test" || (!name.isEmpty() && !name.contains('.') && isSuffix(name));
}

bool isCommonContactName(const EmailAddress &address)
{
    static const QSet<QString> names = wordSet(
        u"info infos contact contacts contactus contact-us contact.us hello hi hallo hey hej office mail email post kontakt kontakty "
        "contacto contatto contatti contato hola ciao bonjour salut ola buero buro sekretariat secretariat secretary enquiries "
        "enquiry inquiries inquiry ask service support help team studio atelier gallery galerie galeria galleria galeri museum press "
        "presse prensa stampa media editor editorial redaktion redaction redaccion redazione sales shop admin administration "
        "reception booking bookings submissions welcome general"_s);
    return names.contains(address.local().toLower());
}

bool isRefused(const EmailAddress &address, const DomainName &siteDomain)
{
    const QString domain = address.domain().ace();
    const bool isOwnDomain = address.domain().registrable() == siteDomain.registrable();
    return address.local().size() > 64 || isAssetName(address) || !isKnownTopLevel(domain.mid(domain.lastIndexOf(u'.') + 1))
        || isSuffix(domain.toLatin1()) || address.isNeverMailed() || isPlaceholderDomain(address.domain())
        || isPlaceholderName(address, isOwnDomain) || isSystemAddress(address, isOwnDomain);
}

int rankOf(const EmailAddress &address, const DomainName &siteDomain, bool isMailLink)
{
    const bool isOwnDomain = address.domain().registrable() == siteDomain.registrable();
    if (isMailLink)
        return isOwnDomain ? 100 : 90;
    if (isOwnDomain)
        return isCommonContactName(address) ? 80 : 70;
    return isCommonContactName(address) ? 60 : 50;
}

} // namespace overture::providers
