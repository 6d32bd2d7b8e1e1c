// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/import/charset.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringDecoder>

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <memory>

namespace postil {

using namespace Qt::StringLiterals;

static constexpr qsizetype sampleSize = 60'000;

/// What browsers read instead of what is written.
static QByteArray asBrowsersRead(const QByteArray &name)
{
    static const QHash<QByteArray, QByteArray> others = {{"iso-8859-1", "windows-1252"},
        {"latin1", "windows-1252"}, {"latin-1", "windows-1252"}, {"us-ascii", "windows-1252"},
        {"ascii", "windows-1252"}, {"cp1252", "windows-1252"}, {"iso8859-1", "windows-1252"},
        {"gb2312", "gb18030"}, {"gbk", "gb18030"}, {"gb_2312-80", "gb18030"}, {"x-gbk", "gb18030"},
        {"shift_jis", "windows-31j"}, {"shift-jis", "windows-31j"}, {"sjis", "windows-31j"},
        {"x-sjis", "windows-31j"}, {"euc-kr", "windows-949"}, {"ks_c_5601-1987", "windows-949"},
        {"iso-8859-9", "windows-1254"}, {"tis-620", "windows-874"}, {"iso-8859-11", "windows-874"},
        {"cp1251", "windows-1251"}, {"utf8", "utf-8"}, {"unicode", "utf-8"}, {"utf-16", "utf-8"},
        {"utf-16le", "utf-8"}, {"iso-8859-8-i", "iso-8859-8"}, {"big5-hkscs", "big5"}};
    return others.value(name, name);
}

/// Decodes by a converter of ICU; null when there is no such charset.
static QString decodeBy(const QByteArray &name, QByteArrayView bytes)
{
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(
        ucnv_open(name.constData(), &error), ucnv_close);
    if (U_FAILURE(error) || !converter)
        return {};
    QString text(bytes.size() + 16, Qt::Uninitialized);
    auto *out = reinterpret_cast<UChar *>(text.data());
    auto *const start = out;
    const auto *in = bytes.data();
    error = U_ZERO_ERROR;
    ucnv_toUnicode(converter.get(), &out, start + text.size(), &in, bytes.data() + bytes.size(),
        nullptr, true, &error); // no charset makes more units than bytes
    text.truncate(out - start);
    return text.isNull() ? u""_s : text;
}

static bool isValidUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    auto end = bytes.size();
    for (int back = 0; back < 4 && end > 0 && (bytes[end - 1] & 0xc0) == 0x80; ++back)
        --end;
    if (end > 0 && (bytes[end - 1] & 0xc0) == 0xc0)
        --end;
    const QString text = decoder.decode(bytes.first(end));
    return !decoder.hasError() && !text.isNull();
}

/// UTF-16 without a mark shows in zeros at every second place.
static QByteArray utf16Without(QByteArrayView bytes)
{
    const auto size = std::min<qsizetype>(bytes.size(), 4096) & ~qsizetype(1);
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < size; i += 2) {
        even += bytes[i] == 0;
        odd += bytes[i + 1] == 0;
    }
    if (size < 8)
        return {};
    if (odd * 5 > size && even * 50 < size)
        return "utf-16le";
    return even * 5 > size && odd * 50 < size ? QByteArray("utf-16be") : QByteArray();
}

static QByteArray byMark(QByteArrayView bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        return "utf-8";
    if (bytes.size() >= 4 && bytes.first(4) == QByteArrayView("\xff\xfe\0\0", 4))
        return "utf-32le";
    if (bytes.size() >= 4 && bytes.first(4) == QByteArrayView("\0\0\xfe\xff", 4))
        return "utf-32be";
    if (bytes.startsWith("\xff\xfe"))
        return "utf-16le";
    return bytes.startsWith("\xfe\xff") ? QByteArray("utf-16be") : utf16Without(bytes);
}

