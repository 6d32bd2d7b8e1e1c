// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/task.h"
#include "core/model/articlecontent.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QListWidget;
class QPlainTextEdit;

namespace postil {

/// Asks by which charset an article's original is to be read, showing how it reads.
class CharsetDialog : public QDialog
{
    Q_OBJECT

public:
    CharsetDialog(const ArticleContent &content, const QByteArray &bytes, QWidget *parent);
    ~CharsetDialog() override;

    /// IANA name, or Library::detectCharset.
    QString charset() const;

Q_SIGNALS:
    void chosen(const QString &charset);

private:
    void fill(const QString &current);
    void preview();

    QByteArray m_bytes;
    QListWidget *m_list;
    QPlainTextEdit *m_preview;
    QLabel *m_used;
    QTimer m_soon;
    QThreadPool m_pool;
    QFuture<QStringList> m_running;
};

} // namespace postil
