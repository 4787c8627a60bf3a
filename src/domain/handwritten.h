// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/textspan.h"

#include "domain/draft.h"
#include "domain/worddiff.h"

namespace overture {

enum class TextPart { Subject, Body };

/// Which words of the last text of `history` a person has typed: what a model may not change unless the person says so.
///
/// Followed through the history (oldest first) by word diffs: a word belongs to who wrote the version that it came with. A
/// version that was chosen again, or came back by an undo, brings its authors along. Spaces around a stretch are not part of it.
/// Pure; thread: any.
[[nodiscard]] QList<TextSpan> handwrittenSpans(const QList<DraftRevision> &history, TextPart part);

/// Whether the change takes away something of these stretches, or puts something into one.
[[nodiscard]] bool touches(const DiffHunk &hunk, const QList<TextSpan> &spans);

[[nodiscard]] const QString &textOf(const DraftRevision &revision, TextPart part);
[[nodiscard]] const QString &textOf(const DraftText &text, TextPart part);
[[nodiscard]] QString &textOf(DraftText &text, TextPart part);

} // namespace overture
