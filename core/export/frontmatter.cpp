// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/export/frontmatter.h"

namespace postil {

using namespace Qt::StringLiterals;

static QString escapeOf(QChar c)
{
    switch (c.unicode()) {
    case u'"':
        return u"\\\""_s;
    case u'\\':
        return u"\\\\"_s;
    case u'\n':
        return u"\\n"_s;
    case u'\t':
        return u"\\t"_s;
    default:
        return u"\\u"_s + QString::number(c.unicode(), 16).rightJustified(4, u'0').toUpper();
    }
}

static bool isPlain(QChar c)
{
    if (c == u'"' || c == u'\\' || c.unicode() < 0x20)
        return false;
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    case QChar::Other_Format: // directions and the like; joiners belong to words and emoji
        return c.unicode() == 0x200C || c.unicode() == 0x200D;
    default:
        return true;
    }
}

QString yamlString(QStringView text)
{
    QString yaml = u"\""_s;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            yaml += c;
            yaml += text[++i];
        } else if (c.isSurrogate()) {
            yaml += QChar::ReplacementCharacter;
        } else if (isPlain(c)) {
            yaml += c;
        } else {
            yaml += escapeOf(c);
        }
    }
    return yaml + u'"';
}

QString yamlList(const QStringList &texts)
{
    if (texts.isEmpty())
        return u" []"_s;
    QString yaml;
    for (const auto &text : texts)
        yaml += u"\n  - "_s + yamlString(text);
    return yaml;
}

QString FrontMatter::keyOf(QStringView entry)
{
    if (entry.startsWith(u'#'))
        return {};
    auto key = entry.first(std::max<qsizetype>(0, entry.indexOf(u':'))).trimmed();
    if (key.size() > 1 && (key.startsWith(u'"') || key.startsWith(u'\'')))
        key = key.sliced(1, key.size() - 2);
    return key.toString();
}

static bool continuesEntry(QStringView line)
{
    return line.isEmpty() || line.front().isSpace() || line.startsWith(u"- ") || line == u"-";
}

FrontMatter splitFrontMatter(const QString &file)
{
    auto text = file;
    text.replace(u"\r\n"_s, u"\n"_s);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    const auto end = text.startsWith(u"---\n") ? text.indexOf(u"\n---\n", 3) : -1;
    if (end < 0)
        return {{}, text};
    FrontMatter matter{{}, text.sliced(end + 5)};
    for (const auto line :
        QStringView(text).sliced(4, std::max<qsizetype>(0, end - 4)).split(u'\n')) {
        if (continuesEntry(line) && !matter.entries.isEmpty())
            matter.entries.last() += u'\n' + line;
        else if (!line.isEmpty())
            matter.entries.append(line.toString());
    }
    return matter;
}

} // namespace postil
