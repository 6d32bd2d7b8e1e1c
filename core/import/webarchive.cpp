// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/import/webarchive.h"

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

static constexpr int deepest = 4;
static constexpr qsizetype mostParts = 20'000;

namespace {

/// The head of a part, its names in lower case, and what follows it.
struct Part
{
    QHash<QByteArray, QByteArray> head;
    QByteArrayView body;

    QByteArray value(const QByteArray &name) const { return head.value(name); }
};

} // namespace

/// The end of the line at `from`, and where the next one begins.
static std::pair<qsizetype, qsizetype> lineEnd(QByteArrayView bytes, qsizetype from)
{
    auto end = bytes.indexOf('\n', from);
    const auto next = end < 0 ? bytes.size() : end + 1;
    if (end < 0)
        end = bytes.size();
    if (end > from && bytes[end - 1] == '\r')
        --end;
    return {end, next};
}

static Part partOf(QByteArrayView bytes)
{
    static constexpr qsizetype longestHead = 64'000;
    Part part;
    QByteArray name;
    qsizetype at = 0;
    while (at < bytes.size() && at < longestHead) {
        const auto [end, next] = lineEnd(bytes, at);
        const auto line = bytes.sliced(at, end - at);
        at = next;
        if (line.isEmpty())
            break;
        const bool goesOn = line.front() == ' ' || line.front() == '\t';
        const auto colon = line.indexOf(':');
        if (goesOn && !name.isEmpty()) {
            part.head[name] += line.trimmed().toByteArray();
        } else if (colon > 0) {
            name = line.first(colon).toByteArray().toLower();
            part.head[name] = line.sliced(colon + 1).trimmed().toByteArray();
        }
    }
    part.body = bytes.sliced(std::min(at, bytes.size()));
    return part;
}

/// A parameter of a head, such as boundary="…".
static QByteArray parameter(const QByteArray &value, const QByteArray &name)
{
    const auto lower = value.toLower();
    auto at = lower.indexOf(QByteArray(name + '='));
    if (at < 0)
        return {};
    at += name.size() + 1;
    if (at < value.size() && value[at] == '"')
        return value.mid(at + 1, value.indexOf('"', at + 1) - at - 1);
    auto end = at;
    while (end < value.size() && value[end] != ';' && value[end] != ' ')
        ++end;
    return value.mid(at, end - at);
}

static int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 32);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

static QByteArray fromQuotedPrintable(QByteArrayView text)
{
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != '=') {
            out += text[at];
            continue;
        }
        const auto [end, next] = lineEnd(text, at + 1);
        const bool isSoftBreak = text.sliced(at + 1, end - at - 1).trimmed().isEmpty();
        const int high = at + 2 < text.size() ? hexDigit(text[at + 1]) : -1;
        const int low = high >= 0 ? hexDigit(text[at + 2]) : -1;
        if (low >= 0) {
            out += char(high * 16 + low);
            at += 2;
        } else if (isSoftBreak) {
            at = next - 1;
        } else {
            out += '=';
        }
    }
    return out;
}

static QByteArray decoded(const Part &part)
{
    const auto encoding = part.value("content-transfer-encoding").toLower();
    if (encoding == "base64")
        return QByteArray::fromBase64(part.body.toByteArray());
    if (encoding == "quoted-printable")
        return fromQuotedPrintable(part.body);
    return part.body.toByteArray();
}

/// The pieces between the boundary's lines.
static QList<QByteArrayView> piecesOf(QByteArrayView body, const QByteArray &boundary)
{
    QList<QByteArrayView> pieces;
    const QByteArray mark = "--" + boundary;
    const auto nextMark = [&](qsizetype from) {
        auto at = body.indexOf(mark, from);
        while (at > 0 && body[at - 1] != '\n')
            at = body.indexOf(mark, at + 1);
        return at;
    };
    auto at = nextMark(0);
    while (at >= 0 && pieces.size() < mostParts) {
        if (body.sliced(at + mark.size()).startsWith("--"))
            break;
        const auto start = lineEnd(body, at).second;
        const auto next = nextMark(start);
        auto end = next < 0 ? body.size() : next;
        while (next >= 0 && end > start && (body[end - 1] == '\n' || body[end - 1] == '\r')
            && next - end < 2)
            --end;
        pieces.append(body.sliced(start, end - start));
        at = next;
    }
    return pieces;
}

static void collect(const Part &part, WebArchive &archive, int depth)
{
    const auto type = part.value("content-type");
    const auto lower = type.toLower();
    if (lower.startsWith("multipart/")) {
        const auto boundary = parameter(type, "boundary");
        if (boundary.isEmpty() || depth >= deepest)
            return;
        for (const auto piece : piecesOf(part.body, boundary))
            collect(partOf(piece), archive, depth + 1);
        return;
    }
    const auto location = QString::fromUtf8(part.value("content-location"));
    const bool isPage = lower.startsWith("text/html") || lower.startsWith("application/xhtml");
    if (isPage && archive.page.isEmpty()) {
        archive.page = decoded(part);
        archive.charset = QString::fromLatin1(parameter(type, "charset"));
        if (!location.isEmpty())
            archive.address = location;
        return;
    }
    auto name = part.value("content-id");
    if (name.startsWith('<') && name.endsWith('>'))
        name = name.mid(1, name.size() - 2);
    if (location.isEmpty() && name.isEmpty())
        return;
    const auto bytes = decoded(part);
    if (!location.isEmpty())
        archive.parts.insert(location, bytes);
    if (!name.isEmpty())
        archive.parts.insert(u"cid:"_s + QString::fromUtf8(name), bytes);
}

bool isWebArchive(QByteArrayView bytes)
{
    const auto part = partOf(bytes.first(std::min<qsizetype>(bytes.size(), 16'000)));
    const auto type = part.value("content-type").toLower();
    return part.head.contains("mime-version")
        && (type.startsWith("multipart/related") || type.startsWith("multipart/alternative")
            || type.startsWith("multipart/mixed") || type.startsWith("text/html"));
}

Result<WebArchive> readWebArchive(const QByteArray &bytes)
{
    WebArchive archive;
    const auto whole = partOf(bytes);
    archive.address = QString::fromUtf8(whole.value("snapshot-content-location"));
    collect(whole, archive, 0);
    if (archive.page.isEmpty())
        return failure(ErrorCode::Malformed, u"There is no page in this web archive."_s);
    return archive;
}

} // namespace postil
