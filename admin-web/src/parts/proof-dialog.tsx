import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react';
import type { Proof } from '../lib/proof.js';

// A form and a dialog bring their libraries along; nobody's first page waits for a question that is seldom asked.
const ProofQuestion = lazy(() =>
  import('./proof-question.js').then((module) => ({ default: module.ProofQuestion })),
);

/** Asks for a fresh proof in front of whatever the person was doing; that is sent again afterwards. */
export function ProofDialog({ proof }: { proof: Proof }) {
  const isAsking = useSyncExternalStore(proof.subscribe, proof.isAsking);
  // Drawn open from the start, the dialog does not know where the focus came from.
  useEffect(() => {
    const { activeElement } = document;
    if (!isAsking || !(activeElement instanceof HTMLElement)) return undefined;
    return () => activeElement.focus({ preventScroll: true });
  }, [isAsking]);
  return <Suspense fallback={null}>{isAsking && <ProofQuestion proof={proof} />}</Suspense>;
}
