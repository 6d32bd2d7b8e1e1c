// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "app/cli/console.h"

#include "core/text/visibletext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace postil {

using namespace Qt::StringLiterals;

void print(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

void printLine(const QString &line)
{
    print(line.toUtf8() + '\n');
}

void printLine(const QJsonObject &object)
{
    print(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

QString oneLine(const QString &text)
{
    auto line = visibleText(text);
    std::ranges::replace_if(line, [](QChar c) { return c.isSpace(); }, u' ');
    return line.trimmed();
}

void printJson(const QJsonArray &array)
{
    print(QJsonDocument(array).toJson());
}

static void complain(const QString &message)
{
    const auto line = u"postil: "_s + visibleText(message) + u'\n';
    std::fputs(line.toUtf8().constData(), stderr);
}

bool finishPrinting()
{
    const bool isDone = std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
    if (!isDone)
        complain(u"The output could not be written. Check that where it goes is not full."_s);
    return isDone;
}

int report(const Error &error)
{
    complain(error.message);
    if (!error.detail.isEmpty())
        complain(u"(%1)"_s.arg(error.detail));
    return Failed;
}

int report(const QString &fileName, const Error &error)
{
    auto named = error;
    if (!named.message.contains(fileName))
        named.message.prepend(fileName + u": "_s);
    return report(named);
}

void printNotice(const QString &message)
{
    complain(message);
}

int reportUsage(const QString &message)
{
    complain(message);
    return Usage;
}

} // namespace postil
