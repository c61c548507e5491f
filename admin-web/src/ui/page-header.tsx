import { useEffect, useRef, type ReactNode } from 'react';
import { formatDocumentTitle } from '../lib/document-title.js';
import styles from './page-header.module.css';

export interface Crumb {
  label: string;
  href: string;
}

interface PageHeaderProps {
  title: string;
  /** Middle part of the document title: 列表, 审核, 详情 */
  action?: string;
  crumbs?: readonly Crumb[];
  /** State tag, lamp, count: stands beside the title. */
  beside?: ReactNode;
  actions?: ReactNode;
  /** For a page that is worked through from its top: whoever reads by ear begins at the heading. */
  takesFocus?: boolean;
}

export function PageHeader({
  title,
  action,
  crumbs = [],
  beside,
  actions,
  takesFocus = false,
}: PageHeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  useEffect(() => {
    document.title = formatDocumentTitle(title, action);
  }, [title, action]);
  return (
    <div className={styles['header']}>
      {crumbs.length > 0 && (
        <nav aria-label="当前位置">
          <ol className={styles['crumbs']}>
            {crumbs.map((crumb) => (
              <li key={crumb.href}>
                <a href={crumb.href}>{crumb.label}</a>
                <span aria-hidden="true"> ›</span>
              </li>
            ))}
            <li aria-current="page">{title}</li>
          </ol>
        </nav>
      )}
      <div className={styles['line']}>
        <div className={styles['heading']}>
          <h1 ref={heading} tabIndex={takesFocus ? -1 : undefined}>
            {title}
          </h1>
          {beside}
        </div>
        {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
      </div>
    </div>
  );
}
