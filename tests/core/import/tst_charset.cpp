// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "tests/core/import/charsetsamples.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

/// A saved page whose declaration, if there is one, comes after so many bytes.
static QString page(const QString &text, const QByteArray &declared, qsizetype before = 0)
{
    const auto meta = declared.isEmpty()
        ? QString()
        : u"<meta charset=\"%1\">"_s.arg(QString::fromLatin1(declared));
    return u"<!DOCTYPE html><html><head><title>A quay</title><style>"_s
        + u"p{margin:0}"_s.repeated(before / 11) + u"</style>"_s + meta + u"</head><body><p>"_s
        + text + u"</p></body></html>"_s;
}

class TestCharset : public QObject
{
    Q_OBJECT

private:
    /// Counts how many of the samples, changed by `make`, come back.
    template <typename Make> static void check(const char *what, double least, Make make)
    {
        int right = 0;
        int all = 0;
        QStringList wrong;
        for (const auto &sample : samples()) {
            for (const auto &charset : sample.charsets) {
                const auto text = writable(sample.text, charset);
                const std::pair<QByteArray, QString> input = make(text, charset);
                if (input.first.isEmpty())
                    continue;
                const auto decoded = decodeText(input.first);
                ++all;
                const bool isRight = decoded && decoded->text.contains(input.second);
                right += isRight;
                if (!isRight)
                    wrong.append(u"%1 in %2, read as %3"_s.arg(QLatin1StringView(sample.language),
                        QString::fromLatin1(charset), decoded ? decoded->charset : u"nothing"_s));
            }
        }
        const auto told = u"%1: %2 of %3 right; wrong: %4"_s.arg(QLatin1StringView(what))
                              .arg(right)
                              .arg(all)
                              .arg(wrong.join(u"; "_s));
        qInfo("%s", qPrintable(told));
        QVERIFY2(right >= least * all, qPrintable(told));
    }

private Q_SLOTS:
    void samplesAreLongEnough()
    {
        QVERIFY(samples().size() >= 12);
        for (const auto &sample : samples())
            QVERIFY2(sample.text.size() >= 90 && sample.text.size() < 270, sample.language);
    }

    void undeclaredText()
    {
        check("undeclared text", 0.95, [](const QString &text, const QByteArray &charset) {
            return std::pair(encoded(text, charset), text);
        });
    }

    void undeclaredPage()
    {
        check("undeclared page", 0.95, [](const QString &text, const QByteArray &charset) {
            return std::pair(encoded(page(text, {}), charset), text);
        });
    }

    void declaredPage()
    {
        check("declared page", 1, [](const QString &text, const QByteArray &charset) {
            return std::pair(encoded(page(text, charset), charset), text);
        });
    }

    void lateDeclaration()
    {
        check("late declaration", 1, [](const QString &text, const QByteArray &charset) {
            return std::pair(encoded(page(text, charset, 5000), charset), text);
        });
    }

    void declaredAsUtf8()
    {
        check("declared as UTF-8", 0.95, [](const QString &text, const QByteArray &charset) {
            return std::pair(encoded(page(text, "utf-8"), charset), text);
        });
    }

    void declaredAsOther_data()
    {
        QTest::addColumn<QByteArray>("declared");
        for (const auto *name : {"windows-1251", "koi8-r", "shift_jis", "gb2312"})
            QTest::newRow(name) << QByteArray(name);
    }

    void declaredAsOther()
    {
        QFETCH(QByteArray, declared);
        check("declared as another", 0.95, [&](const QString &text, const QByteArray &charset) {
            return std::pair(encoded(page(text, declared), charset), text);
        });
    }

    void declaredAsLatin1()
    {
        check("declared as latin-1", 0.95, [](const QString &text, const QByteArray &charset) {
            return std::pair(encoded(page(text, "iso-8859-1"), charset), text);
        });
    }

    void utf8DeclaredAsOther()
    {
        check("UTF-8 declared as other", 1, [](const QString &text, const QByteArray &charset) {
            return std::pair(page(text, charset).toUtf8(), text);
        });
    }

    void cutInALetter()
    {
        check("cut in a letter", 0.95, [](const QString &text, const QByteArray &charset) {
            auto bytes = encoded(text, charset);
            const auto shorter = text.chopped(3);
            if (charset == "iso-2022-jp")
                bytes.chop(3); // the way back to ASCII
            bytes.chop(1);
            return std::pair(bytes, shorter);
        });
    }

