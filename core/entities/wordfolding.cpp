// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/entities/wordfolding.h"

#include <array>

namespace postil {

namespace {

struct Spelling
{
    char16_t letter;
    const char *latin;
};

// Letters that Unicode does not decompose, and the usual English transliteration of Cyrillic and
// Greek. Lower case; the table is filled for both.
constexpr Spelling spellings[] = {
    {u'ß', "ss"},
    {u'æ', "ae"},
    {u'ø', "o"},
    {u'đ', "d"},
    {u'ð', "d"},
    {u'þ', "th"},
    {u'ħ', "h"},
    {u'ı', "i"},
    {u'ł', "l"},
    {u'ŋ', "ng"},
    {u'œ', "oe"},
    {u'ŧ', "t"},
    {u'ə', "a"},
    {u'а', "a"},
    {u'б', "b"},
    {u'в', "v"},
    {u'г', "g"},
    {u'д', "d"},
    {u'е', "e"},
    {u'ё', "e"},
    {u'ж', "zh"},
    {u'з', "z"},
    {u'и', "i"},
    {u'й', "y"},
    {u'к', "k"},
    {u'л', "l"},
    {u'м', "m"},
    {u'н', "n"},
    {u'о', "o"},
    {u'п', "p"},
    {u'р', "r"},
    {u'с', "s"},
    {u'т', "t"},
    {u'у', "u"},
    {u'ф', "f"},
    {u'х', "kh"},
    {u'ц', "ts"},
    {u'ч', "ch"},
    {u'ш', "sh"},
    {u'щ', "shch"},
    {u'ъ', ""},
    {u'ы', "y"},
    {u'ь', ""},
    {u'э', "e"},
    {u'ю', "yu"},
    {u'я', "ya"},
    {u'є', "ye"},
    {u'і', "i"},
    {u'ї', "yi"},
    {u'ґ', "g"},
    {u'ў', "u"},
    {u'ј', "j"},
    {u'љ', "lj"},
    {u'њ', "nj"},
    {u'ћ', "c"},
    {u'ђ', "dj"},
    {u'џ', "dz"},
    {u'α', "a"},
    {u'β', "v"},
    {u'γ', "g"},
    {u'δ', "d"},
    {u'ε', "e"},
    {u'ζ', "z"},
    {u'η', "i"},
    {u'θ', "th"},
    {u'ι', "i"},
    {u'κ', "k"},
    {u'λ', "l"},
    {u'μ', "m"},
    {u'ν', "n"},
    {u'ξ', "x"},
    {u'ο', "o"},
    {u'π', "p"},
    {u'ρ', "r"},
    {u'σ', "s"},
    {u'ς', "s"},
    {u'τ', "t"},
    {u'υ', "y"},
    {u'φ', "f"},
    {u'χ', "ch"},
    {u'ψ', "ps"},
    {u'ω', "o"},
};

using FoldTable = std::array<QByteArray, 0x500>;

QByteArray foldedLetter(QChar letter)
{
    for (const auto &spelling : spellings) {
        if (letter.toLower() == QChar(spelling.letter))
            return spelling.latin;
    }
    QString decomposed = QString(letter).normalized(QString::NormalizationForm_KD).toLower();
    decomposed.removeIf([](QChar c) { return c.isMark(); });
    for (const auto &spelling : spellings) { // "й" with an accent, "ό"
        if (decomposed == QChar(spelling.letter))
            return spelling.latin;
    }
    return decomposed.toUtf8();
}

const FoldTable &foldTable()
{
    static const FoldTable table = [] {
        FoldTable filled;
        for (size_t i = 0; i < filled.size(); ++i)
            filled[i] = foldedLetter(QChar(static_cast<char16_t>(i)));
        return filled;
    }();
    return table;
}

void appendLetter(QByteArray &folded, QChar letter)
{
    static const FoldTable &table = foldTable();
    const auto code = letter.unicode();
    if (code >= u'a' && code <= u'z')
        folded += static_cast<char>(code);
    else if (code >= u'A' && code <= u'Z')
        folded += static_cast<char>(code + 32);
    else if (code < table.size())
        folded += table[code];
    else if (code == u'’' || code == u'ʼ')
        folded += '\'';
    else if (!letter.isMark())
        folded += foldedLetter(letter);
}

} // namespace

void appendFolded(QByteArray &folded, QStringView text)
{
    for (const auto letter : text)
        appendLetter(folded, letter);
}

QByteArray foldedWord(QStringView text)
{
    QByteArray folded;
    appendFolded(folded, text);
    return folded;
}

} // namespace postil
