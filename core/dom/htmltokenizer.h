// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/dom/domtree.h"

namespace postil {

/// What the tokenizer found: its kind decides which members hold.
struct Token
{
    enum Kind : quint8
    {
        Text,
        StartTag,
        EndTag,
        End
    };

    Kind kind = End;
    Tag tag = Tag::Unknown;
    bool isSelfClosing = false; ///< written with "/>"
    bool isBlank = false; ///< text: white space only
    QStringView text; ///< text, or the name of the tag in lower case
    std::vector<Attribute> attributes;
};

/// Cuts HTML into tags and text by the rules of the HTML standard; comments, doctypes and the like
/// are passed over. Tokens point into the source or into `decoded`, which only grows.
class HtmlTokenizer
{
public:
    HtmlTokenizer(QStringView source, std::vector<QString> &decoded);

    /// Reads on; linear in what is read.
    void next(Token &token);
    /// The content of an element that holds no markup, its end tag passed over. Without an end tag
    /// a script or style takes all that follows, any other only what comes before the next tag.
    QStringView rawContent(QStringView name, bool withReferences);

private:
    void readText(Token &token, qsizetype end);
    bool readMarkup(Token &token);
    void skipDeclaration();
    void readTag(Token &token);
    void readAttributes(Token &token);
    QStringView readAttributeName();
    QStringView readAttributeValue();
    qsizetype findEndTag(QStringView name) const;
    QStringView lowered(QStringView text);
    QStringView cleaned(QStringView text, bool isAttribute);
    QStringView keep(QString &&text);
    QChar at(qsizetype position) const
    {
        return position < m_source.size() ? m_source[position] : QChar();
    }

    QStringView m_source;
    std::vector<QString> &m_decoded;
    qsizetype m_position = 0;
    std::vector<QStringView> m_unclosed; ///< names of raw elements that nothing ends any more
    bool m_commentsStayOpen = false; ///< no comment ends from here on
};

} // namespace postil
