// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tone.h"

namespace overture {

using namespace Qt::StringLiterals;

const QList<Tone> &tones()
{
    static const QList<Tone> all = {
        {1, u"Plain"_s, u"simple words, short sentences, nothing decorated"_s,
         u"plain: simple words, short sentences, one thought each; no flourish, no adjective that could be left out"_s},
        {2, u"Warm"_s, u"personal and friendly, as to an acquaintance"_s,
         u"warm: personal and friendly, as one writes to an acquaintance whose work one likes; never flattering, never gushing"_s},
        {3, u"Brief"_s, u"as short as it can be and still polite"_s,
         u"brief: about half as long as it is now, 40 to 80 words; the reason for writing and the request, nothing else; still polite"_s},
        {4, u"Formal"_s, u"reserved and courteous, as to an institution"_s,
         u"formal: reserved and courteous, as one writes to the head of an institution; no contractions, the formal address of the language"_s},
        {5, u"Lively"_s, u"curious and concrete, with a picture in it"_s,
         u"lively: curious and concrete, with one picture for the mind's eye taken from what the facts or pages say; no exclamation marks"_s},
    };
    return all;
}

const Tone *toneOf(int number)
{
    for (const Tone &tone : tones()) {
        if (tone.number == number)
            return &tone;
    }
    return nullptr;
}

QString toneName(int number)
{
    const Tone *tone = toneOf(number);
    return tone ? tone->name : QString();
}

QString displayWish(const QString &note, int tone)
{
    const QString name = toneName(tone);
    const QString wish = note.simplified();
    if (name.isEmpty())
        return wish.isEmpty() ? u"as before"_s : wish;
    return wish.isEmpty() ? name : u"%1, %2"_s.arg(name, wish);
}

} // namespace overture
