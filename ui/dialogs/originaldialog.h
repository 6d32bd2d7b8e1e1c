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

/// The bytes as text: by their byte order mark, the charset that HTML declares, or as UTF-8.
QString textOfOriginal(const QByteArray &bytes, const QString &mediaType);

} // namespace postil
