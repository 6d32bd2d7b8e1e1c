// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/occurrence.h"
#include "ui/theme/theme.h"
#include "ui/window/session.h"

#include <QThreadPool>

namespace postil {

/// Tags words as an actor in the whole library: shows each place in its sentence, then does in the
/// background what was accepted, as one step.
class LibraryTagger : public QObject
{
    Q_OBJECT

public:
    LibraryTagger(Session &session, QWidget *window);
    ~LibraryTagger() override;

    /// An actor without id is new.
    void begin(const QString &words, const Actor &actor, const Theme &theme);

Q_SIGNALS:
    void told(const QString &message);

private:
    void tag(const QList<Occurrence> &places, const Actor &actor);

    Session &m_session;
    QWidget *m_window;
    QThreadPool m_pool;
};

} // namespace postil
