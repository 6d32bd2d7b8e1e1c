// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "app/termination.h"

#include <QSocketNotifier>

#include <csignal>

#include <sys/socket.h>
#include <unistd.h>

namespace postil {

static int sockets[2] = {-1, -1};
static constexpr int signalNumbers[] = {SIGTERM, SIGINT, SIGHUP};

static void onSignal(int)
{
    // Nothing but this is allowed in a signal handler.
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(sockets[0], &byte, 1);
}

Termination::Termination(QObject *parent) : QObject(parent)
{
    Q_ASSERT(sockets[0] < 0);
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets) != 0)
        return;
    auto *notifier = new QSocketNotifier(sockets[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(sockets[1], &byte, 1) == 1)
            Q_EMIT requested();
    });
    for (const int number : signalNumbers)
        std::signal(number, onSignal);
}

Termination::~Termination()
{
    for (const int number : signalNumbers)
        std::signal(number, SIG_DFL);
    for (int &socket : sockets) {
        if (socket >= 0)
            ::close(socket);
        socket = -1;
    }
}

} // namespace postil
