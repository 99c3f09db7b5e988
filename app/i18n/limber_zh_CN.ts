<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>HabitText</name>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 ml</source>
        <translation>%1 毫升</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>喝水</translation>
    </message>
    <message>
        <source>Bedtime</source>
        <translation>就寝</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>睡眠</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>运动</translation>
    </message>
    <message>
        <source>Bedtime stretch</source>
        <translation>睡前拉伸</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>one finished routine</source>
        <translation>完成一套拉伸</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 后</translation>
    </message>
</context>
<context>
    <name>RefusalText</name>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>“%1” is not more than zero.</source>
        <translation>“%1”不大于零。</translation>
    </message>
    <message>
        <source>“%1” has another unit; %2 is expected.</source>
        <translation>“%1”的单位不对，应为 %2。</translation>
    </message>
    <message>
        <source>%1 %3 is too much for one entry; at most %2 %3.</source>
        <translation>一次 %1 %3 太多了，最多 %2 %3。</translation>
    </message>
    <message>
        <source>%1 ml at once is unusually much. Log it all the same?</source>
        <translation>一次 %1 毫升比平常多很多，仍要记录吗？</translation>
    </message>
    <message>
        <source>A sleep of %1 hours is unusually long. Log it all the same?</source>
        <translation>睡了 %1 小时，比平常长很多，仍要记录吗？</translation>
    </message>
    <message>
        <source>“%1” is not a time; write it like 22:30.</source>
        <translation>“%1”不是时间，请写成 22:30 这样。</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it like 2026-11-22.</source>
        <translation>“%1”不是日期，请写成 2026-11-22 这样。</translation>
    </message>
    <message>
        <source>%1 did not exist in %2: the clocks were put forward over it.</source>
        <translation>%2 没有 %1 这个时刻：时钟当时拨快跳过了它。</translation>
    </message>
    <message>
        <source>%1 is in the future; log it once it has happened.</source>
        <translation>%1 还没有到，发生之后再记录。</translation>
    </message>
    <message>
        <source>It overlaps the sleep from %1 to %2; change that one first.</source>
        <translation>它与 %1 至 %2 的睡眠重叠，请先修改那一条。</translation>
    </message>
    <message>
        <source>The wake-up %2 is not after the bedtime %1.</source>
        <translation>起床时间 %2 不在就寝时间 %1 之后。</translation>
    </message>
    <message>
        <source>%1 is not in the night of %2, which lasts from noon to noon.</source>
        <translation>%1 不在 %2 这一晚之内；一晚从中午到次日中午。</translation>
    </message>
    <message>
        <source>There is no entry “%1”.</source>
        <translation>没有“%1”这条记录。</translation>
    </message>
    <message>
        <source>More than one entry begins with “%1”; give more of it.</source>
        <translation>不止一条记录以“%1”开头，请多写几位。</translation>
    </message>
    <message>
        <source>“%2” is not right for %1; %3 is expected.</source>
        <translation>%1 不能是“%2”，应为 %3。</translation>
    </message>
    <message>
        <source>There is no habit “%1”.</source>
        <translation>没有“%1”这个习惯。</translation>
    </message>
    <message>
        <source>“%1” is archived; bring it back first.</source>
        <translation>“%1”已归档，请先恢复。</translation>
    </message>
    <message>
        <source>There is a habit “%1” already; choose another name.</source>
        <translation>已经有名为“%1”的习惯，请换一个名字。</translation>
    </message>
    <message>
        <source>“%1” cannot be a name; use 1 to 100 characters on one line.</source>
        <translation>“%1”不能作名字，请用 1 到 100 个字，写在一行内。</translation>
    </message>
    <message>
        <source>“%1” takes another kind of value: %2.</source>
        <translation>“%1”要的是另一种值：%2。</translation>
    </message>
    <message>
        <source>“%1” is not scheduled on %2.</source>
        <translation>“%1”在 %2 没有安排。</translation>
    </message>
    <message>
        <source>“%1” began only after %2.</source>
        <translation>“%1”在 %2 之后才开始。</translation>
    </message>
    <message>
        <source>%1 could be repaired until %2.</source>
        <translation>%1 最晚可在 %2 补救。</translation>
    </message>
    <message>
        <source>%1 cannot be repaired: two repairs in 30 days are the most, and there were %2.</source>
        <translation>%1 不能补救：30 天内最多补救两次，已有 %2。</translation>
    </message>
    <message>
        <source>There is nothing to repair on %1.</source>
        <translation>%1 没有需要补救的。</translation>
    </message>
    <message>
        <source>A vacation cannot last from %1 to %2; the first day comes first.</source>
        <translation>休假不能从 %1 到 %2，请把开始的日子写在前面。</translation>
    </message>
    <message>
        <source>The goal “%2” does not fit “%1”.</source>
        <translation>目标“%2”不适合“%1”。</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>没有“%1”这个设置。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可以撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可以重做的操作。</translation>
    </message>
    <message>
        <source>It was changed by something else since, so it cannot be undone or redone.</source>
        <translation>之后又有别的改动，所以不能撤销或重做。</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>无法打开 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is not a database of Limber.</source>
        <translation>%1 不是舒展的数据库。</translation>
    </message>
    <message>
        <source>%1 is damaged (%2); a backup can be restored.</source>
        <translation>%1 已损坏（%2），可以从备份恢复。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Limber (version %2, this one knows %3); update Limber.</source>
        <translation>%1 由更新的舒展写成（版本 %2，本程序只认得 %3），请升级舒展。</translation>
    </message>
    <message>
        <source>Another program is using %1; try again in a moment.</source>
        <translation>另一个程序正在使用 %1，请稍后再试。</translation>
    </message>
    <message>
        <source>There is no space left for %1.</source>
        <translation>没有空间写入 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be written to.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 was exported by a newer Limber (version %2, this one knows %3); update Limber.</source>
        <translation>%1 由更新的舒展导出（版本 %2，本程序只认得 %3），请升级舒展。</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name.</source>
        <translation>%1 已存在，请换一个名字。</translation>
    </message>
