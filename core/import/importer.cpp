// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/import/importer.h"

#include "core/clean/htmlcleaner.h"
#include "core/clean/picturekind.h"
#include "core/clean/textcleaner.h"
#include "core/import/charset.h"
#include "core/import/savedpictures.h"
#include "core/import/webarchive.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

static constexpr qint64 largestSource = 32 * 1024 * 1024;

namespace {

/// A kind of file that is known by its first bytes and not read.
struct ForeignKind
{
    QByteArrayView magic;
    QStringView what;
    QStringView advice;
};

} // namespace

static const ForeignKind foreignKinds[] = {
    {"%PDF-", u"a PDF document", u"Save its text as a text file and import that."},
    {"PK\x03\x04", u"a zip archive or office document",
        u"Unpack it, or save the article as HTML or text."},
    {"\x1f\x8b", u"compressed with gzip", u"Unpack it first."},
    {"\x28\xb5\x2f\xfd", u"compressed with zstd", u"Unpack it first."},
    {"BZh", u"compressed with bzip2", u"Unpack it first."},
    {"\xfd"
     "7zXZ",
        u"compressed with xz", u"Unpack it first."},
    {"\x89PNG", u"a picture", u"Import the page it belongs to."},
    {"\xff\xd8\xff", u"a picture", u"Import the page it belongs to."},
    {"GIF8", u"a picture", u"Import the page it belongs to."},
    {"RIFF", u"a picture, sound or film", u"Import a page or a text."},
    {"\x7f"
     "ELF",
        u"a program", u"Import a page or a text."},
    {"SQLite format 3", u"a database", u"To open a library, use Open library."},
    {"{\\rtf", u"a rich text document", u"Save it as HTML or text."},
    {"\xd0\xcf\x11\xe0", u"an office document", u"Save it as HTML or text."},
};

static QString nameOf(const Source &source)
{
    return source.fileName.isEmpty() ? u"The text"_s : source.fileName;
}

static std::unexpected<Error> tooLarge(const QString &name)
{
    return failure(ErrorCode::TooLarge,
        u"%1 is larger than 32 MB, the most that is read. Cut it into parts, or save the page without its pictures."_s
            .arg(name),
        {});
}

static Result<void> checkKind(const Source &source)
{
    const auto &bytes = source.bytes;
    if (bytes.size() > largestSource)
        return tooLarge(nameOf(source));
    if (std::ranges::all_of(
            bytes, [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }))
        return failure(ErrorCode::Malformed,
            u"%1 is empty. Check that it was saved or downloaded completely."_s.arg(nameOf(source)),
            {});
    for (const auto &[magic, what, advice] : foreignKinds) {
        if (bytes.startsWith(magic))
            return failure(ErrorCode::Unsupported,
                u"%1 is %2, which is not read. %3"_s.arg(nameOf(source), what, advice), {});
    }
    return {};
}

