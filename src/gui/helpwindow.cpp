// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/helpwindow.h"

#include "gui/theme.h"

#include "ui_helpwindow.h"

#include <QDesktopServices>
#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>

static void initHelpPages() // Q_INIT_RESOURCE works outside namespaces only
{
    Q_INIT_RESOURCE(help);
}

namespace overture::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int PageMargin = 24;
const QString root = u"qrc:/help/"_s;

/// "What *verified* means" → "what-verified-means", as the pages' links name it.
QString anchorOf(const QString &heading)
{
    QString anchor;
    for (const QChar c : heading.toLower()) {
        if (c.isLetterOrNumber() || c == u'-' || c == u'_')
            anchor += c;
        else if (c == u' ')
            anchor += u'-';
    }
    return anchor;
}

} // namespace

HelpBrowser::HelpBrowser(QWidget *parent) : QTextBrowser(parent)
{
    initHelpPages();
    document()->setDocumentMargin(PageMargin);
    connect(this, &QTextBrowser::anchorClicked, this, &HelpBrowser::follow);
    connect(this, &QTextBrowser::sourceChanged, this, &HelpBrowser::tidyTables);
}

void HelpBrowser::openPage(const QUrl &page)
{
    const QUrl whole = QUrl(root).resolved(page);
    const QUrl file = whole.adjusted(QUrl::RemoveFragment);
    if (file != source())
        setSource(file, QTextDocument::MarkdownResource);
    if (whole.hasFragment())
        showHeading(whole.fragment());
}

QVariant HelpBrowser::loadResource(int type, const QUrl &name)
{
    const QUrl url = source().isEmpty() ? name : source().resolved(name);
    if (!url.toString().startsWith(root) || url.path().contains(u".."_s))
        return {}; // nothing is ever fetched
    QFile file(u':' + url.path());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    if (type == QTextDocument::ImageResource) {
        const auto image = QImage::fromData(file.readAll());
        const int room = std::max(200, viewport()->width() - 3 * PageMargin);
        return image.width() > room ? image.scaledToWidth(room, Qt::SmoothTransformation) : image;
    }
    static const QRegularExpression comment(u"<!--.*?-->"_s, QRegularExpression::DotMatchesEverythingOption);
    return QString::fromUtf8(file.readAll()).remove(comment).trimmed().toUtf8();
}

void HelpBrowser::follow(const QUrl &link)
{
    const QUrl url = source().resolved(link);
    if (url.toString().startsWith(root))
        openPage(url);
    else if (url.scheme() == u"https"_s || url.scheme() == u"http"_s)
        QDesktopServices::openUrl(url);
}

void HelpBrowser::showHeading(const QString &fragment)
{
    for (auto block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || anchorOf(block.text()) != fragment)
            continue;
        QTextCursor cursor(block);
        moveCursor(QTextCursor::End); // from below, so that the heading comes to the top
        setTextCursor(cursor);
        return;
    }
}

void HelpBrowser::tidyTables()
{
    const auto frames = document()->rootFrame()->childFrames();
    for (auto *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        auto format = table->format();
        format.setCellPadding(6);
        format.setCellSpacing(0);
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(theme::tones().line);
        format.setBorderCollapse(true);
        table->setFormat(format);
    }
}

void HelpBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !source().isEmpty()) { // links and lines keep the colour they were made with
        const int place = verticalScrollBar()->value();
        reload();
        tidyTables();
        verticalScrollBar()->setValue(place);
    }
}

HelpWindow::HelpWindow(QWidget *parent) : QWidget(parent, Qt::Window), ui(std::make_unique<Ui::HelpWindow>())
{
    ui->setupUi(this);
    setObjectName(u"helpWindow"_s);
    ui->actionCloseHelp->setShortcuts({QKeySequence(Qt::Key_Escape), QKeySequence(QKeySequence::Close)});
    connect(ui->helpContents, &QPushButton::clicked, this, [this] { browser().openPage(QUrl(u"index.md"_s)); });
    theme::openWith(this, {fontMetrics().averageCharWidth() * 112, 760});
}

HelpWindow::~HelpWindow() = default;

HelpBrowser &HelpWindow::browser() const
{
    return *ui->helpText;
}

void HelpWindow::openPage(const QString &page)
{
    browser().openPage(QUrl(page));
    show();
    raise();
    activateWindow();
}

} // namespace overture::gui
