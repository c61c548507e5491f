import { createLazyRoute } from '@tanstack/react-router';
import { ReleaseReviewScreen } from './release-review.screen.js';

export const Route = createLazyRoute('/office/work/notices')({ component: ReleaseReviewScreen });
