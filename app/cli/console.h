// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <QByteArray>

class QJsonObject;

namespace postil {

/// Exit codes of the command line.
enum ExitCode { Done = 0, Failed = 1, Usage = 2 };

/// Writes to standard output, nothing added.
void print(const QByteArray &bytes);
/// A line of text as UTF-8.
void printLine(const QString &line);
void printLine(const QJsonObject &object);

/// Says on standard error what failed and what to do; returns Failed.
int report(const Error &error);
/// Says on standard error how the call is wrong; returns Usage.
int reportUsage(const QString &message);

} // namespace postil
