<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AboutCard</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Limber %1</source>
        <translation>舒展 %1</translation>
    </message>
    <message>
        <source>Limber is a diary with reminders, not a doctor. It gives no medical advice: ask one where your health is concerned.</source>
        <translation>舒展是一本会提醒的日记，不是医生，也不提供医疗建议。身体不舒服，请去看医生。</translation>
    </message>
    <message>
        <source>What you log stays on this device. Nothing is sent anywhere, and nobody counts what you do.</source>
        <translation>记下的一切只留在这台设备上，不会传到任何地方，也没有人统计你的使用情况。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License 3 or later (GPL-3.0-or-later), © the Limber authors. It comes without any warranty.</source>
        <translation>自由软件，采用 GNU 通用公共许可证第 3 版或更新版本（GPL-3.0-or-later），© 舒展的作者们。不提供任何担保。</translation>
    </message>
    <message>
        <source>Icons: Material Symbols by Google (Apache-2.0). Letters: Noto. Made with Qt, SQLite and Boost.</source>
        <translation>图标：Google 的 Material Symbols（Apache-2.0）。字体：Noto。用 Qt、SQLite 和 Boost 做成。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>ArchivedHabitsCard</name>
    <message>
        <source>Archived</source>
        <translation>已收起</translation>
    </message>
    <message>
        <source>Nothing that was logged is lost.</source>
        <translation>记录都还在。</translation>
    </message>
    <message>
        <source>None. A habit that you archive leaves all pages; what was logged is kept.</source>
        <translation>没有。收起的习惯不再出现，记录会留着。</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>找回</translation>
    </message>
</context>
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
    <name>BackupsSheet</name>
    <message>
        <source>Restore this backup?</source>
        <translation>恢复到这个备份？</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Everything will be as it was on %1. What is there now is kept as a backup, so that you can go back.</source>
        <translation>所有数据都会回到 %1 的样子。现在的数据会先另存为备份，随时可以换回来。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>现在备份</translation>
    </message>
    <message>
        <source>Press a backup to go back to it.</source>
        <translation>点一个备份，就能恢复到那时。</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>还没有备份。</translation>
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
        <translation>哪条腿</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左腿</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右腿</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>legs</comment>
        <translation>两条腿</translation>
    </message>
    <message>
        <source>Pain, from 0 to 10</source>
        <translation>有多疼（0 到 10）</translation>
    </message>
    <message>
        <source>How long it lasted</source>
        <translation>持续多久</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Was there anything else?</source>
        <translation>还有别的情况吗？</translation>
    </message>
</context>
<context>
    <name>CrampPage</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>可以了</translation>
    </message>
    <message>
        <source>Stop the timer</source>
        <translation>停止计时</translation>
    </message>
    <message>
        <source>Start 10 minutes</source>
        <translation>开始计时 10 分钟</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Back to bed</source>
        <translation>回去睡</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>不抽了</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Say more about it</source>
        <translation>补充几句</translation>
    </message>
    <message>
        <source>Limber is a diary with reminders, not a doctor.</source>
        <translation>舒展是日记和提醒，不能代替医生。</translation>
    </message>
</context>
<context>
    <name>CupRow</name>
    <message>
        <source>Cup %1</source>
        <translation>第 %1 个杯子</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>常用</translation>
    </message>
    <message>
        <source>Remove the cup of %1 %2</source>
        <translation>去掉 %1 %2的杯子</translation>
    </message>
</context>
<context>
    <name>CupSheet</name>
    <message>
        <source>Cups</source>
        <translation>杯子</translation>
    </message>
    <message>
        <source>The usual drink is what reminders and the desktop&apos;s menu log.</source>
        <translation>提醒和桌面菜单记录的是“常用”的那一杯。</translation>
    </message>
    <message>
        <source>Add a cup</source>
        <translation>加一个杯子</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Vacations</source>
        <translation>休假</translation>
    </message>
    <message>
        <source>Habits rest, no streak breaks</source>
        <translation>习惯暂停，连续天数不断</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>All of it, or a table for a spreadsheet</source>
        <translation>全部数据，或一张表格</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Shows what is new before it adds anything</source>
        <translation>先看看会添加什么，再决定</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Make one, or go back to one</source>
        <translation>做一个备份，或恢复到以前</translation>
    </message>
    <message>
        <source>It lies only on this device, in</source>
        <translation>数据只在这台设备上，位置：</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>%1: a day earlier</source>
        <translation>%1：早一天</translation>
    </message>
    <message>
        <source>%1: a day later</source>
        <translation>%1：晚一天</translation>
    </message>
</context>
<context>
    <name>DayEntryFields</name>
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
    <name>DayField</name>
    <message>
        <source>A day earlier</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>后一天</translation>
    </message>
</context>
<context>
    <name>DayHabitEditor</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>部分完成</translation>
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
        <source>Skip this day</source>
        <translation>跳过这天</translation>
    </message>
    <message>
        <source>Don&apos;t skip</source>
        <translation>取消跳过</translation>
    </message>
    <message>
        <source>Repair the streak</source>
        <translation>补回连续</translation>
    </message>
</context>
<context>
    <name>DayHabitView</name>
    <message>
        <source>Press to close</source>
        <translation>按下可收起</translation>
    </message>
    <message>
        <source>Press to change</source>
        <translation>按下可修改</translation>
    </message>
