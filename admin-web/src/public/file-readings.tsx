import { formatDate } from '../lib/dates.js';
import styles from './public.module.css';

interface Reading {
  agencyName: string;
  readOn: string;
  what: string;
  purpose?: string | null;
  times: number;
}

/** 谁看过我的申请: units, days and purposes, never persons. */
export function FileReadings({ readings }: { readings: readonly Reading[] }) {
  return (
    <section aria-labelledby="readings">
      <h3 id="readings">哪些单位看过您的申请</h3>
      {readings.length === 0 ? (
        <p>还没有单位看过。</p>
      ) : (
        <ul className={styles['list']}>
          {readings.map(({ agencyName, readOn, what, purpose, times }) => (
            <li key={`${agencyName}|${readOn}|${what}|${purpose ?? ''}`}>
              {formatDate(readOn)}　{agencyName}：{what}
              {times > 1 && `（${times} 次）`}，目的：{purpose ?? '办理业务'}
            </li>
          ))}
        </ul>
      )}
      <p>每次查看都有记录。您觉得有单位不该看的，可以拨打咨询电话询问，也可以向纪委监委反映。</p>
    </section>
  );
}
