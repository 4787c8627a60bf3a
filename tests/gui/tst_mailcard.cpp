// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bannerstack.h"
#include "gui/mainwindow.h"
#include "gui/settings/mailaccountrow.h"
#include "gui/settings/mailcard.h"
#include "gui/theme.h"
#include "guiseed.h"
#include "store/mailaccountrepository.h"
#include "support/testdatabase.h"

#include <QClipboard>
#include <QLineEdit>
#include <QMessageBox>
#include <QPromise>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTest>

using namespace overture;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;
const QString address = u"mira@example.com"_s;
const QString banner = u"mail."_s + address;

/// A window over a workspace with one mailbox; what it asks of the program is noted, and answered by the test.
class Desk
{
public:
    Desk()
    {
        add(address);
        gui::GuiContext context{.database = *m_database, .clock = m_database.clock()};
        context.connectMail = [this](const MailSignIn &signIn, const std::function<void(const QUrl &)> &opened) {
            signIns.append(signIn);
            opened(QUrl(u"https://accounts.example/auth?state=s"_s));
            promise = std::make_unique<QPromise<Result<MailAccount>>>();
            promise->start();
            return promise->future();
        };
        context.cancelConnecting = [this] { answer(fail(ErrorKind::Cancelled, u"cancelled"_s)); };
        context.disconnectMail = [this](const QString &which) {
            disconnected.append(which);
            return QtFuture::makeReadyFuture(Result<QString>(u"It is disconnected."_s));
        };
        context.readSender = [](const QString &) { return QtFuture::makeReadyFuture(Status()); };
        context.readClientFile = [](const QString &) { return Result<MailSignIn>(MailSignIn{}); };
        window = std::make_unique<gui::MainWindow>(context);
        window->resize(1100, 800);
        window->show();
        window->openPage(u"settings"_s);
        card = window->findChild<gui::MailCard *>(u"mailboxes"_s);
        banners = window->findChild<gui::BannerStack *>();
    }

    void add(const QString &which)
    {
        write([&](store::WriteSession &session) -> Status {
            MailAccount account;
            account.address = which;
            account.senderName = u"Mira Castellan"_s;
            account.sendAsAddress = which;
            account.scopes = wantedMailScopes();
            return store::mailaccounts::connect(session, account).map([](MailAccountId) {});
        });
    }
    template <class F>
    void write(F change)
    {
        if (const auto written = m_database->writeNow(change); !written)
            qFatal("%s", qPrintable(written.error().message));
    }
    [[nodiscard]] MailAccount stored(const QString &which = address)
    {
        return m_database->readNow([&](store::ReadSession &session) { return store::mailaccounts::byAddress(session, which); }).value().value();
    }
    void answer(const Result<MailAccount> &result)
    {
        promise->addResult(result);
        promise->finish();
    }
    template <class W>
    [[nodiscard]] W *in(QWidget *place, const QString &name) { return place->findChild<W *>(name); }
    void press(QWidget *place, const QString &name) { in<QPushButton>(place, name)->click(); }

    TestDatabase m_database;
    std::unique_ptr<gui::MainWindow> window;
    gui::MailCard *card = nullptr;
    gui::BannerStack *banners = nullptr;
    QList<MailSignIn> signIns;
    QStringList disconnected;
    std::unique_ptr<QPromise<Result<MailAccount>>> promise;
};

} // namespace

