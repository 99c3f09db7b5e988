// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

#include <optional>
#include <string>

namespace limber {

/// The language that the program speaks: loads limber_en or limber_zh_CN, which travel inside the programs.
class Language : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// `setting` is the one of Settings::language: "system", "en" or "zh". True when the language is another one now.
    bool speak(const std::string& setting);
    /// For dates and numbers; its territory is the system's where the system speaks the same language.
    [[nodiscard]] QLocale locale() const;
    [[nodiscard]] bool isChinese() const { return m_chinese.value_or(false); }

private:
    QTranslator m_translator;
    std::optional<bool> m_chinese;
};

}  // namespace limber
