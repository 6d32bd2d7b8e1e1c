// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/window/session.h"

namespace postil {

class ReaderView;

/// Keeps the reading surface in step with the session, and remembers how far one has read.
class ReaderBinding : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    ReaderBinding(Session &session, ReaderView &reader);

    /// Writes the reading position at once.
    void savePosition();

private:
    void showArticle();
    void showMarks();

    Session &m_session;
    ReaderView &m_reader;
    ArticleId m_shown;
    QTimer m_saveSoon;
    double m_farthest = 0;
    qsizetype m_saved = 0;
};

} // namespace postil
