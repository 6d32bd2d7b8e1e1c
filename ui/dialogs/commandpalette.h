// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

#include <functional>

class QLineEdit;
class QStandardItemModel;
class QTreeView;

namespace postil {

/// Something that can be done or opened by its name.
struct PaletteEntry
{
    QString id; ///< stays the same from one start to the next
    QString name;
    QString detail; ///< its key, or where it comes from
    std::function<void()> run;
};

/// A field and below it what fits the letters typed: Return does it, Escape leaves. Without letters
/// what was chosen last stands first. Deletes itself.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    /// `recent`: ids of what was chosen before, the last one first.
    CommandPalette(const QString &hint, QList<PaletteEntry> entries, const QStringList &recent,
        QWidget *parent);

    /// In the upper middle of the window.
    void openOver(const QWidget &window);

Q_SIGNALS:
    void chosen(const QString &id); ///< before it is done

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Candidate
    {
        PaletteEntry entry;
        QString folded;
        qsizetype age = 0; ///< place among the recent ones; their count for all others
    };

    void fill(const QString &typed);
    void step(int rows);
    void choose();

    QList<Candidate> m_candidates;
    QList<qsizetype> m_shown; ///< index of the candidate in each row
    QLineEdit *m_field;
    QTreeView *m_list;
    QStandardItemModel *m_rows;
};

} // namespace postil
