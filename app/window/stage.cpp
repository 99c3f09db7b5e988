// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/stage.h"

#include "app/window/icon_provider.h"

namespace limber {

void Stage::dress(QQmlEngine& engine)
{
    engine.addImageProvider(QStringLiteral("icon"), new IconProvider);  // the engine owns it
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));                // Qt looks there by itself from 6.5 on
    QObject::connect(&m_appearance, &Appearance::languageChanged, &engine, &QQmlEngine::retranslate);
    QObject::connect(&m_appearance, &Appearance::languageChanged, m_habits.editor(), &HabitEditor::changed);
}

}  // namespace limber
