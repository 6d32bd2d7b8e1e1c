// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/store/query.h"

#include "core/store/database.h"

#include <QTimeZone>

namespace postil {

Query::Query(Database &database, const char *sql) : m_statement(database.connection(), sql) { }

void Query::run()
{
    while (m_statement.executeStep()) { }
    restart();
}

void Query::restart()
{
    m_statement.reset();
    m_bound = 0;
}

QString Query::text(int column) const
{
    const auto value = m_statement.getColumn(column);
    const char *text = value.getText();
    return QString::fromUtf8(text, value.getBytes());
}

QByteArray Query::bytes(int column) const
{
    const auto value = m_statement.getColumn(column);
    const auto *blob = static_cast<const char *>(value.getBlob());
    return blob ? QByteArray(blob, value.getBytes()) : QByteArray();
}

QDateTime Query::time(int column) const
{
    return isNull(column) ? QDateTime()
                          : QDateTime::fromMSecsSinceEpoch(integer(column), QTimeZone::UTC);
}

void Query::bindOne(const QByteArray &value)
{
    // An empty pointer would bind NULL.
    static constexpr char nothing = '\0';
    m_statement.bind(++m_bound, value.isEmpty() ? &nothing : value.constData(), int(value.size()));
}

void Query::bindOne(const QDateTime &value)
{
    if (value.isNull())
        bindOne(nullptr);
    else
        bindOne(value.toMSecsSinceEpoch());
}

} // namespace postil