    void utf8CutInALetter()
    {
        check("UTF-8 cut in a letter", 1, [](const QString &text, const QByteArray &) {
            return std::pair(text.toUtf8().chopped(1), text.chopped(3));
        });
    }

    void utf16WithoutMark_data()
    {
        QTest::addColumn<QByteArray>("charset");
        QTest::newRow("little endian") << QByteArray("utf-16le");
        QTest::newRow("big endian") << QByteArray("utf-16be");
    }

    void utf16WithoutMark()
    {
        QFETCH(QByteArray, charset);
        check("UTF-16 text", 1, [&](const QString &text, const QByteArray &) {
            return std::pair(encoded(text, charset), text);
        });
        check("UTF-16 page", 1, [&](const QString &text, const QByteArray &) {
            return std::pair(encoded(page(text, "utf-16"), charset), text);
        });
    }

    void marksWin()
    {
        check("marked UTF-8", 1, [](const QString &text, const QByteArray &charset) {
            return std::pair("\xef\xbb\xbf" + page(text, charset).toUtf8(), text);
        });
        check("marked UTF-16", 1, [](const QString &text, const QByteArray &charset) {
            return std::pair("\xff\xfe" + encoded(page(text, charset), "utf-16le"), text);
        });
    }

    void aChosenCharsetDecodesAll()
    {
        for (const auto &sample : samples()) {
            for (const auto &charset : sample.charsets) {
                const auto text = writable(sample.text, charset);
                const auto decoded =
                    decodeText(encoded(text, charset), QString::fromLatin1(charset));
                QVERIFY2(decoded && decoded->text == text, charset.constData());
            }
        }
    }

    void utf7IsNeverDecoded()
    {
        const QByteArray bytes("<meta charset=utf-7><p>+ADw-script+AD4-alert(1)+ADw-/script+AD4-");
        QCOMPARE(decodeText(bytes)->text, QString::fromLatin1(bytes));
        for (const auto &name : {u"utf-7"_s, u"UTF-7"_s, u"utf7"_s, u"unicode-1-1-utf-7"_s,
                 u"imap-mailbox-name"_s, u"UTF-7,version=1"_s})
            QVERIFY2(!decodeText(bytes, name), qPrintable(name));
    }

    void declarationsThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::newRow("in a title") << QByteArray("<title>a <meta charset=koi8-r> b</title><p>");
        QTest::newRow("in a comment") << QByteArray("<!-- <meta charset=koi8-r> --><p>");
        QTest::newRow("in a script") << QByteArray("<script>'<meta charset=koi8-r>'</script><p>");
        QTest::newRow("in a style") << QByteArray("<style>/* <meta charset=koi8-r> */</style><p>");
        QTest::newRow("a name of its own") << QByteArray("<meta data-charset=koi8-r><p>");
        QTest::newRow("in a description")
            << QByteArray("<meta name=description content='my charset=koi8-r'><p>");
    }

    void declarationsThatAreNone()
    {
        QFETCH(QByteArray, page);
        QCOMPARE(declaredCharset(page), QByteArray());
    }

    void declarations_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::newRow("short") << QByteArray("<meta charset=koi8-r>");
        QTest::newRow("quoted") << QByteArray("<meta charset = 'KOI8-R'>");
        QTest::newRow("with a media type")
            << QByteArray("<meta http-equiv=Content-Type content=\"text/html; charset=koi8-r\">");
        QTest::newRow("the other way round")
            << QByteArray("<META content='text/html;charset=koi8-r' HTTP-EQUIV='content-type'>");
        QTest::newRow("of XML") << QByteArray("<?xml version='1.0' encoding='koi8-r'?><html>");
        QTest::newRow("after 1,024 bytes")
            << "<style>" + QByteArray(3000, ' ') + "</style><meta charset=koi8-r>";
        QTest::newRow("after a comment with one")
            << QByteArray("<!-- <meta charset=big5> --><meta charset=koi8-r>");
    }

    void declarations()
    {
        QFETCH(QByteArray, page);
        QCOMPARE(declaredCharset(page), QByteArray("koi8-r"));
    }
};

QTEST_GUILESS_MAIN(TestCharset)
#include "tst_charset.moc"
