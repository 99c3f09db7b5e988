// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/command_line.h"

#include "core/tracker.h"

#include <QCommandLineParser>

namespace limber {
namespace {

using Task = WindowRequest::Task;

const QStringList pages{QStringLiteral("today"), QStringLiteral("week"), QStringLiteral("history"), QStringLiteral("habits"),
                        QStringLiteral("evening"), QStringLiteral("settings"), QStringLiteral("reminders"),
                        QStringLiteral("review"), QStringLiteral("helps"), QStringLiteral("learn"),
                        QStringLiteral("stretch"), QStringLiteral("cramp")};

/// "today, week … or cramp"
QString pagesText(const QString& last)
{
    return pages.mid(0, pages.size() - 1).join(QStringLiteral(", ")) + last + pages.back();
}

WindowRequest refuse(const QString& text)
{
    WindowRequest request;
    request.task = Task::Refuse;
    request.text = QStringLiteral("limber: ") + text;
    return request;
}

/// "1100x760"; not valid for anything else.
QSize parseSize(const QString& text)
{
    const QStringList parts = text.split(u'x');
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    return parts.size() == 2 && size.width() > 0 && size.height() > 0 ? size : QSize();
}

QString faultOf(const QCommandLineParser& parser)
{
    const QString page = parser.value(QStringLiteral("page"));
    if (!page.isEmpty() && !pages.contains(page))
        return QStringLiteral("there is no page “%1”; there are %2.").arg(page, pagesText(QStringLiteral(" and ")));
    const QString size = parser.value(QStringLiteral("size"));
    if (!size.isEmpty() && !parseSize(size).isValid())
        return QStringLiteral("“%1” is not a size; write one such as 1100x760.").arg(size);
    const QString theme = parser.value(QStringLiteral("theme"));
    if (!theme.isEmpty() && theme != QLatin1String("light") && theme != QLatin1String("dark"))
        return QStringLiteral("“%1” is not a theme; there are light and dark.").arg(theme);
    const QString language = parser.value(QStringLiteral("language"));
    if (!language.isEmpty() && language != QLatin1String("en") && language != QLatin1String("zh"))
        return QStringLiteral("“%1” is not a language of this program; there are en and zh.").arg(language);
    if (!parser.positionalArguments().isEmpty())
        return QStringLiteral("“%1” is not an option; see --help.").arg(parser.positionalArguments().first());
    return {};
}

Task taskOf(const QCommandLineParser& parser)
{
    if (parser.isSet(QStringLiteral("self-test")))
        return Task::SelfTest;
    return parser.isSet(QStringLiteral("screenshot")) ? Task::Picture : Task::Run;
}

}  // namespace

WindowRequest parseCommandLine(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Limber: a habit tracker with reminders"));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOptions({
        {QStringLiteral("page"), QStringLiteral("Open at PAGE: %1.").arg(pagesText(QStringLiteral(" or "))), QStringLiteral("PAGE")},
        {QStringLiteral("drink"), QStringLiteral("Log a drink of the usual size.")},
        {QStringLiteral("data-dir"), QStringLiteral("Keep the data in FOLDER."), QStringLiteral("FOLDER")},
        {QStringLiteral("self-test"), QStringLiteral("Load the whole interface and end: 0, or 1 after any warning.")},
        {QStringLiteral("screenshot"), QStringLiteral("Save a picture of the window in FILE and end."), QStringLiteral("FILE")},
        {QStringLiteral("size"), QStringLiteral("Size of the window, such as 1100x760."), QStringLiteral("WxH")},
        {QStringLiteral("theme"), QStringLiteral("light or dark, whatever is set."), QStringLiteral("THEME")},
        {QStringLiteral("language"), QStringLiteral("en or zh, whatever is set."), QStringLiteral("LANGUAGE")},
    });
    if (!parser.parse(arguments))
        return refuse(parser.errorText());
    WindowRequest request;
    if (parser.isSet(help) || parser.isSet(version)) {
        request.task = Task::Tell;
        // Qt knows the program's name only once there is an application, which help does not need.
        const QString usage = parser.helpText().replace(QLatin1String("<executable_name>"), QLatin1String("limber"));
        request.text = parser.isSet(help) ? usage : QStringLiteral("limber " LIMBER_VERSION "\n");
        return request;
    }
    if (const QString fault = faultOf(parser); !fault.isEmpty())
        return refuse(fault);
    request.task = taskOf(parser);
    request.pageAsked = parser.isSet(QStringLiteral("page"));
    if (request.pageAsked)
        request.page = parser.value(QStringLiteral("page"));
    request.drink = parser.isSet(QStringLiteral("drink"));
    request.folder = parser.isSet(QStringLiteral("data-dir"))
        ? std::filesystem::path(parser.value(QStringLiteral("data-dir")).toStdString())
        : defaultDataFolder();
    request.pictureFile = parser.value(QStringLiteral("screenshot"));
    request.size = parseSize(parser.value(QStringLiteral("size")));
    request.theme = parser.value(QStringLiteral("theme"));
    request.language = parser.value(QStringLiteral("language"));
    return request;
}

}  // namespace limber
