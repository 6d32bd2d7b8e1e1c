// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/reader/titleblock.h"

#include "core/text/visibletext.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

namespace postil {

using namespace Qt::StringLiterals;

static constexpr int above = 32;
static constexpr int between = 10;

QString spokenDate(const QString &isoDate)
{
    const QLocale locale;
    const auto day = QDate::fromString(isoDate.left(10), Qt::ISODate);
    if (day.isValid())
        return locale.toString(day, u"d MMMM yyyy"_s);
    const auto month = QDate::fromString(isoDate + u"-01"_s, Qt::ISODate);
    return month.isValid() ? locale.toString(month, u"MMMM yyyy"_s) : isoDate;
}

qsizetype minutesToRead(qsizetype words)
{
    return std::max<qsizetype>(1, (words + 115) / 230);
}

static QString languageName(const QString &tag)
{
    const auto language = QLocale::codeToLanguage(tag.section(u'-', 0, 0));
    return language == QLocale::AnyLanguage ? QString() : QLocale::languageToString(language);
}

/// A line does not break in it.
static QString unbroken(QString fact)
{
    return fact.replace(u' ', QChar::Nbsp);
}

QString TitleBlock::title() const
{
    const auto &title = m_article.metadata.title;
    return title.isEmpty() ? QCoreApplication::translate("TitleBlock", "Untitled")
                           : visibleText(title);
}

QString TitleBlock::line() const
{
    const auto &metadata = m_article.metadata;
    QStringList parts{metadata.byline};
    if (metadata.siteName != metadata.byline)
        parts << metadata.siteName;
    parts << unbroken(spokenDate(metadata.publishedTime));
    if (m_article.wordCount > 0)
        parts << unbroken(QCoreApplication::translate("TitleBlock", "%1 min")
                .arg(minutesToRead(m_article.wordCount)));
    parts << languageName(metadata.language);
    parts.removeAll({});
    return visibleText(parts.join(u"\u00A0· "_s)); // no line begins with a dot
}

static int titleFlags(bool isRightToLeft)
{
    return int(Qt::TextWordWrap) | (isRightToLeft ? Qt::AlignRight : Qt::AlignLeft);
}

static QRect titleRect(const QString &title, const PageGeometry &geometry, const TextStyle &style)
{
    const QRect room(geometry.left, above, geometry.column, 10'000);
    return QFontMetrics(style.titleFont())
        .boundingRect(room, titleFlags(title.isRightToLeft()), title);
}

int TitleBlock::heightFor(const PageGeometry &geometry, const TextStyle &style) const
{
    const auto quiet = QFontMetrics(style.quietFont(qRound(style.textSize() * 0.78)));
    const QRect room(geometry.left, 0, geometry.column, 10'000);
    const auto words = quiet.boundingRect(room, titleFlags(false), line());
    return titleRect(title(), geometry, style).bottom() + between + words.height() + 22;
}

void TitleBlock::paint(
    QPainter &painter, const PageGeometry &geometry, const TextStyle &style) const
{
    const auto rect = titleRect(title(), geometry, style);
    const bool isRightToLeft = title().isRightToLeft();
    painter.setFont(style.titleFont());
    painter.setPen(style.theme().ink);
    painter.drawText(QRect(geometry.left, rect.top(), geometry.column, rect.height() + 4),
        titleFlags(isRightToLeft), title());
    painter.setFont(style.quietFont(qRound(style.textSize() * 0.78)));
    painter.setPen(style.theme().muted);
    painter.drawText(QRect(geometry.left, rect.bottom() + between, geometry.column, 200),
        titleFlags(isRightToLeft), line());
}

} // namespace postil
