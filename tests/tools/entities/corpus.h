// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/model/actor.h"
#include "core/text/textrange.h"

#include <QList>

namespace postil {

/// A text whose names are known.
struct LabelledText
{
    struct Name
    {
        TextRange range;
        ActorKind kind = ActorKind::Person;

        bool operator==(const Name &) const = default;
    };
    QString text;
    QList<Name> names;
};

/// Reads lines of {text, entities: [{start, end, type PER|ORG|LOC|MISC}]}, offsets in code points.
/// Where a line is one sentence of a document, so many following ones make one text.
Result<QList<LabelledText>> readCorpus(const QString &fileName, int linesPerText = 1);

/// The range without "the" before, "'s" behind and marks at both ends: what is compared.
TextRange trimmedName(QStringView text, TextRange range);

} // namespace postil
