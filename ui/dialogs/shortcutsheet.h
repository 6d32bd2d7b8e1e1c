// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace postil {

class WindowActions;

/// All keys on one sheet.
class ShortcutSheet : public QDialog
{
    Q_OBJECT

public:
    ShortcutSheet(const WindowActions &actions, QWidget *parent);

Q_SIGNALS:
    void changeRequested(); ///< the person wants other keys; the sheet is closed
};

} // namespace postil
