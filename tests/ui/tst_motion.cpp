// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "tests/ui/windowfixture.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStyle>

using namespace postil;
using namespace Qt::StringLiterals;

/// Nothing in the window moves by itself, whatever the system was asked for.
class TestMotion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanupTestCase() { m_fixture.reset(); }

    void qtAddsNone()
    {
        for (const auto effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo,
                 Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox})
            QVERIFY(!QApplication::isEffectEnabled(effect));
        auto &window = *m_fixture->window;
        QCOMPARE(
            window.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &window), 0);
        QVERIFY(!window.dockOptions().testFlag(QMainWindow::AnimatedDocks));
    }

    void weAddNone()
    {
        static const QRegularExpression motion(
            u"Q(Property|Variant)Animation|QTimeLine|QScroller|QMovie|setAnimated|AnimatedDocks"_s);
        int files = 0;
        for (const auto &folder : {u"/ui"_s, u"/app"_s}) {
            QDirIterator each(QStringLiteral(SOURCE_FOLDER) + folder, {u"*.h"_s, u"*.cpp"_s},
                QDir::Files, QDirIterator::Subdirectories);
            while (each.hasNext()) {
                QFile file(each.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const auto found = motion.match(QString::fromUtf8(file.readAll()));
                QVERIFY2(
                    !found.hasMatch(), qPrintable(file.fileName() + u": "_s + found.captured()));
                ++files;
            }
        }
        QVERIFY(files > 200);
    }

    void aPlaceIsReachedAtOnce()
    {
        auto &reader = m_fixture->reader();
        m_fixture->window->resize(900, 420);
        QTest::qWait(200);
        auto *bar = reader.verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        bar->setValue(0);
        reader.goTo(m_fixture->rangeOf(u"fish quay"_s));
        const int reached = bar->value();
        QVERIFY(reached > 0);
        QTest::qWait(300);
        QCOMPARE(bar->value(), reached);
    }

private:
    std::unique_ptr<WindowFixture> m_fixture;
};

int main(int argc, char *argv[])
{
    return runWindowTest<TestMotion>(argc, argv);
}

#include "tst_motion.moc"
