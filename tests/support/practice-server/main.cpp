// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The practice world as a program of its own, so that it survives the program that is killed: practice-server JOURNAL
//
// When ready it prints one line of JSON: {"ready": true, "gmail": URL, "token": TEXT, "sender": ADDRESS}. It reads lines of
// JSON from stdin: {"faults": [rules as in docs/practice.md]} puts others in place and is answered {"faults": NUMBER}. It
// ends with its stdin, so with the test that started it.
#include "practice/faultplanfile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>

#include <cstdio>
#include <unistd.h>

using namespace overture;
using namespace Qt::StringLiterals;

namespace {

void print(const QJsonObject &object)
{
    std::puts(QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

int complain(const Error &error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.message));
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"journal"_s, u"file for the requests"_s);
    parser.addOptions({{u"seed"_s, u"chance"_s, u"number"_s, u"20261122"_s},
                       {u"search-lag"_s, u"ms before a mail is found by a search"_s, u"ms"_s, u"0"_s},
                       {u"gone-draft"_s, u"answer when a draft is sent that is not there"_s, u"status"_s, u"404"_s}});
    parser.process(app);
    practice::PracticeOptions options;
    options.seed = parser.value(u"seed"_s).toUInt();
    options.replyAfter = std::chrono::hours(24); // nobody answers while the test lasts
    options.searchLag = std::chrono::milliseconds(parser.value(u"search-lag"_s).toInt());
    options.goneDraftStatus = parser.value(u"gone-draft"_s).toInt();
    options.journalFile = parser.positionalArguments().value(0);
    practice::PracticeWorld world(options);
    if (const auto started = world.start(); !started)
        return complain(started.error());
    print({{u"ready"_s, true},
           {u"gmail"_s, world.endpoint(u"gmail"_s).toString()},
           {u"token"_s, QString::fromLatin1(world.key(u"gmail"_s))},
           {u"sender"_s, world.senderAddress()}});

    QByteArray buffer;
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &app, [&] {
        char bytes[4096];
        const auto count = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (count <= 0) {
            QCoreApplication::quit();
            return;
        }
        buffer.append(bytes, static_cast<qsizetype>(count));
        for (qsizetype end = buffer.indexOf('\n'); end >= 0; end = buffer.indexOf('\n')) {
            const QJsonObject order = QJsonDocument::fromJson(buffer.left(end)).object();
            buffer.remove(0, end + 1);
            auto faults = practice::readFaultPlan(QJsonDocument(order.value(u"faults"_s).toArray()).toJson());
            if (!faults) {
                QCoreApplication::exit(complain(faults.error()));
                return;
            }
            const auto number = faults->size();
            world.setFaults(std::move(*faults));
            print({{u"faults"_s, number}});
        }
    });
    return QCoreApplication::exec();
}
