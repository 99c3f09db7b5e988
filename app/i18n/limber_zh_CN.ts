<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AskDialog</name>
    <message>
        <source>Is that right?</source>
        <translation>确定吗？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>照记</translation>
    </message>
</context>
<context>
    <name>CrampButton</name>
    <message>
        <source>Cramp now</source>
        <translation>正在抽筋</translation>
    </message>
</context>
<context>
    <name>CrampFields</name>
    <message>
        <source>Leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <comment>legs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain, from 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it lasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was there anything else?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>A day earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
</context>
<context>
    <name>EntriesCard</name>
    <message>
        <source>Entries of today</source>
        <translation>今天的记录</translation>
    </message>
    <message>
        <source>Nothing logged yet. Drink a glass of water and tap its cup.</source>
        <translation>还没有记录。喝一杯水，点一下。</translation>
    </message>
</context>
<context>
    <name>EntryMenu</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Change time</source>
        <translation>改时间</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Actions for %1, %2</source>
        <translation>%1 %2 的操作</translation>
    </message>
</context>
<context>
    <name>EntrySheet</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished">是</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">否</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">时间</translation>
    </message>
    <message>
        <source>Night that began on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day it counts for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">保存</translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message>
        <source>Woke up</source>
        <translation type="unfinished">起床</translation>
    </message>
    <message>
        <source>Nap</source>
        <translation type="unfinished">小睡</translation>
    </message>
    <message>
        <source>Cramp</source>
        <translation type="unfinished">抽筋</translation>
    </message>
    <message>
        <source>Swelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain when walking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weakness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation type="unfinished">今晚</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">今天</translation>
    </message>
    <message>
        <source>Last night</source>
        <translation type="unfinished">昨晚</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date of this year</comment>
        <translation type="unfinished">M月d日 ddd</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>date of another year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night of %1</source>
        <translation type="unfinished">昨晚（%1）</translation>
    </message>
    <message>
        <source>Moved %1: %2</source>
        <comment>habit, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed %1: %2</source>
        <comment>habit, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed %1: %2, %3</source>
        <comment>habit, value, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed %1: %2</source>
        <comment>habit, value</comment>
        <translation type="unfinished">已删除%1 %2</translation>
    </message>
</context>
<context>
    <name>ErrorPage</name>
    <message>
        <source>Limber</source>
        <translation>舒展</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>FigureText</name>
    <message>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>小时</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>共</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>time</source>
        <comment>done once</comment>
        <translation>次</translation>
    </message>
    <message>
        <source>times</source>
        <comment>done n times</comment>
        <translation>次</translation>
    </message>
    <message>
        <source>±%1 min</source>
        <comment>how regular a time is</comment>
        <translation>±%1 分钟</translation>
    </message>
</context>
<context>
    <name>HabitRow</name>
    <message>
        <source>Going to bed</source>
        <translation>去睡</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>补记</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>记录</translation>
    </message>
</context>
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
    <name>HabitsCard</name>
    <message>
        <source>Habits</source>
        <translation>习惯</translation>
    </message>
</context>
<context>
    <name>HabitsPage</name>
    <message>
        <source>Habits</source>
        <translation>习惯</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
</context>
<context>
    <name>HoursSheet</name>
    <message>
        <source>Reminder to exercise</source>
        <translation>运动提醒</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>免打扰时段</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到</translation>
    </message>
    <message>
        <source>The steps of the evening still come. Leave both empty for none.</source>
        <translation>睡前各步仍会提醒。两格都留空就不设免打扰。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>LogSheet</name>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>记录</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Limber</source>
        <translation>舒展</translation>
    </message>
</context>
<context>
    <name>MarkLegend</name>
    <message>
        <source>Met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>部分完成</translation>
    </message>
    <message>
        <source>Not logged</source>
        <translation>未记录</translation>
    </message>
</context>
<context>
    <name>NavBar</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Cramp now</source>
        <translation>正在抽筋</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Habits</source>
        <translation>习惯</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>No more reminders today.</source>
        <translation>今天没有提醒了。</translation>
    </message>
