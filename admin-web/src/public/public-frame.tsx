import type { ReactNode } from 'react';
import { joinClasses } from '../lib/join-classes.js';
import styles from './public.module.css';

const pages = [
  { href: '/public/', name: '首页' },
  { href: '/public/notices', name: '公示公告' },
  { href: '/public/progress', name: '进度查询' },
  { href: '/public/verify', name: '公示核验' },
] as const;

export function PublicFrame({ path, children }: { path: string; children: ReactNode }) {
  return (
    <div className={styles['frame']}>
      <a href="#main" className={styles['skip']}>
        跳到正文
      </a>
      <header className={styles['head']}>
        <div className={styles['headInner']}>
          <p className={styles['name']}>公共租赁住房公众服务</p>
          <nav aria-label="公众服务">
            <ul className={styles['menu']}>
              {pages.map((page) => (
                <li key={page.href}>
                  <a href={page.href} aria-current={isCurrent(path, page.href) ? 'page' : undefined}>
                    {page.name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </header>
      <main id="main" tabIndex={-1} className={styles['main']}>
        {children}
      </main>
      <footer className={joinClasses(styles['foot'], styles['screenOnly'])}>
        <p>
          申请公共租赁住房：不求人、不花钱、无代办、无中介。任何人以办理公租房为名收费的，请向县纪委监委举报。
        </p>
        <p>
          工作人员请<a href="/login">登录系统</a>。
        </p>
      </footer>
    </div>
  );
}

function isCurrent(path: string, href: string): boolean {
  return href === '/public/'
    ? path === '/public' || path === '/public/'
    : path === href || path.startsWith(`${href}/`);
}
