// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "app/application.h"
#include "ui/dialogs/charsetdialog.h"
#include "ui/reader/readerview.h"
#include "ui/window/cleaningpage.h"
#include "ui/window/librarycommands.h"
#include "ui/window/mainwindow.h"
#include "ui/window/messagebar.h"
#include "ui/window/windowsettings.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

static const QByteArray second =
    "Harbour master Ilse Bremer said that nobody had believed in it at first, that the money had "
    "come in small gifts, and that she had counted every one of them herself.";

/// A page of an invented site in windows-1252, with furniture around its article.
static QByteArray page()
{
    return "<html lang=en><head><title>The quay reopens | Lantern</title><link rel=canonical "
           "href='https://www.lantern.example/quay'></head><body><nav><ul><li><a href=/>Home</a>"
           "<li><a href=/s>Sport</a></ul></nav><article><h1>The quay reopens</h1><div class=body>"
           "<p>The old quay of Arnm\xfcnde was opened again on Monday, a year after the flood that "
           "had taken away its stones and left the fishing boats without a place to land.</p><p>"
        + second
        + "</p><p>Engineers will look at the wall once more in spring. If it holds, the port "
          "office "
          "said, the ferry is to sail from here again, for the first time since the war.</p></div>"
          "</article><footer><p class=appeal>Support the Lantern with a gift.</p></footer></body>"
          "</html>";
}

/// Drives the real window through seeing and correcting what was left out.
class TestCleaning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsWhatWasLeftOut();
    void putsBackByOneClick();
    void offersTheSameForTheSite();
    void leavesOutByKey();
    void turnsSeveralByKey();
    void draggingChangesNothing();
    void undoComesBackToThePage();
    void leavesByEscape();
    void cleansByAnotherCharset();
    void tellsWhatAnImportNoticed();
    void anotherArticleEndsIt();
    void cleanupTestCase();

private:
    const ArticleContent &content() { return m_window->session().content(); }
    QString text() { return content().revision.document.text(); }
    CleaningView &view() { return m_window->findChild<CleaningPage *>()->view(); }
    qsizetype pieceOf(const QString &words);
    QPoint placeOf(qsizetype piece);

    QTemporaryDir m_home;
    std::unique_ptr<MainWindow> m_window;
};

