/** One kind of matter that a unit is asked to do; `{期}` is the quarter it is asked in. */
export interface TaskMatter {
  readonly title: string;
  readonly content: string;
  readonly acceptance: string;
}

const matter = (title: string, content: string, acceptance: string): TaskMatter => ({
  title,
  content,
  acceptance,
});

export const MATTERS: readonly TaskMatter[] = [
  matter(
    '{期}在保家庭信息比对',
    '对在保家庭逐户比对本单位掌握的登记信息，列出变化情况。',
    '全部在保家庭比对完毕，差异逐户说明，名单经单位负责人签字。',
  ),
  matter(
    '{期}核查答复质量自查',
    '对本单位{期}出具的核查答复抽查不少于一成，查找漏答、错答。',
    '抽查记录齐全，发现的问题全部改正。',
  ),
  matter(
    '公租房政策入户宣讲（{期}）',
    '会同街道、社区向申请家庭讲清准入条件和办理流程。',
    '每个社区不少于一场，签到和照片齐全。',
  ),
  matter(
    '轮候家庭变动情况上报（{期}）',
    '梳理轮候家庭户籍、婚姻、就业变化，按月上报。',
    '每月五日前上报，无漏报。',
  ),
  matter(
    '{期}租金收缴台账核对',
    '核对租金应收、实收和减免，查明欠缴原因。',
    '台账与银行流水一致，欠缴户逐户有催缴记录。',
  ),
  matter(
    '空置房源巡查（{期}）',
    '对空置房源逐套查看水电、门窗和占用情况。',
    '逐套有巡查记录，被占用的已处理。',
  ),
  matter('违规转租转借排查（{期}）', '会同社区入户核对实际居住人。', '入户率达到九成，问题户全部立案处理。'),
  matter(
    '信访事项办理情况回访（{期}）',
    '对已办结的信访事项电话回访。',
    '回访率达到八成，不满意的重新办理。',
  ),
  matter(
    '数据共享接口维护（{期}）',
    '检查与联席会议办公室之间的数据交换，处理失败记录。',
    '失败记录全部处理。',
  ),
  matter(
    '经办人员业务培训（{期}）',
    '组织本单位经办人员学习机制文件和核查口径。',
    '参训率达到九成，考核合格。',
  ),
  matter('配租入住安全检查（{期}）', '检查消防、电气和燃气安全。', '隐患全部整改，留有复查记录。'),
  matter(
    '困难家庭优先保障落实（{期}）',
    '梳理符合优先条件而尚未配租的家庭，提出意见。',
    '名单完整，意见逐户明确。',
  ),
];

/** What a unit writes, in turn. */
export const REPORTS: readonly string[] = [
  '已制定工作方案，明确专人负责。',
  '已完成过半，正在核对其余部分。',
  '除个别情况需要其他单位配合外，已基本完成。',
  '已全部完成，佐证材料正在整理。',
];

export const RETURN_REASONS: readonly string[] = [
  '没有附名单和佐证材料，请补充。',
  '只写了工作安排，没有写办理结果。',
  '数字与台账不一致，请核对后重新反馈。',
];

export const EXTENSION_REASONS: readonly string[] = [
  '需要等待市级平台数据，预计两周内返回。',
  '入户时部分家庭外出，需要再次走访。',
];

/** Where tasks that the office hands out by itself come from. */
export const FREE_ORIGINS: readonly string[] = [
  '县政府领导批示',
  '联席会议办公室工作安排',
  '县政府督查室交办',
];
