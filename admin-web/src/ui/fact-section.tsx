import type { ReactNode } from 'react';
import { joinClasses } from '../lib/join-classes.js';
import styles from './facts.module.css';

export interface Fact {
  label: string;
  value: ReactNode;
  /** Takes the whole line: addresses, explanations. */
  wide?: boolean;
  /** Set where declared and verified values differ: who says otherwise, and what. */
  conflict?: string;
}

interface FactSectionProps {
  id: string;
  title: string;
  facts: readonly Fact[];
  actions?: ReactNode;
  children?: ReactNode;
}

export function FactSection({ id, title, facts, actions, children }: FactSectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={styles['section']}>
      <div className={styles['head']}>
        <h2 id={`${id}-title`}>{title}</h2>
        {actions}
      </div>
      {facts.length > 0 && (
        <dl className={styles['facts']}>
          {facts.map((fact) => (
            <div
              key={fact.label}
              className={joinClasses(
                fact.wide === true && styles['wide'],
                fact.conflict !== undefined && styles['conflict'],
              )}
            >
              <dt>{fact.label}</dt>
              <dd>{fact.value}</dd>
              {fact.conflict !== undefined && <dd>与核查不一致：{fact.conflict}</dd>}
            </div>
          ))}
        </dl>
      )}
      {children}
    </section>
  );
}
