// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/reader/typography.h"
#include "ui/theme/theme.h"

#include <QObject>

namespace postil {

/// How the window and the text look, as the person chose; kept in the settings. It gives the
/// application its theme: whatever is made after it need not change its look.
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

    const Typography &typography() const { return m_typography; }
    void setTypography(const Typography &typography);
    void setTextSize(int pixels);

Q_SIGNALS:
    void themeChanged();
    void textChanged();

private:
    void changeTheme();

    QString m_choice;
    Typography m_typography;
};

} // namespace postil
