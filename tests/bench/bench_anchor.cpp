// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT

// bench_anchor DRIFT.jsonl: how long a passage takes to be found, the making of the anchor for its
// text shared among those of the text. bench_anchor --hostile: texts and quotes made to be slow.
#include "core/text/textanchor.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <ctime>

using namespace postil;
using namespace Qt::StringLiterals;

/// Measures the processor's time, which other programs on the machine do not change much.
class Timer
{
public:
    Timer() { clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &m_start); }

    double microseconds() const
    {
        timespec now;
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
        return double(now.tv_sec - m_start.tv_sec) * 1e6
            + double(now.tv_nsec - m_start.tv_nsec) / 1e3;
    }

private:
    timespec m_start;
};

static int timeCorpus(const QString &path)
{
    QTextStream out(stdout);
    QFile file(path);
    if (!file.open(QFile::ReadOnly)) {
        out << "cannot read " << path << '\n';
        return 1;
    }
    double total = 0;
    double slowest = 0;
    qsizetype count = 0;
    while (!file.atEnd()) {
        const auto line = QJsonDocument::fromJson(file.readLine()).object();
        const auto newText = line[u"newText"].toString();
        const auto oldText = line[u"oldText"].toString();
        const Timer making;
        const TextAnchor anchor(newText, oldText);
        total += making.microseconds();
        for (const auto &asked : line[u"anchors"].toArray()) {
            const TextQuoteSelector quote{asked[u"exact"].toString(), asked[u"prefix"].toString(),
                asked[u"suffix"].toString()};
            const auto start = asked[u"hintStart"].toInteger(-1);
            const Timer finding;
            anchor.find(quote, {start, start + quote.exact.size()});
            total += finding.microseconds();
            slowest = std::max(slowest, finding.microseconds());
            ++count;
        }
    }
    out << path << ": " << count << " passages, mean " << total / double(count)
        << " µs CPU, slowest " << slowest / 1000 << " ms CPU\n";
    return 0;
}

static void timeOne(const char *name, const QString &newText, const QString &oldText,
    const TextQuoteSelector &quote, qsizetype start)
{
    const Timer making;
    const TextAnchor anchor(newText, oldText);
    const TextRange hint{start, start + quote.exact.size()};
    anchor.find(quote, hint);
    const auto first = making.microseconds();
    const Timer finding;
    anchor.find(quote, hint);
    QTextStream(stdout) << name << ": CPU, first " << first / 1000 << " ms, each further "
                        << finding.microseconds() / 1000 << " ms\n";
}

/// A made-up text of numbered sentences in which most runs of words are unique.
static QString story(qsizetype units, int from = 0)
{
    static const QStringList words =
        u"the boat harbour was calm and nobody saw captain leave before "
        "dawn while rain fell over hills"_s.split(u' ');
    QString text;
    for (int i = from; text.size() < units; ++i)
        text +=
            words[i % words.size()] + u' ' + words[i * 7 % 13] + QString::number(i % 977) + u". "_s;
    return text;
}

static void timeHostile()
{
    constexpr qsizetype million = 1'000'000;
    const auto letters = QString(million, u'a');
    const auto pairs = u"a b "_s.repeated(million / 4);
    const auto text = story(million);
    const auto edited = QString(text).replace(u"captain"_s, u"skipper"_s);
    const auto passage = [](const QString &from, qsizetype start, qsizetype units) {
        return describeRange(from, {start, start + units});
    };
    timeOne("1 MB story, edited, 100 kB passage", edited, text, passage(text, 400'000, 100'000),
        400'000);
    timeOne("1 MB story, edited, 200 units", edited, text, passage(text, 400'000, 200), 400'000);
    timeOne("1 MB story, edited, no old text, 200 units", edited, {}, passage(text, 400'000, 200),
        400'000);
    timeOne("1 MB story, edited, no old text, 20 units", edited, {}, passage(text, 400'000, 20),
        400'000);
    timeOne("1 MB story, edited, no old text, 100 kB", edited, {}, passage(text, 400'000, 100'000),
        400'000);
    timeOne("1 MB of one letter, one letter", letters, {}, passage(letters, 500'000, 1), 1);
    timeOne("1 MB of one letter, 100 kB that nearly fit", letters, {},
        {u'b' + QString(100'000, u'a'), {}, {}}, 1);
    timeOne("1 MB of two words, 100 kB that nearly fit", pairs, {},
        {u"a b "_s.repeated(25'000) + u"c"_s, {}, {}}, 1);
    timeOne("1 MB of two words, both texts", pairs, u"b a "_s.repeated(million / 4) + u"c"_s,
        passage(pairs, 500'000, 100'000), 500'000);
    timeOne("1 MB of nothing in common", story(million, 5), letters, passage(letters, 9, 90), 9);
}

int main(int argc, char **argv)
{
    if (argc != 2) {
        QTextStream(stderr) << "usage: bench_anchor DRIFT.jsonl | --hostile\n";
        return 2;
    }
    const auto argument = QString::fromLocal8Bit(argv[1]);
    if (argument != u"--hostile")
        return timeCorpus(argument);
    timeHostile();
    return 0;
}
