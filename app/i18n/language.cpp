// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/i18n/language.h"

#include <QCoreApplication>

namespace limber {

namespace {

bool systemSpeaksChinese()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    return !wanted.isEmpty() && wanted.first().startsWith("zh");
}

}  // namespace

bool Language::speak(const std::string& setting)
{
    const bool chinese = setting == "zh" || (setting != "en" && systemSpeaksChinese());
    if (m_chinese == chinese)
        return false;
    m_chinese = chinese;
    QCoreApplication::removeTranslator(&m_translator);
    if (m_translator.load(chinese ? ":/i18n/limber_zh_CN.qm" : ":/i18n/limber_en.qm"))
        QCoreApplication::installTranslator(&m_translator);
    return true;
}

QLocale Language::locale() const
{
    const QLocale system = QLocale::system();
    const QLocale::Language spoken = isChinese() ? QLocale::Chinese : QLocale::English;
    if (system.language() == spoken)
        return system;
    return isChinese() ? QLocale(QLocale::Chinese, QLocale::China) : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

}  // namespace limber
