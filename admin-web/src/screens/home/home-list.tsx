import { useEffect, useRef } from 'react';
import type { FragmentType } from '../../graphql/gql/index.js';
import { formatInstant } from '../../lib/dates.js';
import { formatSearchText } from '../../lib/list-search.js';
import { ButtonLink } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Panel } from '../../ui/panel.js';
import { CaseLines, type caseLinesFragment } from './case-lines.js';
import styles from './home.module.css';
import { RequestLines, type requestLinesFragment } from './request-lines.js';
import type { HomeListName, HomeSearch } from './url-state.js';

const titles: Record<HomeListName, string> = {
  toReview: '等待提出审核意见的申请',
  toSurvey: '待入户的申请',
  recommended: '待核准的申请',
  suspicions: '有待核查疑点的申请',
  rejected: '驳回过的申请',
  agency: '超期未答复的核查请求',
};

const ENDED_TITLE = '有待核查疑点、已结束或已驳回的申请';

interface HomeListProps {
  search: HomeSearch;
  agencies: readonly { id: string; shortName: string }[];
  total: number;
  nextCursor: string | null;
  cases: readonly FragmentType<typeof caseLinesFragment>[] | undefined;
  requests: readonly FragmentType<typeof requestLinesFragment>[] | undefined;
}

/** The things a number counted, on the page of the number; its address can be sent to a colleague. */
export function HomeList({ search, agencies, total, nextCursor, cases, requests }: HomeListProps) {
  const { list = 'toReview', rule, ended, unit, since, after } = search;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' });
    place.current?.focus({ preventScroll: true });
  }, [list, rule, ended, unit, since]);
  const agency = agencies.find(({ id }) => id === unit)?.shortName;
  const from = since === undefined ? '' : `${formatInstant(since)} 以来`;
  const name = ended === undefined ? titles[list] : ENDED_TITLE;
  const title = `${agency === undefined ? '' : `${agency}：`}${from}${name}${rule === undefined ? '' : `（${rule}）`}`;
  const base = { list, rule, ended, unit, since };
  return (
    <div ref={place} tabIndex={-1} className={styles['opened']}>
      <Panel
        id="list"
        title={`${title}，${total > 1000 ? '超过 1000' : total} 件`}
        beside={<a href="/">收起</a>}
      >
        {list === 'suspicions' && <EndedOrNot rule={rule} isEnded={ended !== undefined} />}
        {total === 0 && <EmptyState title="没有这样的事项" headingLevel={3} />}
        {cases !== undefined && cases.length > 0 && <CaseLines cases={cases} />}
        {requests !== undefined && requests.length > 0 && <RequestLines requests={requests} opens="case" />}
        <div className={styles['pages']}>
          {after !== undefined && <ButtonLink href={`/${formatSearchText(base)}`}>回到第一页</ButtonLink>}
          {nextCursor !== null && (
            <ButtonLink href={`/${formatSearchText({ ...base, after: nextCursor })}`}>下一页</ButtonLink>
          )}
        </div>
      </Panel>
    </div>
  );
}

/** Nothing waits for a conclusion on a case that ended, so those are a list of their own. */
function EndedOrNot({ rule, isEnded }: { rule: string | undefined; isEnded: boolean }) {
  const href = `/${formatSearchText({ list: 'suspicions', rule, ended: isEnded ? undefined : 'yes' })}`;
  return (
    <p>
      {isEnded ? '这些申请已经结束或驳回，疑点不必再有结论；需要时县级审核人仍可写。' : '只列办理中的申请。'}{' '}
      <a href={href}>{isEnded ? '看办理中的' : '看已结束或已驳回的'}</a>
    </p>
  );
}
