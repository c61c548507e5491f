import { createLazyRoute } from '@tanstack/react-router';
import { VerificationAnswerScreen } from './verification-answer.screen.js';

export const Route = createLazyRoute('/office/work/verification/$id')({
  component: VerificationAnswerScreen,
});
