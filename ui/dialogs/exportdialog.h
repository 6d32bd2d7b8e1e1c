// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/articlecontent.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace postil {

struct Theme;

/// Shows what the Markdown of an article will be, and writes it into a folder.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(const ArticleContent &content, const Theme &theme, QWidget *parent);

Q_SIGNALS:
    void exported(const QString &fileName);

private:
    void chooseFolder();
    void write();
    void copy();

    ArticleContent m_content;
    QString m_markdown;
    QLineEdit *m_folder;
    QLabel *m_problem;
};

} // namespace postil
