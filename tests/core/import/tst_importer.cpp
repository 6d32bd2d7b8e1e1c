// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/import/charset.h"
#include "core/import/importer.h"

#include <QTemporaryDir>
#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

class ImporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void charset_data();
    void charset();
    void chosenCharsetWins();
    void unknownCharsetIsSaid();
    void kind_data();
    void kind();
    void missingFile();
    void folder();
    void tooLarge();
};

static QByteArray bytes(const char *hexadecimal)
{
    return QByteArray::fromHex(hexadecimal);
}

void ImporterTest::charset_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("charset");
    QTest::newRow("ascii") << QByteArray("The tide turned.") << u"The tide turned."_s << u"UTF-8"_s;
    QTest::newRow("utf-8") << QByteArray("Die Fl\xc3\xb6te") << u"Die Flöte"_s << u"UTF-8"_s;
    QTest::newRow("utf-8 with mark") << QByteArray("\xef\xbb\xbf"
                                                   "tide")
                                     << u"tide"_s << u"UTF-8"_s;
    QTest::newRow("utf-8 cut in a letter") << QByteArray("Die Fl\xc3\xb6te und das M\xc3")
                                           << u"Die Flöte und das M\uFFFD"_s << u"UTF-8"_s;
    QTest::newRow("utf-16 with mark") << bytes("fffe74006900") << u"ti"_s << u"UTF-16LE"_s;
    QTest::newRow("utf-16 without mark")
        << bytes("74006900640065002000") << u"tide "_s << u"UTF-16LE"_s;
    QTest::newRow("windows-1252 declared as utf-8")
        << QByteArray("<meta charset=utf-8><p>Die Fl\xf6te \x84spielt\x93 f\xfcr uns</p>")
        << u"<meta charset=utf-8><p>Die Flöte „spielt“ für uns</p>"_s << u"windows-1252"_s;
    QTest::newRow("windows-1251 undeclared")
        << bytes("cfeef0f220eef2eaf0fbebf1ff20e220ece0f0f2e520e820f1f0e0e7f320ede0efeeebede8ebf1ff2"
                 "0f1f3e4e0ece820e8e720f1eef1e5e4ede8f520f1f2f0e0ed")
        << u"Порт открылся в марте и сразу наполнился судами из соседних стран"_s
        << u"windows-1251"_s;
    QTest::newRow("koi8-r undeclared")
        << bytes("f0cfd2d420cfd4cbd2d9ccd3d120d720cdc1d2d4c520c920d3d2c1dad520cec1d0cfcccec9ccd3d12"
                 "0d3d5c4c1cdc920c9da20d3cfd3c5c4cec9c820d3d4d2c1ce")
        << u"Порт открылся в марте и сразу наполнился судами из соседних стран"_s << u"KOI8-R"_s;
    QTest::newRow("shift_jis undeclared")
        << bytes("905682b582a28d6082cd8e4f8c8e82c98a4a82ab814182b782ae82c997d782cc8d9182cc914482c58"
                 "2a282c182cf82a282c982c882e882dc82b582bd81428b998e7482bd82bf82cd8aec82f182c582a282"
                 "dc82b78142")
        << u"新しい港は三月に開き、すぐに隣の国の船でいっぱいになりました。漁師たちは喜んでいます。"_s
        << u"windows-31j"_s;
    QTest::newRow("euc-jp undeclared")
        << bytes("bfb7a4b7a4a4b9c1a4cfbbb0b7eea4cbb3aba4ada1a2a4b9a4b0a4cbced9a4ceb9f1a4cec1a5a4c7a"
                 "4a4a4c3a4d1a4a4a4cba4caa4eaa4dea4b7a4bfa1a3b5f9bbd5a4bfa4c1a4cfb4eea4f3a4c7a4a4a4"
                 "dea4b9a1a3")
        << u"新しい港は三月に開き、すぐに隣の国の船でいっぱいになりました。漁師たちは喜んでいます。"_s
        << u"EUC-JP"_s;
    QTest::newRow("gb18030 undeclared")
        << bytes("d0c2b5c4b8dbbfdad4dac8fdd4c2bfaab7c5a3acbadcbfecbecdcda3c2fac1cbc0b4d7d4c1dab9fab"
                 "5c4b4acd6bba1a3d3e6c3f1c3c7b6d4b4cbb8d0b5bdb7c7b3a3b8dfd0cba3accbfbc3c7cbb5d5e2ca"
                 "c7d2bbbcfebac3cac2a1a3")
        << u"新的港口在三月开放，很快就停满了来自邻国的船只。渔民们对此感到非常高兴，他们说这是一件好事。"_s
        << u"GB18030"_s;
    QTest::newRow("big5 undeclared")
        << bytes("b773aabab4e4a466a662a454a4ebb67da9f1a141abdca7d6b44eb0b1baa1a446a8d3a6dbbe46b0eaa"
                 "abab2eeb0a6a143baaea5c1adccb9efa6b9b750a8ecab44b160b0aabfb3a141a54cadccbba1b36fac"
                 "4fa440a5f3a66ea8c6a143")
        << u"新的港口在三月開放，很快就停滿了來自鄰國的船隻。漁民們對此感到非常高興，他們說這是一件好事。"_s
        << u"BIG5"_s;
    QTest::newRow("iso-2022-jp") << bytes("1b2442255f254a2548251b2842") << QString()
                                 << u"ISO-2022-JP"_s;
    QTest::newRow("utf-7 is not decoded")
        << QByteArray("<meta charset=utf-7>+ADw-script+AD4-")
        << u"<meta charset=utf-7>+ADw-script+AD4-"_s << u"UTF-8"_s;
}

