// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/model/pageaddress.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

/// Whether a part of a query only tells how one came to the page.
static bool isCampaign(const QString &name)
{
    static const QStringList known{u"fbclid"_s, u"gclid"_s, u"dclid"_s, u"msclkid"_s, u"yclid"_s,
        u"igshid"_s, u"mc_cid"_s, u"mc_eid"_s, u"ref"_s, u"ref_src"_s, u"cmpid"_s, u"ocid"_s,
        u"smid"_s, u"s_cid"_s};
    const auto lower = name.toLower();
    return lower.startsWith(u"utm_"_s) || lower.startsWith(u"at_"_s) || known.contains(lower);
}

QString pageAddress(const QString &url)
{
    const QUrl parsed(url.trimmed());
    if (!parsed.isValid() || parsed.host().isEmpty()
        || !QStringList{u"http"_s, u"https"_s}.contains(parsed.scheme()))
        return {};
    auto items = QUrlQuery(parsed).queryItems(QUrl::FullyEncoded);
    items.removeIf([](const auto &item) { return isCampaign(item.first); });
    std::ranges::sort(items);
    auto host = parsed.host();
    if (host.startsWith(u"www."_s))
        host.remove(0, 4);
    auto path = parsed.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    QString address = host + path;
    for (const auto &[name, value] : std::as_const(items))
        address += u'?' + name + u'=' + value;
    return address;
}

} // namespace postil
