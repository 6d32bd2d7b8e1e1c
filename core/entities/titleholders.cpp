// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/entities/titleholders.h"

#include "core/entities/entitymodel.h"
#include "core/entities/wordclass.h"

#include <QRegularExpression>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

// A sentence gives a title to somebody who stands this near before it.
constexpr qsizetype farthest = 400;

static bool isTitleAlone(const Mention &mention)
{
    if (mention.kind != ActorKind::Person || !mention.actor.isNull())
        return false;
    const auto tokens = tokenise(mention.surface);
    return !tokens.list.isEmpty() && std::ranges::all_of(tokens.list, [](const EntityToken &token) {
        const auto classes = EntityModel::builtIn().classesOf(token.word);
        return (classes & WordClass::Title) && !(classes & WordClass::GivenName);
    });
}

TitleHolders::TitleHolders(
    const Document &document, const QList<Mention> &mentions, const RoleFinder &roles)
    : m_text(document.text())
    , m_mentions(mentions)
{
    m_isOnlyTitle.reserve(mentions.size());
    for (const auto &mention : mentions)
        m_isOnlyTitle.append(isTitleAlone(mention));
    if (m_isOnlyTitle.contains(true))
        findBearers(roles);
}

void TitleHolders::findBearers(const RoleFinder &roles)
{
    for (qsizetype i = 0; i < m_mentions.size(); ++i) {
        const auto &mention = m_mentions[i];
        if (mention.kind != ActorKind::Person || m_isOnlyTitle[i])
            continue;
        // "Speaker Ines Okafor" may be one name or a role before a name.
        for (const auto &role :
            {roles.roleOf(mention), mention.surface.section(u' ', 0, 0, QString::SectionSkipEmpty)})
            if (!role.isEmpty())
                m_bearers.append({role.toLower(), i});
    }
}

qsizetype TitleHolders::holderOf(qsizetype mention) const
{
    auto holder = namedBeside(mention);
    if (holder < 0)
        holder = givenTo(mention);
    return holder < 0 ? bearerElsewhere(mention) : holder;
}

/// "the Mayor, Ines Okafor", "Ines Okafor, Mayor of Norby"
qsizetype TitleHolders::namedBeside(qsizetype mention) const
{
    for (const auto other : {mention + 1, mention - 1}) {
        if (other < 0 || other >= m_mentions.size() || m_isOnlyTitle[other]
            || m_mentions[other].kind != ActorKind::Person)
            continue;
        const auto start = m_mentions[std::min(mention, other)].range.end;
        const auto end = m_mentions[std::max(mention, other)].range.start;
        if (start > end || end - start > 7)
            continue;
        static const QRegularExpression beside(u"^,? ?(?:the |\\(then )?$"_s);
        if (beside.matchView(m_text.sliced(start, end - start)).hasMatch())
            return other;
    }
    return -1;
}

/// "Okafor served as President", "he was made a Knight": the person before it in the sentence.
qsizetype TitleHolders::givenTo(qsizetype mention) const
{
    const auto at = m_mentions[mention].range.start;
    const auto from = std::max<qsizetype>(0, at - farthest);
    auto before = m_text.sliced(from, at - from);
    before = before.sliced(before.lastIndexOf(u'\n') + 1);
    static const QRegularExpression given(
        u"\\b(?:(?:serv|work|act|appoint|elect|sworn|swear|induct|recogni|nominat|install|proclaim)"
        "\\w*\\b[^.;]*\\b(?:as|to be)|(?:promot|elevat)\\w*\\b[^.;]*\\bto|(?:was|is|been|be) made|"
        "(?:was|is|became|become|becomes|elected|proclaimed|appointed|named|remains))"
        "(?: (?:a|an) \\w+ and)?(?: (?:a|an|the|then|now|first))?(?: \\d+\\w+)?"
        "(?: (?:Vice|Deputy|Honorary))? ['‘“\"]?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = given.matchView(before);
    if (!match.hasMatch())
        return -1;
    const auto sentence = before.first(match.capturedStart());
    const auto start = std::max(sentence.lastIndexOf(u". "_s), sentence.lastIndexOf(u"; "_s)) + 1;
    const auto sentenceStart = at - before.size() + start;
    static const QRegularExpression pronoun(u"\\b(?:[Hh]e|[Ss]he)\\b"_s);
    const bool hasPronoun = pronoun.matchView(sentence.sliced(start)).hasMatch();
    for (auto i = mention - 1; i >= 0; --i) {
        const auto &other = m_mentions[i];
        if (at - other.range.end > farthest || (other.range.start < sentenceStart && !hasPronoun))
            return -1;
        if (other.kind == ActorKind::Person && !m_isOnlyTitle[i])
            return i;
    }
    return -1;
}

/// "the President" in a text that has "President Okafor": the one named last before it, else the
/// first behind.
qsizetype TitleHolders::bearerElsewhere(qsizetype mention) const
{
    const auto &title = m_mentions[mention];
    const auto before =
        m_text.first(title.range.start).last(std::min<qsizetype>(title.range.start, 12));
    static const QRegularExpression definite(
        u"\\b(?:the|our|new|then|former|(?:(Vice|Deputy) ?-?)) ?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = definite.matchView(before);
    const auto after = m_text.sliced(title.range.end);
    if (!match.hasMatch() && !after.startsWith(u" of "))
        return -1;
    auto words = title.surface.toLower();
    if (match.hasCaptured(1))
        words = match.captured(1).toLower() + u' ' + words;
    const auto isBorneAs = [&](const QString &role) { // "President of the Guild"
        const auto office = QStringView(role).sliced(words.size());
        return office.startsWith(u" of ") && after.startsWith(office, Qt::CaseInsensitive);
    };
    qsizetype found = -1;
    for (const auto &bearer : m_bearers) {
        if (found >= 0 && bearer.mention > mention)
            break;
        const bool isSame = (match.hasMatch() && bearer.role == words)
            || (bearer.role.startsWith(words) && isBorneAs(bearer.role))
            || (match.hasMatch() && bearer.role.endsWith(u' ' + words)
                && !bearer.role.contains(u"vice") && !bearer.role.contains(u"deputy")
                && !bearer.role.contains(u"former"));
        if (isSame)
            found = bearer.mention;
    }
    return found;
}

} // namespace postil
