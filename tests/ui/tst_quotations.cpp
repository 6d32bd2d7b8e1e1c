// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "app/application.h"
#include "ui/dialogs/quotationpopup.h"
#include "ui/dialogs/sayingsdialog.h"
#include "ui/panels/quotationspanel.h"
#include "ui/panels/rowview.h"
#include "ui/reader/readerview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/windowsettings.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace postil;
using namespace Qt::StringLiterals;

static QByteArray bridge()
{
    return u"The old bridge will stay open\n\n"
           "“The old bridge is safe for the whole winter,” said Ada Hill. “We checked every bolt "
           "of it.”\n\n"
           "“Nobody asked us,” said Omar Reyes, a farmer.\n\n"
           "“We will open the road on Monday. The ferry will go on as before,” Hill said.\n"_s
               .toUtf8();
}

static QByteArray ferry()
{
    return u"A ferry for the valley\n\n"
           "The ferry is old. “The old bridge is safe for the winter,” said Ada Hill.\n"_s.toUtf8();
}

/// What people do with quotations, by mouse and keyboard in the real window.
class TestQuotations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void switchesTheOrder();
    void choosesInThePanelAndLightsInTheText();
    void choosesByAClickInTheText();
    void trimsByKeys();
    void extendsByDragging();
    void joinsTwo();
    void splitsAtTheCaret();
    void splitsAfterTheFirstPart();
    void changesTheKind_data();
    void changesTheKind();
    void changesTheSpeakerToANewActor();
    void rejectsInTheText();
    void keepsDecisionsWhenRecognisersRunAgain();
    void showsAllThatSomebodySaid();
    void cleanup();

private:
    const ArticleContent &content() { return m_window->session().content(); }
    const Quotation &quotation(const QString &beginning);
    QString words(const Quotation &quotation);
    void choose(const QString &beginning);
    qsizetype speeches();

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<MainWindow> m_window;
    QuotationsPanel *m_panel = nullptr;
};

void TestQuotations::init()
{
    windowSettings().clear();
    m_home = std::make_unique<QTemporaryDir>();
    const auto file = m_home->filePath(u"library.postil"_s);
    {
        const auto library = Library::open(file);
        QVERIFY(library);
        QVERIFY((*library)->import({ferry(), u"ferry.txt"_s, {}}));
        QVERIFY((*library)->import({bridge(), u"bridge.txt"_s, {}}));
    }
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(m_window->openLibrary(file));
    QTRY_COMPARE(m_window->session().articles().size(), 2);
    m_window->openArticle(m_window->session().articles().last().article.id);
    QTRY_VERIFY(m_window->session().hasArticle());
    m_window->showPanel(u"quotations"_s);
    m_panel = m_window->findChild<QuotationsPanel *>();
    QTRY_VERIFY(m_panel->view()->model()->rowCount() > 0);
}

void TestQuotations::cleanup()
{
    m_window.reset();
}

QString TestQuotations::words(const Quotation &quotation)
{
    QStringList parts;
    for (const auto &part : quotation.contents)
        parts.append(content().revision.document.textOf(part).toString());
    return parts.join(u" | "_s);
}

const Quotation &TestQuotations::quotation(const QString &beginning)
{
    const auto found = std::ranges::find_if(content().quotations, [&](const Quotation &each) {
        return each.kind != QuotationKind::Term && words(each).startsWith(beginning);
    });
    if (found == content().quotations.end())
        qFatal("no quotation %s", qPrintable(beginning));
    return *found;
}

/// By a click on its row.
void TestQuotations::choose(const QString &beginning)
{
    m_panel->select(quotation(beginning).id);
    const auto rect = m_panel->view()->visualRect(m_panel->view()->currentIndex());
    QTest::mouseClick(
        m_panel->view()->viewport(), Qt::LeftButton, {}, rect.topLeft() + QPoint(60, 12));
    QCOMPARE(m_window->reader().selectedQuotation(), quotation(beginning).id);
}

qsizetype TestQuotations::speeches()
{
    return std::ranges::count_if(content().quotations, [](const Quotation &each) {
        return each.kind != QuotationKind::Term && each.state != State::Rejected;
    });
}

void TestQuotations::switchesTheOrder()
{
    auto *order = m_panel->findChild<QComboBox *>(u"quotationOrder"_s);
    QVERIFY(order);
    const auto first = [this] {
        return m_panel->view()->model()->index(0, 0).data(Qt::DisplayRole).toString();
    };
    QCOMPARE(first(), u"Ada Hill"_s);
    QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(order->currentIndex(), 1);
    QVERIFY(first().startsWith(u"“The old bridge"_s));
    QVERIFY(windowSettings().value(u"quotations/inOrder"_s).toBool());
    QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(first(), u"Ada Hill"_s);
}

