// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/drafting/modelanswer.h"
#include "providers/text/visibletext.h"

namespace overture::providers::drafting {

/// An answer that could be used, with the one before it that could not.
template <class T>
struct Usable
{
    T value;
    ModelAnswer answer;
    QString correction;
    QByteArray firstRaw;
    qint64 promptTokens = 0;
    qint64 answerTokens = 0;
};

/// The draft that an answer became. T has a subject and a body.
template <class T>
WrittenDraft writtenBy(Usable<T> &&usable, const QString &provider)
{
    WrittenDraft written;
    written.subject = std::move(usable.value.subject);
    written.body = std::move(usable.value.body);
    written.provider = provider;
    written.model = std::move(usable.answer.model);
    written.raw = usable.answer.text.toUtf8();
    written.correction = std::move(usable.correction);
    written.firstRaw = std::move(usable.firstRaw);
    written.promptTokens = usable.promptTokens;
    written.answerTokens = usable.answerTokens;
    return written;
}

inline QString problemOf(const Error &error)
{
    return error.detail.isEmpty() ? error.message : error.message + u' ' + error.detail;
}

/// Asks, decodes, and when the answer cannot be used, says why and asks once more. Blocks. Errors: those of `ask`; the second
/// refusal of `decode` (which hears whether it is the first answer), with the beginning of the answer in `detail`.
template <class T>
Result<Usable<T>> askUntilUsable(const AskModel &ask, const std::function<Result<T>(const QString &, bool isFirst)> &decode)
{
    Usable<T> usable;
    std::optional<Correction> correction;
    for (;;) {
        auto answer = ask(correction);
        if (!answer)
            return fail(answer.error());
        usable.promptTokens += answer->promptTokens;
        usable.answerTokens += answer->answerTokens;
        const QString json = answerObject(answer->text);
        auto value = decode(json, !correction);
        if (value) {
            usable.value = std::move(*value);
            usable.answer = std::move(*answer);
            return usable;
        }
        if (correction) {
            Error error = value.error();
            error.detail += QStringLiteral(" · the model wrote: ") + visibleExcerpt(answer->text, 600);
            return fail(std::move(error));
        }
        usable.correction = problemOf(value.error());
        usable.firstRaw = answer->text.toUtf8();
        correction = Correction{json, usable.correction};
    }
}

} // namespace overture::providers::drafting
