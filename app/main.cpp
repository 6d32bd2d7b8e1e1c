// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "app/application.h"
#include "app/cli/commandline.h"

int main(int argc, char *argv[])
{
    using namespace Qt::StringLiterals;
    const bool withSample = argc == 2 && QLatin1StringView(argv[1]) == "--sample"_L1;
    if (argc == 1 || withSample) {
        postil::Application application(argc, argv);
        return application.run(withSample);
    }
    QCoreApplication application(argc, argv);
    postil::Application::setNames();
    return postil::runCommandLine(QCoreApplication::arguments().mid(1));
}
