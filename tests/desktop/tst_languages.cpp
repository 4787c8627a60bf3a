// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/studio.h"
#include "gui/language/language.h"
#include "gui/review/senddialog.h"
#include "gui/sends/simulatordialog.h"
#include "store/categorytemplaterepository.h"
#include "store/messagerepository.h"

#include <QPointer>
#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTabBar>
#include <QToolButton>
#include <QTreeWidget>

using namespace desk;

namespace {

/// One text of the window and whose it is.
struct Seen
{
    QString where;
    QString text;
};

QString pathOf(const QWidget *widget)
{
    QStringList names;
    for (; widget && names.size() < 4; widget = widget->parentWidget())
        names.prepend(widget->objectName().isEmpty() ? QString::fromLatin1(widget->metaObject()->className()) : widget->objectName());
    return names.join(u'/');
}

void collect(const QAbstractItemModel *model, const QString &where, QList<Seen> &seen)
{
    for (int column = 0; column < model->columnCount(); ++column) {
        seen.append({where + u" header"_s, model->headerData(column, Qt::Horizontal).toString()});
        for (int row = 0; row < std::min(model->rowCount(), 60); ++row) {
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                seen.append({where, model->index(row, column).data(role).toString()});
        }
    }
}

/// All that the visible widgets below `top` say.
QList<Seen> textsOf(QWidget *top)
{
    QList<Seen> seen;
    seen.append({pathOf(top) + u" title"_s, top->windowTitle()});
    auto widgets = top->findChildren<QWidget *>();
    widgets.prepend(top);
    for (const auto *widget : widgets) {
        if (!widget->isVisibleTo(top))
            continue;
        const QString where = pathOf(widget);
        if (where.contains(u"headers/"_s)) // the names of a mail's headers are the same everywhere
            continue;
        for (const auto &text : {widget->toolTip(), widget->statusTip(), widget->accessibleName(), widget->accessibleDescription()})
            seen.append({where, text});
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            seen.append({where, label->text()});
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            seen.append({where, button->text()});
        else if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            seen.append({where, group->title()});
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            seen.append({where, line->placeholderText()});
        else if (const auto *box = qobject_cast<const QComboBox *>(widget); box && !box->isEditable())
            collect(box->model(), where, seen);
        else if (const auto *spin = qobject_cast<const QSpinBox *>(widget))
            seen.append({where, spin->specialValueText() + spin->suffix()});
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                seen.append({where, tabs->tabText(i)});
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model()) {
            collect(view->model(), where, seen);
        }
    }
    for (const auto *action : top->findChildren<QAction *>()) {
        for (const auto &text : {action->text(), action->toolTip(), action->statusTip()})
            seen.append({action->objectName(), text});
    }
    for (const auto *menu : top->findChildren<QMenu *>())
        seen.append({menu->objectName() + u" menu"_s, menu->title()});
    return seen;
}

