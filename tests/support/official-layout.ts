import { measureDocx, type DocxMeasures, type MeasuredLine } from './docx-measures.js';

/** What a document of each form must have. The measures are those of GB/T 9704-2012, written down by hand. */
export interface ExpectedDocument {
  readonly form: 'DOCUMENT' | 'LETTER' | 'MINUTES';
  readonly mark: string;
  readonly number: string;
  readonly title: string;
}

/** Half a millimetre: what is a whole one off is found. */
const TOLERANCE_MM = 0.5;
const RULE_TOLERANCE_MM = 0.04;
const RED = 'FF0000';
const NUMBER = /^[^〔〕\d]+〔20\d\d〕[1-9]\d*号$/u;

/** Everything in which a file departs from the layout of its form; empty when nothing does. */
export function layoutFaults(file: Buffer, expected: ExpectedDocument): string[] {
  const measures = measureDocx(file);
  const faults: string[] = [];
  const say = (isFine: boolean, fault: string): void => void (isFine || faults.push(fault));
  const near = (
    name: string,
    actual: number | null | undefined,
    wanted: number,
    tolerance = TOLERANCE_MM,
  ): void =>
    say(
      typeof actual === 'number' && Math.abs(actual - wanted) <= tolerance,
      `${name}: ${typeof actual === 'number' ? actual.toFixed(2) : 'not there'} instead of ${wanted}`,
    );
  checkPage(measures, near);
  const opening = expected.form === 'LETTER' ? (measures.headers.get('first') ?? []) : measures.lines;
  const mark = opening.find(({ text }) => text === expected.mark);
  const number = measures.lines.find(({ text }) => text === expected.number);
  const title = measures.lines.find(({ text }) => text === expected.title);
  say(NUMBER.test(expected.number), `number: ${expected.number} is not written 〔year〕number号`);
  say(mark?.color === RED && mark.faces.join() === '方正小标宋简体', 'mark: not there in red 小标宋');
  say(isSet(title, '方正小标宋简体', 22) && title?.align === 'center', 'title: not 二号小标宋, centred');
  say(isSet(number, '仿宋_GB2312', 16), 'number: not there in 三号仿宋');
  if (expected.form === 'LETTER') checkLetter(measures, mark, number, near, say);
  else checkRedHead(mark, number, title, near, say);
  checkText(measures, say);
  checkPageNumbers(measures, expected.form, near, say);
  checkImprint(measures, expected.form, near, say);
  for (const [face, others] of measures.standIns)
    say(others.length > 0, `face: nothing stands in for ${face}`);
  return faults;
}

type Near = (name: string, actual: number | null | undefined, wanted: number, tolerance?: number) => void;
type Say = (isFine: boolean, fault: string) => void;

const isSet = (line: MeasuredLine | undefined, face: string, sizePt: number): boolean =>
  line !== undefined && line.faces.join() === face && line.sizePt === sizePt && line.isExact;

function checkPage({ pageMm, linePitchPt, characterPitchPt }: DocxMeasures, near: Near): void {
  near('page width', pageMm.width, 210);
  near('page height', pageMm.height, 297);
  near('top margin', pageMm.top, 37);
  near('left margin', pageMm.left, 28);
  near('right margin', pageMm.right, 26);
  near('bottom margin', pageMm.bottom, 35);
  near('22 lines', (22 * linePitchPt * 25.4) / 72, 225);
  near('28 characters', (28 * characterPitchPt * 25.4) / 72, 156);
}

function checkRedHead(
  mark: MeasuredLine | undefined,
  number: MeasuredLine | undefined,
  title: MeasuredLine | undefined,
  near: Near,
  say: Say,
): void {
  near('mark below the upper edge of 版心', (mark?.topMm ?? Number.NaN) - 37, 35);
  // Two lines of 29 pt (20.5 mm) between the mark and the number, and between the red rule and the title, with what the lines
  // themselves leave above and below their characters.
  near(
    'number below the mark',
    feet(mark) === null ? null : (number?.topMm ?? Number.NaN) - (feet(mark) ?? 0),
    21.9,
  );
  const rule = number?.ruleBelow;
  near('red rule below the number', rule?.gapMm, 4);
  near('red rule from the left edge', rule?.leftMm, 28);
  near('red rule length', rule?.lengthMm, 156);
  say(rule?.color === RED && rule.style === 'single', 'red rule: not one red line');
  const ruleAt = feet(number) === null ? null : (feet(number) ?? 0) + (rule?.gapMm ?? Number.NaN);
  near('title below the red rule', ruleAt === null ? null : (title?.topMm ?? Number.NaN) - ruleAt, 19.6);
  say(number?.align === 'center', 'number: not centred');
}

const feet = (line: MeasuredLine | undefined): number | null =>
  line?.topMm == null ? null : line.topMm + (line.sizePt * 25.4) / 72;

