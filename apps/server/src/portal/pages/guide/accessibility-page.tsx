import type { PageContent } from '../../page-content.ts'

/** What the site does for everybody's access, and what to do where it fails. */
export function accessibilityPage(): PageContent {
  return {
    title: '无障碍说明',
    breadcrumb: [{ label: '无障碍说明' }],
    body: (
      <div className="width">
        <h1 className="page-title">无障碍说明</h1>
        <div className="prose">
          <p>这个网站不用脚本也能完整使用：查找、阅读、申请、查询进度都可以。</p>
          <ul>
            <li>
              “大字”把整页放大约三分之一，“高对比”改成黑字白底；选择会记住一年。浏览器放大到两倍也不用左右滑动页面。
            </li>
            <li>只用键盘：按 Tab 逐项移动，第一项是“跳到正文”；黄底黑边的框标出现在的位置。</li>
            <li>读屏软件：标题、表格、表单都有名称；状态用文字说明，不只用颜色。</li>
            <li>统计表较宽，在手机上可以在表格内左右滑动；每张表前面有一句话的文字说明。</li>
            <li>打印：菜单和按钮不打印，折叠的说明会展开。</li>
          </ul>
          <p>
            看附件、填表格有困难的，可以<a href="/contact">打电话或者到现场</a>
            ，由工作人员帮助；书写有困难的可以口头申请（条例第二十九条）。
          </p>
        </div>
      </div>
    ),
  }
}