void TestCleaning::initTestCase()
{
    windowSettings().clear();
    QFile file(m_home.filePath(u"quay.html"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(page());
    file.close();
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(m_window->openLibrary(m_home.filePath(u"library.postil"_s)));
    m_window->libraryCommands().importFiles({file.fileName()});
    QTRY_VERIFY(m_window->session().hasArticle());
    QVERIFY(!text().contains(u"Support the Lantern"_s));
}

qsizetype TestCleaning::pieceOf(const QString &words)
{
    const auto &pieces = view().pieces();
    for (qsizetype at = 0; at < pieces.size(); ++at) {
        if (pieces[at].text.contains(words))
            return at;
    }
    qFatal("no such piece: %s", qPrintable(words));
}

/// Where its first letters stand in the viewport.
QPoint TestCleaning::placeOf(qsizetype piece)
{
    const auto range = view().shownDocument().blocks()[piece].range;
    return view().placeOf({range.start, range.start + 1}).center() + QPoint(6, 0);
}

void TestCleaning::showsWhatWasLeftOut()
{
    QTest::keyClick(m_window.get(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(view().isVisible());
    QVERIFY(!m_window->reader().isVisible());
    QVERIFY(m_window->actions().showRemoved->isChecked());
    const auto &appeal = view().pieces()[pieceOf(u"Support the Lantern"_s)];
    QVERIFY(!appeal.isKept());
    QVERIFY(!appeal.reason.isEmpty());
    QVERIFY(view().hasFocus());
}

void TestCleaning::putsBackByOneClick()
{
    const auto piece = pieceOf(u"Support the Lantern"_s);
    view().mark(piece);
    QTest::mouseMove(view().viewport(), placeOf(piece));
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, placeOf(piece));
    QVERIFY(view().pieces()[piece].isKept()); // at once
    QTRY_VERIFY(text().endsWith(u"Support the Lantern with a gift."_s));
    QVERIFY(view().isVisible());
    QCOMPARE(view().marked(), QList{piece});
    QCOMPARE(m_window->session().undoLabel(), u"Put back “Support the Lantern with a gift.”"_s);
}

void TestCleaning::offersTheSameForTheSite()
{
    auto *messages = m_window->findChild<MessageBar *>();
    QTRY_VERIFY(messages->isVisible());
    QVERIFY(messages->accessibleName().contains(u"lantern.example"_s));
    for (auto *button : messages->findChildren<QPushButton *>()) {
        if (button->text() == u"Do the same")
            QTest::mouseClick(button, Qt::LeftButton);
    }
    const auto sites = [this] { return *m_window->session().library().sitesWithChoices(); };
    QTRY_COMPARE(sites(), QStringList{u"lantern.example"_s});
}

void TestCleaning::leavesOutByKey()
{
    const auto piece = pieceOf(QString::fromLatin1(second));
    view().mark(piece - 1);
    QTest::keyClick(view().viewport(), Qt::Key_Down);
    QCOMPARE(view().marked(), QList{piece});
    QTest::keyClick(view().viewport(), Qt::Key_Return);
    QTRY_VERIFY(!text().contains(QString::fromLatin1(second)));
    QCOMPARE(view().pieces()[piece].reason, u"left out by you"_s);
    QTest::keyClick(view().viewport(), Qt::Key_Space);
    QTRY_VERIFY(text().contains(QString::fromLatin1(second)));
}

void TestCleaning::turnsSeveralByKey()
{
    const auto home = pieceOf(u"Home"_s);
    view().mark(home + 2);
    QTest::keyClick(view().viewport(), Qt::Key_Home);
    QTest::keyClick(view().viewport(), Qt::Key_N);
    QTest::keyClick(view().viewport(), Qt::Key_P);
    view().mark(home);
    QTest::keyClick(view().viewport(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(view().marked(), (QList<qsizetype>{home, home + 1}));
    QTest::keyClick(view().viewport(), Qt::Key_Return);
    QTRY_VERIFY(text().startsWith(u"Home\nSport\n"_s));
    QCOMPARE(m_window->session().undoLabel(), u"Put back 2 pieces"_s);
}

void TestCleaning::draggingChangesNothing()
{
    const auto before = text();
    const auto place = placeOf(pieceOf(u"The old quay"_s));
    QTest::mousePress(view().viewport(), Qt::LeftButton, {}, place);
    QTest::mouseMove(view().viewport(), place + QPoint(120, 0));
    QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, place + QPoint(120, 0));
    QTest::qWait(100);
    QCOMPARE(text(), before);
}

void TestCleaning::undoComesBackToThePage()
{
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!text().startsWith(u"Home"_s));
    QVERIFY(view().isVisible());
    QVERIFY(!view().pieces()[pieceOf(u"Home"_s)].isKept());
}

void TestCleaning::leavesByEscape()
{
    QTest::keyClick(view().viewport(), Qt::Key_Escape);
    QTRY_VERIFY(m_window->reader().isVisible());
    QVERIFY(!m_window->actions().showRemoved->isChecked());
    QVERIFY(m_window->reader().hasFocus());
    QVERIFY(m_window->reader().shownDocument().text().endsWith(u"with a gift."_s));
}

void TestCleaning::cleansByAnotherCharset()
{
    QVERIFY(text().contains(u"Arnmünde"_s));
    QTest::keyClick(m_window.get(), Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_window->findChild<CharsetDialog *>());
    auto *dialog = m_window->findChild<CharsetDialog *>();
    auto *list = dialog->findChild<QListWidget *>();
    auto *preview = dialog->findChild<QPlainTextEdit *>();
    QTRY_VERIFY(preview->toPlainText().contains(u"Arnmünde"_s));
    QTRY_VERIFY(list->hasFocus());
    QTest::keyClicks(list, u"windows-1251"_s);
    QCOMPARE(dialog->charset(), u"windows-1251"_s);
    QTRY_VERIFY(preview->toPlainText().contains(u"Arnmьnde"_s));
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(text().contains(u"Arnmьnde"_s));
    // What was put back stays.
    QVERIFY(text().endsWith(u"Support the Lantern with a gift."_s));
    QCOMPARE(content().article.charset, u"windows-1251"_s);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(text().contains(u"Arnmünde"_s));
}

void TestCleaning::tellsWhatAnImportNoticed()
{
    QFile file(m_home.filePath(u"deep.html"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(page().replace("The quay reopens", "Deep").replace("example/quay", "example/deep")
        + QByteArray("<div>x ").repeated(1000));
    file.close();
    const auto before = content().article.id;
    m_window->libraryCommands().importFiles({file.fileName()});
    QTRY_VERIFY(content().article.id != before);
    const auto *messages = m_window->findChild<MessageBar *>();
    QTRY_VERIFY(messages->accessibleName().contains(u"nested deeper"_s));
    // What was chosen for the site is done, and said as well.
    QVERIFY(messages->accessibleName().contains(u"lantern.example"_s));
    QVERIFY(text().contains(u"Support the Lantern with a gift."_s));
}

void TestCleaning::anotherArticleEndsIt()
{
    m_window->actions().showRemoved->trigger();
    QTRY_VERIFY(view().isVisible());
    const auto first = m_window->session().articles().first().article.id;
    m_window->openArticle(first);
    QTRY_VERIFY(content().article.id == first);
    QVERIFY(m_window->reader().isVisible());
    QVERIFY(!m_window->actions().showRemoved->isChecked());
}

void TestCleaning::cleanupTestCase()
{
    m_window.reset();
}

int main(int argc, char *argv[])
{
    QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    Application application(argc, argv);
    TestCleaning test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_cleaning.moc"
