// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QUrlQuery>

namespace overture::test {

/// The person with a browser: opens the page of the simulated Google, leaves some boxes ticked, presses a button.
class Person
{
public:
    explicit Person(QStringList unticked = {}, QString button = QStringLiteral("allow")) : m_unticked(std::move(unticked)), m_button(std::move(button)) {}

    void operator()(const QUrl &page) const
    {
        auto *network = new QNetworkAccessManager(QCoreApplication::instance());
        auto *reply = network->get(QNetworkRequest(page));
        QObject::connect(reply, &QNetworkReply::finished, network, [self = *this, network, reply, page] {
            self.answer(*network, QString::fromUtf8(reply->readAll()), page);
        });
    }

private:
    void answer(QNetworkAccessManager &network, const QString &html, const QUrl &page) const
    {
        const QString button = QStringLiteral("answer");
        QUrlQuery form;
        static const QRegularExpression field(QStringLiteral("name=\"([^\"]+)\" value=\"([^\"]*)\""));
        for (auto it = field.globalMatch(html); it.hasNext();) {
            const auto match = it.next();
            const bool isUnticked = match.captured(1) == u"scope" && m_unticked.contains(match.captured(2).section(u'.', -1));
            if (match.captured(1) != button && !isUnticked)
                form.addQueryItem(match.captured(1), QString::fromLatin1(QUrl::toPercentEncoding(match.captured(2))));
        }
        form.addQueryItem(button, m_button);
        QNetworkRequest request(page.adjusted(QUrl::RemoveQuery));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
        network.post(request, form.toString(QUrl::FullyEncoded).toLatin1()); // follows the redirect to us
    }

    QStringList m_unticked;
    QString m_button;
};

} // namespace overture::test
