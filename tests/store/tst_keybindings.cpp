// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keybindingrepository.h"
#include "store/personalwordrepository.h"
#include "support/storeworld.h"

#include <QTest>

using namespace overture;
using namespace overture::store;
using namespace Qt::StringLiterals;

/// What a person made their own: keys and words.
class TestKeyBindings : public QObject
{
    Q_OBJECT
private slots:
    void keysStayUntilTheyAreReset_data() { TestDatabase::addEngines(); }
    void keysStayUntilTheyAreReset()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto all = [&] { return world.read(&keybindings::all); };
        QVERIFY(all().isEmpty());
        const auto set = [&](const QString &action, const QStringList &keys) {
            world.write([&](WriteSession &session) { return keybindings::set(session, action, keys); });
        };
        set(u"review.actionApprove"_s, {u"F9"_s, u"Ctrl+Return"_s});
        set(u"actionQuit"_s, {});
        set(u"review.actionApprove"_s, {u"F10"_s, u"Ctrl+Return"_s});
        QCOMPARE(all().size(), 2);
        QCOMPARE(all().value(u"review.actionApprove"_s), (QStringList{u"F10"_s, u"Ctrl+Return"_s}));
        QVERIFY(all().contains(u"actionQuit"_s));
        QCOMPARE(all().value(u"actionQuit"_s), QStringList());
        world.write([](WriteSession &session) { return keybindings::reset(session, u"actionQuit"_s); });
        QCOMPARE(all().keys(), QStringList{u"review.actionApprove"_s});
        world.write(&keybindings::resetAll);
        QVERIFY(all().isEmpty());
    }

    void wordsAreKeptOnceEach_data() { TestDatabase::addEngines(); }
    void wordsAreKeptOnceEach()
    {
        QFETCH(QString, engine);
        StoreWorld world(engine);
        const auto add = [&](const QString &word) { world.write([&](WriteSession &session) { return personalwords::add(session, word); }); };
        add(u"Zürich"_s);
        add(u" Overture "_s);
        add(u"Zürich"_s);
        QStringList words = world.read(&personalwords::all);
        words.sort();
        QCOMPARE(words, (QStringList{u"Overture"_s, u"Zürich"_s}));
        for (const QString &none : {QString(), u"two words"_s, u"line\nbreak"_s, QString(500, u'x')})
            QCOMPARE(world.refused([&](WriteSession &session) { return personalwords::add(session, none); }).kind, ErrorKind::InvalidInput);
        world.write([](WriteSession &session) { return personalwords::remove(session, u"Zürich"_s); });
        QCOMPARE(world.read(&personalwords::all), QStringList{u"Overture"_s});
    }

    void otherWindowsAreTold()
    {
        StoreWorld world;
        ChangeSet seen;
        connect(&world.database(), &Database::committed, this, [&](const ChangeSet &changes) { seen.merge(changes); });
        world.write([](WriteSession &session) { return keybindings::set(session, u"actionQuit"_s, {u"F4"_s}); });
        QTRY_VERIFY(seen.touches(Table::KeyBindings));
        world.write([](WriteSession &session) { return personalwords::add(session, u"Overture"_s); });
        QTRY_VERIFY(seen.touches(Table::PersonalWords));
    }
};

QTEST_GUILESS_MAIN(TestKeyBindings)
#include "tst_keybindings.moc"
