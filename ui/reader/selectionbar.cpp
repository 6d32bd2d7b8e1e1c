// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/reader/selectionbar.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace postil {

using namespace Qt::StringLiterals;

/// A word and, smaller and quieter, its key; or a dot of colour.
class SelectionButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

    QString key;
    QColor dot, ink, quiet;

    QSize sizeHint() const override
    {
        if (dot.isValid())
            return {27, 30};
        const QFontMetrics words(font());
        const QFontMetrics keys(keyFont());
        const int keyWidth = key.isEmpty() ? 0 : 4 + keys.horizontalAdvance(key);
        return {words.horizontalAdvance(text()) + keyWidth + 12, 30};
    }

protected:
    QFont keyFont() const
    {
        auto small = font();
        small.setPixelSize(11);
        return small;
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (underMouse() && isEnabled()) {
            auto glow = ink;
            glow.setAlphaF(0.14f);
            painter.setPen(Qt::NoPen);
            painter.setBrush(glow);
            painter.drawRoundedRect(rect().adjusted(0, 3, 0, -3), 5, 5);
        }
        if (dot.isValid()) {
            painter.setPen(QPen(quiet, 0.7));
            painter.setBrush(dot);
            painter.drawEllipse(QRectF(rect()).center(), 7.5, 7.5);
            return;
        }
        painter.setPen(ink);
        const auto place = rect().adjusted(6, 0, 0, 0);
        painter.drawText(place, Qt::AlignVCenter, text());
        painter.setPen(quiet);
        const int at = QFontMetrics(font()).horizontalAdvance(text()) + 4;
        painter.setFont(keyFont());
        painter.drawText(place.adjusted(at, 1, 0, 1), Qt::AlignVCenter, key);
    }
};

SelectionBar::SelectionBar(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Selection"));
    setCursor(Qt::ArrowCursor);
    auto font = QWidget::font();
    font.setFamilies({u"Noto Sans"_s, u"DejaVu Sans"_s, u"sans-serif"_s});
    font.setPixelSize(13);
    setFont(font);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 1, 8, 1);
    row->setSpacing(1);
    for (int color = 1; color <= 5; ++color) {
        auto *button = addButton({}, QString::number(color));
        button->setAccessibleName(tr("Highlight in colour %1").arg(color));
        button->setToolTip(tr("Highlight (%1)").arg(color));
        connect(button, &QToolButton::clicked, this, [this, color] { Q_EMIT colorChosen(color); });
        m_colors.append(button);
    }
    connect(addButton(tr("Note"), u"N"_s), &QToolButton::clicked, this, &SelectionBar::noteChosen);
    connect(
        addButton(tr("Actor"), u"A"_s), &QToolButton::clicked, this, &SelectionBar::actorChosen);
    connect(addButton(tr("Quote"), u"Q"_s), &QToolButton::clicked, this,
        &SelectionBar::quotationChosen);
    connect(addButton(tr("Copy with citation"), {}), &QToolButton::clicked, this,
        &SelectionBar::copyChosen);
    setTheme(Theme::named({}));
    hide();
}

QToolButton *SelectionBar::addButton(const QString &text, const QString &key)
{
    auto *button = new SelectionButton(this);
    button->setText(text);
    button->key = key;
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::NoFocus);
    layout()->addWidget(button);
    return button;
}

void SelectionBar::setTheme(const Theme &theme)
{
    m_theme = theme;
    const auto buttons = findChildren<QToolButton *>();
    for (auto *each : buttons) {
        auto *button = static_cast<SelectionButton *>(each);
        button->ink = theme.paper;
        button->quiet = theme.isDark() ? QColor(0x5c5750) : QColor(0xb5afa6);
        const auto color = m_colors.indexOf(each);
        if (color >= 0)
            button->dot = theme.highlights[size_t(color)];
    }
    update();
}

void SelectionBar::setColorNames(const QStringList &names)
{
    for (int i = 0; i < m_colors.size() && i < names.size(); ++i) {
        m_colors[i]->setAccessibleName(tr("Highlight: %1").arg(names[i]));
        m_colors[i]->setToolTip(tr("Highlight: %1  (%2)").arg(names[i]).arg(i + 1));
    }
}

void SelectionBar::showAt(const QRect &selection)
{
    adjustSize();
    const auto room = parentWidget()->rect().adjusted(8, 6, -8, -6);
    const int x = selection.center().x() - width() / 2;
    int y = selection.top() - height() - 8;
    if (y < room.top())
        y = std::min(selection.bottom() + 10, room.bottom() - height());
    move(std::max(room.left(), std::min(x, room.right() - width())), y);
    raise();
    show();
}

void SelectionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.ink);
    painter.drawRoundedRect(rect(), 6, 6);
}

} // namespace postil