</context>
<context>
    <name>DayNightFields</name>
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
    <name>DoctorCard</name>
    <message>
        <source>Limber is a diary with reminders, not a doctor.</source>
        <translation>舒展是日记和提醒，不能代替医生。</translation>
    </message>
</context>
<context>
    <name>DoctorText</name>
    <message>
        <source>Pain after walking a certain distance, gone at rest: ask about the blood vessels of the leg.</source>
        <translation>走一段路就疼、歇下来就好：问问腿部血管的情况。</translation>
    </message>
    <message>
        <source>Numbness or tingling: ask about the nerves.</source>
        <translation>发麻或刺痛：问问神经方面的情况。</translation>
    </message>
    <message>
        <source>Weakness of the leg: ask about the nerves.</source>
        <translation>腿没力气：问问神经方面的情况。</translation>
    </message>
    <message>
        <source>Cramps since a new medicine: ask about it, and don&apos;t stop it by yourself.</source>
        <translation>换了新药才抽筋：问问医生，不要自己停药。</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>尽快就医</translation>
    </message>
    <message>
        <source>A leg that is swollen and red may have a clot in it. Have it looked at today.</source>
        <translation>腿又肿又红，可能是血栓。今天就去看。</translation>
    </message>
    <message>
        <source>Worth seeing a doctor</source>
        <translation>建议看看医生</translation>
    </message>
    <message>
        <source>%1, %2 and %3 cramps in the last three weeks. That is often enough to ask for the reason.</source>
        <translation>最近三周分别抽筋 %1、%2、%3 次，值得问问原因。</translation>
    </message>
    <message>
        <source>Ask your doctor</source>
        <translation>问问医生</translation>
    </message>
    <message>
        <source>At your next visit, without hurry.</source>
        <translation>下次看病时提一句，不用着急。</translation>
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
        <source>Change</source>
        <translation>修改</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Actions for %1</source>
        <translation>%1，更多操作</translation>
    </message>
</context>
<context>
    <name>EntrySheet</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Night that began on</source>
        <translation>哪一夜（从这天晚上算起）</translation>
    </message>
    <message>
        <source>Day it counts for</source>
        <translation>算在哪一天</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>EntryText</name>
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
        <source>Swelling</source>
        <translation>肿胀</translation>
    </message>
    <message>
        <source>Redness</source>
        <translation>发红</translation>
    </message>
    <message>
        <source>Pain when walking</source>
        <translation>走路时疼</translation>
    </message>
    <message>
        <source>Numbness</source>
        <translation>发麻</translation>
    </message>
    <message>
        <source>Weakness</source>
        <translation>没力气</translation>
    </message>
    <message>
        <source>New medicine</source>
        <translation>换了新药</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>今晚</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last night</source>
        <translation>昨晚</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date of this year</comment>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>date of another year</comment>
        <translation>yyyy年M月d日 dddd</translation>
    </message>
    <message>
        <source>Night of %1</source>
        <translation>%1夜里</translation>
    </message>
    <message>
        <source>Moved %1: %2</source>
        <comment>habit, day</comment>
        <translation>已移动%1：%2</translation>
    </message>
    <message>
        <source>Changed %1: %2</source>
        <comment>habit, time</comment>
        <translation>已修改%1：%2</translation>
    </message>
    <message>
        <source>Changed %1: %2, %3</source>
        <comment>habit, value, time</comment>
        <translation>已修改%1：%2，%3</translation>
    </message>
    <message>
        <source>Removed %1: %2</source>
        <comment>habit, value</comment>
        <translation>已删除%1：%2</translation>
    </message>
    <message>
        <source>Logged %1 of water</source>
        <translation>已记录喝水 %1</translation>
    </message>
    <message>
        <source>Logged %1: %2</source>
        <comment>habit, value</comment>
        <translation>已记录%1：%2</translation>
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
    <name>ExportSheet</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部数据</translation>
    </message>
    <message>
        <source>To move to another device or to keep (.json)</source>
        <translation>换设备或留存时用（.json）</translation>
    </message>
    <message>
        <source>A table of the entries</source>
        <translation>记录的表格</translation>
    </message>
    <message>
        <source>To open in a spreadsheet (.csv)</source>
        <translation>用电子表格打开（.csv）</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>保存为</translation>
    </message>
    <message>
        <source>Who can read the file can read all you logged.</source>
        <translation>谁能打开这个文件，谁就能看到你的全部记录。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>FigureText</name>
    <message>
        <source>Average</source>
        <translation>平均</translation>
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
    <name>FromFields</name>
    <message>
        <source>A day earlier</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>%1. Days before keep their goal.</source>
        <translation>%1。之前的日子仍按原来的目标算。</translation>
    </message>
    <message>
        <source>Days before keep their goal.</source>
        <translation>之前的日子仍按原来的目标算。</translation>
    </message>
    <message>
        <source>So far and planned</source>
        <translation>以前和以后的目标</translation>
    </message>
    <message>
        <source>Give up: %1</source>
        <translation>取消：%1</translation>
    </message>
    <message>
        <source>The change counts from</source>
        <translation>从哪天算起</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>选日期</translation>
    </message>
    <message>
        <source>Date from which it counts</source>
        <translation>从哪天算起</translation>
    </message>
</context>
<context>
    <name>GoalFields</name>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>早于</translation>
    </message>
    <message>
        <source>After</source>
        <translation>晚于</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two figures</comment>
        <translation>到</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Exactly at that time is too late.</source>
        <translation>正好到点就算晚了。</translation>
    </message>
    <message>
        <source>Counted in: cups, km, pages …</source>
        <translation>单位：杯、公里、页……</translation>
    </message>
