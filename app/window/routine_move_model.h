// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/row_model.h"

#include <string>
#include <vector>

namespace limber {

/// Moves of the stretch routine, part of it or not. One that is switched off stays in its place.
///
/// QML roles, for `required property`:
///   string moveId
///   string name    as it is called
///   bool   own     of the user's own: it is taken away instead of being switched off
///   bool   chosen  part of the routine
class RoutineMoveModel : public RowModel {
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit RoutineMoveModel(QObject* parent = nullptr);
    /// `order` names all of them.
    void show(const std::vector<std::string>& order, const std::vector<std::string>& chosen);
};

}  // namespace limber
