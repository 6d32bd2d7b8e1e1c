// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/import/savedpictures.h"

#include "core/clean/picturekind.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

namespace postil {

using namespace Qt::StringLiterals;

/// The path of a picture in the page's own folder; empty when it is elsewhere or behind a link.
static QString pathOf(const QString &address, const QFileInfo &page)
{
    const QUrl url(address);
    if (!url.isValid() || !url.isRelative() || address.startsWith(u'/')
        || address.startsWith(u'\\'))
        return {};
    const auto home = page.absoluteDir().canonicalPath();
    const auto path = QDir::cleanPath(home + u'/' + url.path(QUrl::FullyDecoded));
    const auto folder = path.sliced(std::min(path.size(), home.size() + 1)).section(u'/', 0, 0);
    const auto name = page.completeBaseName();
    if (home.isEmpty() || !path.startsWith(home + u'/') || !folder.startsWith(name)
        || folder.size() <= name.size() || !QStringView(u"_-.").contains(folder[name.size()]))
        return {};
    const QFileInfo info(path);
    const bool isPlain =
        info.isFile() && info.canonicalFilePath() == path && path.contains(folder + u'/');
    return isPlain && info.size() <= largestPicture ? path : QString();
}

void addSavedPictures(CleanedArticle &article, const QString &fileName)
{
    if (fileName.isEmpty())
        return;
    const QFileInfo page(fileName);
    qint64 together = 0;
    for (const auto &block : article.document.blocks()) {
        if (block.kind != BlockKind::Image || block.source.isEmpty()
            || article.pictures.contains(block.source))
            continue;
        const auto path = pathOf(block.source, page);
        QFile file(path);
        if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
            continue;
        auto bytes = file.read(largestPicture);
        together += bytes.size();
        if (together > mostPictures)
            return;
        if (isPicture(bytes))
            article.pictures.insert(block.source, std::move(bytes));
    }
}

} // namespace postil
