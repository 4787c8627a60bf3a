// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>
#include <QList>
#include <QString>

/// A small assistive program: reads windows and acts on them over D-Bus (AT-SPI2), as a screen reader does.
/// Every call blocks: use it on another thread than the window's. Knows nothing of the program but what the bus says.
namespace atspi {

using namespace Qt::StringLiterals;

// Numbers of AtspiStateType (at-spi2-core, atspi-constants.h).
enum State { Checked = 4, Editable = 7, Enabled = 8, Focusable = 11, Focused = 12, Showing = 25 };

struct Node
{
    QString service;
    QString path;
    QString role;
    QString name;
    quint64 states = 0;
    int parent = -1;

    [[nodiscard]] bool is(State state) const { return states & (quint64(1) << state); }
};

class Reader
{
public:
    Reader() : m_bus(QDBusConnection::connectToBus(address(), u"atspi-reader"_s)) {}
    ~Reader() { QDBusConnection::disconnectFromBus(u"atspi-reader"_s); }

    [[nodiscard]] bool isConnected() const { return m_bus.isConnected(); }
    [[nodiscard]] const QString &error() const { return m_error; }

    /// The tree of the program with this name: the window's parts, of long lists the first 20, of what is not shown nothing.
    QList<Node> tree(const QString &program)
    {
        QList<Node> nodes;
        for (const Node &application : children({u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/accessible/root"_s, {}, {}, 0, -1})) {
            if (application.name == program)
                add(application, -1, nodes);
        }
        return nodes;
    }
    bool press(const Node &node) { return call(node, u"org.a11y.atspi.Action"_s, u"DoAction"_s, {0}).value(0).toBool(); }
    bool setText(const Node &node, const QString &text)
    {
        return call(node, u"org.a11y.atspi.EditableText"_s, u"SetTextContents"_s, {text}).value(0).toBool();
    }
    QString text(const Node &node) { return call(node, u"org.a11y.atspi.Text"_s, u"GetText"_s, {0, -1}).value(0).toString(); }
    /// Of a bar or a number field; -1 when it has none.
    double value(const Node &node)
    {
        const auto answer = call(node, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {u"org.a11y.atspi.Value"_s, u"CurrentValue"_s});
        return answer.isEmpty() ? -1 : answer.first().value<QDBusVariant>().variant().toDouble();
    }

private:
    static QString address()
    {
        auto session = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"atspi-session"_s);
        const auto ask = QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s);
        const QDBusReply<QString> reply = session.call(ask, QDBus::Block, patience);
        const QString found = reply.isValid() ? reply.value() : QString();
        QDBusConnection::disconnectFromBus(u"atspi-session"_s);
        return found;
    }
    QVariantList call(const Node &node, const QString &interface, const QString &method, const QVariantList &arguments)
    {
        auto message = QDBusMessage::createMethodCall(node.service, node.path, interface, method);
        message.setArguments(arguments);
        const auto answer = m_bus.call(message, QDBus::Block, patience);
        if (answer.type() == QDBusMessage::ErrorMessage)
            m_error = u"%1 of %2: %3"_s.arg(method, node.path, answer.errorMessage());
        return answer.arguments();
    }
    QString property(const Node &node, const QString &name)
    {
        const auto answer = call(node, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {u"org.a11y.atspi.Accessible"_s, name});
        return answer.value(0).value<QDBusVariant>().variant().toString();
    }
    QList<Node> children(const Node &node, int most = 1000)
    {
        QList<Node> found;
        const auto answer = call(node, u"org.a11y.atspi.Accessible"_s, u"GetChildren"_s, {});
        if (answer.isEmpty())
            return found;
        const auto list = answer.first().value<QDBusArgument>();
        list.beginArray();
        while (!list.atEnd() && found.size() < most) {
            Node child;
            QDBusObjectPath path;
            list.beginStructure();
            list >> child.service >> path;
            list.endStructure();
            child.path = path.path();
            found.append(child);
        }
        for (Node &child : found)
            child.name = property(child, u"Name"_s);
        return found;
    }
    void add(Node node, int parent, QList<Node> &nodes)
    {
        if (nodes.size() > 5000)
            return;
        node.parent = parent;
        node.role = call(node, u"org.a11y.atspi.Accessible"_s, u"GetRoleName"_s, {}).value(0).toString();
        const auto states = call(node, u"org.a11y.atspi.Accessible"_s, u"GetState"_s, {});
        if (!states.isEmpty()) {
            const auto words = qdbus_cast<QList<uint>>(states.first());
            node.states = words.value(0) | (quint64(words.value(1)) << 32);
        }
        nodes.append(node);
        if (parent >= 0 && !node.is(Showing))
            return; // nor is anything in it
        const int own = int(nodes.size()) - 1;
        const bool isLong = node.role.contains(u"table") || node.role.contains(u"tree") || node.role == u"list"_s;
        const auto below = isLong ? children(node, longest) : children(node);
        for (const Node &child : below)
            add(child, own, nodes);
    }

    static constexpr int patience = 30'000;   // milliseconds; a busy machine
    static constexpr int longest = 20;
    QDBusConnection m_bus;
    QString m_error;
};

} // namespace atspi
