// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/theme.h"

#include <QObject>

namespace postil {

/// How the window and the text look, as the person chose; kept in the settings.
class Appearance : public QObject
{
    Q_OBJECT

public:
    explicit Appearance(QObject *parent = nullptr);

    /// "light", "sepia", "dark" or "system".
    QString choice() const { return m_choice; }
    void choose(const QString &choice);
    /// Light, sepia, dark, and light again.
    void chooseNext();
    /// What the choice means now.
    const Theme &theme() const;

    int textSize() const { return m_textSize; } ///< in pixels
    void setTextSize(int pixels);
    bool serif() const { return m_serif; }
    void setSerif(bool serif);

    static constexpr int usualTextSize = 17;

Q_SIGNALS:
    void themeChanged();
    void textChanged();

private:
    QString m_choice;
    int m_textSize = usualTextSize;
    bool m_serif = true;
};

} // namespace postil
