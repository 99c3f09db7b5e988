// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/qml/world.h"

#include "core/progress/presence.h"
#include "tests/support/sample_weeks.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QQuickWindow>

#include <algorithm>

namespace limber::test {

Surroundings::Surroundings()
    : zone(zoneNamed("Asia/Shanghai")), clock(sampleNow, *zone), session(folder.path(), clock, zone),
      stage(session, {}, [this] { return steady; }, [this] { return std::make_unique<RecordedCues>(heard); })
{
    session.tracker().noteUse();
    // Exports go to documents of their own.
    const QString home = QString::fromStdString(folder.path().string());
    QDir(home).mkpath(QStringLiteral("documents"));
    QFile places(home + QStringLiteral("/user-dirs.dirs"));
    if (places.open(QIODevice::WriteOnly))
        places.write(QStringLiteral("XDG_DOCUMENTS_DIR=\"%1/documents\"\nXDG_DOWNLOAD_DIR=\"%1/documents\"\n").arg(home).toUtf8());
    qputenv("XDG_CONFIG_HOME", home.toUtf8());
    stage.reminders().follow(false);
}

World::World(Surroundings& surroundings) : m_around(surroundings)
{
    QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open");
}

World::~World()
{
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
}

void World::open(const QUrl& address)
{
    m_opened << address.toString();
    emit openedChanged();
}

void World::clear()
{
    m_opened.clear();
    emit openedChanged();
    Tracker& tracker = m_around.session.tracker();
    m_around.clock.set(sampleNow, *m_around.zone);
    while (tracker.undoable())
        tracker.undo();
    tracker.forgetPresence();
    m_around.session.announceChange();
    // Rows that are gone, and then the buttons in them, must not be there when the language changes.
    for (int i = 0; i < 3; ++i)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    tracker.setSetting("language", "en");
    m_around.session.announceChange();
    m_around.session.catchUp();
}

QString World::setting(const QString& key)
{
    Tracker other(m_around.folder.path(), m_around.clock, m_around.zone);
    return QString::fromStdString(settingText(other.settings(), key.toStdString()));
}

void World::logSampleWeeks()
{
    limber::test::logSampleWeeks(m_around.session.tracker());
    m_around.session.announceChange();
}

void World::moveTo(const QString& wall)
{
    m_around.clock.set(wall.toStdString(), *m_around.zone);
    m_around.session.catchUp();
}

void World::stretchFor(int seconds)
{
    m_around.steady += std::chrono::seconds(seconds);
    m_around.stage.stretchGuide().refresh();
    m_around.stage.crampGuide().refresh();
}

void World::set(const QString& key, const QString& text)
{
    m_around.session.tracker().setSetting(key.toStdString(), text.toStdString());
    m_around.session.announceChange();
}

QString World::addHabit(const QString& name, const QString& kind, const QString& unit)
{
    Habit habit;
    habit.name = name.toStdString();
    habit.kind = habitKindNamed(kind.toStdString()).value();
    habit.unit = unit.toStdString();
    Goal goal;
    if (habit.kind == HabitKind::Clock)
        goal = {GoalKind::Before, 15 * 60, 0};
    habit.goals = {{beginningOfTime(), goal}};
    habit.schedules = {{beginningOfTime(), {}}};
    const Receipt receipt = m_around.session.tracker().addHabit(habit);
    m_around.session.announceChange();
    return QString::fromStdString(receipt.id);
}

void World::drinkElsewhere(double ml)
{
    Tracker other(m_around.folder.path(), m_around.clock, m_around.zone);
    NewEntry drink;
    drink.habit = builtin::water;
    drink.value = ml;
    other.log(drink);
}

void World::drinkAt(const QString& wall, double ml)
{
    NewEntry drink;
    drink.habit = builtin::water;
    drink.value = ml;
    drink.when.wall = parseWallTime(wall.toStdString());
    m_around.session.tracker().log(drink);
    m_around.session.announceChange();
}

void World::see(const QString& wall, const QString& sign)
{
    const ManualClock then(wall.toStdString(), *m_around.zone);
    Tracker limberd(m_around.folder.path(), then, m_around.zone);
    limberd.notePresence(presenceSignNamed(sign.toStdString()).value());
    m_around.session.announceChange();
}

void World::crampAt(const QString& wall)
{
    NewCramp cramp;
    cramp.when.wall = parseWallTime(wall.toStdString());
    m_around.session.tracker().logCramp(cramp);
    m_around.session.announceChange();
}

void World::remindOfAll()
{
    Tracker limberd(m_around.folder.path(), m_around.clock, m_around.zone);
    limberd.recordShown(limberd.agenda().show);
    m_around.session.announceEverything();
}

double World::logged(const QString& habit, int daysAgo)
{
    Tracker other(m_around.folder.path(), m_around.clock, m_around.zone);
    const DayView view = other.day(other.today() - boost::gregorian::days(daysAgo));
    const std::string id = habit.toStdString();
    const auto found = std::ranges::find(view.habits, id, [](const HabitDay& day) { return day.habit->id; });
    return found == view.habits.end() ? -1 : found->value.value_or(-1);
}

int World::cramps()
{
    Tracker other(m_around.folder.path(), m_around.clock, m_around.zone);
    return static_cast<int>(other.cramps().size());
}

QQuickItem* World::find(QQuickItem* item, const QString& name)
{
    QQuickItem* hidden = nullptr;
    if (item && item->objectName() == name) {
        if (item->isVisible())
            return item;
        hidden = item;
    }
    for (QQuickItem* child : item ? item->childItems() : QList<QQuickItem*>()) {
        QQuickItem* found = find(child, name);
        if (found && found->isVisible())
            return found;
        hidden = hidden ? hidden : found;
    }
    return hidden;
}

QList<QQuickItem*> World::findAll(QQuickItem* item, const QString& name)
{
    QList<QQuickItem*> found;
    if (!item || !item->isVisible())
        return found;
    if (item->objectName() == name)
        found << item;
    for (QQuickItem* child : item->childItems())
        found << findAll(child, name);
    return found;
}

void World::settle(QQuickItem* item)
{
    QCoreApplication::processEvents();
    item->window()->grabWindow();
}

void World::savePicture(QQuickItem* item, const QString& name)
{
    const QDir folder(qEnvironmentVariable("LIMBER_PICTURES"));
    if (!folder.mkpath(QStringLiteral(".")) || !item->window()->grabWindow().save(folder.filePath(name + QStringLiteral(".png"))))
        qWarning("%s cannot be saved", qPrintable(name));
}

bool World::pressAccessibly(QQuickItem* item)
{
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(item);
    if (!interface || !interface->actionInterface())
        return false;
    interface->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    return true;
}

QString World::accessibleName(QQuickItem* item)
{
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(item);
    return interface ? interface->text(QAccessible::Name) : QString();
}

QString World::accessibleDescription(QQuickItem* item)
{
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(item);
    return interface ? interface->text(QAccessible::Description) : QString();
}

void Setup::qmlEngineAvailable(QQmlEngine* engine)
{
    m_around.reset();
    m_around = std::make_unique<Surroundings>();
    m_around->stage.dress(*engine);
    qmlRegisterSingletonType<World>("Limber.Tests", 1, 0, "World",
                                    [this](QQmlEngine*, QJSEngine*) { return new World(*m_around); });
}

}  // namespace limber::test
