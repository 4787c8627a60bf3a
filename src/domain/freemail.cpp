// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/freemail.h"

#include <QSet>

namespace overture {

using namespace Qt::StringLiterals;

namespace {

const QStringList &freeMailNames()
{
    static const QStringList names =
        u"gmail.com googlemail.com outlook.com hotmail.com hotmail.co.uk hotmail.de hotmail.fr hotmail.it hotmail.es live.com live.de "
        "live.fr live.co.uk live.nl live.it msn.com outlook.de outlook.fr outlook.es outlook.it yahoo.com yahoo.co.uk yahoo.de yahoo.fr "
        "yahoo.es yahoo.it yahoo.ca yahoo.com.au yahoo.com.br yahoo.co.in yahoo.co.jp ymail.com rocketmail.com aol.com aol.de aim.com "
        "gmx.de gmx.net gmx.at gmx.ch gmx.com gmx.fr web.de freenet.de t-online.de arcor.de mail.de posteo.de posteo.net mailbox.org "
        "icloud.com me.com mac.com proton.me protonmail.com protonmail.ch pm.me tutanota.com tutanota.de tuta.io tuta.com hushmail.com "
        "fastmail.com fastmail.fm zoho.com zohomail.com mail.com email.com yandex.com yandex.ru ya.ru mail.ru bk.ru inbox.ru list.ru "
        "rambler.ru seznam.cz email.cz centrum.cz wp.pl o2.pl onet.pl interia.pl op.pl libero.it virgilio.it tiscali.it alice.it "
        "tin.it orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr hotmail.be telenet.be skynet.be ziggo.nl xs4all.nl kpnmail.nl "
        "planet.nl home.nl hetnet.nl bluewin.ch hispeed.ch a1.net chello.at telia.com bredband.net comhem.se online.no "
        "btinternet.com btopenworld.com virginmedia.com sky.com talktalk.net ntlworld.com blueyonder.co.uk comcast.net verizon.net "
        "att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net optonline.net shaw.ca rogers.com sympatico.ca telus.net "
        "bigpond.com bigpond.net.au optusnet.com.au xtra.co.nz uol.com.br bol.com.br terra.com.br ig.com.br qq.com 163.com 126.com "
        "sina.com foxmail.com naver.com hanmail.net daum.net docomo.ne.jp ezweb.ne.jp rediffmail.com abv.bg ukr.net freemail.hu citromail.hu "
        "sapo.pt telefonica.net inbox.lv hey.com duck.com"_s.split(u' ');
    return names;
}

} // namespace

bool isFreeMailDomain(const DomainName &domain)
{
    static const QSet<QString> names(freeMailNames().begin(), freeMailNames().end());
    return names.contains(domain.ace());
}

} // namespace overture
