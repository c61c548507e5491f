import { createLazyRoute } from '@tanstack/react-router';
import { PublicNoticeScreen } from './public-notice.screen.js';

export const Route = createLazyRoute('/office/work/notices/$id')({ component: PublicNoticeScreen });
