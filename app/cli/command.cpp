// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "app/cli/command.h"

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

QString Arguments::value(const QString &option, const QString &otherwise) const
{
    const auto values = m_values.value(option);
    return values.isEmpty() ? otherwise : values.last();
}

static bool looksLikeOption(const QString &word)
{
    if (word.startsWith(u"--"))
        return word.size() > 2 && word[2].isLetter();
    return word.size() > 1 && word[0] == u'-' && word[1].isLetter();
}

/// Options that every command takes.
static const QList<Option> &commonOptions()
{
    static const QList<Option> options{
        {u"library"_s, u"FILE"_s, u"the library to use instead of the one in your data folder"_s},
        {u"help"_s, {}, u"show this"_s},
    };
    return options;
}

static const Option *optionNamed(const Command &command, const QString &name)
{
    for (const auto *options : {&command.options, &commonOptions()}) {
        const auto found = std::ranges::find(*options, name, &Option::name);
        if (found != options->end())
            return &*found;
    }
    return nullptr;
}

Result<Arguments> Command::parse(const QStringList &words) const
{
    Arguments arguments;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto &word = words[i];
        if (word == u"--") {
            arguments.m_positional += words.mid(i + 1);
            break;
        }
        if (!looksLikeOption(word)) {
            arguments.m_positional.append(word);
            continue;
        }
        const auto optionName = word == u"-h" ? u"help"_s : word.section(u'=', 0, 0).mid(2);
        const auto *option =
            word.startsWith(u"--") || word == u"-h" ? optionNamed(*this, optionName) : nullptr;
        if (!option)
            return failure(ErrorCode::Invalid, u"There is no option \"%1\" here."_s.arg(word));
        const bool hasValue = word.contains(u'=');
        if (hasValue && option->value.isEmpty())
            return failure(ErrorCode::Invalid, u"--%1 takes no value."_s.arg(optionName));
        if (!hasValue && !option->value.isEmpty() && ++i == words.size())
            return failure(
                ErrorCode::Invalid, u"--%1 needs a value: %2."_s.arg(optionName, option->value));
        arguments.m_values[optionName].append(option->value.isEmpty() ? QString()
                : hasValue                                            ? word.section(u'=', 1)
                                                                      : words[i]);
    }
    const auto given = arguments.m_positional.size();
    if (!arguments.has(u"help"_s) && given < atLeast)
        return failure(ErrorCode::Invalid, u"Something is missing."_s);
    if (given > atMost)
        return failure(
            ErrorCode::Invalid, u"\"%1\" is too much."_s.arg(arguments.m_positional[atMost]));
    return arguments;
}

QString Command::usage() const
{
    QString usage = u"postil "_s + name;
    if (!operands.isEmpty())
        usage += u' ' + operands;
    for (const auto &option : options)
        usage +=
            u" [--"_s + option.name + (option.value.isEmpty() ? u""_s : u' ' + option.value) + u']';
    return usage;
}

QString Command::manual() const
{
    QString manual = u"usage: "_s + usage() + u"\n\n"_s + help + u"\n\n"_s;
    for (const auto &option : options + commonOptions()) {
        const QString left = u"  --"_s + option.name + u' ' + option.value;
        manual += left.leftJustified(22) + u' ' + option.help + u'\n';
    }
    return manual;
}

} // namespace postil
