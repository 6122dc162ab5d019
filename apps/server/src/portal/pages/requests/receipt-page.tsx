import { timeLimits } from '@gongkai/law/clock'
import type { PageContent } from '../../page-content.ts'
import { DateText } from '../../patterns/date.tsx'
import { Empty } from '../../patterns/empty.tsx'
import { Section } from '../../patterns/section.tsx'
import { Code } from './code.tsx'
import { type Receipt, receiptMinutes } from './receipt.ts'

/** The receipt with the query code: to be copied or printed now, because nobody can tell the code again. */
export function receiptPage(receipt: Receipt, statusAddress: string): PageContent {
  const { requestNo, organName, submittedOn, queryCode } = receipt
  return {
    title: '申请已提交',
    column: 'request',
    breadcrumb: [{ label: '依申请公开', href: '/request' }, { label: '登记回执' }],
    body: (
      <div className="width">
        <h1 className="page-title">申请已提交</h1>
        <p className="lead">
          {organName}
          已经登记您的申请。请现在记下或者打印查询码：查询进度、接收答复都要用它，还要证件号码或者电话的后四位。
        </p>
        <section className="receipt section" aria-labelledby="receipt-title">
          <h2 id="receipt-title">登记回执</h2>
          <dl className="facts space-above">
            <dt>申请编号</dt>
            <dd className="code">{requestNo}</dd>
            <dt>受理机关</dt>
            <dd>{organName}</dd>
            <dt>提交日期</dt>
            <dd>
              <DateText day={submittedOn} as="weekday" />
            </dd>
          </dl>
          <div className="receipt-codes">
            <div>
              <Code text={requestNo} kind="code128" label={`申请编号 ${requestNo} 的条形码`} />
              <p className="small">申请编号</p>
            </div>
            <div>
              <Code text={statusAddress} kind="qrcode" label="查询申请进度网址的二维码" />
              <p className="small">扫码查询进度（要输入查询码）</p>
            </div>
          </div>
          <p className="space-above">
            查询码
            <br />
            <strong className="query-code">{queryCode}</strong>
          </p>
          <p className="small">
            查询码没有保存在系统里，丢失后无法找回，只能凭身份证明到受理机关查询。这一页 {receiptMinutes}{' '}
            分钟后不再显示查询码。
          </p>
        </section>
        <div className="buttons">
          <form action="/request/received/forget" method="post">
            <button className="button" type="submit">
              已经记下，从本机清除
            </button>
          </form>
          <a className="button button-second" href="/status">
            查询进度
          </a>
        </div>
        <Section id="next" title="接下来">
          <ol className="track">
            <li>
              <strong>机关与您联系确认</strong>
              <p>双方确认之日为收到申请之日（条例第三十一条）。</p>
            </li>
            <li className="next">
              <strong>{timeLimits.answer.workingDays} 个工作日内答复</strong>
              <p>从收到申请之日的第二天起算。确认以后，在“查询申请进度”里可以看到哪天前答复，以及为什么是那一天。</p>
            </li>
          </ol>
        </Section>
      </div>
    ),
  }
}

/** The receipt was seen or its time is over. */
export function receiptGonePage(): PageContent {
  return {
    title: '登记回执已不再显示',
    status: 410,
    column: 'request',
    breadcrumb: [{ label: '依申请公开', href: '/request' }, { label: '登记回执' }],
    body: (
      <div className="width">
        <h1 className="page-title">登记回执已不再显示</h1>
        <Empty title="查询码只在提交后显示一次">
          <p>
            申请已经登记，不用重新提交。记下了查询码的，可以<a href="/status">查询进度</a>；没有记下的，请凭身份证明与
            <a href="/contact">受理机关</a>联系。
          </p>
        </Empty>
      </div>
    ),
  }
}
