// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/window/readerbinding.h"

#include "ui/reader/readerview.h"

namespace postil {

using namespace std::chrono_literals;

ReaderBinding::ReaderBinding(Session &session, ReaderView &reader)
    : m_session(session)
    , m_reader(reader)
{
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(800ms);
    connect(&m_saveSoon, &QTimer::timeout, this, &ReaderBinding::savePosition);
    connect(&session, &Session::articleOpened, this, &ReaderBinding::showArticle);
    connect(&session, &Session::textChanged, this, &ReaderBinding::showArticle);
    connect(&session, &Session::contentChanged, this, &ReaderBinding::showMarks);
    connect(&reader, &ReaderView::progressChanged, this, [this](double progress) {
        m_farthest = std::max(m_farthest, progress);
        m_saveSoon.start();
    });
}

void ReaderBinding::showArticle()
{
    const auto &content = m_session.content();
    m_saveSoon.stop();
    m_shown = {};
    if (!m_session.hasArticle()) {
        m_reader.closeArticle();
        return;
    }
    m_farthest = content.article.progress;
    m_saved = content.article.readingPosition;
    m_reader.show(content, m_session.pictures());
    m_shown = content.article.id;
    if (m_saved > 0)
        m_reader.setReadingPosition(m_saved);
}

void ReaderBinding::showMarks()
{
    const auto &content = m_session.content();
    if (content.article.id.isNull() || content.article.id != m_shown)
        return;
    m_reader.setArticle(content.article);
    m_reader.setColorNames(content.colorNames);
    if (content.annotations != m_reader.marks().annotations())
        m_reader.setAnnotations(content.annotations);
    if (content.mentions != m_reader.marks().mentions())
        m_reader.setMentions(content.mentions);
    if (content.quotations != m_reader.marks().quotations())
        m_reader.setQuotations(content.quotations);
}

void ReaderBinding::savePosition()
{
    m_saveSoon.stop();
    m_reader.flushEdits();
    if (m_shown.isNull() || !m_session.isOpen() || m_session.library().isReadOnly())
        return;
    const auto position = m_reader.readingPosition();
    const auto *summary = m_session.summary(m_shown);
    if (position == m_saved && summary && summary->article.progress >= m_farthest)
        return;
    m_saved = position;
    m_session.check(m_session.library().setReadingPosition(m_shown, position, m_farthest));
}

} // namespace postil
