// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/export/filename.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

namespace postil {

using namespace Qt::StringLiterals;

static QString visible(QChar c)
{
    if (QStringView(u"/\\:*?\"<>|#^[]").contains(c))
        return u"-"_s;
    if (c.isSpace() || c.category() == QChar::Other_Control)
        return u" "_s;
    const bool isJoiner = c.unicode() == 0x200C || c.unicode() == 0x200D;
    if (c.category() == QChar::Other_Format && !isJoiner)
        return u"U+%1"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0')).toUpper();
    return c;
}

static bool isReserved(QStringView name)
{
    static const QRegularExpression devices(u"^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto dot = name.indexOf(u'.');
    return devices.matchView(dot < 0 ? name : name.first(dot).trimmed()).hasMatch();
}

/// The longest beginning of whole characters, as people see them, that fits.
static QString shortened(const QString &name, qsizetype bytes)
{
    if (name.toUtf8().size() <= bytes)
        return name;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
    qsizetype end = 0;
    for (auto next = finder.toNextBoundary();
        next > 0 && QStringView(name).first(next).toUtf8().size() <= bytes;
        next = finder.toNextBoundary())
        end = next;
    return name.first(end);
}

QString fileNameFor(QStringView title, qint64 number)
{
    // No name needs more, and a title may be a megabyte.
    const auto whole = title.first(std::min<qsizetype>(title.size(), 1000)).toString();
    QString name;
    for (const auto c : QString::fromUtf8(whole.toUtf8()).normalized(QString::NormalizationForm_C))
        name += visible(c);
    name = shortened(name.simplified(), 200);
    static const QRegularExpression edges(u"^[\\s.~-]+|[\\s.]+$"_s);
    name.remove(edges);
    if (name.isEmpty())
        return u"Article %1"_s.arg(number);
    return isReserved(name) ? u'_' + name : name;
}

} // namespace postil
