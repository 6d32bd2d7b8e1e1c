// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <compare>

namespace postil {

/// 16 bytes of a new version 7 UUID (RFC 9562): in order of their making, also within a
/// millisecond.
QByteArray newUuid7();

/// An identifier that cannot be mistaken for one of another kind of record: a UUID.
template <typename Record> struct Id
{
    QByteArray bytes; ///< 16 bytes, or none for "no record"

    static Id create() { return {newUuid7()}; }
    /// The id written in `text` with or without dashes; null when it is none.
    static Id fromString(QStringView text);
    /// Lower case, 8-4-4-4-12.
    QString toString() const;
    bool isNull() const { return bytes.isEmpty(); }

    bool operator==(const Id &) const = default;
    auto operator<=>(const Id &other) const { return bytes <=> other.bytes; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.bytes, seed); }
};

/// The 16 bytes of the UUID written in `text`, or none.
QByteArray uuidFromString(QStringView text);
QString uuidToString(const QByteArray &bytes);

template <typename Record> Id<Record> Id<Record>::fromString(QStringView text)
{
    return {uuidFromString(text)};
}

template <typename Record> QString Id<Record>::toString() const
{
    return uuidToString(bytes);
}

using ArticleId = Id<struct Article>;
using RevisionId = Id<struct Revision>;
using AnnotationId = Id<struct Annotation>;
using ActorId = Id<struct Actor>;
using MentionId = Id<struct Mention>;
using QuotationId = Id<struct Quotation>;
using ConceptId = Id<struct Concept>;
using StatementId = Id<struct Statement>;

} // namespace postil
