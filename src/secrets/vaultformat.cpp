// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/vaultformat.h"

#include <QtEndian>

#include <sodium.h>

#include <algorithm>
#include <cstring>

namespace overture::secrets {

using namespace Qt::StringLiterals;

namespace {

const QByteArray magic = "OVTVAULT";
constexpr quint32 currentVersion = 1;
constexpr quint32 argon2id13 = 1;
constexpr qsizetype saltAt = 32;
constexpr qsizetype nonceAt = saltAt + qsizetype(crypto_pwhash_SALTBYTES);
constexpr qsizetype boxAt = nonceAt + qsizetype(crypto_secretbox_NONCEBYTES);
constexpr qsizetype sumSize = 32;
constexpr qsizetype block = 256;
constexpr qsizetype largestFile = 4 * 1024 * 1024;
// What a file may ask for: a damaged or planted header must not stop the computer.
constexpr quint64 mostPasses = 64;
constexpr quint64 mostMemory = 1024ull * 1024 * 1024;

template <class T>
void append(QByteArray &bytes, T number)
{
    const T big = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&big), sizeof(big));
}

template <class T>
T number(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<T>(bytes.constData() + at);
}

QByteArray checksum(QByteArrayView bytes)
{
    QByteArray sum(sumSize, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(sum.data()), size_t(sumSize),
                       reinterpret_cast<const unsigned char *>(bytes.constData()), size_t(bytes.size()), nullptr, 0);
    return sum;
}

tl::unexpected<Error> damaged(const QString &how)
{
    return fail(ErrorKind::Misconfigured, u"The vault of keys is damaged (%1). It was left as it is."_s.arg(how),
                u"Bring it back from a backup, or remove it and enter the keys again"_s);
}

/// Length, name, length, value, for each; the names in order, so that nothing depends on a hash's seed.
qsizetype plainSize(const VaultEntries &entries)
{
    qsizetype size = 0;
    for (auto it = entries.cbegin(); it != entries.cend(); ++it)
        size += 8 + it.key().toUtf8().size() + it->reveal().size();
    return size;
}

void put(unsigned char *&at, QByteArrayView bytes)
{
    qToBigEndian(quint32(bytes.size()), at);
    at += 4;
    if (!bytes.isEmpty())
        memcpy(at, bytes.constData(), size_t(bytes.size()));
    at += bytes.size();
}

std::optional<QByteArrayView> take(QByteArrayView &rest)
{
    if (rest.size() < 4)
        return {};
    const auto size = qsizetype(number<quint32>(rest, 0));
    if (size > rest.size() - 4)
        return {};
    const auto taken = rest.sliced(4, size);
    rest = rest.sliced(4 + size);
    return taken;
}

} // namespace

VaultHeader newVaultHeader(const VaultCost &cost)
{
    VaultHeader header{cost, QByteArray(qsizetype(crypto_pwhash_SALTBYTES), '\0')};
    if (sodium_init() >= 0)
        randombytes_buf(header.salt.data(), size_t(header.salt.size()));
    return header;
}

Result<VaultHeader> readVaultHeader(const QByteArray &file)
{
    if (sodium_init() < 0)
        return fail(ErrorKind::Internal, u"The cryptographic library cannot be used."_s, u"Install libsodium"_s);
    if (file.size() > largestFile || !file.startsWith(magic))
        return damaged(u"it does not begin as a vault does"_s);
    if (file.size() < boxAt + qsizetype(crypto_secretbox_MACBYTES) + sumSize)
        return damaged(u"it is cut off"_s);
    if (const auto version = number<quint32>(file, 8); version > currentVersion)
        return fail(ErrorKind::Misconfigured, u"The vault of keys was written by a newer version of Overture (form %1)."_s.arg(version),
                    u"Install that version"_s);
    if (checksum(QByteArrayView(file).chopped(sumSize)) != file.last(sumSize))
        return damaged(u"its checksum does not fit"_s);
    VaultHeader header{{number<quint64>(file, 16), number<quint64>(file, 24)}, file.mid(saltAt, qsizetype(crypto_pwhash_SALTBYTES))};
    const auto &cost = header.cost;
    if (number<quint32>(file, 8) != currentVersion || number<quint32>(file, 12) != argon2id13 || cost.passes < crypto_pwhash_OPSLIMIT_MIN
        || cost.passes > mostPasses || cost.memory < crypto_pwhash_MEMLIMIT_MIN || cost.memory > mostMemory)
        return damaged(u"its header makes no sense"_s);
    return header;
}

