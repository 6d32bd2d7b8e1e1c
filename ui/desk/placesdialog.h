// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/task.h"
#include "core/library/actorrecords.h"
#include "ui/desk/placemodel.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QLabel;
class QListView;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace postil {

class PlaceDelegate;

/// Lists places of the library, each in its sentence, to accept or dismiss one by one (Y, X, Space)
/// or all. They are looked for in the background; Escape stops that.
class PlacesDialog : public QDialog
{
    Q_OBJECT

public:
    /// Finds the places; called on a thread and with a library of its own.
    using Find =
        std::function<Result<QList<Occurrence>>(const ActorRecords &, const SearchProgress &)>;
    /// What the list says of a place; none: it is left out.
    using Judge = std::function<std::optional<PlaceModel::Place>(const Occurrence &)>;

    /// `action` is the text of the button for %1 places.
    PlacesDialog(
        const QString &heading, const QString &action, const Theme &theme, QWidget *parent);
    ~PlacesDialog() override;

    void find(const QString &library, const Find &find, const Judge &judge);
    PlaceModel &places() { return *m_places; }
    QListView *view() const { return m_view; }
    PlaceDelegate &delegate() const { return *m_delegate; }

Q_SIGNALS:
    void chosen(const QList<postil::Occurrence> &places);
    void found(); ///< the list is filled
    void failed(const postil::Error &error);

protected:
    /// Above the list.
    QVBoxLayout *head() const { return m_head; }
    /// Whether the places may be chosen now.
    virtual bool canChoose() const { return true; }
    void showCount();
    void accept() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(const Result<QList<Occurrence>> &found, const Judge &judge);
    void decideAndGoOn(bool isAccepted);

    QString m_action;
    PlaceModel *m_places;
    QListView *m_view;
    PlaceDelegate *m_delegate;
    QLabel *m_state;
    QProgressBar *m_progress;
    QPushButton *m_choose;
    QVBoxLayout *m_head;
    QThreadPool m_pool;
    QFuture<Result<QList<Occurrence>>> m_search;
    qsizetype m_leftOut = 0;
};

} // namespace postil
