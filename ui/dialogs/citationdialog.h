// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include <functional>

class QPlainTextEdit;

namespace postil {

/// Writes a form of citation, and shows how it comes out.
class CitationDialog : public QDialog
{
    Q_OBJECT

public:
    /// `preview` makes the citation of an example by a pattern.
    CitationDialog(const QString &pattern, const std::function<QString(const QString &)> &preview,
        QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &pattern);

private:
    QPlainTextEdit *m_pattern;
};

} // namespace postil
