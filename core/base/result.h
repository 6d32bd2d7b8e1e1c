// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <expected>

namespace postil {

/// What kind of thing went wrong, for code that reacts differently to each.
enum class ErrorCode
{
    NotFound, ///< a file, article or record that is not there
    NotReadable, ///< a file that is there and cannot be read
    NotWritable, ///< a target that cannot be written: read-only, full disk, no permission
    Unsupported, ///< a file whose content is of no kind that we read
    Malformed, ///< a damaged file or record
    TooLarge, ///< over a limit that is documented where it is set
    Ambiguous, ///< what was asked for stands in more than one place
    Invalid, ///< a value that makes no sense
    Newer, ///< a library written by a newer version
    Conflict, ///< somebody else changed or holds it
    Cancelled, ///< the person stopped it
};

/// Something the world did: what happened and what to do next, in words for a person.
struct Error
{
    ErrorCode code = ErrorCode::Invalid;
    QString message; ///< one or two sentences: what failed, on what, and what to do
    QString detail; ///< for the log: the library's own words, error numbers

    bool operator==(const Error &) const = default;
};

/// The outcome of what the world can make fail.
template <typename T> using Result = std::expected<T, Error>;

/// Shorthand for `return failure(...)`.
inline std::unexpected<Error> failure(ErrorCode code, QString message, QString detail = {})
{
    return std::unexpected(Error{code, std::move(message), std::move(detail)});
}

} // namespace postil
