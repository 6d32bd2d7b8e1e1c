// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/quotes/traits.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <unordered_map>

namespace postil {

/// The words of a language that matter for finding who said what, from resources/lexicons/quotes.
class CueLexicon
{
public:
    struct Entry
    {
        Traits traits;
        qint32 lemma = -1; ///< index for lemma()
    };

    /// The lexicon of a BCP 47 language, English where there is none. Loaded once, thread-safe.
    static const CueLexicon &forLanguage(const QString &language);

    /// Reads the format that resources/lexicons/quotes/en.txt explains on top.
    explicit CueLexicon(QStringView source);

    /// Of a lower-case form with straight apostrophes, or of several joined by blanks.
    const Entry *find(QStringView form) const;
    /// What a verb with this particle is, such as "point" with "out".
    const Entry *findParticle(qint32 lemma, QStringView particle) const;
    QString lemma(qint32 index) const { return m_lemmas.value(index); }

private:
    struct Hash
    {
        using is_transparent = void;
        size_t operator()(QStringView form) const { return qHash(form); }
    };
    using Entries = std::unordered_map<QString, Entry, Hash, std::equal_to<>>;

    void readLine(QStringView line);
    void addCue(QStringView line);
    void addForm(const QString &form, Traits traits, qint32 lemma);
    qint32 lemmaIndex(const QString &lemma);

    Entries m_entries;
    Entries m_particles; ///< key: lemma, blank, particle
    QStringList m_lemmas;
    QHash<QString, qint32> m_lemmaIndexes;
    QSet<qint32> m_particleLemmas; ///< while reading
    Traits m_section; ///< while reading
    bool m_isCueSection = false;
    bool m_isParticleSection = false;
};

} // namespace postil
