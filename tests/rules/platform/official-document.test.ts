import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  formatDocumentNumber,
  type OfficialDocument,
} from '../../../api/src/platform/document/official-document.js';
import { finishSheet, openWorkbook, workbookBytes } from '../../../api/src/platform/document/workbook.js';
import { writeOfficialDocument } from '../../../api/src/platform/document/write-official-document.js';
import { plainDate } from '../../../api/src/shared/plain-date.js';
import { measureDocx } from '../../support/docx-measures.js';
import { layoutFaults } from '../../support/official-layout.js';
import { readZip, writeZip } from '../../support/zip.js';

const WRITTEN_AT = new Date('2026-07-06T02:00:00Z');

const NOTICE: OfficialDocument = {
  form: 'DOCUMENT',
  mark: '某某县公共租赁住房联席会议办公室文件',
  number: formatDocumentNumber('某公租联办', 2026, 7),
  copyNumber: '000001',
  urgency: '平急',
  title: '关于召开联络员会议的通知',
  addressee: '各成员单位',
  body: [
    { kind: 'paragraph', text: '经召集人同意，定于2026年7月16日召开联络员会议，请准时参加。' },
    { kind: 'heading', level: 1, text: '一、会议议题' },
    { kind: 'heading', level: 2, text: '（一）数据共享' },
    { kind: 'labelled', label: '出席', text: '县住房和城乡建设局、县民政局' },
    {
      kind: 'table',
      columns: [
        { title: '序号', widthMm: 16 },
        { title: '单位', widthMm: 140 },
      ],
      rows: [['1', '县民政局']],
    },
  ],
  attachments: ['会议议程', '回执'],
  signature: { body: '联席会议办公室', sealedBy: '县住房和城乡建设局', signedOn: plainDate('2026-07-06') },
  note: '联系人：办公室',
  imprint: { copiesTo: '县纪委监委', printedBy: '联席会议办公室', printedOn: plainDate('2026-07-06') },
};
const MINUTES: OfficialDocument = { ...NOTICE, form: 'MINUTES', mark: '公共租赁住房联席会议纪要' };
const LETTER: OfficialDocument = { ...NOTICE, form: 'LETTER', mark: '某某县公共租赁住房联席会议办公室' };

const write = (document: OfficialDocument): Promise<Buffer> => writeOfficialDocument(document, WRITTEN_AT);

describe('an official document', () => {
  for (const document of [NOTICE, MINUTES, LETTER]) {
    it(`of the form ${document.form} has every measure of the standard`, async () => {
      expect(layoutFaults(await write(document), document)).toEqual([]);
    });
  }

  it('has its mark at the same height without 份号, 密级 and 紧急程度', async () => {
    const { form, mark, number, title, body, imprint } = NOTICE;
    const plain = { form, mark, number, title, body, ...(imprint && { imprint }) };
    expect(layoutFaults(await write(plain), plain)).toEqual([]);
  });

  it('writes date, number and 代章 as the standard does', async () => {
    const { lines } = measureDocx(await write(NOTICE));
    const texts = lines.map(({ text }) => text);
    expect(texts).toEqual(
      expect.arrayContaining([
        '某公租联办〔2026〕7号',
        '各成员单位：',
        '附件：1. 会议议程',
        '2. 回执',
        '（县住房和城乡建设局代章）',
        '2026年7月6日',
        '（联系人：办公室）',
      ]),
    );
    expect(lines.find(({ text }) => text === '2026年7月6日')?.indentMm.right).toBeCloseTo(22.58, 1);
    expect(lines.find(({ text }) => text === '一、会议议题')?.faces).toEqual(['黑体']);
    expect(lines.find(({ text }) => text === '（一）数据共享')?.faces).toEqual(['楷体_GB2312']);
    expect(lines.find(({ text }) => text.startsWith('出席：'))?.faces).toEqual(['黑体', '仿宋_GB2312']);
  });

  it('puts what people wrote into it as text, whatever it contains', async () => {
    const title = '“<w:br/>”&“]]>”';
    const { lines } = measureDocx(await write({ ...NOTICE, title }));
    expect(lines.map(({ text }) => text)).toContain(title);
  });
});

type Shift = readonly [
  name: string,
  part: string,
  from: RegExp,
  to: (found: string) => string,
  fault: RegExp,
];

