// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/theme.h"
#include "ui/window/session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSpinBox;

namespace postil {

struct ActorNetwork;
struct NetworkChoice;
class NetworkCanvas;

/// Who appears with whom in chosen articles, to look at and to take to Gephi or visone.
class NetworkView : public QWidget
{
    Q_OBJECT

public:
    NetworkView(Session &session, QWidget *parent);

    void setTheme(const Theme &theme);
    /// Reads and lays out in the background.
    void reload();
    NetworkCanvas &canvas() { return *m_canvas; }
    /// Writes GraphML or GEXF, as the name of the file ends.
    void exportTo(const QString &fileName);

Q_SIGNALS:
    void actorChosen(const postil::ActorId &actor);
    void tieChosen(const postil::ActorId &first, const postil::ActorId &second);
    void told(const QString &message);
    void loaded();

private:
    NetworkChoice choice() const;
    void chooseFile();
    void fillTags();

    Session &m_session;
    NetworkCanvas *m_canvas;
    QComboBox *m_tag;
    QComboBox *m_kinds;
    QSpinBox *m_most;
    QSpinBox *m_least;
    QLabel *m_state;
    int m_asked = 0; ///< only the last answer counts
};

} // namespace postil
