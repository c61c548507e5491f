import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/gql/gql.js';
import styles from '../../parts/joint/joint.module.css';
import { Notice } from '../../ui/panel.js';
import { Select } from '../../ui/select-field.js';
import { whatIsReplaced } from './what-is-replaced.js';

const inForceDocument = graphql(`
  query ResolutionsInForce($filter: ResolutionFilter!) {
    resolutions(filter: $filter, first: 20) {
      items {
        id
        no
        content
      }
    }
  }
`);

const taskDocument = graphql(`
  query TaskOfResolution($filter: TaskFilter!) {
    tasks(filter: $filter, first: 1) {
      items {
        id
        number
        state
      }
    }
  }
`);

interface Chosen {
  id: string;
  no?: string | null;
  content: string;
}

const labelOf = ({ no, content }: Chosen): string => `${no ?? ''} ${content}`;

interface ReplacedResolutionProps {
  id: string;
  value: string | null;
  /** What the draft replaces already: it stays on the list whatever is searched for. */
  chosen: Chosen | null;
  error: string | undefined;
  onChange: (resolutionId: string | null) => void;
}

/** 替代此前的议定事项: looked for among those in force, with what replacing it will do. */
export function ReplacedResolution({ id, value, chosen, error, onChange }: ReplacedResolutionProps) {
  const [text, setText] = useState('');
  const [picked, setPicked] = useState(chosen);
  // The field shows the label of what is chosen: that is no search.
  const keyword = picked !== null && text === labelOf(picked) ? '' : text;
  const [{ data }] = useQuery({
    query: inForceDocument,
    variables: { filter: { states: ['ISSUED'], keyword } },
    requestPolicy: 'cache-and-network',
  });
  const found = data?.resolutions.items ?? [];
  const known = picked === null || found.some((other) => other.id === picked.id) ? found : [picked, ...found];
  const handleChange = (resolutionId: string | null) => {
    setPicked(known.find((one) => one.id === resolutionId) ?? null);
    onChange(resolutionId);
  };
  return (
    <>
      <Select
        id={id}
        label="替代此前的议定事项"
        hint="此前议定的不再照办、改按这一条办理的，在这里选出；按编号或内容查找，只列出仍然有效的。"
        optional
        searchable
        clearable
        placeholder="不替代"
        options={known.map((one) => ({ value: one.id, label: labelOf(one) }))}
        value={value}
        error={error}
        onSearch={setText}
        onChange={handleChange}
      />
      {picked !== null && <Consequence replaced={picked} />}
    </>
  );
}

function Consequence({ replaced }: { replaced: Chosen }) {
  const [{ data }] = useQuery({ query: taskDocument, variables: { filter: { originId: replaced.id } } });
  if (data === undefined) return null;
  return (
    <Notice tone="attention">
      <p className={styles['text']}>原内容：{replaced.content}</p>
      {whatIsReplaced({ no: replaced.no ?? null, task: data.tasks.items[0] ?? null })}
    </Notice>
  );
}
