// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "app/cli/console.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace postil {

using namespace Qt::StringLiterals;

void print(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
}

void printLine(const QString &line)
{
    print(line.toUtf8() + '\n');
}

void printLine(const QJsonObject &object)
{
    print(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

static void complain(const QString &message)
{
    const auto line = u"postil: "_s + message + u'\n';
    std::fputs(line.toUtf8().constData(), stderr);
}

int report(const Error &error)
{
    complain(error.message);
    if (!error.detail.isEmpty())
        complain(u"(%1)"_s.arg(error.detail));
    return Failed;
}

int reportUsage(const QString &message)
{
    complain(message);
    return Usage;
}

} // namespace postil
