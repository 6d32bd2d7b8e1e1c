// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/text/folding.h"

namespace postil {

/// Plain letters for those that Unicode does not decompose; empty for all others.
static QStringView plainLetters(char16_t letter)
{
    switch (letter) {
    case u'ß':
        return u"ss";
    case u'ẞ':
        return u"SS";
    case u'æ':
        return u"ae";
    case u'Æ':
        return u"Ae";
    case u'œ':
        return u"oe";
    case u'Œ':
        return u"Oe";
    case u'ø':
        return u"o";
    case u'Ø':
        return u"O";
    case u'đ':
    case u'ð':
        return u"d";
    case u'Đ':
    case u'Ð':
        return u"D";
    case u'ł':
        return u"l";
    case u'Ł':
        return u"L";
    case u'þ':
        return u"th";
    case u'Þ':
        return u"Th";
    case u'ħ':
        return u"h";
    case u'Ħ':
        return u"H";
    case u'ı':
        return u"i";
    case u'ŧ':
        return u"t";
    case u'Ŧ':
        return u"T";
    case u'ĸ':
        return u"k";
    default:
        return {};
    }
}

static bool losesMarks(QChar base)
{
    const auto script = base.script();
    return script == QChar::Script_Latin || script == QChar::Script_Greek
        || script == QChar::Script_Cyrillic;
}

QString foldCase(QStringView text)
{
    return text.toString().toCaseFolded();
}

QString foldDiacritics(QStringView text)
{
    const auto decomposed = text.toString().normalized(QString::NormalizationForm_KD);
    QString folded;
    folded.reserve(decomposed.size());
    bool onPlainLetter = false;
    for (const auto c : decomposed) {
        if (c.isMark()) {
            if (!onPlainLetter)
                folded += c;
            continue;
        }
        onPlainLetter = losesMarks(c);
        if (const auto plain = plainLetters(c.unicode()); !plain.isEmpty())
            folded += plain;
        else
            folded += c;
    }
    return folded.normalized(QString::NormalizationForm_C);
}

QString foldForComparison(QStringView text)
{
    return foldCase(foldDiacritics(text)); // marks first: "İ" has no case folding of its own
}

} // namespace postil
