// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/entities/entitymodel.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace postil {

/// Collects names and words with their classes and lays them out as the lexicon of an EntityModel.
class LexiconCompiler
{
public:
    /// Reads every "<class>.txt" of a folder: one name a line, "#" starts a comment. A name of the
    /// classes acronym and abbreviation counts only as it is written.
    Result<void> addFolder(const QString &folder);
    /// The countries' names in English and a few other languages, from ICU.
    void addCountries();

    /// Reads "word path path" lines (clusters.mjs), the most frequent word first.
    Result<void> addUsage(const QString &fileName);

    QList<EntityModel::LexiconSlot> slotTable() const;
    qsizetype size() const { return m_entries.size(); }

private:
    void add(QStringView name, quint32 wordClass);

    QHash<quint32, EntityModel::LexiconSlot> m_entries; ///< by key
};

} // namespace postil
