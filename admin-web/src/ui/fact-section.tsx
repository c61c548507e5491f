import type { ReactNode } from 'react';
import { joinClasses } from '../lib/join-classes.js';
import styles from './facts.module.css';
import { useArrivalFocus } from './use-arrival-focus.js';

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
  /** For the part of a page that was just opened: reading begins at its heading. */
  takesFocus?: boolean;
  children?: ReactNode;
}

export function FactSection({ id, title, facts, actions, takesFocus = false, children }: FactSectionProps) {
  const heading = useArrivalFocus<HTMLHeadingElement>(takesFocus);
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={styles['section']}>
      <div className={styles['head']}>
        <h2 ref={heading} id={`${id}-title`} tabIndex={takesFocus ? -1 : undefined}>
          {title}
        </h2>
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
