import { useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { fetchWhenIdle } from '../lib/late-part.js';
import { lateParts } from '../ui/kit-parts.js';

/** What the first page stands without comes a moment after it, so that nobody waits for it when it is wanted. */
export function useLateParts(): void {
  const isStanding = useRouterState({ select: ({ status }) => status === 'idle' });
  useEffect(() => {
    if (isStanding) lateParts.forEach(fetchWhenIdle);
  }, [isStanding]);
}
