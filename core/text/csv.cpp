// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/text/csv.h"

#include <QStringDecoder>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

static bool startsFormula(QChar c)
{
    return QStringView(u"=+-@\t\r").contains(c);
}

static bool endsCell(QChar c)
{
    return QStringView(u",;\t\"\n\r").contains(c);
}

/// Whether a program could take what stands at `at` for the beginning of a cell, apostrophes apart.
static bool beginsCell(QStringView cell, qsizetype at)
{
    while (at > 0 && cell[at - 1] == u'\'')
        --at;
    return at == 0 || endsCell(cell[at - 1]);
}

QString neutralised(const QString &cell)
{
    QString safe;
    for (qsizetype i = 0; i < cell.size(); ++i) {
        if (startsFormula(cell[i]) && beginsCell(cell, i))
            safe += u'\'';
        safe += cell[i];
    }
    return safe;
}

QString restored(const QString &cell)
{
    QString plain;
    for (qsizetype i = 0; i < cell.size(); ++i) {
        const bool isGuarded =
            startsFormula(cell[i]) && i > 0 && cell[i - 1] == u'\'' && beginsCell(cell, i);
        if (isGuarded)
            plain.chop(1);
        plain += cell[i];
    }
    return plain;
}

static QString written(const QString &cell)
{
    auto safe = neutralised(cell);
    const bool needsQuotes =
        std::ranges::any_of(safe, endsCell) || safe.startsWith(u' ') || safe.endsWith(u' ');
    return needsQuotes ? u'"' + safe.replace(u'"', u"\"\""_s) + u'"' : safe;
}

QByteArray toCsv(const QList<QStringList> &rows, QChar separator)
{
    QString text(QChar::ByteOrderMark);
    for (const auto &row : rows) {
        QStringList cells;
        for (const auto &cell : row)
            cells.append(written(cell));
        text += cells.join(separator) + u"\r\n"_s;
    }
    return text.toUtf8();
}

static QString decoded(const QByteArray &bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8);
    return QStringDecoder(encoding).decode(bytes);
}

/// The separator that the first row, outside quotes, uses most.
static QChar separatorOf(QStringView text)
{
    QHash<QChar, int> counts;
    bool isQuoted = false;
    for (const auto c : text) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == u'\n' && !isQuoted)
            break;
        else if (!isQuoted)
            ++counts[c];
    }
    QChar best = u',';
    for (const QChar separator : {u';', u'\t'}) {
        if (counts.value(separator) > counts.value(best))
            best = separator;
    }
    return best;
}

QList<QStringList> fromCsv(const QByteArray &bytes)
{
    const auto text = decoded(bytes);
    const auto separator = separatorOf(text);
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    const auto endCell = [&] { row.append(restored(std::exchange(cell, {}))); };
    const auto endRow = [&] {
        endCell();
        if (std::ranges::any_of(row, [](const QString &each) { return !each.isEmpty(); }))
            rows.append(row);
        row.clear();
    };
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = text[i];
        const auto next = i + 1 < text.size() ? text[i + 1] : QChar();
        if (isQuoted && c == u'"' && next == u'"') {
            cell += c;
            ++i;
        } else if (c == u'"' && (isQuoted || cell.isEmpty())) {
            isQuoted = !isQuoted;
        } else if (isQuoted) {
            cell += c;
        } else if (c == separator) {
            endCell();
        } else if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && next == u'\n')
                ++i;
            endRow();
        } else {
            cell += c;
        }
    }
    endRow();
    return rows;
}

} // namespace postil
