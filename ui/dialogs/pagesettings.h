// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dialogs/popup.h"
#include "ui/reader/typography.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QSlider;

namespace postil {

/// How the text is set: face, size, width, leading, justification. What is chosen is told at once.
class PageSettings : public Popup
{
    Q_OBJECT

public:
    PageSettings(const Typography &typography, QWidget *parent);

Q_SIGNALS:
    void changed(const postil::Typography &typography);

protected:
    void accept() override { close(); }

private:
    void addFaces(QFormLayout *form);
    /// A slider with its value beside it in words; `%1` is the number.
    QSlider *addMeasure(QFormLayout *form, const QString &name, const QString &words, int least,
        int most, int step);
    void show(const Typography &typography);
    void tell();

    QComboBox *m_face;
    QSlider *m_size;
    QSlider *m_width;
    QSlider *m_leading;
    QCheckBox *m_justified;
};

} // namespace postil
