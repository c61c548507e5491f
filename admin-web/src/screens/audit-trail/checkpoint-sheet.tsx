import { encode } from 'uqr';
import { formatInstant } from '../../lib/dates.js';
import { parseCheckpoint } from '../../lib/log-checkpoint.js';
import { Button } from '../../ui/button.js';
import styles from './audit-trail.module.css';

/** 检查点打印页: goes into the pack of a meeting. Whoever keeps the paper can tell later whether the log was rewritten. */
export function CheckpointSheet({ note, logKey }: { note: string; logKey: string }) {
  const checkpoint = parseCheckpoint(note);
  if (checkpoint === null) return null;
  return (
    <div className={styles['proof']}>
      <article className={styles['sheet']} data-print="checkpoint" aria-label="审计日志检查点">
        <h2>审计日志检查点</h2>
        <p>
          截至 {formatInstant(checkpoint.time)}，审计日志共 {checkpoint.size} 条。短码：
          <strong>{shortCode(checkpoint.rootText)}</strong>
        </p>
        <QrCode text={note} />
        <pre>{note}</pre>
        <p>日志公钥：{logKey}</p>
        <p>
          二维码与上面的文字相同。日后用核对程序对照这份检查点，可以发现此前的记录是否被改动、删除或重写。
        </p>
      </article>
      <div className={styles['buttons']}>
        <Button tone="primary" onClick={() => window.print()}>
          打印
        </Button>
      </div>
    </div>
  );
}

/** Twelve characters in groups of four: to be read out in a meeting. */
const shortCode = (root: string): string =>
  root
    .replace(/[^A-Za-z0-9]/gu, '')
    .slice(0, 12)
    .replace(/(.{4})(?=.)/gu, '$1-');

function QrCode({ text }: { text: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: 2 });
  const path = data
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label="检查点的二维码" className={styles['code']}>
      <path d={path} fill="currentColor" />
    </svg>
  );
}
