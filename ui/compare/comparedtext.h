// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/reader/articletext.h"

namespace postil {

/// One side of a comparison: an article whose passages that stand on the other side too are marked
/// and numbered.
class ComparedText : public ArticleText
{
    Q_OBJECT

public:
    using ArticleText::ArticleText;

    /// In the order of their numbers; an article is shown already.
    void setPassages(const QList<TextRange> &passages);
    /// Outlines one; -1 for none.
    void setCurrent(qsizetype passage);

Q_SIGNALS:
    void passageClicked(qsizetype passage);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintOver(QPainter &painter, const ReaderPage &page) override;

private:
    QList<TextRange> m_passages;
    qsizetype m_current = -1;
};

} // namespace postil
