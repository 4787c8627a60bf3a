// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Without a fuzzing engine: runs what the corpus holds, each file whole, cut short and with a byte changed.
#include <QByteArray>
#include <QDirIterator>
#include <QFile>

#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size);

namespace {

/// Enough cuts and changes to reach most states of a parser, few enough for every run of the tests.
constexpr int variants = 24;

void run(const QByteArray &bytes)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
}

} // namespace

int main(int argc, char **argv)
{
    int files = 0;
    for (int i = 1; i < argc; ++i) {
        QDirIterator corpus(QString::fromLocal8Bit(argv[i]), QDir::Files, QDirIterator::Subdirectories);
        while (corpus.hasNext()) {
            QFile file(corpus.next());
            if (!file.open(QIODevice::ReadOnly)) {
                std::fprintf(stderr, "%s cannot be read\n", qPrintable(file.fileName()));
                return 1;
            }
            const QByteArray bytes = file.readAll();
            run(bytes);
            for (int n = 1; n < variants; ++n) {
                const auto place = bytes.size() * n / variants;
                run(bytes.left(place));
                QByteArray changed = bytes;
                if (place < changed.size())
                    changed[place] = static_cast<char>(changed[place] ^ (1 << (n % 8)));
                run(changed);
            }
            ++files;
        }
    }
    std::printf("%d inputs\n", files);
    return files > 0 ? 0 : 1; // an empty corpus tests nothing
}
