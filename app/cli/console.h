// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <QByteArray>

class QJsonArray;
class QJsonObject;

namespace postil {

/// Exit codes of the command line.
enum ExitCode
{
    Done = 0,
    Failed = 1,
    Usage = 2
};

/// Writes to standard output at once, nothing added: what is printed is done.
void print(const QByteArray &bytes);
/// A line of text as UTF-8.
void printLine(const QString &line);
void printLine(const QJsonObject &object);

/// Foreign words for a line of a list: control characters, which could rule a terminal, become
/// spaces, and those that turn the direction of writing are spelled out.
QString oneLine(const QString &text);
/// A list as JSON, indented.
void printJson(const QJsonArray &array);
/// Whether all that was printed could be written; says so when not.
bool finishPrinting();

/// Says on standard error what failed and what to do; returns Failed.
int report(const Error &error);
/// The same for one of several files, named when the message does not.
int report(const QString &fileName, const Error &error);
/// Something worth knowing, on standard error.
void printNotice(const QString &message);
/// Says on standard error how the call is wrong; returns Usage.
int reportUsage(const QString &message);

} // namespace postil
