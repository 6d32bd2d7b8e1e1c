// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/quotes/cuelexicon.h"

#include <QFile>

#include <array>
#include <mutex>

namespace postil {

using namespace Qt::StringLiterals;

namespace {

struct TraitName
{
    QLatin1StringView name;
    Traits traits;
};

constexpr std::array traitNames{
    TraitName{"speech"_L1, Trait::Speech},
    TraitName{"clause"_L1, Trait::Clause},
    TraitName{"address"_L1, Trait::Address},
    TraitName{"infinitive"_L1, Trait::Infinitive},
    TraitName{"bare"_L1, Trait::Bare},
    TraitName{"question"_L1, Trait::Question},
    TraitName{"object-reported"_L1, Trait::Reported},
    TraitName{"thought"_L1, Trait::Thought},
    TraitName{"judge"_L1, Trait::Judge},
    TraitName{"preposition-cue"_L1, Trait::PrepositionCue},
    TraitName{"postposition-cue"_L1, Trait::PostpositionCue},
    TraitName{"weak"_L1, Trait::Weak},
    TraitName{"citing"_L1, Trait::Citing},
    TraitName{"verb"_L1, Trait::Verb},
    TraitName{"determiner"_L1, Trait::Determiner},
    TraitName{"possessive"_L1, Trait::Possessive},
    TraitName{"pronoun"_L1, Trait::Pronoun},
    TraitName{"masculine"_L1, Trait::Masculine},
    TraitName{"feminine"_L1, Trait::Feminine},
    TraitName{"plural"_L1, Trait::Plural},
    TraitName{"first"_L1, Trait::First},
    TraitName{"object"_L1, Trait::Object},
    TraitName{"relative"_L1, Trait::Relative},
    TraitName{"subordinator"_L1, Trait::Subordinator},
    TraitName{"complementiser"_L1, Trait::Complementiser},
    TraitName{"infinitival"_L1, Trait::Infinitival},
    TraitName{"coordinator"_L1, Trait::Coordinator},
    TraitName{"preposition"_L1, Trait::Preposition},
    TraitName{"auxiliary"_L1, Trait::Auxiliary},
    TraitName{"be"_L1, Trait::Be},
    TraitName{"have"_L1, Trait::Have},
    TraitName{"negation"_L1, Trait::Negation},
    TraitName{"adverb"_L1, Trait::Adverb},
    TraitName{"time"_L1, Trait::Time},
    TraitName{"title"_L1, Trait::Title},
    TraitName{"abbreviation"_L1, Trait::Abbreviation},
    TraitName{"role"_L1, Trait::Role},
    TraitName{"source-noun"_L1, Trait::Source},
    TraitName{"speech-noun"_L1, Trait::SpeechNoun},
    TraitName{"naming"_L1, Trait::Naming},
    TraitName{"work"_L1, Trait::Work},
    TraitName{"interrogative"_L1, Trait::Interrogative},
    TraitName{"adjunct"_L1, Trait::Adjunct},
    TraitName{"quote-particle"_L1, Trait::QuoteParticle},
    TraitName{"indefinite"_L1, Trait::Indefinite},
    TraitName{"locative"_L1, Trait::Locative},
    TraitName{"agent"_L1, Trait::Agent},
    TraitName{"genitive"_L1, Trait::Genitive},
    TraitName{"reported-mood"_L1, Trait::Reportive},
    TraitName{"first-name"_L1, Trait::FirstName},
};

Traits traitsOf(QStringView header)
{
    Traits traits;
    for (const auto word : header.tokenize(u' ', Qt::SkipEmptyParts))
        for (const auto &known : traitNames)
            if (word == known.name)
                traits = traits | known.traits;
    return traits;
}

QString readLexicon(const QString &language)
{
    QFile file(u":/postil/lexicons/quotes/"_s + language + u".txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll());
}

} // namespace

const CueLexicon &CueLexicon::forLanguage(const QString &language)
{
    static std::mutex mutex;
    static std::unordered_map<QString, CueLexicon, Hash> lexicons;
    const std::scoped_lock lock(mutex);
    const auto primary = language.section(u'-', 0, 0).toLower();
    if (const auto known = lexicons.find(primary); known != lexicons.end())
        return known->second;
    auto source = readLexicon(primary);
    if (source.isEmpty())
        source = readLexicon(u"en"_s);
    return lexicons.emplace(primary, CueLexicon(source)).first->second;
}

CueLexicon::CueLexicon(QStringView source)
{
    for (const auto line : source.tokenize(u'\n'))
        readLine(line.trimmed());
    m_lemmaIndexes.clear();
    for (auto &[form, entry] : m_entries)
        if (entry.lemma >= 0 && m_particleLemmas.contains(entry.lemma))
            entry.traits = entry.traits | Trait::NeedsParticle;
    m_particleLemmas.clear();
}

const CueLexicon::Entry *CueLexicon::find(QStringView form) const
{
    const auto entry = m_entries.find(form);
    return entry == m_entries.end() ? nullptr : &entry->second;
}

const CueLexicon::Entry *CueLexicon::findParticle(qint32 lemma, QStringView particle) const
{
    const QString key = m_lemmas.value(lemma) + u' ' + particle;
    const auto entry = m_particles.find(key);
    return entry == m_particles.end() ? nullptr : &entry->second;
}

void CueLexicon::readLine(QStringView line)
{
    if (line.isEmpty() || line.startsWith(u'#'))
        return;
    if (line.startsWith(u'[')) {
        const auto header = line.sliced(1, line.size() - 2);
        m_section = traitsOf(header);
        m_isParticleSection = header.startsWith(u"particle");
        m_isCueSection = header.startsWith(u"cue") || header == u"verb";
        return;
    }
    if (m_isCueSection)
        return addCue(line);
    for (const auto word : line.tokenize(u' ', Qt::SkipEmptyParts)) {
        auto form = word.toString().replace(u'_', u' ');
        if (!m_isParticleSection) {
            addForm(form, m_section, -1);
            continue;
        }
        const auto verb = form.section(u' ', 0, 0);
        const auto lemma = lemmaIndex(verb);
        m_particleLemmas.insert(lemma);
        m_particles.insert_or_assign(form, Entry{m_section, lemmaIndex(form)});
    }
}

void CueLexicon::addCue(QStringView line)
{
    qint32 lemma = -1;
    qsizetype finiteForms = 0;
    for (const auto word : line.tokenize(u' ', Qt::SkipEmptyParts))
        finiteForms += !word.startsWith(u'~') && !word.startsWith(u'+');
    for (const auto word : line.tokenize(u' ', Qt::SkipEmptyParts)) {
        auto traits = m_section | Trait::Verb;
        if (lemma < 0 && finiteForms > 2) // "put" and "read" are their own past
            traits = traits | Trait::Base;
        auto form = word;
        if (form.startsWith(u'~') || form.startsWith(u'+')) {
            traits = traits | (form.startsWith(u'~') ? Trait::NonFinite : Trait::Participle);
            form = form.sliced(1);
        }
        auto key = form.toString().replace(u'_', u' ');
        if (lemma < 0)
            lemma = lemmaIndex(key);
        addForm(key, traits, lemma);
    }
}

void CueLexicon::addForm(const QString &form, Traits traits, qint32 lemma)
{
    auto &entry = m_entries[form];
    entry.traits = entry.traits | traits;
    if (lemma >= 0 && entry.lemma < 0)
        entry.lemma = lemma;
    if (const auto blank = form.indexOf(u' '); blank > 0) {
        auto &first = m_entries[form.first(blank)];
        first.traits = first.traits | Trait::StartsExpression;
    }
}

qint32 CueLexicon::lemmaIndex(const QString &lemma)
{
    const auto known = m_lemmaIndexes.constFind(lemma);
    if (known != m_lemmaIndexes.cend())
        return *known;
    m_lemmaIndexes.insert(lemma, qint32(m_lemmas.size()));
    m_lemmas.append(lemma);
    return qint32(m_lemmas.size() - 1);
}

} // namespace postil
