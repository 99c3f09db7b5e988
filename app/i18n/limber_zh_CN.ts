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
        <source>Free software under the GNU General Public License 3 or later (GPL-3.0-or-later), © the Limber authors. It comes without any warranty.</source>
        <translation>自由软件，采用 GNU 通用公共许可证第 3 版或更新版本（GPL-3.0-or-later），© 舒展的作者们。不提供任何担保。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Limber is a diary with reminders, not a doctor. It gives no medical advice: for that, ask a doctor.</source>
        <translation>舒展是日记和提醒，不能代替医生，也不提供医疗建议；身体有问题，请去问医生。</translation>
    </message>
    <message>
        <source>What you log stays on this device. Nothing is sent anywhere, and nobody is watching.</source>
        <translation>你记下的都留在这台设备上，不会发到任何地方，也没有人在看。</translation>
    </message>
    <message>
        <source>Icons: Material Symbols by Google (Apache-2.0). Font: Noto. Made with Qt, SQLite and Boost.</source>
        <translation>图标：Google 的 Material Symbols（Apache-2.0）。字体：Noto。用 Qt、SQLite 和 Boost 写成。</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>Add earlier</source>
        <translation>补记</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>喝水</translation>
    </message>
    <message>
        <source>ml</source>
        <translation>毫升</translation>
    </message>
    <message>
        <source>Last night</source>
        <translation>昨晚</translation>
    </message>
    <message>
        <source>Cramp</source>
        <translation>抽筋</translation>
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
        <translation>仍要记录</translation>
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
    <message>
        <source>The desktop&apos;s dialog did not open. Copy the backup into %1 and come back here.</source>
        <translation>桌面的文件选择窗口没有打开。请把备份复制到 %1，再回到这里。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>That place is not on this computer. Copy the file here first.</source>
        <translation>这个位置不在本机上。请先把文件复制到本机。</translation>
    </message>
    <message>
        <source>Everything will be as in this backup: %1. What is there now is kept as a backup, so that you can go back.</source>
        <translation>所有数据会变回这个备份里的样子：%1。现在的数据会先存成一个备份，随时可以换回来。</translation>
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
    <message>
        <source>Good to know</source>
        <translation>健康小知识</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 分钟</translation>
    </message>
    <message>
        <source>Start the timer</source>
        <translation>开始计时</translation>
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
        <translation>水杯</translation>
    </message>
    <message>
        <source>The usual drink is what reminders and the desktop&apos;s menu log.</source>
        <translation>提醒上的按钮和应用图标的右键菜单，记录的都是“常用”的那一杯。</translation>
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
        <source>Habits pause, streaks are kept</source>
        <translation>习惯暂停，连续天数保留</translation>
    </message>
    <message>
        <source>Stored only on this device, in</source>
        <translation>只存在这台设备上，位置：</translation>
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
        <translation>补救这天</translation>
    </message>
    <message>
        <source>All of it done</source>
        <translation>全做完了</translation>
    </message>
</context>
<context>
    <name>DayHabitView</name>
    <message>
        <source>Press to close</source>
        <translation>点一下合上</translation>
    </message>
    <message>
        <source>Press to change</source>
        <translation>点一下修改</translation>
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
    <message>
        <source>Good to know</source>
        <translation>健康小知识</translation>
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
        <translation>吃了新药才抽筋：问问医生，不要自己停药。</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>尽快就医</translation>
    </message>
    <message>
        <source>A leg that is swollen and red may have a clot in it. Have it looked at today.</source>
        <translation>腿又肿又红，可能是血栓。今天就去看医生。</translation>
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
    <name>DueAnswers</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>DueLine</name>
    <message>
        <source>Show</source>
        <comment>the reminder that is due</comment>
        <translation>查看</translation>
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
        <translation>还没有记录。喝杯水，点一下杯子就记好。</translation>
    </message>
    <message>
        <source>Add earlier</source>
        <translation>补记</translation>
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
    <message>
        <source>Good to know</source>
        <translation>健康小知识</translation>
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
        <translation>吃了新药</translation>
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
        <translation>%1已挪到%2</translation>
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
    <message>
        <source>Done: %1</source>
        <comment>habit</comment>
        <translation>%1：做到了</translation>
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
    <name>Evening</name>
    <message>
        <source>No bedtime goal tonight</source>
        <translation>今晚没有就寝目标</translation>
    </message>
    <message>
        <source>%1 until bed at %2</source>
        <comment>14 min until bed at 23:00</comment>
        <translation>离 %2 就寝还有 %1</translation>
    </message>
    <message>
        <source>It is %1, time for bed</source>
        <translation>%1 了，该睡了</translation>
    </message>
    <message>
        <source>Up at %1: %2 of sleep</source>
        <translation>%1 起床，可以睡 %2</translation>
    </message>
    <message>
        <source>Asleep now, up at %1: %2</source>
        <comment>up at 07:00: 7 h 20 min</comment>
        <translation>现在睡，到 %1 还能睡 %2</translation>
    </message>
    <message>
        <source>Go to bed now for %1 of sleep by %2.</source>
        <comment>7 h of sleep by 07:20</comment>
        <translation>现在去睡，到 %2 睡满 %1</translation>
    </message>
    <message>
        <source>In bed since %1</source>
        <translation>%1 已就寝</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; until %2</source>
        <comment>8 h 2 min until 07:00</comment>
        <translation>离 %2 起床还有 &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>None logged today. A sip is fine.</source>
        <translation>今天还没有记录，口渴就喝一小口。</translation>
    </message>
    <message>
        <source>Last one at %1, no need for more now.</source>
        <translation>最后一杯 %1，睡前不必再补。</translation>
    </message>
    <message>
        <source>%1 was %2 ago</source>
        <comment>23:00 was 40 min ago</comment>
        <translation>比 %1 晚了 %2</translation>
    </message>
    <message>
        <source>Last one at %1</source>
        <translation>最后一杯 %1</translation>
    </message>
</context>
<context>
    <name>EveningCard</name>
    <message>
        <source>Going to bed</source>
        <translation>去睡觉</translation>
    </message>
    <message>
        <source>Quiet until the morning</source>
        <translation>一直到早上都不打扰</translation>
    </message>
    <message>
        <source>To bed now</source>
        <translation>现在去睡</translation>
    </message>
    <message>
        <source>Steps to bed</source>
        <translation>睡前步骤</translation>
    </message>
    <message>
        <source>Stretch now</source>
        <translation>开始拉伸</translation>
    </message>
</context>
<context>
    <name>EveningInBed</name>
    <message>
        <source>Cramp now</source>
        <translation>正在抽筋</translation>
    </message>
    <message>
        <source>What to do, step by step</source>
        <translation>一步一步教你怎么做</translation>
    </message>
    <message>
        <source>Not asleep yet? Undo</source>
        <translation>还没睡？撤销</translation>
    </message>
    <message>
        <source>Show today</source>
        <translation>显示今天</translation>
    </message>
</context>
<context>
    <name>EveningWater</name>
    <message>
        <source>%1 %2 / %3 %4</source>
        <comment>Water 1250 / 1500 ml</comment>
        <translation>%1 %2 / %3 %4</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>a drink: +250</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Log %1 %2 of water</source>
        <translation>记一杯水，%1 %2</translation>
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
        <source>Anyone who can open the file can read everything you logged.</source>
        <translation>谁能打开这个文件，谁就能看到你的全部记录。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The desktop&apos;s dialog did not open. Write where the file is to go.</source>
        <translation>桌面的文件选择窗口没有打开。请写下文件要保存到哪里。</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>换个地方保存</translation>
    </message>
    <message>
        <source>That place is not on this computer. Choose another one.</source>
        <translation>这个位置不在本机上。请换一个地方。</translation>
    </message>
