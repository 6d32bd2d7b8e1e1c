// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/statement.h"
#include "ui/window/session.h"

#include <QWidget>

class QLabel;
class QTableWidget;
class QTreeWidget;

namespace postil {

/// Actors × concepts: how often each is for (+), against (−) or neutral (○). A cell leads to its
/// words, and they to their article.
class ConceptMatrix : public QWidget
{
    Q_OBJECT

public:
    ConceptMatrix(Session &session, QWidget *parent);

    /// Reads statements in the background.
    void reload();
    QTableWidget *matrix() const { return m_matrix; }
    QTreeWidget *words() const { return m_words; }
    /// Writes the event list.
    void exportTo(const QString &fileName);

Q_SIGNALS:
    void articleChosen(const postil::ArticleId &article, const postil::TextRange &place);
    void told(const QString &message);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Content
    {
        QList<StatementInArticle> statements;
        QList<Concept> concepts;
        QList<Actor> actors;
    };

    static Result<Content> read(const Library &library);
    void fill(const Content &content);
    QString cellText(const QList<qsizetype> &statements) const;
    void showWords();
    void chooseFile();
    void removeCurrent();

    Session &m_session;
    QTableWidget *m_matrix;
    QTreeWidget *m_words;
    QLabel *m_state;
    Content m_content;
    QList<QList<QList<qsizetype>>> m_cells; ///< row → column → statements
};

} // namespace postil