</context>
<context>
    <name>NextStripCard</name>
    <message>
        <source>Next</source>
        <translation>接下来</translation>
    </message>
</context>
<context>
    <name>NightFields</name>
    <message>
        <source>To bed</source>
        <translation>就寝</translation>
    </message>
    <message>
        <source>Woke up</source>
        <translation>起床</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>NightSheet</name>
    <message>
        <source>Going to bed now</source>
        <translation>现在去睡</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Less</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>More</source>
        <translation>增加</translation>
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
    <message>
        <source>“%1” is not skipped on %2.</source>
        <translation>“%1”在 %2 没有跳过。</translation>
    </message>
    <message>
        <source>The goal “%2” is more than a day of “%1” can have: a day has 24 hours.</source>
        <translation>目标“%2”对“%1”太长：一天只有 24 小时。</translation>
    </message>
    <message>
        <source>“%1” cannot be a unit; use at most 100 characters on one line.</source>
        <translation>“%1”不能作单位，请在一行内最多写 100 个字。</translation>
    </message>
</context>
<context>
    <name>ReminderHealthCard</name>
    <message>
        <source>No reminder in the next seven days</source>
        <translation>未来七天没有提醒</translation>
    </message>
    <message>
        <source>Next, %1</source>
        <translation>下一次，%1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
</context>
<context>
    <name>ReminderHistoryCard</name>
    <message>
        <source>Last seven days</source>
        <translation>最近七天</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
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
        <source>%1 ml to go today. From now on Limber asks half as often today.</source>
        <translation>今天还差 %1 毫升。今天余下的时间里，提醒次数减半。</translation>
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
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>ReminderTroubleCard</name>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Which reminders come</source>
        <translation>哪些提醒会来</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>免打扰时段</translation>
    </message>
    <message>
        <source>Evening steps still come</source>
        <translation>睡前各步仍会提醒</translation>
    </message>
    <message>
        <source>Time to exercise</source>
        <translation>运动提醒时间</translation>
    </message>
    <message>
        <source>Once, if the goal is not met</source>
        <translation>没达标时提醒一次</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>Needed after a restart</source>
        <translation>重启电脑后需要它</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Habits</source>
        <translation>习惯</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Snackbar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>TimeSheet</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>WaterCard</name>
    <message>
        <source>%1 %2 drunk</source>
        <translation>已喝 %1 %2</translation>
    </message>
    <message>
        <source>/ %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>目标：%1</translation>
    </message>
    <message>
        <source>%1 % of the goal</source>
        <translation>目标的 %1 %</translation>
    </message>
    <message>
        <source>Log %1 %2 of water</source>
        <translation>记录喝水 %1 %2</translation>
    </message>
</context>
<context>
    <name>WeekAdvice</name>
    <message>
        <source>on %1 days</source>
        <translation>有 %1 天</translation>
    </message>
    <message>
        <source>dddd</source>
        <comment>weekday in a sentence</comment>
        <translation>ddd</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a weekday</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>on %1 and %2</source>
        <comment>weekdays</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between weekdays</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Few days are logged so far. &lt;b&gt;One tap a day is a start.&lt;/b&gt;</source>
        <translation>记录还不多。&lt;b&gt;先从每天点一下开始。&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Bedtime was after %1 %2. &lt;b&gt;Wind down 15 minutes earlier?&lt;/b&gt;</source>
        <translation>%2就寝晚于 %1。&lt;b&gt;提前 15 分钟放松试试？&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Sleep was under %1 %2. &lt;b&gt;Half an hour earlier to bed?&lt;/b&gt;</source>
        <translation>%2睡眠不足 %1。&lt;b&gt;早半小时上床试试？&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Water stayed below %1 %2. &lt;b&gt;A glass right after getting up?&lt;/b&gt;</source>
        <translation>%2喝水不到 %1。&lt;b&gt;起床先喝一杯试试？&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Exercise was under %1 %2. &lt;b&gt;A short walk counts.&lt;/b&gt;</source>
        <translation>%2运动不到 %1。&lt;b&gt;走一小会儿也算。&lt;/b&gt;</translation>
    </message>
    <message>
        <source>The stretch was not finished %1. &lt;b&gt;Do it right after brushing your teeth?&lt;/b&gt;</source>
        <translation>%1没有做完拉伸。&lt;b&gt;刷完牙就做试试？&lt;/b&gt;</translation>
    </message>
    <message>
        <source>A week well kept. &lt;b&gt;Go on like this.&lt;/b&gt;</source>
        <translation>这一周保持得很好。&lt;b&gt;就这样继续。&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>WeekFigures</name>
    <message>
        <source>Met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
