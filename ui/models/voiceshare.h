// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/articlecontent.h"

namespace postil {

/// A speaker's part in what is quoted.
struct VoiceShare
{
    ActorId actor;
    QString name;
    qsizetype count = 0;
    qsizetype words = 0;
    int percent = 0;
};

/// Each speaker of speech that is not rejected, most quoted words first; equal ones as they speak.
QList<VoiceShare> sharesOfVoice(const ArticleContent &content);

} // namespace postil
