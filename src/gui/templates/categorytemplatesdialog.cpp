// SPDX-FileCopyrightText: 2026 Overture contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/templates/categorytemplatesdialog.h"

#include "core/whendone.h"
#include "gui/language/shown.h"
#include "gui/theme.h"
#include "store/categorytemplaterepository.h"
#include "store/prospectrepository.h"

#include "ui_categorytemplatesdialog.h"

#include <QMessageBox>
#include <QPushButton>

namespace overture::gui {

using namespace Qt::StringLiterals;

CategoryTemplatesDialog::CategoryTemplatesDialog(GuiContext &gui, QWidget *parent)
    : QDialog(parent), m_gui(gui), ui(std::make_unique<Ui::CategoryTemplatesDialog>())
{
    constexpr int typingPauseMs = 250;
    ui->setupUi(this);
    theme::setSecondary(ui->lead);
    theme::setSecondary(ui->note);
    theme::setTextSize(ui->gaps, theme::TextSize::Caption);
    ui->category->lineEdit()->setAccessibleName(ui->category->accessibleName());
    ui->category->lineEdit()->setPlaceholderText(tr("Art Blogs"));
    m_propose = ui->buttons->addButton(tr("&Propose …"), QDialogButtonBox::ActionRole);
    m_propose->setObjectName(u"propose"_s);
    m_remove = ui->buttons->addButton(tr("&Remove"), QDialogButtonBox::DestructiveRole);
    m_remove->setObjectName(u"remove"_s);
    m_save = ui->buttons->addButton(tr("&Save"), QDialogButtonBox::ApplyRole);
    m_save->setObjectName(u"save"_s);
    theme::setPrimary(m_save);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &CategoryTemplatesDialog::preview);
    connect(ui->category, &QComboBox::currentTextChanged, this, &CategoryTemplatesDialog::openCategory);
    connect(ui->angle, &QPlainTextEdit::textChanged, this, &CategoryTemplatesDialog::onEdited);
    connect(ui->subject, &QLineEdit::textChanged, this, &CategoryTemplatesDialog::onEdited);
    connect(ui->body, &QPlainTextEdit::textChanged, this, &CategoryTemplatesDialog::onEdited);
    connect(ui->over, &QComboBox::activated, this, &CategoryTemplatesDialog::preview);
    connect(ui->previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(ui->next, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_propose, &QPushButton::clicked, this, &CategoryTemplatesDialog::propose);
    connect(m_save, &QPushButton::clicked, this, &CategoryTemplatesDialog::save);
    connect(m_remove, &QPushButton::clicked, this, &CategoryTemplatesDialog::remove);
    connect(ui->buttons, &QDialogButtonBox::rejected, this, &CategoryTemplatesDialog::reject);
    theme::openWith(this, {920, 620});
    updateButtons();
    read();
}

CategoryTemplatesDialog::~CategoryTemplatesDialog() = default;

void CategoryTemplatesDialog::read()
{
    const auto answer = m_gui.database.read([](store::ReadSession &session) -> Result<Known> {
        const auto stored = store::categorytemplates::all(session);
        if (!stored)
            return fail(stored.error());
        const auto categories = store::prospects::categories(session);
        if (!categories)
            return fail(categories.error());
        Known known;
        known.categories = *categories;
        for (const auto &row : *stored) {
            known.stored.insert(categoryKey(row.category), row);
            if (!known.categories.contains(row.category, Qt::CaseInsensitive))
                known.categories.append(row.category);
        }
        known.categories.removeAll(QString());
        known.categories.sort(Qt::CaseInsensitive);
        return known;
    });
    whenDone(answer, this, [this](const Result<Known> &known) {
        if (!known)
            return say(known.error());
        m_known = *known;
        const QString typed = ui->category->currentText();
        m_isShowing = true;
        ui->category->clear();
        ui->category->addItems(m_known.categories);
        m_isShowing = false;
        m_key.clear();
        if (typed.isEmpty() && ui->category->count() > 0)
            ui->category->setCurrentIndex(0);
        else
            ui->category->setEditText(typed);
        openCategory(ui->category->currentText());
    });
}

void CategoryTemplatesDialog::openCategory(const QString &category)
{
    if (m_isShowing)
        return;
    const QString key = categoryKey(category);
    if (key == m_key && !key.isEmpty())
        return;
    m_key = key;
    CategoryTemplate none;
    none.category = category;
    display(m_unsaved.value(key, m_known.stored.value(key, none)));
    say(QString());
    updateButtons();
    readSamples();
}

void CategoryTemplatesDialog::readSamples()
{
    constexpr int mostSamples = 20;
    store::ProspectFilter filter;
    filter.category = ui->category->currentText().simplified();
    const auto answer = m_gui.database.read([filter](store::ReadSession &session) -> Result<QList<Sample>> {
        if (filter.category.isEmpty())
            return QList<Sample>();
        const auto ids = store::prospects::firstIds(session, filter, {}, mostSamples);
        if (!ids)
            return fail(ids.error());
        const auto rows = store::prospects::byIds(session, *ids);
        if (!rows)
            return fail(rows.error());
        QList<Sample> samples;
        for (const Prospect &prospect : *rows)
            samples.append({prospect.id.value, prospect.domain});
        return samples;
    });
    whenDone(answer, this, [this, key = m_key](const Result<QList<Sample>> &samples) {
        if (key != m_key)
            return;
        if (!samples)
            return say(samples.error());
        ui->over->clear();
        m_sampleNames.clear();
        for (const auto &sample : *samples) {
            ui->over->addItem(sample.domain, sample.id);
            m_sampleNames.insert(sample.id, sample.domain);
        }
        if (samples->isEmpty())
            ui->over->addItem(tr("a made-up gallery: no prospect has this category yet"), 0);
        updateButtons();
        preview();
    });
}

void CategoryTemplatesDialog::display(const CategoryTemplate &row)
{
    m_isShowing = true;
    ui->angle->setPlainText(row.angle);
    ui->subject->setText(row.subject);
    ui->body->setPlainText(row.body);
    m_author = row.author;
    m_isShowing = false;
}

CategoryTemplate CategoryTemplatesDialog::shown() const
{
    CategoryTemplate row;
    row.category = ui->category->currentText().simplified();
    row.angle = ui->angle->toPlainText();
    row.subject = ui->subject->text();
    row.body = ui->body->toPlainText();
    row.author = m_author;
    return row;
}

bool CategoryTemplatesDialog::isChanged(const CategoryTemplate &row) const
{
    const auto stored = m_known.stored.value(categoryKey(row.category));
    return row.angle != stored.angle || row.subject != stored.subject || row.body != stored.body;
}

void CategoryTemplatesDialog::onEdited()
{
    if (m_isShowing)
        return;
    const auto row = shown();
    if (isChanged(row))
        m_unsaved.insert(m_key, row);
    else
        m_unsaved.remove(m_key);
    updateButtons();
    m_pause.start();
}

void CategoryTemplatesDialog::updateButtons()
{
    const bool isNamed = !m_key.isEmpty();
    const auto allow = [&](QPushButton *button, bool allowed, const QString &why) {
        button->setEnabled(allowed && !m_isBusy);
        button->setToolTip(allowed ? QString() : why);
    };
    allow(m_propose, isNamed && m_gui.proposeTemplate, isNamed ? tr("No model can be asked from here.") : tr("Name a category first."));
    allow(m_save, isNamed && m_gui.saveTemplate && m_unsaved.contains(m_key),
          isNamed ? tr("Nothing was changed.") : tr("Name a category first."));
    ui->previous->setEnabled(ui->over->count() > 1);
    ui->next->setEnabled(ui->over->count() > 1);
    allow(m_remove, m_known.stored.contains(m_key), tr("This category has no template of its own."));
}

/// From one real prospect to the next, round and round.
void CategoryTemplatesDialog::step(int by)
{
    const int count = ui->over->count();
    if (count < 2)
        return;
    ui->over->setCurrentIndex((ui->over->currentIndex() + by + count) % count);
    preview();
}

void CategoryTemplatesDialog::checkFields()
{
    const auto row = shown();
    if (row.category.isEmpty() || !m_gui.checkTemplate || m_sampleNames.isEmpty()) {
        ui->gaps->clear();
        return;
    }
    whenDone(m_gui.checkTemplate(row), this, [this, number = ++m_checkNumber](const Result<pipeline::TemplateCheck> &check) {
        if (number != m_checkNumber)
            return;
        if (check)
            showGaps(*check);
        else
            ui->gaps->setText(gui::shown(check.error().message));
    });
}

void CategoryTemplatesDialog::showGaps(const pipeline::TemplateCheck &check)
{
    QHash<qint64, QString> missing;
    QMap<QString, QStringList> domains;
    for (const auto &gap : check.gaps) {
        missing.insert(gap.prospect.value, gap.fields.join(u", "_s));
        for (const QString &field : gap.fields)
            domains[field].append(gap.domain);
    }
    for (int i = 0; i < ui->over->count(); ++i) {
        const auto id = ui->over->itemData(i).toLongLong();
        const QString name = m_sampleNames.value(id, ui->over->itemText(i));
        ui->over->setItemText(i, missing.contains(id) ? tr("%1 – without %2").arg(name, missing.value(id)) : name);
    }
    QStringList lines;
    for (auto field = domains.cbegin(); field != domains.cend(); ++field)
        lines.append(tr("{{%1}} is empty for %2 of %3 prospects, such as %4.")
                         .arg(field.key(), QString::number(field->size()), QString::number(check.looked), field->first()));
    if (lines.isEmpty())
        lines.append(tr("Every field can be filled for the first %n prospect(s) of this category.", nullptr, check.looked));
    ui->gaps->setText(lines.join(u'\n'));
}

void CategoryTemplatesDialog::preview()
{
    m_pause.stop();
    checkFields();
    const auto row = shown();
    if (row.category.isEmpty() || !m_gui.previewTemplate) {
        ui->preview->clear();
        return;
    }
    const auto answer = m_gui.previewTemplate(row, ProspectId{ui->over->currentData().toLongLong()});
    whenDone(answer, this, [this, number = ++m_previewNumber](const Result<WrittenDraft> &mail) {
        if (number != m_previewNumber)
            return;
        if (mail)
            ui->preview->setPlainText(mail->subject + u"\n\n"_s + mail->body);
        else
            ui->preview->setPlainText(gui::shown(mail.error().message) + u'\n' + gui::shown(mail.error().action));
    });
}

void CategoryTemplatesDialog::propose()
{
    m_isBusy = true;
    updateButtons();
    say(tr("A model is asked for a template …"));
    whenDone(m_gui.proposeTemplate(shown().category), this, [this, key = m_key](const Result<CategoryTemplate> &proposal) {
        m_isBusy = false;
        if (!proposal) {
            say(proposal.error());
        } else {
            m_unsaved.insert(key, *proposal);
            if (key == m_key)
                display(*proposal);
            say(tr("Proposed by %1. Read it; it is stored when you save it.").arg(proposal->author));
            preview();
        }
        updateButtons();
    });
}

void CategoryTemplatesDialog::save()
{
    const auto row = shown();
    m_isBusy = true;
    updateButtons();
    whenDone(m_gui.saveTemplate(row), this, [this, row](const Status &saved) {
        m_isBusy = false;
        if (!saved) {
            say(saved.error());
            updateButtons();
            return;
        }
        m_unsaved.remove(categoryKey(row.category));
        read();
        say(tr("Saved. New drafts for %1 use it.").arg(row.category));
    });
}

void CategoryTemplatesDialog::remove()
{
    const QString category = shown().category;
    m_isBusy = true;
    updateButtons();
    const auto answer = m_gui.database.write([category](store::WriteSession &session) { return store::categorytemplates::remove(session, category); });
    whenDone(answer, this, [this, category](const Result<bool> &removed) {
        m_isBusy = false;
        if (!removed) {
            say(removed.error());
            updateButtons();
            return;
        }
        // What was there can be saved again.
        auto kept = shown();
        m_unsaved.insert(categoryKey(category), kept);
        m_known.stored.remove(categoryKey(category));
        updateButtons();
        say(tr("Removed; the general template is used for %1. Save puts it back.").arg(category));
    });
}

void CategoryTemplatesDialog::reject()
{
    if (m_unsaved.isEmpty()) {
        QDialog::reject();
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Question, windowTitle(), tr("What you wrote is not saved."), QMessageBox::NoButton, this);
    box->setObjectName(u"unsavedTemplates"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->addButton(tr("Go back"), QMessageBox::RejectRole);
    auto *leave = box->addButton(tr("Close without saving"), QMessageBox::DestructiveRole);
    leave->setObjectName(u"closeWithoutSaving"_s);
    connect(leave, &QAbstractButton::clicked, this, [this] {
        m_unsaved.clear();
        QDialog::reject();
    });
    box->open();
}

void CategoryTemplatesDialog::say(const QString &text)
{
    ui->note->setText(text);
}

void CategoryTemplatesDialog::say(const Error &error)
{
    say(error.action.isEmpty() ? gui::shown(error.message) : QString(gui::shown(error.message) + u' ' + gui::shown(error.action) + u'.'));
}

} // namespace overture::gui
