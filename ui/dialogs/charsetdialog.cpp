// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/charsetdialog.h"

#include "core/import/importer.h"
#include "core/library/library.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

#include <array>

namespace postil {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr qsizetype shownUnits = 3000;

namespace {

/// A charset and what is written in it.
struct Charset
{
    QLatin1StringView name;
    const char *use;
};

} // namespace

static constexpr std::array charsets{
    Charset{"UTF-8"_L1, QT_TRANSLATE_NOOP("postil::CharsetDialog", "all languages")},
    Charset{"UTF-16LE"_L1, QT_TRANSLATE_NOOP("postil::CharsetDialog", "all languages")},
    Charset{"UTF-16BE"_L1, QT_TRANSLATE_NOOP("postil::CharsetDialog", "all languages")},
    Charset{"windows-1252"_L1, QT_TRANSLATE_NOOP("postil::CharsetDialog", "Western European")},
    Charset{"ISO-8859-15"_L1, QT_TRANSLATE_NOOP("postil::CharsetDialog", "Western European")},
    Charset{"macintosh"_L1, QT_TRANSLATE_NOOP("postil::CharsetDialog", "Western European")},
    Charset{"windows-1250"_L1, QT_TRANSLATE_NOOP("postil::CharsetDialog", "Central European")},
    Charset{"ISO-8859-2"_L1, QT_TRANSLATE_NOOP("postil::CharsetDialog", "Central European")},
    Charset{"windows-1251"_L1, QT_TRANSLATE_NOOP("postil::CharsetDialog", "Cyrillic")},
    Charset{"KOI8-R"_L1, QT_TRANSLATE_NOOP("postil::CharsetDialog", "Russian")},
    Charset{"KOI8-U"_L1, QT_TRANSLATE_NOOP("postil::CharsetDialog", "Ukrainian")},
    Charset{"ISO-8859-5"_L1, QT_TRANSLATE_NOOP("postil::CharsetDialog", "Cyrillic")},
    Charset{"IBM866"_L1, QT_TRANSLATE_NOOP("postil::CharsetDialog", "Cyrillic, DOS")},
    Charset{"windows-1253"_L1, QT_TRANSLATE_NOOP("postil::CharsetDialog", "Greek")},
    Charset{"ISO-8859-7"_L1, QT_TRANSLATE_NOOP("postil::CharsetDialog", "Greek")},
    Charset{"windows-1254"_L1, QT_TRANSLATE_NOOP("postil::CharsetDialog", "Turkish")},
    Charset{"windows-1255"_L1, QT_TRANSLATE_NOOP("postil::CharsetDialog", "Hebrew")},
    Charset{"ISO-8859-8"_L1, QT_TRANSLATE_NOOP("postil::CharsetDialog", "Hebrew")},
    Charset{"windows-1256"_L1, QT_TRANSLATE_NOOP("postil::CharsetDialog", "Arabic")},
    Charset{"ISO-8859-6"_L1, QT_TRANSLATE_NOOP("postil::CharsetDialog", "Arabic")},
    Charset{"windows-1257"_L1, QT_TRANSLATE_NOOP("postil::CharsetDialog", "Baltic")},
    Charset{"windows-1258"_L1, QT_TRANSLATE_NOOP("postil::CharsetDialog", "Vietnamese")},
    Charset{"windows-874"_L1, QT_TRANSLATE_NOOP("postil::CharsetDialog", "Thai")},
    Charset{"GB18030"_L1, QT_TRANSLATE_NOOP("postil::CharsetDialog", "Chinese, simplified")},
    Charset{"BIG5"_L1, QT_TRANSLATE_NOOP("postil::CharsetDialog", "Chinese, traditional")},
    Charset{"windows-31j"_L1, QT_TRANSLATE_NOOP("postil::CharsetDialog", "Japanese, Shift_JIS")},
    Charset{"EUC-JP"_L1, QT_TRANSLATE_NOOP("postil::CharsetDialog", "Japanese")},
    Charset{"ISO-2022-JP"_L1, QT_TRANSLATE_NOOP("postil::CharsetDialog", "Japanese")},
    Charset{"windows-949"_L1, QT_TRANSLATE_NOOP("postil::CharsetDialog", "Korean, EUC-KR")},
};

CharsetDialog::CharsetDialog(
    const ArticleContent &content, const QByteArray &bytes, QWidget *parent)
    : QDialog(parent)
    , m_bytes(bytes)
    , m_list(new QListWidget(this))
    , m_preview(new QPlainTextEdit(this))
    , m_used(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Clean again"));
    resize(760, 520);
    auto *what = new QLabel(this);
    what->setWordWrap(true);
    what->setText(content.revision.madeBy == u"person"
            ? tr("The original is read and cleaned once more. You corrected this text by hand: "
                 "that "
                 "gives way to it, and undo brings it back. Notes and tags follow their words.")
            : tr("The original is read and cleaned once more. Pieces you put back or left out stay "
                 "as they are; notes and tags follow their words. If letters are wrong, choose "
                 "another encoding."));
    m_list->setAccessibleName(tr("Encoding"));
    m_list->setMaximumWidth(290);
    m_preview->setReadOnly(true);
    m_preview->setAccessibleName(tr("How it reads"));
    m_used->setProperty("quiet", true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *clean = buttons->addButton(tr("Clean again"), QDialogButtonBox::AcceptRole);
    clean->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        accept();
        Q_EMIT chosen(charset());
    });
    connect(m_list, &QListWidget::itemActivated, clean, &QPushButton::click);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(12);
    middle->addWidget(m_list);
    middle->addWidget(m_preview, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(what);
    column->addLayout(middle, 1);
    column->addWidget(m_used);
    column->addWidget(buttons);
    m_pool.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(120ms);
    connect(&m_soon, &QTimer::timeout, this, &CharsetDialog::preview);
    connect(m_list, &QListWidget::currentRowChanged, &m_soon, qOverload<>(&QTimer::start));
    fill(content.article.charset);
    m_list->setFocus();
}

CharsetDialog::~CharsetDialog()
{
    m_running.cancel();
    m_pool.waitForDone();
}

void CharsetDialog::fill(const QString &current)
{
    auto *detect = new QListWidgetItem(tr("Detect automatically"), m_list);
    detect->setData(Qt::UserRole, QString(Library::detectCharset));
    m_list->setCurrentItem(detect);
    for (const auto &[name, use] : charsets) {
        auto *item = new QListWidgetItem(u"%1 – %2"_s.arg(name, tr(use)), m_list);
        item->setData(Qt::UserRole, QString(name));
        if (current.compare(name, Qt::CaseInsensitive) == 0)
            m_list->setCurrentItem(item);
    }
}

QString CharsetDialog::charset() const
{
    const auto *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString(Library::detectCharset);
}

/// The charset that was used and the beginning of the article; or why there is none.
static QStringList readAs(const QByteArray &bytes, const QString &charset)
{
    const auto wanted = charset == Library::detectCharset ? QString() : charset;
    const auto imported = importSource({bytes, {}, wanted});
    if (!imported)
        return {{}, imported.error().message};
    const auto &article = imported->cleaned;
    return {imported->charset,
        article.metadata.title + u"\n\n"_s + article.document.articleBody().left(shownUnits)};
}

void CharsetDialog::preview()
{
    m_running.cancel();
    const auto work = [bytes = m_bytes, name = charset()](QPromise<QStringList> &promise) {
        promise.addResult(readAs(bytes, name));
    };
    m_running = startTask<QStringList>(m_pool, this, work, [this](const QStringList &read) {
        m_used->setText(read[0].isEmpty() ? QString() : tr("Read as %1").arg(read[0]));
        m_preview->setPlainText(read[1]);
    });
}

} // namespace postil
