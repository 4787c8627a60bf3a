// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/keys/keymap.h"

#include "store/keybindingrepository.h"

#include <QAbstractItemView>
#include <QAction>

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

bool haveOneWindow(const KeyEntry &one, const KeyEntry &other)
{
    return one.pageId.isEmpty() || other.pageId.isEmpty() || one.pageId == other.pageId;
}

/// One of them would be reached before the other, or neither.
bool clash(const QKeySequence &one, const QKeySequence &other)
{
    return !one.isEmpty() && !other.isEmpty()
        && (one.matches(other) != QKeySequence::NoMatch || other.matches(one) != QKeySequence::NoMatch);
}

QList<QKeySequence> parsed(const QStringList &keys)
{
    QList<QKeySequence> sequences;
    for (const QString &key : keys) {
        const auto sequence = QKeySequence::fromString(key, QKeySequence::PortableText);
        if (!sequence.isEmpty())
            sequences.append(sequence);
    }
    return sequences;
}

QStringList written(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const auto &key : keys)
        texts.append(key.toString(QKeySequence::PortableText));
    return texts;
}

/// A tool tip that ends with the action's keys follows them.
void setKeys(QAction &action, const QList<QKeySequence> &keys)
{
    if (action.shortcuts() == keys)
        return;
    QString tip = action.toolTip();
    const QString before = keysText(action.shortcuts());
    if (const QString ending = u" (%1)"_s.arg(before); !before.isEmpty() && tip.endsWith(ending))
        tip.chop(ending.size());
    action.setShortcuts(keys);
    const bool isOwn = !tip.isEmpty() && tip != plainText(action);
    if (const QString now = keysText(keys); !now.isEmpty() && (!isOwn || !before.isEmpty()))
        tip = u"%1 (%2)"_s.arg(tip, now);
    action.setToolTip(tip);
}

} // namespace

QString keysText(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const auto &key : keys)
        texts.append(key.toString(QKeySequence::NativeText));
    return texts.join(u", "_s);
}

QString plainText(const QAction &action)
{
    QString text = action.text();
    return text.replace(u"&&"_s, QString(QChar(1))).remove(u'&').replace(QChar(1), u'&');
}

KeyMap::KeyMap(store::Database &database, QObject *parent)
    : QObject(parent), m_database(database), m_stored(database, {store::Table::KeyBindings}, &store::keybindings::all, nullptr)
{
    connect(&m_stored, &LiveBase::changed, this, [this] {
        const auto &answer = m_stored.value();
        if (!answer)
            return;
        if (!*answer) {
            emit failed(answer->error());
            return;
        }
        m_chosen = **answer;
        apply();
    });
}

void KeyMap::add(QAction *action, const QString &pageId, const QString &place)
{
    if (action->isSeparator() || action->objectName().isEmpty() || action->text().isEmpty())
        return;
    // What belongs to a table ends with the table's name, which follows the language of the window.
    const bool isOfTable = qobject_cast<QAbstractItemView *>(action->parent());
    const QString name = isOfTable ? action->objectName().section(u'.', 0, 0) : action->objectName();
    const QString id = pageId.isEmpty() ? name : pageId + u'.' + name;
    if (entry(id))
        return;
    m_entries.append({id, plainText(*action), pageId, place, action, action->shortcuts()});
}

const KeyEntry *KeyMap::entry(const QString &id) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(), [&](const KeyEntry &known) { return known.id == id; });
    return found == m_entries.cend() ? nullptr : &*found;
}

bool KeyMap::isChanged(const QString &id) const
{
    const auto *known = entry(id);
    return known && known->action && known->action->shortcuts() != known->standard;
}

QList<const KeyEntry *> KeyMap::conflicts(const QString &id, const QKeySequence &key) const
{
    QList<const KeyEntry *> found;
    const auto *wanted = entry(id);
    if (!wanted)
        return found;
    for (const KeyEntry &other : m_entries) {
        if (other.id == id || !other.action || !haveOneWindow(*wanted, other))
            continue;
        const auto keys = other.action->shortcuts();
        if (std::any_of(keys.cbegin(), keys.cend(), [&](const QKeySequence &taken) { return clash(key, taken); }))
            found.append(&other);
    }
    return found;
}

QString KeyMap::refusal(const QKeySequence &key)
{
    if (key.isEmpty())
        return {};
    const auto first = key[0];
    switch (first.key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return tr("Tab goes from field to field and can do nothing else.");
    case Qt::Key_Escape: return tr("Esc leaves what is open and can do nothing else.");
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if ((first.keyboardModifiers() & ~Qt::KeypadModifier) == Qt::NoModifier)
            return tr("%1 moves in lists and texts. Choose it with Ctrl, Alt or Shift.").arg(key.toString(QKeySequence::NativeText));
        break;
    default: break;
    }
    return {};
}

void KeyMap::assign(const QString &id, const QKeySequence &key)
{
    if (!entry(id) || !refusal(key).isEmpty())
        return;
    // A standard key gives way by itself (apply); one that was chosen is taken away.
    QHash<QString, QStringList> taken;
    for (const KeyEntry *other : conflicts(id, key)) {
        if (!m_chosen.contains(other->id))
            continue;
        auto keys = other->action->shortcuts();
        keys.removeIf([&](const QKeySequence &known) { return clash(key, known); });
        taken.insert(other->id, written(keys));
    }
    const auto own = key.isEmpty() ? QStringList() : QStringList{key.toString(QKeySequence::PortableText)};
    write([id, own, taken](store::WriteSession &session) -> Status {
        for (auto it = taken.cbegin(); it != taken.cend(); ++it) {
            if (auto set = store::keybindings::set(session, it.key(), it.value()); !set)
                return set;
        }
        return store::keybindings::set(session, id, own);
    });
}

void KeyMap::reset(const QString &id)
{
    write([id](store::WriteSession &session) { return store::keybindings::reset(session, id); });
}

void KeyMap::resetAll()
{
    write(&store::keybindings::resetAll);
}

void KeyMap::write(std::function<Status(store::WriteSession &)> change)
{
    whenDone(m_database.write(std::move(change)), this, [this](const Status &status) {
        if (!status)
            emit failed(status.error());
    });
}

void KeyMap::apply()
{
    for (const KeyEntry &known : std::as_const(m_entries)) {
        if (!known.action)
            continue;
        if (const auto chosen = m_chosen.constFind(known.id); chosen != m_chosen.constEnd()) {
            setKeys(*known.action, parsed(*chosen));
            continue;
        }
        auto keys = known.standard;
        keys.removeIf([&](const QKeySequence &key) {
            return std::any_of(m_entries.cbegin(), m_entries.cend(), [&](const KeyEntry &other) {
                if (other.id == known.id || !haveOneWindow(known, other) || !m_chosen.contains(other.id))
                    return false;
                const auto theirs = parsed(m_chosen.value(other.id));
                return std::any_of(theirs.cbegin(), theirs.cend(), [&](const QKeySequence &taken) { return clash(key, taken); });
            });
        });
        setKeys(*known.action, keys);
    }
    emit changed();
}

} // namespace overture::gui
