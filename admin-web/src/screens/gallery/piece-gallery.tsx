import { useState } from 'react';
import { Button, ButtonLink } from '../../ui/button.js';
import { DecisionPanel } from '../../ui/decision-panel.js';
import { DiffView } from '../../ui/diff-view.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState, NoPermission } from '../../ui/error-state.js';
import { FactSection } from '../../ui/fact-section.js';
import { LampTag } from '../../ui/lamp-tag.js';
import { PersonCell } from '../../ui/person-cell.js';
import { Skeleton } from '../../ui/skeleton.js';
import { StatLink } from '../../ui/stat-link.js';
import { StateDiagram } from '../../ui/state-diagram.js';
import { StateTag } from '../../ui/state-tag.js';
import { Tabs } from '../../ui/tabs.js';
import { Timeline } from '../../ui/timeline.js';
import { DAY, dueIn } from './demo-cases.js';
import styles from './gallery.module.css';

export function TagGallery() {
  const [pressed, setPressed] = useState(0);
  return (
    <section className={styles['block']} aria-labelledby="tag-title">
      <h2 id="tag-title">数字、灯、状态、按钮</h2>
      <div className={styles['stats']}>
        <StatLink
          href="/gallery?lamp=RED"
          label="超期事项"
          value={4}
          unit="件"
          note={<LampTag lamp="RED" deadline={dueIn('2026-11-16', -5)} today={DAY} />}
        />
        <StatLink
          href="/gallery?lamp=YELLOW"
          label="临期事项"
          value={10}
          unit="件"
          note={<LampTag lamp="YELLOW" deadline={dueIn('2026-11-24', 1)} today={DAY} />}
        />
        <StatLink
          href="/gallery?lamp=GREEN"
          label="正常办理"
          value="1 986"
          unit="件"
          note={<LampTag lamp="GREEN" deadline={dueIn('2026-12-09', 12)} today={DAY} />}
        />
        <StatLink href="/gallery?view=units" label="空置可分配房源" value={37} unit="套" />
      </div>
      <div className={styles['line']}>
        <LampTag lamp="RED" deadline={{ ...dueIn('2026-11-20', -3), dayUnit: 'CALENDAR_DAY' }} today={DAY} />
        <LampTag lamp="YELLOW" deadline={dueIn(DAY, 0)} today={DAY} />
        <LampTag lamp="GREEN" />
        <StateTag label="草稿" />
        <StateTag label="审核中" tone="running" />
        <StateTag label="已核准" tone="good" />
        <StateTag label="待补正" tone="attention" />
        <StateTag label="不予受理" tone="bad" />
      </div>
      <div className={styles['line']}>
        <Button tone="primary" onClick={() => setPressed(pressed + 1)}>
          办理（已按 {pressed} 次）
        </Button>
        <Button onClick={() => setPressed(0)}>归零</Button>
        <Button tone="danger" onClick={() => setPressed(0)}>
          撤销登记
        </Button>
        <Button tone="primary" busy>
          正在提交
        </Button>
        <Button disabledReason="您是本件的经办人，不能审核自己经办的申请">同意</Button>
        <ButtonLink href="/login">登录页</ButtonLink>
      </div>
    </section>
  );
}