/// Whether a text is full of what people do not write: it was no text.
static bool isBinary(QStringView text)
{
    const auto sample = text.first(std::min<qsizetype>(text.size(), 60'000));
    const auto controls = std::ranges::count_if(sample, [](QChar c) {
        return (c.unicode() < 0x20 && !c.isSpace() && c.unicode() != 0x1b) || c.unicode() == 0xfffd;
    });
    return controls * 50 > sample.size();
}

/// Whether a text is HTML, by its beginning and the tags in it.
static bool isHtml(QStringView text)
{
    static const QRegularExpression opening(
        u"^\\s*(?:<!--.{0,4000}?-->\\s*|<\\?xml[^>]*>\\s*)*<(?:!doctype\\s+html|html|head|body|title|meta|script|article|main|div|p|h[1-6]|table)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(
        u"</(?:p|div|a|span|h[1-6]|li|ul|td|table|script|head|body|html|em|strong|b|i)\\s*>|<(?:br|p|div|body|html|meta)\\b[^<>]{0,200}>"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto start = text.first(std::min<qsizetype>(text.size(), 20'000));
    if (opening.matchView(start).hasMatch())
        return true;
    int tags = 0;
    for (auto it = tag.globalMatchView(start); it.hasNext() && tags < 6; it.next())
        ++tags;
    return tags >= 6;
}

Result<Source> readSource(const QString &fileName)
{
    const QFileInfo info(fileName);
    if (!info.exists())
        return failure(ErrorCode::NotFound,
            u"%1 is not there. Check the name and the folder."_s.arg(fileName), {});
    if (info.isDir())
        return failure(
            ErrorCode::Unsupported, u"%1 is a folder. Choose the files in it."_s.arg(fileName), {});
    if (info.size() > largestSource)
        return tooLarge(fileName);
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotReadable,
            u"%1 cannot be read. Check that you are allowed to open it."_s.arg(fileName),
            file.errorString());
    Source source{file.read(largestSource + 1), fileName, {}};
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::NotReadable,
            u"%1 cannot be read. Check the disk it is on."_s.arg(fileName), file.errorString());
    return source;
}

/// What was cleaned, unless it is too much to be worked on.
static Result<ImportedArticle> ofReasonableSize(ImportedArticle imported, const Source &source)
{
    const auto &article = imported.cleaned;
    const auto blocks = article.document.blocks().size() + article.removed.size();
    if (!article.isTooLarge && blocks <= mostBlocks)
        return imported;
    return failure(ErrorCode::TooLarge,
        u"%1 has more than %2 paragraphs, the most that is read. Cut it into parts."_s.arg(
            nameOf(source), QLocale::c().toString(mostBlocks)));
}

/// The pictures of an archive lie in it by their addresses.
static void addArchivedPictures(CleanedArticle &article, const WebArchive &archive)
{
    qsizetype together = 0;
    for (const auto &block : article.document.blocks()) {
        const auto &source = block.source;
        if (block.kind != BlockKind::Image || article.pictures.contains(source))
            continue;
        const auto bytes = archive.parts.value(source);
        together += bytes.size();
        if (isPicture(bytes) && bytes.size() <= largestPicture && together <= mostPictures)
            article.pictures.insert(source, bytes);
    }
}

static Result<ImportedArticle> importArchive(const Source &source)
{
    const auto archive = readWebArchive(source.bytes);
    if (!archive)
        return failure(ErrorCode::Malformed,
            u"%1 is a web archive without a page in it. Save the page once more."_s.arg(
                nameOf(source)),
            archive.error().message);
    const auto chosen = source.charset.isEmpty() ? archive->charset : source.charset;
    auto decoded = decodeText(archive->page, chosen);
    if (!decoded && source.charset.isEmpty())
        decoded = decodeText(archive->page);
    if (!decoded)
        return std::unexpected(decoded.error());
    ImportedArticle page{
        cleanHtml(decoded->text, archive->address), u"multipart/related"_s, decoded->charset};
    addArchivedPictures(page.cleaned, *archive);
    return ofReasonableSize(std::move(page), source);
}

Result<ImportedArticle> importSource(const Source &source)
{
    if (const auto kind = checkKind(source); !kind)
        return std::unexpected(kind.error());
    if (isWebArchive(source.bytes))
        return importArchive(source);
    const auto decoded = decodeText(source.bytes, source.charset);
    if (!decoded)
        return std::unexpected(decoded.error());
    if (isBinary(decoded->text))
        return failure(ErrorCode::Unsupported,
            u"%1 is no text. Import an HTML page or a text file."_s.arg(nameOf(source)), {});
    if (isHtml(decoded->text)) {
        ImportedArticle page{cleanHtml(decoded->text), u"text/html"_s, decoded->charset};
        addSavedPictures(page.cleaned, source.fileName);
        return ofReasonableSize(std::move(page), source);
    }
    return ofReasonableSize({cleanText(decoded->text), u"text/plain"_s, decoded->charset}, source);
}

} // namespace postil
