// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/theme/theme.h"

namespace postil {

using namespace Qt::StringLiterals;

static QColor hex(const char *name)
{
    return QColor::fromString(QLatin1StringView(name));
}

static Theme light()
{
    return {u"light"_s, hex("#fffdf9"), hex("#f4f2ee"), hex("#ebe8e2"), hex("#23211e"),
        hex("#67615b"), hex("#dcd7ce"), hex("#2f5d8a"), hex("#dfe7f0"),
        {hex("#ffe58a"), hex("#c9e8b8"), hex("#f7c6d0"), hex("#bcd7f5"), hex("#d9c8f0")},
        hex("#2f6fb3"), hex("#a8641a"), hex("#3c8450"), hex("#6b6660"),
        {hex("#b3532f"), hex("#6a4fa3"), hex("#2d8686"), hex("#99792b"), hex("#a03d6b"),
            hex("#4a6fb0"), hex("#5d7d2f"), hex("#7a5a48")},
        hex("#9a6a00"), hex("#b3261e"),
        {hex("#99792b"), hex("#3c8450"), hex("#b3532f"), hex("#2f6fb3"), hex("#6a4fa3")},
        hex("#faf5e9"), hex("#ffd9a8"), hex("#ffb050")};
}

static Theme sepia()
{
    return {u"sepia"_s, hex("#f6ecd9"), hex("#efe3cc"), hex("#e7d9bf"), hex("#40362a"),
        hex("#655a47"), hex("#d6c7a9"), hex("#7a4f1e"), hex("#e4d3b0"),
        {hex("#f7d978"), hex("#cfe0a8"), hex("#f2c0bd"), hex("#bfd3e6"), hex("#dac6e4")},
        hex("#2b62a0"), hex("#96560f"), hex("#34743f"), hex("#655a47"),
        {hex("#a34a28"), hex("#624797"), hex("#257676"), hex("#856720"), hex("#95365f"),
            hex("#42639f"), hex("#537028"), hex("#6e5040")},
        hex("#8a5a00"), hex("#a3211a"),
        {hex("#856720"), hex("#34743f"), hex("#a34a28"), hex("#2b62a0"), hex("#624797")},
        hex("#fbf4e4"), hex("#f5c995"), hex("#f0a850")};
}

static Theme dark()
{
    return {u"dark"_s, hex("#191817"), hex("#1e1d1b"), hex("#252422"), hex("#dedad3"),
        hex("#a9a39b"), hex("#383531"), hex("#8ab4de"), hex("#2c3a49"),
        {hex("#5c4d12"), hex("#2f4d24"), hex("#5a2c38"), hex("#1f3d5c"), hex("#43305c")},
        hex("#7fb2ea"), hex("#e0a35c"), hex("#7cc592"), hex("#b0aaa2"),
        {hex("#e08a64"), hex("#ab92e0"), hex("#62bdbd"), hex("#d2b25a"), hex("#df86b2"),
            hex("#8fb0e8"), hex("#a3c46c"), hex("#c8a28c")},
        hex("#e5b454"), hex("#f2857d"),
        {hex("#d2b25a"), hex("#7cc592"), hex("#e08a64"), hex("#7fb2ea"), hex("#ab92e0")},
        hex("#232220"), hex("#54401f"), hex("#7a5a1c")};
}

QColor Theme::faded() const
{
    return QColor::fromRgbF((muted.redF() + side.redF()) / 2, (muted.greenF() + side.greenF()) / 2,
        (muted.blueF() + side.blueF()) / 2);
}

const Theme &Theme::named(const QString &name)
{
    static const Theme themes[] = {light(), sepia(), dark()};
    for (const auto &theme : themes) {
        if (theme.name == name)
            return theme;
    }
    return themes[0];
}

} // namespace postil
