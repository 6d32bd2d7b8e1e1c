// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
// Whether what a Session holds of an article stays what the library holds of it.
#include "ui/window/session.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

static const QByteArray article =
    "Weir at Tolven to be opened in spring\n\n"
    "The water board said on Tuesday that the weir at Tolven would be opened in spring, so that "
    "eels can pass it again for the first time since the mill was built.\n\n"
    "The miller, who makes power with it, asked for a wheel that does not harm them.\n";

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<Session>();
        QVERIFY(m_session->openLibrary(m_folder->filePath(u"library.postil"_s)));
        m_article = bring(article, u"weir.txt"_s);
        m_other = bring("Bakery shut\n\nThe bakery in Low Street is shut until May.\n", u"b.txt"_s);
        m_session->openArticle(m_article);
        QVERIFY(QTest::qWaitFor([this] { return m_session->hasArticle(); }));
        m_first = mark(40, 45, 1);
        mark(10, 20, 2);
        m_last = mark(100, 130, 3);
    }

    void followsTheAnnotations_data()
    {
        using Change = std::function<void(TestSession &)>;
        QTest::addColumn<Change>("change");
        QTest::newRow("one more between others")
            << Change([](auto &test) { test.mark(50, 60, 4); });
        QTest::newRow("one more at the same place") << Change([](auto &t) { t.mark(40, 45, 4); });
        QTest::newRow("another colour") << Change([](auto &test) {
            test.update(test.m_first, [](Annotation &changed) { changed.color = 5; });
        });
        QTest::newRow("a tag alone") << Change([](auto &test) {
            test.update(test.m_first, [](Annotation &changed) { changed.tags = {u"eel"_s}; });
        });
        QTest::newRow("borders behind another one") << Change([](auto &test) {
            test.update(test.m_first, [](Annotation &changed) { changed.range = {140, 150}; });
        });
        QTest::newRow("one removed") << Change(
            [](auto &test) { QVERIFY(test.library().removeAnnotations({test.m_last.id})); });
        QTest::newRow("all removed")
            << Change([](auto &test) { QVERIFY(test.library().removeAnnotations(test.ids())); });
        QTest::newRow("undo of the last one")
            << Change([](auto &test) { QVERIFY(test.library().undo()); });
        QTest::newRow("two made one") << Change([](auto &test) {
            QVERIFY(test.library().mergeAnnotations({test.m_first.id, test.m_last.id}));
        });
        QTest::newRow("one cut in two") << Change(
            [](auto &test) { QVERIFY(test.library().splitAnnotation(test.m_last.id, 115)); });
        QTest::newRow("a note on the article") << Change([](auto &test) {
            QVERIFY(test.library().addArticleNote(test.m_article, u"See May."_s));
        });
        QTest::newRow("seventy in one step") << Change([](auto &test) {
            QVERIFY(test.library().asOneStep(u"Many"_s, [&]() -> Result<void> {
                for (int i = 0; i < 70; ++i)
                    test.mark(60 + i, 70 + i, 1);
                return {};
            }));
        });
        QTest::newRow("by another connection") << Change([](auto &test) {
            const auto other = *Library::open(test.library().fileName());
            QVERIFY(other->addAnnotation(test.m_article, {20, 30}, 5));
            test.library().lookForOthersChanges();
        });
        QTest::newRow("by both at once") << Change([](auto &test) {
            const auto other = *Library::open(test.library().fileName());
            QVERIFY(other->removeAnnotations({test.m_first.id}));
            test.mark(60, 70, 2);
            test.library().lookForOthersChanges();
        });
    }

    void followsTheAnnotations()
    {
        QFETCH(std::function<void(TestSession &)>, change);
        m_session->refresh();
        const auto before = m_session->content().annotations;
        QCOMPARE(before, *library().annotations(m_article));
        QSignalSpy told(m_session.get(), &Session::contentChanged);
        change(*this);
        m_session->refresh();
        QTRY_COMPARE(m_session->content().annotations, *library().annotations(m_article));
        QVERIFY(m_session->content().annotations != before);
        QCOMPARE(told.count(), 1);
    }

    void isNotMovedByAnotherArticle()
    {
        m_session->refresh();
        const auto before = m_session->content().annotations;
        QSignalSpy told(m_session.get(), &Session::contentChanged);
        QVERIFY(library().addAnnotation(m_other, {4, 10}, 1));
        m_session->refresh();
        QCOMPARE(m_session->content().annotations, before);
        QCOMPARE(told.count(), 0);
    }

    void tellsWhichOnesChanged()
    {
        QSignalSpy told(&library(), &Library::annotationsChanged);
        QVERIFY(library().removeAnnotations({m_last.id}));
        QCOMPARE(told.takeFirst().first().value<QSet<AnnotationId>>(), QSet{m_last.id});
        QVERIFY(library().undo());
        QCOMPARE(told.takeFirst().first().value<QSet<AnnotationId>>(), QSet{m_last.id});
    }

private:
    Library &library() const { return m_session->library(); }

    ArticleId bring(const QByteArray &bytes, const QString &name) const
    {
        return library().import({bytes, name, {}})->article.id;
    }

    Annotation mark(qsizetype start, qsizetype end, int color) const
    {
        return *library().addAnnotation(m_article, {start, end}, color);
    }

    template <typename How> void update(Annotation annotation, How how) const
    {
        how(annotation);
        QVERIFY(library().updateAnnotation(annotation));
    }

    QList<AnnotationId> ids() const
    {
        QList<AnnotationId> ids;
        const auto annotations = *library().annotations(m_article);
        for (const auto &annotation : annotations)
            ids.append(annotation.id);
        return ids;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    ArticleId m_article;
    ArticleId m_other;
    Annotation m_first;
    Annotation m_last;
};

QTEST_MAIN(TestSession)
#include "tst_session.moc"
