// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/commands.h"
#include "cli/secretinput.h"
#include "core/words.h"

#include <algorithm>

namespace overture::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr Word<SecretPlace> placeWords[] = {{SecretPlace::Keychain, "keychain"}, {SecretPlace::Vault, "vault"}, {SecretPlace::Session, "session"}};
constexpr Word<KeychainState> keychainWords[] = {
    {KeychainState::Open, "open"}, {KeychainState::Locked, "locked"}, {KeychainState::Missing, "missing"}, {KeychainState::Silent, "silent"}};
constexpr Word<VaultState> vaultWords[] = {
    {VaultState::None, "none"}, {VaultState::Locked, "locked"}, {VaultState::Open, "open"}, {VaultState::Damaged, "damaged"}};

/// Services that may have a key, in order.
QStringList keyNames(app::Application &app)
{
    QStringList names = app.endpoints().keys();
    names.removeAll(u"dns"_s);
    names.sort();
    return names;
}

ExitCode listKeys(const CommandContext &context, SecretPlaces &places)
{
    const auto state = places.state();
    QJsonArray keys;
    for (const QString &name : keyNames(context.app)) {
        const auto place = places.placeOf(name);
        QJsonObject key{{u"service"_s, name}, {u"place"_s, place && *place ? QJsonValue(wordFor(placeWords, **place)) : QJsonValue()},
                        {u"problem"_s, place ? QJsonValue() : QJsonValue(place.error().message)}};
        const QString shown = !place ? place.error().message : *place ? wordFor(placeWords, **place) : u"no key"_s;
        context.output.line(u"  %1 %2"_s.arg(name.leftJustified(12), shown));
        keys.append(key);
    }
    context.output.line(u"Password store: %1 · vault: %2 (%3)"_s.arg(wordFor(keychainWords, state.keychain), wordFor(vaultWords, state.vault),
                                                                     state.vaultFile));
    if (context.output.isJson())
        context.output.document(QJsonObject{{u"keychain"_s, wordFor(keychainWords, state.keychain)}, {u"vault"_s, wordFor(vaultWords, state.vault)},
                                            {u"vault_file"_s, state.vaultFile}, {u"goes_to"_s, wordFor(placeWords, state.current)}, {u"keys"_s, keys}});
    return ExitCode::Success;
}

Result<Secret> readKey(const CommandContext &context, const QString &service)
{
    if (context.arguments.has(u"fd"_s))
        return secretFromDescriptor(context.arguments.value(u"fd"_s));
    if (inputIsTerminal())
        return secretFromTerminal(u"Key for %1 (it is not shown):"_s.arg(service));
    return secretFromDescriptor(u"0"_s);
}

ExitCode answerPlace(const CommandContext &context, const QString &service, const QJsonValue &place, const QString &text)
{
    if (context.output.isJson())
        context.output.document(QJsonObject{{u"service"_s, service}, {u"place"_s, place}});
    else
        context.output.line(text);
    return ExitCode::Success;
}

ExitCode setKey(const CommandContext &context, SecretPlaces &places, const QString &service)
{
    const auto key = readKey(context, service);
    if (!key)
        return context.output.failure(key.error());
    if (auto written = context.app.secrets().write(service, *key); !written)
        return context.output.failure(written.error());
    const auto place = places.placeOf(service);
    if (!place)
        return context.output.failure(place.error());
    // The memory of this program ends with the command.
    if (!*place || **place == SecretPlace::Session)
        return context.output.failure({ErrorKind::Misconfigured, u"The key for %1 was not kept: there is no open password store."_s.arg(service),
                                       u"Add --vault to keep it behind a passphrase"_s, {}, {}});
    if (auto forgotten = await(context.app.forgetTest(service)); !forgotten)
        return context.output.failure(forgotten.error());
    return answerPlace(context, service, wordFor(placeWords, **place), u"The key for %1 is kept: %2."_s.arg(service, context.app.secrets().description()));
}

ExitCode removeKey(const CommandContext &context, const QString &service)
{
    if (auto removed = context.app.secrets().remove(service); !removed)
        return context.output.failure(removed.error());
    if (auto forgotten = await(context.app.forgetTest(service)); !forgotten)
        return context.output.failure(forgotten.error());
    return answerPlace(context, service, QJsonValue(), u"There is no key for %1 any more."_s.arg(service));
}

} // namespace

ExitCode keysCommand(const CommandContext &context)
{
    const QString verb = context.arguments.positional.value(0);
    const QString service = context.arguments.positional.value(1);
    if ((verb != u"list" && verb != u"set" && verb != u"remove") || (verb == u"list") != service.isEmpty())
        return context.output.usage(u"“keys” needs list, set SERVICE or remove SERVICE."_s, u"See overture-cli keys --help"_s);
    if (context.arguments.has(u"fd"_s) && verb != u"set")
        return context.output.usage(u"--fd belongs to keys set."_s, u"Leave it out"_s);
    auto *places = context.app.secretPlaces();
    if (!places)
        return context.output.usage(u"Practice brings keys of its own."_s, u"Leave out --practice, or name a real workspace"_s);
    if (verb == u"list")
        return listKeys(context, *places);
    if (!keyNames(context.app).contains(service))
        return context.output.usage(u"There is no service “%1” that needs a key."_s.arg(service), u"Use one of: %1"_s.arg(keyNames(context.app).join(u", "_s)));
    return verb == u"set" ? setKey(context, *places, service) : removeKey(context, service);
}

} // namespace overture::cli