</context>
<context>
    <name>FactorText</name>
    <message>
        <source>%1 of %2 nights with cramps had a finished stretch; %3 of %4 nights without.</source>
        <translation>抽筋的 %2 晚里有 %1 晚做完了拉伸；没抽筋的 %4 晚里有 %3 晚。</translation>
    </message>
    <message>
        <source>%1 of %2 nights with cramps followed a day with enough exercise; %3 of %4 nights without.</source>
        <translation>抽筋的 %2 晚里有 %1 晚当天运动够了；没抽筋的 %4 晚里有 %3 晚。</translation>
    </message>
    <message>
        <source>%1 of %2 nights with cramps followed a day with enough water; %3 of %4 nights without.</source>
        <translation>抽筋的 %2 晚里有 %1 晚当天喝够了水；没抽筋的 %4 晚里有 %3 晚。</translation>
    </message>
    <message>
        <source>%1 of %2 nights with cramps began in time; %3 of %4 nights without.</source>
        <translation>抽筋的 %2 晚里有 %1 晚按时就寝；没抽筋的 %4 晚里有 %3 晚。</translation>
    </message>
    <message>
        <source>%1 of %2 nights with cramps had a drink in the 2 hours before bed; %3 of %4 nights without.</source>
        <translation>抽筋的 %2 晚里有 %1 晚在睡前 2 小时内喝过水；没抽筋的 %4 晚里有 %3 晚。</translation>
    </message>
    <message>
        <source>%1 of %2 nights with enough sleep had a finished stretch; %3 of %4 shorter nights.</source>
        <translation>睡够的 %2 晚里有 %1 晚做完了拉伸；没睡够的 %4 晚里有 %3 晚。</translation>
    </message>
    <message>
        <source>%1 of %2 nights with enough sleep followed a day with enough exercise; %3 of %4 shorter nights.</source>
        <translation>睡够的 %2 晚里有 %1 晚当天运动够了；没睡够的 %4 晚里有 %3 晚。</translation>
    </message>
    <message>
        <source>%1 of %2 nights with enough sleep followed a day with enough water; %3 of %4 shorter nights.</source>
        <translation>睡够的 %2 晚里有 %1 晚当天喝够了水；没睡够的 %4 晚里有 %3 晚。</translation>
    </message>
    <message>
        <source>%1 of %2 nights with enough sleep began in time; %3 of %4 shorter nights.</source>
        <translation>睡够的 %2 晚里有 %1 晚按时就寝；没睡够的 %4 晚里有 %3 晚。</translation>
    </message>
    <message>
        <source>%1 of %2 nights with enough sleep had a drink in the 2 hours before bed; %3 of %4 shorter nights.</source>
        <translation>睡够的 %2 晚里有 %1 晚在睡前 2 小时内喝过水；没睡够的 %4 晚里有 %3 晚。</translation>
    </message>
    <message>
        <source>%1 of %2 nights with enough sleep were free of cramps; %3 of %4 shorter nights.</source>
        <translation>睡够的 %2 晚里有 %1 晚没有抽筋；没睡够的 %4 晚里有 %3 晚。</translation>
    </message>
    <message>
        <source>0</source>
        <comment>points</comment>
        <translation>0</translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <comment>points</comment>
        <translation>少 %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <comment>points</comment>
        <translation>多 %1</translation>
    </message>
    <message>
        <source>With cramps %1 points fewer, likely between %2 and %3.</source>
        <translation>抽筋的夜晚少 %1 个百分点，大致在 %2 到 %3 之间。</translation>
    </message>
    <message>
        <source>With cramps %1 points more, likely between %2 and %3.</source>
        <translation>抽筋的夜晚多 %1 个百分点，大致在 %2 到 %3 之间。</translation>
    </message>
    <message>
        <source>With enough sleep %1 points fewer, likely between %2 and %3.</source>
        <translation>睡够的夜晚少 %1 个百分点，大致在 %2 到 %3 之间。</translation>
    </message>
    <message>
        <source>With enough sleep %1 points more, likely between %2 and %3.</source>
        <translation>睡够的夜晚多 %1 个百分点，大致在 %2 到 %3 之间。</translation>
    </message>
    <message>
        <source>with cramps %1</source>
        <comment>nights</comment>
        <translation>抽筋的 %1 晚</translation>
    </message>
    <message>
        <source>with enough sleep %1</source>
        <comment>nights</comment>
        <translation>睡够的 %1 晚</translation>
    </message>
    <message>
        <source>without %1</source>
        <comment>nights</comment>
        <translation>没抽筋的 %1 晚</translation>
    </message>
    <message>
        <source>shorter %1</source>
        <comment>nights</comment>
        <translation>没睡够的 %1 晚</translation>
    </message>
    <message>
        <source>Too little to tell: that takes 10 nights of either kind. Still missing: %1.</source>
        <translation>还看不出来：两种夜晚各要 10 晚。还差%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between kinds of nights</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Stretch finished</source>
        <translation>做完拉伸</translation>
    </message>
    <message>
        <source>Enough exercise</source>
        <translation>运动够了</translation>
    </message>
    <message>
        <source>Enough water</source>
        <translation>喝够水</translation>
    </message>
    <message>
        <source>To bed in time</source>
        <translation>按时就寝</translation>
    </message>
    <message>
        <source>A late drink</source>
        <translation>睡前喝水</translation>
    </message>
    <message>
        <source>Free of cramps</source>
        <translation>没有抽筋</translation>
    </message>
    <message>
        <source>No clear difference: between %1 and %2 points.</source>
        <translation>没有明显差别：大致在%1 到%2 个百分点之间。</translation>
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
        <translation>范围的上端</translation>
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
    <name>GoalsSheet</name>
    <message>
        <source>Goals from tomorrow</source>
        <translation>明天起的目标</translation>
    </message>
    <message>
        <source>From %1 on. Days before keep their goal.</source>
        <translation>从%1起算。之前的日子仍按原来的目标算。</translation>
    </message>
    <message>
        <source>Save from tomorrow on</source>
        <translation>从明天起生效</translation>
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
        <source>Log</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Going to bed now</source>
        <translation>现在去睡</translation>
    </message>
    <message>
        <source>I did it</source>
        <translation>做过了</translation>
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
        <translation>%1（已收起）</translation>
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
        <translation>习惯强度</translation>
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
        <translation>已补救</translation>
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
        <translation>在“今天”页：记一杯水，1 是最小的杯子</translation>
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
        <source>Esc</source>
        <translation>Esc</translation>
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
        <translation>在“历史”页：逐天移动；在全年图里，左右是逐周</translation>
    </message>
    <message>
        <source>Press the marked button</source>
        <translation>按下选中的按钮</translation>
    </message>
    <message>
        <source>Close the sheet, or go back</source>
        <translation>关闭弹窗，或返回</translation>
    </message>
    <message>
        <source>On Week and its review: the week before, the week after</source>
        <translation>在“本周”和“每周回顾”页：上一周、下一周</translation>
    </message>
</context>
<context>
    <name>HelpsPage</name>
    <message>
        <source>What helps me</source>
        <translation>什么对我有帮助</translation>
    </message>
    <message>
        <source>Cramp nights</source>
        <translation>抽筋的夜晚</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>去今天</translation>
    </message>
    <message>
        <source>Counts, not causes. Limber is a diary, not a doctor.</source>
        <translation>这里只是数一数，不说原因。舒展是日记和提醒，不能代替医生。</translation>
    </message>
    <message>
        <source>Counted are nights that are over, for cramps from the first one logged on. Water, bedtime and sleep count where they are logged. A day with entries but without stretch or exercise counts as one without. A drink is late in the 2 hours before bed.</source>
        <translation>只数已经过完的夜晚；抽筋从第一次记录算起。喝水、就寝和睡眠，有记录的才算。有别的记录、却没记拉伸或运动的日子，算作没做。睡前 2 小时内喝水，算睡前喝水。</translation>
    </message>
    <message>
        <source>“Likely” is the 95 % interval of the difference (Wilson 1927; Newcombe 1998).</source>
        <translation>“大致”指差别的 95% 区间（Wilson 1927；Newcombe 1998）。</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>健康小知识</translation>
    </message>
    <message>
        <source>Why legs cramp at night, and what can be done</source>
        <translation>夜里为什么抽筋，可以怎么做</translation>
    </message>
