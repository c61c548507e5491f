import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { changeFilters, clearFilters, type ListSearch } from '../lib/list-search.js';
import { Button } from './button.js';
import styles from './filter-bar.module.css';
import { MultiSelect, Select, type Option } from './select-field.js';
import { TextField } from './text-field.js';

export interface FilterDefinition {
  key: 'status' | 'type' | 'community' | 'level' | 'lamp';
  label: string;
  options: readonly Option[];
}

/** A condition in force: its words, and the part of the address that holds it. */
export interface FilterChip {
  key: string;
  text: string;
}

interface FilterBarProps {
  search: ListSearch;
  onChange: (search: ListSearch) => void;
  filters: readonly FilterDefinition[];
  /** Conditions that a link brought along and no field of the bar sets; each can be removed like the others. */
  brought?: readonly FilterChip[];
  /** False where the list is not searched by words. */
  hasKeyword?: boolean;
  keywordHint?: string;
  /** The worklist's "/" key moves the focus to this id. */
  keywordId?: string;
  children?: ReactNode;
}

/** The words of every filter in force: chips here, and the reason given by an empty list. */
export function describeFilters(search: ListSearch, filters: readonly FilterDefinition[]) {
  const chips: FilterChip[] = search.kw === undefined ? [] : [{ key: 'kw', text: `关键字：${search.kw}` }];
  for (const { key, label, options } of filters) {
    const values = [search[key] ?? []].flat();
    const words = values.map((value) => options.find((option) => option.value === value)?.label ?? value);
    if (words.length > 0) chips.push({ key, text: `${label}：${words.join('、')}` });
  }
  return chips;
}

export function FilterBar({
  search,
  onChange,
  filters,
  brought = [],
  hasKeyword = true,
  keywordHint = '姓名、拼音首字母或编号',
  keywordId = 'filter-keyword',
  children,
}: FilterBarProps) {
  const id = useId();
  const [isFolded, setFolded] = useState(true);
  const chips = [...describeFilters(search, filters), ...brought];
  return (
    <search className={styles['bar']} aria-label="筛选">
      <Button
        className={styles['toggle'] ?? ''}
        aria-expanded={!isFolded}
        aria-controls={id}
        onClick={() => setFolded(!isFolded)}
      >
        {isFolded ? '展开筛选' : '收起筛选'}
      </Button>
      <div id={id} className={styles['fields']} data-folded={isFolded} data-keyword={hasKeyword}>
        {hasKeyword && (
          <KeywordField
            key={search.kw ?? ''}
            id={keywordId}
            hint={keywordHint}
            value={search.kw ?? ''}
            onSubmit={(kw) => onChange(changeFilters(search, { kw: kw === '' ? undefined : kw }))}
          />
        )}
        {filters.map(({ key, label, options }) =>
          key === 'status' || key === 'type' ? (
            <MultiSelect
              key={key}
              id={`${id}-${key}`}
              label={label}
              options={options}
              value={search[key] ?? []}
              placeholder="全部"
              onChange={(values) => onChange(changeFilters(search, { [key]: values }))}
            />
          ) : (
            <Select
              key={key}
              id={`${id}-${key}`}
              label={label}
              options={options}
              value={search[key] ?? null}
              placeholder="全部"
              clearable
              onChange={(value) => onChange(changeFilters(search, { [key]: value ?? undefined }))}
            />
          ),
        )}
        {children}
      </div>
      {chips.length > 0 && (
        <ul className={styles['chips']} aria-label="已选条件">
          {chips.map((chip) => (
            <li key={chip.key}>
              <button
                type="button"
                className={styles['chip']}
                onClick={() => onChange(changeFilters(search, { [chip.key]: undefined }))}
              >
                {chip.text}
                <span aria-hidden="true">×</span>
                <span className="visually-hidden">，移除此条件</span>
              </button>
            </li>
          ))}
          <li>
            <Button tone="quiet" size="small" onClick={() => onChange(clearFilters(search))}>
              全部清除
            </Button>
          </li>
        </ul>
      )}
    </search>
  );
}

interface KeywordFieldProps {
  id: string;
  hint: string;
  value: string;
  onSubmit: (text: string) => void;
}

function KeywordField({ id, hint, value, onSubmit }: KeywordFieldProps) {
  const [text, setText] = useState(value);
  const [isComposing, setComposing] = useState(false);
  // Enter that ends the composition of a Chinese word must not start a search with half a name.
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !isComposing && !event.nativeEvent.isComposing) onSubmit(text.trim());
  };
  return (
    <TextField
      id={id}
      type="search"
      label="关键字"
      placeholder={hint}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={handleKeyDown}
      onBlur={() => text.trim() !== value && onSubmit(text.trim())}
      onCompositionStart={() => setComposing(true)}
      onCompositionEnd={() => setComposing(false)}
    />
  );
}
