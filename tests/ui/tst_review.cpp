// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "tests/ui/windowfixture.h"
#include "ui/dialogs/edittextdialog.h"
#include "ui/dialogs/revisionsdialog.h"
#include "ui/panels/filterchips.h"
#include "ui/window/reviewpane.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace postil;
using namespace Qt::StringLiterals;

/// Correcting a text, and looking at what became of the annotations, by mouse and keyboard.
class TestReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void aTypoIsCorrectedByKeys()
    {
        auto &f = *m_fixture;
        const auto kept = f.annotate(u"the right choice"_s, 1);
        f.select(u"Carpenter"_s);
        f.press(Qt::Key_F4);
        QTRY_VERIFY(f.dialog<EditTextDialog>());
        auto *editor = f.dialog<EditTextDialog>()->findChild<QPlainTextEdit *>();
        QTRY_VERIFY(editor->hasFocus());
        QCOMPARE(editor->textCursor().selectedText(), u"Carpenter"_s);
        QTest::keyClicks(editor, u"Shipwright"_s);
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(f.content().revision.number, 2);
        QVERIFY(f.text().contains(u"Shipwright Tomas Brandt"_s));
        const auto *annotation = f.session().annotation(kept);
        QCOMPARE(annotation->seal, Seal::Intact);
        QCOMPARE(f.content().revision.document.textOf(annotation->range), u"the right choice");
        f.focusText();
        f.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(f.content().revision.number, 1);
    }

    void oddSignsSurviveTheEditor()
    {
        auto &f = *m_fixture;
        const auto odd = u"Tea\u00a0and cake\u2028for \U0001F600 all"_s;
        QVERIFY(f.library().revise(f.first, QString(f.text()).replace(u"The ferry will"_s, odd)));
        f.settle();
        f.select(u"fish quay"_s);
        f.press(Qt::Key_F4);
        QTRY_VERIFY(f.dialog<EditTextDialog>());
        auto *editor = f.dialog<EditTextDialog>()->findChild<QPlainTextEdit *>();
        QTRY_VERIFY(editor->hasFocus());
        QTest::keyClicks(editor, u"herring quay"_s);
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(f.text().contains(u"herring quay"_s));
        QVERIFY(f.text().contains(odd));
    }

    void whatChangedIsAcceptedByKeys()
    {
        auto &f = *m_fixture;
        changeWords();
        f.focusText();
        f.press(Qt::Key_F7);
        QTRY_VERIFY(f.window->review().isVisible());
        QCOMPARE(list()->count(), 3);
        QVERIFY(shown().contains(u"three"_s));
        QVERIFY(shown().contains(u"<s "_s) && shown().contains(u"<u "_s));
        f.press(Qt::Key_Y);
        QTRY_COMPARE(list()->count(), 2);
        QCOMPARE(f.library().reviewList()->size(), 2);
        QCOMPARE(f.session().annotation(m_moved)->seal, Seal::Intact);
        QVERIFY(f.session().annotation(m_moved)->quote.exact.contains(u"three"_s));
        f.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(list()->count(), 3);
        QCOMPARE(f.session().annotation(m_moved)->seal, Seal::Moved);
    }

    void aLostOneIsPlacedOnSelectedWords()
    {
        auto &f = *m_fixture;
        changeWords();
        f.press(Qt::Key_F7);
        f.press(Qt::Key_F7);
        QTRY_COMPARE(f.reader().selectedAnnotation(), m_lost);
        f.press(Qt::Key_P);
        QCOMPARE(f.session().annotation(m_lost)->seal, Seal::Lost);
        const auto range = f.select(u"fish quay"_s);
        f.press(Qt::Key_P);
        QTRY_COMPARE(f.session().annotation(m_lost)->seal, Seal::Intact);
        QCOMPARE(f.session().annotation(m_lost)->range, range);
        QCOMPARE(f.session().annotation(m_lost)->note, u"Who says so?"_s);
    }

    void theListGoesOverAllArticles()
    {
        auto &f = *m_fixture;
        changeWords();
        f.press(Qt::Key_F7);
        QCOMPARE(f.content().article.id, f.first);
        f.press(Qt::Key_F7, Qt::ShiftModifier);
        QTRY_COMPARE(f.content().article.id, f.second);
        f.press(Qt::Key_X);
        QTRY_COMPARE(list()->count(), 2);
        QVERIFY(f.library().annotations(f.second)->isEmpty());
        f.press(Qt::Key_Escape);
        QVERIFY(!f.window->review().isVisible());
    }

    void everythingIsDoneByMouseToo()
    {
        auto &f = *m_fixture;
        changeWords();
        f.press(Qt::Key_F7);
        QTRY_VERIFY(f.window->review().isVisible());
        click(u"It is right"_s);
        QTRY_COMPARE(list()->count(), 2);
        QVERIFY(!button(u"It is right"_s)->isEnabled());
        f.select(u"fish quay"_s);
        click(u"Put it"_s);
        QTRY_COMPARE(list()->count(), 1);
        click(u"Delete it"_s);
        QTRY_COMPARE(list()->count(), 0);
        QVERIFY(f.library().reviewList()->isEmpty());
        QVERIFY(shown().contains(u"stands on its words"_s));
        click(u"Close"_s);
        QVERIFY(!f.window->review().isVisible());
    }

    void theChipOfTheLibraryOpensTheReview()
    {
        auto &f = *m_fixture;
        changeWords();
        const auto *chips = f.window->findChild<FilterChips *>();
        const auto review = [&]() -> QPushButton * {
            for (auto *chip : chips->findChildren<QPushButton *>()) {
                if (chip->text().startsWith(u"Review"_s))
                    return chip;
            }
            return nullptr;
        };
        QTRY_VERIFY(review());
        QTest::mouseClick(review(), Qt::LeftButton);
        QTRY_VERIFY(f.window->review().isVisible());
        QCOMPARE(list()->count(), 3);
    }

    void versionsAreListedAndComeBack()
    {
        auto &f = *m_fixture;
        const auto before = f.text();
        changeWords();
        f.focusText();
        f.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(f.dialog<RevisionsDialog>());
        auto *dialog = f.dialog<RevisionsDialog>();
        auto *versions = dialog->findChild<QListWidget *>();
        QCOMPARE(versions->count(), 2);
        auto *changes = dialog->findChild<QTextEdit *>();
        QTRY_VERIFY(changes->toPlainText().contains(u"three"_s));
        QTest::keyClick(versions, Qt::Key_Down);
        for (auto *each : dialog->findChildren<QPushButton *>()) {
            if (each->text().startsWith(u"Go back"_s))
                QTest::mouseClick(each, Qt::LeftButton);
        }
        QTRY_COMPARE(f.text(), before);
        QTRY_COMPARE(versions->count(), 3);
        QCOMPARE(f.session().annotation(m_moved)->seal, Seal::Intact);
        QCOMPARE(f.session().annotation(m_lost)->seal, Seal::Intact);
    }

