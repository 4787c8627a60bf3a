// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/text/dictionary.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QStringConverter>

#include <hunspell.hxx>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

class HunspellDictionary final : public Dictionary
{
public:
    HunspellDictionary(const QString &affixes, const QString &words)
        : m_hunspell(std::make_unique<Hunspell>(QFile::encodeName(affixes).constData(), QFile::encodeName(words).constData())),
          m_encoding(m_hunspell->get_dict_encoding())
    {}

    bool knows(const QString &word) const override
    {
        const auto encoded = encode(word);
        // What the dictionary's characters cannot say it does not judge.
        return !encoded || m_hunspell->spell(*encoded);
    }

    QStringList suggestions(const QString &word) const override
    {
        QStringList found;
        if (const auto encoded = encode(word)) {
            for (const std::string &text : m_hunspell->suggest(*encoded))
                found.append(decode(text));
        }
        return found;
    }

private:
    std::optional<std::string> encode(const QString &word) const
    {
        QString plain = word;
        plain.replace(u'’', u'\'');
        QStringEncoder encoder(m_encoding.c_str());
        if (!encoder.isValid())
            return plain.toStdString();
        const QByteArray bytes = encoder.encode(plain);
        return encoder.hasError() ? std::nullopt : std::optional(bytes.toStdString());
    }
    QString decode(const std::string &text) const
    {
        QStringDecoder decoder(m_encoding.c_str());
        return decoder.isValid() ? QString(decoder.decode(QByteArrayView(text.data(), qsizetype(text.size())))) : QString::fromStdString(text);
    }

    std::unique_ptr<Hunspell> m_hunspell;
    std::string m_encoding;
};

/// Less is better.
int rank(const QString &name)
{
    if (name == QLocale::system().name())
        return 0;
    if (!name.contains(u'_'))
        return 1;
    static const QStringList usual = {u"en_US"_s, u"de_DE"_s, u"fr_FR"_s, u"es_ES"_s, u"pt_PT"_s, u"it_IT"_s, u"nl_NL"_s};
    return usual.contains(name) ? 2 : 3;
}

} // namespace

DictionaryShelf dictionariesIn(const QStringList &folders)
{
    QHash<QString, QFileInfo> best;
    for (const QString &folder : folders) {
        for (const QFileInfo &affixes : QDir(folder).entryInfoList({u"*.aff"_s}, QDir::Files | QDir::Readable, QDir::Name)) {
            const QString name = affixes.completeBaseName();
            if (!QFileInfo(affixes.path() + u'/' + name + u".dic"_s).isReadable() || name.startsWith("hyph_"_L1))
                continue;
            const QString language = name.section(u'_', 0, 0).section(u'-', 0, 0).toLower();
            const auto known = best.constFind(language);
            if (known == best.constEnd() || rank(name) < rank(known->completeBaseName()))
                best.insert(language, affixes);
        }
    }
    DictionaryShelf shelf;
    for (auto it = best.cbegin(); it != best.cend(); ++it) {
        const QString affixes = it->filePath();
        const QString words = it->path() + u'/' + it->completeBaseName() + u".dic"_s;
        shelf.insert(it.key(), [affixes, words] { return std::make_unique<HunspellDictionary>(affixes, words); });
    }
    return shelf;
}

DictionaryShelf systemDictionaries()
{
    QStringList folders = qEnvironmentVariable("DICPATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    for (const QString &data : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation)) {
        for (const QString &name : {u"/hunspell"_s, u"/myspell"_s, u"/myspell/dicts"_s})
            folders.append(data + name);
    }
    return dictionariesIn(folders);
}

} // namespace overture::gui
