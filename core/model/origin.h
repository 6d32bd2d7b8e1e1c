// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtTypes>

namespace postil {

/// Who made a record.
enum class Origin : quint8
{
    Found,
    User
};

/// What a person decided of a found record. What a person made is Confirmed.
enum class State : quint8
{
    Suggested,
    Confirmed,
    Rejected
};

} // namespace postil