private:
    /// One annotation is found again in changed words, one is lost, and one is lost in the other
    /// article.
    void changeWords()
    {
        auto &f = *m_fixture;
        m_moved = f.annotate(u"the work would take two summers"_s, 2);
        m_lost = f.annotate(
            u"because nothing else had lasted on that side of the bay"_s, 3, u"Who says so?"_s);
        auto words = f.text();
        words.replace(u"two summers"_s, u"three summers"_s);
        words.replace(u", because nothing else had lasted on that side of the bay"_s, u""_s);
        QVERIFY(f.library().revise(f.first, words));
        const auto other = *f.library().content(f.second);
        const auto end = u" in November, its stallholders decided on Sunday"_s;
        const auto start = other.revision.document.text().indexOf(end);
        QVERIFY(f.library().addAnnotation(f.second, {start + 1, start + end.size()}, 1));
        QVERIFY(f.library().revise(f.second, QString(other.revision.document.text()).remove(end)));
        f.settle();
        QCOMPARE(f.session().annotation(m_moved)->seal, Seal::Moved);
        QCOMPARE(f.session().annotation(m_lost)->seal, Seal::Lost);
        QCOMPARE(f.library().reviewList()->size(), 3);
    }

    QListWidget *list() const { return m_fixture->window->review().findChild<QListWidget *>(); }

    /// All words that the pane shows.
    QString shown() const
    {
        QString words;
        for (const auto *label : m_fixture->window->review().findChildren<QLabel *>())
            words += label->text() + u'\n';
        return words;
    }

    QPushButton *button(const QString &text) const
    {
        for (auto *each : m_fixture->window->review().findChildren<QPushButton *>()) {
            if (each->text().startsWith(text))
                return each;
        }
        qFatal("no button: %s", qPrintable(text));
    }
    void click(const QString &text) const { QTest::mouseClick(button(text), Qt::LeftButton); }

    std::unique_ptr<WindowFixture> m_fixture;
    AnnotationId m_moved;
    AnnotationId m_lost;
};

int main(int argc, char *argv[])
{
    return runWindowTest<TestReview>(argc, argv);
}

#include "tst_review.moc"
