<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ReminderText</name>
    <message numerus="yes">
        <source>In %n minute(s)</source>
        <translation>
            <numerusform>In %n minute</numerusform>
            <numerusform>In %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewText</name>
    <message numerus="yes">
        <source>%n cramp(s)</source>
        <translation>
            <numerusform>%n cramp</numerusform>
            <numerusform>%n cramps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation>
            <numerusform>%n night</numerusform>
            <numerusform>%n nights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StretchSteps</name>
    <message numerus="yes">
        <source>of %n</source>
        <comment>sets</comment>
        <translation>
            <numerusform>of %n</numerusform>
            <numerusform>of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StretchText</name>
    <message numerus="yes">
        <source>%n move(s), %1</source>
        <translation>
            <numerusform>%n move, %1</numerusform>
            <numerusform>%n moves, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n move(s) · %1</source>
        <comment>of the stretch, and how long it takes</comment>
        <translation>
            <numerusform>%n move · %1</numerusform>
            <numerusform>%n moves · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::HabitEditor</name>
    <message numerus="yes">
        <source>%n reminders</source>
        <translation>
            <numerusform>%n reminder</numerusform>
            <numerusform>%n reminders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ReminderSwitchModel</name>
    <message numerus="yes">
        <source>%n more today</source>
        <comment>reminders to drink</comment>
        <translation>
            <numerusform>%n more today</numerusform>
            <numerusform>%n more today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::Today</name>
    <message numerus="yes">
        <source>Comes again in %n min</source>
        <translation>
            <numerusform>Comes again in %n min</numerusform>
            <numerusform>Comes again in %n min</numerusform>
        </translation>
    </message>
</context>
</TS>
