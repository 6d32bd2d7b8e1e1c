// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "tests/ui/windowfixture.h"
#include "ui/window/welcome.h"

#include <QPushButton>
#include <QTimer>

using namespace postil;
using namespace Qt::StringLiterals;

/// A new person is shown what to try, once.
class TestWelcome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->window->welcome();
        QTRY_VERIFY(welcome().isVisible());
        m_sample = m_fixture->content().article.id;
        m_fixture->settle();
    }

    void cleanup() { m_fixture.reset(); }

    void standsAboveTheSample()
    {
        QVERIFY(m_sample != m_fixture->first);
        QVERIFY(m_fixture->reader().isVisible());
        QVERIFY(m_fixture->reader().height() > 300);
        QCOMPARE(welcome().doneCount(), 0);
    }

    void ticksOffWhatIsTried()
    {
        m_fixture->select(m_fixture->text().mid(m_fixture->text().indexOf(u"deep-water"_s), 19));
        m_fixture->press(Qt::Key_1);
        QTRY_COMPARE(welcome().doneCount(), 1);
        m_fixture->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(welcome().doneCount(), 0);
        m_fixture->window->showPanel(u"quotations"_s);
        m_fixture->press(Qt::Key_Y);
        QTRY_COMPARE(welcome().doneCount(), 1);
    }

    void isGoneWhenDismissed()
    {
        QTest::mouseClick(button(u"Got it"_s), Qt::LeftButton);
        QVERIFY(!welcome().isVisible());
        QVERIFY(m_fixture->reader().hasFocus());
        open(m_fixture->first);
        open(m_sample);
        QVERIFY(!welcome().isVisible());
    }

    void escapeDismissesIt()
    {
        button(u"Got it"_s)->setFocus();
        m_fixture->press(Qt::Key_Escape);
        QVERIFY(!welcome().isVisible());
    }

    void goesWithTheSample()
    {
        open(m_fixture->first);
        QVERIFY(!welcome().isVisible());
        open(m_sample);
        QVERIFY(welcome().isVisible());
    }

    void takesTheSampleAway()
    {
        QTest::mouseClick(button(u"Remove the sample"_s), Qt::LeftButton);
        QTRY_VERIFY(!m_fixture->session().hasArticle());
        QVERIFY(!welcome().isVisible());
        QTRY_VERIFY(m_fixture->session().summary(m_sample));
        QTRY_VERIFY(!m_fixture->session().summary(m_sample)->article.deleted.isNull());
    }

    /// The program itself, started twice with nothing in the person's folders.
    void comesAtTheFirstStartOnly()
    {
        m_fixture.reset();
        windowSettings().clear();
        bool wasShown = false;
        const auto start = [&](bool isExpected) {
            wasShown = false;
            QTimer::singleShot(0, this, [&] {
                const auto *window = shownWindow();
                QVERIFY(window);
                const auto *shown = window->findChild<Welcome *>();
                wasShown =
                    QTest::qWaitFor([&] { return shown->isVisible(); }, isExpected ? 20'000 : 500);
                shownWindow()->close();
            });
            static_cast<Application *>(qApp)->run(false);
        };
        start(true);
        QVERIFY(wasShown);
        start(false);
        QVERIFY(!wasShown);
    }

private:
    static MainWindow *shownWindow()
    {
        for (auto *widget : QApplication::topLevelWidgets()) {
            if (auto *window = qobject_cast<MainWindow *>(widget); window && window->isVisible())
                return window;
        }
        return nullptr;
    }

    Welcome &welcome() const { return *m_fixture->window->findChild<Welcome *>(); }

    QPushButton *button(const QString &text) const
    {
        for (auto *each : welcome().findChildren<QPushButton *>()) {
            if (each->text() == text)
                return each;
        }
        qFatal("no such button");
    }

    void open(const ArticleId &article) const
    {
        m_fixture->window->openArticle(article);
        QTRY_COMPARE(m_fixture->content().article.id, article);
    }

    std::unique_ptr<WindowFixture> m_fixture;
    ArticleId m_sample;
};

int main(int argc, char *argv[])
{
    return runWindowTest<TestWelcome>(argc, argv);
}

#include "tst_welcome.moc"
