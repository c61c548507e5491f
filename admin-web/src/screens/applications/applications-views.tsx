import { IconBookmark } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { parseSavedViews, searchToKeep } from '../../lib/saved-views.js';
import { usePreference } from '../../parts/preferences.js';
import { Button } from '../../ui/button.js';
import { ViewSwitcher } from '../../ui/view-switcher.js';
import styles from './applications.module.css';
import type { ApplicationsSearch, WorklistView } from './url-state.js';

// It brings the form library along; the list does not wait for it.
const SavedViewsDrawer = lazy(() =>
  import('../../parts/saved-views-drawer.js').then((module) => ({ default: module.SavedViewsDrawer })),
);

interface ApplicationsViewsProps {
  search: ApplicationsSearch;
  view: WorklistView;
  hasTurn: boolean;
  /** Filters in force, in words. */
  words: readonly string[];
  hrefOfView: (view: WorklistView) => string;
}

/** The given views and one's own; whichever stands in the address is the current one. */
export function ApplicationsViews({ search, view, hasTurn, words, hrefOfView }: ApplicationsViewsProps) {
  const { stored, save } = usePreference('views.applications');
  // It stays once it was opened, so that closing gives the focus back.
  const [drawer, setDrawer] = useState<'NEVER' | 'OPEN' | 'CLOSED'>('NEVER');
  const own = parseSavedViews(stored);
  const kept = searchToKeep({ ...search, view });
  const current = own.find((one) => one.search === kept)?.name;
  const given = [
    { id: 'turn', name: '轮到我办理', href: hrefOfView('turn') },
    { id: 'all', name: '全部', href: hrefOfView('all') },
  ].filter(({ id }) => hasTurn || id === 'all');
  return (
    <div className={styles['views']}>
      <ViewSwitcher
        label="列表视图"
        current={current === undefined ? view : `own-${current}`}
        views={[
          ...given,
          ...own.map(({ name, search: text }) => ({
            id: `own-${name}`,
            name,
            href: `/work/applications${text}`,
          })),
        ]}
      />
      <Button
        tone="quiet"
        size="small"
        icon={<IconBookmark size={18} aria-hidden="true" />}
        onClick={() => setDrawer('OPEN')}
      >
        保存为视图
      </Button>
      {drawer !== 'NEVER' && (
        <Suspense fallback={null}>
          <SavedViewsDrawer
            open={drawer === 'OPEN'}
            onClose={() => setDrawer('CLOSED')}
            views={own}
            words={words}
            search={kept}
            onSave={(views) => void save(views)}
          />
        </Suspense>
      )}
    </div>
  );
}