</context>
<context>
    <name>HabitMenu</name>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>收起</translation>
    </message>
</context>
<context>
    <name>HabitNameFields</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind of habit</source>
        <translation>习惯的种类</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>做没做</translation>
    </message>
    <message>
        <source>Took vitamins</source>
        <translation>吃了维生素</translation>
    </message>
    <message>
        <source>An amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Coffee, 2 cups at most</source>
        <translation>咖啡，最多 2 杯</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Reading, at least 20 min</source>
        <translation>读书，至少 20 分钟</translation>
    </message>
    <message>
        <source>A clock time</source>
        <translation>时间点</translation>
    </message>
    <message>
        <source>Got up before 07:00</source>
        <translation>07:00 前起床</translation>
    </message>
</context>
<context>
    <name>HabitOrderCard</name>
    <message>
        <source>Habits in their order</source>
        <translation>习惯的顺序</translation>
    </message>
    <message>
        <source>No habit is in use. Bring one back from the archive, or make a new one.</source>
        <translation>现在没有习惯。找回一个收起的，或者新建一个。</translation>
    </message>
</context>
<context>
    <name>HabitOrderRow</name>
    <message>
        <source>Move or archive %1</source>
        <translation>移动或收起“%1”</translation>
    </message>
    <message>
        <source>Alt with the up and down keys moves it, too</source>
        <translation>按住 Alt 再按上下键也可以移动</translation>
    </message>
</context>
<context>
    <name>HabitRow</name>
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
    <message>
        <source>Going to bed now</source>
        <translation>现在去睡</translation>
    </message>
</context>
<context>
    <name>HabitSheet</name>
    <message>
        <source>How often, reminders, colour</source>
        <translation>频率、提醒、颜色</translation>
    </message>
    <message>
        <source>Past midnight counts for the evening before</source>
        <translation>过了半夜也算前一晚</translation>
    </message>
    <message>
        <source>An archived habit leaves all pages. What was logged is kept, and it can be brought back.</source>
        <translation>收起后不再出现在各个页面，记录会留着，随时可以找回。</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Its reminders are on the page Reminders.</source>
        <translation>它的提醒在“提醒”页里设。</translation>
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
    <name>HabitYearHeader</name>
    <message>
        <source>%1 (archived)</source>
        <translation>%1（已归档）</translation>
    </message>
    <message>
        <source>Best streak</source>
        <translation>最长连续</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
</context>
<context>
    <name>HabitYearView</name>
    <message>
        <source>Arrow keys choose a day</source>
        <translation>用方向键选一天</translation>
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
    <message>
        <source>New habit</source>
        <translation>新习惯</translation>
    </message>
</context>
<context>
    <name>HeatLegend</name>
    <message>
        <source>Met</source>
        <translation>已达标</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>部分完成</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>Not logged</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>Skipped, vacation</source>
        <translation>跳过、休假</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>已补回</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>On Today: drink a cup, the first to the last</source>
        <translation>在“今天”：从小到大，喝一杯</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>重做刚撤销的</translation>
    </message>
    <message>
        <source>Ctrl+1 – 5</source>
        <translation>Ctrl+1 – 5</translation>
    </message>
    <message>
        <source>Today, Week, History, Habits, Settings</source>
        <translation>今天、本周、历史、习惯、设置</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>On Week: the week before, the week after</source>
        <translation>在“本周”：前一周、后一周</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>To the next button or field</source>
        <translation>到下一个按钮或输入框</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>回车、空格</translation>
    </message>
    <message>
        <source>Press what has the frame around it</source>
        <translation>按下带框的那个</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close what lies over the page</source>
        <translation>关掉盖在页面上的东西</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Close Limber; reminders go on</source>
        <translation>关闭舒展，提醒照常</translation>
    </message>
    <message>
        <source>F1, ?</source>
        <translation>F1、?</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>打开这张表</translation>
    </message>
    <message>
        <source>Alt+↑ ↓</source>
        <translation>Alt+↑ ↓</translation>
    </message>
    <message>
        <source>On Habits: move a habit up or down</source>
        <translation>在“习惯”页：上移、下移</translation>
    </message>
    <message>
        <source>↑ ↓ ← →</source>
        <translation>↑ ↓ ← →</translation>
    </message>
    <message>
        <source>On History: from day to day, in a year also from week to week</source>
        <translation>在历史页：逐天移动；在全年图里，左右是逐周</translation>
    </message>
</context>
<context>
    <name>HistoryDayCard</name>
    <message>
        <source>%1 · vacation</source>
        <translation>%1 · 休假</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>with editing</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
</context>
<context>
    <name>HistoryMonthCard</name>
    <message>
        <source>Month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下个月</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Nothing logged yet. Each day that you log becomes a small square here, and a year of them shows how far you have come.</source>
        <translation>还没有记录。记下的每一天都会变成这里的一个小方格，攒满一年，就能看见自己走了多远。</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>去今天</translation>
    </message>