</context>
<context>
    <name>HistoryDayCard</name>
    <message>
        <source>%1 · vacation</source>
        <translation>%1 · 休假</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>with editing</comment>
        <translation>好了</translation>
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
    <message>
        <source>What helps me</source>
        <translation>什么对我有帮助</translation>
    </message>
    <message>
        <source>Nights with cramps and without</source>
        <translation>抽筋和没抽筋的夜晚</translation>
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
        <translation>习惯强度从 0 到 100：达标一天就涨一点，没做到就慢慢退一点。</translation>
    </message>
    <message>
        <source>Show days</source>
        <translation>查看每天</translation>
    </message>
    <message>
        <source>Strength over time</source>
        <translation>习惯强度变化</translation>
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
        <translation>睡前提醒照常。两格都留空就不设免打扰。</translation>
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
    <message>
        <source>The desktop&apos;s dialog did not open. Write where the file is.</source>
        <translation>桌面的文件选择窗口没有打开。请写下文件在哪里。</translation>
    </message>
    <message>
        <source>No .json or .csv file was found among your downloads and documents.</source>
        <translation>在下载和文档里没有找到 .json 或 .csv 文件。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>That place is not on this computer. Copy the file here first.</source>
        <translation>这个位置不在本机上。请先把文件复制到本机。</translation>
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
    <name>LastNightCard</name>
    <message>
        <source>Put away</source>
        <translation>收起</translation>
    </message>
</context>
<context>
    <name>LearnCard</name>
    <message>
        <source>Unfolded</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>已收起</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Good to know</source>
        <translation>健康小知识</translation>
    </message>
    <message>
        <source>Limber is a diary with reminders, not a doctor. Here it tells what a health column and research say.</source>
        <translation>舒展是日记和提醒，不能代替医生。这里讲的，出自健康专栏和研究。</translation>
    </message>
