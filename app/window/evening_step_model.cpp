// SPDX-FileCopyrightText: 2026 The Limber authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/evening_step_model.h"

#include "app/window/vocabulary.h"
#include "app/window/wording.h"

namespace limber {
namespace {

using State = EveningStep::State;

QString titleOf(ReminderKind kind)
{
    switch (kind) {
    case ReminderKind::WindDown:
        return EveningStepModel::tr("Wind-down");
    case ReminderKind::Stretch:
        return EveningStepModel::tr("Bedtime stretch");
    default:
        return EveningStepModel::tr("Bed");
    }
}

QString stateText(State state)
{
    switch (state) {
    case State::Done:
        return EveningStepModel::tr("Done");
    case State::Now:
        return EveningStepModel::tr("Now");
    case State::Later:
        return EveningStepModel::tr("Later");
    default:
        return EveningStepModel::tr("Skipped");
    }
}

int markOf(State state)
{
    return state == State::Done ? day_state::Met : state == State::Skipped ? day_state::Skipped : day_state::Open;
}

}  // namespace

EveningStepModel::EveningStepModel(QObject* parent)
    : RowModel({"kind", "title", "timeText", "detail", "current", "mark", "stateText"}, parent)
{
}

void EveningStepModel::show(const EveningView& view, const Zone& zone, bool reminded)
{
    QList<Row> rows;
    for (const EveningStep& step : view.steps) {
        const QString kind = QString::fromLatin1(nameOf(step.kind));
        const QString time = wording::clock(timeOfDay(zone.wallTime(step.at)).minutes);
        const bool isNow = step.state == State::Now;
        const QString detail = !isNow ? QString() : reminded ? tr("Reminder at %1").arg(time) : time;
        const QString shown = isNow ? stateText(step.state) : step.state == State::Skipped ? stateText(step.state) : time;
        rows << Row{kind, {kind, titleOf(step.kind), shown, detail, isNow, markOf(step.state), stateText(step.state)}};
    }
    RowModel::show(rows);
}

}  // namespace limber
