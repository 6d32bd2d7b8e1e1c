// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/actorchooser.h"
#include "ui/dialogs/quotationpopup.h"

#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

/// Naming an actor by typing, and whom the list below the field offers.
class TestActorChooser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersThoseThatMayBeMeant_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("offered");
        QTest::addColumn<QString>("chosen"); // empty: nobody
        QTest::newRow("nothing: those named in the article, most first")
            << QString() << QStringList{u"Omar Reyes"_s, u"Ada Hill"_s} << QString();
        QTest::newRow("the beginning of a word")
            << u"hi"_s << QStringList{u"Ada Hill"_s, u"New: “hi”"_s} << u"Ada Hill"_s;
        QTest::newRow("an alias") << u"Cap"_s << QStringList{u"Una Holm"_s, u"New: “Cap”"_s}
                                  << u"Una Holm"_s;
        QTest::newRow("nobody's name") << u"Zed"_s << QStringList{u"New: “Zed”"_s} << u"Zed"_s;
        QTest::newRow("a whole name")
            << u"Ada Hill"_s << QStringList{u"Ada Hill"_s} << u"Ada Hill"_s;
    }

    void offersThoseThatMayBeMeant()
    {
        QFETCH(QString, typed);
        QFETCH(QString, chosen);
        ActorChooser chooser(known(), counts(), nullptr);
        chooser.preset(QString());
        chooser.show();
        QTest::keyClicks(chooser.focusProxy(), typed);
        QTEST(offeredBy(chooser), "offered");
        QCOMPARE(chooser.chosen().value_or(Actor()).name, chosen);
    }

    void anEmptyBoxIsNotShown()
    {
        ActorChooser chooser(known(), {}, nullptr);
        chooser.show();
        auto *box = chooser.findChild<QListView *>();
        QVERIFY(!box->isVisible());
        QTest::keyClicks(chooser.focusProxy(), u"Ada"_s);
        QVERIFY(box->isVisible());
        QTest::keyClick(chooser.focusProxy(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(chooser.focusProxy(), Qt::Key_Delete);
        QVERIFY(!box->isVisible());
    }

    void anEmptyFieldMeansSomebodyOnlyWhenPointedAt()
    {
        ActorChooser chooser(known(), counts(), nullptr);
        chooser.preset(QString());
        chooser.show();
        QVERIFY(!chooser.chosen());
        QTest::keyClick(chooser.focusProxy(), Qt::Key_Down);
        QCOMPARE(chooser.chosen()->name, u"Omar Reyes"_s);
        QTest::keyClick(chooser.focusProxy(), Qt::Key_Down);
        QCOMPARE(chooser.chosen()->name, u"Ada Hill"_s);
    }

    void theBoxIsAsHighAsItsRows()
    {
        QWidget window;
        auto *popup = new QuotationPopup(
            u"We checked"_s, QuotationKind::Direct, u"Zed"_s, known(), counts(), &window);
        const QRect place(100, 100, 40, 20);
        popup->openAt(place);
        auto *field = popup->findChild<QLineEdit *>();
        const auto *list = popup->findChild<QListView *>();
        const auto roomOf = [&] { return list->model()->rowCount() * list->sizeHintForRow(0); };
        QTRY_COMPARE(list->viewport()->height(), roomOf());
        const auto high = popup->height();
        field->clear();
        QTest::keyClicks(field, u"h"_s); // Hill, Holm, or new
        QCOMPARE(list->model()->rowCount(), 3);
        QTRY_COMPARE(list->viewport()->height(), roomOf());
        QTRY_VERIFY(popup->height() > high);
        QVERIFY(popup->y() > place.bottom());
    }

private:
    static Actor actor(const QString &name, const QStringList &aliases = {})
    {
        Actor actor;
        actor.id = {name.toUtf8().leftJustified(16, '.', true)};
        actor.name = name;
        actor.aliases = aliases;
        return actor;
    }

    static QList<Actor> known()
    {
        return {actor(u"Ada Hill"_s), actor(u"Omar Reyes"_s), actor(u"Una Holm"_s, {u"Captain"_s})};
    }

    static QHash<ActorId, qsizetype> counts() { return {{known()[0].id, 2}, {known()[1].id, 5}}; }

    static QStringList offeredBy(const ActorChooser &chooser)
    {
        QStringList offered;
        const auto *rows = chooser.findChild<QListView *>()->model();
        for (int row = 0; row < rows->rowCount(); ++row)
            offered.append(rows->index(row, 0).data().toString().section(u"  ·  "_s, 0, 0));
        return offered;
    }
};

QTEST_MAIN(TestActorChooser)
#include "tst_actorchooser.moc"
