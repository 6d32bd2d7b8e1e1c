// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/id.h"

#include <QList>

#include <optional>

namespace postil {

/// The articles one came by, to go back and forward.
class Visits
{
public:
    /// Forgets those ahead, unless it is the one that is visited now.
    void add(const ArticleId &article)
    {
        if (m_now >= 0 && m_articles[m_now] == article)
            return;
        m_articles.resize(m_now + 1);
        m_articles.append(article);
        ++m_now;
    }
    bool canGoBack() const { return m_now > 0; }
    bool canGoForward() const { return m_now + 1 < m_articles.size(); }
    ArticleId back() { return m_articles[--m_now]; }
    ArticleId forward() { return m_articles[++m_now]; }
    void clear() { *this = {}; }

private:
    QList<ArticleId> m_articles;
    qsizetype m_now = -1;
};

} // namespace postil
