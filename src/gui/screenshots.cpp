// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screenshots.h"

#include "gui/mainwindow.h"
#include "gui/review/reviewpage.h"
#include "gui/viewstate.h"

#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QPixmap>
#include <QTimer>

#include <algorithm>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int QuietMs = 350;       ///< longer than any coalescing of the models
constexpr int PatienceMs = 5000;

void runEvents(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

bool isLoading(const Page &page)
{
    const auto views = page.findChildren<StatefulView *>();
    return std::any_of(views.cbegin(), views.cend(), [](const auto *view) { return view->isVisible() && view->state() == ViewState::Loading; });
}

} // namespace

QStringList takeScreenshots(MainWindow &window, const QString &folder)
{
    QStringList files;
    if (!QDir().mkpath(folder))
        return files;
    window.show();
    int number = 1;
    const auto ids = window.pageIds();
    for (const auto &id : ids) {
        window.openPage(id);
        QElapsedTimer waited;
        waited.start();
        do {
            runEvents(QuietMs);
        } while (isLoading(*window.page(id)) && waited.elapsed() < PatienceMs);
        window.page(id)->showExample();
        runEvents(QuietMs);
        const auto take = [&](const QString &name) {
            const auto file = QDir(folder).filePath(u"%1-%2.png"_s.arg(number++).arg(name));
            if (window.grab().save(file))
                files.append(file);
        };
        take(id);
        if (auto *review = qobject_cast<ReviewPage *>(window.page(id)); review && review->currentDraft() > 0) {
            review->setDesk(true);
            runEvents(QuietMs);
            take(u"desk"_s);
            review->setDesk(false);
        }
    }
    return files;
}

} // namespace overture::gui
