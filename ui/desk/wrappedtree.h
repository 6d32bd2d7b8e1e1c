// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTreeWidget>

namespace postil {

/// A table of items whose words are wrapped: rows are as high as their words need at the width of
/// their columns.
class WrappedTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit WrappedTree(QWidget *parent = nullptr);
};

} // namespace postil
