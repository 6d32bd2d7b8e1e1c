// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QStringList>

namespace postil {

/// What follows a command on the command line: its options and what else was given.
class Arguments
{
public:
    const QStringList &positional() const { return m_positional; }
    QString first() const { return m_positional.value(0); }
    bool has(const QString &option) const { return m_values.contains(option); }
    QString value(const QString &option, const QString &otherwise = {}) const;
    QStringList values(const QString &option) const { return m_values.value(option); }

private:
    friend struct Command;
    QStringList m_positional;
    QHash<QString, QStringList> m_values;
};

/// An option of a command: "--name" or "--name VALUE".
struct Option
{
    QString name; ///< without dashes
    QString value; ///< what its value is called in the help; empty for a switch
    QString help;
};

/// One command of the program.
struct Command
{
    QString name;
    QString operands; ///< as the usage line shows them: "ARTICLE…"
    QString help; ///< one sentence
    QList<Option> options;
    qsizetype atLeast = 0; ///< how many operands
    qsizetype atMost = 0;
    int (*run)(const Arguments &arguments) = nullptr; ///< gives the exit code

    /// Takes `words` apart. "--name=value" and "--name value" are the same; after "--" all is
    /// operand, as is what begins with a dash but cannot be an option ("- item"). The error says
    /// how the call is wrong.
    Result<Arguments> parse(const QStringList &words) const;
    /// "postil name OPERANDS [--option VALUE]…"
    QString usage() const;
    /// Usage, purpose and options, for --help.
    QString manual() const;
};

/// Stands for "as many as you like" in Command::atMost.
constexpr qsizetype anyNumber = 1'000'000;

/// All commands, in the order of the help.
const QList<Command> &commands();

} // namespace postil
