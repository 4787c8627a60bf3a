// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace overture::net {

/// A request body that can be read once.
///
/// QNetworkAccessManager sends a request again, unasked, when its connection drops before an answer came, and so would
/// post a mail twice. It cannot when the body is sequential and refuses reset(): then it reports the lost connection.
class RequestBody final : public QIODevice
{
public:
    RequestBody(QByteArray bytes, QObject *parent);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool atEnd() const override { return bytesAvailable() == 0; }
    bool reset() override { return false; }

    /// Whether anything of it has been asked for: from then on it may have reached the server.
    [[nodiscard]] bool wasTouched() const { return m_touched; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_bytes;
    qint64 m_position = 0;
    bool m_touched = false;
};

} // namespace overture::net
