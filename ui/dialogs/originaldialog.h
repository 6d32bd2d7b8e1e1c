// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace postil {

struct Article;
struct Theme;

/// The source text of an article as it came, coloured by what it is; read only.
class OriginalDialog : public QDialog
{
    Q_OBJECT

public:
    OriginalDialog(
        const Article &article, const QByteArray &bytes, const Theme &theme, QWidget *parent);
};

/// The bytes as text, by the charset that the article was read by.
QString textOfOriginal(const QByteArray &bytes, const QString &charset);

} // namespace postil
