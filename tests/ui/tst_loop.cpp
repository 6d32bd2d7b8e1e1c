// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "app/application.h"
#include "core/library/actorrecords.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/quotationpopup.h"
#include "ui/dialogs/tagactorpopup.h"
#include "ui/panels/actorspanel.h"
#include "ui/panels/librarypanel.h"
#include "ui/panels/quotationspanel.h"
#include "ui/reader/readerview.h"
#include "ui/window/librarycommands.h"
#include "ui/window/mainwindow.h"
#include "ui/window/windowsettings.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace postil;
using namespace Qt::StringLiterals;

/// An article of our own, with a title, persons, and quotations of two speakers.
static QByteArray article()
{
    return u"Lighthouse keepers ask for a new lamp\n\n"
           "By Nora Winterbourne\n\n"
           "The keepers of the Arkholm lighthouse asked the harbour office for a new lamp on "
           "Monday.\n\n"
           "“The old lamp has been failing since the spring,” said Edwin Tallis, the head "
           "keeper.\n\n"
           "Tallis has kept the light for thirty years. The office, led by Maren Solvang, was not "
           "convinced.\n\n"
           "“We will look at the figures first,” Solvang said.\n\n"
           "Tallis has kept the light for thirty years.\n"_s.toUtf8();
}

/// Drives the real window by mouse and keyboard through what people do with an article.
class TestLoop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void importsAFile();
    void highlightsByKey();
    void writesANote();
    void tagsAnActorByTwoLettersAndReturn();
    void tagsANewActorEverywhere();
    void marksAQuotation();
    void decidesOnSuggestionsByKeyAndGoesOn();
    void decidesByMouse();
    void undoesAndRedoes();
    void exportsMarkdown();
    void showsWhatTheCommandLineWrites();
    void findsEverythingAgainAfterARestart();
    void cleanupTestCase();

private:
    void start();
    TextRange select(const QString &words);
    const ArticleContent &content() { return m_window->session().content(); }
    template <typename Popup> Popup *popup()
    {
        return qobject_cast<Popup *>(QApplication::activePopupWidget());
    }

    QTemporaryDir m_home;
    QString m_library;
    std::unique_ptr<MainWindow> m_window;
};