</context>
<context>
    <name>WeekFiguresLine</name>
    <message>
        <source>Met</source>
        <translation>达标</translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message>
        <source>Cramp now</source>
        <translation>正在抽筋</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>上一周</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>下一周</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>4 moves · %1 min %2 s</source>
        <translation>4 个动作，%1 分 %2 秒</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>ml</source>
        <translation>毫升</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours, in a duration</comment>
        <translation>小时</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes, behind hours</comment>
        <translation>分</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>部分完成</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Streak 1 week</source>
        <translation>连续 1 周</translation>
    </message>
    <message>
        <source>Streak %1 weeks</source>
        <translation>连续 %1 周</translation>
    </message>
    <message>
        <source>Streak 1 night</source>
        <translation>连续 1 晚</translation>
    </message>
    <message>
        <source>Streak %1 nights</source>
        <translation>连续 %1 晚</translation>
    </message>
    <message>
        <source>Streak 1 day</source>
        <translation>连续 1 天</translation>
    </message>
    <message>
        <source>Streak %1 days</source>
        <translation>连续 %1 天</translation>
    </message>
</context>
<context>
    <name>limber::Changes</name>
    <message>
        <source>%1 (that time came twice; the first is meant)</source>
        <translation>%1（这个时刻出现两次，按第一次计）</translation>
    </message>
    <message>
        <source>%1, instead of %2</source>
        <translation>%1，替换了 %2</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
</context>
<context>
    <name>limber::EntryEditor</name>
    <message>
        <source>Changed the cramp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the cramp</source>
        <translation type="unfinished">已删除抽筋记录</translation>
    </message>
</context>
<context>
    <name>limber::EntryListModel</name>
    <message>
        <source>counts for %1</source>
        <translation>计入%1</translation>
    </message>
    <message>
        <source>Woke up</source>
        <translation>起床</translation>
    </message>
    <message>
        <source>Nap</source>
        <translation>小睡</translation>
    </message>
    <message>
        <source>Cramp</source>
        <translation>抽筋</translation>
    </message>
    <message>
        <source>last night</source>
        <translation>昨晚</translation>
    </message>
</context>
<context>
    <name>limber::HabitListModel</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>部分完成</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>今天不用</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>今晚</translation>
    </message>
    <message>
        <source>Not logged</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>Last night · %1</source>
        <translation>昨晚，%1</translation>
    </message>
    <message>
        <source>Tonight · %1</source>
        <translation>今晚，%1</translation>
    </message>
</context>
<context>
    <name>limber::LastNight</name>
    <message>
        <source>Night of %1</source>
        <translation>昨晚（%1）</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date format</comment>
        <translation>M月d日 ddd</translation>
    </message>
</context>
<context>
    <name>limber::NextListModel</name>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>in 40 min</comment>
        <translation>%1后</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>in 40 min, 22:45</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>limber::ReminderHistoryModel</name>
    <message>
        <source>Put off to %1</source>
        <translation>推迟到 %1</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>没有回应</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>今天不做</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>None came in the last seven days.</source>
        <translation>最近七天没有来过提醒。</translation>
    </message>
    <message>
        <source>Came: %1 · answered: %2</source>
        <comment>reminders</comment>
        <translation>来过 %1 次 · 回应 %2 次</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>已不需要</translation>
    </message>
