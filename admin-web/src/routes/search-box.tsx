import { IconSearch } from '@tabler/icons-react';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef, type FormEvent } from 'react';
import styles from './search-box.module.css';

/** By case number, name or pinyin, among all that the person may see and not only what waits for them. */
export function SearchBox({ id, takesShortcut = false }: { id: string; takesShortcut?: boolean }) {
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!takesShortcut) return;
    const handleKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', handleKeyDown);
    return () => document.removeEventListener('keydown', handleKeyDown);
  }, [takesShortcut]);
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    const keyword = input.current?.value.trim() ?? '';
    if (keyword !== '') router.history.push(`/work/applications?view=all&kw=${encodeURIComponent(keyword)}`);
  };
  return (
    <form
      role="search"
      className={styles['form']}
      onSubmit={handleSubmit}
      aria-label={takesShortcut ? '查找申请' : '在本页查找申请'}
    >
      <label htmlFor={id} className="visually-hidden">
        按编号、姓名或拼音查找申请
      </label>
      <IconSearch size={18} aria-hidden="true" />
      <input
        ref={input}
        id={id}
        type="search"
        className={styles['input']}
        placeholder={takesShortcut ? '编号、姓名或拼音（Ctrl+K）' : '编号、姓名或拼音'}
        aria-keyshortcuts={takesShortcut ? 'Control+K' : undefined}
        maxLength={60}
        autoComplete="off"
      />
      <button type="submit" className={styles['go']}>
        查找
      </button>
    </form>
  );
}
