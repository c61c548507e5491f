import { Tabs as KitTabs } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './tabs.module.css';

export interface Tab {
  id: string;
  title: string;
  count?: number;
  /** What is not so yet: 未保存. */
  note?: string | undefined;
  content: ReactNode;
}

interface TabsProps {
  label: string;
  tabs: readonly Tab[];
  /** The open tab lives in the URL, so it is the parent's. */
  value: string;
  onChange: (id: string) => void;
  /** Closed tabs keep what was typed on them. */
  keepTyped?: boolean;
}

export function Tabs({ label, tabs, value, onChange, keepTyped = false }: TabsProps) {
  return (
    <KitTabs value={value} onChange={(id) => id !== null && onChange(id)} keepMounted={keepTyped}>
      <KitTabs.List aria-label={label} className={styles['list'] ?? ''}>
        {tabs.map((tab) => (
          <KitTabs.Tab key={tab.id} value={tab.id} className={styles['tab'] ?? ''}>
            {tab.title}
            {tab.count !== undefined && ` ${tab.count}`}
            {tab.note !== undefined && `（${tab.note}）`}
          </KitTabs.Tab>
        ))}
      </KitTabs.List>
      {tabs.map((tab) => (
        <KitTabs.Panel key={tab.id} value={tab.id} className={styles['panel'] ?? ''}>
          {tab.content}
        </KitTabs.Panel>
      ))}
    </KitTabs>
  );
}
