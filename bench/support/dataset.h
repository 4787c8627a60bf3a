// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace overture::bench {

/// A list of prospects as a person would bring it: about 550 bytes a row, every fiftieth row again the site and
/// address of an earlier one. The same number of rows gives the same bytes everywhere (fixed seed).
///
/// The second column holds the site's registrable domain, which the program works out by itself and ignores; with it
/// the plain SQL of the peer can look for duplicates.
class Dataset
{
public:
    explicit Dataset(int rows) : m_rows(rows) {}

    [[nodiscard]] int rows() const { return m_rows; }
    /// Sites that are left when the duplicates are gone.
    [[nodiscard]] int distinctSites() const;
    /// Writes the file; a whole one that is there already is kept.
    void write(const QString &file) const;

    [[nodiscard]] static QStringList columns();
    /// What a person types to find something, key by key: broad, narrow, part of a domain, two words, nothing.
    [[nodiscard]] static QStringList searches();

private:
    [[nodiscard]] static bool repeats(int row);

    int m_rows;
};

} // namespace overture::bench