Result<GuardedBytes> vaultKey(const Secret &passphrase, const VaultHeader &header)
{
    GuardedBytes key(qsizetype(crypto_secretbox_KEYBYTES));
    if (key.isNull())
        return fail(ErrorKind::Internal, u"There is not enough memory for the vault."_s, u"Close other programs and try again"_s);
    QByteArray composed = passphrase.reveal();
    if (std::any_of(composed.cbegin(), composed.cend(), [](char byte) { return quint8(byte) > 127; })) {
        QString typed = QString::fromUtf8(composed);
        QString normal = typed.normalized(QString::NormalizationForm_C);
        composed = normal.toUtf8();
        sodium_memzero(typed.data(), size_t(typed.size()) * sizeof(QChar));
        sodium_memzero(normal.data(), size_t(normal.size()) * sizeof(QChar));
    }
    const Secret held(std::move(composed));
    const auto &bytes = held.reveal();
    if (crypto_pwhash(key.data(), size_t(key.size()), bytes.constData(), quint64(bytes.size()),
                      reinterpret_cast<const unsigned char *>(header.salt.constData()), header.cost.passes, size_t(header.cost.memory),
                      crypto_pwhash_ALG_ARGON2ID13) != 0)
        return fail(ErrorKind::Internal, u"There is not enough memory to try the passphrase (%1 MB are needed)."_s.arg(header.cost.memory / (1024 * 1024)),
                    u"Close other programs and try again"_s);
    return key;
}

Result<QByteArray> sealVault(const VaultEntries &entries, const VaultHeader &header, const GuardedBytes &key)
{
    // Padding: at least one byte, up to a whole block (sodium_pad).
    const qsizetype used = plainSize(entries);
    const qsizetype padded = (used / block + 1) * block;
    GuardedBytes plain(padded);
    if (plain.isNull())
        return fail(ErrorKind::Internal, u"There is not enough memory for the vault."_s, u"Close other programs and try again"_s);
    auto *at = plain.data();
    auto names = entries.keys();
    names.sort();
    for (const QString &name : std::as_const(names)) {
        put(at, name.toUtf8());
        put(at, entries.constFind(name)->reveal());
    }
    size_t total = 0;
    sodium_pad(&total, plain.data(), size_t(used), size_t(block), size_t(padded));

    QByteArray file = magic;
    append(file, currentVersion);
    append(file, argon2id13);
    append(file, header.cost.passes);
    append(file, header.cost.memory);
    file += header.salt;
    QByteArray nonce(qsizetype(crypto_secretbox_NONCEBYTES), '\0');
    randombytes_buf(nonce.data(), size_t(nonce.size()));
    file += nonce;
    QByteArray box(padded + qsizetype(crypto_secretbox_MACBYTES), '\0');
    crypto_secretbox_easy(reinterpret_cast<unsigned char *>(box.data()), plain.data(), size_t(padded),
                          reinterpret_cast<const unsigned char *>(nonce.constData()), key.data());
    file += box;
    return file + checksum(file);
}

Result<VaultEntries> unsealVault(const QByteArray &file, const GuardedBytes &key)
{
    if (const auto header = readVaultHeader(file); !header)
        return fail(header.error());
    const auto box = QByteArrayView(file).sliced(boxAt).chopped(sumSize);
    GuardedBytes plain(box.size() - qsizetype(crypto_secretbox_MACBYTES));
    if (plain.isNull() || key.isNull())
        return fail(ErrorKind::Internal, u"There is not enough memory for the vault."_s, u"Close other programs and try again"_s);
    const auto *nonce = reinterpret_cast<const unsigned char *>(file.constData() + nonceAt);
    if (crypto_secretbox_open_easy(plain.data(), reinterpret_cast<const unsigned char *>(box.constData()), size_t(box.size()), nonce, key.data()) != 0)
        return fail(ErrorKind::Unauthorized, u"That is not the passphrase of the vault."_s, u"Type it again; nothing was changed"_s);
    size_t used = 0;
    if (sodium_unpad(&used, plain.data(), size_t(plain.size()), size_t(block)) != 0)
        return damaged(u"its contents make no sense"_s);
    VaultEntries entries;
    auto rest = plain.view().first(qsizetype(used));
    while (!rest.isEmpty()) {
        const auto name = take(rest);
        const auto value = name ? take(rest) : std::nullopt;
        if (!value)
            return damaged(u"its contents make no sense"_s);
        entries.insert(QString::fromUtf8(*name), Secret(value->toByteArray()));
    }
    return entries;
}

} // namespace overture::secrets
