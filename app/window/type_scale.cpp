// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/type_scale.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace limber {
namespace {

struct Size {
    int pixels;
    int line;
};
/// Caption, Body, Title, Number, Page, Guide, Big, Clock, Cramp, Countdown.
constexpr std::array<Size, 10> sizes{
    {{13, 18}, {15, 22}, {17, 24}, {22, 28}, {28, 34}, {34, 42}, {44, 48}, {56, 60}, {60, 80}, {104, 104}}};

struct Use {
    int level;
    bool strong;
};
/// What the page Today shows first.
constexpr Use firstUses[] = {{0, false}, {0, true}, {1, false}, {1, true}, {2, true}, {3, true}, {4, true}, {6, true}};

const Size& sizeOf(int level)
{
    return sizes[static_cast<std::size_t>(std::clamp(level, 0, static_cast<int>(sizes.size()) - 1))];
}

void shape(const QFont& font, const QString& text)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
}

}  // namespace

QFont TypeScale::font(int level, bool strong, double scale)
{
    QFont font;
    font.setPixelSize(static_cast<int>(std::lround(sizeOf(level).pixels * scale)));
    font.setWeight(strong ? QFont::Bold : QFont::Normal);
    return font;
}

double TypeScale::line(int level, double scale)
{
    return sizeOf(level).line * scale;
}

void loadTypeScale(const QString& language, const std::function<void()>& between)
{
    const bool chinese = language == QLatin1String("zh");
    const QString family = chinese ? QStringLiteral("Noto Sans CJK SC") : QStringLiteral("Noto Sans");
    QFontDatabase::hasFamily(family);  // the first question has fontconfig read what there is
    between();
    for (const Use use : firstUses) {
        QFont font = TypeScale::font(use.level, use.strong, 1);
        font.setFamily(family);
        shape(font, chinese ? QStringLiteral("舒1") : QStringLiteral("L1"));
        between();
    }
}

}  // namespace limber
