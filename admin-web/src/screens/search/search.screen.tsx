import { createLazyRoute } from '@tanstack/react-router';
import { SearchBox } from '../../routes/search-box.js';
import { PageHeader } from '../../ui/page-header.js';

export const Route = createLazyRoute('/office/search')({ component: SearchScreen });

/** The phone's way to what stands in the top bar of a wide screen. */
function SearchScreen() {
  return (
    <>
      <PageHeader title="查找申请" crumbs={[{ label: '首页', href: '/' }]} />
      <SearchBox id="search-page" />
      <p>
        可以输入申请编号或受理回执号的开头、申请人姓名的开头，或姓名拼音（全拼或首字母，如
        wxm）。只会找到您有权查看的申请。
      </p>
    </>
  );
}
