import { getFragmentData, graphql } from '../../graphql/gql/index.js';
import type { FragmentType } from '../../graphql/gql/index.js';
import { Notice } from '../../ui/panel.js';

const itemFragment = graphql(`
  fragment SetupProgress_SetupChecklistItem on SetupChecklistItem {
    key
    state
    mustBeSetLocally
  }
`);

interface SetupProgressProps {
  items: readonly FragmentType<typeof itemFragment>[];
  /** The same list, narrowed to what is open. */
  openHref: string;
}

/** 启用清单 in one sentence: what still stands between the county and real use. */
export function SetupProgress({ items, openHref }: SetupProgressProps) {
  const all = items.map((item) => getFragmentData(itemFragment, item));
  const count = (state: string) => all.filter((item) => item.state === state).length;
  const open = count('MISSING') + count('SAMPLE');
  const local = all.filter((item) => item.mustBeSetLocally && item.state !== 'SET').length;
  if (open === 0) return <Notice>启用清单：{all.length} 项参数都已按本县文件设置。</Notice>;
  return (
    <Notice tone="attention">
      <p>
        启用清单：共 {all.length} 项，已按本县文件设置 {count('SET')} 项，演示县示例值 {count('SAMPLE')}{' '}
        项，未设置 {count('MISSING')} 项。
        {local > 0 && `其中 ${local} 项必须由本县文件确定，示例值不能用于真实办件。`}
      </p>
      <a href={openHref}>只看还没有设置的 {open} 项</a>
    </Notice>
  );
}