</context>
<context>
    <name>HistoryYearCard</name>
    <message>
        <source>Year</source>
        <translation>全年</translation>
    </message>
    <message>
        <source>Strength goes from 0 to 100. It grows with each day that is met and fades slowly when days are missed.</source>
        <translation>强度从 0 到 100：达标一天就涨一点，没做到就慢慢退一点。</translation>
    </message>
    <message>
        <source>Show days</source>
        <translation>查看每天</translation>
    </message>
    <message>
        <source>Strength over time</source>
        <translation>强度变化</translation>
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
    <name>ImportSheet</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>换一个文件</translation>
    </message>
    <message>
        <source>A file that Limber exported. Nothing is added before you have seen what.</source>
        <translation>选一个舒展导出的文件。先给你看内容，不会直接添加。</translation>
    </message>
    <message>
        <source>No .json or .csv file was found among your downloads and documents. Write where it is.</source>
        <translation>在“下载”和“文档”里没有找到 .json 或 .csv 文件，请写出它的位置。</translation>
    </message>
    <message>
        <source>Files found</source>
        <translation>找到的文件</translation>
    </message>
    <message>
        <source>Or another file</source>
        <translation>或者别的文件</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>看看内容</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Chosen</source>
        <translation>已选</translation>
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
    <name>LookFields</name>
    <message>
        <source>Tick</source>
        <translation>对勾</translation>
    </message>
    <message>
        <source>Pill</source>
        <translation>药</translation>
    </message>
    <message>
        <source>Tooth</source>
        <translation>牙齿</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>体重秤</translation>
    </message>
    <message>
        <source>Fruit</source>
        <translation>水果</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>咖啡</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>酒杯</translation>
    </message>
    <message>
        <source>No smoking</source>
        <translation>不抽烟</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>走路</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>骑车</translation>
    </message>
    <message>
        <source>Dumbbell</source>
        <translation>哑铃</translation>
    </message>
    <message>
        <source>Meditation</source>
        <translation>静坐</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>书</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音乐</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>太阳</translation>
    </message>
    <message>
        <source>Sunrise</source>
        <translation>日出</translation>
    </message>
    <message>
        <source>Phone away</source>
        <translation>放下手机</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Paw</source>
        <translation>宠物</translation>
    </message>
    <message>
        <source>Broom</source>
        <translation>扫除</translation>
    </message>
    <message>
        <source>Stopwatch</source>
        <translation>秒表</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>钟</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青绿</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>赭黄</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>Wine red</source>
        <translation>酒红</translation>
    </message>
    <message>
        <source>Lime</source>
        <translation>嫩绿</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>橄榄绿</translation>
    </message>
    <message>
        <source>Mauve</source>
        <translation>藕紫</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>图标</translation>
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
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message>
        <source>Met %1</source>
        <translation>达标 %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>变化 %1</translation>
    </message>
    <message>
        <source>Limber</source>
        <translation>舒展</translation>
    </message>
</context>
<context>
    <name>PreferenceSheet</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>ml</source>
        <translation>毫升</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Pressable</name>
    <message>
        <source>Not available now</source>
        <translation>现在不能用</translation>
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
    <name>RegularityCard</name>
    <message>
        <source>Regular bedtimes</source>
        <translation>作息规律</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
</context>
<context>
    <name>ReminderFields</name>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>None yet. Any number of times a day, until it is done.</source>
        <translation>还没有。一天可以提醒几次，做完就不再提醒。</translation>
    </message>
    <message>
        <source>Time of reminder %1</source>
        <translation>第 %1 个提醒的时间</translation>
    </message>
    <message>
        <source>Remove the reminder at %1</source>
        <translation>删除 %1 的提醒</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>加一个时间</translation>
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
    <message>
        <source>It is past %1. Whenever you lie down: sleep well.</source>
        <translation>已经过了 %1。什么时候躺下都好，睡个好觉。</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>补记</translation>
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
    <name>ScheduleFields</name>
    <message>
        <source>How often</source>
        <translation>多久一次</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Times a week</source>
        <translation>每周几次</translation>
    </message>
    <message>
        <source>%1 times a week</source>
        <translation>每周 %1 次</translation>
    </message>
    <message>
        <source>Certain days</source>
        <translation>选几天</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>每周 1 次</translation>
    </message>
