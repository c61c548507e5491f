import { useId } from 'react';
import { joinClasses } from '../lib/join-classes.js';
import {
  placeStates,
  type DiagramState,
  type DiagramTransition,
  type PlacedState,
} from '../lib/state-diagram-layout.js';
import factStyles from './facts.module.css';
import styles from './state-diagram.module.css';

interface StateDiagramProps {
  title: string;
  states: readonly DiagramState[];
  transitions: readonly DiagramTransition[];
  current?: string | undefined;
}

const boxWidth = 120;
const boxHeight = 40;
const columnStep = 176;
const rowStep = 84;
const edgeRoom = 40;

const left = (state: PlacedState) => 4 + state.column * columnStep;
const top = (state: PlacedState) => edgeRoom + state.row * rowStep;

/** Forward edges leave on the right; edges that lead back bow over the top, so that they never hide behind a box. */
function drawEdge(from: PlacedState, to: PlacedState): string {
  if (to.column > from.column) {
    const x1 = left(from) + boxWidth;
    const y1 = top(from) + boxHeight / 2;
    const x2 = left(to) - 8;
    const y2 = top(to) + boxHeight / 2;
    const bend = (x2 - x1) / 2;
    return `M${x1} ${y1} C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
  }
  const x1 = left(from) + boxWidth / 2;
  const x2 = left(to) + boxWidth / 2 + (to.column === from.column ? 0 : 16);
  if (to.column === from.column && to.row !== from.row) {
    const down = to.row > from.row;
    return `M${x1} ${down ? top(from) + boxHeight : top(from)} L${x1} ${down ? top(to) - 8 : top(to) + boxHeight + 8}`;
  }
  const height = Math.min(top(from), top(to)) - 28;
  return `M${x1} ${top(from)} C${x1} ${height} ${x2} ${height} ${x2} ${top(to) - 8}`;
}

export function StateDiagram({ title, states, transitions, current }: StateDiagramProps) {
  const id = useId();
  const placed = placeStates(states, transitions);
  const byId = new Map(placed.map((state) => [state.id, state]));
  const width = Math.max(...placed.map(left)) + boxWidth + 4;
  const height = Math.max(...placed.map(top)) + boxHeight + 8;
  const currentName = states.find((state) => state.id === current)?.name;
  return (
    <figure className={styles['figure']}>
      <figcaption>
        {title}
        {currentName !== undefined && `，当前：${currentName}`}
      </figcaption>
      {/* The scroll box takes focus so that the picture can be moved by keyboard on a narrow screen. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrollable region must be reachable by keyboard */}
      <div className={styles['scroll']} tabIndex={0} role="group" aria-label={`${title}，图`}>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          role="img"
          aria-label={`${title}：${states.length} 个状态，内容与下表相同`}
        >
          <defs>
            <marker
              id={`${id}-head`}
              viewBox="0 0 8 8"
              refX="1"
              refY="4"
              markerWidth="8"
              markerHeight="8"
              markerUnits="userSpaceOnUse"
              orient="auto"
            >
              <path d="M0 0 8 4 0 8z" className={styles['head']} />
            </marker>
          </defs>
          {transitions.map((edge) => {
            const from = byId.get(edge.from);
            const to = byId.get(edge.to);
            if (from === undefined || to === undefined) return null;
            return (
              <path
                key={`${edge.from}-${edge.to}-${edge.action}`}
                d={drawEdge(from, to)}
                markerEnd={`url(#${id}-head)`}
                className={joinClasses(styles['edge'], to.column <= from.column && styles['back'])}
              />
            );
          })}
          {placed.map((state) => (
            <g key={state.id}>
              <rect
                x={left(state)}
                y={top(state)}
                width={boxWidth}
                height={boxHeight}
                rx="6"
                className={joinClasses(styles['box'], state.id === current && styles['current'])}
              />
              <text
                x={left(state) + boxWidth / 2}
                y={top(state) + boxHeight / 2 + 5}
                className={joinClasses(styles['name'], state.id === current && styles['currentName'])}
              >
                {state.id === current ? `● ${state.name}` : state.name}
              </text>
            </g>
          ))}
        </svg>
      </div>
      <TransitionTable title={title} states={states} transitions={transitions} current={current} />
    </figure>
  );
}

function TransitionTable({ title, states, transitions, current }: StateDiagramProps) {
  const nameOf = (id: string) => states.find((state) => state.id === id)?.name ?? id;
  return (
    <details>
      <summary>以表格查看</summary>
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
