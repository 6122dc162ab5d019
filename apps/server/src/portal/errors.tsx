import type { FastifyError, FastifyInstance } from 'fastify'
import type { PageContent } from './page-content.ts'
import { type Portal, sendErrorPage } from './portal.ts'

/** A page that is not there, with the ways on. */
export function notFoundPage(what = '没有找到这个页面'): PageContent {
  return {
    title: what,
    status: 404,
    body: (
      <div className="width space-above">
        <h1 className="page-title">{what}</h1>
        <div className="prose">
          <p>地址可能有误，或者内容已经移走。您可以：</p>
          <ul>
            <li>
              <a href="/search">按标题、文号或者索引号查找</a>；
            </li>
            <li>
              在<a href="/catalogue">法定主动公开内容</a>里按类别查看；
            </li>
            <li>
              还是没有，可以<a href="/request">依申请公开</a>；
            </li>
            <li>
              认为是网站的差错，请<a href="/contact#errors">告诉我们</a>。
            </li>
          </ul>
        </div>
      </div>
    ),
  }
}

/** An address or form that cannot be understood: what is wrong and what to do. */
export function badRequestPage(sentence: string, back: { href: string; label: string }, status = 400): PageContent {
  return {
    title: '没有看懂这个请求',
    status,
    body: (
      <div className="width space-above">
        <h1 className="page-title">没有看懂这个请求</h1>
        <div className="prose">
          <p>{sentence}</p>
          <p>
            <a href={back.href}>{back.label}</a>
          </p>
        </div>
      </div>
    ),
  }
}

/** A page of a list whose address was cut or changed. */
export const badCursorPage = (href: string): PageContent =>
  badRequestPage('翻页的地址不完整，可能复制时少了一段。', { href, label: '从第一页看起' })

function tooManyPage(): PageContent {
  return {
    title: '操作太频繁，请稍等',
    status: 429,
    body: (
      <div className="width space-above">
        <h1 className="page-title">操作太频繁，请稍等</h1>
        <div className="prose">
          <p>
            同一网络在短时间内操作的次数过多，这一次没有处理。请等一分钟，再用浏览器的“后退”回到刚才的页面重试，填写的内容还在那里。
          </p>
          <p>多人共用一个网络时也会这样。急需办理的，可以打电话或者到现场，联系方式见“联系我们”。</p>
          <p>
            <a href="/contact">联系我们</a>
          </p>
        </div>
      </div>
    ),
  }
}

function tooLargePage(): PageContent {
  return {
    title: '提交的内容太大',
    status: 413,
    body: (
      <div className="width space-above">
        <h1 className="page-title">提交的内容太大</h1>
        <div className="prose">
          <p>
            附件或者文字超过了可以接收的大小，这一次没有提交。请用浏览器的“后退”回到表单，减小或者减少附件后再提交。
          </p>
          <p>材料确实很多的，可以当面提交或者邮寄。</p>
          <p>
            <a href="/contact">联系我们</a>
          </p>
        </div>
      </div>
    ),
  }
}

function faultPage(number: string): PageContent {
  return {
    title: '系统出错，这一步没有完成',
    status: 500,
    body: (
      <div className="width space-above">
        <h1 className="page-title">系统出错，这一步没有完成</h1>
        <div className="prose">
          <p>这是网站的问题，不是您的问题。请稍后再试。</p>
          <p>
            一直不行的，请打电话告诉我们这个编号：<span className="code">{number}</span>
            。急需办理的，可以当面提交或者邮寄。
          </p>
          <p>
            <a href="/">回到首页</a>
          </p>
        </div>
      </div>
    ),
  }
}

const tooLargeCodes = new Set([
  'FST_ERR_CTP_BODY_TOO_LARGE',
  'FST_REQ_FILE_TOO_LARGE',
  'FST_FILES_LIMIT',
  'FST_PARTS_LIMIT',
  'FST_FIELDS_LIMIT',
])

function pageOf(error: FastifyError, number: string): PageContent {
  if (tooLargeCodes.has(error.code) || error.statusCode === 413) return tooLargePage()
  if (error.statusCode === 429) return tooManyPage()
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) {
    return badRequestPage('提交的格式不对，没有处理。请回到原来的页面重新操作。', { href: '/', label: '回到首页' })
  }
  return faultPage(number)
}

/** Whatever goes wrong on a public page becomes a page in the same frame. */
export function handlePortalErrors(app: FastifyInstance, portal: Portal): void {
  app.setErrorHandler(async (error: FastifyError, request, reply) => {
    const content = pageOf(error, request.id)
    if (content.status === 500) request.log.error({ err: error }, 'page failed')
    return sendErrorPage(portal, request, reply, content)
  })
  // The server's own answer for what is not there serves API and office; everything else is looked for here.
  app.get('/*', async (request, reply) => {
    if (/^\/(api|office)(\/|$)/.test(request.url)) return reply.callNotFound()
    return sendErrorPage(portal, request, reply, notFoundPage())
  })
}