</context>
<context>
    <name>ScheduleWording</name>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>周一到周五</translation>
    </message>
    <message>
        <source>Saturday and Sunday</source>
        <translation>周六、周日</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between weekdays</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>每周 1 次</translation>
    </message>
    <message>
        <source>%1 times a week</source>
        <translation>每周 %1 次</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format of QLocale</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format of QLocale</comment>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>SettingText</name>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>motion</comment>
        <translation>完整</translation>
    </message>
    <message>
        <source>Normal, 100 %</source>
        <translation>标准 100%</translation>
    </message>
    <message>
        <source>Larger, 125 %</source>
        <translation>较大 125%</translation>
    </message>
    <message>
        <source>Large, 150 %</source>
        <translation>大 150%</translation>
    </message>
    <message>
        <source>Very large, 200 %</source>
        <translation>特大 200%</translation>
    </message>
    <message>
        <source>ml</source>
        <translation>毫升</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Day starts at</source>
        <translation>一天开始于</translation>
    </message>
    <message>
        <source>Week starts on</source>
        <translation>每周始于</translation>
    </message>
    <message>
        <source>Usual wake-up</source>
        <translation>平时起床</translation>
    </message>
    <message>
        <source>Usual drink</source>
        <translation>平时喝一杯</translation>
    </message>
    <message>
        <source>Cups</source>
        <translation>水杯</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>免打扰</translation>
    </message>
    <message>
        <source>What is earlier counts for the day before</source>
        <translation>在这之前算前一天</translation>
    </message>
    <message>
        <source>Reminders to drink begin then</source>
        <translation>从这时起提醒喝水</translation>
    </message>
    <message>
        <source>The cup that stands out on Today</source>
        <translation>“今天”里最显眼的那杯</translation>
    </message>
    <message>
        <source>Evening steps still come</source>
        <translation>睡前提醒照常</translation>
    </message>
    <message>
        <source>How much moves on the screen</source>
        <translation>画面里动得多不多</translation>
    </message>
    <message>
        <source>%1 ml</source>
        <translation>%1 毫升</translation>
    </message>
    <message>
        <source>None</source>
        <comment>quiet hours</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Write how much you usually drink at once: 1 to 2000 ml.</source>
        <translation>写出平时一次喝多少：1 到 2000 毫升。</translation>
    </message>
    <message>
        <source>Write a time such as 07:00.</source>
        <translation>请写一个时间，比如 07:00。</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date format</comment>
        <translation>yyyy年M月d日</translation>
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
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Running, next at %1</source>
        <translation>运行中，下一次 %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Goals, order, habits of your own</source>
        <translation>目标、顺序、自己的习惯</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Day and week</source>
        <translation>日与周</translation>
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
    <name>StretchOffer</name>
    <message>
        <source>Well stretched</source>
        <translation>拉伸好了</translation>
    </message>
    <message>
        <source>Bedtime stretch</source>
        <translation>睡前拉伸</translation>
    </message>
    <message>
        <source>Hold on to a wall. Stop if it hurts.</source>
        <translation>扶墙站稳，疼就停下。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Going to bed now</source>
        <translation>现在去睡</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>回到今天</translation>
    </message>
    <message>
        <source>Done without the guide</source>
        <translation>已经做过了</translation>
    </message>
</context>
<context>
    <name>StretchPage</name>
    <message>
        <source>Stop here</source>
        <translation>到此为止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>还剩 %1</translation>
    </message>
</context>
<context>
    <name>StretchSteps</name>
    <message>
        <source>Set %1</source>
        <translation>第 %1 组</translation>
    </message>
    <message numerus="yes">
        <source>of %n</source>
        <comment>sets</comment>
        <translation>
            <numerusform>共 %n 组</numerusform>
        </translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>秒</translation>
    </message>
    <message>
        <source>Move before</source>
        <translation>上一个动作</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Next move</source>
        <translation>下一个动作</translation>
    </message>
</context>
<context>
    <name>StretchText</name>
    <message>
        <source>Heel raise</source>
        <translation>踮脚</translation>
    </message>
    <message>
        <source>Toe-up</source>
        <translation>勾脚</translation>
    </message>
    <message>
        <source>Left calf</source>
        <translation>左小腿</translation>
    </message>
    <message>
        <source>Right calf</source>
        <translation>右小腿</translation>
    </message>
    <message>
        <source>Hands on the wall. Lift both heels slowly and stay up.</source>
        <translation>双手扶墙，脚跟慢慢抬高，停住。</translation>
    </message>
    <message>
        <source>Hands on the wall. Heels stay down, lift your toes.</source>
        <translation>双手扶墙，脚跟不动，脚尖往上勾。</translation>
    </message>
    <message>
        <source>Sit. Left leg straight, pull its toes towards you.</source>
        <translation>坐下，左腿伸直，脚尖往身体方向拉。</translation>
    </message>
    <message>
        <source>Sit. Right leg straight, pull its toes towards you.</source>
        <translation>坐下，右腿伸直，脚尖往身体方向拉。</translation>
    </message>
    <message>
        <source>Slowly into the stretch, and stay there.</source>
        <translation>慢慢拉开，停住。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message numerus="yes">
        <source>%n move(s), %1</source>
        <translation>
            <numerusform>%n 个动作，%1</numerusform>
        </translation>
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
    <name>VacationSheet</name>
    <message>
        <source>Vacations</source>
        <translation>休假</translation>
    </message>
    <message>
        <source>Habits rest, no reminder comes, and no streak breaks.</source>
        <translation>习惯暂停，不再提醒，连续天数也不会断。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Add vacation</source>
        <translation>添加休假</translation>
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
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>存成图片</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存成 PDF</translation>
    </message>
</context>
<context>
    <name>WeekSaving</name>
    <message>
        <source>Save as picture</source>
        <translation>存成图片</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存成 PDF</translation>
    </message>
</context>
<context>
    <name>WelcomeHead</name>
    <message>
        <source>Welcome to Limber</source>
        <translation>欢迎使用舒展</translation>
    </message>
    <message>
        <source>Drink, move, stretch before bed, sleep early. The goals are set; press one to change it.</source>
        <translation>喝水、运动、睡前拉伸、早点睡。
目标已备好，点一下就能改。</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Your habits</source>
        <translation>你的习惯</translation>
    </message>
    <message>
        <source>Your data stays on this device</source>
        <translation>数据只留在这台设备上</translation>
    </message>
    <message>
        <source>Start like this</source>
        <translation>就这样开始</translation>
    </message>
</context>
<context>
    <name>WelcomeReminders</name>
    <message>
        <source>Reminders</source>
        <translation>到点提醒</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试一下</translation>
    </message>
    <message>
        <source>Shows one reminder now</source>
        <translation>现在弹出一条提醒</translation>
    </message>
