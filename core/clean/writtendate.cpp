// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/writtendate.h"

#include "core/clean/wordfinder.h"

#include <QDate>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

/// Months by the beginnings of their names; longer beginnings are tried first.
static int monthNamed(QStringView name)
{
    static const QHash<QString, int> months = [] {
        const char16_t *const names[12] = {
            u"january jan januar januari janvier janv enero ene janeiro gennaio gen jänner jän "
            u"ocak oca "
            u"styczeń stycznia sty leden ledna ianuarie ian január янв января январь січня січень "
            u"tammikuu tammikuuta jaanuar sausio janvāris ιανουαρίου ιαν يناير ינואר जनवरी",
            u"february feb febr februar februari février févr fév fevrier febrero fevereiro fev "
            u"febbraio "
            u"şubat şub luty lutego lut únor února februarie február фев февраля февраль лютого "
            u"helmikuu helmikuuta veebruar vasario φεβρουαρίου φεβ فبراير פברואר फरवरी",
            u"march mar mars märz mär maart mrt marzo março marco mart marzec marca březen března "
            u"martie "
            u"március márc мар марта март березня maaliskuu maaliskuuta kovo märts μαρτίου μαρ "
            u"مارس מרץ "
            u"मार्च",
            u"april apr avril avr abril abr aprile nisan nis kwiecień kwietnia kwi duben dubna "
            u"aprilie "
            u"április ápr апр апреля апрель квітня huhtikuu huhtikuuta balandžio aprill απριλίου "
            u"απρ "
            u"أبريل אפריל अप्रैल",
            u"may mai mei mayo maio maggio mag mayıs maj maja květen května május máj мая май "
            u"травня "
            u"toukokuu toukokuuta gegužės μαΐου μαΐ مايو מאי मई",
            u"june jun juni juin junio junho giugno giu haziran haz czerwiec czerwca cze červen "
            u"června "
            u"iunie iun június jún июн июня июнь червня kesäkuu kesäkuuta birželio juuni ιουνίου "
            u"ιουν "
            u"يونيو יוני जून",
            u"july jul juli juillet juil julio julho luglio lug temmuz tem lipiec lipca lip "
            u"červenec "
            u"července iulie iul július júl июл июля июль липня heinäkuu heinäkuuta liepos juuli "
            u"ιουλίου ιουλ يوليو יולי जुलाई",
            u"august aug augustus augusti août aout agosto ago ağustos ağu sierpień sierpnia sie "
            u"srpen "
            u"srpna augusztus авг августа август серпня elokuu elokuuta rugpjūčio αυγούστου αυγ "
            u"أغسطس "
            u"אוגוסט अगस्त",
            u"september sep sept septembre septiembre setembro set settembre eylül eyl wrzesień "
            u"września "
            u"wrz září septembrie szeptember szept сен сент сентября сентябрь вересня syyskuu "
            u"syyskuuta "
            u"rugsėjo σεπτεμβρίου σεπ سبتمبر ספטמבר सितंबर",
            u"october oct oktober okt octobre octubre outubro out ottobre ott ekim eki październik "
            u"października paź říjen října octombrie október окт октября октябрь жовтня lokakuu "
            u"lokakuuta spalio oktoober οκτωβρίου οκτ أكتوبر אוקטובר अक्टूबर",
            u"november nov novembre noviembre novembro kasım kas listopad listopada lis listopadu "
            u"noiembrie noi ноя нояб ноября ноябрь листопада marraskuu marraskuuta lapkričio "
            u"νοεμβρίου "
            u"νοε نوفمبر נובמבר नवंबर",
            u"december dec dezember dez décembre déc diciembre dic dezembro dicembre aralık ara "
            u"grudzień "
            u"grudnia gru prosinec prosince decembrie дек декабря декабрь грудня joulukuu "
            u"joulukuuta "
            u"gruodžio detsember δεκεμβρίου δεκ ديسمبر דצמבר दिसंबर"};
        QHash<QString, int> table;
        for (int month = 0; month < 12; ++month) {
            for (const auto &word : QString(names[month]).split(u' '))
                table.insert(word, month + 1);
        }
        return table;
    }();
    return months.value(name.toString().toLower(), 0);
}

static QString isoOf(int year, int month, int day)
{
    if (year < 100)
        year += year < 70 ? 2000 : 1900;
    const QDate date(year, month, day);
    if (!date.isValid() || year < 1900 || year > 2100)
        return {};
    return date.toString(Qt::ISODate);
}

namespace {

/// What a text must hold for a form to be looked for, a bit each.
enum Needs : quint8
{
    Year = 1, ///< 1900 to 2099, the end of a run of digits
    TwoNumbers = 2,
    ThreeNumbers = 4,
    Letters = 8, ///< three in a row
    TwoDots = 16,
    TwoSlashes = 32,
    TwoSigns = 64, ///< dots, slashes or hyphens
    YearSign = 128
};

/// A form of date: a pattern with named groups y, m (number), n (name), d or a and b (unsure
/// which).
struct Form
{
    QRegularExpression pattern;
    quint8 needs = 0;
    bool hasPairs = false;
};

} // namespace

