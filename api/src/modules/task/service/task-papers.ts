import type { DocumentBlock, OfficialDocument } from '../../../platform/document/official-document.js';
import { formatChineseDate, type PlainDate } from '../../../shared/plain-date.js';
import type { IssuingBody } from '../../meeting/index.js';
import { TASK_SHEET_LABELS, type TaskSheetColor } from '../rules/sheet-color.js';
import type { TaskFigures, TaskStatistics } from './task-statistics.js';

/** Who issues, on which day, with which number. */
export interface PaperIssuer extends IssuingBody {
  readonly on: PlainDate;
  readonly number: string;
}

export interface NoticeFacts {
  readonly number: string;
  readonly title: string;
  readonly content: string;
  readonly acceptance: string;
  readonly originLabel: string;
  readonly instructedBy: string;
  readonly leadLeader: string;
  readonly coLeaders: string;
  readonly contact: string;
  readonly isUrgent: boolean;
  readonly leadAgency: string;
  readonly coAgencies: readonly string[];
  readonly dueOn: PlainDate | null;
  readonly feedback: string;
  readonly color: TaskSheetColor;
  readonly attachments: readonly string[];
}

const paragraph = (text: string): DocumentBlock => ({ kind: 'paragraph', text });
const heading = (text: string): DocumentBlock => ({ kind: 'heading', level: 1, text });

const frameOf = ({ name, sealedBy, on, number }: PaperIssuer) =>
  ({
    form: 'DOCUMENT',
    mark: `${name}文件`,
    number,
    signature: { body: name, ...(sealedBy !== undefined && { sealedBy }), signedOn: on },
    imprint: { printedBy: name, printedOn: on },
  }) as const;

/** 督办通知单: the sheet of one task, to the units that work on it. */
export function taskNoticePaper(facts: NoticeFacts, issuer: PaperIssuer): OfficialDocument {
  const units = [facts.leadAgency, ...facts.coAgencies];
  const limit = facts.dueOn === null ? '长期落实' : `${formatChineseDate(facts.dueOn)}前办结`;
  return {
    ...frameOf(issuer),
    ...(facts.isUrgent ? { urgency: '急件' } : {}),
    title: `关于“${facts.title}”的督办通知单`,
    addressee: units.join('、'),
    body: [
      paragraph(
        `根据${facts.originLabel}，现将下列事项交你单位办理。本单为${TASK_SHEET_LABELS[facts.color]}。`,
      ),
      heading('一、督办事项'),
      paragraph(`${facts.title}（编号${facts.number}）。`),
      heading('二、督办内容'),
      ...facts.content.split('\n').map(paragraph),
      heading('三、验收标准'),
      ...facts.acceptance.split('\n').map(paragraph),
      heading('四、责任单位和时限'),
      paragraph(`牵头单位：${facts.leadAgency}。配合单位：${facts.coAgencies.join('、') || '无'}。`),
      paragraph(`时限：${limit}。反馈：${facts.feedback}。`),
      ...leadersOf(facts),
      paragraph('请签收后按时办理，办结前由各单位分别反馈本单位承担的部分，并附佐证材料。'),
    ],
    ...(facts.attachments.length === 0 ? {} : { attachments: facts.attachments }),
    ...(facts.contact === '' ? {} : { note: `联系人：${facts.contact}` }),
  };
}

function leadersOf({ instructedBy, leadLeader, coLeaders }: NoticeFacts): DocumentBlock[] {
  const named = [
    ['批示领导', instructedBy],
    ['牵头领导', leadLeader],
    ['配合领导', coLeaders],
  ].filter(([, name]) => name !== '');
  return named.length === 0
    ? []
    : [paragraph(`${named.map(([post, name]) => `${post}：${name}。`).join('')}`)];
}

export interface LaggingTask {
  readonly number: string;
  readonly title: string;
  readonly agency: string;
  readonly dueOn: string;
  readonly daysLate: number;
}

const percent = (rate: number | null): string => (rate === null ? '无' : `${Math.round(rate * 1000) / 10}%`);
const days = (value: number | null): string => (value === null ? '无' : `${Math.round(value * 10) / 10}天`);

export const BULLETIN_COLUMNS = [
  '单位',
  '立项',
  '办结',
  '办结率',
  '超期',
  '按时办结率',
  '平均延误',
  '退回',
] as const;
export const LAGGING_COLUMNS = ['编号', '督办事项', '牵头单位', '时限', '超期天数'] as const;

/** A unit's line, the same in the document and in the workbook. */
export const bulletinRow = (name: string, figures: TaskFigures): string[] => [
  name,
  String(figures.total),
  String(figures.done),
  percent(figures.doneRate),
  String(figures.overdue),
  percent(figures.onTimeRate),
  days(figures.meanDelayDays),
  String(figures.returns),
];

export const laggingRow = (task: LaggingTask): string[] => [
  task.number,
  task.title,
  task.agency,
  task.dueOn,
  String(task.daysLate),
];

const widths = (titles: readonly string[], millimetres: readonly number[]) =>
  titles.map((title, index) => ({ title, widthMm: millimetres[index] ?? 0 }));

/** 通报: totals and rates, each unit's line, and what lags behind by number and unit. */
export function bulletinPaper(
  statistics: TaskStatistics,
  lagging: readonly LaggingTask[],
  issuer: PaperIssuer,
): OfficialDocument {
  const { county, agencies, from, to } = statistics;
  const period = `${formatChineseDate(from)}至${formatChineseDate(to)}`;
  return {
    ...frameOf(issuer),
    title: '关于督办任务办理情况的通报',
    addressee: '各成员单位',
    body: [
      paragraph(`现将${period}立项的督办任务办理情况通报如下，数据截至${formatChineseDate(issuer.on)}。`),
      heading('一、总体情况'),
      paragraph(
        `共立项${county.total}项，已办结${county.done}项，占${percent(county.doneRate)}；正在办理${county.open}项，中止${county.suspended}项，超期${county.overdue}项。按时办结率${percent(county.onTimeRate)}，平均延误${days(county.meanDelayDays)}，退回${county.returns}次。`,
      ),
      heading('二、各单位情况'),
      {
        kind: 'table',
        columns: widths(BULLETIN_COLUMNS, [32, 14, 14, 18, 14, 24, 24, 16]),
        rows: agencies.map((row) => bulletinRow(row.agencyName, row)),
      },
      heading('三、滞后事项（含此前立项、仍未办结的）'),
      ...(lagging.length === 0
        ? [paragraph('没有超期事项。')]
        : [
            {
              kind: 'table',
              columns: widths(LAGGING_COLUMNS, [28, 60, 26, 24, 18]),
              rows: lagging.map(laggingRow),
            } as const,
          ]),
      paragraph('请有关单位对照清单抓紧办理，超期事项应书面说明原因和整改时限。'),
    ],
  };
}