void TestQuotations::choosesInThePanelAndLightsInTheText()
{
    choose(u"“The old"_s);
    const auto picture = m_window->reader().viewport()->grab().toImage();
    m_window->reader().selectQuotation({});
    QVERIFY(picture != m_window->reader().viewport()->grab().toImage());
}

void TestQuotations::choosesByAClickInTheText()
{
    const auto nobody = quotation(u"“Nobody"_s);
    const auto place = m_window->reader().placeOf(nobody.contents.first());
    QTest::mouseClick(m_window->reader().viewport(), Qt::LeftButton, {},
        {m_window->reader().placeOf(nobody.contents.first()).left() + 40, place.center().y()});
    QTRY_COMPARE(m_window->reader().selectedQuotation(), nobody.id);
    QCOMPARE(m_panel->current(), nobody.id);
    QTest::keyClick(m_window->reader().viewport(), Qt::Key_Escape);
    QVERIFY(m_window->reader().selectedQuotation().isNull());
}

void TestQuotations::trimsByKeys()
{
    choose(u"“Nobody"_s);
    auto *text = m_window->reader().viewport();
    m_window->reader().setFocus();
    QTest::keyClick(text, Qt::Key_Left, Qt::ShiftModifier);
    QTRY_COMPARE(words(quotation(u"“Nobody"_s)), u"“Nobody asked us,"_s);
    QTest::keyClick(text, Qt::Key_Right, Qt::ShiftModifier | Qt::AltModifier);
    QTRY_COMPARE(words(quotation(u"Nobody"_s)), u"Nobody asked us,"_s);
    QCOMPARE(quotation(u"Nobody"_s).state, State::Confirmed);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(words(quotation(u"“Nobody"_s)), u"“Nobody asked us,”"_s);
    QCOMPARE(quotation(u"“Nobody"_s).state, State::Suggested);
}