</context>
<context>
    <name>ReminderText</name>
    <message>
        <source>Time for some water</source>
        <translation>该喝水了</translation>
    </message>
    <message>
        <source>Time to wind down</source>
        <translation>该放松了</translation>
    </message>
    <message>
        <source>Time to stretch</source>
        <translation>该拉伸了</translation>
    </message>
    <message>
        <source>Time for bed</source>
        <translation>该睡了</translation>
    </message>
    <message>
        <source>Time to move a little</source>
        <translation>动一动吧</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>早上好</translation>
    </message>
    <message>
        <source>Your week</source>
        <translation>这一周</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>%1 ml to go today.</source>
        <translation>今天还差 %1 毫升。</translation>
    </message>
    <message>
        <source>Dim the lights and put the screen away soon.</source>
        <translation>把灯调暗，准备放下屏幕。</translation>
    </message>
    <message>
        <source>Bed before %1. Dim the lights, put the screen away soon.</source>
        <translation>%1 前就寝。把灯调暗，准备放下屏幕。</translation>
    </message>
    <message>
        <source>A few calm minutes for the calves.</source>
        <translation>花几分钟，慢慢拉伸小腿。</translation>
    </message>
    <message>
        <source>A few calm minutes for the calves, then bed before %1.</source>
        <translation>花几分钟慢慢拉伸小腿，然后 %1 前就寝。</translation>
    </message>
    <message>
        <source>Sleep well.</source>
        <translation>晚安。</translation>
    </message>
    <message>
        <source>Bed before %1. Sleep well.</source>
        <translation>%1 前就寝。晚安。</translation>
    </message>
    <message>
        <source>Last night is not complete yet: when to bed, when up?</source>
        <translation>昨晚还没记全：几点就寝，几点起床？</translation>
    </message>
    <message>
        <source>See how the seven days went.</source>
        <translation>看看这七天过得怎么样。</translation>
    </message>
    <message>
        <source>Goal for the day: %1.</source>
        <translation>当天目标：%1。</translation>
    </message>
    <message>
        <source>+%1 ml</source>
        <translation>+%1 毫升</translation>
    </message>
    <message>
        <source>Done, %1</source>
        <translation>完成 %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Going to bed now</source>
        <translation>现在去睡</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>补记</translation>
    </message>
    <message>
        <source>See the week</source>
        <translation>看本周</translation>
    </message>
    <message>
        <source>Skip tonight</source>
        <translation>今晚跳过</translation>
    </message>
    <message>
        <source>Skip today</source>
        <translation>今天跳过</translation>
    </message>
    <message numerus="yes">
        <source>In %n minute(s)</source>
        <translation>
            <numerusform>%n 分钟后</numerusform>
        </translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>刚才错过的提醒</translation>
    </message>
    <message>
        <source>Still open: %1.</source>
        <translation>还没完成：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Wind-down</source>
        <translation>睡前放松</translation>
    </message>
    <message>
        <source>Last night</source>
        <translation>昨晚</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>每周回顾</translation>
    </message>
    <message>
        <source>Limber reminders work</source>
        <translation>舒展的提醒正常</translation>
    </message>
    <message>
        <source>This is how a reminder looks.</source>
        <translation>提醒就是这个样子。</translation>
    </message>
    <message>
        <source>That was not saved</source>
        <translation>没有保存</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
</TS>