</context>
<context>
    <name>WelcomeSheet</name>
    <message>
        <source>In bed before</source>
        <translation>几点前上床</translation>
    </message>
    <message>
        <source>Usual wake-up</source>
        <translation>平时起床</translation>
    </message>
    <message>
        <source>Hours of sleep, at least</source>
        <translation>至少睡几小时</translation>
    </message>
    <message>
        <source>Minutes of exercise a day, at least</source>
        <translation>每天至少运动几分钟</translation>
    </message>
    <message>
        <source>h</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>7 hours or more each night suit most adults. Naps do not count.</source>
        <translation>大多数成年人每晚睡 7 小时以上比较好。小睡不算。</translation>
    </message>
    <message>
        <source>Whatever makes you breathe faster, every day: even 10 minutes count.</source>
        <translation>能让呼吸变快的都算，每天动一动，10 分钟也好。</translation>
    </message>
    <message>
        <source>Four moves for the legs before bed, about 7 minutes. Hold on to a wall; stop if it hurts.</source>
        <translation>睡前做四个腿部动作，大约 7 分钟。扶着墙做，疼就停下。</translation>
    </message>
    <message>
        <source>Use this habit</source>
        <translation>使用这个习惯</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>WelcomeWater</name>
    <message>
        <source>1500–1700 ml a day</source>
        <translation>每天 1500–1700 毫升</translation>
    </message>
    <message>
        <source>1500 is enough for the goal</source>
        <translation>喝到 1500 就算达标</translation>
    </message>
    <message>
        <source>1700 ml a day</source>
        <translation>每天 1700 毫升</translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation>其他水量</translation>
    </message>
    <message>
        <source>Water a day, at least</source>
        <translation>每天至少喝多少</translation>
    </message>
    <message>
        <source>ml</source>
        <translation>毫升</translation>
    </message>
    <message>
        <source>How much you usually drink at once</source>
        <translation>平时一次喝多少</translation>
    </message>
    <message>
        <source>Told by a doctor to drink little? Set an upper limit under Habits.</source>
        <translation>医生让你少喝水？可以在“习惯”里设上限。</translation>
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
    <message>
        <source>1 week</source>
        <translation>1 周</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 周</translation>
    </message>
    <message>
        <source>1 night</source>
        <translation>1 晚</translation>
    </message>
    <message>
        <source>%1 nights</source>
        <translation>%1 晚</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
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
</context>
<context>
    <name>YearSwitch</name>
    <message>
        <source>Year before</source>
        <translation>上一年</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>下一年</translation>
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
    <message>
        <source>Done again</source>
        <translation>已重做</translation>
    </message>
</context>
<context>
    <name>limber::CrampGuide</name>
    <message>
        <source>Don&apos;t
curl up</source>
        <translation>别蜷腿</translation>
    </message>
    <message>
        <source>Leg straight,
toes to head</source>
        <translation>伸直腿
脚尖勾向头</translation>
    </message>
    <message>
        <source>Massage
outward</source>
        <translation>从中间
往两头揉</translation>
    </message>
    <message>
        <source>Warm
towel</source>
        <translation>热毛巾敷</translation>
    </message>
    <message>
        <source>It passes</source>
        <translation>会过去的</translation>
    </message>
    <message>
        <source>Let the leg lie, and breathe.</source>
        <translation>腿放平，慢慢呼吸。</translation>
    </message>
    <message>
        <source>Slowly, and hold it.</source>
        <translation>慢慢来，勾住不放。</translation>
    </message>
    <message>
        <source>From the middle of the muscle towards both ends.</source>
        <translation>从肌肉中间往两端揉。</translation>
    </message>
    <message>
        <source>On the muscle for 10 to 15 minutes, or a hot shower.</source>
        <translation>敷 10 到 15 分钟，冲个热水澡也行。</translation>
    </message>
    <message>
        <source>Which leg, how bad? A few words now help the doctor later.</source>
        <translation>哪条腿？多疼？现在记两句，以后看医生用得上。</translation>
    </message>
    <message>
        <source>Logged %1</source>
        <translation>%1 已记录</translation>
    </message>
</context>
<context>
    <name>limber::DataFiles</name>
    <message>
        <source>“%1” is no export of Limber, or it is damaged (%2). Nothing was changed.</source>
        <translation>“%1”不是舒展导出的文件，或者已经损坏（%2）。什么都没有改动。</translation>
    </message>
    <message>
        <source>Let the name end in .json for everything, or in .csv for a table.</source>
        <translation>文件名请以 .json（全部数据）或 .csv（表格）结尾。</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>没有“%1”这个文件夹。</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>它不是文件</translation>
    </message>
    <message>
        <source>Entries: %1, %2</source>
        <comment>number, period</comment>
        <translation>记录：%1 条，%2</translation>
    </message>
    <message>
        <source>Habits: %1</source>
        <translation>习惯：%1 个</translation>
    </message>
    <message>
        <source>Cramps: %1</source>
        <translation>抽筋：%1 次</translation>
    </message>
    <message>
        <source>Skipped and repaired days: %1</source>
        <translation>跳过和补救的日子：%1 天</translation>
    </message>
    <message>
        <source>Vacations: %1</source>
        <translation>休假：%1 段</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>设置：%1 项</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>里面是空的。</translation>
    </message>
    <message>
        <source>All of it is here already.</source>
        <translation>里面的内容这里都有了。</translation>
    </message>
    <message>
        <source>New: %1. What is here already stays as it is.</source>
        <translation>新内容：%1 条。已有的不会改动。</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>已导入 %1 条</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>已备份</translation>
    </message>
    <message>
        <source>Restored. What was there before is in the list of backups.</source>
        <translation>已恢复。之前的数据在备份列表里。</translation>
    </message>