void TestQuotations::extendsByDragging()
{
    choose(u"“Nobody"_s);
    auto &reader = m_window->reader();
    const auto end = quotation(u"“Nobody"_s).contents.last().end;
    const auto caretAt = [&reader](qsizetype offset) {
        auto cursor = reader.textCursor();
        cursor.setPosition(int(offset));
        return reader.cursorRect(cursor);
    };
    const auto from = caretAt(end).bottomLeft();
    const auto to = caretAt(end + 5).center(); // over " said"
    QTest::mousePress(reader.viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(reader.viewport(), (from + to) / 2);
    QTest::mouseMove(reader.viewport(), to);
    QTest::mouseRelease(reader.viewport(), Qt::LeftButton, {}, to);
    QTRY_COMPARE(words(quotation(u"“Nobody"_s)), u"“Nobody asked us,” said"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(words(quotation(u"“Nobody"_s)), u"“Nobody asked us,”"_s);
}

void TestQuotations::joinsTwo()
{
    const auto before = speeches();
    choose(u"“Nobody"_s);
    QTest::keyClick(m_window.get(), Qt::Key_J, Qt::ControlModifier);
    QTRY_COMPARE(speeches(), before - 1);
    QCOMPARE(quotation(u"“Nobody"_s).contents.size(), 2);
    QCOMPARE(m_window->session().undoLabel(), u"Joined 2 quotations"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(speeches(), before);
}

void TestQuotations::splitsAtTheCaret()
{
    const auto before = speeches();
    choose(u"“We will"_s);
    auto &reader = m_window->reader();
    auto cursor = reader.textCursor();
    cursor.setPosition(int(content().revision.document.text().indexOf(u"The ferry will")));
    reader.setTextCursor(cursor);
    QTest::keyClick(m_window.get(), Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(speeches(), before + 1);
    QCOMPARE(words(quotation(u"“We will"_s)), u"“We will open the road on Monday."_s);
    QCOMPARE(words(quotation(u"The ferry"_s)), u"The ferry will go on as before,”"_s);
    QCOMPARE(quotation(u"The ferry"_s).speaker->actor, quotation(u"“We will"_s).speaker->actor);
}

void TestQuotations::splitsAfterTheFirstPart()
{
    choose(u"“The old"_s);
    QCOMPARE(quotation(u"“The old"_s).contents.size(), 2);
    QTest::keyClick(m_window.get(), Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(quotation(u"“The old"_s).contents.size(), 1);
    QCOMPARE(words(quotation(u"“We checked"_s)), u"“We checked every bolt of it.”"_s);
}

void TestQuotations::changesTheKind_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QuotationKind>("kind");
    QTest::newRow("partial") << Qt::Key_2 << QuotationKind::Mixed;
    QTest::newRow("indirect") << Qt::Key_3 << QuotationKind::Indirect;
    QTest::newRow("term") << Qt::Key_4 << QuotationKind::Term;
}

void TestQuotations::changesTheKind()
{
    QFETCH(Qt::Key, key);
    QFETCH(QuotationKind, kind);
    const auto id = quotation(u"“Nobody"_s).id;
    choose(u"“Nobody"_s);
    QTest::keyClick(m_window.get(), key, Qt::ControlModifier);
    QTRY_COMPARE(m_window->session().quotation(id)->kind, kind);
    QCOMPARE(m_window->session().quotation(id)->state, State::Confirmed);
}

void TestQuotations::changesTheSpeakerToANewActor()
{
    const auto id = quotation(u"“Nobody"_s).id;
    choose(u"“Nobody"_s);
    QTest::keyClick(m_window.get(), Qt::Key_R, Qt::ControlModifier);
    const auto popup = [] {
        return qobject_cast<QuotationPopup *>(QApplication::activePopupWidget());
    };
    QTRY_VERIFY(popup());
    auto *field = popup()->findChild<QLineEdit *>();
    field->selectAll();
    QTest::keyClicks(field, u"Nell Brack"_s);
    QTest::keyClick(field, Qt::Key_Return);
    const auto speaker = [&] {
        const auto *actor =
            m_window->session().actor(m_window->session().quotation(id)->speaker->actor);
        return actor ? actor->name : QString();
    };
    QTRY_COMPARE(speaker(), u"Nell Brack"_s);
}

void TestQuotations::rejectsInTheText()
{
    const auto id = quotation(u"“Nobody"_s).id;
    choose(u"“Nobody"_s);
    m_window->reader().setFocus();
    QTest::keyClick(m_window->reader().viewport(), Qt::Key_Delete);
    QTRY_COMPARE(m_window->session().quotation(id)->state, State::Rejected);
}

void TestQuotations::keepsDecisionsWhenRecognisersRunAgain()
{
    auto &library = m_window->session().library();
    const auto article = content().article.id;
    auto trimmed = quotation(u"“We will"_s);
    const auto rejected = quotation(u"“Nobody"_s).id;
    trimmed.contents.first().end -= 10;
    trimmed.state = State::Confirmed;
    QVERIFY(library.updateQuotation(article, trimmed));
    QVERIFY(library.setQuotationStates({rejected}, State::Rejected));
    m_window->session().refresh();
    const auto before = content().quotations;
    QVERIFY(library.suggestAgain(article));
    m_window->session().refresh();
    QCOMPARE(content().quotations.size(), before.size());
    QCOMPARE(*m_window->session().quotation(trimmed.id), trimmed);
    QCOMPARE(m_window->session().quotation(rejected)->state, State::Rejected);
    QVERIFY(library.undo());
    m_window->session().refresh();
    QCOMPARE(content().quotations, before);
}

void TestQuotations::showsAllThatSomebodySaid()
{
    choose(u"“The old"_s);
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = m_window->findChild<SayingsDialog *>();
    QVERIFY(dialog);
    const auto *model = dialog->view()->model();
    QTRY_VERIFY(model->rowCount() >= 3);
    const auto shown = [&] {
        QStringList lines;
        for (int row = 0; row < model->rowCount(); ++row)
            lines.append(model->index(row, 0).data(Qt::AccessibleTextRole).toString());
        return lines.join(u'\n');
    };
    QVERIFY(shown().contains(u"in 2 articles"_s));
    QVERIFY(shown().contains(u"altered"_s) || shown().contains(u"trimmed"_s));
    dialog->findChild<QCheckBox *>()->setChecked(false);
    QVERIFY(!shown().contains(u"in 2 articles"_s));
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"ferry for"_s);
    QCOMPARE(model->rowCount(), 1);
    dialog->view()->setCurrentIndex(model->index(0, 0));
    QTest::keyClick(dialog, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"— Ada Hill, in “A ferry"_s));
    QTest::keyClick(dialog->view(), Qt::Key_Return);
    QTRY_COMPARE(content().article.metadata.title, u"A ferry for the valley"_s);
    QTRY_VERIFY(!m_window->reader().selectedQuotation().isNull());
}

int main(int argc, char *argv[])
{
    QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    Application application(argc, argv);
    TestQuotations test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_quotations.moc"
