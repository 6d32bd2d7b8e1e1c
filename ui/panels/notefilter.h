// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/models/annotationrow.h"
#include "ui/theme/theme.h"

#include <QPushButton>

class QMenu;

namespace postil {

/// A button that says which annotations are shown and how they are sorted, with a menu to choose:
/// state, colour, tag, order.
class NoteFilter : public QPushButton
{
    Q_OBJECT

public:
    explicit NoteFilter(QWidget *parent = nullptr);

    /// State, colour, tag and order; the text is not chosen here.
    const AnnotationFilter &filter() const { return m_filter; }
    void setFilter(const AnnotationFilter &filter);
    /// What there is to choose from.
    void setContent(const ArticleContent &content);
    void setTheme(const Theme &theme) { m_theme = theme; }

Q_SIGNALS:
    void filterChanged();

private:
    void fillMenu();
    /// An entry of a group of which one is chosen.
    template <typename Member>
    void add(QMenu *menu, const QString &text, Member AnnotationFilter::*member,
        const Member &value, const QIcon &icon = {});
    QString words() const;

    AnnotationFilter m_filter;
    QStringList m_colorNames;
    QStringList m_tags;
    Theme m_theme = Theme::named({});
};

} // namespace postil
