// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// Which folders the files of a folder may include from: the arrows of the architecture.
static const QHash<QString, QStringList> &arrows()
{
    static const QHash<QString, QStringList> table{
        {u"core/base"_s, {}},
        {u"core/text"_s, {u"core/base"_s}},
        {u"core/model"_s, {u"core/base"_s, u"core/text"_s}},
        {u"core/dom"_s, {u"core/base"_s, u"core/text"_s}},
        {u"core/clean"_s, {u"core/base"_s, u"core/text"_s, u"core/model"_s, u"core/dom"_s}},
        {u"core/import"_s,
            {u"core/base"_s, u"core/text"_s, u"core/model"_s, u"core/dom"_s, u"core/clean"_s}},
        {u"core/store"_s, {u"core/base"_s, u"core/text"_s, u"core/model"_s}},
        {u"core/search"_s, {u"core/base"_s, u"core/text"_s, u"core/model"_s, u"core/store"_s}},
        {u"core/entities"_s, {u"core/base"_s, u"core/text"_s, u"core/model"_s}},
        {u"core/quotes"_s, {u"core/base"_s, u"core/text"_s, u"core/model"_s, u"core/entities"_s}},
        {u"core/export"_s, {u"core/base"_s, u"core/text"_s, u"core/model"_s}},
        {u"core/library"_s, {u"core"_s}},
        {u"ui"_s, {u"core"_s, u"ui"_s}},
        {u"app"_s, {u"core"_s, u"ui"_s, u"app"_s}},
    };
    return table;
}

static QString folderOf(const QString &path)
{
    const auto parts = path.split(u'/');
    return parts.first() == u"core" ? parts.mid(0, 2).join(u'/') : parts.first();
}

static bool isAllowed(const QString &from, const QString &to)
{
    const auto allowed = arrows().value(from);
    return from == to || allowed.contains(to) || allowed.contains(to.section(u'/', 0, 0));
}

class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void includesFollowTheArrows()
    {
        static const QRegularExpression own(
            u"^#include \"((?:core|ui|app)/[^\"]+)\""_s, QRegularExpression::MultilineOption);
        static const QRegularExpression gui(
            u"^#include <Q(?:tGui|tWidgets|Widget|Painter|Color|Font|Image|Pixmap|Icon)"_s,
            QRegularExpression::MultilineOption);
        int files = 0;
        for (const auto &top : {u"core"_s, u"ui"_s, u"app"_s}) {
            QDirIterator each(QStringLiteral(SOURCE_FOLDER) + u'/' + top, {u"*.h"_s, u"*.cpp"_s},
                QDir::Files, QDirIterator::Subdirectories);
            while (each.hasNext()) {
                QFile file(each.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const auto text = QString::fromUtf8(file.readAll());
                const auto path = file.fileName().mid(QStringLiteral(SOURCE_FOLDER).size() + 1);
                const auto folder = folderOf(path);
                QVERIFY2(
                    arrows().contains(folder), qPrintable(u"no arrows are drawn for "_s + folder));
                for (const auto &match : own.globalMatch(text)) {
                    const auto target = match.captured(1);
                    QVERIFY2(isAllowed(folder, folderOf(target)),
                        qPrintable(path + u" must not include "_s + target));
                }
                if (top == u"core")
                    QVERIFY2(
                        !gui.match(text).hasMatch(), qPrintable(path + u" includes Qt's GUI"_s));
                ++files;
            }
        }
        QVERIFY(files > 20);
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
