// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/export/exportfolder.h"

#include "core/base/replacefile.h"
#include "core/export/filename.h"
#include "core/export/markdown.h"
#include "core/export/mergedexport.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace postil {

using namespace Qt::StringLiterals;

static QString folded(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C).toCaseFolded();
}

/// The article that a file is an export of; looks at its beginning only.
static QString articleIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto beginning = QString::fromUtf8(file.read(64 * 1024));
    if (!beginning.startsWith(u"---") && !beginning.startsWith(QChar::ByteOrderMark))
        return {};
    beginning += u"\n---\n"_s; // in case it is cut off within the front matter
    return exportedArticle(beginning);
}

ExportFolder::ExportFolder(const QString &path) : m_path(path)
{
    const auto all = QDir(path).entryInfoList(
        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    for (const auto &entry : all) {
        m_taken.insert(folded(entry.fileName()));
        const bool isNote = entry.isFile() && !entry.isSymLink()
            && entry.suffix().compare(u"md", Qt::CaseInsensitive) == 0;
        if (!isNote)
            continue;
        const auto article = articleIn(entry.filePath());
        if (!article.isEmpty() && !m_names.contains(article))
            m_names.insert(article, entry.fileName());
    }
}

Result<ExportFolder> ExportFolder::open(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isDir())
        return failure(ErrorCode::NotWritable,
            u"%1 is a file, not a folder. Choose a folder to export into."_s.arg(path));
    if (path.isEmpty() || !QDir().mkpath(path))
        return failure(ErrorCode::NotWritable,
            u"The folder %1 cannot be made. Choose one that you may write to."_s.arg(path));
    return ExportFolder(path);
}

QString ExportFolder::freeName(const Article &article) const
{
    const auto base = fileNameFor(article.metadata.title, article.number);
    if (!m_taken.contains(folded(base + u".md"_s)))
        return base + u".md"_s;
    const QString unique = base + u' ' + article.id.toString().right(8);
    QString name = unique + u".md"_s;
    for (int i = 2; m_taken.contains(folded(name)); ++i)
        name = unique + u'-' + QString::number(i) + u".md"_s;
    return name;
}

Result<QString> ExportFolder::write(const ArticleContent &content)
{
    const auto article = content.article.id.toString();
    const auto fresh = toMarkdown(content);
    const auto known = m_names.constFind(article);
    if (known == m_names.cend()) {
        const auto name = freeName(content.article);
        const auto path = QDir(m_path).filePath(name);
        if (const auto written = replaceFile(path, fresh.toUtf8()); !written)
            return std::unexpected(written.error());
        m_taken.insert(folded(name));
        m_names.insert(article, name);
        return path;
    }
    const auto path = QDir(m_path).filePath(*known);
    QFile existing(path);
    if (!existing.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotReadable,
            u"%1 cannot be read, so that what you wrote in it cannot be kept. "
            "Allow reading it or move it away."_s.arg(path),
            existing.errorString());
    const auto before = existing.readAll();
    const auto after = mergedExport(fresh, QString::fromUtf8(before)).toUtf8();
    if (before == after)
        return path;
    return replaceFile(path + u".bak"_s, before)
        .and_then([&] { return replaceFile(path, after); })
        .transform([&] { return path; });
}

Result<QString> writeExport(const QString &folder, const ArticleContent &content)
{
    return ExportFolder::open(folder).and_then(
        [&](ExportFolder opened) { return opened.write(content); });
}

} // namespace postil
