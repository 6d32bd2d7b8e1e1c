// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace postil {

/// Tells the event loop that somebody wants the program to end (SIGTERM, SIGINT, SIGHUP), so that
/// it can end as if its window had been closed. One per program.
class Termination : public QObject
{
    Q_OBJECT

public:
    explicit Termination(QObject *parent = nullptr);
    ~Termination() override;

Q_SIGNALS:
    void requested();
};

} // namespace postil