static QRegularExpression form(const QString &pattern)
{
    return QRegularExpression(pattern,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
}

static const QList<Form> &forms()
{
    static const QList<Form> all = {
        {form(
             u"(?<!\\d)(?<y>(?:19|20)\\d\\d)\\s?[-/.]\\s?(?<m>\\d{1,2})\\s?[-/.]\\s?(?<d>\\d{1,2})(?!\\d)"_s),
            Year | ThreeNumbers | TwoSigns},
        {form(
             u"(?<y>(?:19|20)\\d\\d)\\s?[年년]\\s?(?<m>\\d{1,2})\\s?[月월]\\s?(?<d>\\d{1,2})\\s?[日일号]"_s),
            Year | ThreeNumbers | YearSign},
        {form(
             u"(?<![\\d.])(?<d>\\d{1,2})(?:st|nd|rd|th|er|º|ª|°)?\\.?[\\s/-]{0,3}(?:of |de |di "
             u"|d[’'])?"
             "(?<n>[\\p{L}\\p{M}]{3,12})\\.?[,\\s/-]{1,3}(?:(?:of|de|del) )?(?<y>(?:19|20)\\d\\d)(?!\\d)"_s),
            Year | TwoNumbers | Letters},
        {form(u"(?<![\\p{L}\\p{M}])(?<n>[\\p{L}\\p{M}]{3,12})\\.?\\s{1,2}(?<d>\\d{1,2})(?:st|nd|rd|"
              u"th)?"
              ",?\\s{1,2}(?<y>(?:19|20)\\d\\d)(?!\\d)"_s),
            Year | TwoNumbers | Letters},
        {form(
             u"(?<!\\d)(?<y>(?:19|20)\\d\\d)[,\\s]{1,2}(?<n>[\\p{L}\\p{M}]{3,12})\\.?\\s(?<d>\\d{1,2})(?!\\d)"_s),
            Year | TwoNumbers | Letters},
        {form(
             u"(?<![\\d.])(?<d>\\d{1,2})\\.\\s?(?<m>\\d{1,2})\\.\\s?(?<y>(?:(?:19|20)\\d\\d|[012]\\d(?!\\d|\\.\\d)))(?!\\d)"_s),
            ThreeNumbers | TwoDots},
        {form(u"(?<![\\d.])(?<m>\\d{1,2})\\.(?<d>\\d{1,2})\\.(?<y>(?:19|20)\\d\\d)(?!\\d)"_s),
            Year | ThreeNumbers | TwoDots},
        {form(u"(?<![\\d/])(?<a>\\d{1,2})[/-](?<b>\\d{1,2})[/-](?<y>(?:19|20)\\d\\d)(?!\\d)"_s),
            Year | ThreeNumbers | TwoSigns, true},
        {form(u"(?<![\\d/])(?<a>\\d{1,2})/(?<b>\\d{1,2})/(?<y>\\d\\d)(?![\\d/])"_s),
            ThreeNumbers | TwoSlashes, true},
    };
    return all;
}

static QString isoOf(const QRegularExpressionMatch &match, bool hasPairs, bool dayFirst)
{
    const int year = match.captured(u"y"_s).toInt();
    if (hasPairs) {
        const int a = match.captured(u"a"_s).toInt();
        const int b = match.captured(u"b"_s).toInt();
        const auto first = dayFirst ? isoOf(year, b, a) : isoOf(year, a, b);
        return !first.isEmpty() ? first : dayFirst ? isoOf(year, a, b) : isoOf(year, b, a);
    }
    const int day = match.captured(u"d"_s).toInt();
    const auto name = match.hasCaptured(u"n"_s) ? match.captured(u"n"_s) : QString();
    return isoOf(year, name.isEmpty() ? match.captured(u"m"_s).toInt() : monthNamed(name), day);
}

/// Stretches a range over a time of day, a time zone and joining signs behind it.
static qsizetype endWithTime(QStringView text, qsizetype end)
{
    static const auto time = form(
        u"\\G[,\\s|·•–—-]{0,4}(?:at |um |à |a las |às |alle |o |kl\\.? ?|om |в "
        u")?\\d{1,2}[:.h]\\d\\d(?::\\d\\d)?"
        "(?:\\s?[ap]\\.?m\\.?)?(?:\\s?(?:uhr|h\\b))?(?:\\s?\\(?(?:[A-Z]{2,4}T?|UTC|GMT)\\b(?:\\s?[+-]\\d+(?::\\d\\d)?)?\\)?)?"_s);
    const auto match = time.matchView(text, end);
    return match.hasMatch() ? match.capturedEnd() : end;
}

/// What of these a text holds.
static quint8 heldBy(QStringView text)
{
    int digits = 0, letters = 0, numbers = 0, dots = 0, slashes = 0, hyphens = 0;
    quint8 held = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto c = text[at];
        const auto code = c.unicode();
        const bool isLetter = code < 128 ? (code | 32) >= u'a' && (code | 32) <= u'z'
                                         : c.isLetter() || c.isMark() || c.isSurrogate();
        letters = isLetter ? letters + 1 : 0;
        held |= letters == 3 ? Letters : 0;
        if (code < 128 ? code >= u'0' && code <= u'9' : c.isDigit()) {
            numbers += digits == 0;
            if (++digits >= 4) {
                const auto century = text.sliced(at - 3, 2);
                held |= century == u"19" || century == u"20" ? Year : 0;
            }
            continue;
        }
        digits = 0;
        dots += code == u'.';
        slashes += code == u'/';
        hyphens += code == u'-';
        held |= code == u'年' || code == u'년' ? YearSign : 0;
    }
    held |= (numbers >= 2 ? TwoNumbers : 0) | (numbers >= 3 ? ThreeNumbers : 0)
        | (dots >= 2 ? TwoDots : 0) | (slashes >= 2 ? TwoSlashes : 0)
        | (dots + slashes + hyphens >= 2 ? TwoSigns : 0);
    return held;
}

