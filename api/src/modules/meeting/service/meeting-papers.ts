import { formatChineseDate, plainDate } from '../../../shared/plain-date.js';
import type { DocumentBlock, OfficialDocument } from '../../../platform/document/official-document.js';
import type { ItemOutcome, MeetingDocumentKind } from '../rules/meeting-kinds.js';
import type { PaperFacts, PaperItem } from './paper-facts.js';

const CHINESE = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** 一 to 九十九, as headings are numbered. */
export function chineseNumber(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? '' : `${tens === 1 ? '' : (CHINESE[tens - 1] ?? '')}十`;
  return `${head}${ones === 0 ? '' : (CHINESE[ones - 1] ?? '')}`;
}

const paragraph = (text: string): DocumentBlock => ({ kind: 'paragraph', text });
const heading = (place: number, text: string): DocumentBlock => ({
  kind: 'heading',
  level: 1,
  text: `${chineseNumber(place + 1)}、${text}`,
});

/** A paper of a meeting as plain data, ready to be set. `number` is its 发文字号. */
export function meetingPaper(kind: MeetingDocumentKind, facts: PaperFacts, number: string): OfficialDocument {
  switch (kind) {
    case 'NOTICE':
      return {
        ...redHead(facts, number),
        title: `关于召开${facts.title}的通知`,
        addressee: facts.isForAllMembers ? '各成员单位' : '有关成员单位',
        ...notice(facts),
      };
    case 'AGENDA':
      return { ...redHead(facts, number), title: `${facts.title}议程`, body: agenda(facts) };
    case 'SIGN_IN':
      return { ...redHead(facts, number), title: `${facts.title}签到表`, body: signInSheet(facts) };
    case 'MINUTES':
      return minutes(facts, number);
  }
}

const COPIES_TO = ['县人民政府办公室', '县纪委监委'];

/** Nobody who is addressed gets a copy (抄送) as well. */
const imprintOf = (facts: PaperFacts) => ({
  copiesTo: COPIES_TO.filter((copied) => !facts.units.some(({ name }) => name === copied)).join('，'),
  printedBy: facts.issuer.name,
  printedOn: facts.today,
});

const redHead = (facts: PaperFacts, number: string) => ({
  form: 'DOCUMENT' as const,
  mark: `${facts.issuer.name}文件`,
  number,
  imprint: imprintOf(facts),
});

const whenAndWhere = ({ heldOn, time, place }: PaperFacts): string =>
  `${formatChineseDate(heldOn)}${time}，${place}`;

function notice(facts: PaperFacts): Pick<OfficialDocument, 'body' | 'attachments' | 'signature'> {
  const guests = facts.guests.map(({ name, from }) => `${from}${name}`).join('、');
  return {
    body: [
      paragraph(
        `${facts.isApproved ? '经召集人同意，' : ''}定于${formatChineseDate(facts.heldOn)}召开${facts.title}。现将有关事项通知如下：`,
      ),
      heading(0, '时间地点'),
      paragraph(`${whenAndWhere(facts)}。`),
      heading(1, '参会单位'),
      paragraph(`${facts.units.map(({ name }) => name).join('、')}。`),
      ...(guests === '' ? [] : [paragraph(`请列席：${guests}。`)]),
      heading(2, '会议议题'),
      ...facts.items.map(({ title }, place) => paragraph(`${place + 1}. ${title}。`)),
      heading(3, '有关要求'),
      paragraph('请各单位联络员在系统中填写回执；不能参会的，请写明代会人员或请假原因。请按时签到。'),
    ],
    attachments: [`${facts.title}议程`],
    signature: {
      body: facts.issuer.name,
      ...(facts.issuer.sealedBy !== undefined && { sealedBy: facts.issuer.sealedBy }),
      signedOn: facts.today,
    },
  };
}

