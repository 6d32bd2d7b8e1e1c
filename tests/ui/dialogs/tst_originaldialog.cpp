// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/originaldialog.h"

#include "core/model/article.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include <ctime>

using namespace postil;
using namespace Qt::StringLiterals;

class TestOriginalDialog : public QObject
{
    Q_OBJECT

private:
    static std::unique_ptr<OriginalDialog> dialogOf(const QByteArray &bytes, const QString &charset)
    {
        Article article;
        article.metadata.title = u"Tide"_s;
        article.fileName = u"tide.html"_s;
        article.mediaType = u"text/html"_s;
        article.charset = charset;
        auto dialog =
            std::make_unique<OriginalDialog>(article, bytes, Theme::named(u"light"_s), nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        return dialog;
    }

private Q_SLOTS:
    void showsTheCharsetAndReadsByIt()
    {
        const auto dialog = dialogOf("<p>\xcf\xee\xf0\xf2</p>", u"windows-1251"_s);
        QVERIFY(dialog->findChild<QPlainTextEdit *>()->toPlainText().contains(u"Порт"_s));
        QVERIFY(dialog->findChild<QLabel *>()->text().contains(u"windows-1251"_s));
    }

    void aLineOfFiveMegabytesIsQuickAndSearchable()
    {
        QByteArray page = "<html><body>";
        for (int i = 0; page.size() < 5'000'000; ++i)
            page += "<p class=a>paragraph " + QByteArray::number(i) + "</p>";
        page += "<p>the very last word</p></body></html>";
        const auto start = std::clock();
        const auto dialog = dialogOf(page, u"UTF-8"_s);
        QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
        auto *field = dialog->findChild<QLineEdit *>();
        auto *view = dialog->findChild<QPlainTextEdit *>();
        QTest::keyClick(dialog.get(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, u"the very last word"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(view->textCursor().selectedText(), u"the very last word"_s);
        QVERIFY(dialog->isVisible());
        // Takes well under a second; Qt needs minutes for such a line unbroken.
        QVERIFY(double(std::clock() - start) / CLOCKS_PER_SEC < 10);
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, u"no such words"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(field->property("failed").toBool());
    }
};

QTEST_MAIN(TestOriginalDialog)
#include "tst_originaldialog.moc"
