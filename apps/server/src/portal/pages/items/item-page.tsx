import { type WorkingDayCalendar, workingDaysBetween } from '@gongkai/law/calendar'
import { catalogueCategory, publicationDeadline } from '@gongkai/law/publication'
import type { PublishedItem } from '@gongkai/platform/public'
import type { PageContent } from '../../page-content.ts'
import { Section } from '../../patterns/section.tsx'
import { DemonstrationMark, Status } from '../../patterns/status.tsx'
import type { Site } from '../../site.ts'
import { articleMarkup } from './article-markup.ts'
import { fileSize } from './file-size.ts'
import { MetadataTable } from './metadata-table.tsx'
import { validityOf } from './validity.ts'

/** A published item: state, title, metadata, whether it was in time, text, files. */
export function itemPage(site: Site, item: PublishedItem, calendar: WorkingDayCalendar): PageContent {
  const organ = site.organ(item.organId)
  const category = catalogueCategory(item.category)
  const validity = validityOf(item.validity)
  return {
    title: item.title,
    column: 'catalogue',
    breadcrumb: [
      { label: '法定主动公开内容', href: '/catalogue' },
      ...(category === null ? [] : [{ label: category.label, href: `/catalogue/${category.key}` }]),
      { label: shortened(item.title) },
    ],
    meta: {
      ArticleTitle: item.title,
      PubDate: item.publishedOn,
      ContentSource: organ?.name ?? '',
      ColumnName: category?.label ?? '',
    },
    body: (
      <div className="width">
        <p>
          <Status kind={validity.status} label={validity.label} />{' '}
          <DemonstrationMark shown={organ?.demonstration === true} />
        </p>
        <h1 className="document-title">{item.title}</h1>
        <MetadataTable site={site} item={item} />
        <Timeliness item={item} calendar={calendar} />
        {item.summary && (
          <p className="in-words section">
            <strong>内容概述：</strong>
            {item.summary}
          </p>
        )}
        {item.bodyHtml.trim() !== '' && (
          <article
            className="prose article section"
            // Safe: `publicItem` lets nothing through but text, lists, tables, links and pictures of our own.
            dangerouslySetInnerHTML={{ __html: articleMarkup(item.bodyHtml) }}
          />
        )}
        <Files item={item} />
      </div>
    ),
  }
}

const shortened = (title: string): string => (title.length > 24 ? `${title.slice(0, 23)}…` : title)

/** 公开得及时吗: the twenty working days of Article 26, counted. */
function Timeliness({ item, calendar }: { item: PublishedItem; calendar: WorkingDayCalendar }) {
  const deadline = publicationDeadline(item.formedOn, item.publishedOn, calendar)
  const late = deadline.late === true
  const day = workingDaysBetween(item.formedOn, item.publishedOn, calendar)
  return (
    <details className="why">
      <summary>公开得及时吗？</summary>
      <p className="lead">
        <Status kind={late ? 'soon' : 'done'} label={late ? '超过期限' : '及时'} /> {deadline.text}
        {day > 0 && `公开那天是第 ${day} 个工作日。`}
        {deadline.provisional && '其中有的年份还没有放假通知，只按周末推算。'}
        <span className="quiet">（{deadline.article}。法律、法规另有规定的，从其规定。）</span>
      </p>
    </details>
  )
}

function Files({ item }: { item: PublishedItem }) {
  if (item.files.length === 0) return null
  return (
    <Section id="files" title="下载">
      <ul className="files">
        {item.files.map(({ id, fileName, size }) => (
          <li key={id}>
            <a href={`/items/${item.id}/files/${id}`}>{fileName}</a>
            <span className="small quiet">{fileSize(size)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
