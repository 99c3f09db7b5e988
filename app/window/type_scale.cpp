// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/type_scale.h"

#include <QGuiApplication>
#include <QTextLayout>

namespace limber {
namespace {

struct Level {
    int pixels;
    bool bold;
};
/// Those that the page Today shows first.
constexpr Level levels[] = {{13, false}, {13, true}, {15, false}, {15, true}, {17, true}, {22, true}, {28, true}, {44, true}};

void shape(const QFont& font, const QString& text)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
}

}  // namespace

void loadTypeScale(const QString& language)
{
    const bool chinese = language == QLatin1String("zh");
    for (const Level level : levels) {
        QFont font = QGuiApplication::font();
        font.setFamily(chinese ? QStringLiteral("Noto Sans CJK SC") : QStringLiteral("Noto Sans"));
        font.setPixelSize(level.pixels);
        font.setWeight(level.bold ? QFont::Bold : QFont::Normal);
        shape(font, chinese ? QStringLiteral("舒1") : QStringLiteral("L1"));
    }
}

}  // namespace limber
