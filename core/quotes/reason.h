// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/quotes/attribution.h"
#include "core/quotes/indirectspeech.h"

namespace postil {

/// Why a marked span was given its speaker, in words: "cue 'said' after the quotation; subject
/// 'Lavrov'". `cue` and `speaker` are the words of the text, empty where there are none.
QString reasonFor(const Attribution &attribution, QStringView cue, QStringView speaker);

/// Why words count as reported speech.
QString reasonFor(const ReportedSpeech &speech, QStringView cue, QStringView speaker);

} // namespace postil
