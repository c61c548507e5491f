import { AlignmentType, LineRuleType, Paragraph, TextRun, type IParagraphOptions } from 'docx';
import { visibleText } from '../../shared/visible-text.js';
import { fontOf, type FaceName } from './fonts.js';
import { LINE_PT, SIZE_PT, twipsOfPt } from './measures.js';

export interface LineStyle {
  readonly face?: FaceName;
  readonly sizePt?: number;
  readonly color?: string;
  readonly linePt?: number;
  readonly beforePt?: number;
  readonly align?: 'left' | 'center' | 'right' | 'both';
  readonly paragraph?: Omit<IParagraphOptions, 'children' | 'text' | 'spacing' | 'alignment'>;
}

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  both: AlignmentType.BOTH,
} as const;

type LinePart = string | { readonly text: string; readonly face: FaceName };

/** A paragraph whose line height is exact: only then is the place of what stands below it known. */
export function textLine(parts: LinePart | readonly LinePart[], style: LineStyle = {}): Paragraph {
  const { face = 'body', sizePt = SIZE_PT.three, color, linePt = LINE_PT, beforePt = 0 } = style;
  const runs = (Array.isArray(parts) ? (parts as readonly LinePart[]) : [parts as LinePart]).map((part) =>
    textRun(typeof part === 'string' ? { text: part, face } : part, sizePt, color),
  );
  return new Paragraph({
    ...style.paragraph,
    children: runs,
    alignment: ALIGNMENT[style.align ?? 'both'],
    spacing: {
      line: twipsOfPt(linePt),
      lineRule: LineRuleType.EXACT,
      before: twipsOfPt(beforePt),
      after: 0,
    },
    // What an empty line is set in, too: an empty line counts with its own height.
    run: { font: fontOf(face), size: sizePt * 2 },
  });
}

export function textRun(part: { text: string; face: FaceName }, sizePt: number, color?: string): TextRun {
  return new TextRun({
    // Whatever was stored long ago: XML has no place for controls and noncharacters, and one of them makes the paper unreadable.
    text: visibleText(part.text),
    font: fontOf(part.face),
    size: sizePt * 2,
    ...(color !== undefined && { color }),
  });
}

/** Width of a text in characters of the face: what is not Chinese is half as wide. */
export function widthInCharacters(text: string): number {
  return [...text].reduce((width, character) => width + (/[\u0020-\u007e]/u.test(character) ? 0.5 : 1), 0);
}
