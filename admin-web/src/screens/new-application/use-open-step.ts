import { useNavigate } from '@tanstack/react-router';
import type { EditStep } from './url-state.js';

/** Opens a step after its form was stored: nobody is asked about what stands in it still. */
export function useOpenStep() {
  const navigate = useNavigate();
  return (id: string, step: EditStep) =>
    navigate({ to: '/work/applications/$id/edit', params: { id }, search: { step }, ignoreBlocker: true });
}