</context>
<context>
    <name>limber::DayHabit</name>
    <message>
        <source>goal met</source>
        <translation>已达标</translation>
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
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>这天不用做</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Not logged</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>部分完成</translation>
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
        <source>%1, %2 min late</source>
        <translation>%1，晚 %2 分钟</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>已补回</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>habit, value, state</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>habit, value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>limber::EntryEditor</name>
    <message>
        <source>Changed the cramp</source>
        <translation>已修改抽筋记录</translation>
    </message>
    <message>
        <source>Removed the cramp</source>
        <translation>已删除抽筋记录</translation>
    </message>
</context>
<context>
    <name>limber::EntryListModel</name>
    <message>
        <source>counts for %1</source>
        <translation>计入%1</translation>
    </message>
    <message>
        <source>last night</source>
        <translation>昨晚</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>one of several that sound the same</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>limber::FileModel</name>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>date format</comment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
</context>
<context>
    <name>limber::GoalForm</name>
    <message>
        <source>h</source>
        <comment>hours, behind a number such as 7:30</comment>
        <translation>小时</translation>
    </message>
    <message>
        <source>The second number has to be more than the first.</source>
        <translation>第二个数要比第一个大。</translation>
    </message>
    <message>
        <source>A day has 24 hours; the goal cannot be more.</source>
        <translation>一天只有 24 小时，目标不能再多。</translation>
    </message>
    <message>
        <source>This time is not one that the goal can have.</source>
        <translation>目标不能是这个时间。</translation>
    </message>
    <message>
        <source>That is too much for a goal.</source>
        <translation>这个目标太大了。</translation>
    </message>
    <message>
        <source>Write a time, such as 22:30.</source>
        <translation>请填一个时间，比如 22:30。</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>请填一个数。</translation>
    </message>
    <message>
        <source>A goal has to be more than 0.</source>
        <translation>目标要大于 0。</translation>
    </message>
</context>
<context>
    <name>limber::GoalHistoryModel</name>
    <message>
        <source>At first: %1</source>
        <translation>最初：%1</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation>%1起：%2</translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <translation>%1以来：%2</translation>
    </message>
</context>
<context>
    <name>limber::HabitEditor</name>
    <message>
        <source>New habit</source>
        <translation>新习惯</translation>
    </message>
    <message>
        <source>no reminder</source>
        <translation>不提醒</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders</source>
        <translation>
            <numerusform>%n 个提醒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>schedule, reminders</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Give it a name, such as “Walk”.</source>
        <translation>起个名字吧，比如“散步”。</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>至少选一天。</translation>
    </message>
    <message>
        <source>Added %1</source>
        <comment>habit</comment>
        <translation>已添加：%1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <comment>habit</comment>
        <translation>已修改：%1</translation>
    </message>
    <message>
        <source>It stays as it is now</source>
        <translation>保持现在的目标</translation>
    </message>
    <message>
        <source>“%1” is in the archive; bring it back from there, or choose another name.</source>
        <translation>“%1”收起来了，可以找回，或者换个名称。</translation>
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
    <name>limber::HabitOrderModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>goal, schedule</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation>%1起：%2</translation>
    </message>
</context>
<context>
    <name>limber::HabitYear</name>
    <message>
        <source>%1 %2: nothing known.</source>
        <comment>habit, year</comment>
        <translation>%1 %2年：没有记录。</translation>
    </message>
    <message>
        <source>%1 %2: met on %3 of %4 known days.</source>
        <comment>habit, year</comment>
        <translation>%1 %2年：有记录的 %4 天里，%3 天达标。</translation>
    </message>
    <message>
        <source>Best streak %1.</source>
        <comment>&quot;4 days&quot;</comment>
        <translation>最长连续 %1。</translation>
    </message>
    <message>
        <source>Strength %1 of 100.</source>
        <translation>强度 %1，满分 100。</translation>
    </message>
    <message>
        <source>Best streak %1, now %2.</source>
        <comment>&quot;4 days&quot;, &quot;2&quot;</comment>
        <translation>最长连续 %1，现在 %2。</translation>
    </message>
</context>
<context>
    <name>limber::HabitsPage</name>
    <message>
        <source>Moved %1</source>
        <comment>habit</comment>
        <translation>已移动：%1</translation>
    </message>
    <message>
        <source>Archived %1</source>
        <comment>habit</comment>
        <translation>已收起：%1</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <comment>habit</comment>
        <translation>已找回：%1</translation>
    </message>
</context>
<context>
    <name>limber::History</name>
    <message>
        <source>Logged for %1: %2 %3</source>
        <comment>day, habit, value</comment>
        <translation>已记到 %1：%2 %3</translation>
    </message>
    <message>
        <source>Logged the night of %1: %2</source>
        <comment>day, times</comment>
        <translation>已记录 %1 这一晚：%2</translation>
    </message>
    <message>
        <source>Skipped on %1: %2</source>
        <comment>day, habit</comment>
        <translation>%1 已跳过：%2</translation>
    </message>
    <message>
        <source>No longer skipped on %1: %2</source>
        <comment>day, habit</comment>
        <translation>%1 不再跳过：%2</translation>
    </message>
    <message>
        <source>Repaired on %1: %2. The streak goes on.</source>
        <comment>day, habit</comment>
        <translation>已补回 %1：%2。连续不断。</translation>
    </message>
    <message>
        <source>MMMM</source>
        <comment>month format</comment>
        <translation>M月</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month format</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Last %1 nights, average %2</source>
        <translation>最近 %1 晚，平均 %2</translation>
    </message>
