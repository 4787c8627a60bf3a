// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <cstdio>

/// The labelled set of saved pages (tests/data/website-labelled) and how well a reader of it did.
namespace overture::test {

struct LabelledPage
{
    QString file;             ///< path
    QString name;
    QByteArray contentType;
    QString url;
    QStringList addresses;    ///< what a person would write down for this site
    QStringList best;         ///< any of these may come first
    bool isHard = false;
    QString about;
};

inline QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    for (const auto &value : array.toArray())
        texts.append(value.toString());
    return texts;
}

inline QList<LabelledPage> labelledPages()
{
    const QString folder = QStringLiteral(TEST_DATA_DIR "/website-labelled/");
    QFile file(folder + QStringLiteral("labels.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    QList<LabelledPage> pages;
    for (const auto &value : QJsonDocument::fromJson(file.readAll()).array()) {
        const QJsonObject label = value.toObject();
        const QString name = label.value(QStringLiteral("file")).toString();
        pages.append({folder + name, name, label.value(QStringLiteral("content_type")).toString().toLatin1(),
                      label.value(QStringLiteral("url")).toString(), textsOf(label.value(QStringLiteral("addresses"))),
                      textsOf(label.value(QStringLiteral("best"))), label.value(QStringLiteral("hard")).toBool(),
                      label.value(QStringLiteral("about")).toString()});
    }
    return pages;
}

/// Counts over a set of pages. `found` is in the reader's order, best first.
class LabelledScore
{
public:
    void add(const LabelledPage &page, const QStringList &found)
    {
        ++m_pages;
        for (const QString &address : found) {
            const bool isRight = page.addresses.contains(address);
            ++(isRight ? m_right : m_wrong);
            if (!isRight)
                m_faults.append(QStringLiteral("  wrong   %1  %2 (%3)").arg(page.name.leftJustified(34), address, page.about));
        }
        for (const QString &address : page.addresses) {
            if (found.contains(address))
                continue;
            ++m_missed;
            m_faults.append(QStringLiteral("  missed  %1  %2 (%3)").arg(page.name.leftJustified(34), address, page.about));
        }
        const bool isBest = page.addresses.isEmpty() ? found.isEmpty() : !found.isEmpty() && page.best.contains(found.first());
        m_best += isBest ? 1 : 0;
        if (!isBest && !found.isEmpty() && !page.addresses.isEmpty())
            m_faults.append(QStringLiteral("  best    %1  %2 (%3)").arg(page.name.leftJustified(34), found.first(), page.about));
    }

    [[nodiscard]] double precision() const { return m_right + m_wrong == 0 ? 1.0 : double(m_right) / (m_right + m_wrong); }
    [[nodiscard]] double recall() const { return m_right + m_missed == 0 ? 1.0 : double(m_right) / (m_right + m_missed); }
    /// Pages whose first address is the right one, or rightly none.
    [[nodiscard]] double best() const { return m_pages == 0 ? 1.0 : double(m_best) / m_pages; }
    [[nodiscard]] int pages() const { return m_pages; }

    void print(const char *title) const
    {
        std::printf("%-12s %3d pages  found %3d  right %3d  wrong %2d  missed %2d  precision %.3f  recall %.3f  best %.3f\n", title,
                    m_pages, m_right + m_wrong, m_right, m_wrong, m_missed, precision(), recall(), best());
        std::fflush(stdout);
    }
    void printFaults() const
    {
        for (const QString &fault : m_faults)
            std::printf("%s\n", qPrintable(fault));
        std::fflush(stdout);
    }

private:
    int m_pages = 0;
    int m_right = 0;
    int m_wrong = 0;
    int m_missed = 0;
    int m_best = 0;
    QStringList m_faults;
};

} // namespace overture::test
