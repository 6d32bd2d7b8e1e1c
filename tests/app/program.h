// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace postil {

/// The outcome of a call of the program.
struct Ran
{
    int code = -1;
    QString out;
    QString error;

    QJsonArray array() const { return QJsonDocument::fromJson(out.toUtf8()).array(); }
    QString line() const { return out.section(u'\n', 0, 0); }
};

/// Calls the program on a library in a folder of its own.
class Program
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString library() const { return path(QStringLiteral("test.postil")); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no test file");
        return file.fileName();
    }

    /// With "--library" added.
    Ran run(const QStringList &arguments) const
    {
        return runAs(QStringLiteral(POSTIL_PROGRAM), arguments + libraryOption());
    }
    QStringList libraryOption() const { return {QStringLiteral("--library"), library()}; }

    static Ran runAs(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000))
            return {};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
    }

private:
    QTemporaryDir m_folder;
};

/// An invented article with marks of both kinds, a name three times, and an emoji.
inline QByteArray dockArticle()
{
    return "Dockers stay out for a second week\n\nBy Ada Okoye\n\n"
           "“We will not go back before the contract is signed,” said Marta Lind, who leads the "
           "Dockers’ Union. \xF0\x9F\x98\x80\n\n"
           "Port director Jonas Velde called the strike \"a gift to our rivals\". Velde said he "
           "would "
           "meet Lind on Friday, but that nothing new had been offered by either of the two "
           "sides.\n\n"
           "“It is late,” Lind said, “but it is not too late for all of us to sit down.”\n";
}

} // namespace postil
