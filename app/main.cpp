// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "app/cli/commandline.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("postil"));
    QCoreApplication::setApplicationVersion(QStringLiteral(POSTIL_VERSION));
    return postil::runCommandLine(application.arguments().mid(1));
}
