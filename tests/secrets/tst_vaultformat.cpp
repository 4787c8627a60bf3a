// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/vaultformat.h"

#include <QTest>

using namespace overture;
using namespace overture::secrets;
using namespace Qt::StringLiterals;

namespace {

const VaultCost cheap{1, 8192};

Result<GuardedBytes> keyOf(const char *passphrase, const VaultHeader &header)
{
    return vaultKey(Secret(QByteArray(passphrase)), header);
}

QByteArray sealed(const VaultEntries &entries, const char *passphrase)
{
    const auto header = newVaultHeader(cheap);
    return sealVault(entries, header, *keyOf(passphrase, header)).value();
}

} // namespace

class TestVaultFormat : public QObject
{
    Q_OBJECT
private slots:
    void givesBackWhatWasSealed()
    {
        const VaultEntries entries{{u"hunter"_s, Secret(QByteArray("k\0y \xff\n", 6))},
                                   {u"gemini"_s, Secret(QByteArray())},
                                   {u"ä €"_s, Secret(QByteArray(700, 'x'))}};
        const auto file = sealed(entries, "correct horse");
        const auto header = readVaultHeader(file);
        QVERIFY(header);
        QCOMPARE(header->cost, cheap);
        const auto back = unsealVault(file, *keyOf("correct horse", *header));
        QVERIFY(back);
        QCOMPARE(back->size(), 3);
        for (auto it = entries.cbegin(); it != entries.cend(); ++it)
            QCOMPARE(back->value(it.key()).reveal(), it->reveal());
        QVERIFY(unsealVault(sealed({}, "correct horse"), *keyOf("correct horse", *header)).error().kind == ErrorKind::Unauthorized); // another salt
    }

    void asksForAMomentOfWorkAndNotForLess()
    {
        const auto header = newVaultHeader({});
        QCOMPARE(header.cost.passes, 3);
        QCOMPARE(header.cost.memory, 256u * 1024 * 1024); // RFC 9106 asks for 64 MB where memory is scarce
        QVERIFY(newVaultHeader({}).salt != header.salt);
    }

    void tellsAWrongPassphraseFromADamagedFile()
    {
        const auto file = sealed({{u"hunter"_s, Secret(QByteArray("the-key"))}}, "correct horse");
        const auto header = readVaultHeader(file).value();
        QCOMPARE(unsealVault(file, *keyOf("correct house", header)).error().kind, ErrorKind::Unauthorized);
        for (qsizetype at = 0; at < file.size(); ++at) {
            auto changed = file;
            changed[at] = char(changed.at(at) ^ 0x10);
            const auto read = readVaultHeader(changed);
            QVERIFY2(!read, qPrintable(QString::number(at)));
            QCOMPARE(read.error().kind, ErrorKind::Misconfigured);
        }
        for (qsizetype size = 0; size < file.size(); ++size)
            QVERIFY2(!readVaultHeader(file.first(size)), qPrintable(QString::number(size)));
        QVERIFY(!readVaultHeader(file + "x"));
        QVERIFY(!readVaultHeader(QByteArray(5 * 1024 * 1024, '\0')));
    }

    void refusesANewerForm()
    {
        auto file = sealed({}, "correct horse");
        file[11] = 2;
        QVERIFY(readVaultHeader(file).error().message.contains(u"newer version"_s));
    }

    void hidesHowLongAKeyIs()
    {
        const auto size = [](int length) { return sealed({{u"hunter"_s, Secret(QByteArray(length, 'k'))}}, "correct horse").size(); };
        QCOMPARE(size(8), size(200));
    }

    void takesALetterInEitherSpelling()
    {
        const auto header = newVaultHeader(cheap);
        const auto composed = *vaultKey(Secret(QString(u"schl\u00fcssel"_s).toUtf8()), header);
        const auto apart = *vaultKey(Secret(QString(u"schlu\u0308ssel"_s).toUtf8()), header);
        QCOMPARE(composed.view(), apart.view());
        const auto other = *vaultKey(Secret(QString(u"schlussel"_s).toUtf8()), header);
        QVERIFY(composed.view() != other.view());
    }

    void showsNothingOfWhatItHolds()
    {
        const QByteArray key = "canary-3f9a1c77";
        const auto file = sealed({{u"hunter"_s, Secret(key)}}, "correct horse");
        for (const QByteArray &word : {key, key.toBase64(), QByteArray("hunter"), QByteArray("correct horse")})
            QVERIFY(!file.contains(word));
    }
};

QTEST_GUILESS_MAIN(TestVaultFormat)
#include "tst_vaultformat.moc"
