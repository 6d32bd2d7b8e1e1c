// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/export/mergedexport.h"

#include "core/export/frontmatter.h"

#include <QHash>

namespace postil {

using namespace Qt::StringLiterals;

/// What stands between a person's marks, by block id, in order of the file.
struct UserSections
{
    QStringList ids;
    QHash<QString, QString> texts; ///< whole lines, each with its line end
};

/// The id on a line that is such a mark; empty on any other.
static QString idOn(QStringView line, QStringView mark)
{
    const auto trimmed = line.trimmed();
    if (!trimmed.startsWith(mark) || !trimmed.endsWith(u"%%") || trimmed.size() < mark.size() + 2)
        return {};
    return trimmed.sliced(mark.size()).chopped(2).trimmed().toString();
}

static constexpr QStringView startMark = u"%%user-start ";
static constexpr QStringView endMark = u"%%user-end";

static bool isEndMark(QStringView line)
{
    return line.trimmed().startsWith(endMark) && line.trimmed().endsWith(u"%%");
}

/// A section whose end mark somebody deleted goes on to the next start, so that nothing is lost.
static UserSections userSections(const QString &body)
{
    UserSections sections;
    QString open;
    for (const auto line : QStringView(body).split(u'\n')) {
        const auto id = idOn(line, startMark);
        if (!id.isEmpty()) {
            open = id;
            if (!sections.texts.contains(id))
                sections.ids.append(id);
            sections.texts[id] += QString();
        } else if (isEndMark(line)) {
            open.clear();
        } else if (!open.isEmpty()) {
            sections.texts[open] += line + u'\n';
        }
    }
    return sections;
}

static QString withFrontMatter(const FrontMatter &fresh, const FrontMatter &existing)
{
    QString file = u"---\n"_s;
    QStringList ours;
    for (const auto &entry : fresh.entries) {
        ours.append(FrontMatter::keyOf(entry));
        file += entry + u'\n';
    }
    for (const auto &entry : existing.entries) {
        const auto key = FrontMatter::keyOf(entry);
        if (!ours.contains(key))
            file += entry + u'\n';
    }
    return file + u"---\n"_s;
}

QString mergedExport(const QString &fresh, const QString &existing)
{
    const auto freshParts = splitFrontMatter(fresh);
    const auto oldParts = splitFrontMatter(existing);
    auto kept = userSections(oldParts.body);
    auto merged = withFrontMatter(freshParts, oldParts);
    for (const auto line : QStringView(freshParts.body).split(u'\n')) {
        merged += line + u'\n';
        if (const auto id = idOn(line, startMark); !id.isEmpty())
            merged += kept.texts.take(id);
    }
    merged.chop(1); // the last line end opened no line
    QString orphans;
    for (const auto &id : std::as_const(kept.ids)) {
        const auto text = kept.texts.value(id);
        if (!text.trimmed().isEmpty())
            orphans += u"\n%%user-start %1%%\n"_s.arg(id) + text + u"%%user-end %1%%\n"_s.arg(id);
    }
    return orphans.isEmpty() ? merged
                             : merged + u"\n## Notes on entries that are gone\n"_s + orphans;
}

QString exportedArticle(const QString &file)
{
    for (const auto &entry : splitFrontMatter(file).entries) {
        if (FrontMatter::keyOf(entry) == u"article_id")
            return entry.section(u':', 1).trimmed().remove(u'"').remove(u'\'').section(u':', -1);
    }
    return {};
}

} // namespace postil
