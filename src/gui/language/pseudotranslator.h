// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace overture::gui {

/// A language that nobody speaks: every text 40 % longer and with accents, so that a layout which has no room for
/// another language, and a text that cannot be translated at all, are seen without knowing one.
///
/// Placeholders, accelerators, markup and {{fields}} are kept. Thread: as QTranslator.
class PseudoTranslator final : public QTranslator
{
    Q_OBJECT
public:
    explicit PseudoTranslator(Qt::LayoutDirection direction, QObject *parent = nullptr);

    [[nodiscard]] QString translate(const char *context, const char *text, const char *disambiguation = nullptr, int n = -1) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
    /// The text as it would be answered.
    [[nodiscard]] static QString lengthened(const QString &text);

private:
    Qt::LayoutDirection m_direction;
};

} // namespace overture::gui