class TestMailCard : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        gui::theme::apply(*qApp);
    }

    void showsWhatAMailboxMay()
    {
        Desk desk;
        QTRY_VERIFY_WITH_TIMEOUT(desk.card->row(address), patienceMs);
        auto *row = desk.card->row(address);
        QTRY_COMPARE(row->stateText(), u"Connected, default"_s);
        QVERIFY2(row->factsText().contains(u"may write drafts, may send, may read replies"_s), qPrintable(row->factsText()));
        QVERIFY(row->factsText().contains(u"Mira Castellan <mira@example.com>"_s));
        QVERIFY(desk.banners->textOf(banner).isEmpty());
    }

    void aMissingRightIsNamedAndCanBeChosenAgain()
    {
        Desk desk;
        desk.write([](store::WriteSession &session) {
            return store::mailaccounts::setScopes(session, address, u"openid https://www.googleapis.com/auth/gmail.readonly"_s);
        });
        QTRY_VERIFY_WITH_TIMEOUT(desk.banners->textOf(banner).contains(u"write drafts and send"_s), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(desk.card->row(address) && desk.card->row(address)->stateText() == u"Permissions missing"_s, patienceMs);
        auto *again = desk.in<QPushButton>(desk.card->row(address), u"reconnect"_s);
        QCOMPARE(again->text(), u"Choose permissions again"_s);
        again->click();
        QCOMPARE(desk.signIns.size(), 1);
        QCOMPARE(desk.signIns.first().account, address);
        QVERIFY(desk.signIns.first().clientId.isEmpty()); // the known one
        desk.write([](store::WriteSession &session) { return store::mailaccounts::setScopes(session, address, wantedMailScopes()); });
        desk.answer(desk.stored());
        QTRY_VERIFY_WITH_TIMEOUT(desk.banners->textOf(banner).isEmpty(), patienceMs);
        QTRY_COMPARE(desk.card->resultText(), u"mira@example.com is connected."_s);
    }

    void aSignInThatIsOverHasABanner()
    {
        Desk desk;
        desk.write([](store::WriteSession &session) -> Status {
            return store::mailaccounts::setNeedsReconnect(session, address, u"It was revoked."_s).map([](bool) {});
        });
        QTRY_VERIFY_WITH_TIMEOUT(desk.banners->textOf(banner).contains(u"It was revoked."_s), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(desk.card->row(address) && desk.card->row(address)->stateText() == u"Connect again"_s, patienceMs);
    }

    void waitsForTheBrowser()
    {
        Desk desk;
        QTRY_VERIFY_WITH_TIMEOUT(desk.card->row(address), patienceMs);
        desk.in<QLineEdit>(desk.card, u"clientId"_s)->setText(u" id-1 "_s);
        desk.in<QLineEdit>(desk.card, u"clientSecret"_s)->setText(u"secret-1"_s);
        desk.press(desk.card, u"connect"_s);
        QVERIFY(desk.card->isWaiting());
        QTRY_VERIFY(desk.in<QWidget>(desk.card, u"waiting"_s)->isVisible());
        QCOMPARE(desk.signIns.first().clientId, u"id-1"_s);
        QCOMPARE(desk.signIns.first().clientSecret.reveal(), QByteArray("secret-1"));
        QVERIFY(!desk.in<QPushButton>(desk.card, u"connect"_s)->isEnabled()); // one at a time
        QVERIFY(!desk.in<QPushButton>(desk.card->row(address), u"reconnect"_s)->isEnabled());
        desk.press(desk.card, u"copyAddress"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"https://accounts.example/auth?state=s"_s);
        desk.press(desk.card, u"cancel"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.card->isWaiting(), patienceMs);
        QVERIFY(desk.card->resultText().isEmpty());
        QCOMPARE(desk.in<QLineEdit>(desk.card, u"clientId"_s)->text(), u" id-1 "_s); // to try again
        desk.press(desk.card, u"connect"_s);
        desk.answer(fail(ErrorKind::Unauthorized, u"Access was not given."_s, u"Connect again"_s));
        QTRY_COMPARE_WITH_TIMEOUT(desk.card->resultText(), u"✕ Access was not given. Connect again."_s, patienceMs);
    }

    void choosesDefaultAndLimit()
    {
        Desk desk;
        desk.add(u"second@example.com"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.card->row(u"second@example.com"_s), patienceMs);
        auto *second = desk.card->row(u"second@example.com"_s);
        desk.press(second, u"makeDefault"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.stored(u"second@example.com"_s).isDefault, patienceMs);
        QVERIFY(!desk.stored().isDefault);
        auto *cap = desk.in<QSpinBox>(second, u"cap"_s);
        cap->setFocus();
        cap->setValue(40);
        QTest::keyClick(cap, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(desk.stored(u"second@example.com"_s).dailyCap, std::optional(40), patienceMs);
        cap->setValue(0);
        QTest::keyClick(cap, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(desk.stored(u"second@example.com"_s).dailyCap, std::optional<int>(), patienceMs);
    }

    void asksBeforeItDisconnects()
    {
        Desk desk;
        QTRY_VERIFY_WITH_TIMEOUT(desk.card->row(address), patienceMs);
        desk.press(desk.card->row(address), u"disconnect"_s);
        auto *box = desk.window->findChild<QMessageBox *>();
        QVERIFY(box);
        QVERIFY(desk.disconnected.isEmpty());
        for (auto *button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
        }
        QTRY_COMPARE_WITH_TIMEOUT(desk.disconnected, QStringList{address}, patienceMs);
        QTRY_COMPARE(desk.card->resultText(), u"It is disconnected."_s);
    }
};

QTEST_MAIN(TestMailCard)
#include "tst_mailcard.moc"
