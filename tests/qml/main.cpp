// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/qml/world.h"

#include <QtQml/qqmlextensionplugin.h>
#include <QtQuickTest/quicktest.h>

Q_IMPORT_QML_PLUGIN(LimberPlugin)
Q_IMPORT_QML_PLUGIN(Limber_UiPlugin)

QUICK_TEST_MAIN_WITH_SETUP(limber, limber::test::Setup)