</context>
<context>
    <name>limber::ReminderSwitchModel</name>
    <message numerus="yes">
        <source>%n more today</source>
        <comment>reminders to drink</comment>
        <translation>
            <numerusform>今天还有 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>none left today</source>
        <translation>今天没有了</translation>
    </message>
    <message>
        <source>Until %1, %2</source>
        <translation>到 %1 为止，%2</translation>
    </message>
    <message>
        <source>%1, if the goal is not met</source>
        <translation>%1，没达标时</translation>
    </message>
    <message>
        <source>All reminders</source>
        <translation>所有提醒</translation>
    </message>
    <message>
        <source>Each can be switched off below</source>
        <translation>下面可以逐个关闭</translation>
    </message>
    <message>
        <source>Nothing reminds you now</source>
        <translation>现在什么都不提醒</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>喝水</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>运动</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>晚间</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>早晨</translation>
    </message>
    <message>
        <source>%1, if the night is not logged</source>
        <translation>%1，昨晚没记录时</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>每周回顾</translation>
    </message>
    <message>
        <source>Sunday %1</source>
        <translation>周日 %1</translation>
    </message>
</context>
<context>
    <name>limber::Reminders</name>
    <message>
        <source>Sent. Do you see it?</source>
        <translation>已发出。看到了吗？</translation>
    </message>
    <message>
        <source>It could not be sent: the reminder service does not answer.</source>
        <translation>没能发出：提醒服务没有回应。</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>in 40 min</comment>
        <translation>%1后</translation>
    </message>
    <message>
        <source>Reminders are running</source>
        <translation>提醒正在运行</translation>
    </message>
    <message>
        <source>Reminders are off</source>
        <translation>提醒已关闭</translation>
    </message>
    <message>
        <source>Reminders are not running</source>
        <translation>提醒没有运行</translation>
    </message>
    <message>
        <source>Reminders cannot be shown</source>
        <translation>提醒显示不出来</translation>
    </message>
    <message>
        <source>The last reminder could not be shown</source>
        <translation>上一次提醒没能显示</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>You switched all of them off</source>
        <translation>你把它们全关了</translation>
    </message>
    <message>
        <source>Press Start. Until then they come only in this open window.</source>
        <translation>点“启动”。在那之前，只有开着这个窗口才会提醒。</translation>
    </message>
    <message>
        <source>This desktop shows no notifications. Install a notification service, such as dunst; until then they come only in this open window.</source>
        <translation>这个桌面不显示通知。请安装一个通知服务，例如 dunst；在那之前，只有开着这个窗口才会提醒。</translation>
    </message>
    <message>
        <source>Look at the notification settings of your desktop, then press Test.</source>
        <translation>请看看桌面的通知设置，再点“测试”。</translation>
    </message>
    <message>
        <source>Asking the reminder service</source>
        <translation>正在询问提醒服务</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>quiet hours</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>The file that starts it cannot be written.</source>
        <translation>写不了登录启动的文件。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>It cannot be started: limberd is not installed, or there is no session bus.</source>
        <translation>启动不了：没有安装 limberd，或者没有会话总线。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Shown by %1, with buttons to answer</source>
        <translation>由 %1 显示，可直接点按钮回应</translation>
    </message>
    <message>
        <source>Shown by %1, without buttons: answer in this window</source>
        <translation>由 %1 显示，没有按钮：请在这个窗口里回应</translation>
    </message>
    <message>
        <source>It cannot be shown: this desktop shows no notifications.</source>
        <translation>显示不出来：这个桌面不显示通知。</translation>
    </message>
    <message>
        <source>They also come while this window is closed</source>
        <translation>关上窗口也会提醒</translation>
    </message>
    <message>
        <source>They also come while this window is closed. After a restart they need “Start when I log in”, below.</source>
        <translation>关上窗口也会提醒。重启电脑后要继续提醒，请打开下面的“登录时启动”。</translation>
    </message>
    <message>
        <source>Fill in both times, or leave both empty for no quiet hours.</source>
        <translation>请把两个时间都填上；不设免打扰就都留空。</translation>
    </message>
    <message>
        <source>Begin and end are the same time. Leave both empty for no quiet hours.</source>
        <translation>开始和结束是同一时间。不设免打扰就都留空。</translation>
    </message>
