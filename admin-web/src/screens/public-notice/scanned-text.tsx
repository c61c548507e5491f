import { findingName, scanSeverityNames } from '../../text/notices.js';
import type { ScanSeverity } from '../../graphql/gql/graphql.js';
import styles from './public-notice.module.css';

export interface Finding {
  kind: string;
  severity: ScanSeverity;
  offset: number;
  length: number;
}

interface Piece {
  text: string;
  finding: Finding | null;
}

/** Cuts a text where the scan found something; overlapping findings are marked once. */
export function cutAtFindings(text: string, findings: readonly Finding[]): Piece[] {
  const pieces: Piece[] = [];
  let place = 0;
  for (const finding of [...findings].sort((one, other) => one.offset - other.offset)) {
    if (finding.offset < place) continue;
    pieces.push({ text: text.slice(place, finding.offset), finding: null });
    pieces.push({ text: text.slice(finding.offset, finding.offset + finding.length), finding });
    place = finding.offset + finding.length;
  }
  return [...pieces, { text: text.slice(place), finding: null }].filter((piece) => piece.text !== '');
}

/** Colour, underline and a word after it: what was found is not told by colour alone. */
export function ScannedText({ text, findings }: { text: string; findings: readonly Finding[] }) {
  return cutAtFindings(text, findings).map((piece, index) =>
    piece.finding === null ? (
      <span key={index}>{piece.text}</span>
    ) : (
      <mark
        key={index}
        className={styles['mark']}
        data-severity={piece.finding.severity}
        title={scanSeverityNames[piece.finding.severity]}
      >
        {piece.text}
        <span className={styles['markKind']}>（{findingName(piece.finding.kind)}）</span>
      </mark>
    ),
  );
}