</context>
<context>
    <name>LearnText</name>
    <message>
        <source>Source: a newspaper’s health column, after Healthy China.</source>
        <translation>来源：报纸健康专栏，引自“健康中国”。</translation>
    </message>
    <message>
        <source>Why legs cramp at night</source>
        <translation>夜里腿为什么抽筋</translation>
    </message>
    <message>
        <source>There are seven usual reasons. Some of them your diary can see, the others only you know.</source>
        <translation>常见的原因有七种。有几种日记看得出来，其余的只有自己知道。</translation>
    </message>
    <message>
        <source>Tired muscles</source>
        <translation>肌肉太累</translation>
    </message>
    <message>
        <source>Much exercise, or many hours on your feet.</source>
        <translation>运动量大，或者站得太久。</translation>
    </message>
    <message>
        <source>Your diary shows exercise, on Today and Week. Standing it can’t see.</source>
        <translation>运动多少，“今天”和“本周”里看得到；站了多久，日记看不出来。</translation>
    </message>
    <message>
        <source>Too few minerals</source>
        <translation>缺钙、镁或钾</translation>
    </message>
    <message>
        <source>Too little calcium, magnesium or potassium in the body.</source>
        <translation>身体里的钙、镁或钾不够。</translation>
    </message>
    <message>
        <source>Your diary can’t see it. Your doctor can tell.</source>
        <translation>日记看不出来，可以问问医生。</translation>
    </message>
    <message>
        <source>Too little water</source>
        <translation>喝水太少</translation>
    </message>
    <message>
        <source>You drank too little; after exercise and in the heat it takes more.</source>
        <translation>水喝得不够；运动后、天热时，要喝得更多些。</translation>
    </message>
    <message>
        <source>Your diary shows it: Water, on Today.</source>
        <translation>在“今天”的“喝水”里看得到。</translation>
    </message>
    <message>
        <source>Cold, or pointed toes</source>
        <translation>受凉，或绷着脚尖睡</translation>
    </message>
    <message>
        <source>The legs got cold, or you slept with the toes pointed.</source>
        <translation>腿着了凉，或者睡觉时一直绷着脚尖。</translation>
    </message>
    <message>
        <source>Your diary can’t see it. A note on the cramp helps you remember.</source>
        <translation>日记看不出来，可以在抽筋记录里写句备注。</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>怀孕</translation>
    </message>
    <message>
        <source>Cramps can come with it. Mention them at your check-up.</source>
        <translation>怀孕时也会抽筋，产检时跟医生说一声。</translation>
    </message>
    <message>
        <source>Your diary can’t see it.</source>
        <translation>日记看不出来。</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>吃的药</translation>
    </message>
    <message>
        <source>Diuretics, statins, some medicines for blood pressure, and the contraceptive pill. Ask your doctor; don’t stop a medicine by yourself.</source>
        <translation>利尿药、他汀类药物、某些降压药、口服避孕药。问问医生，不要自己停药。</translation>
    </message>
    <message>
        <source>Your diary knows when you choose “New medicine” at a cramp.</source>
        <translation>记抽筋时选上“吃了新药”，日记就知道。</translation>
    </message>
    <message>
        <source>Too little exercise</source>
        <translation>运动太少</translation>
    </message>
    <message>
        <source>The legs are hardly used by day.</source>
        <translation>白天腿动得太少。</translation>
    </message>
    <message>
        <source>Your diary shows it: Exercise, on Today and Week.</source>
        <translation>在“今天”和“本周”的“运动”里看得到。</translation>
    </message>
    <message>
        <source>What to do in a cramp</source>
        <translation>抽筋时怎么办</translation>
    </message>
    <message>
        <source>One thing after the other, without hurry.</source>
        <translation>一步一步来，不着急。</translation>
    </message>
    <message>
        <source>1. Don’t curl up the leg</source>
        <translation>1. 别蜷腿</translation>
    </message>
    <message>
        <source>Let the leg lie, and breathe.</source>
        <translation>腿放平，慢慢呼吸。</translation>
    </message>
    <message>
        <source>2. Leg straight, toes to your head</source>
        <translation>2. 伸直腿，脚尖勾向头</translation>
    </message>
    <message>
        <source>Pull the foot slowly towards your head, and hold it.</source>
        <translation>把脚慢慢往头的方向勾，勾住不放。</translation>
    </message>
    <message>
        <source>3. Massage it</source>
        <translation>3. 揉一揉</translation>
    </message>
    <message>
        <source>From the middle of the muscle towards both ends.</source>
        <translation>从肌肉中间往两端揉。</translation>
    </message>
    <message>
        <source>4. Warm it</source>
        <translation>4. 热敷</translation>
    </message>
    <message>
        <source>A warm towel for 10 to 15 minutes, or a hot shower.</source>
        <translation>热毛巾敷 10 到 15 分钟，冲个热水澡也行。</translation>
    </message>
    <message>
        <source>“Cramp now” leads you through all of this, and logs the cramp.</source>
        <translation>点“正在抽筋”，会一步步带着做，也顺手记下这一次。</translation>
    </message>
    <message>
        <source>How to prevent cramps</source>
        <translation>怎样预防抽筋</translation>
    </message>
    <message>
        <source>Small things, and every day.</source>
        <translation>都是小事，贵在天天做。</translation>
    </message>
    <message>
        <source>Drink enough</source>
        <translation>喝够水</translation>
    </message>
    <message>
        <source>More after exercise and in the heat. Then it may be lightly salted, or an electrolyte drink. If you may drink only little or have to watch your salt, because of your heart or kidneys, what your doctor says counts.</source>
        <translation>运动后、天热时多喝些，可以喝淡盐水或电解质饮料。心脏或肾脏不好、需要限水或控盐的，听医生的。</translation>
    </message>
    <message>
        <source>Today shows how much is left to drink. If you have a limit, set an “At most” goal.</source>
        <translation>“今天”会显示还差多少。需要限水的，把目标设成“最多”。</translation>
    </message>
    <message>
        <source>Stretch before sleep</source>
        <translation>睡前拉伸</translation>
    </message>
    <message>
        <source>10 to 15 minutes before sleep: standing heel raises, standing toe-ups, seated calf stretch. Hold each for 20 to 30 seconds, 3 to 5 sets. Hold on to a wall; stop if it hurts.</source>
        <translation>睡前 10 到 15 分钟：站着踮脚、站着勾脚、坐着拉伸小腿。每个动作保持 20 到 30 秒，做 3 到 5 组。手扶着墙，疼就停下。</translation>
    </message>
    <message>
        <source>“Bedtime stretch” leads you through it, with a countdown.</source>
        <translation>“睡前拉伸”会带着做，还会倒计时。</translation>
    </message>
    <message>
        <source>How you lie</source>
        <translation>睡姿</translation>
    </message>
    <message>
        <source>Not long on your stomach, not with the toes pointed. On your side, a pillow between the knees.</source>
        <translation>别长时间趴着睡，别绷着脚尖睡。侧着睡时，两膝之间夹个枕头。</translation>
    </message>
    <message>
        <source>Light and warm</source>
        <translation>又轻又暖</translation>
    </message>
    <message>
        <source>Light, warm bedding and loose cotton socks.</source>
        <translation>盖轻而暖的被子，穿宽松的棉袜。</translation>
    </message>
    <message>
        <source>Keep moving</source>
        <translation>常活动</translation>
    </message>
    <message>
        <source>Brisk walking, jogging or swimming, regularly.</source>
        <translation>快走、慢跑、游泳，经常做。</translation>
    </message>
    <message>
        <source>Log it as exercise: 10 minutes already meet the goal it comes with.</source>
        <translation>记到“运动”里：默认的目标，10 分钟就达标。</translation>
    </message>
    <message>
        <source>Signs that need a doctor</source>
        <translation>哪些情况要看医生</translation>
    </message>
    <message>
        <source>Have these looked at, calmly. Only the first one does not wait.</source>
        <translation>有下面这些情况，去看看医生，不必慌。只有第一条不能等。</translation>
    </message>
    <message>
        <source>The leg is swollen and red: get help now</source>
        <translation>腿又肿又红：尽快就医</translation>
    </message>
    <message>
        <source>It may have a clot in it. Have it looked at today.</source>
        <translation>可能是血栓。今天就去看医生。</translation>
    </message>
    <message>
        <source>3 or more a week, for several weeks</source>
        <translation>每周至少三次，连着几周</translation>
    </message>
    <message>
        <source>That is often enough to ask for the reason.</source>
        <translation>这么多次，值得问问原因。</translation>
    </message>
    <message>
        <source>Your diary counts them. After three such weeks a card on Today says so.</source>
        <translation>日记会数着。连着三周这样，“今天”里会有一张卡片告诉你。</translation>
    </message>
    <message>
        <source>Pain when walking</source>
        <translation>走路时疼</translation>
    </message>
    <message>
        <source>The calf hurts after a certain distance and stops at rest: perhaps a narrowed artery.</source>
        <translation>走一段路小腿就疼，歇下来就好：可能是动脉变窄。</translation>
    </message>
    <message>
        <source>Weak or numb</source>
        <translation>无力或麻木</translation>
    </message>
    <message>
        <source>The leg gets slow, weak or thin, is numb or tingles: perhaps the nerves.</source>
        <translation>腿变得不灵便、没力气、变细，或者发麻、刺痛：可能与神经有关。</translation>
    </message>
    <message>
        <source>Since a new medicine</source>
        <translation>吃了新药以后</translation>
    </message>
    <message>
        <source>Cramps that began with a statin or a diuretic: ask your doctor, and don’t stop the medicine by yourself.</source>
        <translation>吃了他汀类药物或利尿药才开始抽筋：问问医生，不要自己停药。</translation>
    </message>
    <message>
        <source>Choose what you see when you log a cramp. Then it is at hand at the doctor’s.</source>
        <translation>记抽筋时选上看到的情况，看医生时就用得上。</translation>
    </message>
    <message>
        <source>What the column tells about it, and what helps to stay in shape.</source>
        <translation>专栏是这样讲的，也讲了怎样保持身材。</translation>
    </message>
    <message>
        <source>Metabolism stays steady</source>
        <translation>代谢其实很稳</translation>
    </message>
    <message>
        <source>From 20 to 50 it is stable. So it alone is not the reason.</source>
        <translation>20 岁到 50 岁，代谢是稳定的。所以发胖不能只怪代谢。</translation>
    </message>
    <message>
        <source>Where fat cells come from</source>
        <translation>脂肪细胞从哪儿来</translation>
    </message>
    <message>
        <source>Fat cells grow from precursors. The column counts these among the reasons for weight in mid-life.</source>
        <translation>脂肪细胞由“前体细胞”长成。专栏说，中年发胖也和它们有关。</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>运动</translation>
    </message>
    <message>
        <source>Every day, even if only 10 minutes.</source>
        <translation>每天都动一动，哪怕只有 10 分钟。</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>饮食</translation>
    </message>
    <message>
        <source>Less sugar and fat; more vegetables, fibre and protein.</source>
        <translation>少糖少油，多吃蔬菜，多吃含膳食纤维和蛋白质的食物。</translation>
    </message>
    <message>
        <source>Your diary doesn’t ask for it. A habit of your own can.</source>
        <translation>日记里没有这一项，可以自己添一个习惯。</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>睡眠</translation>
    </message>
    <message>
        <source>To bed before 23:00, and 7 hours or more.</source>
        <translation>23:00 前睡，睡够 7 小时。</translation>
    </message>
    <message>
        <source>Your diary shows it: Bedtime and Sleep.</source>
        <translation>在“就寝”和“睡眠”里看得到。</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>喝水</translation>
    </message>
    <message>
        <source>1500 to 1700 ml a day.</source>
        <translation>每天 1500 到 1700 毫升。</translation>
    </message>
    <message>
        <source>Source: a newspaper’s health column, which names two papers in Science.</source>
        <translation>来源：报纸健康专栏，其中提到《科学》杂志的两篇论文。</translation>
    </message>
    <message>
        <source>Stretching: for</source>
        <translation>拉伸：支持的</translation>
    </message>
    <message>
        <source>Hallegraeff 2012, J Physiother 58:17–22</source>
        <translation>Hallegraeff 2012，J Physiother 58:17–22</translation>
    </message>
    <message>
        <source>Stretching: against</source>
        <translation>拉伸：反对的</translation>
    </message>
    <message>
        <source>Coppin 2005, BJGP 55:186–91</source>
        <translation>Coppin 2005，BJGP 55:186–91</translation>
    </message>
    <message>
        <source>Stretching: all in all</source>
        <translation>拉伸：总的来说</translation>
    </message>
    <message>
        <source>It may help, but how sure that is, is rated low. The routine here was not put to the test itself. So look at your own nights.</source>
        <translation>可能有帮助，但把握不大。这里的这套动作，本身还没有人做过试验。所以，看看自己的夜晚。</translation>
    </message>
    <message>
        <source>“What helps me” sets your nights with cramps beside those without.</source>
        <translation>“什么对我有帮助”会把抽筋的夜晚和没抽筋的夜晚放在一起比。</translation>
    </message>
    <message>
        <source>Cochrane Review CD008496.pub3</source>
        <translation>Cochrane 综述 CD008496.pub3</translation>
    </message>
    <message>
        <source>How much water</source>
        <translation>喝多少水</translation>
    </message>
    <message>
        <source>China advises 1500 ml for women and 1700 ml for men, where it is mild and work is light; Europe about 1.6 and 2.0 litres of drinks. That drinking in the evening wakes people is weakly shown: to stop 2 hours before bed is a custom.</source>
        <translation>气候温和、活动不多时，中国建议女性每天喝 1500 毫升、男性 1700 毫升；欧洲建议女性约 1.6 升、男性约 2.0 升（各种饮品合计）。晚上喝水会不会让人起夜，证据不多；睡前 2 小时不喝，只是一种习惯做法。</translation>
    </message>
    <message>
        <source>Chinese Dietary Guidelines 2022; EFSA 2010</source>
        <translation>中国居民膳食指南 2022；EFSA 2010</translation>
    </message>
    <message>
        <source>How long to sleep</source>
        <translation>睡多久</translation>
    </message>
    <message>
        <source>7 hours or more.</source>
        <translation>7 小时或更久。</translation>
    </message>
    <message>
        <source>AASM and SRS 2015</source>
        <translation>AASM 与 SRS 2015</translation>
    </message>
    <message>
        <source>Regular times</source>
        <translation>作息规律</translation>
    </message>
    <message>
        <source>Among 60,977 people, how regularly they slept told more than how long.</source>
        <translation>60977 人的研究：睡得规律不规律，比睡得久不久更能说明问题。</translation>
    </message>
    <message>
        <source>History shows how regular your bedtimes are.</source>
        <translation>“历史”里看得到就寝规律不规律。</translation>
    </message>
    <message>
        <source>Windred 2024</source>
        <translation>Windred 2024</translation>
    </message>
    <message>
        <source>Early, but not earlier and earlier</source>
        <translation>早睡，但不必越早越好</translation>
    </message>
    <message>
        <source>Nikbakhtian 2021</source>
        <translation>Nikbakhtian 2021</translation>
    </message>
    <message>
        <source>How much exercise</source>
        <translation>运动多少</translation>
    </message>
    <message>
        <source>150 to 300 minutes a week. Some is better than none.</source>
        <translation>每周 150 到 300 分钟。动一点，总比不动好。</translation>
    </message>
    <message>
        <source>Week sets your minutes beside the 150.</source>
        <translation>“本周”会把你的分钟数和 150 放在一起看。</translation>
    </message>
    <message>
        <source>WHO 2020</source>
        <translation>世界卫生组织 2020</translation>
    </message>
    <message>
        <source>How long a habit takes</source>
        <translation>养成习惯要多久</translation>
    </message>
    <message>
        <source>From 18 to 254 days. One missed day made no difference.</source>
        <translation>18 到 254 天不等。漏掉一天，没有影响。</translation>
    </message>
    <message>
        <source>Lally 2010</source>
        <translation>Lally 2010</translation>
    </message>
    <message>
        <source>Streaks</source>
        <translation>连续天数</translation>
    </message>
    <message>
        <source>A streak that breaks discourages. Being able to repair it softens that.</source>
        <translation>连续天数断了，让人泄气；能补救，就没那么泄气。</translation>
    </message>
    <message>
        <source>That is why a day can be repaired here.</source>
        <translation>所以在这里，漏掉的一天可以补救。</translation>
    </message>
    <message>
        <source>Silverman and Barasch 2023</source>
        <translation>Silverman 与 Barasch 2023</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>350 people opened their app 3.5 times as often in the hour after a reminder. New wordings did no better.</source>
        <translation>350 人的研究：收到提醒后的一小时里，打开应用的次数是平时的 3.5 倍。换新说法，并不会更好。</translation>
    </message>
    <message>
        <source>Bell 2023</source>
        <translation>Bell 2023</translation>
    </message>
    <message>
        <source>What research says</source>
        <translation>研究怎么说</translation>
    </message>
    <message>
        <source>For and against. Studies look at many people; how it is with you, your own diary shows better.</source>
        <translation>支持的、反对的都有。研究看的是许多人；自己怎么样，还是自己的日记更清楚。</translation>
    </message>
    <message>
        <source>Sources: the studies named with each point.</source>
        <translation>来源：每一条下面写明的研究。</translation>
    </message>
    <message>
        <source>Weight in mid-life</source>
        <translation>人到中年为什么容易胖</translation>
    </message>
    <message>
        <source>Those who fell asleep between 22:00 and 22:59 had the lowest risk to their health. Earlier was not better still.</source>
        <translation>22:00 到 22:59 之间入睡的人，健康风险最低。再早，并不会更好。</translation>
    </message>
    <message>
        <source>80 people over 55. Those who stretched calf and hamstring before sleep, 10 seconds three times, had 1.2 fewer cramps a night after 6 weeks than the others (0.6 to 1.8).</source>
        <translation>80 位 55 岁以上的人。其中睡前拉伸小腿和大腿后侧（每次 10 秒，做三次）的，6 周后比其他人每晚少抽 1.2 次（0.6 到 1.8 次）。</translation>
    </message>
    <message>
        <source>191 people: stretching made no difference to the number of cramps after 12 weeks.</source>
        <translation>191 人，12 周后，拉伸的人抽筋次数没有减少。</translation>
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
    <message>
        <source>Yes</source>
        <translation>是的</translation>
    </message>
