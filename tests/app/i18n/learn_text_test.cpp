// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/i18n/learn_text.h"

#include "app/i18n/language.h"
#include "app/i18n/tip_text.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace limber;

namespace {

/// Everything that a section says, each text with where it stands.
QList<std::pair<QString, QString>> textsOf(const LearnSection& section)
{
    QList<std::pair<QString, QString>> texts{{"title", section.title}, {"text", section.text}, {"source", section.source}};
    for (const LearnPoint& point : section.points) {
        texts << std::pair(point.title + " text", point.text) << std::pair(point.title + " title", point.title);
        if (!point.diary.isEmpty())
            texts << std::pair(point.title + " diary", point.diary);
        if (!point.source.isEmpty())
            texts << std::pair(point.title + " source", point.source);
    }
    return texts;
}

/// All of the page and all tips.
QList<std::pair<QString, QString>> allTexts()
{
    QList<std::pair<QString, QString>> texts;
    for (const LearnSection& section : learnSections())
        texts << textsOf(section);
    for (const Tip tip : allTips()) {
        const TipText text = tipText(tip);
        const QString name = nameOf(tip);
        texts << std::pair(name + " title", text.title) << std::pair(name + " text", text.text) << std::pair(name + " source", text.source);
    }
    return texts;
}

bool isChinese(const QString& text)
{
    static const QRegularExpression han(QStringLiteral("\\p{Han}"), QRegularExpression::UseUnicodePropertiesOption);
    return text.contains(han);
}

}  // namespace

/// The page "Good to know" and the tips, as texts.
class LearnTextTest : public QObject {
    Q_OBJECT

    Language m_language;

private slots:
    void init() { m_language.speak("en"); }

    void everySectionHasItsTexts()
    {
        QStringList ids;
        for (const LearnSection& section : learnSections()) {
            ids << section.id;
            QVERIFY(QFile::exists(QStringLiteral(ICONS) + '/' + section.icon + ".svg"));
            for (const auto& [where, text] : textsOf(section))
                QVERIFY2(text.size() > 2, qPrintable(section.id + ": " + where));
        }
        QCOMPARE(ids, (QStringList{"why", "now", "prevent", "doctor", "weight", "research"}));
    }

    void allOfItIsThereInBothLanguages()
    {
        const auto english = allTexts();
        QVERIFY(m_language.speak("zh"));
        const auto chinese = allTexts();
        QCOMPARE(chinese.size(), english.size());
        for (qsizetype i = 0; i < english.size(); ++i) {
            const QString said = english[i].first + ": " + english[i].second;
            QVERIFY2(!isChinese(english[i].second), qPrintable(said));
            const bool isCitation = english[i].first.endsWith("source") && chinese[i].second.contains(QRegularExpression("[12]\\d{3}"));
            QVERIFY2(isChinese(chinese[i].second) || isCitation, qPrintable(said));
        }
    }

    void theSevenReasonsEachSayWhatTheDiarySees()
    {
        const LearnSection why = learnSections().front();
        QCOMPARE(why.points.size(), 7);
        for (const LearnPoint& point : why.points)
            QVERIFY2(point.diary.contains("diary"), qPrintable(point.title));
    }

    void everyStudyNamesItsSource()
    {
        const LearnSection research = learnSections().back();
        for (const LearnPoint& point : research.points)
            QVERIFY2(point.source.contains(QRegularExpression("20\\d{2}|CD008496")), qPrintable(point.title));
    }

    void nothingPromisesOrBlamesOrPrescribes_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << "en";
        QTest::newRow("zh") << "zh";
    }
    void nothingPromisesOrBlamesOrPrescribes()
    {
        QFETCH(QString, language);
        m_language.speak(language.toStdString());
        const QRegularExpression forbidden(
            QString::fromUtf8("\\b(cures?|cured|heals?|healed|guarantees?|surely|always|never|because of you|your fault|you must|you failed|lazy|"
                              "ibuprofen|pickle|dose|mg)\\b|治愈|根治|治好|保证|一定能|包好|都怪|怪你|懒|必须|布洛芬|剂量|毫克"),
            QRegularExpression::CaseInsensitiveOption);
        for (const auto& [where, text] : allTexts())
            QVERIFY2(!text.contains(forbidden), qPrintable(where + ": " + text));
    }

    void medicinesAreLeftToTheDoctor()
    {
        for (const LearnSection& section : learnSections()) {
            for (const LearnPoint& point : section.points) {
                if (point.text.contains("statin"))
                    QVERIFY2(point.text.contains("sk your doctor") && point.text.contains("by yourself"), qPrintable(point.title));
            }
        }
    }

    void everyTipLeadsToASectionAndSaysWhatLimberIsNot()
    {
        QStringList sections;
        for (const LearnSection& section : learnSections())
            sections << section.id;
        QSet<QString> said;
        for (const Tip tip : allTips()) {
            const TipText text = tipText(tip);
            QVERIFY2(sections.contains(text.section), nameOf(tip));
            QVERIFY(text.source.contains("not a doctor"));
            said << text.title + text.text;
        }
        QCOMPARE(said.size(), qsizetype(allTips().size()));
    }

    void entriesLeadToSectionsThatAreThere()
    {
        QStringList sections;
        for (const LearnSection& section : learnSections())
            sections << section.id;
        for (const char* habit : {"cramp", "water", "bedtime", "sleep", "exercise", "stretch"})
            QVERIFY2(sections.contains(learnSectionOf(habit)), habit);
        QVERIFY(learnSectionOf("018f-one-of-their-own").isEmpty());
    }
};

QTEST_GUILESS_MAIN(LearnTextTest)
#include "learn_text_test.moc"