std::optional<WrittenDate> findWrittenDate(QStringView text, bool dayFirst)
{
    std::optional<WrittenDate> first;
    const auto held = heldBy(text);
    for (const auto &[pattern, needs, hasPairs] : forms()) {
        if ((held & needs) != needs)
            continue;
        for (auto it = pattern.globalMatchView(text); it.hasNext();) {
            const auto match = it.next();
            if (first && match.capturedStart() >= first->range.start)
                break;
            const auto iso = isoOf(match, hasPairs, dayFirst);
            if (iso.isEmpty())
                continue;
            first = WrittenDate{iso, {match.capturedStart(), match.capturedEnd()}};
            break;
        }
    }
    if (first)
        first->range.end = endWithTime(text, first->range.end);
    return first;
}

QString dateInAddress(QStringView url)
{
    static const auto day = form(
        u"[/_-]((?:19|20)\\d\\d)(?|[/_-]([01]?\\d)[/_-]([0-3]?\\d)|([01]\\d)([0-3]\\d))(?:[/_.-]|$)"_s);
    static const auto named = form(u"/((?:19|20)\\d\\d)/([a-z]{3,9})/([0-3]?\\d)(?:/|$)"_s);
    if (const auto match = day.matchView(url); match.hasMatch())
        return isoOf(
            match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (const auto match = named.matchView(url); match.hasMatch())
        return isoOf(
            match.captured(1).toInt(), monthNamed(match.captured(2)), match.captured(3).toInt());
    return {};
}

bool isAge(QStringView line)
{
    if (line.size() > 40)
        return false;
    static const auto behind =
        form(u"^\\W*(?:(?:about|over|almost|posted|updated|published|il y "
             u"a|hace|há|for|för|vor|przed|før|noin|πριν|"
             "قبل|منذ|לפני)\\s)*(?:\\d+|an?|one|un|une|einem|einer|eine|una?|en|ett|et)\\s?"
             "(?:sec(?:ond)?s?|min(?:ute)?s?|mins?|h(?:ou)?rs?|h|d|w|m|y|days?|weeks?|months?|mos?|"
             "years?|yrs?)\\.?"
             "(?:,? \\d+ [a-z]+)? ago\\W*$"_s);
    static const auto before = form(u"^\\W*(?:vor|il y "
                                    u"a|hace|há|for|för|przed|før|πριν|منذ|לפני|acum|pred)\\s(?:"
                                    u"\\d+|einem|einer|une?|una?|uma?|en|ett)"
                                    "\\s[\\p{L}\\p{M}.]{1,14}(?:\\s(?:siden|sedan))?\\W*$"_s);
    static const auto after = form(
        u"^\\W*\\d+\\s?(?:(?:дн|час|минут|недел|месяц|год|день|лет|годин|хвилин)\\p{L}*\\sназад|"
        u"\\p{L}{2,12}\\s(?:önce|sitten|geleden|fa|temu|atrás)"
        "|(?:分钟|小时|天|周|个月|年|分|時間|日|週間|か月|분|시간|일|주|개월)\\s?(?:前|전))\\W*$"_s);
    static const auto day = form(
        u"^(?:just now|today|yesterday|heute|gestern|hier|aujourd[’']hui|hoy|ayer|ieri|oggi)$"_s);
    static const WordFinder ago(u"ago");
    static const WordFinder beginnings(
        u"vor|il y|hace|há|for|för|przed|før|πριν|منذ|לפני|acum|pred|just now|today|yesterday|"
        u"heute|gestern|hier|aujourd|hoy|ayer|ieri|oggi");
    if (ago.isIn(line) && behind.matchView(line).hasMatch())
        return true;
    if (std::ranges::any_of(line, [](QChar c) { return c.isDigit(); })
        && after.matchView(line).hasMatch())
        return true;
    const auto isInWord = [](QChar c) { return c.isLetterOrNumber() || c.isMark(); };
    const auto *const word = std::ranges::find_if(line, isInWord);
    return beginnings.isAtStartOf(line.sliced(word - line.begin()))
        && (before.matchView(line).hasMatch() || day.matchView(line).hasMatch());
}

} // namespace postil