</context>
<context>
    <name>NightQuestions</name>
    <message>
        <source>How was it?</source>
        <translation>睡得怎么样？</translation>
    </message>
    <message>
        <source>Any cramps in the night?</source>
        <translation>夜里抽筋了吗？</translation>
    </message>
    <message>
        <source>No</source>
        <comment>no cramps</comment>
        <translation>没有</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>有</translation>
    </message>
    <message>
        <source>About when?</source>
        <translation>大约几点？</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>Cramp</source>
        <translation>抽筋</translation>
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
        <source>Limber</source>
        <translation>舒展</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>每周回顾</translation>
    </message>
    <message>
        <source>One suggestion</source>
        <translation>一条建议</translation>
    </message>
    <message>
        <source>Went well</source>
        <translation>做得好</translation>
    </message>
    <message>
        <source>Slipped</source>
        <translation>松了一点</translation>
    </message>
    <message>
        <source>Much as before</source>
        <translation>和前一周差不多</translation>
    </message>
    <message>
        <source>Best run</source>
        <translation>最长连续</translation>
    </message>
    <message>
        <source>%1. The longest so far.</source>
        <translation>%1，至今最长。</translation>
    </message>
    <message>
        <source>Cramps at night</source>
        <translation>夜里抽筋</translation>
    </message>
    <message>
        <source>Not logged</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>Bedtime met %1</source>
        <translation>就寝达标 %1</translation>
    </message>
    <message>
        <source>Sleep met %1</source>
        <translation>睡眠达标 %1</translation>
    </message>
    <message>
        <source>%1 against the week before</source>
        <translation>比前一周 %1</translation>
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
        <translation>“%1”不行，请写大于 0 的数。</translation>
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
        <translation>起床 %2 要比就寝 %1 晚，请改一下。</translation>
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
        <translation>“%1”已收起，请先找回。</translation>
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
        <translation>%1 只能补救到 %2，现在已经过了。</translation>
    </message>
    <message>
        <source>%1 cannot be repaired: two repairs in 30 days are the most, and there were repairs on %2.</source>
        <translation>%1 不能补救：30 天内最多补救两次，两次都已经用了。</translation>
    </message>
    <message>
        <source>There is nothing to repair on %1.</source>
        <translation>%1 没有需要补救的。</translation>
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
        <translation>%1 由新版舒展写成（版本 %2，本程序只认得 %3），请升级舒展。</translation>
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
        <translation>%1 由新版舒展导出（版本 %2，本程序只认得 %3），请升级舒展。</translation>
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
        <source>“%1” cannot be a unit; use at most 100 characters on one line.</source>
        <translation>“%1”不能作单位，请在一行内最多写 100 个字。</translation>
    </message>
    <message>
        <source>The goal “%2” is too much for “%1”: %3 is the most for a day.</source>
        <translation>“%1”的目标“%2”太多了：一天最多 %3。</translation>
    </message>
    <message>
        <source>ml</source>
        <translation>毫升</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>请写一个数。</translation>
    </message>
    <message>
        <source>Write a time, such as 22:30.</source>
        <translation>请写一个时间，比如 22:30。</translation>
    </message>
    <message>
        <source>Write a date, such as 2026-11-22.</source>
        <translation>请写一个日期，比如 2026-11-22。</translation>
    </message>
    <message>
        <source>A vacation cannot last from %1 to %2; the first day comes first, and a year is the most.</source>
        <translation>休假不能从 %1 到 %2：先写第一天，最长一年。</translation>
    </message>
    <message>
        <source>%1 was removed while it was open, so nothing can be saved; put it back, or close Limber and open it again.</source>
        <translation>%1 在打开期间被移走或删除了，所以什么都保存不了；请把它放回原处，或者关掉舒展再重新打开。</translation>
    </message>
    <message>
        <source>%1 was replaced by another file, so nothing can be saved; close Limber and open it again.</source>
        <translation>%1 被换成了另一个文件，所以什么都保存不了；请关掉舒展再重新打开。</translation>
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
        <translation>你不在的时候</translation>
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
    <message>
        <source>Cramp now</source>
        <translation>正在抽筋</translation>
    </message>
    <message>
        <source>Fill in last night</source>
        <translation>记一下昨晚</translation>
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
        <translation>要哪些提醒</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>免打扰时段</translation>
    </message>
    <message>
        <source>Evening steps still come</source>
        <translation>睡前提醒照常</translation>
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
        <translation>重启电脑后，靠它继续提醒</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Weekly review</source>
        <translation>每周回顾</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存成 PDF</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>上一周</translation>
    </message>
    <message>
        <source>%1, so far</source>
        <translation>%1，到现在为止</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>下一周</translation>
    </message>
    <message>
        <source>Nothing was logged in this week. One tap a day is a start; next Sunday there is something to look back on.</source>
        <translation>这一周没有记录。每天点一下就是开始，到周日就有东西可以回顾了。</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>去今天</translation>
    </message>
    <message>
        <source>Went well</source>
        <translation>做得好</translation>
    </message>
    <message>
        <source>Slipped</source>
        <translation>松了一点</translation>
    </message>
    <message>
        <source>Much as before</source>
        <translation>和前一周差不多</translation>
    </message>
    <message>
        <source>Not logged: %1</source>
        <translation>未记录：%1</translation>
    </message>
    <message>
        <source>Best run</source>
        <translation>最长连续</translation>
    </message>
    <message>
        <source>The longest so far</source>
        <translation>至今最长</translation>
    </message>
    <message>
        <source>Cramps at night</source>
        <translation>夜里抽筋</translation>
    </message>
    <message>
        <source>Adjust goals</source>
        <translation>调整目标</translation>
    </message>
    <message>
        <source>They count from tomorrow</source>
        <translation>从明天起算</translation>
    </message>
    <message>
        <source>What helps me</source>
        <translation>什么对我有帮助</translation>
    </message>
    <message>
        <source>Nights with cramps and without</source>
        <translation>抽筋和没抽筋的夜晚</translation>
    </message>