function checkLetter(
  measures: DocxMeasures,
  mark: MeasuredLine | undefined,
  number: MeasuredLine | undefined,
  near: Near,
  say: Say,
): void {
  near('mark below the edge of the page', mark?.topMm, 30);
  near('first red rule below the mark', mark?.ruleBelow?.gapMm, 4);
  near('first red rule from the left edge', mark?.ruleBelow?.leftMm, 20);
  near('first red rule length', mark?.ruleBelow?.lengthMm, 170);
  say(mark?.ruleBelow?.style === 'thickThinSmallGap', 'first red rule: not thick above thin');
  const second = measures.footers.get('first')?.find(({ ruleBelow }) => ruleBelow !== null)?.ruleBelow;
  near(
    'second red rule above the edge of the page',
    second ? measures.pageMm.footer - second.gapMm : null,
    20,
  );
  near('second red rule length', second?.lengthMm, 170);
  say(second?.style === 'thinThickSmallGap', 'second red rule: not thin above thick');
  say(mark?.ruleBelow?.color === RED && second?.color === RED, 'red rules: not red');
  say(number?.align === 'right', 'number: not at the right');
}

const TEXT_FACES = ['仿宋_GB2312', '黑体', '楷体_GB2312', '方正小标宋简体'];

function checkText(measures: DocxMeasures, say: Say): void {
  for (const line of measures.lines.filter(({ text }) => text !== '')) {
    say(
      line.faces.every((face) => TEXT_FACES.includes(face)),
      `face of “${line.text.slice(0, 12)}”: ${line.faces.join()}`,
    );
    const isText = line.faces.every((face) => face !== '方正小标宋简体');
    say(!isText || line.sizePt === 16, `size of “${line.text.slice(0, 12)}”: ${line.sizePt}`);
    say(
      !isText || (line.isExact && (line.linePt === 29 || NUMBER.test(line.text))),
      `line pitch of “${line.text.slice(0, 12)}”: ${line.linePt}`,
    );
  }
  const opened = measures.lines.filter(({ indentMm }) => indentMm.first > 0);
  say(
    opened.every(({ indentMm }) => Math.abs(indentMm.first - 11.29) <= TOLERANCE_MM),
    'text: its first lines are not two characters in',
  );
}

function checkPageNumbers(
  measures: DocxMeasures,
  form: ExpectedDocument['form'],
  near: Near,
  say: Say,
): void {
  for (const [kind, side] of [
    ['default', 'right'],
    ['even', 'left'],
  ] as const) {
    const line = measures.footers.get(kind)?.find(({ text }) => text.includes('PAGE'));
    say(
      line?.text === '— {PAGE} —' && isSet(line, '宋体', 14),
      `page number (${kind}): not — n — in 四号宋体`,
    );
    say(line?.align === side, `page number (${kind}): not at the ${side}`);
    near(`page number (${kind}) from the edge of 版心`, line?.indentMm[side], 4.94);
    near(`page number (${kind}) below 版心`, footerTop(measures, kind), 7);
  }
  say(
    measures.isFirstPageApart === (form === 'LETTER'),
    'page number: the first page is not as its form wants it',
  );
  const first = measures.footers.get('first')?.some(({ text }) => text.includes('PAGE')) ?? false;
  say(!first, 'page number: the first page of a letter has one');
}

/** From the lower edge of 版心 to the first line of a footer: a footer is set upwards from where it ends. */
function footerTop({ pageMm, footers }: DocxMeasures, kind: string): number | null {
  const lines = footers.get(kind);
  if (!lines || lines.length !== 1) return null;
  const heightMm = lines.reduce((sum, line) => sum + ((line.linePt + line.afterPt) * 25.4) / 72, 0);
  return pageMm.bottom - pageMm.footer - heightMm;
}

function checkImprint({ imprint }: DocxMeasures, form: ExpectedDocument['form'], near: Near, say: Say): void {
  if (!imprint) return say(false, '版记: not there');
  say(imprint.anchor === 'margin/bottom', `版记: not at the foot of 版心 but ${imprint.anchor}`);
  near('版记 width', imprint.widthMm, 156);
  say(
    imprint.lines.every((line) => isSet(line, '仿宋_GB2312', 14)),
    '版记: not in 四号仿宋',
  );
  const [outer, inner] = form === 'LETTER' ? [0, 0] : [0.35, 0.25];
  near('版记 first rule', imprint.rulesMm.top, outer, RULE_TOLERANCE_MM);
  near('版记 last rule', imprint.rulesMm.bottom, outer, RULE_TOLERANCE_MM);
  near('版记 middle rule', imprint.rulesMm.inner, inner, RULE_TOLERANCE_MM);
  const printed = imprint.lines.at(-1)?.text ?? '';
  say(
    form === 'LETTER' || /\t20\d\d年[1-9]\d?月[1-9]\d?日印发$/u.test(printed),
    `版记: ${printed} is not who printed it and when`,
  );
}
