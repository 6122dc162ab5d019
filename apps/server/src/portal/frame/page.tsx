import { renderToStaticMarkup } from 'react-dom/server'
import { styleAddress } from '../assets.ts'
import type { LookChoice } from '../look-choice.ts'
import type { PageContent } from '../page-content.ts'
import type { Site } from '../site.ts'
import { Breadcrumb } from './breadcrumb.tsx'
import { ColumnsBar } from './columns-bar.tsx'
import { DemonstrationBar } from './demonstration-bar.tsx'
import { Footer } from './footer.tsx'
import { Masthead } from './masthead.tsx'
import { UtilityBar } from './utility-bar.tsx'

interface PageProps {
  site: Site
  look: LookChoice
  /** The address of the page, to return to after switching the look. */
  address: string
  content: PageContent
}

/** A whole page as markup: complete without scripts, readable without styles. */
export function renderPage(props: PageProps): string {
  return `<!doctype html>\n${renderToStaticMarkup(<Page {...props} />)}\n`
}

function Page({ site, look, address, content }: PageProps) {
  const { title, breadcrumb, column, form, body } = content
  return (
    <html lang="zh-CN" data-text={look.text} data-contrast={look.contrast}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === site.name ? title : `${title} - ${site.name}`}</title>
        {Object.entries(metaOf(site, content)).map(([name, value]) => (
          <meta key={name} name={name} content={value} />
        ))}
        <link rel="stylesheet" href={styleAddress} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      </head>
      <body>
        <a className="skip" href="#main">
          跳到正文
        </a>
        {site.demonstration && <DemonstrationBar site={site} />}
        <UtilityBar site={site} look={look} address={address} form={form} />
        <Masthead site={site} />
        <ColumnsBar current={column} />
        <main id="main" tabIndex={-1}>
          {breadcrumb && <Breadcrumb crumbs={breadcrumb} />}
          {body}
        </main>
        <Footer site={site} />
      </body>
    </html>
  )
}

function metaOf(site: Site, content: PageContent): Record<string, string> {
  const { identificationCode } = site.settings
  return {
    SiteName: site.name,
    ...(identificationCode === undefined ? {} : { SiteIDCode: identificationCode }),
    ...content.meta,
  }
}
