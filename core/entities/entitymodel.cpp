// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/entities/entitymodel.h"

#include <QResource>

#include <bit>

namespace postil {

using namespace Qt::StringLiterals;

static_assert(
    std::endian::native == std::endian::little, "the model is used as it lies in the file");
static_assert(sizeof(EntityModel::LexiconSlot) == 12 && sizeof(EntityModel::WeightRow) == 8);

std::optional<EntityModel> EntityModel::fromBytes(QByteArrayView bytes)
{
    const Header expected;
    if (bytes.size() < qsizetype(sizeof(Header)))
        return {};
    EntityModel model;
    model.m_header = reinterpret_cast<const Header *>(bytes.data());
    const auto &header = *model.m_header;
    if (header.magic != expected.magic || !std::has_single_bit(header.lexiconSlots)
        || !std::has_single_bit(header.weightRows))
        return {};
    const auto lexiconSize = qsizetype(header.lexiconSlots) * qsizetype(sizeof(LexiconSlot));
    const auto weightsSize = qsizetype(header.weightRows) * qsizetype(sizeof(WeightRow));
    if (bytes.size() != qsizetype(sizeof(Header)) + lexiconSize + weightsSize)
        return {};
    model.m_lexicon = reinterpret_cast<const LexiconSlot *>(bytes.data() + sizeof(Header));
    model.m_weights =
        reinterpret_cast<const WeightRow *>(bytes.data() + qsizetype(sizeof(Header)) + lexiconSize);
    model.m_lexiconMask = header.lexiconSlots - 1;
    model.m_weightMask = header.weightRows - 1;
    return model;
}

const EntityModel &EntityModel::builtIn()
{
    static const EntityModel model = [] {
        const QResource resource(u":/postil/models/entities.bin"_s);
        // Kept as it is in the program (see core/CMakeLists.txt): no copy is made.
        Q_ASSERT(resource.compressionAlgorithm() == QResource::NoCompression);
        const auto found =
            fromBytes({reinterpret_cast<const char *>(resource.data()), resource.size()});
        Q_ASSERT(found);
        return *found;
    }();
    return model;
}

} // namespace postil