void ImporterTest::charset()
{
    QFETCH(QByteArray, input);
    QFETCH(QString, expected);
    const auto decoded = decodeText(input);
    QVERIFY(decoded);
    if (!expected.isEmpty())
        QCOMPARE(decoded->text, expected);
    QTEST(decoded->charset, "charset");
}

void ImporterTest::chosenCharsetWins()
{
    const auto decoded = decodeText("\xcf\xee\xf0\xf2", u"windows-1251"_s);
    QVERIFY(decoded);
    QCOMPARE(decoded->text, u"Порт"_s);
}

void ImporterTest::unknownCharsetIsSaid()
{
    const auto decoded = decodeText("a", u"windows-0"_s);
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().code, ErrorCode::Invalid);
}

void ImporterTest::kind_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("mediaType");
    QTest::addColumn<ErrorCode>("code");
    const auto none = ErrorCode::Cancelled;
    QTest::newRow("html named as text")
        << QByteArray("<!DOCTYPE html><p>The tide turned.") << u"text/html"_s << none;
    QTest::newRow("text that speaks of a tag")
        << QByteArray("Write <p> before a paragraph.") << u"text/plain"_s << none;
    QTest::newRow("empty") << QByteArray() << QString() << ErrorCode::Malformed;
    QTest::newRow("blank") << QByteArray(" \n\t\n") << QString() << ErrorCode::Malformed;
    QTest::newRow("pdf named as html")
        << QByteArray("%PDF-1.7 x") << QString() << ErrorCode::Unsupported;
    QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08 x") << QString() << ErrorCode::Unsupported;
    QTest::newRow("binary") << QByteArray(200, '\x01') << QString() << ErrorCode::Unsupported;
    QTest::newRow("zeros") << QByteArray(200, '\0') << QString() << ErrorCode::Unsupported;
}

void ImporterTest::kind()
{
    QFETCH(QByteArray, input);
    QFETCH(QString, mediaType);
    QFETCH(ErrorCode, code);
    const auto imported = importSource({input, u"tide.dat"_s, {}});
    QCOMPARE(imported.has_value(), !mediaType.isEmpty());
    if (imported)
        QCOMPARE(imported->mediaType, mediaType);
    else
        QCOMPARE(imported.error().code, code);
}

void ImporterTest::missingFile()
{
    const auto source = readSource(u"/nowhere/tide.txt"_s);
    QVERIFY(!source);
    QCOMPARE(source.error().code, ErrorCode::NotFound);
    QVERIFY(source.error().message.contains(u"/nowhere/tide.txt"_s));
}

void ImporterTest::folder()
{
    const QTemporaryDir folder;
    const auto source = readSource(folder.path());
    QVERIFY(!source);
    QCOMPARE(source.error().code, ErrorCode::Unsupported);
}

void ImporterTest::tooLarge()
{
    const auto imported = importSource({QByteArray(33 * 1024 * 1024, 'a'), u"tide.txt"_s, {}});
    QVERIFY(!imported);
    QCOMPARE(imported.error().code, ErrorCode::TooLarge);
}

QTEST_GUILESS_MAIN(ImporterTest)
#include "tst_importer.moc"