function agenda(facts: PaperFacts): DocumentBlock[] {
  return [
    { kind: 'labelled', label: '时间', text: `${formatChineseDate(facts.heldOn)}${facts.time}` },
    { kind: 'labelled', label: '地点', text: facts.place },
    { kind: 'labelled', label: '主持', text: facts.chair },
    {
      kind: 'table',
      columns: [
        { title: '序号', widthMm: 16 },
        { title: '议题', widthMm: 78 },
        { title: '汇报单位', widthMm: 40 },
        { title: '时长', widthMm: 22 },
      ],
      rows: facts.items.map(({ title, proposer, minutes: length }, place) => [
        String(place + 1),
        title,
        proposer,
        `${length} 分钟`,
      ]),
    },
  ];
}

function signInSheet(facts: PaperFacts): DocumentBlock[] {
  const rows = [
    ...facts.units.map(({ name, attendeeName }) => [name, attendeeName ?? '']),
    ...facts.guests.map(({ name, from }) => [`${from}（列席）`, name]),
  ];
  return [
    { kind: 'labelled', label: '时间', text: `${formatChineseDate(facts.heldOn)}${facts.time}` },
    { kind: 'labelled', label: '地点', text: facts.place },
    {
      kind: 'table',
      columns: [
        { title: '序号', widthMm: 14 },
        { title: '单位', widthMm: 62 },
        { title: '参会人', widthMm: 26 },
        { title: '职务', widthMm: 22 },
        { title: '签名', widthMm: 32 },
      ],
      rows: rows.map(([unit = '', person = ''], place) => [String(place + 1), unit, person, '', '']),
    },
  ];
}

function minutes(facts: PaperFacts, number: string): OfficialDocument {
  const present = facts.units.filter(({ isPresent }) => isPresent);
  const away = facts.units.filter(({ isPresent }) => !isPresent);
  const onLeave = away.filter(({ attendance }) => attendance === 'LEAVE');
  const missing = away.filter(({ attendance }) => attendance !== 'LEAVE');
  const guests = facts.guests.filter(({ isPresent }) => isPresent);
  const labelled = (label: string, texts: readonly string[]): DocumentBlock[] =>
    texts.length === 0 ? [] : [{ kind: 'labelled', label, text: texts.join('、') }];
  return {
    form: 'MINUTES',
    mark: '公共租赁住房联席会议纪要',
    number,
    title: `${facts.title}纪要`,
    body: [
      paragraph(
        `${formatChineseDate(facts.heldOn)}，${facts.chair}在${facts.place}主持召开${facts.title}。纪要如下：`,
      ),
      ...facts.items.flatMap((item, place) => [heading(place, item.title), ...minutesOfItem(item)]),
      ...labelled(
        '出席',
        present.map(
          ({ name, attendeeName, attendance }) =>
            `${name}${attendeeName ?? ''}${attendance === 'SUBSTITUTE' ? '（代会）' : ''}`,
        ),
      ),
      ...labelled(
        '请假',
        onLeave.map(({ name }) => name),
      ),
      ...labelled(
        '缺席',
        missing.map(({ name }) => name),
      ),
      ...labelled(
        '列席',
        guests.map(({ name, from }) => `${from}${name}`),
      ),
      ...labelled('记录', [facts.recorder]),
    ],
    imprint: {
      ...imprintOf(facts),
      copiesTo: `${facts.units.map(({ name }) => name).join('，')}，县人民政府办公室`,
    },
  };
}

const OUTCOMES: Readonly<Record<ItemOutcome, string>> = {
  REVIEWED: '审过',
  RESOLVED: '议定',
  DEFERRED: '缓议',
  RETURNED: '退回',
};

function minutesOfItem(item: PaperItem): DocumentBlock[] {
  return [
    paragraph(item.record),
    ...(item.outcome === null ? [] : [paragraph(`结果：${OUTCOMES[item.outcome]}。`)]),
    ...item.resolutions.map(({ no, content, lead, co, dueOn, acceptance, supersedes }) =>
      paragraph(
        `议定事项${no}：${content.replace(/[。；]$/u, '')}。牵头单位：${lead}；` +
          `${co.length > 0 ? `配合单位：${co.join('、')}；` : ''}` +
          `时限：${dueOn === null ? '' : formatChineseDate(plainDate(dueOn))}${acceptance === '' ? '' : `；标准：${acceptance.replace(/[。；]$/u, '')}`}` +
          `${supersedes === null ? '' : `；替代议定事项${supersedes}`}。`,
      ),
    ),
  ];
}