</context>
<context>
    <name>limber::Today</name>
    <message>
        <source>Drink %1</source>
        <translation>喝 %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>To bed now</source>
        <translation>现在去睡</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date format</comment>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>Logged %1 of water</source>
        <translation>已记录喝水 %1</translation>
    </message>
    <message>
        <source>Logged %1: %2</source>
        <comment>habit, value</comment>
        <translation>已记录%1 %2</translation>
    </message>
    <message>
        <source>Logged the night: %1–%2</source>
        <translation>已记录昨晚 %1–%2</translation>
    </message>
    <message>
        <source>Logged a cramp</source>
        <translation>已记录抽筋</translation>
    </message>
    <message>
        <source>Removed %1: %2</source>
        <comment>habit, value</comment>
        <translation>已删除%1 %2</translation>
    </message>
    <message>
        <source>Removed the cramp</source>
        <translation>已删除抽筋记录</translation>
    </message>
    <message>
        <source>The time is now %1</source>
        <translation>时间已改为 %1</translation>
    </message>
    <message numerus="yes">
        <source>Comes again in %n min</source>
        <translation>
            <numerusform>%n 分钟后再提醒</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered elsewhere already</source>
        <translation>已在别处回应过了</translation>
    </message>
    <message>
        <source>Good night</source>
        <translation>晚安</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>今天不做</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>已记录</translation>
    </message>
</context>
<context>
    <name>limber::Water</name>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; %2 over the limit</source>
        <translation>超过上限 &lt;b&gt;%1&lt;/b&gt; %2</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; %2 left to the limit</source>
        <translation>离上限还有 &lt;b&gt;%1&lt;/b&gt; %2</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; %2 to go</source>
        <translation>还差 &lt;b&gt;%1&lt;/b&gt; %2</translation>
    </message>
    <message>
        <source>Goal met</source>
        <translation>已达标</translation>
    </message>
</context>
<context>
    <name>limber::Week</name>
    <message>
        <source>d MMMM yyyy| – |d MMMM yyyy</source>
        <comment>week over two years</comment>
        <translation>yyyy年M月d日|–|yyyy年M月d日</translation>
    </message>
    <message>
        <source>d|–|d MMMM yyyy</source>
        <comment>week within a month of this year</comment>
        <translation>M月d|–|d日</translation>
    </message>
    <message>
        <source>d|–|d MMMM yyyy</source>
        <comment>week within a month of another year</comment>
        <translation>yyyy年M月d|–|d日</translation>
    </message>
    <message>
        <source>d MMMM| – |d MMMM yyyy</source>
        <comment>week over two months of this year</comment>
        <translation>M月d日|–|M月d日</translation>
    </message>
    <message>
        <source>d MMMM| – |d MMMM yyyy</source>
        <comment>week over two months of another year</comment>
        <translation>yyyy年M月d日|–|M月d日</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>上周</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>一周</translation>
    </message>
</context>
<context>
    <name>limber::WeekBarModel</name>
    <message>
        <source>goal met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>部分完成</translation>
    </message>
    <message>
        <source>goal missed</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>不要求</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>not logged</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>day, value, state</comment>
        <translation>%1：%2，%3</translation>
    </message>
</context>
<context>
    <name>limber::WeekChart</name>
    <message>
        <source>%1 · %2</source>
        <comment>two habits in one chart</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1. %2 %3 %4. Goal met on %5 of the days known.</source>
        <translation>%1。%2 %3 %4。有记录的日子里达标 %5。</translation>
    </message>
    <message>
        <source>Bedtime %1</source>
        <comment>average, how regular</comment>
        <translation>平均就寝 %1</translation>
    </message>
</context>
</TS>