/** Each a millimetre (57 twips, 3 pt) or one step off, in a finished file. */
const SHIFTS: readonly Shift[] = [
  ...(['w:w', 'w:h'] as const).map(
    (side) =>
      [
        side,
        'document',
        new RegExp(`(?<=<w:pgSz[^>]*${side}=")\\d+`, 'u'),
        plus(57),
        /^page (width|height)/u,
      ] as const,
  ),
  ...(['top', 'left', 'right', 'bottom'] as const).map(
    (side) =>
      [
        side,
        'document',
        new RegExp(`(?<=<w:pgMar[^>]*w:${side}=")\\d+`, 'u'),
        plus(57),
        new RegExp(`^${side} margin`, 'u'),
      ] as const,
  ),
  ['the line grid', 'document', /(?<=w:linePitch=")\d+/u, plus(3), /^22 lines/u],
  ['the character grid', 'document', /(?<=w:charSpace=")-?\d+/u, plus(420), /^28 characters/u],
  ['the red rule', 'document', /(?<=<w:pBdr><w:bottom[^>]*w:space=")\d+/u, plus(3), /^red rule below/u],
  ['the mark', 'document', /(?<=w:before=")[1-9]\d*/u, plus(57), /^mark below/u],
  [
    'the number',
    'document',
    /(?<=w:before="[1-9]\d*"[^]*w:before=")[1-9]\d*/u,
    plus(57),
    /^number below the mark/u,
  ],
  [
    'the title',
    'document',
    /(?<=w:before="[1-9]\d*"[^]*w:before="[1-9]\d*"[^]*w:before=")[1-9]\d*/u,
    plus(57),
    /^title below the red rule/u,
  ],
  ['the line pitch', 'document', /(?<=w:line=")580/gu, plus(10), /^line pitch of/u],
  ['the face', 'document', /(?<=w:eastAsia=")仿宋_GB2312/gu, () => '宋体', /^face of/u],
  ['the size', 'document', /(?<=<w:sz w:val=")32/gu, () => '28', /^size of/u],
  ['a number in other brackets', 'document', /〔2026〕/u, () => '[2026]', /^number/u],
  ['the first rule of 版记', 'document', /(?<=<w:tblBorders><w:top[^>]*w:sz=")8/u, () => '6', /^版记 first/u],
  ['the middle rule of 版记', 'document', /(?<=<w:insideH[^>]*w:sz=")6/u, () => '8', /^版记 middle/u],
  ['the place of 版记', 'document', /(?<=w:tblpYSpec=")bottom/u, () => 'top', /^版记: not at the foot/u],
  ['the page number', 'document', /(?<=<w:pgMar[^>]*w:footer=")\d+/u, plus(57), /^page number .* below/u],
  ['the page number’s face', 'footer1', /(?<=w:eastAsia=")宋体/u, () => '黑体', /^page number .* 四号宋体/u],
];

function plus(twips: number): (found: string) => string {
  return (found) => String(Number(found) + twips);
}

describe('texts that XML has no place for', () => {
  const odd = '核对\uffff房产\u0001信息\ufffe';
  const hasOdd = (file: Buffer): string[] =>
    [...readZip(file)].flatMap(([path, part]) =>
      /[\p{Noncharacter_Code_Point}\u0000-\u0008\u000b\u000c\u000e-\u001f]/u.test(part.toString('utf8'))
        ? [path]
        : [],
    );

  it('leave what can be read in a document', async () => {
    const file = await write({ ...NOTICE, title: odd, body: [{ kind: 'paragraph', text: odd }] });
    expect(hasOdd(file)).toEqual([]);
    expect(readZip(file).get('word/document.xml')?.toString('utf8')).toContain('核对房产信息');
  });

  it('leave what can be read in a table', async () => {
    const workbook = await openWorkbook(odd);
    const sheet = workbook.addWorksheet('表');
    sheet.addRow([odd, '=1+1']);
    finishSheet(sheet, 20);
    const file = await workbookBytes(workbook);
    expect(hasOdd(file)).toEqual([]);
    expect(readZip(file).get('xl/sharedStrings.xml')?.toString('utf8')).toContain('核对房产信息');
  });
});

describe('a document that is a millimetre off', () => {
  let parts: Map<string, Buffer>;
  beforeAll(async () => {
    // Without a table in the text: its borders would be found first.
    parts = readZip(await write({ ...NOTICE, body: NOTICE.body.filter(({ kind }) => kind !== 'table') }));
  });

  it('is none as it was written, packed again', () => {
    expect(layoutFaults(writeZip(parts), NOTICE)).toEqual([]);
  });

  for (const [name, part, from, to, fault] of SHIFTS) {
    it(`is found: ${name}`, () => {
      const path = `word/${part}.xml`;
      const source = parts.get(path)?.toString('utf8') ?? '';
      const shifted = source.replace(from, to);
      expect(shifted).not.toBe(source);
      const faults = layoutFaults(writeZip(new Map([...parts, [path, Buffer.from(shifted)]])), NOTICE);
      expect(faults).toEqual(expect.arrayContaining([expect.stringMatching(fault)]));
    });
  }
});
