// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/import/charset.h"

#include "core/clean/languagedetection.h"

#include <QHash>
#include <QRegularExpression>

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

/// Whether ICU knows it and it may be used: charsets that hide markup in plain letters may not.
static bool isUsable(const QByteArray &name)
{
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(
        ucnv_open(name.constData(), &error), ucnv_close);
    if (name.isEmpty() || U_FAILURE(error) || !converter)
        return false;
    const auto type = ucnv_getType(converter.get());
    return type != UCNV_UTF7 && type != UCNV_IMAP_MAILBOX;
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

/// A character that the end cuts is no fault.
static bool isValidUtf8(QByteArrayView bytes)
{
    auto end = bytes.size();
    for (int back = 0; back < 4 && end > 0 && (bytes[end - 1] & 0xc0) == 0x80; ++back)
        --end;
    if (end > 0 && (bytes[end - 1] & 0xc0) == 0xc0)
        --end;
    return QUtf8StringView(bytes.first(end)).isValidUtf8();
}

static bool isControl(char16_t c)
{
    return c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1b;
}

/// UTF-16 without a mark shows in bytes that no other text holds: zeros in Latin, other control
/// characters in all else.
static QByteArray utf16Without(QByteArrayView bytes)
{
    const auto sample = bytes.first(std::min<qsizetype>(bytes.size(), 4096) & ~qsizetype(1));
    const auto controls = std::ranges::count_if(sample, [](char c) { return isControl(uchar(c)); });
    if (sample.size() < 8 || controls * 100 < sample.size())
        return {};
    QByteArray best;
    double most = 0.3;
    for (const auto *name : {"utf-16le", "utf-16be"}) {
        const auto text = decodeBy(name, sample);
        const auto wrong =
            std::ranges::count_if(text, [](QChar c) { return isControl(c.unicode()); });
        // Latin the wrong way round is all East Asian.
        const auto plain = std::ranges::count_if(
            text, [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); });
        const auto score =
            plausibilityOf(text) + double(plain) / double(std::max<qsizetype>(1, text.size()));
        if (wrong * 50 < text.size() && score > most) {
            most = score;
            best = name;
        }
    }
    return best;
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

static bool isLetter(char c)
{
    return (c | 32) >= 'a' && (c | 32) <= 'z';
}

/// The charset that one meta element declares; its attributes stand in `tag`.
static QString charsetOfMeta(QStringView tag)
{
    static const QRegularExpression attribute(
        u"([^\\s=\"'/>]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>\"']+))"_s);
    static const QRegularExpression inContent(
        u"charset\\s*=\\s*[\"']?([\\w.:-]{2,40})"_s, QRegularExpression::CaseInsensitiveOption);
    QString content;
    bool isPragma = false;
    for (auto it = attribute.globalMatchView(tag); it.hasNext();) {
        const auto match = it.next();
        const auto name = match.captured(1).toLower();
        const QString value = match.captured(2) + match.captured(3) + match.captured(4);
        if (name == u"charset")
            return value.trimmed();
        isPragma |= name == u"http-equiv" && value.trimmed().toLower() == u"content-type";
        if (name == u"content")
            content = value;
    }
    return isPragma ? inContent.match(content).captured(1) : QString();
}

/// Where the content ends that no tag counts in, if such an element begins at `at`.
static qsizetype endOfRaw(QStringView text, qsizetype at)
{
    static constexpr QStringView elements[] = {
        u"title", u"script", u"style", u"textarea", u"xmp", u"noframes"};
    const auto endAfter = [&](QStringView mark) {
        const auto end = text.indexOf(mark, at, Qt::CaseInsensitive);
        return end < 0 ? text.size() : end + mark.size();
    };
    const auto rest = text.sliced(at);
    if (rest.startsWith(u"<!--"))
        return endAfter(u"-->");
    for (const auto element : elements) {
        const bool isIt = rest.size() > element.size() + 1
            && rest.sliced(1).startsWith(element, Qt::CaseInsensitive)
            && !rest[element.size() + 1].isLetterOrNumber();
        if (isIt)
            return endAfter(QString(u"</"_s + element));
    }
    return at;
}

QByteArray declaredCharset(QByteArrayView bytes)
{
    static constexpr qsizetype most = 1'000'000;
    static const QRegularExpression xml(
        u"^\\s*<\\?xml[^>]{0,200}encoding\\s*=\\s*[\"']([\\w.:-]{2,40})"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto text = QString::fromLatin1(bytes.first(std::min(bytes.size(), most)));
    if (const auto match = xml.match(text); match.hasMatch())
        return match.captured(1).toLatin1().toLower();
    for (auto at = text.indexOf(u'<'); at >= 0; at = text.indexOf(u'<', at)) {
        if (const auto end = endOfRaw(text, at); end > at) {
            at = end;
            continue;
        }
        const auto rest = QStringView(text).sliced(at);
        const bool isMeta = rest.size() > 6 && rest.startsWith(u"<meta", Qt::CaseInsensitive)
            && (rest[5].isSpace() || rest[5] == u'/');
        if (isMeta) {
            const auto end = rest.indexOf(u'>');
            const auto charset = charsetOfMeta(rest.sliced(5).first(
                std::min<qsizetype>(end < 0 ? rest.size() - 5 : end - 5, 2000)));
            if (!charset.isEmpty())
                return charset.toLatin1().toLower();
        }
        ++at;
    }
    return {};
}

/// The part of a text that tells most: the words around the bytes beyond ASCII.
static QByteArray sampleOf(QByteArrayView bytes)
{
    static constexpr qsizetype around = 40;
    QByteArray sample;
    qsizetype taken = 0; // all before it was looked at
    for (qsizetype at = 0; at < bytes.size() && sample.size() < sampleSize; ++at) {
        if (bytes[at] >= 0)
            continue;
        auto start = std::max(taken, at - around);
        while (start > taken && bytes[start - 1] != ' ' && bytes[start - 1] >= 0)
            --start;
        auto end = std::min(bytes.size(), at + around);
        while (end < bytes.size() && (bytes[end] < 0 || isLetter(bytes[end]))
            && end - start < sampleSize)
            ++end;
        if (start > taken && !sample.isEmpty())
            sample += '\n';
        sample += bytes.sliced(start, end - start);
        taken = end;
        at = end - 1;
    }
    return sample;
}

/// What ICU takes the bytes for, and how sure it is: 0–100.
static QHash<QByteArray, int> guesses(const QByteArray &sample)
{
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
        if (name.startsWith("utf-") || name.startsWith("ibm42"))
            continue;
        auto &known = confidence[asBrowsersRead(name)];
        known = std::max(known, int(ucsdet_getConfidence(matches[i], &error)));
    }
    return confidence;
}

/// What is written before the charset's name is looked at: how sure ICU is and how much its
/// declaration counts. Latin-1 is what a server says that does not know.
static double weightOf(const QByteArray &name, int confidence, const QByteArray &declared)
{
    const double first = name == "windows-1252" ? 0.02 : 0;
    const double ofDeclaration = name != declared ? 0 : name == "windows-1252" ? 0.1 : 0.4;
    return first + 0.01 * confidence + ofDeclaration;
}

namespace {

/// The bytes as one charset gives them.
struct Reading
{
    QByteArray charset;
    QChar::Script script = QChar::Script_Unknown; ///< of most letters beyond ASCII
    double score = 0; ///< by its letters
    double likeness = 0; ///< to a language
};

} // namespace

static QChar::Script scriptOf(QStringView text)
{
    QHash<int, int> counts;
    for (const auto c : text) {
        if (c.unicode() > 0x7f && c.isLetter())
            ++counts[int(c.script())];
    }
    int script = QChar::Script_Unknown;
    for (const auto &[each, count] : counts.asKeyValueRange()) {
        const auto most = counts.value(script);
        if (count > most || (count == most && each < script))
            script = each;
    }
    return QChar::Script(script);
}

/// All readings that make some sense, the charsets by name.
static QList<Reading> readingsOf(const QByteArray &sample, const QByteArray &declared)
{
    static constexpr double isNear = 1.2;
    auto confidence = guesses(sample);
    for (const auto *name : {"windows-1252", "windows-1251", "koi8-r", "koi8-u", "iso-8859-5",
             "ibm866", "gb18030", "big5", "windows-31j", "euc-jp", "windows-949", "windows-1250",
             "iso-8859-2", "windows-1253", "windows-1254", "windows-1255", "windows-1256",
             "windows-1257", "windows-874"})
        confidence[name] += 0;
    if (!declared.isEmpty())
        confidence[declared] += 0;
    QList<Reading> readings;
    double best = -1e9;
    for (const auto &[name, sure] : confidence.asKeyValueRange()) {
        const auto text = decodeBy(name, sample);
        if (text.isNull())
            continue;
        const auto score = plausibilityOf(text) + weightOf(name, sure, declared);
        best = std::max(best, score);
        readings.append({name, scriptOf(text), score, 0});
    }
    readings.removeIf([&](const Reading &each) { return each.score < best - isNear; });
    for (auto &reading : readings)
        reading.likeness = likenessToLanguage(decodeBy(reading.charset, sample));
    std::ranges::sort(readings, {}, &Reading::charset);
    return readings;
}

/// The charset by which the bytes read best. First the script, by letters that go together, which
/// a language with a script of its own cannot help to tell; then, where languages share the script,
/// the charset by which it reads as one of them.
static QByteArray bestReading(QByteArrayView bytes, const QByteArray &declared)
{
    static constexpr double mostOfLikeness = 0.7;
    const auto readings = readingsOf(sampleOf(bytes), declared);
    const auto byLetters = [](const Reading &reading) {
        return reading.score + std::min(mostOfLikeness, reading.likeness);
    };
    const auto first = std::ranges::max_element(readings, {}, byLetters);
    if (first == readings.end())
        return "windows-1252";
    const auto script = first->script;
    if (script != QChar::Script_Latin && script != QChar::Script_Cyrillic)
        return first->charset;
    const auto byLanguage = [&](const Reading &reading) {
        return reading.script == script ? reading.score + 2 * reading.likeness : -1e9;
    };
    return std::ranges::max_element(readings, {}, byLanguage)->charset;
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
        if (!isUsable(name))
            return failure(ErrorCode::Invalid,
                u"The charset %1 is not known. Choose another, such as UTF-8."_s.arg(charset), {});
        return decodedAs(name, bytes);
    }
    if (const auto mark = byMark(bytes); !mark.isEmpty())
        return decodedAs(mark, bytes);
    const auto escape = bytes.sliced(std::max<qsizetype>(bytes.indexOf('\x1b'), 0));
    const bool isJapanese =
        escape.startsWith('\x1b') && (escape.contains("\x1b$B") || escape.contains("\x1b$@"));
    if (isJapanese && std::ranges::none_of(bytes, [](char c) { return c < 0; }))
        return decodedAs("iso-2022-jp", bytes);
    if (isValidUtf8(bytes))
        return decodedAs("utf-8", bytes);
    auto declared = asBrowsersRead(declaredCharset(bytes));
    const auto asUtf8 = QString::fromUtf8(bytes);
    const auto broken = asUtf8.count(QChar::ReplacementCharacter);
    const auto foreign = std::ranges::count_if(asUtf8, [](QChar c) { return c.unicode() > 0x7f; });
    if (broken * 20 < foreign)
        return decodedAs("utf-8", bytes);
    if (declared == "utf-8" || !isUsable(declared))
        declared.clear();
    return decodedAs(bestReading(bytes, declared), bytes);
}

} // namespace postil
