// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/dns/addresschecks.h"

#include <QFile>
#include <QSet>

/// The macro declares a global function, so it cannot stand in a namespace.
static void initVerificationResource()
{
    Q_INIT_RESOURCE(verification);
}

namespace overture::providers {

using namespace Qt::StringLiterals;

namespace {

QSet<QString> readDisposableDomains()
{
    initVerificationResource();
    QFile file(u":/verification/disposable.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the list of disposable domains is missing from the program");
    QSet<QString> names;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            names.insert(line.trimmed());
    }
    return names;
}

} // namespace

bool isDisposableDomain(const DomainName &domain)
{
    static const QSet<QString> names = readDisposableDomains();
    for (QString name = domain.ace();;) {
        if (names.contains(name))
            return true;
        const auto dot = name.indexOf(u'.');
        if (dot < 0)
            return false;
        name.remove(0, dot + 1);
    }
}

} // namespace overture::providers
