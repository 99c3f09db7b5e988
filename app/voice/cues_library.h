// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/platform/cues.h"

#include <QObject>

namespace limber {

/// What the window finds in this library.
class CuesLibrary final : public QObject, public CuesMaker {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "io.github.limberhabits.Limber.Cues/1")
    Q_INTERFACES(limber::CuesMaker)

public:
    [[nodiscard]] std::unique_ptr<Cues> make() override;
};

}  // namespace limber
