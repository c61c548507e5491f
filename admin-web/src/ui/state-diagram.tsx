import { joinClasses } from '../lib/join-classes.js';
import {
  describeExits,
  findMainWay,
  listSideStates,
  type DiagramState,
  type DiagramTransition,
  type SideState,
} from '../lib/state-path.js';
import factStyles from './facts.module.css';
import styles from './state-diagram.module.css';

interface StateDiagramProps {
  title: string;
  states: readonly DiagramState[];
  transitions: readonly DiagramTransition[];
  /** The last state of the normal course. */
  goal: string;
  current?: string | undefined;
  /** Where a state beside the main way goes back to. */
  resume?: string | undefined;
}

/** The normal course as a path with the present step marked; every other way is folded away below it. */
export function StateDiagram({ title, states, transitions, goal, current, resume }: StateDiagramProps) {
  const nameOf = (id: string) => states.find((state) => state.id === id)?.name ?? id;
  const mainWay = findMainWay(states, transitions, goal);
  const sides = listSideStates(states, transitions, mainWay);
  const isAside = current !== undefined && !mainWay.includes(current);
  const next = describeExits(
    transitions.filter(({ from, to }) => from === current && to !== current),
    nameOf,
  );
  return (
    <figure className={styles['figure']}>
      <figcaption className="visually-hidden">{title}</figcaption>
      {isAside && (
        <p className={styles['aside']}>
          <strong>现在：{nameOf(current)}</strong>
          {resume !== undefined && `，办完后回到“${nameOf(resume)}”`}
        </p>
      )}
      <MainWay mainWay={mainWay} nameOf={nameOf} current={current} resume={isAside ? resume : undefined} />
      {next.length > 0 && (
        <div>
          <p>从“{nameOf(current ?? '')}”可以：</p>
          <ul className={styles['next']}>
            {next.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
      <details className={styles['details']}>
        <summary>其他走向：退回、驳回、异议、撤回等（{sides.length} 种）</summary>
        <SideWays sides={sides} nameOf={nameOf} current={current} />
      </details>
      <TransitionTable title={title} transitions={transitions} nameOf={nameOf} current={current} />
    </figure>
  );
}

interface MainWayProps {
  mainWay: readonly string[];
  nameOf: (id: string) => string;
  current: string | undefined;
  resume: string | undefined;
}

function MainWay({ mainWay, nameOf, current, resume }: MainWayProps) {
  const at = mainWay.indexOf(resume ?? current ?? '');
  return (
    <ol className={styles['way']}>
      {mainWay.map((id, index) => (
        <li
          key={id}
          aria-current={id === current ? 'step' : undefined}
          className={joinClasses(
            styles['step'],
            index < at && styles['done'],
            id === current && styles['current'],
          )}
        >
          <span className={styles['number']} aria-hidden="true">
            {index < at ? '✓' : index + 1}
          </span>
          <span>
            {nameOf(id)}
            {index < at && <span className="visually-hidden">（已办完）</span>}
            {id === current && <span className={styles['mark']}>现在在这一步</span>}
            {id === resume && <span className={styles['mark']}>办完后回到这里</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}

interface SideWaysProps {
  sides: readonly SideState[];
  nameOf: (id: string) => string;
  current: string | undefined;
}

function SideWays({ sides, nameOf, current }: SideWaysProps) {
  return (
    <dl className={styles['sides']}>
      {sides.map(({ id, name, entries, exits }) => (
        <div key={id} className={joinClasses(id === current && styles['current'])}>
          <dt>
            {name}
            {id === current && '（现在）'}
          </dt>
          <dd>
            {[...new Set(entries.map(({ action }) => action))].map((action) => (
              <p key={action}>
                {action}，来自{' '}
                {entries
                  .filter((entry) => entry.action === action)
                  .map(({ from }) => nameOf(from))
                  .join('、')}
              </p>
            ))}
            <p className={styles['soft']}>
              {exits.length === 0 ? '到此结束。' : `之后：${describeExits(exits, nameOf).join('；')}`}
            </p>
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface TransitionTableProps extends Pick<StateDiagramProps, 'title' | 'transitions' | 'current'> {
  nameOf: (id: string) => string;
}

function TransitionTable({ title, transitions, nameOf, current }: TransitionTableProps) {
  return (
    <details className={styles['details']}>
      <summary>以表格查看全部</summary>
      <table className={factStyles['diff']}>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">从</th>
            <th scope="col">动作</th>
            <th scope="col">到</th>
          </tr>
        </thead>
        <tbody>
          {transitions.map((edge) => (
            <tr key={`${edge.from}-${edge.to}-${edge.action}`}>
              <td>{edge.from === current ? `${nameOf(edge.from)}（当前）` : nameOf(edge.from)}</td>
              <td>{edge.action}</td>
              <td>{nameOf(edge.to)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
