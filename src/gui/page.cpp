// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page.h"

#include "gui/bannerstack.h"
#include "gui/format.h"
#include "gui/icons.h"
#include "gui/language/shown.h"
#include "gui/startdialog.h"
#include "core/whendone.h"

#include "pipeline/jobrunner.h"

#include <QApplication>
#include <QLineEdit>

namespace overture::gui {

using namespace Qt::StringLiterals;

pipeline::StageInfo shown(pipeline::StageInfo stage)
{
    for (QString *text : {&stage.title, &stage.verb, &stage.progressNoun, &stage.lead})
        *text = shown(*text);
    for (auto &parameter : stage.parameters) {
        parameter.title = shown(parameter.title);
        parameter.hint = shown(parameter.hint);
        for (QString &title : parameter.choiceTitles)
            title = shown(title);
    }
    return stage;
}

void PageContext::report(const QString &key, const Error &error) const
{
    banners.show(key, error);
}

void PageContext::startJob(const QString &stageId, const QJsonObject &params) const
{
    const auto key = u"start."_s + stageId;
    if (!gui.runner) {
        report(key, {ErrorKind::Misconfigured, QObject::tr("This window shows the data only; jobs cannot be started here."), {}, {}, {}});
        return;
    }
    whenDone(gui.runner->start(stageId, params), &banners, [this, key](const Result<JobId> &job) {
        if (!job)
            report(key, job.error());
        else
            banners.clear(key);
    });
}

QList<pipeline::StageInfo> PageContext::stages() const
{
    auto infos = gui.runner ? gui.runner->stages().infos() : pipeline::makeStages().infos();
    for (auto &info : infos)
        info = shown(info);
    return infos;
}

QString PageContext::stageTitle(const QString &stageId) const
{
    if (gui.runner) {
        if (const auto *stage = gui.runner->stages().find(stageId))
            return shown(stage->info().title);
    }
    QString title = stageId;
    title.replace(u'-', u' ');
    return title.isEmpty() ? title : QString(title.left(1).toUpper() + title.mid(1));
}

QString PageContext::progressText(const Job &job) const
{
    QString noun = QObject::tr("items");
    if (gui.runner) {
        if (const auto *stage = gui.runner->stages().find(job.type))
            noun = shown(stage->info().progressNoun);
    }
    const int over = job.done + job.failed + job.skipped;
    return QObject::tr("%1 of %2 %3").arg(format::number(over), format::number(job.total), noun);
}

QAction *Page::addPageAction(const QString &objectName, const QString &text, const QString &iconName, const QKeySequence &key,
                             std::function<void()> run)
{
    auto *action = new QAction(text, this);
    action->setObjectName(objectName);
    if (!iconName.isEmpty())
        action->setIcon(icons::icon(iconName));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    const auto keys = key.toString(QKeySequence::NativeText);
    action->setToolTip(keys.isEmpty() ? QString(text).remove(u'&') : u"%1 (%2)"_s.arg(QString(text).remove(u'&'), keys));
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    addAction(action);
    return action;
}

QAction *Page::addStageAction(const pipeline::StageInfo &stage, const QKeySequence &key, std::function<void()> run)
{
    static const QHash<QString, QString> iconNames = {{u"check-replies"_s, u"reply"_s}, {u"send"_s, u"sends"_s}};
    QString name = u"action"_s;
    for (const QString &word : stage.id.split(u'-'))
        name += word.left(1).toUpper() + word.mid(1);
    const QString ownIcon = iconNames.value(stage.id, stage.id);
    const bool asks = StartDialog::hasFields(stage, {});
    auto *action = addPageAction(name, asks ? tr("%1 …").arg(stage.verb) : stage.verb,
                                 icons::exists(ownIcon) ? ownIcon : u"play"_s, key, std::move(run));
    action->setData(ownIcon);
    action->setEnabled(m_context.gui.runner != nullptr);
    if (!m_context.gui.runner)
        action->setToolTip(tr("Jobs cannot be started in this window."));
    return action;
}

void Page::focusSoon(QWidget *widget)
{
    m_awaitsFocus = !widget->isVisible();
    if (!m_awaitsFocus)
        widget->setFocus();
}

void Page::focusIfAwaited(QWidget *widget)
{
    if (!m_awaitsFocus || !widget->isVisible())
        return;
    m_awaitsFocus = false;
    if (!qobject_cast<QLineEdit *>(QApplication::focusWidget())) // somebody has begun to type
        widget->setFocus();
}

} // namespace overture::gui
