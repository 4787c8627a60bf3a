// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

namespace overture::test {

using namespace Qt::StringLiterals;

/// Which password store this process runs with; empty when the process is the one that starts the others.
inline QString keyring()
{
    return qEnvironmentVariable("OVERTURE_TEST_KEYRING");
}

/// Runs this program once in each state of the password store (tests/support/with-keyring.sh); answers the failures.
inline int runInEach(const QStringList &states)
{
    constexpr int notInstalled = 77;
    int failures = 0;
    for (const QString &with : states) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"OVERTURE_TEST_KEYRING"_s, with);
        environment.remove(u"DISPLAY"_s);
        environment.remove(u"WAYLAND_DISPLAY"_s);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(TEST_DATA_DIR "/../support/with-keyring.sh"),
                      QStringList{with, QCoreApplication::applicationFilePath()} + QCoreApplication::arguments().mid(1));
        if (!process.waitForFinished(100'000)) {
            qWarning("%s: does not end", qPrintable(with));
            process.kill();
            process.waitForFinished();
            ++failures;
        } else if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == notInstalled) {
            qInfo("%s: left out, dbus or gnome-keyring is not installed", qPrintable(with));
        } else if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
            qWarning("%s: failed", qPrintable(with));
            ++failures;
        }
    }
    return failures;
}

} // namespace overture::test

#define KEYRING_MAIN(Class, ...) \
    int main(int argc, char **argv) \
    { \
        QCoreApplication app(argc, argv); \
        if (overture::test::keyring().isEmpty()) \
            return overture::test::runInEach({__VA_ARGS__}); \
        Class test; \
        return QTest::qExec(&test, argc, argv); \
    }
