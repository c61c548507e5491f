import { useState, type FormEvent } from 'react';
import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import { nameAccountState } from '../../text/accounts.js';
import { Button } from '../../ui/button.js';
import { Select } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import styles from './accounts.module.css';
import type { AccountsSearch } from './url-state.js';

const agencyFragment = graphql(`
  fragment AccountFilters_Agency on Agency {
    id
    shortName
  }
`);

interface AccountFiltersProps {
  search: AccountsSearch;
  agencies: readonly FragmentType<typeof agencyFragment>[];
  onChange: (search: AccountsSearch) => void;
}

export function AccountFilters({ search, agencies, onChange }: AccountFiltersProps) {
  const { kw, state, agency, post, signedIn } = search;
  const change = (part: AccountsSearch) => onChange({ kw, state, agency, post, signedIn, ...part });
  const options = agencies
    .map((one) => getFragmentData(agencyFragment, one))
    .map(({ id, shortName }) => ({ value: id, label: shortName }));
  return (
    <search aria-label="筛选账号">
      <div className={styles['filters']}>
        <KeywordForm
          key={kw ?? ''}
          keyword={kw ?? ''}
          onSubmit={(text) => change({ kw: text === '' ? undefined : text })}
        />
        <Select
          id="account-state"
          label="状态"
          placeholder="全部"
          clearable
          options={['ACTIVE', 'DISABLED'].map((value) => ({ value, label: nameAccountState(value) }))}
          value={state ?? null}
          onChange={(value) =>
            change({ state: value === 'ACTIVE' || value === 'DISABLED' ? value : undefined })
          }
        />
        <Select
          id="account-agency"
          label="现任职单位"
          placeholder="全部"
          clearable
          searchable
          options={options}
          value={agency ?? null}
          onChange={(value) => change({ agency: value ?? undefined })}
        />
        <Select
          id="account-use"
          label="使用情况"
          placeholder="全部"
          clearable
          options={uses}
          value={post ?? signedIn ?? null}
          onChange={(value) =>
            change({
              post: value === 'none' ? value : undefined,
              signedIn: value === 'never' ? value : undefined,
            })
          }
        />
        {Object.values({ ...search, after: undefined }).some((value) => value !== undefined) && (
          <Button onClick={() => onChange({})}>清除筛选条件</Button>
        )}
      </div>
    </search>
  );
}

const uses = [
  { value: 'none', label: '没有岗位' },
  { value: 'never', label: '从未登录' },
];

function KeywordForm({ keyword, onSubmit }: { keyword: string; onSubmit: (text: string) => void }) {
  const [text, setText] = useState(keyword);
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit(text.trim());
  };
  return (
    <form onSubmit={handleSubmit}>
      <TextField
        id="account-keyword"
        type="search"
        label="关键字"
        placeholder="姓名、拼音或登录名"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => text.trim() !== keyword && onSubmit(text.trim())}
      />
    </form>
  );
}
