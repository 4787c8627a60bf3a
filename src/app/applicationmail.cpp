// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Mailboxes: connecting and leaving them, and a workspace's right to send.
#include "app/applicationprivate.h"

#include "pipeline/mailroute.h"
#include "providers/google/oauthparser.h"

#include <QFile>

namespace overture::app {

using namespace Qt::StringLiterals;

QFuture<Result<MailAccount>> Application::connectMail(const MailSignIn &signIn, const std::function<void(const QUrl &)> &openPage)
{
    if (d->isSigningIn.exchange(true))
        return QtFuture::makeReadyFuture(Result<MailAccount>(
            fail(ErrorKind::InvalidInput, u"Another sign-in is waiting for the browser."_s, u"Finish it, or cancel it"_s)));
    d->signIn = std::stop_source();
    ++d->tests; // the services stay as they are meanwhile
    return onPool(d->signInPool, [this, signIn, openPage, stop = d->signIn.get_token()] {
        const auto open = [this, openPage](const QUrl &page) {
            QMetaObject::invokeMethod(&d->watcher, [openPage, page] { openPage(page); }, Qt::QueuedConnection);
        };
        auto answer = d->mail->connect(signIn, open, stop);
        --d->tests;
        d->isSigningIn = false;
        QMetaObject::invokeMethod(&d->watcher, [this] { d->renewServicesWhenIdle(); }, Qt::QueuedConnection);
        return answer;
    });
}

void Application::cancelConnecting()
{
    d->signIn.request_stop();
}

QFuture<Result<QString>> Application::disconnectMail(const QString &address)
{
    return d->ask([this, address] { return d->mail->disconnect(address, d->stop.get_token()); });
}

QFuture<Status> Application::readSender(const QString &address)
{
    return d->ask([this, address] { return d->mail->readIdentity(address, d->stop.get_token()); });
}

Result<MailSignIn> Application::readClientFile(const QString &name)
{
    QFile file(name);
    constexpr qint64 largest = 64 * 1024;
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::InvalidInput, u"The file %1 cannot be read: %2."_s.arg(name, file.errorString()), u"Name a file that can be read"_s);
    return providers::google::parseClientFile(file.read(largest)).map([](const providers::google::Client &client) {
        return MailSignIn{client.id, client.secret, {}};
    });
}

QFuture<Result<pipeline::MailboxReview>> Application::reviewMailbox()
{
    return d->ask([this] {
        QList<Mailer *> mailers;
        for (const MailServices &mail : pipeline::allMailServices(d->inUse)) {
            if (mail.mailer)
                mailers.append(mail.mailer);
        }
        return pipeline::reviewMailbox(*d->database, mailers, d->stop.get_token());
    });
}

QFuture<Status> Application::allowSending(bool keepApprovals)
{
    return d->database->write([this, keepApprovals](store::WriteSession &session) {
        return pipeline::allowSending(session, d->database->location(), d->installation, keepApprovals, u"user"_s);
    });
}

} // namespace overture::app