</context>
<context>
    <name>limber::HistoryDay</name>
    <message>
        <source>d MMMM</source>
        <comment>date format</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1, today</source>
        <comment>Thursday, today</comment>
        <translation>%1，今天</translation>
    </message>
    <message>
        <source>%1, yesterday</source>
        <comment>Wednesday, yesterday</comment>
        <translation>%1，昨天</translation>
    </message>
    <message>
        <source>dddd</source>
        <comment>weekday format</comment>
        <translation>ddd</translation>
    </message>
</context>
<context>
    <name>limber::HistoryMonth</name>
    <message>
        <source>, </source>
        <comment>between habits</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Met: %1.</source>
        <translation>已达标：%1。</translation>
    </message>
    <message>
        <source>Partly: %1.</source>
        <translation>部分完成：%1。</translation>
    </message>
    <message>
        <source>Missed: %1.</source>
        <translation>未达标：%1。</translation>
    </message>
    <message>
        <source>Skipped: %1.</source>
        <translation>已跳过：%1。</translation>
    </message>
    <message>
        <source>Still open: %1.</source>
        <translation>进行中：%1。</translation>
    </message>
    <message>
        <source>Nothing logged</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date format</comment>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>还没到</translation>
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
        <source>%1, %2</source>
        <comment>in 40 min, 22:45</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>limber::Preferences</name>
    <message>
        <source>None</source>
        <comment>vacations</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>setting, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Vacation: %1</source>
        <translation>休假：%1</translation>
    </message>
    <message>
        <source>Removed the vacation</source>
        <translation>已删除休假</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>date format</comment>
        <translation>yyyy年M月d日 dddd</translation>
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
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
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
    <name>limber::ReminderTimeModel</name>
    <message>
        <source>There is a reminder at %1 already.</source>
        <translation>%1 已经有提醒了。</translation>
    </message>
    <message>
        <source>Choose at least one day, or remove this reminder.</source>
        <translation>至少选一天，或者删掉这个提醒。</translation>
    </message>
    <message>
        <source>Fill in a time, or remove this reminder.</source>
        <translation>请填时间，或者删掉这个提醒。</translation>
    </message>
    <message>
        <source>It would not come: it is quiet from %1 to %2.</source>
        <translation>%1 到 %2 免打扰，这个提醒不会来。</translation>
    </message>
    <message>
        <source>All reminders are switched off on the page Reminders.</source>
        <translation>提醒在“提醒”页里全部关掉了。</translation>
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
    <name>limber::ScreenAwake</name>
    <message>
        <source>A stretch is under way</source>
        <translation>正在拉伸</translation>
    </message>
</context>
<context>
    <name>limber::StretchGuide</name>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Breathe. Stop if it hurts.</source>
        <translation>保持呼吸，疼就停下。</translation>
    </message>
    <message>
        <source>Let go and shake it out.</source>
        <translation>放松，抖一抖腿。</translation>
    </message>
    <message>
        <source>Nothing was held long enough to log.</source>
        <translation>时间太短，没有记录。</translation>
    </message>
    <message>
        <source>All of it. Logged for tonight.</source>
        <translation>全部完成，已记入今晚。</translation>
    </message>
    <message>
        <source>A part of it. Logged for tonight.</source>
        <translation>完成了一部分，已记入今晚。</translation>
    </message>
    <message>
        <source>It could not be logged.</source>
        <translation>没能记录下来。</translation>
    </message>
    <message>
        <source>Logged the stretch</source>
        <translation>已记录拉伸</translation>
    </message>
    <message>
        <source>Logged a part of the stretch</source>
        <translation>已记录一部分拉伸</translation>
    </message>
</context>
<context>
    <name>limber::Today</name>
    <message>
        <source>dddd d MMMM</source>
        <comment>date format</comment>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>Logged the night: %1–%2</source>
        <translation>已记录昨晚 %1–%2</translation>
    </message>
    <message>
        <source>Logged a cramp</source>
        <translation>已记录抽筋</translation>
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
        <source>Changed the cups</source>
        <translation>已修改杯子</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>没有改动</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>limber::VacationModel</name>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
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
        <source>Week %1</source>
        <translation>第 %1 周</translation>
    </message>
    <message>
        <source>The week could not be saved: the folder cannot be written to.</source>
        <translation>没能保存：文件夹不能写入。</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
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
        <source>Bedtime %1</source>
        <comment>average, how regular</comment>
        <translation>平均就寝 %1</translation>
    </message>
    <message>
        <source>%1. %2 %3. Goal met on %4 of the days known.</source>
        <translation>%1。%2 %3。有记录的日子里达标 %4。</translation>
    </message>
</context>
<context>
    <name>limber::WelcomeModel</name>
    <message>
        <source>Off</source>
        <comment>habit</comment>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>%1, up at %2</source>
        <comment>before 23:00, up at 07:00</comment>
        <translation>%1，%2 起</translation>
    </message>
    <message>
        <source>about 7 min</source>
        <translation>约 7 分钟</translation>
    </message>
</context>
</TS>