QByteArray declaredCharset(QByteArrayView bytes)
{
    static const QRegularExpression declaration(
        u"<meta\\b[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,30})|<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([\\w.:-]{2,30})"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto text =
        QString::fromLatin1(bytes.first(std::min<qsizetype>(bytes.size(), 1'000'000)));
    const auto match = declaration.match(text);
    const auto name = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
    return name.toLatin1().toLower();
}

/// The part of a text that tells most: around the bytes beyond ASCII.
static QByteArray sampleOf(QByteArrayView bytes)
{
    if (bytes.size() <= sampleSize)
        return bytes.toByteArray();
    QByteArray sample;
    const auto lines = bytes.toByteArray().split('\n');
    for (const auto &line : lines) {
        const bool isTelling = std::ranges::any_of(line, [](char c) { return c < 0; });
        if (isTelling)
            sample += line.first(std::min<qsizetype>(line.size(), 4000)) + '\n';
        if (sample.size() > sampleSize)
            break;
    }
    return sample;
}

static QByteArray bestReading(QByteArrayView bytes, const QByteArray &declared)
{
    const auto sample = sampleOf(bytes);
    QHash<QByteArray, int> confidence;
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(
        ucsdet_open(&error), ucsdet_close);
    ucsdet_enableInputFilter(detector.get(), true);
    ucsdet_setText(detector.get(), sample.constData(), int(sample.size()), &error);
    int count = 0;
    const auto *const *const matches = ucsdet_detectAll(detector.get(), &count, &error);
    for (int i = 0; U_SUCCESS(error) && i < count; ++i) {
        const QByteArray name = QByteArray(ucsdet_getName(matches[i], &error)).toLower();
        auto &known = confidence[asBrowsersRead(name)];
        known = std::max(known, int(ucsdet_getConfidence(matches[i], &error)));
    }
    for (const auto *name : {"windows-1252", "windows-1251", "koi8-r", "gb18030", "big5",
             "windows-31j", "euc-jp", "windows-949", "windows-1250", "windows-1253", "windows-1254",
             "windows-1255", "windows-1256", "iso-8859-2"})
        confidence[name] += 0;
    if (!declared.isEmpty())
        confidence[declared] += 25;
    double bestScore = -1e9;
    QByteArray best = "windows-1252";
    for (auto it = confidence.cbegin(); it != confidence.cend(); ++it) {
        if (it.key().startsWith("utf-") || it.key().startsWith("ibm42"))
            continue;
        const auto text = decodeBy(it.key(), sample);
        const auto score =
            plausibilityOf(text) + 0.015 * it.value() + (it.key() == "windows-1252" ? 0.02 : 0);
        if (text.isNull() || score < bestScore || (score == bestScore && it.key() > best))
            continue;
        bestScore = score;
        best = it.key();
    }
    return best;
}

static DecodedText decodedAs(const QByteArray &name, QByteArrayView bytes)
{
    auto text = name == "utf-8" ? QString::fromUtf8(bytes) : decodeBy(name, bytes);
    if (text.startsWith(QChar(0xfeff)))
        text.remove(0, 1);
    const auto shown = name == "utf-8" || name.startsWith("utf-") || name == "gb18030"
            || name == "big5" || name == "euc-jp" || name.startsWith("iso")
            || name.startsWith("koi8")
        ? name.toUpper()
        : name;
    return {text, QString::fromLatin1(shown)};
}

Result<DecodedText> decodeText(QByteArrayView bytes, const QString &charset)
{
    if (!charset.isEmpty()) {
        const auto name = charset.toLatin1().toLower();
        if (name == "utf-7"
            || (name != "utf-8" && decodeBy(name, QByteArrayView("a")).isEmpty()
                && decodeBy(name, QByteArrayView("a\0\0\0", 4)).isEmpty()))
            return failure(ErrorCode::Invalid,
                u"The charset %1 is not known. Choose another, such as UTF-8."_s.arg(charset), {});
        return decodedAs(name, bytes);
    }
    if (const auto mark = byMark(bytes); !mark.isEmpty())
        return decodedAs(mark, bytes);
    static constexpr char escape = 0x1b;
    const bool isJapanese =
        bytes.contains(QByteArrayView("\x1b$")) && bytes.contains(QByteArrayView("\x1b("));
    if (isJapanese && std::ranges::none_of(bytes, [](char c) { return c < 0; })
        && bytes.contains(escape))
        return decodedAs("iso-2022-jp", bytes);
    if (isValidUtf8(bytes))
        return decodedAs("utf-8", bytes);
    auto declared = asBrowsersRead(declaredCharset(bytes));
    const auto asUtf8 = QString::fromUtf8(bytes);
    const auto broken = asUtf8.count(QChar::ReplacementCharacter);
    const auto foreign = std::ranges::count_if(asUtf8, [](QChar c) { return c.unicode() > 0x7f; });
    if (broken * 20 < foreign)
        return decodedAs("utf-8", bytes);
    if (declared == "utf-8" || declared.startsWith("utf-7")
        || decodeBy(declared, QByteArrayView("a")).isEmpty())
        declared.clear();
    return decodedAs(bestReading(bytes, declared), bytes);
}

} // namespace postil
