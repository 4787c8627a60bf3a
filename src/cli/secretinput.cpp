// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/secretinput.h"

#include <cerrno>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace overture::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 64 * 1024;

tl::unexpected<Error> refused(const QString &message, const QString &action)
{
    return fail(ErrorKind::InvalidInput, message, action);
}

void wipe(QByteArray &bytes)
{
    volatile char *at = bytes.data();
    for (qsizetype i = 0; i < bytes.size(); ++i)
        at[i] = 0;
}

} // namespace

#ifdef Q_OS_UNIX

Result<Secret> secretFromDescriptor(const QString &number)
{
    bool isNumber = false;
    const int descriptor = number.toInt(&isNumber);
    if (!isNumber || descriptor < 0)
        // What stands there may be the secret itself: it is not repeated.
        return refused(u"What stands behind the option is not the number of an open file descriptor."_s, u"Give a number, as in --fd 3 3<FILE"_s);
    // Room from the start: growing would leave copies behind.
    QByteArray bytes(longest + 1, '\0');
    qsizetype size = 0;
    while (size <= longest) {
        const auto got = ::read(descriptor, bytes.data() + size, size_t(longest + 1 - size));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0) {
            wipe(bytes);
            return refused(u"File descriptor %1 cannot be read."_s.arg(descriptor), u"Open it for reading, as in --fd 3 3<FILE"_s);
        }
        if (got == 0)
            break;
        size += got;
    }
    if (size > longest) {
        wipe(bytes);
        return refused(u"What file descriptor %1 gives is too long for a key."_s.arg(descriptor), u"Name the right file"_s);
    }
    while (size > 0 && (bytes.at(size - 1) == '\n' || bytes.at(size - 1) == '\r'))
        --size;
    const Secret secret(QByteArray(bytes.constData(), size));
    wipe(bytes);
    if (secret.isEmpty())
        return refused(u"File descriptor %1 gives nothing."_s.arg(descriptor), u"Name a file that holds the key"_s);
    return secret;
}

Result<Secret> secretFromTerminal(const QString &question)
{
    const int terminal = ::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (terminal < 0)
        return refused(u"There is no terminal to ask on."_s, u"Give it through a file descriptor, as in --passphrase-fd 3 3<FILE"_s);
    const auto say = [terminal](const QByteArray &text) { return ::write(terminal, text.constData(), size_t(text.size())) == text.size(); };
    termios before{};
    tcgetattr(terminal, &before);
    termios silent = before;
    // Ctrl+C comes as a byte, so that the terminal is never left silent.
    silent.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG);
    silent.c_cc[VMIN] = 1;
    silent.c_cc[VTIME] = 0;
    tcsetattr(terminal, TCSAFLUSH, &silent);
    QByteArray typed(longest, '\0');
    qsizetype size = 0;
    bool isCancelled = !say(question.toUtf8() + ' ');
    for (char byte = 0; !isCancelled && size < longest && ::read(terminal, &byte, 1) == 1 && byte != '\n' && byte != '\r' && byte != 4;) {
        if (byte == 3)
            isCancelled = true;
        else if (byte == 21)
            size = 0;
        else if (byte == 127 || byte == 8) // one letter, which may be several bytes
            while (size > 0 && (quint8(typed.at(--size)) & 0xC0) == 0x80) { }
        else
            typed[size++] = byte;
    }
    tcsetattr(terminal, TCSAFLUSH, &before);
    (void)say("\n");
    ::close(terminal);
    const Secret secret(QByteArray(typed.constData(), size));
    wipe(typed);
    if (isCancelled)
        return fail(ErrorKind::Cancelled, u"Nothing was done."_s);
    if (secret.isEmpty())
        return refused(u"Nothing was typed."_s, u"Try again"_s);
    return secret;
}

bool inputIsTerminal()
{
    return ::isatty(STDIN_FILENO);
}

#else

Result<Secret> secretFromDescriptor(const QString &)
{
    return refused(u"File descriptors cannot be named on this system."_s, u"Use the window"_s);
}

Result<Secret> secretFromTerminal(const QString &)
{
    return refused(u"There is no terminal to ask on."_s, u"Use the window"_s);
}

bool inputIsTerminal()
{
    return false;
}

#endif

} // namespace overture::cli
