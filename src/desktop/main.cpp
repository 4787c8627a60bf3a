// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/processprotection.h"
#include "app/workspacelanguage.h"
#include "desktop/endsignals.h"
#include "desktop/singleinstance.h"
#include "desktop/windowcontext.h"
#include "gui/language/language.h"
#include "gui/language/shown.h"
#include "gui/mainwindow.h"
#include "gui/screenshots.h"
#include "gui/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>
#include <QTimer>

#include <cstdio>

using namespace overture;
using namespace Qt::StringLiterals;

namespace {

constexpr auto practiceReplies = std::chrono::seconds(20); // long enough to see the mail leave first

void print(FILE *stream, const QString &text)
{
    fprintf(stream, "%s\n", text.toUtf8().constData());
    fflush(stream);
}

/// The window cannot open: said in the window's place, and on the terminal for scripts.
int refuse(const Error &error)
{
    print(stderr, error.action.isEmpty() ? error.message : u"%1\n→ %2"_s.arg(error.message, error.action));
    if (QGuiApplication::platformName() != u"offscreen") {
        QMessageBox box(QMessageBox::Critical, u"Overture"_s, gui::shown(error.message), QMessageBox::Close);
        box.setInformativeText(gui::shown(error.action));
        box.exec();
    }
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    app::protectProcess();
    QApplication::setApplicationName(u"overture"_s);
    QApplication::setApplicationDisplayName(u"Overture"_s);
    QApplication::setApplicationVersion(app::Application::version());
    QApplication::setDesktopFileName(u"org.overture.overture"_s);
    QApplication qt(argc, argv);
    const desktop::EndSignals signalsThatEnd;

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Outreach by hand-approved e-mail"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({u"practice"_s, u"Work in a simulated world; nothing leaves this computer."_s});
    parser.addOption({u"workspace"_s, u"Database to work on."_s, u"file"_s});
    parser.addOption({u"screenshots"_s, u"Write a picture of every page into this folder and quit."_s, u"folder"_s});
    parser.addOption({u"exit-after-first-paint"_s, u"Quit when the first page is on the screen (for measuring)."_s});
    parser.process(qt);

    gui::language::use({}); // until the workspace says which one
    gui::theme::apply(qt);
    app::ApplicationOptions options;
    options.practice = parser.isSet(u"practice"_s);
    options.workspaceFile = parser.isSet(u"workspace"_s) ? parser.value(u"workspace"_s)
                                                         : app::Application::defaultWorkspaceFile(options.practice);
    options.practiceOptions.replyAfter = practiceReplies;

    desktop::SingleInstance instance(options.workspaceFile);
    if (instance.raiseRunning()) {
        print(stderr, u"Overture has this workspace open already; its window was raised."_s);
        return 0;
    }
    const auto application = app::Application::open(options);
    if (!application)
        return refuse(application.error());
    instance.listen();
    gui::language::use(app::workspaceLanguage((*application)->database()));

    gui::MainWindow window(desktop::windowContext(**application));
    if (parser.isSet(u"screenshots"_s)) {
        const QStringList files = gui::takeScreenshots(window, parser.value(u"screenshots"_s));
        for (const QString &file : files)
            print(stdout, file);
        return files.isEmpty() ? 1 : 0;
    }
    QObject::connect(&instance, &desktop::SingleInstance::raiseRequested, &window, [&window] {
        window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
        window.show();
        window.raise();
        window.activateWindow();
    });
    window.show();
    (*application)->runner().resumeInterrupted();
    if (parser.isSet(u"exit-after-first-paint"_s))
        QTimer::singleShot(0, &qt, [] { QTimer::singleShot(0, qApp, &QApplication::quit); });
    return QApplication::exec();
}
