// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "app/cli/commandline.h"

#include "app/cli/command.h"
#include "app/cli/console.h"

#include <algorithm>
#include <csignal>

namespace postil {

using namespace Qt::StringLiterals;

static QString overview()
{
    auto text =
        u"Postil reads articles, finds who is in them and who said what, and keeps your notes.\n\n"
        "usage: postil                        open the window\n"
        "       postil COMMAND [ARGUMENT…]    work without a window\n"
        "       postil COMMAND --help         what a command takes\n"
        "       postil --version\n\n"_s;
    for (const auto &command : commands())
        text += u"  "_s + command.name.leftJustified(12) + u' ' + command.help + u'\n';
    return text
        + u"\nARTICLE is the number that \"postil list\" shows, a UUID or its beginning; ID is a "
          u"UUID or\n"
          "its beginning. --library FILE names another library. Exit codes: 0 done, 1 failed, 2 wrong call.\n"_s;
}

/// "--library FILE" may also stand before the command.
static QStringList withCommandFirst(QStringList words)
{
    if (words.size() > 2 && words[0] == u"--library") {
        words.append(words.takeFirst());
        words.append(words.takeFirst());
    } else if (words.size() > 1 && words[0].startsWith(u"--library=")) {
        words.append(words.takeFirst());
    }
    return words;
}

static const Command *commandNamed(const QString &name)
{
    const auto found = std::ranges::find(commands(), name, &Command::name);
    return found == commands().end() ? nullptr : &*found;
}

static int run(const Command &command, const QStringList &words)
{
    const auto arguments = command.parse(words);
    if (!arguments)
        return reportUsage(arguments.error().message + u" Call it as: "_s + command.usage());
    if (!arguments->has(u"help"_s))
        return command.run(*arguments);
    print(command.manual().toUtf8());
    return Done;
}

int runCommandLine(const QStringList &arguments)
{
    // A file that grows over a limit is an error to report, not a reason to be killed.
    std::signal(SIGXFSZ, SIG_IGN);
    const auto words = withCommandFirst(arguments);
    const auto name = words.value(0);
    int code = Done;
    if (name == u"--help" || name == u"-h" || (name == u"help" && words.size() == 1)) {
        print(overview().toUtf8());
    } else if (name == u"--version") {
        printLine(u"postil %1"_s.arg(QStringLiteral(POSTIL_VERSION)));
    } else if (const auto *helped = commandNamed(words.value(1)); name == u"help" && helped) {
        print(helped->manual().toUtf8());
    } else if (const auto *command = commandNamed(name)) {
        code = run(*command, words.mid(1));
    } else {
        return reportUsage(u"There is no command \"%1\". See postil --help."_s.arg(name));
    }
    return finishPrinting() ? code : std::max<int>(code, Failed);
}

} // namespace postil
