// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/reader/articletext.h"

#include "ui/reader/overviewruler.h"
#include "ui/reader/pictureobject.h"
#include "ui/text/quietdocument.h"

#include <QAbstractTextDocumentLayout>
#include <QTextFrame>

namespace postil {

static constexpr qint64 sliceMicroseconds = 5000;
static constexpr qsizetype sliceUnits[] = {500, 50'000}; // at least and at most
static constexpr qint64 stillMilliseconds = 150;
static constexpr qsizetype firstScreen = 12'000; // units; more than a screen holds

static QPalette paletteOf(const Theme &theme)
{
    QPalette colors;
    colors.setColor(QPalette::Base, theme.paper);
    colors.setColor(QPalette::Window, theme.paper);
    colors.setColor(QPalette::Text, theme.ink);
    colors.setColor(QPalette::Highlight, theme.accent);
    colors.setColor(QPalette::HighlightedText, theme.paper);
    return colors;
}

/// Formats carry sizes and colours, so the text is laid out again; place and selection stay.
void ArticleText::restyle(const TextStyle &style)
{
    const auto position = m_shown ? readingPosition() : 0;
    const auto selected = m_shown ? selection() : TextRange();
    m_style = style;
    m_pictures->setStyle(style);
    m_ruler->setTheme(style.theme());
    m_notes.clear();
    setPalette(paletteOf(style.theme()));
    updatePage(true);
    rebuild(selected.end);
    if (!selected.isEmpty())
        select(selected);
    setReadingPosition(position);
    updateRuler();
}

/// Margins of the whole: the gutter, and room for the title.
void ArticleText::applyFrame(QTextDocument &shown) const
{
    auto format = shown.rootFrame()->frameFormat();
    format.setMargin(0);
    format.setLeftMargin(m_page.left);
    format.setTopMargin(hasArticle() ? m_title.heightFor(m_page, m_style) : 0);
    format.setBottomMargin(m_style.lineHeight() * 5);
    if (format != shown.rootFrame()->frameFormat())
        shown.rootFrame()->setFrameFormat(format);
}

void ArticleText::rebuild(qsizetype until)
{
    m_slices.stop();
    stopAwaiting();
    m_renderer.reset();
    auto *shown = new QuietDocument;
    shown->setUndoRedoEnabled(false);
    shown->setDocumentMargin(0);
    shown->setDefaultFont(m_style.bodyFont());
    shown->documentLayout()->registerHandler(DocumentRenderer::Picture, m_pictures);
    auto option = shown->defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    shown->setDefaultTextOption(option);
    applyFrame(*shown);
    m_renderer = std::make_unique<DocumentRenderer>(*shown, m_document, m_style);
    m_text = TextGeometry(*shown, m_document, m_renderer->positions());
    m_renderer->renderUntil(std::min(until + firstScreen, m_document.text().size()));
    setDocument(shown);
    delete m_shown;
    m_shown = shown;
    shown->setParent(this);
    if (!m_renderer->isDone())
        m_slices.start(0);
    placesChanged();
}

/// As much as takes the time of a slice, judged by the last one: what is shown is laid out at once,
/// and how long that takes depends on the text.
void ArticleText::renderSlice()
{
    QElapsedTimer timer;
    timer.start();
    m_renderer->renderUntil(m_renderer->shownUntil() + m_sliceUnits);
    const auto taken = std::max<qint64>(timer.nsecsElapsed() / 1000, 100);
    const auto fitting = m_sliceUnits * sliceMicroseconds / taken;
    m_sliceUnits = std::clamp(std::min(fitting, 2 * m_sliceUnits), sliceUnits[0], sliceUnits[1]);
    if (m_renderer->isDone())
        m_slices.stop();
    if (m_awaited && isShown(*m_awaited))
        setReadingPosition(*m_awaited);
    else if (m_awaited && m_awaiting.elapsed() > stillMilliseconds)
        viewport()->setUpdatesEnabled(true);
}

bool ArticleText::isShown(qsizetype offset) const
{
    return m_renderer->isDone() || offset <= m_renderer->shownUntil();
}

/// Nobody is shown the beginning for a moment: for a short while there is what was there before.
void ArticleText::await(qsizetype offset)
{
    m_awaited = offset;
    m_awaiting.start();
    viewport()->setUpdatesEnabled(false);
}

void ArticleText::stopAwaiting()
{
    m_awaited.reset();
    viewport()->setUpdatesEnabled(true);
}

void ArticleText::ensureShown(qsizetype offset)
{
    m_renderer->renderUntil(std::min(offset + firstScreen, m_document.text().size()));
}

void ArticleText::updatePage(bool force)
{
    const int width = contentsRect().width() - m_ruler->sizeHint().width();
    const auto page = PageGeometry::of(width, m_style);
    if (page == m_page && !force)
        return;
    const auto position = m_shown && !force ? readingPosition() : 0;
    m_page = page;
    m_notes.clear();
    m_pictures->setColumnWidth(page.column);
    setViewportMargins(page.shift, 0, 0, m_foot);
    if (m_shown && !force)
        applyFrame(*m_shown);
    if (lineWrapColumnOrWidth() != page.right())
        setLineWrapColumnOrWidth(page.right());
    if (m_shown && !force)
        setReadingPosition(position);
    placesChanged();
}

void ArticleText::setFoot(int height)
{
    if (height == m_foot)
        return;
    m_foot = height;
    setViewportMargins(m_page.shift, 0, 0, m_foot);
}

void ArticleText::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    updatePage();
}

} // namespace postil
