import { useState, type FormEvent } from 'react';
import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import { groupAuditEvents } from '../../text/audit-groups.js';
import { Button } from '../../ui/button.js';
import { DateField } from '../../ui/date-field.js';
import { Select } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import styles from './audit-trail.module.css';
import type { AuditSearch } from './url-state.js';

const agencyFragment = graphql(`
  fragment AuditFilters_Agency on Agency {
    id
    shortName
  }
`);

interface AuditFiltersProps {
  search: AuditSearch;
  agencies: readonly FragmentType<typeof agencyFragment>[];
  /** Whether a person has a case is not for everybody to know. */
  withPerson: boolean;
  onChange: (search: AuditSearch) => void;
}

const typeOptions = groupAuditEvents();

/** One button for all words: each search is recorded, so it should not run at every key. */
export function AuditFilters({ search, agencies, withPerson, onChange }: AuditFiltersProps) {
  const [draft, setDraft] = useState<AuditSearch>({ ...search, after: undefined, entry: undefined });
  const options = agencies
    .map((one) => getFragmentData(agencyFragment, one))
    .map(({ id, shortName }) => ({ value: id, label: shortName }));
  const set = (change: AuditSearch) => setDraft({ ...draft, ...change });
  const text = (name: 'caseNumber' | 'person' | 'actor', label: string) => (
    <TextField
      id={`audit-${name}`}
      label={label}
      value={draft[name] ?? ''}
      onChange={(event) => set({ [name]: event.target.value.trim() || undefined })}
    />
  );
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    onChange(draft);
  };
  return (
    <search aria-label="查找审计日志">
      <form onSubmit={handleSubmit} className={styles['filters']}>
        {text('caseNumber', '申请编号')}
        {withPerson && text('person', '申请人姓名')}
        {text('actor', '办理人')}
        <Select
          id="audit-agency"
          label="办理单位"
          placeholder="全部"
          clearable
          searchable
          options={options}
          value={draft.agency ?? null}
          onChange={(agency) => set({ agency: agency ?? undefined })}
        />
        <Select
          id="audit-type"
          label="做了什么"
          placeholder="全部"
          clearable
          searchable
          options={typeOptions}
          value={draft.type ?? null}
          onChange={(type) => set({ type: type ?? undefined })}
        />
        <DateField
          id="audit-from"
          label="从"
          value={draft.from ?? null}
          onChange={(from) => set({ from: from ?? undefined })}
        />
        <DateField
          id="audit-to"
          label="到"
          value={draft.to ?? null}
          onChange={(to) => set({ to: to ?? undefined })}
        />
        <div className={styles['buttons']}>
          <Button type="submit" tone="primary">
            查找
          </Button>
          <Button onClick={() => onChange({})}>清除</Button>
        </div>
      </form>
    </search>
  );
}
