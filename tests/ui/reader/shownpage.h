// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/ui/reader/sample.h"
#include "ui/reader/readerview.h"

#include <QAbstractTextDocumentLayout>
#include <QTest>

namespace postil {

/// The view on the screen, with what a test has to know of its page.
class ShownPage : public ReaderView
{
public:
    explicit ShownPage(const Sample &sample)
    {
        resize(1000, 900);
        ArticleText::show(sample.content);
        QWidget::show();
        if (!QTest::qWaitForWindowExposed(this))
            qFatal("not shown");
    }

    using ArticleText::text;

    QRectF rectOf(const QTextBlock &block) const
    {
        return document()->documentLayout()->blockBoundingRect(block);
    }

    /// Of the words in the viewport, a rectangle per line and direction.
    QList<QRectF> rectsOf(TextRange range)
    {
        return withPage(0, 100'000, [&](const ReaderPage &page) {
            QList<QRectF> rects;
            for (const auto &block : page.blocks) {
                for (const auto &rect : page.text.rectsOf(block, range))
                    rects.append(rect.translated(-scrolled()));
            }
            return rects;
        });
    }

    /// Where a caret before the offset stands.
    QPoint caretAt(qsizetype offset) const
    {
        return (text().caretAt(offset).translated(-scrolled()).center()).toPoint();
    }
};

} // namespace postil
