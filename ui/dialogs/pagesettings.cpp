// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/pagesettings.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSlider>

namespace postil {

using namespace Qt::StringLiterals;

PageSettings::PageSettings(const Typography &typography, QWidget *parent)
    : Popup(tr("Page"), tr("Done"), parent)
    , m_face(new QComboBox(this))
    , m_justified(new QCheckBox(tr("Justify both edges"), this))
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(10);
    addFaces(form);
    m_size =
        addMeasure(form, tr("Size"), tr("%1 px"), Typography::smallest, Typography::largest, 1);
    m_width = addMeasure(
        form, tr("Width"), tr("%1 letters"), Typography::narrowest, Typography::widest, 1);
    m_leading = addMeasure(
        form, tr("Line height"), tr("%1 %"), Typography::tightest, Typography::loosest, 5);
    form->addRow(QString(), m_justified);
    column()->addLayout(form);
    auto *usual = new QPushButton(tr("Reset to default"), this);
    usual->setProperty("tight", true);
    usual->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(usual);
    line->addStretch(1);
    form->addRow(QString(), line);
    show(typography);
    connect(m_face, &QComboBox::activated, this, &PageSettings::tell);
    connect(m_justified, &QCheckBox::toggled, this, &PageSettings::tell);
    for (auto *slider : {m_size, m_width, m_leading})
        connect(slider, &QSlider::valueChanged, this, &PageSettings::tell);
    connect(usual, &QPushButton::clicked, this, [this] {
        show({});
        tell();
    });
    m_face->setFocus();
}

void PageSettings::addFaces(QFormLayout *form)
{
    m_face->addItem(tr("With serifs"), u"serif"_s);
    m_face->addItem(tr("Without serifs"), u"sans"_s);
    m_face->addItem(tr("The system's font"), u"system"_s);
    m_face->insertSeparator(m_face->count());
    for (const auto &family : readingFamilies())
        m_face->addItem(family, family);
    for (int row = 0; row < m_face->count(); ++row) {
        QFont font = m_face->font();
        font.setFamilies(familiesOf(m_face->itemData(row).toString()));
        m_face->setItemData(row, font, Qt::FontRole);
    }
    m_face->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_face->setMinimumContentsLength(12);
    m_face->setAccessibleName(tr("Typeface"));
    form->addRow(tr("Typeface"), m_face);
}

QSlider *PageSettings::addMeasure(
    QFormLayout *form, const QString &name, const QString &words, int least, int most, int step)
{
    auto *slider = new QSlider(Qt::Horizontal, this);
    slider->setRange(least, most);
    slider->setSingleStep(step);
    slider->setPageStep(2 * step);
    slider->setAccessibleName(name);
    auto *value = new QLabel(this);
    value->setProperty("quiet", true);
    value->setFixedWidth(value->fontMetrics().horizontalAdvance(tr("%1 letters").arg(u"000"_s)));
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(
        slider, &QSlider::valueChanged, value, [=](int now) { value->setText(words.arg(now)); });
    auto *line = new QHBoxLayout;
    line->addWidget(slider, 1);
    line->addWidget(value);
    form->addRow(name, line);
    return slider;
}

void PageSettings::show(const Typography &typography)
{
    const QSignalBlocker face(m_face);
    const QSignalBlocker justified(m_justified);
    if (m_face->findData(typography.face) < 0)
        m_face->addItem(typography.face, typography.face); // not installed here
    m_face->setCurrentIndex(m_face->findData(typography.face));
    m_size->setValue(typography.size);
    m_width->setValue(typography.width);
    m_leading->setValue(typography.leading);
    m_justified->setChecked(typography.isJustified);
}

void PageSettings::tell()
{
    Q_EMIT changed({m_face->currentData().toString(), m_size->value(), m_width->value(),
        m_leading->value(), m_justified->isChecked()});
}

} // namespace postil
