// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/articlecontent.h"
#include "core/text/sharedpassages.h"
#include "ui/reader/typography.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QToolButton;

namespace postil {

class ComparedText;

/// One side of what is compared.
struct ComparedArticle
{
    ArticleContent content;
    QHash<QString, QByteArray> pictures;
};

/// Two articles side by side in a window of their own, what they share marked. Deletes itself.
class ComparisonWindow : public QWidget
{
    Q_OBJECT

public:
    ComparisonWindow(const ComparedArticle &left, const ComparedArticle &right,
        const QList<SharedPassage> &passages, QWidget *parent);

    void setLook(const Theme &theme, const Typography &typography);
    ComparedText &left() { return *m_left; }
    ComparedText &right() { return *m_right; }
    /// Index of the passage one stands on; -1 for none.
    qsizetype current() const { return m_current; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildBar(QBoxLayout *line, const QString &summary);
    QString summaryOf(const ComparedArticle &left, const ComparedArticle &right) const;
    /// Shows a passage on both sides.
    void goTo(qsizetype passage);
    void step(int direction);
    void follow(ComparedText &leader, ComparedText &other);

    QList<SharedPassage> m_passages;
    QList<SharedPassage> m_series; ///< of them, what is in the same order on both sides
    QList<SharedPassage> m_mirrored; ///< the same from the right side
    qsizetype m_current = -1;
    bool m_isFollowing = false;
    ComparedText *m_left;
    ComparedText *m_right;
    QCheckBox *m_together;
    QToolButton *m_previous;
    QToolButton *m_next;
};

} // namespace postil
