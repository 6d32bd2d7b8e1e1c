// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "app/cli/commandline.h"

#include "app/cli/console.h"
#include "app/cli/filters.h"

#include <QHash>

namespace postil {

using namespace Qt::StringLiterals;

using Command = int (*)(const QStringList &);

static const QHash<QString, Command> &commands()
{
    static const QHash<QString, Command> table{
        { u"clean"_s, cleanCommand },
        { u"recognise"_s, recogniseCommand },
        { u"anchor"_s, anchorCommand },
    };
    return table;
}

int runCommandLine(const QStringList &arguments)
{
    const auto command = commands().value(arguments.first());
    if (!command)
        return reportUsage(u"There is no command \"%1\". See postil --help."_s.arg(arguments.first()));
    return command(arguments);
}

} // namespace postil
