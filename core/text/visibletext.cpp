// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/text/visibletext.h"

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

static bool isHarmless(QChar c)
{
    if ((c >= u' ' && c <= u'~') || c == u'\n' || (c >= u'\u200c' && c <= u'\u200f') || c == u'\u00ad')
        return true;
    return c.category() != QChar::Other_Control && c.category() != QChar::Other_Format;
}

QString visibleText(const QString &text)
{
    if (std::ranges::all_of(text, isHarmless))
        return text;
    QString shown;
    for (const auto c : text) {
        if (isHarmless(c))
            shown += c;
        else if (c.category() == QChar::Other_Control)
            shown += u' ';
        else
            shown += u"<U+%1>"_s.arg(QString::number(c.unicode(), 16).toUpper());
    }
    return shown;
}

} // namespace postil