void TestLoop::initTestCase()
{
    windowSettings().clear();
    m_library = m_home.filePath(u"library.postil"_s);
    QFile file(m_home.filePath(u"lighthouse.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(article());
    start();
}

void TestLoop::start()
{
    m_window.reset();
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(m_window->openLibrary(m_library));
}

void TestLoop::init()
{
    m_window->activateWindow();
}

/// Selects words of the text as a person would have.
TextRange TestLoop::select(const QString &words)
{
    const auto at = content().revision.document.text().indexOf(words);
    Q_ASSERT(at >= 0);
    const TextRange range{at, at + words.size()};
    m_window->reader().setFocus();
    m_window->reader().select(range);
    return range;
}

void TestLoop::importsAFile()
{
    QVERIFY(!m_window->session().hasArticle());
    m_window->libraryCommands().importFiles({m_home.filePath(u"lighthouse.txt"_s)});
    QTRY_VERIFY(m_window->session().hasArticle());
    QCOMPARE(content().article.metadata.title, u"Lighthouse keepers ask for a new lamp"_s);
    QVERIFY(m_window->reader().isVisible());
    QTRY_COMPARE(m_window->findChild<LibraryPanel *>()->view()->model()->rowCount(), 1);
}

void TestLoop::highlightsByKey()
{
    const auto range = select(u"a new lamp on Monday"_s);
    QTest::keyClick(m_window->reader().viewport(), Qt::Key_3);
    QTRY_COMPARE(content().annotations.size(), 1);
    QCOMPARE(content().annotations.first().range, range);
    QCOMPARE(content().annotations.first().color, 3);
    QCOMPARE(m_window->reader().marks().annotations().size(), 1);
}

void TestLoop::writesANote()
{
    select(u"thirty years"_s);
    QTest::keyClick(m_window->reader().viewport(), Qt::Key_N);
    QTRY_COMPARE(content().annotations.size(), 2);
    QTRY_VERIFY(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), u"Since when?"_s);
    const auto stored = [this] {
        const auto library = Library::open(m_library, IfMissing::Fail);
        const auto annotations = (*library)->annotations(content().article.id);
        return std::ranges::any_of(*annotations,
            [](const Annotation &annotation) { return annotation.note == u"Since when?"; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(stored(), 1000);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
}

void TestLoop::tagsAnActorByTwoLettersAndReturn()
{
    const auto &session = m_window->session();
    const auto before =
        std::ranges::count(session.content().mentions, Origin::User, &Mention::origin);
    Actor keeper;
    keeper.name = u"Wilhelmina Ostrander"_s;
    QVERIFY(m_window->session().library().actorRecords().tag(content().article.id, {}, keeper));
    select(u"The keepers"_s);
    QTest::keyClick(m_window->reader().viewport(), Qt::Key_A);
    QTRY_VERIFY(popup<TagActorPopup>());
    QTest::keyClicks(popup<TagActorPopup>()->findChild<QLineEdit *>(), u"os"_s);
    QTest::keyClick(popup<TagActorPopup>()->findChild<QLineEdit *>(), Qt::Key_Return);
    const auto tagged = [&] {
        return std::ranges::count(session.content().mentions, Origin::User, &Mention::origin);
    };
    QTRY_COMPARE(tagged(), before + 1);
    const auto mention = std::ranges::find(content().mentions, Origin::User, &Mention::origin);
    QVERIFY(session.actor(mention->actor));
    QCOMPARE(session.actor(mention->actor)->name, keeper.name);
}

void TestLoop::tagsANewActorEverywhere()
{
    select(u"lamp"_s);
    QTest::keyClick(m_window->reader().viewport(), Qt::Key_A);
    QTRY_VERIFY(popup<TagActorPopup>());
    QTest::keyClick(popup<TagActorPopup>()->findChild<QLineEdit *>(), Qt::Key_Return);
    const auto lamps = [this] {
        return std::ranges::count(content().mentions, u"lamp"_s, &Mention::surface);
    };
    QTRY_COMPARE(lamps(), 2);
}

void TestLoop::marksAQuotation()
{
    const auto words = u"Tallis has kept the light for thirty years"_s;
    const auto range = select(words);
    QTest::keyClick(m_window->reader().viewport(), Qt::Key_Q);
    QTRY_VERIFY(popup<QuotationPopup>());
    auto *field = popup<QuotationPopup>()->findChild<QLineEdit *>();
    field->selectAll();
    QTest::keyClicks(field, u"Wil"_s);
    QTest::keyClick(field, Qt::Key_Return);
    const auto marked = [&] {
        return std::ranges::find_if(content().quotations,
            [&](const Quotation &quotation) { return quotation.contents.first() == range; });
    };
    QTRY_VERIFY(marked() != content().quotations.end());
    QCOMPARE(marked()->state, State::Confirmed);
    QVERIFY(marked()->speaker.has_value());
    QCOMPARE(m_window->session().actor(marked()->speaker->actor)->name, u"Wilhelmina Ostrander"_s);
}

void TestLoop::decidesOnSuggestionsByKeyAndGoesOn()
{
    const auto open = [this] {
        return std::ranges::count_if(content().quotations, [](const Quotation &quotation) {
            return quotation.state == State::Suggested && quotation.kind != QuotationKind::Term;
        });
    };
    const auto before = open();
    if (before < 2)
        QSKIP("the recogniser suggests less than two quotations");
    m_window->showPanel(u"quotations"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Y);
    QTRY_COMPARE(open(), before - 1);
    auto *panel = m_window->findChild<QuotationsPanel *>();
    QVERIFY(panel->view()->currentIndex().data(IsOpenRole).toBool());
    QTest::keyClick(m_window.get(), Qt::Key_X);
    QTRY_COMPARE(open(), before - 2);
    QCOMPARE(std::ranges::count(content().quotations, State::Rejected, &Quotation::state), 1);
    QCOMPARE(m_window->session().undoLabel(), u"Rejected 1 quotation"_s);
}

void TestLoop::decidesByMouse()
{
    m_window->showPanel(u"actors"_s);
    auto *view = m_window->findChild<ActorsPanel *>()->view();
    QModelIndex open;
    for (int row = 0; row < view->model()->rowCount() && !open.isValid(); ++row) {
        if (view->model()->index(row, 0).data(IsOpenRole).toBool())
            open = view->model()->index(row, 0);
    }
    if (!open.isValid())
        QSKIP("the recogniser suggests nobody");
    const QPersistentModelIndex row = open;
    view->scrollTo(open);
    const auto mark = RowDelegate::markRect(view->visualRect(open), true);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, mark.center());
    QTRY_VERIFY(row.isValid() && !row.data(IsOpenRole).toBool());
}

void TestLoop::undoesAndRedoes()
{
    select(u"harbour office"_s);
    QTest::keyClick(m_window->reader().viewport(), Qt::Key_1);
    QTRY_COMPARE(content().annotations.size(), 3);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(content().annotations.size(), 2);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(content().annotations.size(), 3);
    QVERIFY(m_window->actions().undo->toolTip().startsWith(u"Undo: "));
}

void TestLoop::exportsMarkdown()
{
    QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
    auto *dialog = m_window->findChild<ExportDialog *>();
    QVERIFY(dialog);
    QSignalSpy exported(dialog, &ExportDialog::exported);
    auto *folder = dialog->findChild<QLineEdit *>();
    folder->setText(m_home.filePath(u"out"_s));
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(exported.size(), 1);
    QFile file(exported.first().first().toString());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto text = QString::fromUtf8(file.readAll());
    QVERIFY(text.contains(u"Lighthouse keepers ask for a new lamp"_s));
    QVERIFY(text.contains(u"Since when?"_s));
}

void TestLoop::showsWhatTheCommandLineWrites()
{
    const auto before = content().annotations.size();
    QProcess process;
    process.start(QStringLiteral(POSTIL_PROGRAM),
        {u"highlight"_s, u"1"_s, u"--library"_s, m_library, u"--quote"_s, u"look at the figures"_s,
            u"--color"_s, u"2"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(content().annotations.size(), before + 1, 1000);
    QCOMPARE(m_window->reader().marks().annotations().size(), before + 1);
}

void TestLoop::findsEverythingAgainAfterARestart()
{
    m_window->appearance().choose(u"sepia"_s);
    m_window->appearance().setTextSize(21);
    const auto was = content();
    m_window->close();
    start();
    QTRY_VERIFY(m_window->session().hasArticle());
    QCOMPARE(content().annotations, was.annotations);
    QCOMPARE(content().mentions, was.mentions);
    QCOMPARE(content().quotations, was.quotations);
    QCOMPARE(m_window->appearance().choice(), u"sepia"_s);
    QCOMPARE(m_window->reader().textSize(), 21);
    QVERIFY(!m_window->session().undoLabel().isEmpty());
}

void TestLoop::cleanupTestCase()
{
    m_window.reset();
}

int main(int argc, char *argv[])
{
    QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    Application application(argc, argv);
    TestLoop test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_loop.moc"
