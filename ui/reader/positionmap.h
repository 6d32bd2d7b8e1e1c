// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QtTypes>

namespace postil {

/// Which position of a QTextDocument shows which offset of Document::text(). They are the same but
/// for what the renderer adds: blocks around tables, empty cells, and breaks in over-long lines.
class PositionMap
{
public:
    /// From `document` on, text is shown from `shown` on. Both ascend from call to call.
    void add(qsizetype document, int shown);
    void clear() { m_steps.clear(); }

    /// Logarithmic.
    int toShown(qsizetype document) const;
    /// Logarithmic. A position that only the display has counts to the text after it.
    qsizetype toDocument(int shown) const;

private:
    struct Step
    {
        qsizetype document = 0;
        int shown = 0;
    };
    QList<Step> m_steps;
};

} // namespace postil
