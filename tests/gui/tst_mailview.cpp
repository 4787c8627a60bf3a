// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/review/mailview.h"

#include <QBuffer>
#include <QImage>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

using namespace overture;
using namespace Qt::StringLiterals;

namespace {

QImage picture(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    return image;
}

/// What the document has for a picture that the mail names.
QSize shownSize(const gui::MailView &view, const QString &name)
{
    return view.document()->resource(QTextDocument::ImageResource, QUrl(name)).value<QImage>().size();
}

} // namespace

class TestMailView : public QObject
{
    Q_OBJECT
private slots:
    void loadsNothingFromAServerOrAFile()
    {
        QTemporaryDir folder;
        const auto file = folder.filePath(u"secret.png"_s);
        QVERIFY(picture({40, 30}).save(file));
        QFile style(folder.filePath(u"style.css"_s));
        QVERIFY(style.open(QIODevice::WriteOnly));
        style.write("p { font-size: 90px; }");
        style.close();
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const auto there = u"http://127.0.0.1:%1"_s.arg(server.serverPort());
        const auto local = QUrl::fromLocalFile(file).toString();
        MailPreview mail;
        mail.html = u"<html><head><link rel='stylesheet' href='%2/style.css'><link rel='stylesheet' type='text/css' href='%3'></head>"
                    "<body background='%2/back.png' style='background-image: url(%2/again.png)'><p>Hello</p>"
                    "<img src='%1'><img src='%4'><img src='%2/track.png'><img src='//127.0.0.1/x.png'><img src='../../etc/hosts'>"
                    "<table background='%2/cell.png'><tr><td>x</td></tr></table><script>fetch('%2/script')</script>"
                    "<iframe src='%2/frame'></iframe></body></html>"_s
                        .arg(local, there, QUrl::fromLocalFile(style.fileName()).toString(), file);
        gui::MailView view;
        view.resize(600, 400);
        view.show();
        view.showMail(mail);
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        (void)view.grab(); // laid out and painted, so that every picture was asked for
        QVERIFY(view.toPlainText().contains(u"Hello"_s));
        for (const auto &name : {local, file, there + u"/track.png"_s})
            QCOMPARE(shownSize(view, name), QSize(1, 1));
        QVERIFY(view.refused().contains(there + u"/track.png"_s));
        QVERIFY(view.refused().contains(local));
        QVERIFY(view.document()->begin().charFormat().fontPointSize() < 60);
        QVERIFY(!view.toPlainText().contains(u"fetch"_s));
        QVERIFY(!server.waitForNewConnection(300)); // nobody asked
    }

    void showsPicturesOutOfTheMailItself()
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::WriteOnly) && picture({64, 48}).save(&buffer, "PNG"));
        MailPreview mail;
        mail.html = u"<p>Look:</p><img src=\"cid:one@mail\"><img src=\"cid:missing\">"_s;
        mail.files = {{u"one.png"_s, u"image/png"_s, true, bytes.size(), bytes, u"one@mail"_s}};
        gui::MailView view;
        view.showMail(mail);
        (void)view.grab();
        QCOMPARE(shownSize(view, u"cid:one@mail"_s), QSize(64, 48));
        QCOMPARE(view.refused(), QStringList{u"cid:missing"_s});
    }

    void aLinkLeadsNowhere()
    {
        MailPreview mail;
        mail.html = u"<a href=\"file:///etc/hosts\">there</a>"_s;
        gui::MailView view;
        view.showMail(mail);
        view.setSource(QUrl(u"file:///etc/hosts"_s));
        QCOMPARE(view.toPlainText(), u"there"_s);
    }

    void plainTextIsShownAsItIs()
    {
        MailPreview mail;
        mail.text = u"<b>Not bold</b> <img src=\"http://127.0.0.1/x.png\">\u202Ertl\u202C \U0001F600"_s;
        gui::MailView view;
        view.showMail(mail);
        QCOMPARE(view.toPlainText(), mail.text);
        QVERIFY(view.refused().isEmpty());
        mail.html = u"<b>bold</b>"_s;
        view.showMail(mail);
        QCOMPARE(view.toPlainText(), u"bold"_s);
        view.showMail(mail, true);
        QCOMPARE(view.toPlainText(), mail.text);
    }
};

QTEST_MAIN(TestMailView)
#include "tst_mailview.moc"
