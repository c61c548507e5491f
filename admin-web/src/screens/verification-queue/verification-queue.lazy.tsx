import { createLazyRoute } from '@tanstack/react-router';
import { VerificationQueueScreen } from './verification-queue.screen.js';

export const Route = createLazyRoute('/office/work/verification')({ component: VerificationQueueScreen });