export function CaseGallery() {
  return (
    <section className={styles['block']} aria-labelledby="case-title">
      <h2 id="case-title">一件申请</h2>
      <CaseTabs />
      <DecisionPanel
        title="街道审核决定"
        subject="李秀英家庭的申请"
        choices={[
          {
            value: 'approve',
            label: '通过',
            consequences: ['申请进入县级联审联查。', '7 个工作日内由 6 个单位答复核查请求。'],
            templates: ['材料齐全，情况属实，同意上报。'],
          },
          {
            value: 'return',
            label: '退回',
            hint: '材料可以补正时选择',
            consequences: ['申请退回李秀英补正，期限 15 日。', '审核时限停止计算，补正后继续。'],
            templates: ['收入证明缺少公章，请补盖。', '缺少共同申请人签字。'],
            needsOpinion: true,
            tone: 'danger',
          },
        ]}
        onDecide={() => undefined}
      />
      <StateDiagram
        title="申请的状态"
        goal="approved"
        current="review"
        states={[
          { id: 'draft', name: '草稿' },
          { id: 'submitted', name: '已提交' },
          { id: 'review', name: '审核中' },
          { id: 'approved', name: '已核准' },
          { id: 'returned', name: '待补正' },
          { id: 'rejected', name: '不予核准' },
        ]}
        transitions={[
          { from: 'draft', to: 'submitted', action: '提交' },
          { from: 'submitted', to: 'review', action: '受理' },
          { from: 'review', to: 'approved', action: '核准' },
          { from: 'review', to: 'returned', action: '退回' },
          { from: 'review', to: 'rejected', action: '驳回' },
          { from: 'returned', to: 'submitted', action: '再次提交' },
        ]}
      />
    </section>
  );
}

function CaseTabs() {
  const [tab, setTab] = useState('facts');
  const [revealed, setRevealed] = useState<string>();
  return (
    <Tabs
      label="申请内容"
      value={tab}
      onChange={setTab}
      tabs={[
        {
          id: 'facts',
          title: '家庭情况',
          content: (
            <FactSection
              id="household"
              title="申请人"
              facts={[
                {
                  label: '姓名',
                  value: (
                    <PersonCell
                      name="古丽巴哈尔·阿不都热依木"
                      maskedValue="610499**********28"
                      revealedValue={revealed}
                      onReveal={() => setRevealed('610499199203150028')}
                    />
                  ),
                },
                { label: '保障类别', value: '低收入家庭' },
                { label: '家庭人均月收入', value: '1 120.00 元', conflict: '县税务局核查为 2 310.00 元' },
                {
                  label: '现住址',
                  value:
                    '永寿路街道第三棉纺织厂家属院社区 7 号楼 2 单元 401 室（与父母、兄嫂及其子女共同居住）',
                  wide: true,
                },
              ]}
            />
          ),
        },
        {
          id: 'history',
          title: '办理经过',
          count: 3,
          content: <CaseHistory />,
        },
      ]}
    />
  );
}

function CaseHistory() {
  return (
    <Timeline
      label="办理经过"
      entries={[
        {
          id: '3',
          title: '街道审核：退回补正',
          person: '刘敏',
          agency: '城关街道办事处',
          at: '2026-11-20T15:40:00+08:00',
          duration: '1.5 天',
          opinion: '收入证明缺少用人单位公章，请补盖后重新提交。',
        },
        {
          id: '2',
          title: '社区初审：通过',
          person: '张志远',
          agency: '东风社区居委会',
          at: '2026-11-18T10:05:00+08:00',
          duration: '2 天',
          detail: (
            <DiffView
              caption="社区更正的内容"
              changes={[
                { label: '家庭人数', before: '3', after: '4' },
                { label: '联系电话', before: null, after: '138****0021' },
              ]}
            />
          ),
        },
        { id: '1', title: '提交申请', person: '李秀英', agency: '申请人', at: '2026-11-16T09:12:00+08:00' },
      ]}
    />
  );
}

export function FeedbackGallery() {
  const [retries, setRetries] = useState(0);
  return (
    <section className={styles['block']} aria-labelledby="feedback-title">
      <h2 id="feedback-title">加载、空、出错、无权限</h2>
      <div className={styles['grid']}>
        <Skeleton lines={4} />
        <EmptyState title="今天没有到期的走访" headingLevel={3}>
          <p>下一次走访在 2026年11月26日，共 3 户。</p>
        </EmptyState>
        <ErrorState
          headingLevel={3}
          requestId="01JD8Z3Q7M"
          onRetry={() => setRetries(retries + 1)}
          message={
            retries === 0
              ? '可能是网络中断或系统繁忙。您填写的内容没有丢失，请稍后重试。'
              : `已重试 ${retries} 次，仍未成功。`
          }
        />
        <NoPermission headingLevel={3} subject="审计追溯" roleName="社区经办人" />
      </div>
    </section>
  );
}
