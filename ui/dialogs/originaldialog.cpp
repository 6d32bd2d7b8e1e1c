// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/originaldialog.h"

#include "core/model/article.h"
#include "ui/dialogs/codeview.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QStringDecoder>

namespace postil {

using namespace Qt::StringLiterals;

QString textOfOriginal(const QByteArray &bytes, const QString &mediaType)
{
    const auto byMark = QStringConverter::encodingForData(bytes);
    auto decoder = byMark               ? QStringDecoder(*byMark)
        : mediaType.contains(u"html"_s) ? QStringDecoder::decoderForHtml(bytes)
                                        : QStringDecoder(QStringConverter::Utf8);
    if (!decoder.isValid())
        decoder = QStringDecoder(QStringConverter::Utf8);
    return decoder(bytes);
}

OriginalDialog::OriginalDialog(
    const Article &article, const QByteArray &bytes, const Theme &theme, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Original of “%1”").arg(article.metadata.title.left(80)));
    resize(860, 620);
    const auto name = article.fileName.isEmpty() ? tr("a pasted text") : article.fileName;
    auto *facts =
        new QLabel(tr("%1, %2, imported %3 · SHA-256 %4…")
                       .arg(name, QLocale(QLocale::English).formattedDataSize(bytes.size()),
                           QLocale(QLocale::English)
                               .toString(article.imported.toLocalTime(), u"d MMMM yyyy, HH:mm"_s),
                           article.originalHash.left(16)),
            this);
    facts->setTextFormat(Qt::PlainText);
    facts->setWordWrap(true);
    facts->setProperty("quiet", true);
    auto *view = new CodeView(this);
    view->setAccessibleName(tr("Original"));
    view->setCode(textOfOriginal(bytes, article.mediaType),
        article.mediaType.contains(u"html"_s) ? u"HTML"_s : u"None"_s, theme);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(facts);
    column->addWidget(view, 1);
    column->addWidget(buttons);
    view->setFocus();
}

} // namespace postil
