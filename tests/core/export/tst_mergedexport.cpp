// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/export/mergedexport.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

static const QString fresh = u"---\ntitle: \"New\"\narticle_id: \"urn:uuid:1234\"\n---\n\n"
                             "# New\n\n%%user-start q-1%%\n%%user-end q-1%%\n\nnew words\n\n"
                             "%%user-start notes%%\n%%user-end notes%%\n"_s;

class TestMergedExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isItselfWithoutChanges() { QCOMPARE(mergedExport(fresh, fresh), fresh); }

    void keepsWhatThePersonWrote_data()
    {
        QTest::addColumn<QString>("existing");
        QTest::addColumn<QString>("kept");
        const auto row = [](const char *name, const QString &existing, const QString &kept) {
            QTest::newRow(name) << existing << kept;
        };
        row("text between marks", u"%%user-start q-1%%\nmine\n\nalso mine\n%%user-end q-1%%\n"_s,
            u"%%user-start q-1%%\nmine\n\nalso mine\n%%user-end q-1%%\n\nnew words"_s);
        row("Windows line ends", u"%%user-start q-1%%\r\nmine\r\n%%user-end q-1%%\r\n"_s,
            u"%%user-start q-1%%\nmine\n%%user-end q-1%%"_s);
        row("entry that is gone", u"%%user-start a-9%%\nstill mine\n%%user-end a-9%%\n"_s,
            u"## Notes on entries that are gone\n\n%%user-start a-9%%\nstill mine\n%%user-end a-9%%\n"_s);
        row("end mark deleted", u"%%user-start q-1%%\nmine\n%%user-start notes%%\nyours\n"_s,
            u"%%user-start q-1%%\nmine\n%%user-end q-1%%"_s);
        row("marks within a listing", u"%%user-start q-1%%\n```\n%%x%%\n```\n%%user-end q-1%%\n"_s,
            u"```\n%%x%%\n```"_s);
        row("unknown front matter", u"---\ntitle: Old\naliases:\n  - one\nrating: 5\n---\nx\n"_s,
            u"article_id: \"urn:uuid:1234\"\naliases:\n  - one\nrating: 5\n---\n"_s);
    }

    void keepsWhatThePersonWrote()
    {
        QFETCH(QString, existing);
        QFETCH(QString, kept);
        const auto merged = mergedExport(fresh, existing);
        QVERIFY2(merged.contains(kept), qPrintable(merged));
        QVERIFY(merged.contains(u"new words"_s) && merged.contains(u"title: \"New\""_s));
        QVERIFY(!merged.contains(u"Old"_s));
        QCOMPARE(mergedExport(fresh, merged), merged);
    }

    void emptySectionsLeaveNothing()
    {
        const auto merged =
            mergedExport(fresh, u"%%user-start a-9%%\n\n%%user-end a-9%%\nours\n"_s);
        QCOMPARE(merged, fresh);
    }

    void knowsTheArticle()
    {
        QCOMPARE(exportedArticle(fresh), u"1234"_s);
        QCOMPARE(exportedArticle(u"# words\n"_s), QString());
        QCOMPARE(exportedArticle(u"---\narticle_id: 'urn:uuid:ab'\n---\n"_s), u"ab"_s);
    }
};

QTEST_GUILESS_MAIN(TestMergedExport)
#include "tst_mergedexport.moc"