</context>
<context>
    <name>ReviewText</name>
    <message>
        <source>%1 min earlier</source>
        <translation>早 %1 分钟</translation>
    </message>
    <message>
        <source>%1 min later</source>
        <translation>晚 %1 分钟</translation>
    </message>
    <message>
        <source>Met %1 of %2 times</source>
        <translation>%2 次里达标 %1 次</translation>
    </message>
    <message>
        <source>%1 more than the week before</source>
        <translation>比前一周多 %1 次</translation>
    </message>
    <message>
        <source>%1 fewer than the week before</source>
        <translation>比前一周少 %1 次</translation>
    </message>
    <message>
        <source>%1: %2 in a row</source>
        <comment>Water: 12 days in a row</comment>
        <translation>%1：连续 %2</translation>
    </message>
    <message>
        <source>None logged</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>3 cramps in 2 nights</comment>
        <translation>%2，共 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cramp(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation>
            <numerusform>%n 晚</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 in the week before</source>
        <translation>%1；前一周 %2</translation>
    </message>
    <message>
        <source>Met on %1 of %2 known nights</source>
        <translation>记录的 %2 晚里达标 %1 晚</translation>
    </message>
    <message>
        <source>Met on %1 of %2 known days</source>
        <translation>记录的 %2 天里达标 %1 天</translation>
    </message>
    <message>
        <source>Met on %1 of %2 nights</source>
        <translation>%2 晚里达标 %1 晚</translation>
    </message>
    <message>
        <source>Met on %1 of %2 days</source>
        <translation>%2 天里达标 %1 天</translation>
    </message>
    <message>
        <source>As often as the week before</source>
        <translation>和前一周一样多</translation>
    </message>
    <message>
        <source>On average %1</source>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>On average 1540 ml (+90 ml)</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>RoutineMoveRow</name>
    <message>
        <source>Remove %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>把%1上移</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>把%1下移</translation>
    </message>
</context>
<context>
    <name>RoutineSheet</name>
    <message>
        <source>Settings of the routine</source>
        <translation>拉伸设置</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>20 to 30 seconds is what the column advises.</source>
        <translation>专栏建议每次保持 20–30 秒。</translation>
    </message>
    <message>
        <source>Sets of each move</source>
        <translation>每个动作的组数</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>组间休息</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>A move of your own</source>
        <translation>自己的动作</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a move</comment>
        <translation>添加</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>提示音</translation>
    </message>
    <message>
        <source>A soft tone where something begins or ends</source>
        <translation>开始和结束时轻轻响一声</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>语音提示</translation>
    </message>
    <message>
        <source>Says each move, hold and rest</source>
        <translation>说出动作、保持和休息</translation>
    </message>
    <message>
        <source>Back to the column&apos;s routine</source>
        <translation>恢复专栏的动作和时间</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
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
        <translation>一天从几点开始</translation>
    </message>
    <message>
        <source>Week starts on</source>
        <translation>一周从哪天开始</translation>
    </message>
    <message>
        <source>Usual wake-up</source>
        <translation>平时起床</translation>
    </message>
    <message>
        <source>Usual drink</source>
        <translation>常用的一杯</translation>
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
    <message>
        <source>Evening colours</source>
        <translation>夜间配色</translation>
    </message>
    <message>
        <source>Amber and dark from wind-down to wake-up</source>
        <translation>从睡前放松到起床，界面变暗、变成琥珀色</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Medium, 125 %</source>
        <translation>中等 125%</translation>
    </message>
    <message>
        <source>Suggest bedtime and wake-up</source>
        <translation>建议就寝和起床时间</translation>
    </message>
    <message>
        <source>From when this device is locked or asleep; kept on it alone</source>
        <translation>根据锁屏和休眠的时间；只留在这台设备上</translation>
    </message>
    <message>
        <source>Less of it is easier on the eyes</source>
        <translation>少一些动画，眼睛轻松些</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>小贴士</translation>
    </message>
    <message>
        <source>On Today, one a day at most</source>
        <translation>显示在“今天”，每天最多一条</translation>
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
        <translation>一天和一周</translation>
    </message>
    <message>
        <source>Bedtime stretch</source>
        <translation>睡前拉伸</translation>
    </message>
    <message>
        <source>Times, moves, sounds and voice</source>
        <translation>时长、动作、提示音和语音</translation>
    </message>
    <message>
        <source>What helps me</source>
        <translation>什么对我有帮助</translation>
    </message>
    <message>
        <source>Nights with cramps and without</source>
        <translation>抽筋和没抽筋的夜晚</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>健康小知识</translation>
    </message>
    <message>
        <source>Cramps, weight, research</source>
        <translation>抽筋、体重、研究怎么说</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Not saved yet. Press Escape again to close without saving.</source>
        <translation>还没保存。再按一次 Esc，就不保存直接关掉。</translation>
    </message>
</context>
<context>
    <name>Snackbar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Nothing here can open it.</source>
        <translation>没有能打开它的程序。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>%1: less</source>
        <translation>%1：减少</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1：增加</translation>
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
    <message>
        <source>Settings of the routine</source>
        <translation>拉伸设置</translation>
    </message>
    <message>
        <source>Sound on again</source>
        <translation>恢复声音</translation>
    </message>
    <message>
        <source>Mute this time</source>
        <translation>这次静音</translation>
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
    <name>TipCard</name>
    <message>
        <source>Tip</source>
        <translation>小贴士</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>More</source>
        <comment>about a tip</comment>
        <translation>了解更多</translation>
    </message>
    <message>
        <source>No more tips</source>
        <translation>不再提示</translation>
    </message>
</context>
<context>
    <name>TipText</name>
    <message>
        <source>Drink after exercise</source>
        <translation>运动后多喝水</translation>
    </message>
    <message>
        <source>You have moved a lot today. Drink a little more than usual.</source>
        <translation>今天运动了不少，比平时多喝一点水。</translation>
    </message>
    <message>
        <source>After much sweat</source>
        <translation>出汗多了</translation>
    </message>
    <message>
        <source>Now a drink may be lightly salted, or one with electrolytes. If you have to watch your salt, ask your doctor first.</source>
        <translation>可以喝点淡盐水或电解质饮料。需要控盐的，先问问医生。</translation>
    </message>
    <message>
        <source>A pillow between the knees</source>
        <translation>两膝之间夹个枕头</translation>
    </message>
    <message>
        <source>If you sleep on your side, try a pillow between the knees tonight.</source>
        <translation>侧着睡的话，今晚试试在两膝之间夹个枕头。</translation>
    </message>
    <message>
        <source>Light, warm bedding</source>
        <translation>被子轻一点、暖一点</translation>
    </message>
    <message>
        <source>Tonight cover your legs with something light that keeps warm.</source>
        <translation>今晚给腿盖得轻一些、暖一些。</translation>
    </message>
    <message>
        <source>Let the feet lie at ease</source>
        <translation>让脚自在地放着</translation>
    </message>
    <message>
        <source>Try not to lie on your stomach for long, nor with the toes pointed.</source>
        <translation>尽量别长时间趴着睡，也别绷着脚尖睡。</translation>
    </message>
    <message>
        <source>Keep your legs warm</source>
        <translation>腿脚要保暖</translation>
    </message>
    <message>
        <source>Cold is one of the reasons for cramps. Loose cotton socks in bed keep it out.</source>
        <translation>受凉是抽筋的原因之一。睡觉时穿双宽松的棉袜，脚就不凉了。</translation>
    </message>
    <message>
        <source>Stretch before sleep</source>
        <translation>睡前拉伸</translation>
    </message>
    <message>
        <source>Stretch your calves gently, 10 to 15 minutes before sleep. It may help.</source>
        <translation>睡前 10 到 15 分钟，轻轻拉伸小腿，可能有帮助。</translation>
    </message>
    <message>
        <source>A brisk walk</source>
        <translation>快走一会儿</translation>
    </message>
    <message>
        <source>The column advises brisk walking, jogging or swimming, regularly. Ten minutes are a start.</source>
        <translation>专栏建议经常快走、慢跑或游泳。先走 10 分钟，就是个开始。</translation>
    </message>
    <message>
        <source>Calcium, magnesium, potassium</source>
        <translation>钙、镁、钾</translation>
    </message>
    <message>
        <source>Too little of them is one of the reasons for cramps. Choose food that holds them; whether you lack any, ask your doctor.</source>
        <translation>缺了它们，也是抽筋的原因之一。平时吃些含钙、镁、钾的食物；是不是真的缺，问问医生。</translation>
    </message>
    <message>
        <source>A glass now and then</source>
        <translation>隔一会儿喝一杯</translation>
    </message>
    <message>
        <source>The last days were a little short of water. Several glasses over the day add up.</source>
        <translation>这几天水喝得少了一点。一天里分几次喝，慢慢就够了。</translation>
    </message>
    <message>
        <source>From a health column. Limber is a diary, not a doctor.</source>
        <translation>出自健康专栏。舒展是日记和提醒，不能代替医生。</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>今晚</translation>
    </message>
</context>
<context>
    <name>VacationSheet</name>
    <message>
        <source>Vacations</source>
        <translation>休假</translation>
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
    <message>
        <source>Habits pause, no reminder comes, and streaks are kept.</source>
        <translation>习惯暂停，不提醒，连续天数保留。</translation>
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
        <translation>目标的 %1%</translation>
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
        <source>Well kept so far. &lt;b&gt;Keep it up.&lt;/b&gt;</source>
        <translation>这一周做得不错。&lt;b&gt;继续保持。&lt;/b&gt;</translation>
    </message>
    <message>
        <source>There is no finished stretch %1. &lt;b&gt;Do it right after brushing your teeth?&lt;/b&gt;</source>
        <translation>%1没有做完拉伸的记录。&lt;b&gt;刷完牙就做试试？&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>WeekFigures</name>
    <message>
        <source>Met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>Bedtime met</source>
        <translation>就寝达标</translation>
    </message>
    <message>
        <source>Sleep met</source>
        <translation>睡眠达标</translation>
    </message>
    <message>
        <source>vs last week</source>
        <translation>比上周</translation>
    </message>
    <message>
        <source>vs week before</source>
        <translation>比前一周</translation>
    </message>
</context>
<context>
    <name>WeekFiguresLine</name>
    <message>
        <source>Met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>Bedtime met</source>
        <translation>就寝达标</translation>
    </message>
    <message>
        <source>Sleep met</source>
        <translation>睡眠达标</translation>
    </message>
    <message>
        <source>vs last week</source>
        <translation>比上周</translation>
    </message>
    <message>
        <source>vs week before</source>
        <translation>比前一周</translation>
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
    <message>
        <source>Weekly review</source>
        <translation>每周回顾</translation>
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
        <source>Start</source>
        <translation>开始</translation>
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
        <source>Told by a doctor to drink little? Set an “At most” goal under Habits.</source>
        <translation>医生让你少喝水？可以在“习惯”里把目标设成“最多”。</translation>
    </message>
</context>
<context>
    <name>Wording</name>
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
    <message>
        <source>the whole routine</source>
        <translation>完成整套动作</translation>
    </message>
    <message numerus="yes">
        <source>%n move(s) · %1</source>
        <comment>of the stretch, and how long it takes</comment>
        <translation>
            <numerusform>%n 个动作 · %1</numerusform>
        </translation>
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
    <message>
        <source>Saved as %1</source>
        <translation>已存为 %1</translation>
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
        <source>Let the leg lie, and breathe.</source>
        <translation>腿放平，慢慢呼吸。</translation>
    </message>
    <message>
        <source>Slowly, and hold it.</source>
        <translation>慢慢来，勾住不放。</translation>
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
    <message>
        <source>It is over</source>
        <translation>不抽了</translation>
    </message>
    <message>
        <source>From the middle of the calf towards both ends.</source>
        <translation>从小腿肚中间往两头揉。</translation>
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
    <message>
        <source>“%1” is damaged; choose another backup. Nothing was changed.</source>
        <translation>“%1”已经损坏，请选别的备份。什么都没有改动。</translation>
    </message>
    <message>
        <source>“%1” cannot be put into that folder; choose another one.</source>
        <translation>“%1”没法放进那个文件夹，请换一个文件夹。</translation>
    </message>
    <message>
        <source>Write a name before “%1”.</source>
        <translation>请在“%1”前面写上文件名。</translation>
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
        <source>repaired</source>
        <translation>已补救</translation>
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
    <message>
        <source>Not yet</source>
        <translation>还没完成</translation>
    </message>
    <message>
        <source>%1, %2 late</source>
        <comment>time, duration</comment>
        <translation>%1，晚 %2</translation>
    </message>
</context>
<context>
    <name>limber::DueReminder</name>
    <message>
        <source>Start</source>
        <comment>the stretch</comment>
        <translation>开始</translation>
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
    <name>limber::Evening</name>
    <message>
        <source>Not in bed yet</source>
        <translation>还没睡</translation>
    </message>
    <message>
        <source>Partly done · %1</source>
        <comment>how long the routine is</comment>
        <translation>做了一部分 · %1</translation>
    </message>
</context>
<context>
    <name>limber::EveningStepModel</name>
    <message>
        <source>Wind-down</source>
        <translation>睡前放松</translation>
    </message>
    <message>
        <source>Bedtime stretch</source>
        <translation>睡前拉伸</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>就寝</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>待会儿</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Reminder at %1</source>
        <translation>%1 提醒</translation>
    </message>
</context>
<context>
    <name>limber::FileChooser</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Exports of Limber</source>
        <translation>舒展导出的文件</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Backups of Limber</source>
        <translation>舒展的备份</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
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
    <name>limber::GoalSteps</name>
    <message>
        <source>So far %1</source>
        <comment>a goal</comment>
        <translation>原来是 %1</translation>
    </message>
    <message>
        <source>%1: earlier</source>
        <comment>a goal</comment>
        <translation>%1：提前</translation>
    </message>
    <message>
        <source>%1: less</source>
        <comment>a goal</comment>
        <translation>%1：调低</translation>
    </message>
    <message>
        <source>%1: later</source>
        <comment>a goal</comment>
        <translation>%1：推后</translation>
    </message>
    <message>
        <source>%1: more</source>
        <comment>a goal</comment>
        <translation>%1：调高</translation>
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
        <translation>今天不用做</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>没记全</translation>
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
    <message>
        <source>Not done</source>
        <translation>没做</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>还没做</translation>
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
        <translation>习惯强度 %1，满分 100。</translation>
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
        <translation>已补救 %1：%2。连续没有断。</translation>
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
    <message>
        <source>Not yet: %1.</source>
        <translation>还没完成：%1。</translation>
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
    <message>
        <source>The screen was locked %1–%2.</source>
        <translation>%1 到 %2 屏幕是锁着的。</translation>
    </message>
    <message>
        <source>This device was asleep or off %1–%2.</source>
        <translation>%1 到 %2 这台设备在休眠或关机。</translation>
    </message>
    <message>
        <source>The screen was locked at %1.</source>
        <translation>屏幕是 %1 锁上的。</translation>
    </message>
    <message>
        <source>This device fell asleep at %1.</source>
        <translation>这台设备是 %1 休眠的。</translation>
    </message>
    <message>
        <source>The screen was unlocked at %1.</source>
        <translation>屏幕是 %1 解锁的。</translation>
    </message>
    <message>
        <source>This device woke up at %1.</source>
        <translation>这台设备是 %1 唤醒的。</translation>
    </message>
    <message>
        <source>Is that when you got up?</source>
        <translation>是那时起床的吗？</translation>
    </message>
    <message>
        <source>Is that when you went to bed?</source>
        <translation>是那时睡的吗？</translation>
    </message>
    <message>
        <source>Was that your night?</source>
        <translation>昨晚是这样睡的吗？</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what was seen, question</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>to bed, up</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Slept well</source>
        <translation>睡得好</translation>
    </message>
    <message>
        <source>Slept so-so</source>
        <translation>睡得一般</translation>
    </message>
    <message>
        <source>Slept badly</source>
        <translation>没睡好</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>睡得好</translation>
    </message>
    <message>
        <source>So-so</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Badly</source>
        <translation>没睡好</translation>
    </message>
    <message>
        <source>1 cramp logged</source>
        <translation>记了 1 次抽筋</translation>
    </message>
    <message>
        <source>%1 cramps logged</source>
        <translation>记了 %1 次抽筋</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>已记下：%1</translation>
    </message>
    <message>
        <source>Logged a cramp at %1</source>
        <translation>已记录 %1 抽筋</translation>
    </message>
    <message>
        <source>The wake-up is your usual one: change it if it was another.</source>
        <translation>起床填的是平时的时间，不对就改。</translation>
    </message>
    <message>
        <source>These are your usual times: change what was different.</source>
        <translation>填的是平时的时间，不对就改。</translation>
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
        <translation>最近七天没有提醒过。</translation>
    </message>
    <message>
        <source>Came: %1 · answered: %2</source>
        <comment>reminders</comment>
        <translation>提醒过 %1 次 · 回应 %2 次</translation>
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
        <translation>正在查看……</translation>
    </message>
    <message>
        <source>You switched all of them off</source>
        <translation>提醒全部关着</translation>
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
        <translation>正在发送……</translation>
    </message>
    <message>
        <source>It cannot be started: limberd is not installed, or there is no session bus.</source>
        <translation>启动不了：没有安装 limberd，或者没有会话总线。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动……</translation>
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
    <name>limber::ReviewPage</name>
    <message>
        <source>, </source>
        <comment>between habits</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The review could not be saved: the folder cannot be written to.</source>
        <translation>回顾没有存成：那个文件夹不能写入。</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>a day in a sentence</comment>
        <translation>M月d日dddd</translation>
    </message>
    <message>
        <source>From tomorrow: %1</source>
        <translation>从明天起：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between goals</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>limber::RoutineForm</name>
    <message>
        <source>None</source>
        <comment>rest</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Twelve moves are the most.</source>
        <translation>最多 12 个动作。</translation>
    </message>
    <message>
        <source>One move stays: a routine needs at least one.</source>
        <translation>至少要留一个动作。</translation>
    </message>
    <message>
        <source>Write what the move is called.</source>
        <translation>请写下动作的名称。</translation>
    </message>
    <message>
        <source>Keep the name to 40 characters.</source>
        <translation>名称最多 40 个字。</translation>
    </message>
    <message>
        <source>Leave the comma out of the name.</source>
        <translation>名称里不要用逗号。</translation>
    </message>
    <message>
        <source>This move is in the list already.</source>
        <translation>这个动作已经在列表里了。</translation>
    </message>
    <message>
        <source>Routine: %1</source>
        <translation>拉伸：%1</translation>
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
    <name>limber::StretchCues</name>
    <message>
        <source>Not installed on this machine.</source>
        <translation>这台设备上没有安装。</translation>
    </message>
    <message>
        <source>This machine has no sound output now.</source>
        <translation>这台设备现在没有声音输出。</translation>
    </message>
    <message>
        <source>No voice for this language is installed.</source>
        <translation>没有安装中文语音。</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>spoken, the next move</comment>
        <translation>下一个：%1</translation>
    </message>
    <message>
        <source>Hold</source>
        <comment>spoken</comment>
        <translation>保持</translation>
    </message>
    <message>
        <source>Rest</source>
        <comment>spoken</comment>
        <translation>休息</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>spoken</comment>
        <translation>完成</translation>
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
        <translation>拉伸做了一部分，已记录</translation>
    </message>
</context>
<context>
    <name>limber::Tips</name>
    <message>
        <source>No more tips</source>
        <translation>不再提示</translation>
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
    <message>
        <source>Two cups have %1 ml; give one of them another amount.</source>
        <translation>有两个杯子都是 %1 毫升，请改其中一个。</translation>
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
        <translation>这天不用做</translation>
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
    <message>
        <source>not yet</source>
        <translation>还没完成</translation>
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
    <message>
        <source>%1. %2 %3. Of the nights known, bedtime met its goal on %4, sleep on %5.</source>
        <translation>%1。%2 %3。已记录的夜晚里，就寝达标 %4，睡眠达标 %5。</translation>
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
<context>
    <name>limber::WhatHelpsPage</name>
    <message>
        <source>Enough sleep</source>
        <comment>nights</comment>
        <translation>睡够</translation>
    </message>
    <message>
        <source>With cramps</source>
        <comment>nights</comment>
        <translation>抽筋</translation>
    </message>
    <message>
        <source>Shorter</source>
        <comment>nights</comment>
        <translation>没睡够</translation>
    </message>
    <message>
        <source>Without</source>
        <comment>nights</comment>
        <translation>没抽筋</translation>
    </message>
    <message>
        <source>Nights with enough sleep: %1, shorter ones: %2</source>
        <translation>睡够的 %1 晚，没睡够的 %2 晚</translation>
    </message>
    <message>
        <source>Nights with cramps: %1, without: %2</source>
        <translation>抽筋的 %1 晚，没抽筋的 %2 晚</translation>
    </message>
    <message>
        <source>No night is logged yet. Say in the morning when you went to bed and got up; after 10 nights of either kind there is something to compare.</source>
        <translation>还没有记录过夜晚。早上记下几点睡、几点起，两种夜晚各有 10 晚，就可以比较了。</translation>
    </message>
    <message>
        <source>No cramp is logged, and that is good. Should one come, log it with “Cramp now”, and its nights are compared here with the others.</source>
        <translation>没有抽筋的记录，这很好。要是抽筋了，用“正在抽筋”记下来，这里就会拿那些夜晚和别的夜晚比一比。</translation>
    </message>
    <message>
        <source>Sleep %1</source>
        <comment>at least 7 h</comment>
        <translation>睡眠%1</translation>
    </message>
</context>
</TS>