/// Words that English cannot do without and German does not have.
bool isEnglish(const QString &text)
{
    static const QRegularExpression words(
        u"\\b(?:the|and|of|is|are|not|this|that|these|with|from|your|you|it|its|be|been|has|have|had|for|when|what|which|who|why|how|"
        "nothing|nobody|every|each|only|there|their|them|they|to|by|or|if|as|at|one|none|no|yes|all|more|less|"
        "send|sent|draft|drafts|address|addresses|page|pages|sites|search|open|close|show|found|find|selected|select|choose|"
        "approve|approved|reject|rejected|failed|done|waiting|planned|settings|prospect|prospects|reply|replies|mailbox|key|keys|"
        "day|days|hour|hours|per|calls|try|tries|again|undo|edit|copy|next|previous|add|remove)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(text).hasMatch();
}

/// What the practice world and the person wrote, longest first: no text of the program.
QStringList contentOf(store::Database &database)
{
    QStringList content = {u"United States"_s, u"e-mail"_s, u"E-Mail"_s, u"API"_s, u"login"_s, u"Search"_s};
    const auto read = database.readNow([](store::ReadSession &session) -> Result<QStringList> {
        QStringList words;
        const auto ids = store::prospects::ids(session, {}, {});
        if (!ids)
            return fail(ids.error());
        for (const qint64 number : *ids) {
            const ProspectId id{number};
            const auto prospect = store::prospects::byId(session, id);
            if (prospect && *prospect)
                words += {(*prospect)->pageTitle, (*prospect)->domain, (*prospect)->category, (*prospect)->contactEmail, (*prospect)->contactName,
                          (*prospect)->keywords};
            for (const auto &contact : store::prospects::contacts(session, id).value_or(QList<Contact>()))
                words += {contact.sourceSentence, contact.name, contact.value, contact.sourceUrl};
            for (const auto &page : store::prospects::pages(session, id).value_or(QList<overture::Page>()))
                words += {page.title, page.url};
        }
        const auto drafts = store::drafts::ids(session, {}, {});
        if (!drafts)
            return fail(drafts.error());
        const auto rows = store::drafts::rowsByIds(session, *drafts);
        for (const auto &row : rows.value_or(QList<store::DraftRow>()))
            words += {row.draft.subject, row.draft.body, row.to};
        return words;
    });
    content += read.value();
    content.removeAll(QString());
    content.removeDuplicates();
    std::sort(content.begin(), content.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return content;
}

QString withoutContent(QString text, const QStringList &content)
{
    static const QRegularExpression quoted(u"<[^>]*>|GPL-3.0-or-later|„[^“]*“|\\{\\{[^}]*\\}\\}|https?:\\S+|\\S+@\\S+|"
        "\\S+\\.(?:example|test|com|org|json|csv|tsv|txt)\\b|\\(Strg[^)]*\\)"_s);
    text.remove(QChar(0x200b)).replace(u"&amp;"_s, u"&"_s); // where a long word may be broken; in links
    for (const auto &part : content)
        text.replace(part, QString());
    return text.replace(quoted, QString());
}

/// Some days of work in a minute: found, drafted, approved, one half sent.
void work(Studio &studio)
{
    studio.discover(25);
    QTRY_VERIFY_WITH_TIMEOUT(studio.job(u"score"_s) && studio.application->runner().isIdle(), patienceMs);
    studio.draft();
    QTRY_VERIFY_WITH_TIMEOUT(studio.job(u"draft"_s) && studio.application->runner().isIdle(), patienceMs);
}

/// The pages, each with a row chosen, then the dialogs: `look` is called with what is in front.
void walk(Studio &studio, const std::function<void(QWidget *, const QString &)> &look)
{
    for (const auto &id : studio.window->pageIds()) {
        studio.window->openPage(id);
        studio.window->page(id)->showExample();
        QTest::qWait(400); // models coalesce what they show
        look(studio.window.get(), id);
    }
    for (const auto &[page, action] :
         {std::pair{u"prospects"_s, u"actionDiscover"_s}, {u"prospects"_s, u"actionEnrich"_s}, {u"prospects"_s, u"actionDraft"_s},
          {u"prospects"_s, u"actionFollowUp"_s}, {u"prospects"_s, u"actionCategoryTemplates"_s}, {u"review"_s, u"actionPreview"_s},
          {u"sends"_s, u"actionSimulateHere"_s}, {u"overview"_s, u"actionAbout"_s}, {u"overview"_s, u"actionShortcuts"_s}}) {
        studio.window->openPage(page);
        auto *found = studio.window->findChild<QAction *>(action);
        if (!found || !found->isEnabled())
            continue;
        found->trigger();
        if (!QTest::qWaitFor([] { return openDialog() != nullptr; }, 2000))
            continue;
        QTest::qWait(400);
        look(openDialog(), action);
        while (auto *dialog = openDialog()) {
            dialog->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
}

/// Is there room for all of the text?
bool isClipped(const QWidget *widget)
{
    if (widget->size().isEmpty() || widget->visibleRegion().isEmpty())
        return false;
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().isEmpty() || label->textFormat() == Qt::RichText || !label->pixmap(Qt::ReturnByValue).isNull())
            return false;
        const QRect room = label->contentsRect();
        if (label->wordWrap()) {
            const QRect needed = label->fontMetrics().boundingRect(QRect(0, 0, room.width(), 100000), int(Qt::TextWordWrap), label->text());
            return needed.height() > room.height() + 2 || needed.width() > room.width() + 2;
        }
        return label->fontMetrics().size(Qt::TextShowMnemonic, label->text()).width() > room.width() + 2;
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && !button->text().isEmpty()) {
        if (const auto *tool = qobject_cast<const QToolButton *>(widget); tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
            return false;
        return button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width() > button->width();
    }
    return false;
}

} // namespace

/// The window in other languages: nothing stays English, nothing is cut off, and it can be turned round.
class TestLanguages : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { prepare(); }
    void cleanup()
    {
        qunsetenv("OVERTURE_LANGUAGE");
        gui::language::use(u"en"_s);
    }

    void theGermanWindowSaysNothingInEnglish()
    {
        gui::language::use(u"de"_s);
        Studio studio;
        work(studio);
        const auto content = contentOf(studio.application->database());
        QSet<QString> english;
        int looked = 0;
        walk(studio, [&](QWidget *top, const QString &place) {
            for (const auto &seen : textsOf(top)) {
                ++looked;
                if (seen.text.size() > 2 && isEnglish(withoutContent(seen.text, content))) // “it” is the code of a site's language
                    english.insert(u"%1 | %2 | %3"_s.arg(place, seen.where, seen.text.left(200)));
            }
            picture(studio, top, u"german-"_s + place);
        });
        QVERIFY(looked > 2000);
        for (const auto &line : english)
            qWarning("%s", qPrintable(line));
        auto lines = english.values();
        lines.sort();
        QVERIFY2(lines.isEmpty(), qPrintable(u'\n' + lines.join(u'\n')));
    }

    void longTextsAreNotCutOff()
    {
        qputenv("OVERTURE_LANGUAGE", "x-long");
        gui::language::use({});
        Studio studio;
        work(studio);
        QSet<QString> cut;
        walk(studio, [&](QWidget *top, const QString &place) {
            QList<QPointer<QWidget>> parts;
            for (auto *widget : top->findChildren<QWidget *>())
                parts.append(widget);
            for (const auto &widget : parts) {
                const auto isCut = [&] { return widget && widget->isVisibleTo(top) && isClipped(widget); };
                // What has just changed may not be laid out yet.
                if (isCut() && !QTest::qWaitFor([&] { return !isCut(); }, 2000))
                    cut.insert(u"%1 | %2 (%3 px wide) | %4"_s.arg(place, pathOf(widget)).arg(widget->width()).arg(
                        widget->property("text").toString().left(120)));
            }
            picture(studio, top, u"long-"_s + place);
        });
        for (const auto &line : cut)
            qWarning("%s", qPrintable(line));
        auto lines = cut.values();
        lines.sort();
        QVERIFY2(lines.isEmpty(), qPrintable(u'\n' + lines.join(u'\n')));
    }

    void theWindowCanBeTurnedRound()
    {
        qputenv("OVERTURE_LANGUAGE", "x-rtl");
        gui::language::use({});
        QCoreApplication::processEvents();
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        Studio studio;
        studio.window->openPage(u"prospects"_s);
        QTest::qWait(400);
        const auto *sidebar = studio.window->findChild<QWidget *>(u"sidebar"_s);
        QVERIFY(sidebar);
        QVERIFY(sidebar->mapTo(studio.window.get(), QPoint(0, 0)).x() > studio.window->width() / 2);
        picture(studio, studio.window.get(), u"rtl-prospects"_s);
        studio.quit();
        qputenv("OVERTURE_LANGUAGE", "en");
        gui::language::use({});
        QCoreApplication::processEvents();
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }

private:
    static void picture(const Studio &, QWidget *top, const QString &name)
    {
        if (const QString wanted = qEnvironmentVariable("OVERTURE_SHOTS"); !wanted.isEmpty()) {
            QDir().mkpath(wanted);
            top->grab().save(wanted + u'/' + name + u".png"_s);
        }
    }
};

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
